"""What of a course or a unit can be fetched: each tier with its exact cost, what is here, and what the rules say."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.domain.allowance import Fit, fit
from learner_app.domain.course import Tier
from learner_app.domain.traffic import Purpose
from learner_app.services.fetching.allowance_words import allowed
from learner_app.services.fetching.arrivals import NOTHING, arrivals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from learner_app.domain.allowance import Circumstances, LinkRules
    from learner_app.domain.ids import UnitId
    from learner_app.services.courses.cards import CourseCard, TierState
    from learner_app.services.courses.library import CourseView
    from learner_app.services.fetching.arrivals import Arrival
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.session import Session


@dataclass(frozen=True, slots=True)
class TierChoice:
    """One tier, as somebody chooses it.

    Attributes:
        missing_bytes: What would travel, exactly; 0 where all is here.
        line: Its own line of the queue; None where it has none.
        comes_with_course: It is one unit's, and on its way with the same tier of the whole course.
        fit: What the rules of the link say to what is missing.
        allowed: The same in words; empty where no rule says anything.
    """

    tier: Tier
    size_bytes: int
    missing_bytes: int
    is_complete: bool
    line: QueuedDownload | None = None
    comes_with_course: bool = False
    fit: Fit = field(default_factory=Fit)
    allowed: str = ""

    @property
    def here_bytes(self) -> int:
        """What is here, with the beginning of what is still arriving."""
        return self.size_bytes - self.missing_bytes

    @property
    def can_be_fetched(self) -> bool:
        """Whether something is missing that is not on its way."""
        return not (self.is_complete or self.line or self.comes_with_course)


@dataclass(frozen=True, slots=True)
class Choices:
    """Of one course, and of each of its units that has files of its own.

    Attributes:
        speed: Bytes a second to count on; None where nothing was measured.
    """

    course: tuple[TierChoice, ...]
    units: Mapping[UnitId, tuple[TierChoice, ...]] = field(default_factory=dict)
    speed: float | None = None
    has_lines: bool = False


def choices_of(session: Session, card: CourseCard, view: CourseView | None = None) -> Choices:
    """Look, from disk alone; `view` gives the units, where the course is here."""
    arrival = arrivals(session.queue.items()).get(card.id, NOTHING)
    offer = _Offer(arrival, session.meter.rules, session.meter.circumstances())
    units = {} if view is None else view.unit_tiers
    return Choices(
        course=offer.of(card.tiers, None),
        units={unit: offer.of(states, unit) for unit, states in units.items()},
        speed=session.meter.speed(),
        has_lines=arrival != NOTHING,
    )


def video_for_later(choices: Sequence[TierChoice]) -> Tier | None:
    """The lightest video that can come later while the sound comes now; None where there are not both to be had."""
    wanted = {choice.tier for choice in choices if choice.can_be_fetched}
    return next((tier for tier in (Tier.LOW, Tier.STANDARD) if tier in wanted and Tier.AUDIO in wanted), None)


@dataclass(frozen=True, slots=True)
class _Offer:
    arrival: Arrival
    rules: LinkRules
    circumstances: Circumstances

    def of(self, states: Sequence[TierState], unit: UnitId | None) -> tuple[TierChoice, ...]:
        return tuple(self._choice(state, unit) for state in states if state.size_bytes or not state.is_complete)

    def _choice(self, state: TierState, unit: UnitId | None) -> TierChoice:
        missing = state.size_bytes - state.here_bytes
        line = self.arrival.line(state.tier, None if state.tier is Tier.TEXT else unit)
        is_media = Purpose.of(state.tier).is_media and not state.is_complete
        whole = self.arrival.line(state.tier)
        return TierChoice(
            state.tier,
            state.size_bytes,
            missing,
            state.is_complete,
            line,
            comes_with_course=unit is not None and line is None and whole is not None and not state.is_complete,
            fit=fit(missing, self.rules, self.circumstances) if is_media else Fit(),
            allowed=allowed(missing, self.rules, self.circumstances) if is_media else "",
        )
