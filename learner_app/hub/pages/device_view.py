"""What the page of devices shows: which rows in which order, and every value in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.paginator import Paginator

from learner_app.domain.clock import offset_words
from learner_app.domain.status import SyncState, next_step, sentence
from learner_app.hub.devices import Fleet, SignIn, confirmed_of
from learner_app.hub.intake.receiving import CLOCK_TOLERANCE_MS
from learner_app.hub.moments import time_words
from learner_app.hub.pages.table_view import Table

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.hub.devices import DeviceRow
    from learner_app.hub.pages.table_view import Asked

RIGHT_WITHIN_MS = 60_000
ROWS_A_PAGE = 40
"""As many as stay under 50 KB where nothing is compressed; 5 KB where it is."""
BLOCKED, WAITING, REFUSED = "blocked", "records waiting", "records refused"
SILENT, UP_TO_DATE, UNKNOWN = "not heard from", "up to date", "not known"
FILTERS: dict[str, Callable[[DeviceRow], bool]] = {
    BLOCKED: lambda row: row.state is SyncState.BLOCKED,
    WAITING: lambda row: bool(row.waiting),
    REFUSED: lambda row: bool(row.refused),
    SILENT: lambda row: row.is_silent,
    UP_TO_DATE: lambda row: row.state is SyncState.UP_TO_DATE and not row.is_silent,
    UNKNOWN: lambda row: row.state is SyncState.UNKNOWN and not row.is_silent,
}
"""What rows can be counted and chosen by; a device may be several of these."""
TABLE = Table(
    path="/devices/",
    fields=("who", "version"),
    choice="state",
    choices=tuple(FILTERS),
    always=(BLOCKED, WAITING, REFUSED, SILENT, UP_TO_DATE),
    columns=(
        ("person", "Person"),
        ("device", "Device"),
        ("contact", "Last contact"),
        ("state", "State"),
        ("waiting", "Waiting"),
        ("free", "Free space"),
        ("clock", "Clock"),
        ("sign-in", "Sign-in"),
    ),
)
_RANKS = (SyncState.BLOCKED, SyncState.WAITING, SyncState.UNKNOWN, SyncState.UP_TO_DATE)
_SORT_KEYS: dict[str, Callable[[DeviceRow], tuple[object, ...]]] = {
    "person": lambda row: (row.display_name.casefold(), row.person, row.first_contact_ms),
    "device": lambda row: (row.name.casefold(), row.device, row.display_name.casefold()),
    "contact": lambda row: (row.last_contact_ms or 0,),
    "state": lambda row: (not row.is_silent, _RANKS.index(row.state), row.last_contact_ms or 0),
    "waiting": lambda row: (row.waiting is None, row.waiting or 0),
    "free": lambda row: (row.free_mb is None, row.free_mb or 0),
    "clock": lambda row: (row.clock_offset_ms is None, abs(row.clock_offset_ms or 0)),
    "sign-in": lambda row: (list(SignIn).index(row.sign_in), row.sign_in_ms or 0),
}


def of_devices(asked: Asked, found: Fleet) -> Fleet:
    """The rows of the people, devices and version asked for, whatever their state."""
    wanted, version = asked.words["who"].casefold(), asked.words["version"]
    rows = (
        row
        for row in found.rows
        if version in {"", row.version} and any(wanted in text.casefold() for text in _searched(row))
    )
    return Fleet(found.as_of_ms, tuple(rows), found.without_device)


def filtered(asked: Asked, found: Fleet) -> Fleet:
    """The rows asked for, in the order asked for."""
    rows = list(of_devices(asked, found).rows)
    if asked.choice:
        rows = [row for row in rows if FILTERS[asked.choice](row)]
    rows.sort(key=_SORT_KEYS[asked.sort], reverse=asked.is_descending)
    return Fleet(found.as_of_ms, tuple(rows), found.without_device)


def devices_context(asked: Asked, found: Fleet, page: str) -> dict[str, object]:
    """What the template needs; `page` is the one asked for, from 1, and nonsense gives the first."""
    searched = of_devices(asked, found)
    counts = {name: sum(fits(row) for row in searched.rows) for name, fits in FILTERS.items()}
    shown = Paginator(filtered(asked, found).rows, ROWS_A_PAGE).get_page(page)
    confirmed = confirmed_of(list(shown))
    return {
        **asked.context(counts, shown),
        "title": "Devices",
        "as_of": time_words(found.as_of_ms),
        "doubt": searched.doubt().words(),
        "without_device": found.without_device,
        "versions": sorted({row.version for row in found.rows if row.version}),
        "rows": [_line(row, confirmed.get(row.key, 0)) for row in shown],
    }


def _searched(row: DeviceRow) -> tuple[str, ...]:
    return row.person, row.display_name, row.name, row.device, row.system


def _line(row: DeviceRow, confirmed: int) -> dict[str, object]:
    status = row.status(confirmed)
    return {
        "row": row,
        "contact": time_words(row.last_contact_ms),
        "state": "silent" if row.is_silent else status.state.value.replace(" ", "-"),
        "told": sentence(status),
        "next_step": next_step(status),
        "free": _size(row.free_mb),
        "content": _size(row.content_mb),
        "clock": clock_words(row.clock_offset_ms),
        "is_clock_off": abs(row.clock_offset_ms or 0) > CLOCK_TOLERANCE_MS,
        "sign_in_at": time_words(row.sign_in_ms),
    }


def clock_words(offset_ms: int | None) -> str:
    """How far a clock is off: "right" (to a minute), "5 min ahead", "3 days behind"; empty where nothing was said."""
    if offset_ms is None:
        return ""
    return "right" if abs(offset_ms) < RIGHT_WITHIN_MS else offset_words(offset_ms / 1000)


def _size(megabytes: int | None) -> str:
    """Megabytes as a person says them: "340 MB", "1.2 GB", "48 GB"; empty where nothing was said."""
    if megabytes is None:
        return ""
    gigabytes = megabytes / 1024
    if gigabytes < 1:
        return f"{megabytes} MB"
    return f"{gigabytes:.1f} GB" if gigabytes < 10 else f"{gigabytes:.0f} GB"
