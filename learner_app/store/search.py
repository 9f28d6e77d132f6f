"""Full-text search over what is installed. Any text is a valid query."""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from learner_app.domain.ids import BlobHash, CourseId, UnitId

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from learner_app.store.database import Database

_OPEN, _CLOSE = "\ue000", "\ue001"  # around found words while a snippet comes out of SQLite
_MARKS = re.compile(f"([{_OPEN}{_CLOSE}])")
_SNIPPET_TOKENS = 24
_WORDS_LIMIT = 24
_UNSHOWN = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\ue000\ue001\x00]")
"""Arabic vowel signs and stretching, which would cut words into pieces, and what has a meaning for us or SQLite."""
_ALIKE = str.maketrans("أإآٱىةکی", "اااايهكي")
"""Letters that Arabic writers use for one another; each becomes one letter, so that places stay where they are."""
_DELETE_WORDS = (
    "INSERT INTO place_words (place_words, rowid, title, text)"
    " SELECT 'delete', id, title, text FROM place_folded WHERE id IN (SELECT id FROM place WHERE course = ?)"
)
_INSERT_PLACE = (
    "INSERT INTO place (course, unit, kind, position, language, title, text, folded_title, folded_text)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_INSERT_WORDS = (
    "INSERT INTO place_words (rowid, title, text)"
    " SELECT id, title, text FROM place_folded WHERE id IN (SELECT id FROM place WHERE course = ?)"
)
_BEST = (
    "SELECT rowid, rank, snippet(place_words, -1, ?2, ?3, '…', ?4)"
    " FROM place_words WHERE place_words MATCH ?1 ORDER BY rank LIMIT ?5"
)
_BEST_OF_LANGUAGE = (
    "SELECT rowid, rank, snippet(place_words, -1, ?2, ?3, '…', ?4) FROM place_words"
    " WHERE place_words MATCH ?1 AND rowid IN (SELECT id FROM place WHERE language = ?6) ORDER BY rank LIMIT ?5"
)
_PLACES = (
    "SELECT id, course, manifest, unit, kind, position, language, title,"
    " CASE WHEN folded_title IS NULL AND folded_text IS NULL THEN NULL ELSE text END"
    " FROM place JOIN indexed USING (course) WHERE id IN (SELECT value FROM json_each(?))"
)


@dataclass(frozen=True, slots=True)
class Searchable:
    """One text that can be found.

    Attributes:
        unit: None for the course's own title and outcome.
        kind: "course", "lesson", "question", "cue", …: what the hit is called.
        title: Found as well as shown; empty for a cue, which is not found by its unit's title.
        position: Where in the unit: a block's index, a cue's milliseconds.
        language: Of the text; empty for that of the course.
    """

    unit: UnitId | None
    kind: str
    title: str
    text: str = ""
    position: int = 0
    language: str = ""


class Hit(NamedTuple):
    """One place that was found; a tuple, since dozens are made with each letter that is typed.

    Attributes:
        manifest: The version of the course that was indexed.
        snippet: Plain text around the best words; `marks` are (start, end) of what was found in it.
        rank: Lower is better; comparable within one search.
    """

    course: CourseId
    manifest: BlobHash
    unit: UnitId | None
    kind: str
    position: int
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    rank: float
    language: str


class SearchIndex:
    """The words of all installed courses of one person."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def index_course(self, course: CourseId, manifest: BlobHash, language: str, texts: Iterable[Searchable]) -> None:
        """Make the texts of a course version findable, in the place of any earlier ones of that course."""
        with self._database.transaction() as connection:
            _remove(connection, course)
            connection.executemany(_INSERT_PLACE, (_row(course, language, text) for text in texts))
            connection.execute(_INSERT_WORDS, (course,))
            connection.execute("INSERT INTO indexed (course, manifest) VALUES (?, ?)", (course, manifest))

    def indexed(self) -> dict[CourseId, BlobHash]:
        """Which version of each course can be found; what is installed and not here must be indexed (again)."""
        return dict(self._database.rows("SELECT course, manifest FROM indexed"))

    def search(self, words: str, limit: int = 50, language: str = "") -> list[Hit]:
        """Places that hold all the words, best first; the last word matches as a beginning.

        Case, accents and Arabic vowel signs do not count. Empty where there is nothing to look for.
        """
        query = _query(words)
        if not query:
            return []
        wanted = (query, _OPEN, _CLOSE, _SNIPPET_TOKENS, limit)
        with self._database.reading() as connection:
            if language:
                best = connection.execute(_BEST_OF_LANGUAGE, (*wanted, language)).fetchall()
            else:
                best = connection.execute(_BEST, wanted).fetchall()
            found = connection.execute(_PLACES, (json.dumps([row[0] for row in best]),)).fetchall()
        places = {place: told for place, *told in found}
        return [_hit(places[place], rank, snippet) for place, rank, snippet in best]


def _remove(connection: sqlite3.Connection, course: CourseId) -> None:
    connection.execute(_DELETE_WORDS, (course,))
    connection.execute("DELETE FROM place WHERE course = ?", (course,))
    connection.execute("DELETE FROM indexed WHERE course = ?", (course,))


def _row(course: CourseId, language: str, text: Searchable) -> tuple[str | int | None, ...]:
    title, body = _shown(text.title), _shown(text.text)
    folded_title, folded_body = title.translate(_ALIKE), body.translate(_ALIKE)
    return (
        course,
        text.unit or "",
        text.kind,
        text.position,
        text.language or language,
        title,
        body,
        None if folded_title == title else folded_title,
        None if folded_body == body else folded_body,
    )


def _shown(text: str) -> str:
    return " ".join(_UNSHOWN.sub("", unicodedata.normalize("NFC", text)).split())


def _query(words: str) -> str:
    """An FTS5 query in which nothing that was typed is an operator; empty where no letter or digit was typed."""
    folded = _UNSHOWN.sub("", unicodedata.normalize("NFC", words)).translate(_ALIKE)
    wanted = [word for word in folded.split() if any(map(str.isalnum, word))][:_WORDS_LIMIT]
    quoted = ['"' + word.replace('"', '""') + '"' for word in wanted]
    return " ".join(quoted) + "*" if quoted else ""


def _hit(place: list[Any], rank: float, marked: str) -> Hit:
    course, manifest, unit, kind, position, language, title, original = place
    snippet, marks = _unmark(marked)
    if original is not None:
        snippet = _as_written(snippet, (title, original))
    return Hit(
        CourseId(course),
        BlobHash(manifest),
        UnitId(unit) if unit else None,
        kind,
        position,
        title,
        snippet,
        marks,
        rank,
        language,
    )


def _unmark(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    plain, marks, start, length = [], [], 0, 0
    for piece in _MARKS.split(marked):
        if piece == _OPEN:
            start = length
        elif piece == _CLOSE:
            marks.append((start, length))
        else:
            plain.append(piece)
            length += len(piece)
    return "".join(plain), tuple(marks)


def _as_written(snippet: str, originals: tuple[str, ...]) -> str:
    """The same stretch with the letters the author wrote."""
    core = snippet.strip("…")
    before = len(snippet) - len(snippet.lstrip("…"))
    for original in originals:
        place = original.translate(_ALIKE).find(core)
        if place >= 0:
            return snippet[:before] + original[place : place + len(core)] + snippet[before + len(core) :]
    return snippet
