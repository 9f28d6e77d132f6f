"""Room on the disk: how much courses take, whether something more fits, and what may go. Never touches a record."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.cause_words import cause_words
from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.progress import Status
from learner_app.domain.wording import numeral, say, sentences
from learner_app.formats import manifest as manifests
from learner_app.store.installed import courses_in
from learner_app.store.library import COURSES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from learner_app.domain.ids import BlobHash, CourseId
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
class Occupied:
    """What one tier of one course takes on this device.

    Attributes:
        version: Of the course; several versions may stand beside each other.
        is_kept: The learner wants its media kept whatever happens.
        may_go: It could be removed and fetched again: finished, not kept, and the hub still gives it out.
    """

    course: CourseId
    title: str
    version: str
    manifest: BlobHash
    tier: Tier
    size_bytes: int
    is_kept: bool
    may_go: bool


class Room:
    """The disk as one person's courses use it. `others` gives the folders of whoever else learns on this device."""

    def __init__(
        self,
        shelf: Shelf,
        blobs: BlobStore,
        history: History,
        table: DownloadTable,
        drafts: Drafts,
        settings: SettingsFile,
        others: Callable[[], Iterable[Path]],
        surroundings: Surroundings,
    ) -> None:
        self._shelf = shelf
        self._blobs = blobs
        self._history = history
        self._table = table
        self._drafts = drafts
        self._settings = settings
        self._others = others
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
            self._make_room(over)
        self._check(needed_bytes, tier, may_come_free=0)

    def check_only(self, needed_bytes: int) -> None:
        """See whether something more would fit, as `check` does; nothing is removed.

        Raises:
            Blocked: DISK_FULL or QUOTA, saying how much is missing.
        """
        may_come_free = sum(item.size_bytes for item in self._all() if item.may_go)
        self._check(needed_bytes, Tier.AUDIO, may_come_free)

    def occupied(self) -> tuple[Occupied, ...]:
        """What stands on the disk, by course and tier, largest first."""
        return tuple(sorted(self._all(), key=lambda item: -item.size_bytes))

    def free(self, manifest: BlobHash, tier: Tier) -> int:
        """Remove a tier of a course version; gives the bytes that got free. What other courses use stays.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND; Kind.NOT_ALLOWED for texts of a course in which an attempt is open.
        """
        edition = self._shelf.edition(manifest)
        if edition is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND, say("That course version is not here."), say("Look at the list again.")
            )
        if tier is Tier.TEXT and any(draft.course == edition.course.id for draft in self._drafts.all()):
            raise ExpectedFailure(
                Kind.NOT_ALLOWED,
                say("A quiz of “{title}” is under way, so its texts stay.", title=edition.course.title),
                say("Hand the quiz in first."),
            )
        return self._remove(edition, tier)

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
                    )

    def _make_room(self, size_bytes: int) -> None:
        """Remove finished media, the largest first, until so much came free."""
        freed = 0
        for item in self.occupied():
            edition = self._shelf.edition(item.manifest)
            if freed < size_bytes and item.may_go and edition is not None:
                freed += self._remove(edition, item.tier)

    def _remove(self, edition: Edition, tier: Tier) -> int:
        used = {*self._used_by_others(), *self._used_beside(edition, tier)}
        freed = sum(self._blobs.remove(blob) for blob in edition.manifest.blobs_in(tier) if blob not in used)
        self.came(-freed)
        return freed

    def _used_beside(self, edition: Edition, tier: Tier) -> Iterator[BlobHash]:
        for other in self._shelf.editions():
            for each in Tier:
                if (other.hash, each) != (edition.hash, tier):
                    yield from other.manifest.blobs_in(each)

    def _used_by_others(self) -> Iterator[BlobHash]:
        """What other people on this device have: the content is shared, and whose it is as well cannot go."""
        for folder in self._others():
            for course in courses_in(folder / COURSES):
                yield from manifests.decode(course.manifest_bytes).blobs

    def _is_finished(self, edition: Edition) -> bool:
        current = self._shelf.current(edition.course.id)
        if current is not None and current.hash != edition.hash and self._shelf.is_whole(current):
            return True  # replaced by a version that is here
        return self._history.progress(edition).status is Status.COMPLETED

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
