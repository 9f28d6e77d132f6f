"""The reports as pages and as files: completions, devices, flagged records. Open to managers, admins and auditors."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.gzip import gzip_page
from django.views.decorators.http import require_GET

from learner_app.hub.devices import fleet
from learner_app.hub.models import Person
from learner_app.hub.pages import device_view, report_view
from learner_app.hub.pages.device_csv import device_csv
from learner_app.hub.pages.flag_view import flags_context
from learner_app.hub.pages.report_csv import report_csv
from learner_app.hub.report import completion_report

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest


def for_reporting(view: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """A page for those who may report; others are sent to sign in, or told why not."""

    @require_GET
    @gzip_page  # a page of devices is 5 KB instead of 35 on a poor link
    def checked(request: HttpRequest) -> HttpResponse:
        person = request.user
        if not isinstance(person, Person):
            return redirect(f"/sign-in/?{urlencode({'next': request.get_full_path()})}")
        if not person.can_report:
            context = {"title": "Not for you", "role": person.role}
            return render(request, "hub/not_allowed.html", context, status=403)
        return view(request)

    return checked


@for_reporting
def completions(request: HttpRequest) -> HttpResponse:
    """The completion report; as CSV with `format=csv`."""
    asked = report_view.TABLE.asked(request.GET.dict())
    report = completion_report(asked.words["course"] or None)
    if request.GET.get("format") == "csv":
        return _download("completions.csv", report_csv(report_view.filtered(asked, report), asked.in_one_line()))
    context = report_view.report_context(asked, report, request.GET.get("page", "1"))
    return render(request, "hub/completions.html", context)


@for_reporting
def devices(request: HttpRequest) -> HttpResponse:
    """The devices that people learn on; as CSV with `format=csv`."""
    asked = device_view.TABLE.asked(request.GET.dict())
    found = fleet()
    if request.GET.get("format") == "csv":
        return _download("devices.csv", device_csv(device_view.filtered(asked, found), asked.in_one_line()))
    context = device_view.devices_context(asked, found, request.GET.get("page", "1"))
    return render(request, "hub/devices.html", context)


@for_reporting
def flags(request: HttpRequest) -> HttpResponse:
    """Records that were taken in with a flag, or refused."""
    return render(request, "hub/flags.html", flags_context(request.GET.dict(), request.GET.get("page", "1")))


def _download(name: str, content: str) -> HttpResponse:
    response = HttpResponse(content, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response
