"""The way through one course: what it is for, how far it is, and every unit with its state."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from learner_app.domain.course import Delivery, Tier
from learner_app.domain.progress import Status
from learner_app.domain.wording import counted, say
from learner_app.overriding import override
from learner_app.services.choices import choices_of
from learner_app.ui import words
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.course.here_card import HereCard
from learner_app.ui.course.tier_acts import act
from learner_app.ui.course.unit_media import UnitMedia
from learner_app.ui.course.unit_row import UnitRow
from learner_app.ui.navigation import Place, Screen, unit_place
from learner_app.ui.page import Desk, Page, order_tabs, scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, Empty, Note, emptied, rule
from learner_app.ui.parts.text import chip, label

if TYPE_CHECKING:
    from learner_app.domain.course import Module, Unit
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.services.choices import Choices, TierChoice
    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.courses.library import CourseView
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.session import Session
    from learner_app.ui.course.tier_rows import TierAction


class CoursePage(Page):
    """Shows a CourseView."""

    is_titled = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Course"))
        space = desk.theme.tokens.space
        self._course: CourseId | None = None
        self._shown: CourseView | None = None
        self._start: QPushButton | None = None
        self._here: HereCard | None = None
        self._unit_media: list[UnitMedia] = []
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space["l"])
        self._area = scrolled(self._content, width=desk.theme.tokens.px(760), margin=space["xl"])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        desk.client.progressed.connect(self._on_progressed)

    @override
    def show_place(self, place: Place) -> None:
        if place.course != self._course:
            self._course, self._shown, self._here = place.course, None, None
            emptied(self._column)
            self._area.verticalScrollBar().setValue(0)
        self.look_again()

    @override
    def look_again(self) -> None:
        course = self._course
        if course is not None:
            self.desk.client.ask(self, partial(_look, course), self._fill, self._on_failed)

    def _fill(self, found: tuple[CourseView, Choices]) -> None:
        view, choices = found
        if view.card.id != self._course:
            return
        self.tell_opened(view.course.title)
        told = replace(view, card=replace(view.card, tiers=()), unit_tiers={})  # they have places that are kept
        if self._here is None or told != self._shown:
            self._shown = told
            self._here = self._lay_out(view)
        changed = [media.fill(choices.units.get(media.unit, ()), choices.speed) for media in self._unit_media]
        if self._here.fill(choices) or any(changed):
            order_tabs(self._content)

    def _lay_out(self, view: CourseView) -> HereCard:
        self.setAccessibleName(view.course.title)
        emptied(self._column)
        self._unit_media = []
        self._column.addWidget(self._head(view))
        for note, tone in _notes(view):
            self._column.addWidget(Note(self.desk.theme, note, tone))
        for number, module in enumerate(view.course.modules, start=1):
            self._column.addWidget(self._module(view, number, module))
        here = self._make_here()
        self._column.addWidget(here)
        version = say("Version {version}", version=view.course.version)
        facts = f"{version}  ·  {view.course.licence}  ·  {view.signer}"
        self._column.addWidget(label(facts, kind="caption"))
        self._column.addStretch(1)
        if self._start is not None and self.isVisible():
            self._start.setFocus()
        return here

    def _head(self, view: CourseView) -> QWidget:
        space = self.desk.theme.tokens.space
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["s"])
        column.addWidget(Heading(view.course.title, 1))
        column.addWidget(label(view.course.outcome, kind="reading"))
        about = f"{words.minutes(view.course.minutes)}  ·  {_delivery(view.course.delivery)}"
        column.addWidget(label(about, tone="muted"))
        row = QHBoxLayout()
        row.setSpacing(space["l"])
        bar = QProgressBar()
        bar.setRange(0, max(view.card.all_units, 1))
        bar.setValue(view.card.done_units)
        bar.setTextVisible(False)
        bar.setAccessibleName(say("Progress: {done}", done=words.progress(view.card)))
        row.addWidget(bar, 1)
        row.addWidget(label(words.progress(view.card), kind="caption"))
        due, tone = words.due(view.card, datetime.now(UTC))
        if due:
            row.addWidget(chip(due, tone))
        column.addLayout(row)
        self._start = None
        following = view.course.unit(view.card.next_unit) if view.card.next_unit else None
        if following is not None and following.id not in view.arriving:
            is_begun = view.card.done_units or following_begun(view, following)
            goes_on = say("Go on: {title}", title=following.title)
            text = goes_on if is_begun else say("Start: {title}", title=following.title)
            self._start = button(text, lambda: self._open(following), kind="primary")
            actions = QHBoxLayout()
            actions.addWidget(self._start)
            actions.addStretch(1)
            column.addLayout(actions)
        return head

    def _module(self, view: CourseView, number: int, module: Module) -> QFrame:
        card = Card(self.desk.theme)
        card.body.setSpacing(0)
        edges, below = card.body.contentsMargins(), self.desk.theme.tokens.space["m"]
        card.body.setContentsMargins(edges - QMargins(0, 0, 0, below))  # the last row has it
        head = QHBoxLayout()
        title = f"{number}. {module.title}" if len(view.course.modules) > 1 else module.title
        head.addWidget(Heading(title, 2), 1)
        head.addWidget(label(words.minutes(module.minutes), kind="caption"))
        card.body.addLayout(head)
        card.body.addSpacing(self.desk.theme.tokens.space["s"])
        for unit in module.units:
            card.body.addWidget(rule())
            playable = unit.id not in view.not_playable
            state, arriving = view.progress.units[unit.id], unit.id in view.arriving
            lock = view.locks.get(unit.id)
            card.body.addWidget(UnitRow(self.desk.theme, unit, state, lock, playable, arriving, self._open))
            if any(tier.tier is not Tier.TEXT for tier in view.unit_tiers.get(unit.id, ())):
                card.body.addWidget(self._media(unit))
        return card

    def _media(self, unit: Unit) -> UnitMedia:
        media = UnitMedia(self.desk.theme, unit)
        media.wanted.connect(partial(self._act, unit.id))
        self._unit_media.append(media)
        return media

    def _make_here(self) -> HereCard:
        here = HereCard(self.desk.theme)
        here.wanted.connect(partial(self._act, None))
        here.queue_wanted.connect(lambda: self.desk.navigator.go(Place(Screen.SYNC)))
        return here

    def _act(self, unit: UnitId | None, action: TierAction, choice: TierChoice) -> None:
        client, course = self.desk.client, self._course
        manifest = None if self._shown is None else self._shown.manifest

        def done(said: str) -> None:
            announce(self, said)
            client.changed.emit()
            client.refresh_status()
            client.fetch()

        if course is not None:
            client.ask(self, lambda session: act(session, course, manifest, unit, action, choice), done)

    def _on_progressed(self, progress: Progress) -> None:
        if self._here is None or progress.course != self._course or progress.is_done:
            return
        if progress.unit is None:
            self._here.show_progress(progress)
        for media in self._unit_media:
            if media.unit == progress.unit:
                media.show_progress(progress)

    def _open(self, unit: Unit) -> None:
        self.desk.navigator.go(unit_place(self._course, unit))

    def _on_failed(self, failure: ExpectedFailure) -> None:
        """Nothing of it is here: it may be known all the same, and then it can be fetched."""
        course = self._course
        if course is not None:
            look = partial(_look_at_card, course)
            self.desk.client.ask(self, look, self._fill_announced, lambda _: self._show_failure(failure))

    def _fill_announced(self, found: tuple[CourseCard, Choices]) -> None:
        card, choices = found
        if card.id != self._course:
            return
        if self._shown is not None or self._here is None:
            self._shown, self._start, self._unit_media = None, None, []
            self.setAccessibleName(card.title)
            emptied(self._column)
            self._column.addWidget(Heading(card.title, 1))
            text = say("Nothing of this course is on this computer yet. Its text is all that you need to begin.")
            self._column.addWidget(label(text, tone="muted"))
            self._here = self._make_here()
            self._column.addWidget(self._here)
            self._column.addStretch(1)
        self.tell_opened(card.title)
        self._here.fill(choices)

    def _show_failure(self, failure: ExpectedFailure) -> None:
        self._shown = self._here = None
        self._unit_media = []
        self.tell_opened(failure.message)
        emptied(self._column)
        back = button(say("Back to the library"), lambda: self.desk.navigator.go(Place(Screen.LIBRARY)))
        self._column.addWidget(Empty(self.desk.theme, "download", failure.message, failure.next_step, back))


def _look(course: CourseId, session: Session) -> tuple[CourseView, Choices]:
    view = session.library.course(course)
    return view, choices_of(session, view.card, view)


def _look_at_card(course: CourseId, session: Session) -> tuple[CourseCard, Choices]:
    card = session.library.card(course)
    return card, choices_of(session, card)


def following_begun(view: CourseView, unit: Unit) -> bool:
    """Whether the unit to go on with was opened before."""
    return view.progress.units[unit.id].status is not Status.NOT_STARTED


def _delivery(delivery: Delivery) -> str:
    return {
        Delivery.SELF_PACED: say("Self-paced: take it when it suits you, with or without a network."),
        Delivery.LIVE: say("Live: this course is held at set times."),
        Delivery.BLENDED: say("Blended: parts at your own pace, parts held live."),
    }[delivery]


def _notes(view: CourseView) -> list[tuple[str, str]]:
    notes = []
    if view.card.newer_version:
        text = say(
            "Version {version} is published. It comes with the next sync; what you did stays.",
            version=view.card.newer_version,
        )
        notes.append((text, "info"))
    if view.card.is_withdrawn:
        notes.append((say("This course was withdrawn. Your records of it stay."), "warning"))
    elif view.card.is_retired:
        notes.append(_retired(view.card))
    if view.arriving:
        text = counted(
            "%n units are still arriving, and open as soon as they are here.",
            "%n unit is still arriving, and opens as soon as it is here.",
            len(view.arriving),
        )
        notes.append((text, "info"))
    if view.not_playable:
        text = counted(
            "%n units of this course cannot be played in this version of the program yet.",
            "%n unit of this course cannot be played in this version of the program yet.",
            len(view.not_playable),
        )
        notes.append((text, "info"))
    return notes


def _retired(card: CourseCard) -> tuple[str, str]:
    if card.is_closed:
        return say("This course was retired before you began it: it can no longer be begun."), "warning"
    if card.status is Status.COMPLETED:
        return say("This course was retired. Your records of it stay."), "info"
    return say("This course was retired: nobody new can begin it. You can finish it, and that counts."), "info"
