"""What is to be fetched, what comes next, and what holds the rest back. Decides; does not fetch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.course import Part, Tier
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.status import Queued
from learner_app.domain.traffic import Purpose
from learner_app.domain.wording import recalled, say
from learner_app.services.history import time_or_none
from learner_app.store.downloads import Download

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime

    from learner_app.domain.errors import Cause
    from learner_app.domain.ids import BlobHash, CourseId, UnitId
    from learner_app.services.fetching.meter import Meter
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.store.catalogue import Assignment, Catalogue
    from learner_app.store.downloads import DownloadTable


@dataclass(frozen=True, slots=True)
class QueuedDownload:
    """One line of the queue, as it stands now.

    Attributes:
        title: Of the course, with the unit's where it is one unit's.
        size_bytes, here_bytes: What is here is verified or the beginning of something.
        hold: What keeps it from travelling although the link may be fine; None where nothing does.
        place: Where it stands among its kind; for `put_back` alone.
        problem: Why it could not be taken the last time, a sentence; empty where nothing is known.
        unit: None for all of the tier that no line of its own brings.
        is_later: It waits for a network that costs nothing.
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
    unit: UnitId | None = None
    is_later: bool = False

    @property
    def part(self) -> Part:
        """What the line is called."""
        return Part(self.manifest, self.tier, self.unit)

    def is_of(self, progress: Progress) -> bool:
        """Whether that download is this line's."""
        return progress.line == (self.course, self.tier, self.unit)


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
        is_done: Callable[[CourseId], bool],
    ) -> None:
        """`is_closed` and `is_done` tell of a course whether this person cannot begin it any more, or completed it."""
        self._table = table
        self._shelf = shelf
        self._catalogue = catalogue
        self._meter = meter
        self._is_closed = is_closed
        self._is_done = is_done

    def items(self) -> tuple[QueuedDownload, ...]:
        """Every line, first comes first."""
        rows = self._table.all()
        assigned = {item.course: item for item in self._catalogue.assignments()}
        kinds = {(row.tier, row.is_later) for row in rows}
        holds = {kind: self._hold(*kind) for kind in kinds}
        return tuple(self._item(row, rows, assigned.get(row.course), holds[row.tier, row.is_later]) for row in rows)

    def item(self, row: Download) -> QueuedDownload:
        """One line."""
        assigned = next((item for item in self._catalogue.assignments() if item.course == row.course), None)
        return self._item(row, self._table.all(), assigned, self._hold(row.tier, row.is_later))

    def missing(self, row: Download, edition: Edition) -> list[BlobHash]:
        """What a line is still to bring, in the order a learner meets it."""
        return self._shelf.missing(edition, row.tier, _units(row, self._table.all(), edition))

    def waiting(self) -> Queued:
        """How much waits and what holds it back."""
        rows = self._table.all()
        active = [row for row in rows if not row.is_paused]
        holds = [self._meter.holds_back(Purpose.of(row.tier), is_for_later=row.is_later) for row in active]
        hold = holds[0] if holds and all(holds) else None
        failed = sum(bool(row.problem) for row in active)
        return Queued(len(active), failed, len(rows) - len(active), hold)

    def next(self, but: Collection[Download] = ()) -> Download | None:
        """What to fetch now; None where nothing waits, or all of it is held back."""
        left_out = {row.part for row in but}
        for row in self._table.all():
            if row.is_paused or row.part in left_out:
                continue
            if self._meter.holds_back(Purpose.of(row.tier), is_for_later=row.is_later) is None:
                return row
        return None

    def want(self, course: CourseId, manifest: BlobHash, up_to: Tier) -> None:
        """Fetch what is missing of a version, up to a tier."""
        for tier in Tier:
            if tier.rank <= up_to.rank:
                self.want_part(course, Part(manifest, tier))

    def want_part(self, course: CourseId, part: Part, *, is_later: bool = False) -> None:
        """Fetch what is missing of one tier, of all units or of one; nothing that is lighter.

        What is wanted for later comes behind everything else, and on a network that costs nothing.
        """
        self._table.want_again(part)
        if not self._is_here(part):
            place = self._place_for(course, part, is_later=is_later)
            row = Download(part.manifest, part.tier, course, place, unit=part.unit, is_later=is_later)
            if not self._table.add(row) and not is_later:
                self._table.hurry(part)

    def want_assigned(self) -> None:
        """Fetch the texts of all that is assigned and what comes with them, and nothing that is not wanted any more.

        What waits of a version that was replaced meanwhile is fetched of the new one instead.
        """
        standing = {item.course: item for item in self._catalogue.assignments() if not item.is_withdrawn}
        for row in self._table.all():
            announced = self._shelf.announced(row.course)
            if announced is None or announced[0] != row.manifest:
                self._table.remove(row.part)
                if announced is not None and not self._is_here(row.part._replace(manifest=announced[0])):
                    self._table.add(replace(row, manifest=announced[0]))
        for course, item in sorted(standing.items(), key=lambda pair: _urgency(pair[1])):
            if not self._is_closed(course):
                self.want(course, item.manifest, Tier.TEXT)
                self._want_by_itself(course, item.manifest)

    def done(self, row: Download) -> None:
        """It is here."""
        self._table.remove(row.part)

    def note_problem(self, row: Download, problem: str) -> None:
        """It cannot be taken for now, for a reason that is not the link's."""
        self._table.note_problem(row.part, problem)

    def is_next(self, row: Download, but: Collection[Download] = ()) -> bool:
        """Whether it is still what to fetch now: not paused, cancelled, held back or overtaken since."""
        now = self.next(but)
        return now is not None and now.part == row.part

    def change(self, part: Part, change: QueueChange) -> None:
        """Do with one line what the learner wants; `pause`, `resume`, `cancel` and `move` say more.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, as from every method that names a line.
        """
        match change:
            case QueueChange.PAUSE:
                self.pause(part)
            case QueueChange.RESUME:
                self.resume(part)
            case QueueChange.CANCEL:
                self.cancel(part)
            case QueueChange.UP | QueueChange.DOWN:
                self.move(part, -1 if change is QueueChange.UP else 1)
            case QueueChange.FIRST | QueueChange.LAST:
                end = len(self._table.all())
                self.move(part, -end if change is QueueChange.FIRST else end)

    def pause(self, part: Part) -> None:
        """Hold one line back until `resume`; what is here of it stays.

        Raises:
            ExpectedFailure: As from `change`.
        """
        self._required(part)
        self._table.pause(part, is_paused=True)

    def resume(self, part: Part) -> None:
        """Let one line go on."""
        self._required(part)
        self._table.pause(part, is_paused=False)
        self._table.note_problem(part, "")

    def cancel(self, part: Part) -> None:
        """Take one line out; what is here of it stays. Texts of what is assigned come back with the next sync."""
        self._required(part)
        self._table.remove(part)
        self._table.give_up(part)

    def put_back(self, item: QueuedDownload) -> None:
        """Take a cancellation back: the line stands where it stood, as it was; nothing where it is there again."""
        self._table.want_again(item.part)
        row = Download(
            item.manifest, item.tier, item.course, item.place, item.is_paused, unit=item.unit, is_later=item.is_later
        )
        self._table.add(row)

    def move(self, part: Part, steps: int) -> None:
        """Move one line up (below 0) or down among those of its kind; further than the end is the end."""
        self._required(part)
        peers = [row for row in self._table.all() if (row.tier is Tier.TEXT) == (part.tier is Tier.TEXT)]
        at = next(place for place, row in enumerate(peers) if row.part == part)
        rest = peers[:at] + peers[at + 1 :]
        to = max(0, min(len(rest), at + steps))
        self._table.move(part, _between(rest, to))

    def _want_by_itself(self, course: CourseId, manifest: BlobHash) -> None:
        """Media that nobody has to ask for; none of a course that is done, nor what somebody took away."""
        most = self._meter.default_tier().tier
        given_up = {part._replace(unit=None) for part in self._table.given_up()}
        parts = [Part(manifest, tier) for tier in Tier if 0 < tier.rank <= most.rank]
        missing = [part for part in parts if part not in given_up and not self._is_here(part)]
        if missing and not self._is_done(course):
            for part in missing:
                self.want_part(course, part)

    def _is_here(self, part: Part) -> bool:
        """Whether all of it is; also where the version has nothing of it."""
        edition = self._shelf.edition(part.manifest)
        units = None if part.unit is None else (part.unit,)
        return edition is not None and not self._shelf.missing(edition, part.tier, units)

    def _required(self, part: Part) -> Download:
        row = self._table.one(part)
        if row is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND,
                say("That is no longer in the queue."),
                say("Look at the queue again; it may be here already."),
            )
        return row

    def _place_for(self, course: CourseId, part: Part, *, is_later: bool) -> float:
        """Before the first that is due later, behind all else; one unit before the rest of its tier."""
        assigned = {item.course: item for item in self._catalogue.assignments()}
        rows = self._table.all()
        own = is_later, _urgency(assigned.get(course))
        rest = part._replace(unit=None)
        behind = (
            place
            for place, row in enumerate(rows)
            if (row.is_later, _urgency(assigned.get(row.course))) > own or (row.part == rest != part)
        )
        return _between(rows, next(behind, len(rows)))

    def _hold(self, tier: Tier, is_later: bool) -> Cause | None:
        """What keeps lines of a tier from travelling: a rule of the link, or that there is no room here."""
        return self._meter.holds_back(Purpose.of(tier), is_for_later=is_later) or self._catalogue.hub().no_room

    def _item(
        self, row: Download, rows: Sequence[Download], assigned: Assignment | None, hold: Cause | None
    ) -> QueuedDownload:
        edition = self._shelf.edition(row.manifest)
        if edition is None:
            published = next((item for item in self._catalogue.published(row.course)), None)
            title = assigned.title if assigned else published.title if published else row.course
            size = published.size_text if published and row.tier is Tier.TEXT else 0
            here = 0
        else:
            units = _units(row, rows, edition)
            title, size = _title(row, edition), edition.manifest.size_bytes(row.tier, units)
            here = size - self._shelf.missing_bytes(edition, row.tier, units)
        return QueuedDownload(
            row.manifest,
            row.tier,
            row.course,
            title,
            size,
            here,
            time_or_none(assigned.due_ms) if assigned else None,
            row.is_paused,
            None if row.is_paused else hold,
            recalled(row.problem),
            row.place,
            row.unit,
            row.is_later,
        )


def _units(row: Download, rows: Sequence[Download], edition: Edition) -> frozenset[UnitId] | None:
    """The units whose blobs a line brings: its own, or all that have no line of their own; None for all there are."""
    if row.unit is not None:
        return frozenset((row.unit,))
    apart = {other.unit for other in rows if other.unit is not None and other.part._replace(unit=None) == row.part}
    return frozenset(edition.manifest.units.keys() - apart) if apart else None


def _title(row: Download, edition: Edition) -> str:
    title, unit = edition.course.title, None if row.unit is None else edition.course.unit(row.unit)
    return title if unit is None else say("{course}: {unit}", course=title, unit=unit.title)


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
