"""What was computed from records and marks, kept only so that it need not be computed again. Decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.ids import BlobHash, CourseId
    from learner_app.store.database import Database


class Projections:
    """Progress of course versions as JSON text, in whatever shape the services give it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, course: CourseId, manifest: BlobHash) -> str | None:
        """What was kept for a course version; None where nothing is, and then it must be computed."""
        query = "SELECT body FROM projection WHERE course = ? AND manifest = ?"
        rows = self._database.rows(query, (course, manifest))
        return rows[0][0] if rows else None

    def put(self, course: CourseId, manifest: BlobHash, body: str) -> None:
        """Keep what was computed."""
        with self._database.tables() as tables:
            row = {"course": course, "manifest": manifest, "body": body}
            tables.table("projection").upsert(row, pk=("course", "manifest"))

    def drop(self, course: CourseId | None = None) -> None:
        """Forget what was computed, for one course or for all."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM projection WHERE ?1 IS NULL OR course = ?1", (course,))

    def replace_all(self, bodies: Mapping[tuple[CourseId, BlobHash], str]) -> None:
        """Put newly computed bodies in the place of everything there was, in one transaction."""
        rows = [{"course": course, "manifest": manifest, "body": body} for (course, manifest), body in bodies.items()]
        with self._database.tables() as tables:
            tables.table("projection").delete_where()
            tables.table("projection").insert_all(rows)
