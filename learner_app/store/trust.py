"""Whose course signatures a person trusts, and who signed each course first. In records.db: it must not be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learner_app.domain.ids import CourseId
    from learner_app.store.database import Database


class Trust:
    """Public keys (Ed25519, 32 bytes). Decides nothing: services compare and ask."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, key: bytes, source: str) -> None:
        """Trust a signer; `source` says on whose word (a hub's address, "accepted by hand")."""
        with self._database.transaction() as connection:
            connection.execute("INSERT INTO signer (key, source) VALUES (?, ?) ON CONFLICT DO NOTHING", (key, source))

    def remove(self, key: bytes) -> None:
        """Trust a signer no longer."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM signer WHERE key = ?", (key,))

    def keys(self) -> dict[bytes, str]:
        """Every trusted key and on whose word."""
        return dict(self._database.rows("SELECT key, source FROM signer"))

    def pin(self, course: CourseId, key: bytes) -> None:
        """Note who signs a course. Replaces an earlier pin: ask the person first."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO pin (course, key) VALUES (?, ?) ON CONFLICT (course) DO UPDATE SET key = excluded.key",
                (course, key),
            )

    def pinned(self, course: CourseId) -> bytes | None:
        """Who signed the course when it was first installed; None where it never was."""
        rows = self._database.rows("SELECT key FROM pin WHERE course = ?", (course,))
        return rows[0][0] if rows else None
