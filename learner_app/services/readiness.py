"""Whether everything is here for a time without a network: what is missing, how long it takes, what falls due then."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier, UnitKind
from learner_app.domain.errors import Blocked
from learner_app.domain.progress import Status
from learner_app.domain.wording import counted, day, in_a_row, quoted, say
from learner_app.services.history import time_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import datetime

    from learner_app.domain.clock import Clock
    from learner_app.domain.course import Unit
    from learner_app.domain.ids import BlobHash, CourseId
    from learner_app.services.courses.cards import Cards, CourseCard
    from learner_app.services.fetching.meter import Meter
    from learner_app.services.fetching.queue import DownloadQueue
    from learner_app.services.fetching.room import Room
    from learner_app.services.history import History
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.store.blobs import BlobStore
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.journal import Journal


TELL_MS = 200
"""How often a check says how far it is."""


class Condition(StrEnum):
    """What must hold before somebody leaves."""

    DOWNLOADED = "downloaded"
    VERIFIED = "verified"
    STORAGE = "storage"
    SIGN_IN = "sign-in"
    CONNECTION = "items that need a connection"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Check:
    """One condition; `next_step` is empty where it holds."""

    condition: Condition
    ok: bool
    found: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Looking:
    """How far a check is: the course that is being read, and how many bytes of all that are here have been."""

    title: str
    read_bytes: int
    all_bytes: int


@dataclass(frozen=True, slots=True)
class CourseReadiness:
    """One course that goes along.

    Attributes:
        wanted: The tiers that shall be here, of all units.
        size_bytes, missing_bytes: Of these, and of single units that are in the queue.
        damaged: How many parts proved damaged now; they are fetched again.
        needs_connection: Titles of units not yet done that do not work without a network.
        falls_due: Its deadline, where that lies in the time away and the course is not done.
    """

    course: CourseId
    title: str
    wanted: tuple[Tier, ...]
    size_bytes: int
    missing_bytes: int
    damaged: int
    needs_connection: tuple[str, ...]
    falls_due: datetime | None


@dataclass(frozen=True, slots=True)
class Readiness:
    """The answer.

    Attributes:
        leaves, returns: The time away, None where it was not given.
        missing_s: How long what is missing takes at the speed that was measured; None where nothing was measured.
    """

    leaves: datetime | None
    returns: datetime | None
    checks: tuple[Check, ...]
    courses: tuple[CourseReadiness, ...]
    missing_bytes: int
    missing_s: float | None

    @property
    def ok(self) -> bool:
        """Whether all holds."""
        return all(check.ok for check in self.checks)


class ReadyForTheField:
    """Looks at everything that a time without a network depends on; changes nothing but what proves damaged."""

    def __init__(
        self,
        cards: Cards,
        shelf: Shelf,
        history: History,
        blobs: BlobStore,
        queue: DownloadQueue,
        room: Room,
        meter: Meter,
        catalogue: Catalogue,
        journal: Journal,
        clock: Clock,
    ) -> None:
        self._cards = cards
        self._shelf = shelf
        self._history = history
        self._blobs = blobs
        self._queue = queue
        self._room = room
        self._meter = meter
        self._catalogue = catalogue
        self._journal = journal
        self._clock = clock

    def check(
        self,
        courses: Sequence[CourseId] = (),
        leaves: datetime | None = None,
        returns: datetime | None = None,
        up_to: Tier = Tier.TEXT,
        tell: Callable[[Looking], None] = lambda _: None,
    ) -> Readiness:
        """Look at these courses, or at all that are assigned and not done.

        Reads every byte of what is here of them, so it takes a disk's reading time. `tell` hears of each course, and
        several times a second; what it raises ends the check.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND for a course nobody has heard of.
        """
        cards = [self._cards.one(course) for course in courses] or [
            card
            for card in self._cards.all()
            if card.is_assigned and not card.is_closed and card.status is not Status.COMPLETED
        ]
        reading = _Reading(sum(tier.here_bytes for card in cards for tier in card.tiers), self._clock, tell)
        found = []
        for card in cards:
            reading.begin(card.title)
            found.append(self._course(card, up_to, leaves, returns, reading))
        missing = sum(course.missing_bytes for course in found)
        speed = self._meter.speed()
        checks = (
            _downloaded(found),
            _verified(found),
            self._storage(missing),
            self._sign_in(returns or leaves),
            _connection(found),
            self._records(),
        )
        return Readiness(leaves, returns, checks, tuple(found), missing, missing / speed if speed else None)

    def _course(
        self, card: CourseCard, up_to: Tier, leaves: datetime | None, returns: datetime | None, reading: _Reading
    ) -> CourseReadiness:
        edition = self._shelf.current(card.id)
        lines = [item for item in self._queue.items() if item.course == card.id and not item.is_paused]
        queued = {item.tier for item in lines if item.unit is None}
        wanted = tuple(tier for tier in Tier if tier.rank <= up_to.rank or tier in queued)
        units = [item for item in lines if item.tier not in wanted]
        due = card.dates.deadline
        is_due = due is not None and _lies_between(due, leaves or self._clock.now(), returns)
        falls_due = due if is_due and card.status is not Status.COMPLETED else None
        announced = self._shelf.announced(card.id)
        if edition is None or (announced is not None and announced[0] != edition.hash and card.newer_version):
            size = next((tier.size_bytes for tier in card.tiers if tier.tier is Tier.TEXT), 0)
            return CourseReadiness(card.id, card.title, wanted, size, max(1, size), 0, (), falls_due)
        damaged = self._damaged(edition, wanted, reading)
        return CourseReadiness(
            course=card.id,
            title=card.title,
            wanted=wanted,
            size_bytes=sum(edition.manifest.size_bytes(tier) for tier in wanted)
            + sum(item.size_bytes for item in units),
            missing_bytes=sum(self._shelf.missing_bytes(edition, tier) for tier in wanted)
            + sum(item.size_bytes - item.here_bytes for item in units),
            damaged=damaged,
            needs_connection=tuple(self._needing_connection(edition)),
            falls_due=falls_due,
        )

    def _needing_connection(self, edition: Edition) -> Iterator[str]:
        progress = self._history.progress(edition)
        for unit in edition.course.units:
            if needs_connection(unit) and progress.units[unit.id].status is not Status.COMPLETED:
                yield unit.title

    def _damaged(self, edition: Edition, wanted: Iterable[Tier], reading: _Reading) -> int:
        """Read all that is here; what is damaged is put aside and counts as missing from now on."""
        blobs: set[BlobHash] = {blob for tier in wanted for blob in edition.manifest.blobs_in(tier)}
        damaged = 0
        for blob in filter(self._blobs.has, blobs):
            damaged += not self._blobs.is_whole(blob)
            reading.add(edition.manifest.blobs[blob].size_bytes)
        return damaged

    def _storage(self, missing_bytes: int) -> Check:
        try:
            self._room.check_only(missing_bytes)
        except Blocked as blocked:
            return Check(Condition.STORAGE, ok=False, found=blocked.message, next_step=blocked.next_step)
        return Check(Condition.STORAGE, ok=True, found=say("There is room for everything."))

    def _sign_in(self, until: datetime | None) -> Check:
        valid_ms = self._catalogue.hub().signed_in_until_ms
        if valid_ms is None:
            return Check(
                Condition.SIGN_IN,
                ok=False,
                found=say("It is not known until when you are signed in."),
                next_step=say("Sync once before you leave."),
            )
        valid = time_of(valid_ms)
        if valid < (until or self._clock.now()):
            said = say(
                "Your sign-in ends on {day}. You can learn on, but records wait until you sign in again.",
                day=day(valid.date()),
            )
            return Check(Condition.SIGN_IN, ok=False, found=said, next_step=say("Sync shortly before you leave."))
        return Check(Condition.SIGN_IN, ok=True, found=say("You stay signed in until {day}.", day=day(valid.date())))

    def _records(self) -> Check:
        counts = self._journal.counts()
        if counts.pending:
            said = counted("%n records are not confirmed.", "%n record is not confirmed.", counts.pending)
            return Check(
                Condition.RECORDS, ok=False, found=said, next_step=say("Sync before you leave; nothing is lost.")
            )
        if counts.refused:
            said = counted(
                "%n records are refused, and kept here.", "%n record is refused, and kept here.", counts.refused
            )
            return Check(Condition.RECORDS, ok=False, found=said, next_step=say("Look at them in Records."))
        heard_ms = self._catalogue.hub().last_success_ms
        said = say("Nothing waits to be sent.")
        if heard_ms:
            heard = time_of(heard_ms).astimezone()
            said = say(
                "Nothing waits to be sent (last exchange {day}, {time}).", day=day(heard.date()), time=f"{heard:%H:%M}"
            )
        return Check(Condition.RECORDS, ok=True, found=said)


class _Reading:
    """Counts what a check has read and tells of it, not more often than somebody can see."""

    def __init__(self, all_bytes: int, clock: Clock, tell: Callable[[Looking], None]) -> None:
        self._all = all_bytes
        self._clock = clock
        self._tell = tell
        self._title = ""
        self._read = self._told_ms = 0

    def begin(self, title: str) -> None:
        """Another course."""
        self._title = title
        self._say()

    def add(self, size_bytes: int) -> None:
        """So much more was read."""
        self._read += size_bytes
        if self._clock.monotonic_ms() - self._told_ms >= TELL_MS:
            self._say()

    def _say(self) -> None:
        self._told_ms = self._clock.monotonic_ms()
        self._tell(Looking(self._title, self._read, max(self._all, self._read)))


def needs_connection(unit: Unit) -> bool:
    """Whether a unit cannot be begun without a network."""
    return unit.kind is UnitKind.LIVE or (unit.quiz is not None and unit.quiz.needs_connection)


def _lies_between(at: datetime, start: datetime, end: datetime | None) -> bool:
    return at >= start and (end is None or at <= end)


def _named(titles: Sequence[str]) -> str:
    """The first of them, and how many more there are."""
    named = in_a_row([quoted(title) for title in titles[:3]])
    more = len(titles) - 3
    return counted("{things} and %n more", "{things} and %n more", more, things=named) if more > 0 else named


def _downloaded(courses: Sequence[CourseReadiness]) -> Check:
    missing = [course for course in courses if course.missing_bytes]
    if not courses:
        return Check(Condition.DOWNLOADED, ok=True, found=say("There is no course that you still have to take."))
    if missing:
        return Check(
            Condition.DOWNLOADED,
            ok=False,
            found=say("Not all is here of {courses}.", courses=_named([course.title for course in missing])),
            next_step=say("Fetch what is missing."),
        )
    return Check(Condition.DOWNLOADED, ok=True, found=say("Everything is here."))


def _verified(courses: Sequence[CourseReadiness]) -> Check:
    damaged = sum(course.damaged for course in courses)
    if damaged:
        said = counted(
            "%n parts were damaged on this disk and put aside.",
            "%n part was damaged on this disk and put aside.",
            damaged,
        )
        return Check(Condition.VERIFIED, ok=False, found=said, next_step=say("Fetch them again."))
    return Check(Condition.VERIFIED, ok=True, found=say("Every byte that is here was read and is right."))


def _connection(courses: Sequence[CourseReadiness]) -> Check:
    titles = [title for course in courses for title in course.needs_connection]
    if titles:
        said = counted(
            "%n items need a connection: {titles}.",
            "%n item needs a connection: {titles}.",
            len(titles),
            titles=_named(titles),
        )
        return Check(Condition.CONNECTION, ok=False, found=said, next_step=say("Do them before you leave, or after."))
    return Check(Condition.CONNECTION, ok=True, found=say("Everything works without a network."))
