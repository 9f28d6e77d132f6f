"""The courses of a person: what is assigned, what is here, how far it is, and what the rest would cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.course import UnitKind
from learner_app.domain.unlocking import RETIRED, locks
from learner_app.formats.signing import fingerprint

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from learner_app.domain.course import Course, Tier, Unit
    from learner_app.domain.ids import BlobHash, CourseId, UnitId
    from learner_app.domain.progress import CourseProgress
    from learner_app.domain.unlocking import Lock
    from learner_app.services.cards import Cards, CourseCard
    from learner_app.services.downloads import Downloads
    from learner_app.services.history import History
    from learner_app.services.link import Link
    from learner_app.services.shelf import Shelf


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

    def __init__(self, cards: Cards, shelf: Shelf, history: History, downloads: Downloads, link: Link) -> None:
        self._cards = cards
        self._shelf = shelf
        self._history = history
        self._downloads = downloads
        self._link = link

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
            locks=dict.fromkeys(progress.units, RETIRED) if card.is_closed else locks(edition.course, progress),
            not_playable=frozenset(unit.id for unit in edition.course.units if not is_playable(unit)),
            signer=fingerprint(edition.signer),
        )

    def get(self, course_id: CourseId, tier: Tier, on_progress: Callable[[int, int], None] | None = None) -> CourseCard:
        """Fetch what is missing of a course up to a tier; `on_progress` gets bytes here and bytes in all.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND for a course nobody has heard of; Blocked.
        """
        self._cards.one(course_id)
        announced = self._shelf.announced(course_id)
        here = self._shelf.edition(announced[0]) if announced else self._shelf.current(course_id)
        if here is None or not self._shelf.has_tiers(here, tier):
            hub, token = self._link.open()
            edition = here or (self._downloads.edition(hub, token, announced[0]) if announced else None)
            if edition is not None:
                self._downloads.tiers(hub, token, edition, tier, on_progress)
        self._downloads.index()
        return self._cards.one(course_id)

    def import_package(self, path: Path) -> Installed:
        """Install a .learnpack with no network.

        Raises:
            ExpectedFailure: Kind.BAD_INPUT for a damaged package, Kind.NOT_TRUSTED for a signer that is not trusted.
        """
        edition, is_new, trust = self._downloads.take_in(path)
        course = edition.course
        return Installed(
            course.id, course.title, course.version, edition.hash, not is_new, fingerprint(edition.signer), trust
        )


def is_playable(unit: Unit) -> bool:
    """Whether this program can show a unit of that kind yet."""
    return unit.kind in _PLAYABLE


_PLAYABLE = frozenset({UnitKind.LESSON, UnitKind.QUIZ, UnitKind.ATTESTATION})
