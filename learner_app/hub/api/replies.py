"""How the API answers: as few bytes as HTTP allows, every error with a next step."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Concatenate, ParamSpec

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.hub import tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.hub.models import Device

Arguments = ParamSpec("Arguments")

DATABASE_PAUSE_S = 60
"""A choice: who looks after the hub needs longer to put a database right, and a lock has been waited for already."""
STATUSES = {Kind.SIGN_IN: 401, Kind.NOT_ALLOWED: 403, Kind.NOT_FOUND: 404}

logger = logging.getLogger(__name__)


def answer(content: dict[str, object], status: int = 200) -> HttpResponse:
    """A small JSON object."""
    body = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    return sized(HttpResponse(body, status=status, content_type="application/json"))


def sized(response: HttpResponse) -> HttpResponse:
    """Say how long the reply is: without that the connection would close after it."""
    response["Content-Length"] = str(len(response.content))
    return response


def refuse(status: int, error: str, next_step: str) -> HttpResponse:
    """An error as the client shows it."""
    return answer({"error": error, "next": next_step}, status)


class TooLarge(ExpectedFailure):
    """The body is over the limit."""

    def __init__(self, limit_bytes: int) -> None:
        limit = f"{limit_bytes // 1_000_000} MB" if limit_bytes >= 1_000_000 else f"{limit_bytes // 1_000} kB"
        super().__init__(Kind.BAD_INPUT, f"The request is larger than {limit}.", "Send less at once.")


class AnotherPerson(ExpectedFailure):
    """The records are somebody else's than the token."""

    def __init__(self, whose: str, signed_in: str) -> None:
        super().__init__(
            Kind.NOT_ALLOWED,
            f"These are the records of {_name(whose)}, but {_name(signed_in)} is signed in on this device.",
            f"Sign in as {_name(whose)}; the records wait here until then.",
        )


def open_to_all(
    method: str, view: Callable[Concatenate[HttpRequest, Arguments], HttpResponseBase]
) -> Callable[Concatenate[HttpRequest, Arguments], HttpResponseBase]:
    """A view without a sign-in, of one method; expected failures become JSON."""

    @csrf_exempt
    def checked(request: HttpRequest, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> HttpResponseBase:
        if request.method != method and (method, request.method) != ("GET", "HEAD"):
            response = refuse(405, f"This address takes {method} alone.", "Update this program.")
            response["Allow"] = method
            return response
        try:
            return view(request, *args, **kwargs)
        except TooLarge as failure:
            return refuse(413, failure.message, failure.next_step)
        except AnotherPerson as failure:
            return refuse(409, failure.message, failure.next_step)
        except (OperationalError, InterfaceError) as failure:
            # Not 500: that may be about a record, and clients would look for it in ever smaller exchanges.
            logger.warning("%s %s: the database failed: %s", request.method, request.path, failure)
            response = refuse(503, "The hub's database does not answer.", "Try again later; nothing is lost.")
            response["Retry-After"] = str(DATABASE_PAUSE_S)
            return response
        except ExpectedFailure as failure:
            return refuse(STATUSES.get(failure.kind, 400), failure.message, failure.next_step)

    return checked


def _name(name: str) -> str:
    """An account name for a sentence; what was sent as one may be anything."""
    return "".join(letter for letter in name[:150] if letter.isprintable())


def signed_in(
    method: str, view: Callable[Concatenate[HttpRequest, Device, Arguments], HttpResponseBase]
) -> Callable[Concatenate[HttpRequest, Arguments], HttpResponseBase]:
    """A view that is given the device whose token came along; 401 without a good one."""

    def with_device(request: HttpRequest, /, *args: Arguments.args, **kwargs: Arguments.kwargs) -> HttpResponseBase:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        device = tokens.device_of(token.strip()) if scheme.lower() == "bearer" else None
        if device is None:
            return refuse(401, "The sign-in is no longer valid.", "Sign in again; records wait until then.")
        return view(request, device, *args, **kwargs)

    return open_to_all(method, with_device)


def body_of(request: HttpRequest, limit_bytes: int) -> bytes:
    """The request's body.

    Raises:
        TooLarge: It says, or turns out, to be larger than the limit.
    """
    try:
        length = int(request.headers.get("Content-Length") or 0)
    except ValueError:
        length = 0
    if length > limit_bytes:
        raise TooLarge(limit_bytes)
    body: bytes = request.read(limit_bytes + 1)
    if len(body) > limit_bytes:
        raise TooLarge(limit_bytes)
    return body
