"""One course in a list: what it is, how far it is, what is here, and the way into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.progress import Status
from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import RowCard
from learner_app.ui.parts.text import chip, label

if TYPE_CHECKING:
    from datetime import datetime

    from learner_app.services.courses.cards import CourseCard
    from learner_app.services.fetching.arrivals import Arrival
    from learner_app.ui.navigation import Navigator
    from learner_app.ui.theme import Theme


class CourseRow(RowCard):
    """A card with title, facts, state chips and one button that opens the course."""

    def __init__(self, theme: Theme, navigator: Navigator, card: CourseCard, arrival: Arrival, now: datetime) -> None:
        chips = _chips(card, arrival, now)
        self.open_button = button(
            say("Open"),
            lambda: navigator.go(Place(Screen.COURSE, card.id)),
            name=say("Open {title}", title=card.title),
            description=words.in_a_row([_facts(card), *(text for text, _ in chips)]),
        )
        tone = "success" if card.status is Status.COMPLETED else "muted"
        super().__init__(theme, self.open_button, _icon(card), tone)
        space = theme.tokens.space
        self.texts.addWidget(label(card.title, kind="h3"))
        self.texts.addWidget(label(_facts(card), tone="muted"))
        self.texts.addSpacing(space["xs"])
        self.texts.addWidget(Flow(space["s"], *(chip(text, tone) for text, tone in chips)))


def _icon(card: CourseCard) -> str:
    if card.status is Status.COMPLETED:
        return "check"
    return "library" if card.is_here else "download"


def _facts(card: CourseCard) -> str:
    facts = [words.minutes(card.minutes)] if card.minutes else []
    facts.append(words.progress(card))
    return "  ·  ".join([*facts, words.sizes(card)])


def _chips(card: CourseCard, arrival: Arrival, now: datetime) -> list[tuple[str, str]]:
    chips = words.arrival(card, arrival)
    text, tone = words.due(card, now)
    if text:
        chips.append((text, tone))
    if card.newer_version and card.version:
        chips.append((say("Newer version {version}", version=card.newer_version), "info"))
    if card.is_withdrawn:
        chips.append((say("Withdrawn"), "warning"))
    text, tone = words.retired(card)
    if text and not card.is_withdrawn:
        chips.append((text, tone))
    return chips
