"""Turns what HTTP libraries say of a link into the one true cause for which it is blocked, whatever the server."""

from __future__ import annotations

import errno
import re
import socket
import ssl
from contextlib import contextmanager
from typing import TYPE_CHECKING

import requests
from urllib3 import exceptions as urllib3_errors

from learner_app.domain.errors import Blocked, Cause, ExpectedFailure
from learner_app.remote.http.address import bad_address

if TYPE_CHECKING:
    from collections.abc import Iterator

TRY_LATER = "Your records are safe here; try again later."
ASK_IT = "Ask your IT department."
_CONNECT_FIRST = "Connect to a network; until then everything that is here goes on working."
_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL})
_NO_TUNNEL = re.compile(r"Tunnel connection failed: (\d{3})")
_ENDED_EARLY = (
    requests.exceptions.ChunkedEncodingError,
    requests.exceptions.ContentDecodingError,
    urllib3_errors.ProtocolError,
)

_NEVER_CONNECTED = (urllib3_errors.NewConnectionError, urllib3_errors.ConnectTimeoutError)


@contextmanager
def link_failures(host: str) -> Iterator[None]:
    """Raise what goes wrong between here and the server as `Blocked`."""
    try:
        yield
    except (requests.RequestException, urllib3_errors.HTTPError) as error:
        raise _cause_of(error, host) from error


def _cause_of(error: Exception, host: str) -> ExpectedFailure:
    chain = list(_chain(error))
    if isinstance(error, (requests.exceptions.InvalidURL, requests.exceptions.MissingSchema)):
        return bad_address(host)
    if (refusal := _refused_tunnel(chain, host)) is not None:
        return refusal
    secure = next((item for item in chain if isinstance(item, ssl.SSLError)), None)
    if secure is not None:
        return _tls_failure(secure, host)
    if any(isinstance(item, (socket.gaierror, urllib3_errors.NameResolutionError)) for item in chain):
        return Blocked(
            Cause.NO_NETWORK, f"The name {host} cannot be found from here: there is no network.", _CONNECT_FIRST
        )
    if any(isinstance(item, OSError) and item.errno in _NO_ROUTE for item in chain):
        return Blocked(Cause.NO_NETWORK, f"No network leads to {host}.", _CONNECT_FIRST)
    if isinstance(error, _ENDED_EARLY):
        return broken_off(host)
    is_untaken = any(isinstance(item, _NEVER_CONNECTED) for item in chain)
    return Blocked(Cause.HUB_UNREACHABLE, f"The server at {host} does not answer.", TRY_LATER, is_untaken=is_untaken)


def _refused_tunnel(chain: list[BaseException], host: str) -> Blocked | None:
    """What a proxy answered that let nobody through to the server; `http.client` tells it in words alone."""
    found = next((match for item in chain if (match := _NO_TUNNEL.search(str(item)))), None)
    if found is None:
        return None
    if int(found[1]) == requests.codes.proxy_authentication_required:
        return Blocked(
            Cause.PROXY_CREDENTIALS,
            "The proxy asks for a name and a password.",
            "Ask your IT department which proxy to use, or put the credentials into the HTTPS_PROXY setting.",
        )
    if int(found[1]) == requests.codes.forbidden:
        return Blocked(Cause.POLICY, f"The proxy of this network does not allow a connection to {host}.", ASK_IT)
    return None


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
    return Blocked(Cause.CERTIFICATE, f"No secure connection to {host}: {error.reason or error}.", ASK_IT)


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


def captive_portal(host: str) -> Blocked:
    """Somebody else answered in the server's place."""
    return Blocked(
        Cause.CAPTIVE_PORTAL,
        f"Something between here and {host} answered instead of it: probably the sign-in page of this network.",
        "Open a web browser, sign in to the network there, then sync again.",
    )


def broken_off(host: str) -> Blocked:
    """The answer began and did not end."""
    return Blocked(Cause.HUB_UNREACHABLE, f"The connection to {host} broke off.", TRY_LATER)
