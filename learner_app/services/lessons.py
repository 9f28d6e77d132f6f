"""Reading a lesson: opening it where it was left, and having worked through it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.domain.ids import BlobHash, CourseId, RecordId, UnitId
    from learner_app.domain.progress import UnitProgress
    from learner_app.formats.blocks import Block


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

    def open(self, course_id: CourseId, unit_id: UnitId) -> LessonView:
        """The lesson from disk; records the first opening.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, Kind.NOT_ALLOWED (locked, and why), Kind.STORAGE for a damaged blob
                ("repairing": it is fetched again on the next sync), Kind.MISSING_PART for a unit not yet playable.
        """
        raise NotImplementedError

    def picture(self, blob: BlobHash) -> bytes | None:
        """The verified bytes of a picture; None where it is not here."""
        raise NotImplementedError

    def keep_position(self, course_id: CourseId, unit_id: UnitId, position: int) -> None:
        """Remember the block at the top of the screen."""
        raise NotImplementedError

    def complete(self, course_id: CourseId, unit_id: UnitId, duration_s: int | None = None) -> RecordId:
        """Record that the unit was worked through; doing it twice records it once and returns the first record."""
        raise NotImplementedError
