"""The completion report as CSV, for spreadsheets."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learner_app.hub.report import Report

COLUMNS = (
    "person", "display_name", "course", "title", "version", "is_current", "status", "passed", "score", "attempts",
    "due", "completed_at", "received_at", "last_contact", "as_of",
)  # fmt: skip


def csv_text(report: Report) -> str:
    """One line a row after the heading, lines end with CR LF (RFC 4180)."""
    target = io.StringIO()
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    as_of = iso(report.as_of_ms)
    for row in report.rows:
        cells: tuple[object, ...] = (
            row.person, row.display_name, row.course, row.title, row.version, row.is_current, row.status.value,
            row.passed, row.score, row.attempts, iso(row.due_ms), iso(row.completed_ms), iso(row.received_ms),
            iso(row.last_contact_ms), as_of,
        )  # fmt: skip
        writer.writerow([_safe(cell) for cell in cells])
    return target.getvalue()


def iso(time_ms: int | None) -> str | None:
    """A time as ISO 8601 in UTC with milliseconds; None stays None."""
    if time_ms is None:
        return None
    return datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _safe(cell: object) -> object:
    """Text that a spreadsheet would take for a formula is marked as text."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
