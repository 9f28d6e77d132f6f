"""Finding things in everything that is here: titles, lessons, questions, what is said in recordings."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.ids import BlobHash, CourseId, UnitId
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.store.search import Hit, SearchIndex


class Found(NamedTuple):
    """One place; `snippet` is plain text, `marks` are (start, end) of the words found in it. A tuple as `Hit` is one.

    Attributes:
        unit: None for a hit in the course's own title or outcome.
        position: Where in the unit: a cue's milliseconds; 0 for what is found as a whole.
        language: Of the words that were found.
    """

    course: CourseId
    course_title: str
    unit: UnitId | None
    unit_title: str
    kind: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    position: int = 0
    language: str = ""


class Search:
    """Search over what is installed; any text is a valid query."""

    def __init__(self, index: SearchIndex, shelf: Shelf) -> None:
        self._index = index
        self._shelf = shelf
        self._titles: dict[BlobHash, Mapping[UnitId | None, str]] = {}

    def find(self, words: str, limit: int = 50) -> tuple[Found, ...]:
        """Best first; the last word matches as a beginning, so that results come while typing."""
        found = (self._found(hit) for hit in self._index.search(words, limit))
        return tuple(item for item in found if item is not None)

    def _found(self, hit: Hit) -> Found | None:
        edition = self._shelf.edition(hit.manifest)
        if edition is None:
            return None
        return Found(
            course=hit.course,
            course_title=edition.course.title,
            unit=hit.unit,
            unit_title=hit.title or self._titles_of(edition).get(hit.unit, ""),
            kind=hit.kind,
            snippet=hit.snippet,
            marks=hit.marks,
            position=hit.position,
            language=hit.language,
        )

    def _titles_of(self, edition: Edition) -> Mapping[UnitId | None, str]:
        """Of its units, walked through once: cues are found by the dozen, and do not hold their unit's title."""
        known = self._titles.get(edition.hash)
        if known is None:
            known = self._titles[edition.hash] = {unit.id: unit.title for unit in edition.course.units}
        return known
