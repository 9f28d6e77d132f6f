"""Rows as CSV, for spreadsheets."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def csv_table(columns: tuple[str, ...], lines: Iterable[tuple[object, ...]]) -> str:
    """One line a row after the heading, lines end with CR LF (RFC 4180)."""
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow(columns)
    writer.writerows([_safe(cell) for cell in line] for line in lines)
    return target.getvalue()


def iso(time_ms: int | None) -> str | None:
    """A time as ISO 8601 in UTC with milliseconds; None stays None."""
    if time_ms is None:
        return None
    return datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _safe(cell: object) -> object:
    """Text that a spreadsheet would take for a formula is marked as text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
