"""The courses that are assigned or here, with a filter, and the way to bring one in from a file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.fetching.arrivals import Arrival, arrivals
from learner_app.ui.accessibility import Heading
from learner_app.ui.library.course_list import CourseList
from learner_app.ui.library.model import matching, sections
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, scrolled
from learner_app.ui.parts.button import button, give_icon
from learner_app.ui.parts.surface import Empty, Note, emptied
from learner_app.ui.parts.text_field import TextField

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeAlias

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import CourseId
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.courses.packages import Installed
    from learner_app.services.session import Session

    _Found: TypeAlias = tuple[tuple[CourseCard, ...], Mapping[CourseId, Arrival], bool]


class LibraryPage(Page):
    """Shows all course cards in sections: in progress, not begun, completed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Library"))
        space = desk.theme.tokens.space
        self._cards: tuple[CourseCard, ...] | None = None
        self._arrivals: Mapping[CourseId, Arrival] = {}
        self._is_signed_in = False
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        head = QHBoxLayout()
        head.addWidget(Heading(say("Library"), 1), 1)
        self._import = button(
            say("Import a course …"),
            self._choose_file,
            description=say("Installs a .learnpack file, without any network"),
        )
        give_icon(self._import, desk.theme.icon("usb"))
        head.addWidget(self._import)
        column.addLayout(head)
        self._filter = TextField()
        self._filter.setPlaceholderText(say("Filter courses by title"))
        self._filter.setAccessibleName(say("Filter courses"))
        self._filter.offer_clearing(desk.theme)
        self._filter.textChanged.connect(lambda _: self._lay_out())
        column.addWidget(self._filter)
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        self._list = CourseList(desk)
        column.addWidget(self._list)
        self._instead = QVBoxLayout()
        column.addLayout(self._instead)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, width=desk.theme.tokens.px(760), margin=space["xl"]))

    @override
    def show_place(self, place: Place) -> None:
        self.look_again()

    @override
    def look_again(self) -> None:
        def look(session: Session) -> _Found:
            cards = session.library.courses()
            is_signed_in = bool(cards) or session.accounts.current().is_signed_in  # told where there is nothing alone
            return cards, arrivals(session.queue.items()), is_signed_in

        self.desk.client.ask(self, look, self._fill)

    @override
    def first_focus(self) -> QWidget | None:
        return self._filter

    def import_file(self, path: Path) -> None:
        """Install a package and say how it went; called by the file dialog."""
        emptied(self._notes)
        self._notes.addWidget(Note(self.desk.theme, say("Importing {file} …", file=path.name)))
        self.desk.client.ask(
            self, lambda session: session.library.import_package(path), self._on_imported, self._on_import_failed
        )

    def _fill(self, found: _Found) -> None:
        if found != (self._cards, self._arrivals, self._is_signed_in):
            self._cards, self._arrivals, self._is_signed_in = found
            self._lay_out()

    def _lay_out(self) -> None:
        emptied(self._instead)
        if self._cards is None:
            return
        had_focus = self._filter.hasFocus()
        self._filter.setVisible(len(self._cards) > 1)
        found = matching(self._cards, self._filter.text())
        if not self._cards:
            act = self._first_step()
            text = say(
                "Courses that are assigned to you appear here after a sync. "
                "A course package can be imported from a file."
            )
            self._instead.addWidget(Empty(self.desk.theme, "library", say("No courses yet"), text, act))
            if had_focus:
                act.setFocus()
        elif not found:
            text = say("No course has “{words}” in its title.", words=self._filter.text())
            clear = button(say("Show all courses"), self._filter.clear)
            self._instead.addWidget(Empty(self.desk.theme, "search", say("Nothing found"), text, clear))
        self._list.fill(sections(found), self._arrivals)

    def _first_step(self) -> QPushButton:
        """What brings courses here."""
        if self._is_signed_in:
            return button(say("Sync now"), self.desk.client.sync, kind="primary")
        go = self.desk.navigator.go
        return button(say("Sign in"), lambda: go(Place(Screen.SIGN_IN)), kind="primary")

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, say("Import a course"), str(Path.home()), say("Course packages (*.learnpack)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_imported(self, installed: Installed) -> None:
        emptied(self._notes)
        go = self.desk.navigator.go
        open_it = button(say("Open it"), lambda: go(Place(Screen.COURSE, installed.course)), kind="link")
        said = say("{title} is here now and works without a network.", title=installed.title)
        if installed.was_already_here:
            said = say("{title} was here already.", title=installed.title)
        text = f"{said} {installed.trust}".strip()
        self._notes.addWidget(Note(self.desk.theme, text, "success", open_it))
        self.desk.client.tell_changed()

    def _on_import_failed(self, failure: ExpectedFailure) -> None:
        emptied(self._notes)
        self._notes.addWidget(Note(self.desk.theme, f"{failure.message} {failure.next_step}".strip(), "danger"))
