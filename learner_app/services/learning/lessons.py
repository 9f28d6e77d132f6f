"""Reading a lesson: opening it where it was left, and having worked through it."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.course import UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind, StillArriving
from learner_app.domain.events import Verb
from learner_app.domain.wording import say
from learner_app.services.recorder import Deed
from learner_app.store.blobs import BlobMissing

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.domain.ids import BlobHash, CourseId, RecordId, UnitId
    from learner_app.domain.progress import UnitProgress
    from learner_app.formats.blocks import Block
    from learner_app.services.learning.doorway import Doorway
    from learner_app.store.blobs import BlobStore
    from learner_app.store.drafts import Drafts

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LessonView:
    """A lesson ready to be laid out.

    Attributes:
        position: Index of the block at the top when it was left; 0 for the first time.
        previous, following: Neighbours in course order that are open; None at the ends.
        direction: "ltr" or "rtl", from the course's language.
    """

    course: CourseId
    course_title: str
    unit: Unit
    blocks: tuple[Block, ...]
    progress: UnitProgress
    position: int
    previous: UnitId | None
    following: UnitId | None
    language: str
    direction: str


class Lessons:
    """Opens lessons and remembers where the reader is."""

    def __init__(
        self,
        doorway: Doorway,
        blobs: BlobStore,
        drafts: Drafts,
    ) -> None:
        self._doorway = doorway
        self._blobs = blobs
        self._drafts = drafts

    def open(self, course_id: CourseId, unit_id: UnitId) -> LessonView:
        """The lesson from disk; records the first opening.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, Kind.NOT_ALLOWED (locked, and why), Kind.STORAGE for a damaged blob
                ("repairing": it is fetched again on the next sync), Kind.MISSING_PART for a unit not yet playable;
                StillArriving.
        """
        entered = self._doorway.enter(course_id, unit_id)
        _check_is_read(entered.unit)
        from learner_app.formats import blocks  # 1 MB: not before the first lesson

        html = self._read(entered.body).decode("utf-8", "replace")
        laid_out = blocks.blocks(html)  # sanitises once more, whatever the package's author did
        entered = self._doorway.note_opening(entered)
        course = entered.edition.course
        previous, following = entered.neighbours
        return LessonView(
            course=course.id,
            course_title=course.title,
            unit=entered.unit,
            blocks=laid_out,
            progress=entered.progress,
            position=self._position(course_id, unit_id),
            previous=previous,
            following=following,
            language=course.language,
            direction=entered.edition.direction,
        )

    def picture(self, blob: BlobHash) -> bytes | None:
        """The verified bytes of a picture; None where it is not here."""
        try:
            return self._read(blob)
        except ExpectedFailure as failure:
            logger.info("picture %s is not shown: %s", blob, failure)
            return None

    def keep_position(self, course_id: CourseId, unit_id: UnitId, position: int) -> None:
        """Remember the block at the top of the screen."""
        self._drafts.set_position(course_id, unit_id, str(position))

    def complete(self, course_id: CourseId, unit_id: UnitId, duration_s: int | None = None) -> RecordId:
        """Record that the unit was worked through; doing it twice records it once and returns the first record."""
        entered = self._doorway.enter(course_id, unit_id)
        _check_is_read(entered.unit)
        _ = entered.body  # a unit that cannot be shown cannot have been worked through
        version = entered.edition.version
        return self._doorway.complete(entered, Deed(Verb.COMPLETED, version, unit_id, duration_s=duration_s))

    def _read(self, blob: BlobHash) -> bytes:
        try:
            return self._blobs.read(blob)
        except BlobMissing as missing:
            if not missing.was_damaged:
                raise StillArriving from missing
            raise ExpectedFailure(
                Kind.STORAGE,
                say("A part of this lesson was damaged on the disk; it is being repaired."),
                say("It is fetched again on the next sync; nothing you did is lost."),
            ) from missing

    def _position(self, course_id: CourseId, unit_id: UnitId) -> int:
        kept = self._drafts.position(course_id, unit_id)
        return int(kept) if kept.isascii() and kept.isdecimal() else 0


def _check_is_read(unit: Unit) -> None:
    """Raise unless the unit is one that is read."""
    if unit.quiz is not None:
        raise ExpectedFailure(
            Kind.NOT_ALLOWED,
            say("“{title}” is a quiz.", title=unit.title),
            say("Take it as a quiz; handing it in completes it."),
        )
    if unit.kind is UnitKind.MEDIA:
        raise ExpectedFailure(
            Kind.NOT_ALLOWED,
            say("“{title}” is a recording.", title=unit.title),
            say("Play it, or read its transcript; both complete it."),
        )
