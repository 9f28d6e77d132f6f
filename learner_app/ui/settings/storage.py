"""What courses take on this computer, by course and part, and what may be taken away again."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from learner_app.domain.course import Tier
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.fetching.travel_words import tier_words
from learner_app.ui import words
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.form import Form, number_field
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Note, emptied, rule
from learner_app.ui.parts.text import label
from learner_app.ui.settings.section import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import BlobHash
    from learner_app.services.fetching.room import Occupied
    from learner_app.services.session import Session
    from learner_app.services.settings import Settings
    from learner_app.ui.page import Desk


class StorageSection(Section):
    """A block a course. Freeing is asked for twice, the second time in the very line."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Storage"))
        self._occupied: tuple[Occupied, ...] | None = None
        self._asking: tuple[BlobHash, Tier] | None = None
        self._frees: dict[tuple[BlobHash, Tier], QPushButton] = {}
        self._stay: QPushButton | None = None
        self._taken = label()
        self.body.addWidget(self._taken)
        about = say("Records are never removed, whatever you free here. What is freed can be fetched again.")
        self.body.addWidget(label(about, tone="muted"))
        self._notes = QVBoxLayout()
        self.body.addLayout(self._notes)
        self._list = QVBoxLayout()
        self._list.setSpacing(desk.theme.tokens.space["m"])
        self.body.addLayout(self._list)
        self.body.addWidget(rule())
        form = Form(desk.theme)
        self._most = number_field(
            form,
            say("The &most that courses may take"),
            say("Finished media go first where room is needed."),
            say("No limit"),
            say("MB"),
        )
        self._least = number_field(
            form,
            say("What must stay &free on the disk"),
            say("Sound and pictures are not fetched below that."),
            say("Nothing"),
            say("MB"),
        )
        self.body.addWidget(form)
        for field in (self._most, self._least):
            field.editingFinished.connect(self._keep_limits)

    @override
    def first_field(self) -> QWidget | None:
        return self._most

    @override
    def look_again(self) -> None:
        def look(session: Session) -> tuple[tuple[Occupied, ...], int, Settings]:
            return session.room.occupied(), session.room.taken_bytes, session.settings.load()

        self.desk.client.ask(self, look, self._fill)

    def _fill(self, found: tuple[tuple[Occupied, ...], int, Settings]) -> None:
        occupied, taken, settings = found
        self._taken.setText(say("Courses take {size} on this computer.", size=words.size(taken)))
        for field, value in ((self._most, settings.content_mb), (self._least, settings.keep_free_mb)):
            if not field.hasFocus():
                field.setValue(value)
        if occupied != self._occupied:
            self._occupied = occupied
            self._lay_out()

    def _lay_out(self) -> None:
        emptied(self._list)
        self._frees = {}
        occupied = sorted(self._occupied or (), key=lambda item: (item.course, item.version, item.tier.rank))
        alphabet = QCollator()
        occupied.sort(key=lambda item: alphabet.sortKey(item.title))
        for (_, version), tiers in itertools.groupby(occupied, lambda item: (item.course, item.version)):
            self._add_course(version, tuple(tiers))
        if not occupied:
            self._list.addWidget(label(say("No course is on this computer yet."), tone="muted"))

    def _add_course(self, version: str, tiers: Sequence[Occupied]) -> None:
        first = tiers[0]
        head = QHBoxLayout()
        head.addWidget(Heading(first.title, 3), 1)
        size = words.size(sum(item.size_bytes for item in tiers))
        total = label("  ·  ".join((size, say("version {version}", version=version))), kind="caption")
        total.setWordWrap(False)
        head.addWidget(total)
        self._list.addWidget(rule())
        self._list.addLayout(head)
        for item in tiers:
            self._list.addWidget(self._line(item))
        if any(item.tier is not Tier.TEXT for item in tiers):
            keep = QCheckBox(say("Keep its media, whatever happens"))
            keep.setAccessibleName(say("Keep the media of {title}, whatever happens", title=first.title))
            keep.setChecked(first.is_kept)
            keep.clicked.connect(lambda is_kept: self._keep(first, is_kept=is_kept))
            self._list.addWidget(keep)

    def _line(self, item: Occupied) -> QWidget:
        made = QWidget()
        space = self.desk.theme.tokens.space
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space["m"])
        name = (item.manifest, item.tier)
        if name == self._asking:
            row.addWidget(label(_question(item)), 1)
            stay = button(say("Keep it"), lambda: self._ask_about(None))
            go = button(
                say("Remove"),
                lambda: self._free(item),
                name=say("Remove {part} of {title}", part=words.tier(item.tier), title=item.title),
            )
            row.addWidget(stay)
            row.addWidget(go)
            self._stay = stay
            return made
        row.addWidget(label(words.in_a_row((tier_words(item.tier), words.size(item.size_bytes)))), 1)
        free = button(
            say("Free …"),
            lambda: self._ask_about(name),
            name=say("Free {part} of {title}", part=words.tier(item.tier), title=item.title),
        )
        self._frees[name] = free
        row.addWidget(free, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _ask_about(self, name: tuple[BlobHash, Tier] | None) -> None:
        before, self._asking = self._asking, name
        self._lay_out()
        if name is not None:
            item = next(item for item in self._occupied or () if (item.manifest, item.tier) == name)
            announce(self, _question(item))
            if self._stay is not None:
                self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before in self._frees:
            self._frees[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _free(self, item: Occupied) -> None:
        def done(freed: int) -> None:
            self._asking = None
            self._most.setFocus(Qt.FocusReason.OtherFocusReason)  # the line that had the keyboard goes
            said = say("{size} got free.", size=words.size(freed))
            if item.tier is Tier.TEXT:
                again = say("Its text comes back with the next sync while it is assigned.")
                said = f"{said} {again}"
            self._say(said, "success")
            self.desk.client.changed.emit()
            self.desk.client.fetch()

        self.desk.client.ask(self, lambda session: session.room.free(item.manifest, item.tier), done, self._on_failed)

    def _keep(self, item: Occupied, *, is_kept: bool) -> None:
        self.desk.client.ask(
            self, lambda session: session.room.keep(item.course, is_kept=is_kept), lambda _: self.look_again()
        )

    def _keep_limits(self) -> None:
        most, least = self._most.value(), self._least.value()

        def done(is_another: bool) -> None:
            if is_another:
                self.desk.client.refresh_status()
                self.desk.client.fetch()

        def change(session: Session) -> bool:
            before = session.settings.load()
            return session.settings.change(content_mb=most, keep_free_mb=least) != before

        self.desk.client.ask(self, change, done, self._on_failed)

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self._asking = None
        self._lay_out()
        self._say(f"{failure.message} {failure.next_step}".strip(), "danger")

    def _say(self, text: str, tone: str) -> None:
        emptied(self._notes)
        self._notes.addWidget(Note(self.desk.theme, text, tone))
        announce(self, text)


def _question(item: Occupied) -> str:
    question = say("Remove {size} of {part}?", size=words.size(item.size_bytes), part=words.tier(item.tier))
    warning = say("The course does not open without it.") if item.tier is Tier.TEXT else ""
    return f"{question} {warning}".strip()
