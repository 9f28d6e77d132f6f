"""Puts the cards of the library together: what is assigned, installed or announced, and how far each is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.dates import Dates, due_state
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.progress import Status
from learner_app.domain.unlocking import is_closed, next_unit
from learner_app.domain.wording import say
from learner_app.services.history import time_or_none

if TYPE_CHECKING:
    from datetime import datetime

    from learner_app.domain.clock import Clock
    from learner_app.domain.dates import DueState
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.services.history import History
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.store.catalogue import Assignment, Catalogue


@dataclass(frozen=True, slots=True)
class TierState:
    """One tier of a course or of one unit: its whole size and how much of it is here; what counts as here was verified.

    Attributes:
        here_bytes: With the beginning of a blob that is still arriving.
        is_complete: Every blob of the tier is here and was verified.
    """

    tier: Tier
    size_bytes: int
    here_bytes: int
    is_complete: bool


@dataclass(frozen=True, slots=True)
class CourseCard:
    """A course in the library list.

    Attributes:
        version: The version that is opened now; empty where nothing is here yet.
        newer_version: A newer published version that is not here yet; empty where there is none.
        is_here: Whether the text tier of `version` is complete, so that it opens with no network.
        next_unit: What to go on with; None when all is done, or nothing can be begun.
        is_retired: The hub lets nobody begin it any more; who has begun it may finish.
    """

    id: CourseId
    title: str
    language: str
    version: str
    newer_version: str
    outcome: str
    minutes: int
    is_assigned: bool
    is_withdrawn: bool
    is_here: bool
    tiers: tuple[TierState, ...]
    status: Status
    done_units: int
    all_units: int
    passed: bool | None
    score: float | None
    dates: Dates
    due_state: DueState
    next_unit: UnitId | None
    last_opened: datetime | None
    is_retired: bool = False

    @property
    def is_closed(self) -> bool:
        """Whether this person cannot begin it any more."""
        return is_closed(is_retired=self.is_retired, has_begun=self.last_opened is not None)


class Cards:
    """Makes cards from disk alone."""

    def __init__(self, shelf: Shelf, history: History, catalogue: Catalogue, clock: Clock) -> None:
        self._shelf = shelf
        self._history = history
        self._catalogue = catalogue
        self._clock = clock

    def all(self) -> tuple[CourseCard, ...]:
        """All courses assigned, installed or announced, what is due soonest first, then by title; done ones last."""
        assigned = {item.course: item for item in self._catalogue.assignments()}
        published = (item.course for item in self._catalogue.published())
        known = dict.fromkeys([*assigned, *self._shelf.courses(), *published])
        cards = [self._card(course, assigned.get(course)) for course in known]
        return tuple(sorted((card for card in cards if card is not None), key=_place_in_list))

    def one(self, course_id: CourseId) -> CourseCard:
        """The card of a course.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND.
        """
        assigned = next((item for item in self._catalogue.assignments() if item.course == course_id), None)
        card = self._card(course_id, assigned)
        if card is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND,
                say("There is no course {course_id} for you.", course_id=repr(course_id)),
                say("Sync first; “learner-app courses” lists what there is."),
            )
        return card

    def _card(self, course_id: CourseId, assigned: Assignment | None) -> CourseCard | None:
        edition = self._shelf.current(course_id)
        if edition is None:
            return self._announced(course_id, assigned)
        progress = self._history.progress(edition)
        newest = self._shelf.announced(course_id)
        events = self._history.events(course_id)
        is_retired = self._shelf.is_retired(course_id)
        can_go_on = not is_closed(is_retired=is_retired, has_begun=bool(events))
        dates = _dates(assigned) if can_go_on else Dates()
        done = sum(unit.status is Status.COMPLETED for unit in progress.units.values())
        tiers = tier_states(self._shelf, edition)
        return CourseCard(
            id=course_id,
            title=edition.course.title,
            language=edition.course.language,
            version=edition.course.version,
            newer_version="" if newest is None or newest[0] == edition.hash else newest[1],
            outcome=edition.course.outcome,
            minutes=edition.course.minutes,
            is_assigned=assigned is not None and not assigned.is_withdrawn,
            is_withdrawn=assigned is not None and assigned.is_withdrawn,
            is_here=all(state.is_complete for state in tiers if state.tier is Tier.TEXT),
            tiers=tiers,
            status=progress.status,
            done_units=done,
            all_units=len(progress.units),
            passed=progress.passed,
            score=progress.score,
            dates=dates,
            due_state=due_state(dates, self._clock.now(), progress.completed_at),
            next_unit=next_unit(edition.course, progress) if can_go_on else None,
            last_opened=max((event.stamp.at for event in events), default=None),
            is_retired=is_retired,
        )

    def _announced(self, course_id: CourseId, assigned: Assignment | None) -> CourseCard | None:
        """The card of a course of which nothing is here yet."""
        published = next(iter(self._catalogue.published(course_id)), None)
        source = assigned or published
        if source is None:
            return None
        is_retired = self._shelf.is_retired(course_id)
        dates = Dates() if is_retired else _dates(assigned)
        size = 0 if published is None else published.size_text
        return CourseCard(
            id=course_id,
            title=source.title,
            language=source.language,
            version="",
            newer_version=source.version,
            outcome="",
            minutes=0,
            is_assigned=assigned is not None and not assigned.is_withdrawn,
            is_withdrawn=assigned is not None and assigned.is_withdrawn,
            is_here=False,
            tiers=(TierState(Tier.TEXT, size, 0, is_complete=False),),
            status=Status.NOT_STARTED,
            done_units=0,
            all_units=0,
            passed=None,
            score=None,
            dates=dates,
            due_state=due_state(dates, self._clock.now(), None),
            next_unit=None,
            last_opened=None,
            is_retired=is_retired,
        )


def tier_states(shelf: Shelf, edition: Edition, unit: UnitId | None = None) -> tuple[TierState, ...]:
    """What there is of a version or of one of its units, lightest first; text always, of the others what it has."""
    units = None if unit is None else (unit,)
    states = []
    for tier in Tier:
        size = edition.manifest.size_bytes(tier, units)
        if size or tier is Tier.TEXT:
            missing = shelf.missing(edition, tier, units)
            here = size - shelf.missing_bytes_of(edition, missing)
            states.append(TierState(tier, size, here, is_complete=not missing))
    return tuple(states)


def _dates(assigned: Assignment | None) -> Dates:
    if assigned is None or assigned.is_withdrawn:
        return Dates()
    return Dates(time_or_none(assigned.due_ms), time_or_none(assigned.grace_ms), time_or_none(assigned.close_ms))


def _place_in_list(card: CourseCard) -> tuple[bool, bool, float, str]:
    deadline = card.dates.deadline
    is_open = card.status is not Status.COMPLETED and not card.is_withdrawn and not card.is_closed
    return not is_open, deadline is None, deadline.timestamp() if deadline else 0.0, card.title.casefold()
