"""Room on the disk: how much courses take, whether something more fits, and what may go. Never touches a record."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.cause_words import cause_words
from learner_app.domain.course import Part, Tier
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.progress import Status
from learner_app.domain.wording import numeral, say, sentences

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from learner_app.domain.ids import BlobHash, CourseId, UnitId
    from learner_app.services.fetching.holders import Holders
    from learner_app.services.history import History
    from learner_app.services.settings import SettingsFile
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.services.surroundings import Surroundings
    from learner_app.store.blobs import BlobStore
    from learner_app.store.downloads import DownloadTable
    from learner_app.store.drafts import Drafts

TEXT_RESERVE_BYTES = 5_000_000
"""What must stay free beside texts: room for some thousand records and the databases' own files. A choice."""


@dataclass(frozen=True, slots=True)
class OccupiedUnit:
    """What one unit takes of it; what two units share counts for both."""

    unit: UnitId
    title: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class Occupied:
    """What one tier of one course takes on this device.

    Attributes:
        version: Of the course; several versions may stand beside each other.
        is_kept: The learner wants its media kept whatever happens.
        may_go: It could be removed and fetched again: finished, not kept, and the hub still gives it out.
        units: By unit, of media alone and in course order; those of which nothing is here are left out.
    """

    course: CourseId
    title: str
    version: str
    manifest: BlobHash
    tier: Tier
    size_bytes: int
    is_kept: bool
    may_go: bool
    units: tuple[OccupiedUnit, ...] = ()

    @property
    def part(self) -> Part:
        """What it is called when it shall go."""
        return Part(self.manifest, self.tier)


@dataclass(frozen=True, slots=True)
class Clearance:
    """What goes, the largest first, and the bytes that come free with all of it."""

    items: tuple[Occupied, ...] = ()
    size_bytes: int = 0


class Room:
    """The disk as one person's courses use it."""

    def __init__(
        self,
        shelf: Shelf,
        blobs: BlobStore,
        history: History,
        table: DownloadTable,
        drafts: Drafts,
        settings: SettingsFile,
        holders: Holders,
        surroundings: Surroundings,
    ) -> None:
        self._shelf = shelf
        self._blobs = blobs
        self._history = history
        self._table = table
        self._drafts = drafts
        self._settings = settings
        self._holders = holders
        self._surroundings = surroundings

    @property
    def taken_bytes(self) -> int:
        """What all courses of all people on this device take."""
        return self._surroundings.content_bytes(self._blobs.size_bytes)

    def came(self, size_bytes: int) -> None:
        """So much more is here now."""
        self._surroundings.came(size_bytes)

    def check(self, needed_bytes: int, tier: Tier) -> None:
        """See that something more fits; finished media make room for it where they may go.

        Raises:
            Blocked: DISK_FULL or QUOTA, saying how much is missing.
        """
        over = max(self._over(needed_bytes, tier))
        if over > 0:
            self.clear(over)
        self._check(needed_bytes, tier, may_come_free=0)

    def check_only(self, needed_bytes: int) -> None:
        """See whether something more would fit, as `check` does; nothing is removed.

        Raises:
            Blocked: DISK_FULL or QUOTA, saying how much is missing.
        """
        self._check(needed_bytes, Tier.AUDIO, self.clearance().size_bytes)

    def occupied(self) -> tuple[Occupied, ...]:
        """What stands on the disk, by course and tier, largest first."""
        return tuple(sorted(self._all(), key=lambda item: -item.size_bytes))

    def free(self, part: Part) -> int:
        """Remove a part of a course version; gives the bytes that got free. What somebody else needs stays.

        It does not come back by itself, but for texts, which do while they are assigned.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND; Kind.NOT_ALLOWED for texts of a course in which an attempt is open.
        """
        edition = self._shelf.edition(part.manifest)
        if edition is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND, say("That course version is not here."), say("Look at the list again.")
            )
        if part.tier is Tier.TEXT and any(draft.course == edition.course.id for draft in self._drafts.all()):
            raise ExpectedFailure(
                Kind.NOT_ALLOWED,
                say("A quiz of “{title}” is under way, so its texts stay.", title=edition.course.title),
                say("Hand the quiz in first."),
            )
        return self._remove([part])

    def clearance(self, wanted_bytes: int | None = None) -> Clearance:
        """What would go, the largest first, until so much came free; all that may go where nothing is said.

        Media alone, and only what is finished, not kept, and can be fetched again.
        """
        candidates = [item for item in self._all() if item.may_go]
        stays = self._holders.needed([item.part for item in candidates])
        frees = {item.part: self._here(item.part) - stays for item in candidates}
        holds: dict[BlobHash, int] = {}
        for blob in (blob for blobs in frees.values() for blob in blobs):
            holds[blob] = holds.get(blob, 0) + 1
        chosen, freed = [], 0
        for item in sorted(candidates, key=lambda item: -sum(map(self._bytes, frees[item.part]))):
            if not frees[item.part] or (wanted_bytes is not None and freed >= wanted_bytes):
                continue
            chosen.append(item)
            for blob in frees[item.part]:
                holds[blob] -= 1
                freed += 0 if holds[blob] else self._bytes(blob)  # it goes with the last that has it
        return Clearance(tuple(chosen), freed)

    def clear(self, wanted_bytes: int | None = None) -> Clearance:
        """Do what `clearance` says; gives what went."""
        found = self.clearance(wanted_bytes)
        return Clearance(found.items, self._remove([item.part for item in found.items]))

    def keep(self, course: CourseId, *, is_kept: bool) -> None:
        """Keep a course's media whatever happens, or no longer."""
        self._table.keep_course(course, is_kept=is_kept)

    def _over(self, needed_bytes: int, tier: Tier) -> tuple[int, int]:
        """How many bytes it is too much for the disk, and for the learner's own limit; below 0 there is room."""
        settings = self._settings.load()
        reserve = TEXT_RESERVE_BYTES if tier is Tier.TEXT else settings.keep_free_mb * 1_000_000
        quota = settings.content_mb * 1_000_000
        over_quota = self.taken_bytes + needed_bytes - quota if quota and tier is not Tier.TEXT else 0
        return needed_bytes + reserve - self._free_bytes(), over_quota

    def _check(self, needed_bytes: int, tier: Tier, may_come_free: int) -> None:
        over_disk, over_quota = self._over(needed_bytes, tier)
        if over_disk > may_come_free:
            raise _no_room(Cause.DISK_FULL, needed_bytes, over_disk - may_come_free)
        if over_quota > may_come_free:
            raise _no_room(Cause.QUOTA, needed_bytes, over_quota - may_come_free)

    def _all(self) -> Iterator[Occupied]:
        kept = self._table.kept_courses()
        for edition in self._shelf.editions():
            course = edition.course
            may_go = course.id not in kept and self._is_finished(edition) and self._can_come_again(edition)
            for tier in Tier:
                size = edition.manifest.size_bytes(tier) - self._shelf.missing_bytes(edition, tier)
                if size > 0:
                    yield Occupied(
                        course.id,
                        course.title,
                        course.version,
                        edition.hash,
                        tier,
                        size,
                        is_kept=course.id in kept,
                        may_go=may_go and tier is not Tier.TEXT,
                        units=() if tier is Tier.TEXT else tuple(self._units(edition, tier)),
                    )

    def _units(self, edition: Edition, tier: Tier) -> Iterator[OccupiedUnit]:
        for unit in edition.course.units:
            size = edition.manifest.size_bytes(tier, (unit.id,)) - self._shelf.missing_bytes(edition, tier, (unit.id,))
            if size > 0:
                yield OccupiedUnit(unit.id, unit.title, size)

    def _remove(self, parts: Collection[Part]) -> int:
        needed = self._holders.needed(parts)
        freed = sum(self._blobs.remove(blob) for part in parts for blob in self._here(part) - needed)
        for part in parts:
            if part.tier is not Tier.TEXT:
                self._table.give_up(part)
        for row in self._table.all():
            if row.tier is not Tier.TEXT and {row.part, row.part._replace(unit=None)} & set(parts):
                self._table.remove(row.part)
        self.came(-freed)
        return freed

    def _here(self, part: Part) -> set[BlobHash]:
        """The blobs of a part of which something is here."""
        edition = self._shelf.edition(part.manifest)
        units = None if part.unit is None else (part.unit,)
        blobs = () if edition is None else edition.manifest.blobs_in(part.tier, units)
        return {blob for blob in blobs if self._bytes(blob)}

    def _bytes(self, blob: BlobHash) -> int:
        return (self._blobs.size(blob) or 0) + self._blobs.part_size(blob)

    def _is_finished(self, edition: Edition) -> bool:
        return self._holders.is_replaced(edition) or self._history.progress(edition).status is Status.COMPLETED

    def _can_come_again(self, edition: Edition) -> bool:
        announced = self._shelf.announced(edition.course.id)
        return announced is not None and (announced[0] == edition.hash or self._shelf.edition(announced[0]) is not None)

    def _free_bytes(self) -> int:
        root = self._blobs.root
        while not root.exists():
            root = root.parent
        return shutil.disk_usage(root).free


def _no_room(cause: Cause, needed: int, missing: int) -> Blocked:
    words = cause_words(cause)
    how_much = say(
        "{needed} MB are needed, {missing} MB more than there is room for.",
        needed=numeral(needed / 1_000_000, 1),
        missing=numeral(missing / 1_000_000, 1),
    )
    return Blocked(cause, sentences(words.sentence, how_much), words.next_step)
