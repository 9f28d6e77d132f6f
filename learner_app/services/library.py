"""The courses of a person: what is assigned, what is here, how far it is, and what the rest would cost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from learner_app.domain.course import Course, Tier
    from learner_app.domain.dates import Dates, DueState
    from learner_app.domain.ids import BlobHash, CourseId, UnitId
    from learner_app.domain.progress import CourseProgress, Status
    from learner_app.domain.unlocking import Lock


@dataclass(frozen=True, slots=True)
class TierState:
    """One tier of a course: its whole size and how much of it is here, verified."""

    tier: Tier
    size_bytes: int
    here_bytes: int

    @property
    def is_complete(self) -> bool:
        """Whether every blob of the tier is here."""
        return self.here_bytes >= self.size_bytes


@dataclass(frozen=True, slots=True)
class CourseCard:
    """A course in the library list.

    Attributes:
        version: The version that is opened now; empty where nothing is here yet.
        newer_version: A newer published version that is not here yet; empty where there is none.
        is_here: Whether the text tier of `version` is complete, so that it opens with no network.
        next_unit: What to go on with; None when all is done.
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


@dataclass(frozen=True, slots=True)
class CourseView:
    """Everything the course screen shows. `locks` names what a locked unit waits for; None where it is open."""

    card: CourseCard
    course: Course
    manifest: BlobHash
    progress: CourseProgress
    locks: Mapping[UnitId, Lock | None]
    not_playable: frozenset[UnitId]
    signer: str


@dataclass(frozen=True, slots=True)
class Installed:
    """A course version that has just been put on this device."""

    course: CourseId
    title: str
    version: str
    manifest: BlobHash
    was_already_here: bool
    signer: str
    trust: str


class Library:
    """Lists, opens, fetches and imports courses."""

    def courses(self) -> tuple[CourseCard, ...]:
        """All courses assigned or installed, what is due soonest first, then by title. No network."""
        raise NotImplementedError

    def course(self, course_id: CourseId) -> CourseView:
        """One course as it is here.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, saying how to get it.
        """
        raise NotImplementedError

    def get(self, course_id: CourseId, tier: Tier, on_progress: Callable[[int, int], None] | None = None) -> CourseCard:
        """Fetch what is missing of a course up to a tier; `on_progress` gets bytes here and bytes in all."""
        raise NotImplementedError

    def import_package(self, path: Path) -> Installed:
        """Install a .learnpack with no network.

        Raises:
            ExpectedFailure: Kind.BAD_INPUT for a damaged package, Kind.NOT_TRUSTED for a signer that is not trusted.
        """
        raise NotImplementedError
