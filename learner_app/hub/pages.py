"""The pages for browsers: signing in and out, and the completion report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.contrib.auth import login, logout
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from learner_app.domain.progress import Status
from learner_app.hub.credentials import TooManyAttempts, WrongCredentials, person_of
from learner_app.hub.models import Course, Person
from learner_app.hub.report import Report, completion_report
from learner_app.hub.report_csv import csv_text, iso

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest

    from learner_app.hub.report import ReportRow

HOME = "/reports/completions/"
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


@require_GET
def home(_request: HttpRequest) -> HttpResponse:
    """The only page there is to land on."""
    return redirect(HOME)


@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Name and password, with the same limits as for devices."""
    target = request.POST.get("next") or request.GET.get("next") or HOME
    if not url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        target = HOME
    name, problem, status = request.POST.get("user", ""), "", 200
    if request.method == "POST":
        try:
            person = person_of(name, request.POST.get("password", ""), request.META.get("REMOTE_ADDR", ""))
        except WrongCredentials as failure:
            problem, status = f"{failure.message} {failure.next_step}", 403
        except TooManyAttempts as failure:
            problem, status = f"{failure.message} {failure.next_step}", 429
        else:
            login(request, person)
            return redirect(target)
    context = {"next": target, "name": name, "problem": problem, "title": "Sign in"}
    return render(request, "hub/sign_in.html", context, status=status)


@require_POST
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session."""
    logout(request)
    return redirect("/sign-in/")


@require_GET
def completions(request: HttpRequest) -> HttpResponse:
    """The completion report as a page, or as CSV with `format=csv`; for managers, admins and auditors."""
    person = request.user
    if not isinstance(person, Person):
        return redirect(f"/sign-in/?{urlencode({'next': request.get_full_path()})}")
    if not person.can_report:
        context = {"title": "Not for you", "role": person.role}
        return render(request, "hub/not_allowed.html", context, status=403)
    view = _View.of(request)
    report = view.filtered(completion_report(view.course or None))
    if request.GET.get("format") == "csv":
        response = HttpResponse(csv_text(report), content_type="text/csv; charset=utf-8")
        response["Content-Disposition"] = 'attachment; filename="completions.csv"'
        return response
    return render(request, "hub/completions.html", _context(view, report, request.GET.get("page", "1")))


@dataclass(frozen=True, slots=True)
class _View:
    """What the visitor asked to see; every part may be empty."""

    course: str
    person: str
    status: str
    sort: str
    is_descending: bool

    @staticmethod
    def of(request: HttpRequest) -> _View:
        asked = {name: value.replace("\0", "") for name, value in request.GET.items() if isinstance(value, str)}
        sort = asked.get("sort", "person")
        return _View(
            course=asked.get("course", ""),
            person=asked.get("person", "").strip(),
            status=asked.get("status", ""),
            sort=sort.removeprefix("-") if sort.removeprefix("-") in _SORT_KEYS else "person",
            is_descending=sort.startswith("-"),
        )

    def filtered(self, report: Report) -> Report:
        wanted = self.person.casefold()
        rows = [
            row
            for row in report.rows
            if (not wanted or wanted in row.person.casefold() or wanted in row.display_name.casefold())
            and (not self.status or row.status.value == self.status)
        ]
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


def _context(view: _View, report: Report, page: str) -> dict[str, object]:
    paginator = Paginator(report.rows, ROWS_A_PAGE)
    shown = paginator.get_page(page)
    counts = {status: sum(row.status is status for row in report.rows) for status in Status}
    return {
        "title": "Completions",
        "view": view,
        "as_of": _time(report.as_of_ms),
        "rows": [_line(row, report.as_of_ms) for row in shown],
        "page": shown,
        "total": paginator.count,
        "counts": [(status.value, count) for status, count in counts.items()],
        "headings": [_heading(view, name, words) for name, words in COLUMNS],
        "courses": list(Course.objects.filter(withdrawn_ms=None).order_by("pk").values_list("pk", flat=True)),
        "statuses": [status.value for status in Status],
        "csv_link": view.query(format="csv"),
        "previous_link": view.query(page=str(shown.previous_page_number())) if shown.has_previous() else "",
        "next_link": view.query(page=str(shown.next_page_number())) if shown.has_next() else "",
    }


def _heading(view: _View, name: str, words: str) -> dict[str, str]:
    is_sorted = view.sort == name
    order = ("descending" if view.is_descending else "ascending") if is_sorted else ""
    turned = f"-{name}" if is_sorted and not view.is_descending else name
    return {"words": words, "order": order, "link": view.query(sort=turned)}


def _line(row: ReportRow, as_of_ms: int) -> dict[str, object]:
    return {
        "row": row,
        "score": "" if row.score is None else f"{row.score:.0%}",
        "verdict": {True: "passed", False: "not passed", None: ""}[row.passed],
        "completed": _time(row.completed_ms),
        "received": _time(row.received_ms),
        "due": _time(row.due_ms),
        "is_late": row.due_ms is not None and row.due_ms < (row.completed_ms or as_of_ms),
        "is_never_heard": row.last_contact_ms is None,
        "silent_since": _silent_since(row, as_of_ms),
    }


def _silent_since(row: ReportRow, as_of_ms: int) -> dict[str, str] | None:
    """Since when a person's devices are silent, where that may be why a course seems not to be done."""
    if row.status is Status.COMPLETED or row.last_contact_ms is None or as_of_ms - row.last_contact_ms < SILENT_MS:
        return None
    return _time(row.last_contact_ms)


def _time(time_ms: int | None) -> dict[str, str] | None:
    if time_ms is None:
        return None
    at = datetime.fromtimestamp(time_ms / 1000, UTC)
    return {"iso": iso(time_ms) or "", "words": f"{at.day} {at:%b %Y, %H:%M}"}
