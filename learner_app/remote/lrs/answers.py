"""Turns what record stores answer into a verdict on what was sent, or into the cause for which the link is blocked."""

from __future__ import annotations

import json
import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import requests
from urllib3 import exceptions as urllib3_errors

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.wording import say, sentences
from learner_app.remote.http.link import ask_it, captive_portal, proxy_wants_credentials, try_later
from learner_app.remote.port import AlreadyThere, Rejected, TooLarge

if TYPE_CHECKING:
    from collections.abc import Mapping

    from requests import Response

_REASON_LIMIT = 300
_VERDICTS = frozenset({400, 403, 410, 422, 500})
"""What may be because of one statement among many; 500 too, since real stores crash over a single one."""
_WORDED = ("error", "detail", "message", "errorMessage", "reason")
"""Under which names record stores put the reason into JSON; the specification leaves it to them."""
_MARKUP = re.compile(r"\s*<(!doctype|html|head|body|h1|p)\b", re.IGNORECASE)


def check_status(response: Response, host: str, *, judges_statements: bool = False) -> None:
    """Let only a 2xx answer pass.

    Args:
        response: Its body is still to be read.
        host: What the store is called in messages.
        judges_statements: The answer may be about the statements that were sent, and is a verdict on them then.

    Raises:
        AlreadyThere, Rejected, TooLarge: See `judges_statements`.
        Blocked: Everything else, with its cause.
    """
    status = response.status_code
    if 200 <= status < 300:
        return
    if 300 <= status < 400 or status == requests.codes.network_authentication:
        raise captive_portal(host)
    said = _said(response)
    blocked = _blocked(status, said, retry_after_s(response.headers), host)
    if judges_statements and status == requests.codes.conflict:
        raise AlreadyThere(said or "the record store has another statement of this id")
    if judges_statements and status == requests.codes.request_entity_too_large:
        raise TooLarge
    if judges_statements and status in _VERDICTS:
        reason = said or f"the record store answered {status} and gave no reason"
        raise Rejected(reason, blocked, is_final=status < requests.codes.server_error)
    raise blocked


def _blocked(status: int, said: str, retry_s: float | None, host: str) -> Blocked:
    if status == requests.codes.unauthorized:
        return Blocked(
            Cause.SIGN_IN_NEEDED,
            say("The record store at {host} does not know this name with this password.", host=host),
            say("Sign in again; nothing is lost."),
        )
    if status == requests.codes.forbidden:
        not_allowed = say("The record store at {host} does not allow this account to do that.", host=host)
        return Blocked(Cause.POLICY, sentences(not_allowed, _quoted(said)), ask_it())
    if status == requests.codes.proxy_authentication_required:
        return proxy_wants_credentials()
    if status == requests.codes.too_many_requests or (status == requests.codes.unavailable and retry_s is not None):
        busy = say("The record store at {host} is busy.", host=host)
        return Blocked(Cause.HUB_BUSY, sentences(busy, _quoted(said)), try_later(), retry_s)
    if status in {requests.codes.not_found, requests.codes.method_not_allowed, requests.codes.gone}:
        return Blocked(
            Cause.HUB_ERROR, say("There is no record store at {host}.", host=host), say("Check its address.")
        )
    if status < requests.codes.server_error:
        puzzled = say("The record store at {host} does not understand this program.", host=host)
        return Blocked(
            Cause.HUB_ERROR, sentences(puzzled, _quoted(said)), say("Tell the operator of the record store.")
        )
    fault = say("The record store at {host} has a fault ({status}).", host=host, status=status)
    return Blocked(Cause.HUB_ERROR, sentences(fault, _quoted(said)), try_later(), retry_s)


def _quoted(said: str) -> str:
    return say("It said: {words}.", words=said) if said else ""


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Seconds from now; the header may hold those or a date (RFC 9110, section 10.2.3)."""
    text = headers.get("Retry-After", "").strip()
    if text.isascii() and text.isdecimal():
        return float(text)
    until, now = moment_ms(text), moment_ms(headers.get("Date", ""))  # the store's, whatever the clock here says
    return None if until is None or now is None else max(0, until - now) / 1000


def moment_ms(date: str) -> int | None:
    """Unix milliseconds of a date as HTTP writes it; None where it is none."""
    try:
        return round(parsedate_to_datetime(date).timestamp() * 1000)
    except (ValueError, OverflowError):
        return None


def _said(response: Response) -> str:
    """The store's own words in an error, without a full stop; empty where it said nothing a person can read."""
    try:
        text = response.raw.read(64 * 1024, decode_content=True).decode("utf-8", "replace")
    except (OSError, urllib3_errors.HTTPError):
        return ""
    try:
        words = _worded(json.loads(text))
    except (ValueError, RecursionError):
        words = "" if _MARKUP.match(text) else text
    return " ".join(words.split())[:_REASON_LIMIT].rstrip(".")


def _worded(body: object) -> str:
    """The reason in a JSON answer: text, an object that has it, or a list of places and what is wrong there."""
    match body:
        case str():
            return body
        case {"loc": [*place], "msg": str(problem)}:
            return f"{'.'.join(str(name) for name in place)}: {problem}"
        case dict():
            return next((words for name in _WORDED if (words := _worded(body.get(name)))), "")
        case [first, *_]:
            return _worded(first)
        case _:
            return ""
