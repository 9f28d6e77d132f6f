"""Reading a lesson: opens where it was left, can be searched and copied, and ends in "Done"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from learner_app.domain.course import UnitKind
from learner_app.domain.errors import StillArriving
from learner_app.domain.progress import Status
from learner_app.domain.wording import say
from learner_app.formats import blocks as b
from learner_app.formats.blocks import copy_text
from learner_app.overriding import override
from learner_app.ui import words
from learner_app.ui.accessibility import announce
from learner_app.ui.aloud.aloud import Aloud
from learner_app.ui.key_names import key_name
from learner_app.ui.lesson import look
from learner_app.ui.lesson.block_widgets import BlockWidgets
from learner_app.ui.lesson.finding import TextsOfReader
from learner_app.ui.lesson.labels import TextLabel, TextLook
from learner_app.ui.lesson.links import open_outside
from learner_app.ui.lesson.reader import Reader
from learner_app.ui.lesson.steps import Steps
from learner_app.ui.navigation import Place, Screen, unit_place
from learner_app.ui.page import Desk, Page
from learner_app.ui.parts.button import button
from learner_app.ui.parts.find_bar import FindBar
from learner_app.ui.parts.surface import Note, emptied, rule, unopened
from learner_app.ui.parts.text import chip
from learner_app.ui.parts.unit_bar import UnitBar

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import RecordId, UnitId
    from learner_app.services.learning.lessons import LessonView
    from learner_app.ui.lesson.picture import PictureView


class LessonPage(Page):
    """Shows a LessonView."""

    has_own_text_size = True
    is_titled = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Lesson"))
        self._place = Place(Screen.LESSON)
        self._view: LessonView | None = None
        self._look = TextLook()
        self._failure: ExpectedFailure | None = None
        self._open_for = QElapsedTimer()
        self._chosen = desk.client.preferences
        self._chosen.changed.connect(self._dress)
        self._reader = Reader(desk.theme)
        Steps(self._reader)
        self._dress()
        self._reader.position_rested.connect(self._keep_position)
        self._find = FindBar(desk.theme, TextsOfReader(self._reader), say("Find in this lesson"))
        self._find.closed.connect(self._reader.setFocus)
        self._aloud = Aloud(
            self,
            desk.theme,
            lambda: (self._reader.passages(), self._reader.position()),
            self._reader.bring_into_view,
            chosen=lambda: (self._chosen.now.voice, self._chosen.now.voice_percent),
        )
        self._failed = QWidget()
        self._failed_column = QVBoxLayout(self._failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = self._make_bar()
        column.addWidget(self._bar)
        column.addWidget(self._find)
        column.addWidget(self._aloud.bar)
        self._either = QStackedLayout()
        column.addLayout(self._either, 1)  # before it has widgets: it shows the first at once, as a window of its own
        self._either.addWidget(self._reader)
        self._either.addWidget(self._failed)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._find.open_bar),
            (QKeySequence("Ctrl+Shift+C"), self._copy_lesson),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self._reader)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self._copy_block)

    @override
    def show_place(self, place: Place) -> None:
        self._place = place
        self._view = None
        self._aloud.stop()
        self._find.hide()
        self._failure = None
        self._open()

    @override
    def look_again(self) -> None:
        if isinstance(self._failure, StillArriving):
            self._open()

    def _open(self) -> None:
        course, unit = self._place.course, self._place.unit
        if course is not None and unit is not None:
            self.desk.client.ask(self, lambda session: session.lessons.open(course, unit), self._fill, self._on_failed)

    @override
    def leave(self) -> None:
        if self._view is not None:
            self._keep_position(self._reader.position())

    @override
    def first_focus(self) -> QWidget | None:
        return self._reader

    def _make_bar(self) -> UnitBar:
        actions = [self._aloud.button]
        for name, icon, act in (
            (say("Find in this lesson ({keys})", keys=key_name("Ctrl+F")), "search", self._find.open_bar),
            (say("Copy the whole lesson ({keys})", keys=key_name("Ctrl+Shift+C")), "copy", self._copy_lesson),
        ):
            made = button("", act, kind="quiet", name=name)
            made.setIcon(self.desk.theme.icon(icon))
            actions.append(made)
        return UnitBar(self.desk.theme, self._open_course, *actions)

    def _fill(self, view: LessonView) -> None:
        if view.unit.id != self._place.unit:
            return
        if self._failure is not None:
            self._failure, self.is_untold = None, True
            self._reader.setFocus()
        self._view = view
        self._open_for.start()
        self.desk.client.refresh_status()  # the first opening is a record
        self._either.setCurrentIndex(0)
        self.setAccessibleName(view.unit.title)
        self.tell_opened(view.unit.title)
        self._bar.show()
        self._bar.show_unit(view.course_title, words.minutes(view.unit.minutes))
        self._fill_reader(view, view.position)
        self._fill_foot(view, is_done=view.progress.status is Status.COMPLETED)
        QTimer.singleShot(0, self, self._offer_reading)  # the lesson does not wait for a voice to be looked for
        if self._place.words:
            self._find.open_bar(self._place.words)

    def _fill_reader(self, view: LessonView, position: int) -> None:
        self._look = look.text_look(self.desk.theme, self._chosen.now)
        widgets = BlockWidgets(self.desk.theme, view.direction, self._follow, self._fetch_picture, self._look)
        self._reader.fill(with_title(view), widgets, position, view.direction, view.language)

    def _dress(self) -> None:
        tokens, now = self.desk.theme.tokens, self._chosen.now
        rules = look.ground_sheet(self.desk.theme, now) + look.sheet(tokens, now)
        self._reader.dress(rules, look.line_width(tokens, now))
        if self._view is not None and self._look != look.text_look(self.desk.theme, now):
            self._aloud.stop()
            self._fill_reader(self._view, self._reader.position())

    def _offer_reading(self) -> None:
        if self._view is not None:
            self._aloud.offer(self._view.language)

    def _fill_foot(self, view: LessonView, *, is_done: bool) -> None:
        emptied(self._reader.foot)
        self._reader.foot.addWidget(rule())
        row = QHBoxLayout()
        if is_done:
            row.addWidget(chip(say("Done"), "success"))
        row.addStretch(1)
        if view.previous is not None:
            previous = view.previous
            row.addWidget(button(say("Previous"), lambda: self._open_unit(previous)))
        following = view.following
        if is_done and following is not None:
            row.addWidget(button(say("Go on"), lambda: self._open_unit(following), kind="primary"))
        elif is_done:
            row.addWidget(button(say("Back to the course"), self._open_course, kind="primary"))
        else:
            text = say("Done, go on") if following else say("Done")
            text = say("I confirm") if view.unit.kind is UnitKind.ATTESTATION else text
            row.addWidget(
                button(text, self._complete, kind="primary", description=say("Records this unit as completed"))
            )
        self._reader.foot.addLayout(row)

    def _fetch_picture(self, view: PictureView, picture: b.Picture) -> None:
        blob = picture.blob
        if blob is not None:
            self.desk.client.ask(view, lambda session: session.lessons.picture(blob), view.show_bytes)

    def _complete(self) -> None:
        view = self._view
        if view is None:
            return
        spent_s = int(self._open_for.elapsed() / 1000)

        def done(_record: RecordId) -> None:
            announce(self, say("{title} is done", title=view.unit.title))
            self.desk.client.tell_changed()
            if view.following is not None:
                self._open_unit(view.following)
            else:
                self._fill_foot(view, is_done=True)

        self.desk.client.ask(
            self,
            lambda session: session.lessons.complete(view.course, view.unit.id, spent_s),
            done,
            self._on_complete_failed,
        )

    def _keep_position(self, position: int) -> None:
        view = self._view
        if view is not None:
            self.desk.client.ask(
                self,
                lambda session: session.lessons.keep_position(view.course, view.unit.id, position),
                lambda _: None,
            )

    def _follow(self, address: str) -> None:
        if address.startswith("#"):
            self._reader.go_to_anchor(address[1:])
        elif address.startswith("unit:"):
            self._open_unit(address.removeprefix("unit:").partition("#")[0])  # type: ignore[arg-type]  # a unit's id as the author wrote it
        else:
            open_outside(self, address)

    def _open_unit(self, unit: UnitId) -> None:
        course = self._place.course

        def go(found: Unit | None) -> None:
            place = unit_place(course, found) if found is not None else Place(Screen.LESSON, course, unit)
            self.desk.navigator.replace(place)

        if course is not None:
            self.desk.client.ask(self, lambda session: session.library.course(course).course.unit(unit), go)

    def _open_course(self) -> None:
        self.desk.navigator.go(Place(Screen.COURSE, self._place.course))

    def _copy_lesson(self) -> None:
        if self._view is not None:
            QGuiApplication.clipboard().setText("\n\n".join(copy_text(block) for block in with_title(self._view)))
            announce(self, say("The lesson was copied"))

    def _copy_block(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, TextLabel) and focused.hasSelectedText():
            QGuiApplication.clipboard().setText(focused.selectedText())
            return
        block = self._reader.block_at(focused)
        if block is not None:
            QGuiApplication.clipboard().setText(copy_text(block))
            announce(self, say("Copied"))

    def _on_failed(self, failure: ExpectedFailure) -> None:
        if isinstance(failure, type(self._failure)) and isinstance(failure, StillArriving):
            return  # it says so already
        self._failure = failure
        self.tell_opened(failure.message)
        self._reader.clear()
        emptied(self._failed_column)
        back = button(say("Back to the course"), self._open_course, kind="primary")
        self._failed_column.addWidget(unopened(self.desk.theme, failure, back))
        self._bar.hide()  # there is nothing to find, to copy or to hear
        self._either.setCurrentIndex(1)

    def _on_complete_failed(self, failure: ExpectedFailure) -> None:
        self._reader.foot.addWidget(Note(self.desk.theme, f"{failure.message} {failure.next_step}".strip(), "danger"))


def with_title(view: LessonView) -> tuple[b.Block, ...]:
    """The lesson's blocks, under the unit's title where the lesson does not begin with a heading of its own."""
    first = view.blocks[0] if view.blocks else None
    if isinstance(first, b.Heading) and first.level == 1:
        return view.blocks
    return (b.Heading(1, view.unit.title, ""), *view.blocks)
