"""What is to be fetched, what comes next, and what holds the rest back. Decides; does not fetch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.status import Queued
from learner_app.domain.traffic import Purpose
from learner_app.domain.wording import recalled, say
from learner_app.services.history import time_or_none
from learner_app.store.downloads import Download

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from learner_app.domain.errors import Cause
    from learner_app.domain.ids import BlobHash, CourseId
    from learner_app.services.fetching.meter import Meter
    from learner_app.services.shelf import Shelf
    from learner_app.store.catalogue import Assignment, Catalogue
    from learner_app.store.downloads import DownloadTable


@dataclass(frozen=True, slots=True)
class QueuedDownload:
    """One line of the queue, as it stands now.

    Attributes:
        size_bytes, here_bytes: Of the tier; what is here is verified or the beginning of something.
        hold: What keeps it from travelling although the link may be fine; None where nothing does.
        place: Where it stands among its kind; for `put_back` alone.
        problem: Why it could not be taken the last time, a sentence; empty where nothing is known.
    """

    manifest: BlobHash
    tier: Tier
    course: CourseId
    title: str
    size_bytes: int
    here_bytes: int
    due: datetime | None
    is_paused: bool
    hold: Cause | None
    problem: str
    place: float = 0.0


class QueueChange(StrEnum):
    """What a learner may do with a line of the queue."""

    PAUSE = "pause"
    RESUME = "resume"
    CANCEL = "cancel"
    UP = "up"
    DOWN = "down"
    FIRST = "first"
    LAST = "last"


class DownloadQueue:
    """The queue of one person: texts before media, what is due soonest first, and then as the learner ordered."""

    def __init__(
        self,
        table: DownloadTable,
        shelf: Shelf,
        catalogue: Catalogue,
        meter: Meter,
        is_closed: Callable[[CourseId], bool],
    ) -> None:
        """`is_closed` tells of a course whether this person cannot begin it any more."""
        self._table = table
        self._shelf = shelf
        self._catalogue = catalogue
        self._meter = meter
        self._is_closed = is_closed

    def items(self) -> tuple[QueuedDownload, ...]:
        """Every line, first comes first."""
        rows = self._table.all()
        assigned = {item.course: item for item in self._catalogue.assignments()}
        holds = {tier: self._hold(tier) for tier in {row.tier for row in rows}}
        return tuple(self._item(row, assigned.get(row.course), holds[row.tier]) for row in rows)

    def item(self, row: Download) -> QueuedDownload:
        """One line."""
        assigned = next((item for item in self._catalogue.assignments() if item.course == row.course), None)
        return self._item(row, assigned, self._hold(row.tier))

    def waiting(self) -> Queued:
        """How much waits and what holds it back."""
        rows = self._table.all()
        active = [row for row in rows if not row.is_paused]
        holds = [self._meter.holds_back(Purpose.of(row.tier)) for row in active]
        hold = holds[0] if holds and all(holds) else None
        failed = sum(bool(row.problem) for row in active)
        return Queued(len(active), failed, len(rows) - len(active), hold)

    def next(self, but: Collection[Download] = ()) -> Download | None:
        """What to fetch now; None where nothing waits, or all of it is held back."""
        left_out = {(row.manifest, row.tier) for row in but}
        for row in self._table.all():
            if row.is_paused or (row.manifest, row.tier) in left_out:
                continue
            if self._meter.holds_back(Purpose.of(row.tier)) is None:
                return row
        return None

    def want(self, course: CourseId, manifest: BlobHash, up_to: Tier) -> None:
        """Fetch what is missing of a version, up to a tier."""
        edition = self._shelf.edition(manifest)
        for tier in Tier:
            is_here = edition is not None and not self._shelf.missing(edition, tier)
            if tier.rank <= up_to.rank and not is_here:
                self._table.add(Download(manifest, tier, course, self._place_for(course)))

    def want_assigned(self) -> None:
        """Fetch the texts of all that is assigned, and nothing of what is not wanted any more.

        What waits of a version that was replaced meanwhile is fetched of the new one instead.
        """
        standing = {item.course: item for item in self._catalogue.assignments() if not item.is_withdrawn}
        for row in self._table.all():
            announced = self._shelf.announced(row.course)
            if announced is None or announced[0] != row.manifest:
                self._table.remove(row.manifest, row.tier)
                if announced is not None:
                    self.want(row.course, announced[0], row.tier)
        for course, item in sorted(standing.items(), key=lambda pair: _urgency(pair[1])):
            if not self._is_closed(course):
                self.want(course, item.manifest, Tier.TEXT)

    def done(self, row: Download) -> None:
        """It is here."""
        self._table.remove(row.manifest, row.tier)

    def note_problem(self, row: Download, problem: str) -> None:
        """It cannot be taken for now, for a reason that is not the link's."""
        self._table.note_problem(row.manifest, row.tier, problem)

    def is_next(self, row: Download, but: Collection[Download] = ()) -> bool:
        """Whether it is still what to fetch now: not paused, cancelled, held back or overtaken since."""
        now = self.next(but)
        return now is not None and (now.manifest, now.tier) == (row.manifest, row.tier)

    def change(self, manifest: BlobHash, tier: Tier, change: QueueChange) -> None:
        """Do with one line what the learner wants; `pause`, `resume`, `cancel` and `move` say more.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, as from every method that names a line.
        """
        match change:
            case QueueChange.PAUSE:
                self.pause(manifest, tier)
            case QueueChange.RESUME:
                self.resume(manifest, tier)
            case QueueChange.CANCEL:
                self.cancel(manifest, tier)
            case QueueChange.UP | QueueChange.DOWN:
                self.move(manifest, tier, -1 if change is QueueChange.UP else 1)
            case QueueChange.FIRST | QueueChange.LAST:
                end = len(self._table.all())
                self.move(manifest, tier, -end if change is QueueChange.FIRST else end)

    def pause(self, manifest: BlobHash, tier: Tier) -> None:
        """Hold one line back until `resume`; what is here of it stays.

        Raises:
            ExpectedFailure: As from `change`.
        """
        self._required(manifest, tier)
        self._table.pause(manifest, tier, is_paused=True)

    def resume(self, manifest: BlobHash, tier: Tier) -> None:
        """Let one line go on."""
        self._required(manifest, tier)
        self._table.pause(manifest, tier, is_paused=False)
        self._table.note_problem(manifest, tier, "")

    def cancel(self, manifest: BlobHash, tier: Tier) -> None:
        """Take one line out; what is here of it stays. Texts of what is assigned come back with the next sync."""
        self._required(manifest, tier)
        self._table.remove(manifest, tier)

    def put_back(self, item: QueuedDownload) -> None:
        """Take a cancellation back: the line stands where it stood, as it was; nothing where it is there again."""
        row = Download(item.manifest, item.tier, item.course, item.place)
        if self._table.add(row) and item.is_paused:
            self._table.pause(item.manifest, item.tier, is_paused=True)

    def move(self, manifest: BlobHash, tier: Tier, steps: int) -> None:
        """Move one line up (below 0) or down among those of its kind; further than the end is the end."""
        self._required(manifest, tier)
        peers = [row for row in self._table.all() if (row.tier is Tier.TEXT) == (tier is Tier.TEXT)]
        at = next(place for place, row in enumerate(peers) if (row.manifest, row.tier) == (manifest, tier))
        rest = peers[:at] + peers[at + 1 :]
        to = max(0, min(len(rest), at + steps))
        self._table.move(manifest, tier, _between(rest, to))

    def _required(self, manifest: BlobHash, tier: Tier) -> Download:
        row = self._table.one(manifest, tier)
        if row is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND,
                say("That is no longer in the queue."),
                say("Look at the queue again; it may be here already."),
            )
        return row

    def _place_for(self, course: CourseId) -> float:
        """Before the first that is due later, behind all else."""
        assigned = {item.course: item for item in self._catalogue.assignments()}
        rows = self._table.all()
        own = _urgency(assigned.get(course))
        later = (place for place, row in enumerate(rows) if _urgency(assigned.get(row.course)) > own)
        return _between(rows, next(later, len(rows)))

    def _hold(self, tier: Tier) -> Cause | None:
        """What keeps lines of a tier from travelling: a rule of the link, or that there is no room here."""
        return self._meter.holds_back(Purpose.of(tier)) or self._catalogue.hub().no_room

    def _item(self, row: Download, assigned: Assignment | None, hold: Cause | None) -> QueuedDownload:
        edition = self._shelf.edition(row.manifest)
        if edition is None:
            published = next((item for item in self._catalogue.published(row.course)), None)
            title = assigned.title if assigned else published.title if published else row.course
            size = published.size_text if published and row.tier is Tier.TEXT else 0
            here = 0
        else:
            title, size = edition.course.title, edition.manifest.size_bytes(row.tier)
            here = size - self._shelf.missing_bytes(edition, row.tier)
        due = time_or_none(assigned.due_ms) if assigned else None
        hold = None if row.is_paused else hold
        return QueuedDownload(
            row.manifest,
            row.tier,
            row.course,
            title,
            size,
            here,
            due,
            row.is_paused,
            hold,
            recalled(row.problem),
            row.place,
        )


def _urgency(assigned: Assignment | None) -> tuple[bool, int]:
    due_ms = None if assigned is None or assigned.is_withdrawn else assigned.due_ms
    return due_ms is None, due_ms or 0


def _between(rows: list[Download], at: int) -> float:
    """A place that comes right before `rows[at]`."""
    if not rows:
        return 0.0
    if at == 0:
        return rows[0].place - 1
    if at == len(rows):
        return rows[-1].place + 1
    return (rows[at - 1].place + rows[at].place) / 2
