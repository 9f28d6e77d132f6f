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
from learner_app.domain.wording import say
from learner_app.remote.http.address import bad_address

if TYPE_CHECKING:
    from collections.abc import Iterator

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
            Cause.NO_NETWORK,
            say("The name {host} cannot be found from here: there is no network.", host=host),
            _connect_first(),
        )
    if any(isinstance(item, OSError) and item.errno in _NO_ROUTE for item in chain):
        return Blocked(Cause.NO_NETWORK, say("No network leads to {host}.", host=host), _connect_first())
    if isinstance(error, _ENDED_EARLY):
        return broken_off(host)
    is_untaken = any(isinstance(item, _NEVER_CONNECTED) for item in chain)
    return Blocked(
        Cause.HUB_UNREACHABLE,
        say("The server at {host} does not answer.", host=host),
        try_later(),
        is_untaken=is_untaken,
    )


def _refused_tunnel(chain: list[BaseException], host: str) -> Blocked | None:
    """What a proxy answered that let nobody through to the server; `http.client` tells it in words alone."""
    found = next((match for item in chain if (match := _NO_TUNNEL.search(str(item)))), None)
    if found is None:
        return None
    if int(found[1]) == requests.codes.proxy_authentication_required:
        return Blocked(
            Cause.PROXY_CREDENTIALS,
            say("The proxy asks for a name and a password."),
            say("Ask your IT department which proxy to use, or put the credentials into the HTTPS_PROXY setting."),
        )
    if int(found[1]) == requests.codes.forbidden:
        return Blocked(
            Cause.POLICY, say("The proxy of this network does not allow a connection to {host}.", host=host), ask_it()
        )
    return None


def _tls_failure(error: ssl.SSLError, host: str) -> Blocked:
    if isinstance(error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)):
        return broken_off(host)
    if isinstance(error, ssl.SSLCertVerificationError):
        return Blocked(
            Cause.CERTIFICATE,
            say(
                "The certificate of {host} is not trusted: {reason}.",
                host=host,
                reason=error.verify_message or error,
            ),
            say(
                "Check the date of this computer; if it is right, ask your IT department to "
                "install the organisation's certificate authority."
            ),
        )
    return Blocked(
        Cause.CERTIFICATE,
        say("No secure connection to {host}: {reason}.", host=host, reason=error.reason or error),
        ask_it(),
    )


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


def proxy_wants_credentials() -> Blocked:
    """A proxy stands in the way that wants to know who asks."""
    return Blocked(Cause.PROXY_CREDENTIALS, say("The proxy asks for a name and a password."), ask_it())


def try_later() -> str:
    """What to do where nothing can be done here."""
    return say("Your records are safe here; try again later.")


def ask_it() -> str:
    """What to do about what only those can change who run the network."""
    return say("Ask your IT department.")


def _connect_first() -> str:
    return say("Connect to a network; until then everything that is here goes on working.")


def captive_portal(host: str) -> Blocked:
    """Somebody else answered in the server's place."""
    return Blocked(
        Cause.CAPTIVE_PORTAL,
        say(
            "Something between here and {host} answered instead of it: probably the sign-in page of this network.",
            host=host,
        ),
        say("Open a web browser, sign in to the network there, then sync again."),
    )


def broken_off(host: str) -> Blocked:
    """The answer began and did not end."""
    return Blocked(Cause.HUB_UNREACHABLE, say("The connection to {host} broke off.", host=host), try_later())
