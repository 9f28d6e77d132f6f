"""The courses of a person: what is assigned, what is here, how far it is, and what the rest would cost."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.domain.course import Part, Tier, UnitKind
from learner_app.domain.unlocking import locks, retired_lock
from learner_app.formats.signing import fingerprint
from learner_app.services.courses.cards import tier_states

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from learner_app.domain.course import Course, Unit
    from learner_app.domain.ids import BlobHash, CourseId, UnitId
    from learner_app.domain.progress import CourseProgress
    from learner_app.domain.unlocking import Lock
    from learner_app.services.courses.cards import Cards, CourseCard, TierState
    from learner_app.services.courses.packages import Installed, Packages
    from learner_app.services.fetching.queue import DownloadQueue
    from learner_app.services.history import History
    from learner_app.services.shelf import Edition, Shelf


@dataclass(frozen=True, slots=True)
class CourseView:
    """Everything the course screen shows.

    Attributes:
        locks: What a locked unit waits for; None where it is open.
        arriving: Units whose own text is not here yet.
        unit_tiers: What units with files of their own have in each tier; the others are left out.
    """

    card: CourseCard
    course: Course
    manifest: BlobHash
    progress: CourseProgress
    locks: Mapping[UnitId, Lock | None]
    not_playable: frozenset[UnitId]
    signer: str
    arriving: frozenset[UnitId] = frozenset()
    unit_tiers: Mapping[UnitId, tuple[TierState, ...]] = field(default_factory=dict)


class Library:
    """Lists and opens courses, and asks for what is missing of them."""

    def __init__(self, cards: Cards, shelf: Shelf, history: History, queue: DownloadQueue, packages: Packages) -> None:
        self._cards = cards
        self._shelf = shelf
        self._history = history
        self._queue = queue
        self._packages = packages

    def courses(self) -> tuple[CourseCard, ...]:
        """All courses assigned or installed, what is due soonest first, then by title. No network."""
        return self._cards.all()

    def course(self, course_id: CourseId) -> CourseView:
        """One course as it is here.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, saying how to get it.
        """
        edition = self._shelf.required(course_id)
        progress = self._history.progress(edition)
        card = self._cards.one(course_id)
        return CourseView(
            card=card,
            course=edition.course,
            manifest=edition.hash,
            progress=progress,
            locks=dict.fromkeys(progress.units, retired_lock()) if card.is_closed else locks(edition.course, progress),
            not_playable=frozenset(unit.id for unit in edition.course.units if not is_playable(unit)),
            signer=fingerprint(edition.signer),
            arriving=frozenset(self._arriving(edition)),
            unit_tiers={
                unit: tier_states(self._shelf, edition, unit)
                for unit, content in edition.manifest.units.items()
                if content.files
            },
        )

    def _arriving(self, edition: Edition) -> Iterator[UnitId]:
        if self._shelf.is_whole(edition):
            return
        missing = set(self._shelf.missing(edition, Tier.TEXT))
        for unit, content in edition.manifest.units.items():
            texts = (content.body,) if content.body is not None else tuple(content.captions.values())
            if texts and missing.issuperset(texts):
                yield unit

    def want(self, course_id: CourseId, tier: Tier) -> CourseCard:
        """Put what is missing of a course up to a tier into the queue; no network.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND for a course nobody has heard of.
        """
        card = self._cards.one(course_id)
        announced = self._shelf.announced(course_id)
        here = self._shelf.edition(announced[0]) if announced else self._shelf.current(course_id)
        if announced is not None and (here is None or not self._shelf.has_tiers(here, tier)):
            self._queue.want(course_id, announced[0], tier)
        return card

    def want_part(self, course_id: CourseId, tier: Tier, unit: UnitId | None = None, *, is_later: bool = False) -> None:
        """Put what is missing of one tier of a course, or of one of its units, into the queue; no network.

        Nothing that is lighter comes with it but the texts, without which nothing opens. What is wanted for later
        comes last, and on a network that costs nothing.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND for a course nobody has heard of, or a unit that it does not have.
        """
        self.want(course_id, Tier.TEXT)
        announced = self._shelf.announced(course_id)
        edition = self._shelf.edition(announced[0]) if announced else None
        if unit is not None and edition is not None:
            edition.unit(unit)
        if announced is not None:
            self._queue.want_part(course_id, Part(announced[0], tier, unit), is_later=is_later)

    def card(self, course_id: CourseId) -> CourseCard:
        """One course as the library shows it.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND.
        """
        return self._cards.one(course_id)

    def import_package(self, path: Path) -> Installed:
        """Install a .learnpack with no network.

        Raises:
            ExpectedFailure: Kind.BAD_INPUT for a damaged package, Kind.NOT_TRUSTED for a signer that is not trusted.
        """
        return self._packages.take_in(path)


def is_playable(unit: Unit) -> bool:
    """Whether this program can show a unit of that kind yet."""
    return unit.kind in _PLAYABLE


_PLAYABLE = frozenset({UnitKind.LESSON, UnitKind.MEDIA, UnitKind.QUIZ, UnitKind.ATTESTATION})
