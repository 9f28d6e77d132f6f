"""Turns what HTTP libraries and hubs say into the one true cause for which the link is blocked."""

from __future__ import annotations

import errno
import json
import socket
import ssl
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import requests
from urllib3 import exceptions as urllib3_errors

from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.remote.hub.address import bad_address
from learner_app.remote.port import Rejected, TooLarge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from requests import Response

_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL})
_MESSAGE_LIMIT = 300
_TRY_LATER = "Your records are safe here; try again later."

_ENDED_EARLY = (
    requests.exceptions.ChunkedEncodingError,
    requests.exceptions.ContentDecodingError,
    urllib3_errors.ProtocolError,
)

_NEVER_CONNECTED = (urllib3_errors.NewConnectionError, urllib3_errors.ConnectTimeoutError)


@contextmanager
def link_failures(host: str) -> Iterator[None]:
    """Raise what goes wrong between here and the hub as `Blocked`."""
    try:
        yield
    except (requests.RequestException, urllib3_errors.HTTPError) as error:
        raise _cause_of(error, host) from error


def _cause_of(error: Exception, host: str) -> ExpectedFailure:
    chain = list(_chain(error))
    if isinstance(error, (requests.exceptions.InvalidURL, requests.exceptions.MissingSchema)):
        return bad_address(host)
    if _is_proxy_asking(chain):
        return Blocked(
            Cause.PROXY_CREDENTIALS,
            "The proxy asks for a name and a password.",
            "Ask your IT department which proxy to use, or put the credentials into the HTTPS_PROXY setting.",
        )
    secure = next((item for item in chain if isinstance(item, ssl.SSLError)), None)
    if secure is not None:
        return _tls_failure(secure, host)
    if any(isinstance(item, (socket.gaierror, urllib3_errors.NameResolutionError)) for item in chain):
        return Blocked(
            Cause.NO_NETWORK, f"The name {host} cannot be found from here: there is no network.", _connect_first()
        )
    if any(isinstance(item, OSError) and item.errno in _NO_ROUTE for item in chain):
        return Blocked(Cause.NO_NETWORK, f"No network leads to {host}.", _connect_first())
    if isinstance(error, _ENDED_EARLY):
        return broken_off(host)
    is_untaken = any(isinstance(item, _NEVER_CONNECTED) for item in chain)
    return Blocked(Cause.HUB_UNREACHABLE, f"The hub at {host} does not answer.", _TRY_LATER, is_untaken=is_untaken)


def _is_proxy_asking(chain: list[BaseException]) -> bool:
    through_proxy = any(isinstance(item, (requests.exceptions.ProxyError, urllib3_errors.ProxyError)) for item in chain)
    return through_proxy and any("407" in str(item) for item in chain)


def _tls_failure(error: ssl.SSLError, host: str) -> Blocked:
    if isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
        return broken_off(host)
    if isinstance(error, ssl.SSLCertVerificationError):
        return Blocked(
            Cause.CERTIFICATE,
            f"The certificate of {host} is not trusted: {error.verify_message or 'it could not be verified'}.",
            "Check the date of this computer; if it is right, ask your IT department to install the organisation's "
            "certificate authority.",
        )
    return Blocked(Cause.CERTIFICATE, f"No secure connection to {host}: {error.reason or error}.", _ask_it())


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error, what caused it, and what it carries in its arguments, each once."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        item = waiting.pop(0)
        if not isinstance(item, BaseException) or id(item) in seen:
            continue
        seen.add(id(item))
        yield item
        waiting += [item.__cause__, item.__context__, getattr(item, "reason", None), *item.args]


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
        return Blocked(Cause.SIGN_IN_NEEDED, "The hub asks you to sign in again.", "Sign in; nothing is lost.")
    if status == requests.codes.forbidden:
        return Blocked(Cause.POLICY, said or "The hub does not allow this.", next_step or _ask_it())
    if status == requests.codes.conflict:
        return Blocked(
            Cause.WRONG_PERSON,
            said or "The hub holds these records for another person.",
            next_step or "Sign in as the person who learned here.",
        )
    if status == requests.codes.proxy_authentication_required:
        return Blocked(Cause.PROXY_CREDENTIALS, "The proxy asks for a name and a password.", _ask_it())
    if status == requests.codes.too_many_requests or (status == requests.codes.unavailable and retry_after_s):
        return Blocked(Cause.HUB_BUSY, said or "The hub is busy.", next_step or _TRY_LATER, retry_after_s)
    if status == requests.codes.not_found and not said:
        return Blocked(Cause.HUB_ERROR, f"There is no hub at {host}.", "Check the address of the hub.")
    if status in {400, 410, 422}:
        message = f"The hub does not understand this program: {said}" if said else f"The hub answered {status}."
        return Blocked(Cause.HUB_ERROR, message, next_step or "Update this program or the hub.")
    return Blocked(
        Cause.HUB_ERROR, said or f"The hub at {host} has a fault ({status}).", next_step or _TRY_LATER, retry_after_s
    )


def captive_portal(host: str) -> Blocked:
    """Somebody else answered in the hub's place."""
    return Blocked(
        Cause.CAPTIVE_PORTAL,
        f"Something between here and {host} answered instead of the hub: probably the sign-in page of this network.",
        "Open a web browser, sign in to the network there, then sync again.",
    )


def broken_off(host: str) -> Blocked:
    """The answer began and did not end."""
    return Blocked(Cause.HUB_UNREACHABLE, f"The connection to {host} broke off.", _TRY_LATER)


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


def _connect_first() -> str:
    return "Connect to a network; until then everything that is here goes on working."


def _ask_it() -> str:
    return "Ask your IT department."
