"""The way through one course: what it is for, how far it is, and every unit with its state."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from learner_app.domain.course import Module, Tier, Unit, UnitKind
from learner_app.domain.progress import Status
from learner_app.overriding import override
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.course.unit_row import UnitRow
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, Empty, Note, emptied, rule
from learner_app.ui.parts.text import chip, label

if TYPE_CHECKING:
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import CourseId
    from learner_app.services.cards import CourseCard
    from learner_app.services.library import CourseView

_DELIVERY = {
    "self-paced": "Self-paced: take it when it suits you, with or without a network.",
    "live": "Live: this course is held at set times.",
    "blended": "Blended: parts at your own pace, parts held live.",
}


class CoursePage(Page):
    """Shows a CourseView."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName("Course")
        space = desk.theme.tokens.space
        self._course: CourseId | None = None
        self._shown: CourseView | None = None
        self._start: QPushButton | None = None
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space["l"])
        self._area = scrolled(content, width=desk.theme.tokens.px(760), margin=space["xl"])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    @override
    def show_place(self, place: Place) -> None:
        if place.course != self._course:
            self._course, self._shown = place.course, None
            emptied(self._column)
            self._area.verticalScrollBar().setValue(0)
        self.look_again()

    @override
    def look_again(self) -> None:
        course = self._course
        if course is not None:
            self.desk.client.ask(self, lambda session: session.library.course(course), self._fill, self._on_failed)

    def _fill(self, view: CourseView) -> None:
        if view == self._shown or view.card.id != self._course:
            return
        self._shown = view
        self.setAccessibleName(view.course.title)
        emptied(self._column)
        self._column.addWidget(self._head(view))
        for note, tone in _notes(view):
            self._column.addWidget(Note(self.desk.theme, note, tone))
        for number, module in enumerate(view.course.modules, start=1):
            self._column.addWidget(self._module(view, number, module))
        self._column.addWidget(self._storage(view.card))
        facts = f"Version {view.course.version}  ·  {view.course.licence}  ·  {view.signer}"
        self._column.addWidget(label(facts, kind="caption"))
        self._column.addStretch(1)
        if self._start is not None and self.isVisible():
            self._start.setFocus()

    def _head(self, view: CourseView) -> QWidget:
        space = self.desk.theme.tokens.space
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["s"])
        column.addWidget(Heading(view.course.title, 1))
        column.addWidget(label(view.course.outcome, kind="reading"))
        about = f"{words.minutes(view.course.minutes)}  ·  {_DELIVERY[view.course.delivery.value]}"
        column.addWidget(label(about, tone="muted"))
        row = QHBoxLayout()
        row.setSpacing(space["l"])
        bar = QProgressBar()
        bar.setRange(0, max(view.card.all_units, 1))
        bar.setValue(view.card.done_units)
        bar.setTextVisible(False)
        bar.setAccessibleName(f"Progress: {words.progress(view.card)}")
        row.addWidget(bar, 1)
        row.addWidget(label(words.progress(view.card), kind="caption"))
        due, tone = words.due(view.card, datetime.now(UTC))
        if due:
            row.addWidget(chip(due, tone))
        column.addLayout(row)
        self._start = None
        following = view.course.unit(view.card.next_unit) if view.card.next_unit else None
        if following is not None:
            text = "Go on" if view.card.done_units or following_begun(view, following) else "Start"
            self._start = button(f"{text}: {following.title}", lambda: self._open(following), kind="primary")
            actions = QHBoxLayout()
            actions.addWidget(self._start)
            actions.addStretch(1)
            column.addLayout(actions)
        return head

    def _module(self, view: CourseView, number: int, module: Module) -> QFrame:
        card = Card(self.desk.theme)
        card.body.setSpacing(0)
        head = QHBoxLayout()
        title = f"{number}. {module.title}" if len(view.course.modules) > 1 else module.title
        head.addWidget(Heading(title, 2), 1)
        head.addWidget(label(words.minutes(module.minutes), kind="caption"))
        card.body.addLayout(head)
        card.body.addSpacing(self.desk.theme.tokens.space["s"])
        for unit in module.units:
            card.body.addWidget(rule())
            playable = unit.id not in view.not_playable
            state = view.progress.units[unit.id]
            card.body.addWidget(UnitRow(self.desk.theme, unit, state, view.locks.get(unit.id), playable, self._open))
        return card

    def _storage(self, card: CourseCard) -> QFrame:
        made = Card(self.desk.theme)
        made.body.addWidget(Heading("On this computer", 2))
        for tier in card.tiers:
            if not tier.size_bytes:
                continue
            row = QHBoxLayout()
            row.addWidget(label(_TIER_WORDS[tier.tier]), 1)
            if tier.is_complete:
                row.addWidget(chip(f"Here, {words.size(tier.size_bytes)}", "success"))
            else:
                missing = words.size(tier.size_bytes - tier.here_bytes)
                row.addWidget(label(f"{missing} to fetch", kind="caption"))
                row.addWidget(self._fetch_button(card.id, tier.tier))
            made.body.addLayout(row)
        return made

    def _fetch_button(self, course: CourseId, tier: Tier) -> QPushButton:
        return button("Fetch", lambda: self._fetch(course, tier), name=f"Fetch {_TIER_WORDS[tier]}")

    def _fetch(self, course: CourseId, tier: Tier) -> None:
        client = self.desk.client
        client.working.emit(f"Fetching {_TIER_WORDS[tier].lower()} …")

        def done(_card: CourseCard) -> None:
            client.tell_changed()

        def failed(failure: ExpectedFailure) -> None:
            client.failed.emit(failure)

        client.ask_hub(self, lambda session: session.getting.get(course, tier), done, failed)

    def _open(self, unit: Unit) -> None:
        screen = Screen.QUIZ if unit.kind is UnitKind.QUIZ else Screen.LESSON
        self.desk.navigator.go(Place(screen, self._course, unit.id))

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self._shown = None
        emptied(self._column)
        back = button("Back to the library", lambda: self.desk.navigator.go(Place(Screen.LIBRARY)))
        self._column.addWidget(Empty(self.desk.theme, "download", failure.message, failure.next_step, back))


_TIER_WORDS = {
    Tier.TEXT: "Text, questions and key pictures",
    Tier.AUDIO: "Sound",
    Tier.LOW: "Small video",
    Tier.STANDARD: "Full-size pictures and media",
}


def following_begun(view: CourseView, unit: Unit) -> bool:
    """Whether the unit to go on with was opened before."""
    return view.progress.units[unit.id].status.value != "not started"


def _notes(view: CourseView) -> list[tuple[str, str]]:
    notes = []
    if view.card.newer_version:
        text = f"Version {view.card.newer_version} is published. It comes with the next sync; what you did stays."
        notes.append((text, "info"))
    if view.card.is_withdrawn:
        notes.append(("This course was withdrawn. Your records of it stay.", "warning"))
    elif view.card.is_retired:
        notes.append(_retired(view.card))
    if view.not_playable:
        count = words.count(len(view.not_playable), "unit", "units")
        notes.append((f"{count} of this course cannot be played in this version of the program yet.", "info"))
    return notes


def _retired(card: CourseCard) -> tuple[str, str]:
    if card.is_closed:
        return "This course was retired before you began it: it can no longer be begun.", "warning"
    if card.status is Status.COMPLETED:
        return "This course was retired. Your records of it stay.", "info"
    return "This course was retired: nobody new can begin it. You can finish it, and that counts.", "info"
