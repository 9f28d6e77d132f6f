"""What of a course is on this computer, what the rest would cost, and how far it is where it is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from learner_app.domain.cause_words import cause_words
from learner_app.domain.wording import say
from learner_app.services.fetching.travel_words import here_of, line_state, takes, tier_words
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, emptied
from learner_app.ui.parts.text import chip, label, rechip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QLabel, QPushButton

    from learner_app.domain.course import Tier
    from learner_app.services.courses.cards import CourseCard, TierState
    from learner_app.services.fetching.arrivals import Arrival
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.fetching.watch import Progress
    from learner_app.ui.theme import Theme


class HereCard(Card):
    """A line a tier, lightest first.

    Signals:
        fetch_wanted: (Tier) this tier and all that is lighter is wanted.
        queue_wanted: The learner wants to see the queue.
    """

    fetch_wanted = Signal(object)
    queue_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        self._chips: dict[Tier, QLabel] = {}
        self._buttons: dict[Tier, QPushButton] = {}
        self.body.addWidget(Heading(say("On this computer"), 2))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.tokens.space["m"])
        self.body.addLayout(self._rows)

    def fill(self, card: CourseCard, arrival: Arrival, speed: float | None) -> None:
        """Show how it stands; what has the keyboard keeps it."""
        shown = (card.tiers, arrival, speed)
        if shown == self._shown:
            return
        focused = next((tier for tier, each in self._buttons.items() if each.hasFocus()), None)
        self._shown = shown
        emptied(self._rows)
        self._chips, self._buttons = {}, {}
        for state in card.tiers:
            if state.size_bytes or not state.is_complete:
                self._rows.addLayout(self._row(state, card.tiers, arrival.line(state.tier), speed))
        if arrival.text is not None or arrival.media:
            queue = QHBoxLayout()
            queue.addWidget(button(say("Show the queue"), self.queue_wanted.emit, kind="link"))
            queue.addStretch(1)
            self._rows.addLayout(queue)
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def show_progress(self, progress: Progress) -> None:
        """A download of this course went on."""
        if progress.tier in self._chips and progress.size_bytes:
            done = progress.here_bytes / progress.size_bytes
            rechip(self._chips[progress.tier], say("Arriving, {percent}", percent=words.percent(done)), "info")

    def _row(
        self, state: TierState, all_tiers: Iterable[TierState], line: QueuedDownload | None, speed: float | None
    ) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.tokens.space["m"])
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.tokens.space["xs"] // 2)
        texts.addWidget(label(tier_words(state.tier)))
        row.addLayout(texts, 1)
        if state.is_complete and line is None:
            self._add_chip(row, state.tier, say("Here, {size}", size=words.size(state.size_bytes)), "success")
            return row
        facts = [here_of(state.here_bytes, state.size_bytes)] if line is not None or state.here_bytes else []
        if line is not None:
            self._add_chip(row, state.tier, *_chip(line))
            reason = " ".join(cause_words(line.hold)) if line.hold is not None else line.problem
            facts += [reason] if reason and not line.is_paused else []
        else:
            lighter = [each for each in all_tiers if each.tier.rank <= state.tier.rank]
            cost = sum(each.size_bytes - each.here_bytes for each in lighter)
            own = state.size_bytes - state.here_bytes
            told = takes(cost, speed)
            with_lighter = say("{cost} to fetch, with what is lighter", cost=told)
            facts.append(say("{cost} to fetch", cost=told) if cost == own else with_lighter)
            self._add_fetch(row, state.tier, cost)
        texts.addWidget(label("  ·  ".join(facts), kind="caption"))
        return row

    def _add_chip(self, row: QHBoxLayout, tier: Tier, text: str, tone: str) -> None:
        self._chips[tier] = chip(text, tone)
        row.addWidget(self._chips[tier], 0, Qt.AlignmentFlag.AlignVCenter)

    def _add_fetch(self, row: QHBoxLayout, tier: Tier, cost: int) -> None:
        named = say("Fetch {part}", part=words.tier(tier))
        fetch = button(
            say("Fetch"),
            lambda: self.fetch_wanted.emit(tier),
            name=named,
            description=say("{size} travel", size=words.size(cost)),
        )
        self._buttons[tier] = fetch
        row.addWidget(fetch, 0, Qt.AlignmentFlag.AlignVCenter)


def _chip(line: QueuedDownload) -> tuple[str, str]:
    if line.is_paused:
        return say("Paused"), "plain"
    if line.hold is not None:
        return say("Waits: {cause}", cause=words.hold(line.hold)), "warning"
    if line.problem:
        return say("Could not be fetched"), "danger"
    return line_state(line), "info"
