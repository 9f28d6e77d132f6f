"""The completion report as CSV."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.hub.moments import iso
from learner_app.hub.pages.csv_table import csv_table

if TYPE_CHECKING:
    from learner_app.hub.report import Report, ReportRow

COLUMNS = (
    "person", "display_name", "course", "title", "version", "is_current", "status", "passed", "score", "attempts",
    "ways", "due", "completed_at", "received_at", "last_contact", "waiting_records", "not_heard_from", "as_of",
    "filters",
)  # fmt: skip


def report_csv(report: Report, filters: str = "") -> str:
    """The rows of a report; every line says as of when they are true, and by which filters they were chosen."""
    as_of = iso(report.as_of_ms)
    lines = (
        (
            row.person, row.display_name, row.course, row.title, row.version, row.is_current, row.status.value,
            row.passed, row.score, row.attempts, _ways(row), iso(row.due_ms), iso(row.completed_ms),
            iso(row.received_ms), iso(row.last_contact_ms), row.waiting, row.is_silent, as_of, filters,
        )
        for row in report.rows
    )  # fmt: skip
    return csv_table(COLUMNS, lines)


def _ways(row: ReportRow) -> str:
    return "; ".join(f"{unit}: {way}" for unit, way in row.ways.items())
