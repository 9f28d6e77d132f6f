"""The page on which anybody can check a certificate by its code. Says nothing but what the certificate itself says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.shortcuts import render
from django.views.decorators.http import require_GET

from learner_app.domain.certificates import Standing, code_as_meant
from learner_app.formats import certificate as written
from learner_app.hub import certificates, throttle

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

    from learner_app.domain.certificates import Certificate

TITLE = "Check a certificate"


@require_GET
def certificate(request: HttpRequest, code: str = "") -> HttpResponse:
    """What a certificate is worth, open to everyone; without a code, a field to type one into.

    Codes that there are not are slowed down like wrong passwords, by the address they come from.
    """
    code = (code or request.GET.get("code", "")).strip()
    meant = code_as_meant(code)
    if meant is None:
        context = {"title": TITLE, "code": code, "state": "not a code" if code else ""}
        return _page(request, context, 404 if code else 200)
    # A name of its own, so that nobody's typing here keeps the same office from signing in.
    attempt = f"certificate {meant}", f"certificates {request.META.get('REMOTE_ADDR', '')}"
    wait_ms = throttle.begin(*attempt)
    if wait_ms:
        response = _page(request, {"title": TITLE, "code": code, "state": "wait"}, 429)
        response["Retry-After"] = str(-(-wait_ms // 1000))
        return response
    row = certificates.found(meant)
    if row is None:
        return _page(request, {"title": TITLE, "code": meant, "state": "not known"}, 404)
    throttle.succeed(*attempt)
    standing = certificates.standing_of(row)
    context = {"title": TITLE, "code": meant, "state": standing.value}
    if standing is not Standing.UNVERIFIED:
        revocation = certificates.revocation_of(row)
        says = written.decode(bytes(row.body))
        context |= _facts(says) | {"revoked_on": _day(revocation.at_ms) if revocation else ""}
    return _page(request, context, 200)


def _facts(says: Certificate) -> dict[str, str]:
    on = says.completed_on
    return {
        "name": says.display_name,
        "course": says.title,
        "language": says.language,
        "version": says.version,
        "iso_day": on.isoformat(),
        "day": f"{on.day} {on:%B %Y}",
    }


def _day(time_ms: int) -> str:
    at = certificates.at(time_ms)
    return f"{at.day} {at:%B %Y}"


def _page(request: HttpRequest, context: dict[str, str], status: int) -> HttpResponse:
    response = render(request, "hub/certificate.html", context, status=status)
    response["X-Robots-Tag"] = "noindex"
    return response
