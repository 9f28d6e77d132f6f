"""Turns what hubs say into the one true cause for which the link is blocked."""

from __future__ import annotations

import json
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import requests
from urllib3 import exceptions as urllib3_errors

from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.remote.http.link import ask_it, captive_portal, proxy_wants_credentials, try_later
from learner_app.remote.port import Rejected, TooLarge

if TYPE_CHECKING:
    from requests import Response

_MESSAGE_LIMIT = 300


def check_status(response: Response, host: str, *, judges_records: bool = False) -> None:
    """Let only a 2xx answer pass.

    Args:
        response: Its body is still to be read.
        host: What the hub is called in messages.
        judges_records: Some answers may be about the records that were sent; they are `Rejected` or `TooLarge` then.

    Raises:
        Rejected, TooLarge: See `judges_records`.
        ExpectedFailure: Kind.NOT_FOUND, where the hub itself says so.
        Blocked: Everything else, with its cause.
    """
    status = response.status_code
    if 200 <= status < 300:
        return
    if 300 <= status < 400 or status == requests.codes.network_authentication:
        raise captive_portal(host)
    said, next_step = _said(response)
    if judges_records and status == requests.codes.request_entity_too_large:
        raise TooLarge
    if status == requests.codes.not_found and said:
        raise ExpectedFailure(Kind.NOT_FOUND, said, next_step)
    blocked = _blocked(status, said, next_step, _retry_after(response), host)
    if judges_records and status in _VERDICTS:
        reason = said.rstrip(".") or f"the server answered {status} and gave no reason"
        raise Rejected(reason, blocked, is_final=status < 500)
    raise blocked


_VERDICTS = frozenset({400, 403, 409, 410, 422, 500})
"""What a server may answer because of one record among many; 500 too, since some crash over a single one."""


def _blocked(status: int, said: str, next_step: str, retry_after_s: float | None, host: str) -> Blocked:
    if status == requests.codes.unauthorized:
        return Blocked(
            Cause.SIGN_IN_NEEDED, say("The hub asks you to sign in again."), say("Sign in; nothing is lost.")
        )
    if status == requests.codes.forbidden:
        return Blocked(Cause.POLICY, said or say("The hub does not allow this."), next_step or ask_it())
    if status == requests.codes.conflict:
        return Blocked(
            Cause.WRONG_PERSON,
            said or say("The hub holds these records for another person."),
            next_step or say("Sign in as the person who learned here."),
        )
    if status == requests.codes.proxy_authentication_required:
        return proxy_wants_credentials()
    if status == requests.codes.too_many_requests or (status == requests.codes.unavailable and retry_after_s):
        return Blocked(Cause.HUB_BUSY, said or say("The hub is busy."), next_step or try_later(), retry_after_s)
    if status == requests.codes.not_found and not said:
        return Blocked(
            Cause.HUB_ERROR, say("There is no hub at {host}.", host=host), say("Check the address of the hub.")
        )
    if status in {400, 410, 422}:
        if said:
            message = say("The hub does not understand this program: {said}", said=said)
        else:
            message = say("The hub answered {status}.", status=status)
        return Blocked(Cause.HUB_ERROR, message, next_step or say("Update this program or the hub."))
    return Blocked(
        Cause.HUB_ERROR,
        said or say("The hub at {host} has a fault ({status}).", host=host, status=status),
        next_step or try_later(),
        retry_after_s,
    )


def _said(response: Response) -> tuple[str, str]:
    """The hub's own words in an error, both empty where something else answered."""
    if not response.headers.get("Content-Type", "").startswith("application/json"):
        return "", ""
    try:
        body = json.loads(response.raw.read(64 * 1024, decode_content=True))
    except (ValueError, OSError, urllib3_errors.HTTPError):
        return "", ""
    if not isinstance(body, dict):
        return "", ""
    return str(body.get("error", ""))[:_MESSAGE_LIMIT], str(body.get("next", ""))[:_MESSAGE_LIMIT]


def _retry_after(response: Response) -> float | None:
    """Seconds from now; the header may hold those or a date (RFC 9110, section 10.2.3)."""
    text = response.headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdecimal():
        return float(text)
    try:
        at = parsedate_to_datetime(text)
        now = parsedate_to_datetime(response.headers.get("Date", ""))  # the server's, whatever the clock here says
    except ValueError:
        return None
    return max(0.0, (at - now).total_seconds())
