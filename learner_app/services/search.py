"""Finding things in everything that is here: titles, lessons, questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learner_app.domain.ids import CourseId, UnitId


@dataclass(frozen=True, slots=True)
class Found:
    """One place. `snippet` is plain text; `marks` are (start, end) of the words found in it.

    `unit` is None for a hit in the course's own title or outcome.
    """

    course: CourseId
    course_title: str
    unit: UnitId | None
    unit_title: str
    kind: str
    snippet: str
    marks: tuple[tuple[int, int], ...]


class Search:
    """Search over what is installed; any text is a valid query."""

    def find(self, words: str, limit: int = 50) -> tuple[Found, ...]:
        """Best first; the last word matches as a beginning, so that results come while typing."""
        raise NotImplementedError
