"""What the page of the completion report shows: which rows in which order, and every value in words."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from django.core.paginator import Paginator

from learner_app.domain.dates import DueState
from learner_app.domain.media import Way
from learner_app.domain.progress import Status
from learner_app.domain.status import Counts, sentence, sync_status
from learner_app.hub.models import Course, CourseVersion
from learner_app.hub.moments import time_words
from learner_app.hub.pages.table_view import Table
from learner_app.hub.report import Report

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.hub.pages.table_view import Asked
    from learner_app.hub.report import ReportRow

ROWS_A_PAGE = 200
OVERDUE, SILENT, UNSENT, REPLACED = "overdue", "not heard from", "records still to be sent", "replaced version"


def _is_status(status: Status) -> Callable[[ReportRow], bool]:
    return lambda row: row.is_current and row.status is status


FILTERS: dict[str, Callable[[ReportRow], bool]] = {
    **{status.value: _is_status(status) for status in Status},
    OVERDUE: lambda row: row.is_overdue,
    SILENT: lambda row: row.is_silent,
    UNSENT: lambda row: row.is_current and row.waiting > 0,
    REPLACED: lambda row: not row.is_current,
}
"""What rows can be counted and chosen by; the first three are the statuses and leave no current row out."""
TABLE = Table(
    path="/reports/completions/",
    fields=("course", "person"),
    choice="status",
    choices=tuple(FILTERS),
    always=tuple(status.value for status in Status),
    columns=(
        ("person", "Person"),
        ("course", "Course"),
        ("status", "Status"),
        ("score", "Score"),
        ("completed", "Completed"),
        ("received", "Arrived"),
        ("due", "Due"),
    ),
)
_SORT_KEYS: dict[str, Callable[[ReportRow], tuple[object, ...]]] = {
    "person": lambda row: (row.display_name.casefold(), row.title.casefold()),
    "course": lambda row: (row.title.casefold(), row.display_name.casefold()),
    "status": lambda row: (list(Status).index(row.status), row.display_name.casefold()),
    "score": lambda row: (row.score is None, row.score or 0.0),
    "completed": lambda row: (row.completed_ms is None, row.completed_ms or 0),
    "received": lambda row: (row.received_ms is None, row.received_ms or 0),
    "due": lambda row: (row.due_ms is None, row.due_ms or 0),
}
_LATE = {
    DueState.OVERDUE: "overdue",
    DueState.CLOSED: "closed, not done",
    DueState.IN_GRACE: "past due, in grace",
    DueState.DONE_LATE: "completed late",
}


def of_people(asked: Asked, report: Report) -> Report:
    """The rows of the people asked for, whatever their status."""
    wanted = asked.words["person"].casefold()
    rows = (row for row in report.rows if wanted in row.person.casefold() or wanted in row.display_name.casefold())
    return Report(report.as_of_ms, tuple(rows))


def filtered(asked: Asked, report: Report) -> Report:
    """The rows asked for, in the order asked for."""
    rows = list(of_people(asked, report).rows)
    if asked.choice:
        rows = [row for row in rows if FILTERS[asked.choice](row)]
    rows.sort(key=_SORT_KEYS[asked.sort], reverse=asked.is_descending)
    return Report(report.as_of_ms, tuple(rows))


def report_context(asked: Asked, report: Report, page: str) -> dict[str, object]:
    """What the template needs.

    Args:
        asked: What was asked for.
        report: The rows of the course asked for.
        page: The page asked for, from 1; nonsense gives the first.
    """
    people = of_people(asked, report)
    counts = {name: sum(fits(row) for row in people.rows) for name, fits in FILTERS.items()}
    shown = Paginator(filtered(asked, report).rows, ROWS_A_PAGE).get_page(page)
    courses = courses_by_title()
    course = asked.words["course"]
    return {
        **asked.context(counts, shown, {"course": dict(courses).get(course, course)}),
        "title": "Completions",
        "as_of": time_words(report.as_of_ms),
        "doubt": people.doubt().words(),
        "rows": [_line(row) for row in shown],
        "courses": courses,
    }


def courses_by_title() -> list[tuple[str, str]]:
    """Id and title of each course that is not withdrawn, by title; a course in several languages under its first."""
    titles: dict[str, str] = {}
    published = CourseVersion.objects.filter(is_published=True, course__withdrawn_ms=None).order_by("language", "pk")
    for course, title in published.values_list("course_id", "title"):
        titles.setdefault(course, title)
    known = Course.objects.filter(withdrawn_ms=None).values_list("pk", flat=True)
    return sorted(((pk, titles.get(pk, pk)) for pk in known), key=lambda course: course[1].casefold())


def _line(row: ReportRow) -> dict[str, object]:
    waiting = sync_status(Counts(waiting=row.waiting), is_working=False, last_failure=None, last_success=None)
    return {
        "row": row,
        "score": "" if row.score is None else f"{row.score:.0%}",
        "verdict": {True: "passed", False: "not passed", None: ""}[row.passed],
        "ways": _ways(row),
        "completed": time_words(row.completed_ms),
        "received": time_words(row.received_ms),
        "due": time_words(row.due_ms),
        "late": _late(row),
        "silent_since": time_words(row.last_contact_ms) if row.is_silent else None,
        "waiting": sentence(waiting) if row.waiting and row.is_current else "",
    }


def _ways(row: ReportRow) -> str:
    """How many recordings were completed in which way."""
    counts = Counter(row.ways.values())
    return ", ".join(f"{counts[way]} {way}" for way in Way if counts[way])


def _late(row: ReportRow) -> str:
    """What is said of the date. Who was not heard from is not accused of anything."""
    if row.is_past and row.is_unsure:
        return "date passed, not heard from" if row.is_silent else "date passed, records still to be sent"
    return _LATE.get(row.due_state, "")
