"""What is to be fetched, in which order, and what was given up; survives a restart. Knows nothing of budgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.course import Part, Tier
from learner_app.domain.ids import BlobHash, CourseId, UnitId

if TYPE_CHECKING:
    from learner_app.store.database import Database

_SELECT = "SELECT manifest, tier, unit, course, place, paused, later, problem FROM download"


@dataclass(frozen=True, slots=True)
class Download:
    """A part of a course that somebody wants.

    Attributes:
        place: The order within what is equally urgent; smaller comes first.
        problem: Why it could not be fetched although the link was fine, as `domain.wording.written` keeps it; empty
            where nothing is known.
        unit: None for all that no line of its own brings.
        is_later: It waits for a network that costs nothing, whatever else may travel on a metered one.
    """

    manifest: BlobHash
    tier: Tier
    course: CourseId
    place: float
    is_paused: bool = False
    problem: str = ""
    unit: UnitId | None = None
    is_later: bool = False

    @property
    def part(self) -> Part:
        """What it is called in the queue, where nothing else is called the same."""
        return Part(self.manifest, self.tier, self.unit)


class DownloadTable:
    """The rows. Several processes and threads may change them; each call is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Download]:
        """Texts before everything else, then by place."""
        rows = self._database.rows(f"{_SELECT} ORDER BY tier <> 'text', place, manifest, tier, unit")
        return [_download(row) for row in rows]

    def one(self, part: Part) -> Download | None:
        """One of them; None where nobody wants it any more."""
        rows = self._database.rows(f"{_SELECT} WHERE manifest = ? AND tier = ? AND unit = ?", _key(part))
        return _download(rows[0]) if rows else None

    def add(self, wanted: Download) -> bool:
        """Want something; False where it was wanted already, and then it stays as it was."""
        with self._database.transaction() as connection:
            values = (*_key(wanted.part), wanted.course, wanted.place, int(wanted.is_paused), int(wanted.is_later))
            statement = "INSERT OR IGNORE INTO download VALUES (?, ?, ?, ?, ?, ?, ?, '')"
            return bool(connection.execute(statement, values).rowcount)

    def remove(self, part: Part) -> None:
        """It is here, or nobody wants it any more."""
        self._run("DELETE FROM download WHERE manifest = ? AND tier = ? AND unit = ?", _key(part))

    def pause(self, part: Part, *, is_paused: bool) -> None:
        """Hold it back, or let it go on."""
        self._run(
            "UPDATE download SET paused = ? WHERE manifest = ? AND tier = ? AND unit = ?", (int(is_paused), *_key(part))
        )

    def hurry(self, part: Part) -> None:
        """Let it travel as anything else."""
        self._run("UPDATE download SET later = 0 WHERE manifest = ? AND tier = ? AND unit = ?", _key(part))

    def move(self, part: Part, place: float) -> None:
        """Give it another place."""
        self._run("UPDATE download SET place = ? WHERE manifest = ? AND tier = ? AND unit = ?", (place, *_key(part)))

    def note_problem(self, part: Part, problem: str) -> None:
        """Remember why it could not be fetched; empty forgets it."""
        self._run(
            "UPDATE download SET problem = ? WHERE manifest = ? AND tier = ? AND unit = ?", (problem, *_key(part))
        )

    def given_up(self) -> set[Part]:
        """What somebody took away from here or out of the queue: it does not come back by itself."""
        rows = self._database.rows("SELECT manifest, tier, unit FROM given_up")
        return {_part(*row) for row in rows}

    def give_up(self, part: Part) -> None:
        """Somebody does not want it any more."""
        self._run("INSERT OR IGNORE INTO given_up VALUES (?, ?, ?)", _key(part))

    def want_again(self, part: Part) -> None:
        """Somebody wants it after all; who wants all of a tier wants each unit of it."""
        if part.unit is None:
            self._run("DELETE FROM given_up WHERE manifest = ? AND tier = ?", _key(part)[:2])
        else:
            self._run("DELETE FROM given_up WHERE manifest = ? AND tier = ? AND unit IN ('', ?)", _key(part))

    def kept_courses(self) -> set[CourseId]:
        """Courses whose media are never removed by themselves."""
        return {CourseId(row[0]) for row in self._database.rows("SELECT course FROM kept_course")}

    def keep_course(self, course: CourseId, *, is_kept: bool) -> None:
        """Keep a course's media whatever happens, or no longer."""
        statement = (
            "INSERT OR IGNORE INTO kept_course VALUES (?)" if is_kept else "DELETE FROM kept_course WHERE course = ?"
        )
        self._run(statement, (course,))

    def _run(self, statement: str, values: tuple[str | int | float, ...]) -> None:
        with self._database.transaction() as connection:
            connection.execute(statement, values)


def _key(part: Part) -> tuple[str, str, str]:
    return part.manifest, part.tier.value, part.unit or ""


def _part(manifest: str, tier: str, unit: str) -> Part:
    return Part(BlobHash(manifest), Tier(tier), UnitId(unit) if unit else None)


def _download(row: tuple[str, str, str, str, float, int, int, str]) -> Download:
    part, (course, place, paused, later, problem) = _part(*row[:3]), row[3:]
    return Download(
        part.manifest, part.tier, CourseId(course), place, bool(paused), problem, part.unit, is_later=bool(later)
    )
