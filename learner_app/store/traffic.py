"""What the link has cost, day by day, network by network and purpose by purpose; and what is known of each network.

One file for all people of a profile: budgets and contracts belong to the device. Losing it loses no work.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from learner_app.domain.allowance import Usage
from learner_app.domain.traffic import Flow, Purpose
from learner_app.store.rebuildable import open_rebuildable
from learner_app.store.schema import Schema

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

    import sqlite_utils

    from learner_app.store.database import Database

FILE = "traffic.db"
_SMOOTHING = 0.3
"""How much a new measurement of a network's speed counts beside those before; a choice."""


def _initial(tables: sqlite_utils.Database) -> None:
    tables.table("flow").create(
        {"day": str, "network": str, "purpose": str, "up": int, "down": int},
        pk=("day", "network", "purpose"),
        not_null={"up", "down"},
        strict=True,
    )
    tables.table("network").create(
        {"id": str, "name": str, "metered": int, "speed": float, "seen_ms": int},
        pk="id",
        not_null={"name", "seen_ms"},
        strict=True,
    )


TRAFFIC = Schema("traffic", (("0001_initial", _initial),))


@dataclass(frozen=True, slots=True)
class KnownNetwork:
    """A network this device has been on.

    Attributes:
        is_metered: What the learner said of it; None where they said nothing.
        speed: Bytes a second as measured, None where nothing has been.
    """

    id: str
    name: str
    is_metered: bool | None
    speed: float | None
    seen_ms: int


class Spent(NamedTuple):
    """What one purpose cost on one network on one day."""

    day: str
    network: str
    purpose: Purpose
    flow: Flow


class TrafficStore:
    """The ledger. Several processes may add to it at once."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, day: date, network: str, flows: Mapping[Purpose, Flow]) -> None:
        """Count bytes; what is nothing leaves no row."""
        rows = [(str(day), network, str(purpose), flow.up, flow.down) for purpose, flow in flows.items() if flow.total]
        with self._database.transaction() as connection:
            connection.executemany(
                "INSERT INTO flow (day, network, purpose, up, down) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT DO UPDATE SET up = up + excluded.up, down = down + excluded.down",
                rows,
            )

    def usage(self, day: date) -> Usage:
        """What travelled on that day and in its month, whatever for and wherever."""
        rows = self._database.rows(
            "SELECT coalesce(sum(CASE WHEN day = ?1 THEN up + down END), 0), coalesce(sum(up + down), 0)"
            " FROM flow WHERE day BETWEEN ?2 AND ?3",
            (str(day), str(day.replace(day=1)), f"{day:%Y-%m}-31"),
        )
        return Usage(*rows[0])

    def spent(self, since: date) -> list[Spent]:
        """What travelled from that day on, newest day first."""
        rows = self._database.rows(
            "SELECT day, network, purpose, up, down FROM flow WHERE day >= ? ORDER BY day DESC, network, purpose",
            (str(since),),
        )
        return [Spent(day, network, Purpose(purpose), Flow(up, down)) for day, network, purpose, up, down in rows]

    def saw(self, network: str, name: str, at_ms: int) -> None:
        """The device is on that network."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO network (id, name, seen_ms) VALUES (?, ?, ?)"
                " ON CONFLICT DO UPDATE SET name = excluded.name, seen_ms = excluded.seen_ms",
                (network, name, at_ms),
            )

    def choose_metered(self, network: str, is_metered: bool | None) -> None:
        """What the learner says of a network; None gives the question back to the system."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE network SET metered = ? WHERE id = ?", (is_metered, network))

    def measured(self, network: str, speed: float) -> None:
        """So many bytes came in a second while something came."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE network SET speed = coalesce(speed + ?1 * (?2 - speed), ?2) WHERE id = ?3",
                (_SMOOTHING, speed, network),
            )

    def networks(self) -> list[KnownNetwork]:
        """Those the device has been on, the latest first."""
        rows = self._database.rows("SELECT id, name, metered, speed, seen_ms FROM network ORDER BY seen_ms DESC, id")
        return [KnownNetwork(row[0], row[1], None if row[2] is None else bool(row[2]), row[3], row[4]) for row in rows]

    def network(self, network: str) -> KnownNetwork | None:
        """What is known of one of them."""
        return next((known for known in self.networks() if known.id == network), None)

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def open_traffic(profile: Path) -> TrafficStore:
    """The ledger of a profile; a damaged one is put aside and begun again.

    Raises:
        ExpectedFailure: Kind.STORAGE.
    """
    database, _ = open_rebuildable(profile / FILE, TRAFFIC)
    return TrafficStore(database)
