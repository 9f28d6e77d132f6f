"""What the page of the completion report shows: which rows in which order, and every value in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.core.paginator import Paginator

from learner_app.domain.dates import DueState
from learner_app.domain.progress import Status
from learner_app.hub.models import Course, CourseVersion
from learner_app.hub.report import Report
from learner_app.hub.report_csv import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from learner_app.hub.report import ReportRow

ROWS_A_PAGE = 200
SILENT_MS = 7 * 24 * 3_600_000
"""Longer without contact than this, "not done" may be no more than "not arrived". A guess: a working week."""
COLUMNS = (
    ("person", "Person"),
    ("course", "Course"),
    ("status", "Status"),
    ("score", "Score"),
    ("completed", "Completed"),
    ("received", "Arrived"),
    ("due", "Due"),
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
OVERDUE, SILENT, REPLACED = "overdue", "not heard from", "replaced version"


def _is_status(status: Status) -> Callable[[ReportRow, int], bool]:
    return lambda row, _as_of_ms: row.is_current and row.status is status


FILTERS: dict[str, Callable[[ReportRow, int], bool]] = {
    **{status.value: _is_status(status) for status in Status},
    OVERDUE: lambda row, _as_of_ms: row.due_state in {DueState.OVERDUE, DueState.CLOSED},
    SILENT: lambda row, as_of_ms: row.is_current and is_silent(row, as_of_ms),
    REPLACED: lambda row, _as_of_ms: not row.is_current,
}
"""What rows can be counted and chosen by; the first three are the statuses and leave no current row out."""


def is_silent(row: ReportRow, as_of_ms: int) -> bool:
    """Whether the course may well be further along than the hub has heard."""
    if row.status is Status.COMPLETED:
        return False
    return row.last_contact_ms is None or as_of_ms - row.last_contact_ms >= SILENT_MS


@dataclass(frozen=True, slots=True)
class ReportView:
    """What the visitor asked to see; every part may be empty."""

    course: str
    person: str
    status: str
    sort: str
    is_descending: bool

    @staticmethod
    def of(query: Mapping[str, object]) -> ReportView:
        """From an address's query; what makes no sense is left out."""
        asked = {name: value.replace("\0", "") for name, value in query.items() if isinstance(value, str)}
        sort = asked.get("sort", "person")
        status = asked.get("status", "")
        return ReportView(
            course=asked.get("course", ""),
            person=asked.get("person", "").strip(),
            status=status if status in FILTERS else "",
            sort=sort.removeprefix("-") if sort.removeprefix("-") in _SORT_KEYS else "person",
            is_descending=sort.startswith("-"),
        )

    def of_people(self, report: Report) -> Report:
        """The rows of the people asked for, whatever their status."""
        wanted = self.person.casefold()
        rows = (row for row in report.rows if wanted in row.person.casefold() or wanted in row.display_name.casefold())
        return Report(report.as_of_ms, tuple(rows))

    def filtered(self, report: Report) -> Report:
        """The rows asked for, in the order asked for."""
        rows = list(self.of_people(report).rows)
        if self.status:
            rows = [row for row in rows if FILTERS[self.status](row, report.as_of_ms)]
        rows.sort(key=_SORT_KEYS[self.sort], reverse=self.is_descending)
        return Report(report.as_of_ms, tuple(rows))

    def query(self, **changes: str) -> str:
        """The address's query for this view with some parts changed."""
        parts = {
            "course": self.course,
            "person": self.person,
            "status": self.status,
            "sort": f"-{self.sort}" if self.is_descending else self.sort,
            **changes,
        }
        return "?" + urlencode({name: value for name, value in parts.items() if value})


def report_context(view: ReportView, report: Report, page: str) -> dict[str, object]:
    """What the template needs.

    Args:
        view: What was asked for.
        report: The rows of the course asked for.
        page: The page asked for, from 1; nonsense gives the first.
    """
    chosen = view.filtered(report)
    paginator = Paginator(chosen.rows, ROWS_A_PAGE)
    shown = paginator.get_page(page)
    courses = _courses()
    return {
        "title": "Completions",
        "view": view,
        "as_of": time_words(report.as_of_ms),
        "rows": [_line(row, report.as_of_ms) for row in shown],
        "page": shown,
        "total": paginator.count,
        "counts": _counts(view, view.of_people(report)),
        "chosen": _chosen(view, dict(courses)),
        "headings": [_heading(view, name, words) for name, words in COLUMNS],
        "courses": courses,
        "statuses": list(FILTERS),
        "csv_link": view.query(format="csv"),
        "previous_link": view.query(page=str(shown.previous_page_number())) if shown.has_previous() else "",
        "next_link": view.query(page=str(shown.next_page_number())) if shown.has_next() else "",
    }


def _courses() -> list[tuple[str, str]]:
    """Id and title of each course that is not withdrawn, by title; a course in several languages under its first."""
    titles: dict[str, str] = {}
    published = CourseVersion.objects.filter(is_published=True, course__withdrawn_ms=None).order_by("language", "pk")
    for course, title in published.values_list("course_id", "title"):
        titles.setdefault(course, title)
    known = Course.objects.filter(withdrawn_ms=None).values_list("pk", flat=True)
    return sorted(((pk, titles.get(pk, pk)) for pk in known), key=lambda course: course[1].casefold())


def _counts(view: ReportView, report: Report) -> list[dict[str, object]]:
    counts = {name: sum(fits(row, report.as_of_ms) for row in report.rows) for name, fits in FILTERS.items()}
    return [
        {
            "name": name,
            "count": count,
            "link": view.query(status="" if view.status == name else name),
            "is_chosen": view.status == name,
        }
        for name, count in counts.items()
        if count or name in list(Status) or view.status == name
    ]


def _chosen(view: ReportView, titles: Mapping[str, str]) -> list[dict[str, str]]:
    """The filters in force, each with the address of the report without it."""
    parts = {"course": titles.get(view.course, view.course), "person": view.person, "status": view.status}
    return [{"name": name, "value": value, "link": view.query(**{name: ""})} for name, value in parts.items() if value]


def _heading(view: ReportView, name: str, words: str) -> dict[str, str]:
    is_sorted = view.sort == name
    order = ("descending" if view.is_descending else "ascending") if is_sorted else ""
    turned = f"-{name}" if is_sorted and not view.is_descending else name
    return {"words": words, "order": order, "link": view.query(sort=turned)}


def _line(row: ReportRow, as_of_ms: int) -> dict[str, object]:
    is_heard_late = is_silent(row, as_of_ms) and row.is_current
    return {
        "row": row,
        "score": "" if row.score is None else f"{row.score:.0%}",
        "verdict": {True: "passed", False: "not passed", None: ""}[row.passed],
        "completed": time_words(row.completed_ms),
        "received": time_words(row.received_ms),
        "due": time_words(row.due_ms),
        "late": _LATE.get(row.due_state, ""),
        "is_bad": row.due_state in {DueState.OVERDUE, DueState.CLOSED},
        "is_silent": is_heard_late,
        "silent_since": time_words(row.last_contact_ms) if is_heard_late else None,
    }


def time_words(time_ms: int | None) -> dict[str, str] | None:
    """A time in UTC for a `time` element, as day and clock; None for none."""
    if time_ms is None:
        return None
    at = datetime.fromtimestamp(time_ms / 1000, UTC)
    return {"iso": iso(time_ms) or "", "day": f"{at.day} {at:%b %Y}", "clock": f"{at:%H:%M}"}
