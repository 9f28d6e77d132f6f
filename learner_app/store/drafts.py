"""What is unfinished: open quiz attempts answer by answer, places in units, small texts. Each call is durable."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from learner_app.domain.ids import AttemptId, CourseId, QuestionId, UnitId
from learner_app.domain.timing import Moment, Timing

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from learner_app.store.database import Database

_SELECT = (
    "SELECT attempt, course, version, unit, opened_ms, limit_ms, spent_ms, by_wall_clock, at_ms, monotonic_ms, boot"
    " FROM draft LEFT JOIN draft_time USING (attempt)"
)
_ANSWER = (
    "INSERT INTO draft_answer (attempt, question, response) VALUES (?, ?, ?)"
    " ON CONFLICT (attempt, question) DO UPDATE SET response = excluded.response"
)
_TIME = (
    "INSERT INTO draft_time (attempt, limit_ms, spent_ms, by_wall_clock, at_ms, monotonic_ms, boot)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (attempt) DO UPDATE SET spent_ms = excluded.spent_ms,"
    " by_wall_clock = excluded.by_wall_clock, at_ms = excluded.at_ms, monotonic_ms = excluded.monotonic_ms,"
    " boot = excluded.boot"
)
_POSITION = (
    "INSERT INTO position (course, unit, value) VALUES (?, ?, ?)"
    " ON CONFLICT (course, unit) DO UPDATE SET value = excluded.value"
)
_ADVANCE = f"{_POSITION} WHERE CAST(position.value AS INTEGER) < CAST(excluded.value AS INTEGER)"
_TEXT = "INSERT INTO text (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Draft:
    """A quiz attempt that has not been handed in.

    Attributes:
        version: The course version it was begun on, as the caller named it.
        responses: The response to each answered question as JSON text (`formats.quiz_document`).
        opened_ms: When it was begun, milliseconds since 1970.
        timing: Its time as it was counted last; None for an attempt without a limit.
    """

    attempt: AttemptId
    course: CourseId
    version: str
    unit: UnitId
    opened_ms: int
    responses: Mapping[QuestionId, str] = field(default_factory=dict)
    timing: Timing | None = None


class Drafts:
    """The unfinished work of one person. Every writing call raises `ExpectedFailure` (Kind.STORAGE) or is on the disk.

    An attempt that is handed in is cleared by `Journal.append`, in one transaction with its record.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(
        self,
        attempt: AttemptId,
        course: CourseId,
        version: str,
        unit: UnitId,
        opened_ms: int,
        timing: Timing | None = None,
    ) -> Draft:
        """Begin an attempt. One that has been begun already is given as it is."""
        with self._database.transaction() as connection:
            is_new = connection.execute(
                "INSERT INTO draft (attempt, course, version, unit, opened_ms) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (attempt) DO NOTHING",
                (attempt, course, version, unit, opened_ms),
            ).rowcount
            if is_new and timing is not None:
                connection.execute(_TIME, (attempt, *_time_row(timing)))
        return self.get(attempt) or Draft(attempt, course, version, unit, opened_ms, timing=timing)

    def answer(
        self, attempt: AttemptId, question: QuestionId, response: str | None, timing: Timing | None = None
    ) -> None:
        """Keep the response to one question, over any earlier one; None takes it back. Its time is kept with it.

        Raises:
            LookupError: The attempt has not been begun, or has been handed in.
        """
        with self._database.transaction() as connection:
            _keep_time(connection, attempt, timing)
            if response is None:
                connection.execute("DELETE FROM draft_answer WHERE attempt = ? AND question = ?", (attempt, question))
            else:
                connection.execute(_ANSWER, (attempt, question, response))

    def keep_time(self, attempt: AttemptId, timing: Timing) -> None:
        """Keep how much of an attempt's time is gone.

        Raises:
            LookupError: As `answer`.
        """
        with self._database.transaction() as connection:
            _keep_time(connection, attempt, timing)

    def get(self, attempt: AttemptId) -> Draft | None:
        """An attempt with its responses; None where it is not open."""
        return self._first(f"{_SELECT} WHERE attempt = ?", attempt)

    def latest_for(self, course: CourseId, unit: UnitId) -> Draft | None:
        """The attempt of a unit that was begun last; None where none is open."""
        return self._first(f"{_SELECT} WHERE course = ? AND unit = ? ORDER BY number DESC LIMIT 1", course, unit)

    def all(self) -> list[Draft]:
        """Every open attempt, oldest first."""
        found = (self.get(AttemptId(row[0])) for row in self._database.rows(f"{_SELECT} ORDER BY number"))
        return [draft for draft in found if draft is not None]

    def discard(self, attempt: AttemptId) -> Draft | None:
        """Drop an attempt because the learner said so; gives what was dropped, so that it can be told (or undone)."""
        with self._database.transaction() as connection:
            dropped = self.get(attempt)
            connection.execute("DELETE FROM draft_answer WHERE attempt = ?", (attempt,))
            connection.execute("DELETE FROM draft WHERE attempt = ?", (attempt,))
        return dropped

    def position(self, course: CourseId, unit: UnitId) -> str:
        """Where a unit was left, as `set_position` was told; empty for the first time."""
        rows = self._database.rows("SELECT value FROM position WHERE course = ? AND unit = ?", (course, unit))
        return rows[0][0] if rows else ""

    def set_position(self, course: CourseId, unit: UnitId, value: str) -> None:
        """Keep where a unit was left."""
        with self._database.transaction() as connection:
            connection.execute(_POSITION, (course, unit, value))

    def keep_played(self, course: CourseId, unit: UnitId, position: str, text: tuple[str, str]) -> None:
        """Keep where a recording is and what has been played of it, the text under its name, in one step."""
        with self._database.transaction() as connection:
            connection.execute(_POSITION, (course, unit, position))
            connection.execute(_TEXT, text)

    def positions(self, course: CourseId) -> dict[UnitId, str]:
        """Where each unit of a course was left, as `set_position` was told."""
        rows = self._database.rows("SELECT unit, value FROM position WHERE course = ?", (course,))
        return {UnitId(unit): value for unit, value in rows}

    def advance_position(self, course: CourseId, unit: UnitId, value: int) -> None:
        """Keep where a unit was left on another device, unless this one is as far or further."""
        with self._database.transaction() as connection:
            connection.execute(_ADVANCE, (course, unit, str(value)))

    def text(self, name: str) -> str:
        """A small text kept under a name; empty where there is none."""
        rows = self._database.rows("SELECT value FROM text WHERE name = ?", (name,))
        return rows[0][0] if rows else ""

    def set_text(self, name: str, value: str) -> None:
        """Keep a small text; an empty one is forgotten."""
        with self._database.transaction() as connection:
            if value:
                connection.execute(_TEXT, (name, value))
            else:
                connection.execute("DELETE FROM text WHERE name = ?", (name,))

    def _first(self, query: str, *parameters: str) -> Draft | None:
        rows = self._database.rows(query, parameters)
        if not rows:
            return None
        attempt, course, version, unit, opened_ms, *time = rows[0]
        responses = self._database.rows("SELECT question, response FROM draft_answer WHERE attempt = ?", (attempt,))
        return Draft(
            AttemptId(attempt),
            CourseId(course),
            version,
            UnitId(unit),
            opened_ms,
            {QuestionId(question): response for question, response in responses},
            None if time[0] is None else _timing(*time),
        )


def _keep_time(connection: sqlite3.Connection, attempt: AttemptId, timing: Timing | None) -> None:
    if connection.execute("SELECT 1 FROM draft WHERE attempt = ?", (attempt,)).fetchone() is None:
        raise LookupError(f"no open attempt {attempt}")
    if timing is not None:
        connection.execute(_TIME, (attempt, *_time_row(timing)))


def _time_row(timing: Timing) -> tuple[int, int, int, int, int, str]:
    seen = timing.seen
    at_ms = (seen.at - _EPOCH) // timedelta(milliseconds=1)
    return timing.limit_ms, timing.spent_ms, int(timing.is_by_wall_clock), at_ms, seen.monotonic_ms, seen.boot


def _timing(limit_ms: int, spent_ms: int, by_wall_clock: int, at_ms: int, monotonic_ms: int, boot: str) -> Timing:
    seen = Moment(_EPOCH + timedelta(milliseconds=at_ms), monotonic_ms, boot)
    return Timing(limit_ms, seen, spent_ms, bool(by_wall_clock))
