"""The devices as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.status import next_step, sentence
from learner_app.hub.devices import confirmed_of
from learner_app.hub.moments import iso
from learner_app.hub.pages.csv_table import csv_table

if TYPE_CHECKING:
    from learner_app.hub.devices import Fleet

COLUMNS = (
    "person", "display_name", "device", "name", "first_contact", "last_contact", "not_heard_from", "state",
    "blocked_because", "message", "next_step", "waiting", "refused", "confirmed", "free_mb", "content_mb",
    "downloads_waiting", "version", "system", "clock_offset_s", "sign_in", "sign_in_at", "as_of", "filters",
)  # fmt: skip


def device_csv(found: Fleet, filters: str = "") -> str:
    """The rows of a fleet; every line says as of when it is true, and by which filters it was chosen."""
    as_of = iso(found.as_of_ms)
    return csv_table(COLUMNS, ((*cells.values(), as_of, filters) for cells in device_cells(found)))


def device_cells(found: Fleet) -> list[dict[str, object]]:
    """All that is known of each device, under the names in `COLUMNS` that belong to a row."""
    confirmed = confirmed_of(found.rows)
    cells: list[dict[str, object]] = []
    for row in found.rows:
        status = row.status(confirmed.get(row.key, 0))
        offset_ms = row.clock_offset_ms
        values = (
            row.person, row.display_name, row.device, row.name, iso(row.first_contact_ms), iso(row.last_contact_ms),
            row.is_silent, status.state.value, row.blocked_because and row.blocked_because.value, sentence(status),
            next_step(status), row.waiting, row.refused, status.counts.confirmed, row.free_mb, row.content_mb,
            row.downloads, row.version, row.system, None if offset_ms is None else round(offset_ms / 1000),
            row.sign_in.value, iso(row.sign_in_ms),
        )  # fmt: skip
        cells.append(dict(zip(COLUMNS[:-2], values, strict=True)))
    return cells
