"""What is to be fetched, in which order; survives a restart. Does not fetch, and knows nothing of budgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.ids import BlobHash, CourseId

if TYPE_CHECKING:
    from learner_app.store.database import Database

_SELECT = "SELECT manifest, tier, course, place, paused, problem FROM download"


@dataclass(frozen=True, slots=True)
class Download:
    """One tier of one course version that somebody wants.

    Attributes:
        place: The order within what is equally urgent; smaller comes first.
        problem: Why it could not be fetched although the link was fine, as `domain.wording.written` keeps it; empty
            where nothing is known.
    """

    manifest: BlobHash
    tier: Tier
    course: CourseId
    place: float
    is_paused: bool = False
    problem: str = ""


class DownloadTable:
    """The rows. Several processes and threads may change them; each call is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[Download]:
        """Texts before everything else, then by place."""
        rows = self._database.rows(f"{_SELECT} ORDER BY tier <> 'text', place, manifest, tier")
        return [_download(row) for row in rows]

    def one(self, manifest: BlobHash, tier: Tier) -> Download | None:
        """One of them; None where nobody wants it any more."""
        rows = self._database.rows(f"{_SELECT} WHERE manifest = ? AND tier = ?", (manifest, tier.value))
        return _download(rows[0]) if rows else None

    def add(self, wanted: Download) -> bool:
        """Want something; False where it was wanted already, and then it stays as it was."""
        with self._database.transaction() as connection:
            values = (wanted.manifest, wanted.tier.value, wanted.course, wanted.place)
            statement = "INSERT OR IGNORE INTO download VALUES (?, ?, ?, ?, 0, '')"
            return bool(connection.execute(statement, values).rowcount)

    def remove(self, manifest: BlobHash, tier: Tier) -> None:
        """It is here, or nobody wants it any more."""
        self._run("DELETE FROM download WHERE manifest = ? AND tier = ?", (manifest, tier.value))

    def pause(self, manifest: BlobHash, tier: Tier, *, is_paused: bool) -> None:
        """Hold it back, or let it go on."""
        self._run(
            "UPDATE download SET paused = ? WHERE manifest = ? AND tier = ?", (int(is_paused), manifest, tier.value)
        )

    def move(self, manifest: BlobHash, tier: Tier, place: float) -> None:
        """Give it another place."""
        self._run("UPDATE download SET place = ? WHERE manifest = ? AND tier = ?", (place, manifest, tier.value))

    def note_problem(self, manifest: BlobHash, tier: Tier, problem: str) -> None:
        """Remember why it could not be fetched; empty forgets it."""
        self._run("UPDATE download SET problem = ? WHERE manifest = ? AND tier = ?", (problem, manifest, tier.value))

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


def _download(row: tuple[str, str, str, float, int, str]) -> Download:
    manifest, tier, course, place, paused, problem = row
    return Download(BlobHash(manifest), Tier(tier), CourseId(course), place, bool(paused), problem)
