"""The pages around the reports: signing in and out, and what is said when a page cannot be had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth import login, logout
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_http_methods

from learner_app.hub.api.replies import refuse
from learner_app.hub.credentials import TooManyAttempts, WrongCredentials, person_of
from learner_app.hub.pages.page_headers import BARE_PREFIXES

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

HOME = "/reports/completions/"


@require_GET
def home(_request: HttpRequest) -> HttpResponse:
    """The page to land on."""
    return redirect(HOME)


@require_http_methods(["GET", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Name and password, with the same limits as for devices."""
    target = request.POST.get("next") or request.GET.get("next") or HOME
    if not url_has_allowed_host_and_scheme(target, allowed_hosts=None):
        target = HOME
    name, problem, status, wait_s = request.POST.get("user", ""), "", 200, 0
    if request.method == "POST":
        try:
            person = person_of(name, request.POST.get("password", ""), request.META.get("REMOTE_ADDR", ""))
        except WrongCredentials as failure:
            problem, status = f"{failure.message} {failure.next_step}", 403
        except TooManyAttempts as failure:
            problem, status = f"{failure.message} {failure.next_step}", 429
            wait_s = -(-failure.wait_ms // 1000)
        else:
            login(request, person)
            return redirect(target)
    context = {"next": target, "name": name, "problem": problem, "title": "Sign in"}
    response = render(request, "hub/sign_in.html", context, status=status)
    if wait_s:
        response["Retry-After"] = str(wait_s)
    return response


@require_http_methods(["GET", "POST"])
def sign_out(request: HttpRequest) -> HttpResponse:
    """End the session; who only comes by, from a bookmark or the history, stays signed in."""
    if request.method == "GET":
        return redirect(HOME)
    logout(request)
    return redirect("/sign-in/")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    """An address that there is not."""
    del exception
    if request.path.startswith(BARE_PREFIXES):
        return refuse(404, "The hub has no such address.", "Update this program.")
    return render(request, "404.html", {"title": "Page not found"}, status=404)
