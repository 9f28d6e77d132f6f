"""Every byte that crossed the link, by day and purpose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from learner_app.store.database import Database

_ADD = (
    "INSERT INTO traffic (day, purpose, up_bytes, down_bytes) VALUES (?, ?, ?, ?) ON CONFLICT (day, purpose)"
    " DO UPDATE SET up_bytes = up_bytes + excluded.up_bytes, down_bytes = down_bytes + excluded.down_bytes"
)


@dataclass(frozen=True, slots=True)
class Traffic:
    """What one purpose cost."""

    purpose: str
    up_bytes: int
    down_bytes: int


class TrafficLedger:
    """The bytes of one person on this device."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, day: date, purpose: str, *, up_bytes: int = 0, down_bytes: int = 0) -> None:
        """Count bytes for a purpose ("records", "text", "audio", …)."""
        with self._database.transaction() as connection:
            connection.execute(_ADD, (day.isoformat(), purpose, up_bytes, down_bytes))

    def since(self, day: date) -> list[Traffic]:
        """The sums from a day on, by purpose."""
        rows = self._database.rows(
            "SELECT purpose, sum(up_bytes), sum(down_bytes) FROM traffic WHERE day >= ? GROUP BY purpose",
            (day.isoformat(),),
        )
        return [Traffic(*row) for row in rows]
