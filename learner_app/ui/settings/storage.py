"""What courses take on this computer, by course and part, and what may be taken away again."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from learner_app.domain.course import Part, Tier
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.fetching.travel_words import tier_words
from learner_app.ui import words
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.form import Form, number_field
from learner_app.ui.page import order_tabs
from learner_app.ui.parts.button import button, on_checked
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import Note, emptied, rule
from learner_app.ui.parts.text import chip, label
from learner_app.ui.settings.clearing import Clearing
from learner_app.ui.settings.section import Section

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.fetching.room import Clearance, Occupied
    from learner_app.services.session import Session
    from learner_app.services.settings import Settings
    from learner_app.ui.page import Desk


class StorageSection(Section):
    """A block a course, a line a tier, which unfolds by unit. Freeing is asked for twice, the second time in place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, say("Storage"))
        self._occupied: tuple[Occupied, ...] | None = None
        self._asking: Part | None = None
        self._buttons: dict[tuple[str, Part], QPushButton] = {}
        self._unfolded: set[Part] = set()
        self._stay: QPushButton | None = None
        self._taken = label()
        self.body.addWidget(self._taken)
        about = say("Records are never removed, whatever you free here. What is freed can be fetched again.")
        self.body.addWidget(label(about, tone="muted"))
        self._notes = QVBoxLayout()
        self.body.addLayout(self._notes)
        self._clearing = Clearing(desk)
        self._clearing.cleared.connect(self._on_cleared)
        self._clearing.failed.connect(self._on_failed)
        self.body.addWidget(self._clearing)
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
        self._clearing.look_again()

    def _lay_out(self) -> None:
        focused = next((name for name, each in self._buttons.items() if each.hasFocus()), None)
        emptied(self._list)
        self._buttons = {}
        occupied = sorted(self._occupied or (), key=lambda item: (item.course, item.version, item.tier.rank))
        alphabet = QCollator()
        occupied.sort(key=lambda item: alphabet.sortKey(item.title))
        for (_, version), tiers in itertools.groupby(occupied, lambda item: (item.course, item.version)):
            self._add_course(version, tuple(tiers))
        if not occupied:
            self._list.addWidget(label(say("No course is on this computer yet."), tone="muted"))
        order_tabs(self)
        if focused in self._buttons:
            self._buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)

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
            self._list.addWidget(self._tier(item))
            if item.part in self._unfolded:
                for unit in item.units:
                    part, title = item.part._replace(unit=unit.unit), unit.title
                    self._list.addWidget(self._line(part, item, title, unit.size_bytes))
        if any(item.tier is not Tier.TEXT for item in tiers):
            keep = QCheckBox(say("Pin its media: they stay"))
            keep.setAccessibleName(say("Pin the media of {title}: they stay", title=first.title))
            keep.setChecked(first.is_kept)
            on_checked(keep, lambda is_kept: self._keep(first, is_kept=is_kept))
            self._list.addWidget(keep)

    def _tier(self, item: Occupied) -> QWidget:
        line = self._line(item.part, item, "", item.size_bytes)
        if item.units and item.part != self._asking:
            is_unfolded = item.part in self._unfolded
            part = words.tier(item.tier)
            shows = say("Show each unit: {part} of {title}", part=part, title=item.title)
            hides = say("Hide the units: {part} of {title}", part=part, title=item.title)
            fold = button(
                say("Hide units") if is_unfolded else say("By unit"),
                lambda: self._unfold(item.part),
                kind="link",
                name=hides if is_unfolded else shows,
            )
            self._buttons["fold", item.part] = fold
            about = [chip(say("Finished"), "success")] if item.may_go else []
            line.foot.addWidget(Flow(self.desk.theme.tokens.space["s"], *about, fold))
        return line

    def _line(self, part: Part, item: Occupied, unit: str, size_bytes: int) -> _Line:
        """One tier of a course, or one unit of it; asked about, or with the button that asks."""
        space = self.desk.theme.tokens.space
        made = _Line(space["m"], space["xl"] if unit else 0)
        named = say("{course}: {unit}", course=item.title, unit=unit) if unit else item.title
        if part == self._asking:
            made.body.addWidget(label(_question(part.tier, size_bytes)), 1)
            self._stay = button(say("Keep it"), lambda: self._ask_about(None))
            made.body.addWidget(self._stay)
            go = say("Remove {part} of {title}", part=words.tier(part.tier), title=named)
            made.body.addWidget(button(say("Remove"), lambda: self._free(part), name=go))
            return made
        made.body.addWidget(label(words.in_a_row((unit or tier_words(part.tier), words.size(size_bytes)))), 1)
        free = button(
            say("Free …"),
            lambda: self._ask_about(part, size_bytes),
            name=say("Free {part} of {title}", part=words.tier(part.tier), title=named),
        )
        self._buttons["free", part] = free
        made.body.addWidget(free, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _unfold(self, part: Part) -> None:
        self._unfolded ^= {part}
        self._lay_out()

    def _ask_about(self, part: Part | None, size_bytes: int = 0) -> None:
        before, self._asking = self._asking, part
        self._lay_out()
        if part is not None:
            announce(self, _question(part.tier, size_bytes))
            if self._stay is not None:
                self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
        elif before is not None and ("free", before) in self._buttons:
            self._buttons["free", before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _free(self, part: Part) -> None:
        def done(freed: int) -> None:
            self._asking = None
            self._most.setFocus(Qt.FocusReason.OtherFocusReason)  # the line that had the keyboard goes
            said = say("{size} got free.", size=words.size(freed))
            if part.tier is Tier.TEXT:
                again = say("Its text comes back with the next sync while it is assigned.")
                said = f"{said} {again}"
            self._say(said, "success")
            self.desk.client.changed.emit()
            self.desk.client.fetch()

        self.desk.client.ask(self, lambda session: session.room.free(part), done, self._on_failed)

    def _on_cleared(self, cleared: Clearance) -> None:
        said = say("{size} got free; progress and transcripts stay.", size=words.size(cleared.size_bytes))
        undo = button(say("Fetch again"), lambda: self._fetch_again(cleared), name=say("Fetch again what went"))
        self._say(said, "success", undo if cleared.items else None)
        self.desk.client.changed.emit()

    def _fetch_again(self, cleared: Clearance) -> None:
        def want(session: Session) -> None:
            for item in cleared.items:
                session.queue.want_part(item.course, item.part)

        def done(_: None) -> None:
            self._clearing.first_field().setFocus(Qt.FocusReason.OtherFocusReason)
            self._say(say("What went is in the queue again."), "info")
            self.desk.client.changed.emit()
            self.desk.client.refresh_status()
            self.desk.client.fetch()

        self.desk.client.ask(self, want, done, self._on_failed)

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

    def _say(self, text: str, tone: str, action: QPushButton | None = None) -> None:
        emptied(self._notes)
        self._notes.addWidget(Note(self.desk.theme, text, tone, action))
        announce(self, text)


class _Line(QWidget):
    """One row; put things into `body`, and what has no room beside them into `foot`."""

    def __init__(self, spacing: int, indent: int) -> None:
        super().__init__()
        self.foot = QVBoxLayout(self)
        self.foot.setContentsMargins(indent, 0, 0, 0)
        self.foot.setSpacing(0)
        self.body = QHBoxLayout()
        self.body.setSpacing(spacing)
        self.foot.addLayout(self.body)


def _question(tier: Tier, size_bytes: int) -> str:
    question = say("Remove {size} of {part}?", size=words.size(size_bytes), part=words.tier(tier))
    warning = say("The course does not open without it.") if tier is Tier.TEXT else ""
    return f"{question} {warning}".strip()
