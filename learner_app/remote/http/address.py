"""The address of a server, written in one way, and never one that would send secrets in the clear."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say


def checked_url(url: str) -> str:
    """The address of a server without a slash at its end.

    Raises:
        ExpectedFailure: Kind.WRONG_USE where it is not https, or http on this computer.
    """
    try:
        parts = urlsplit(url.strip())
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise bad_address(url) from error
    is_allowed = parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host or ""))
    if not is_allowed or not host or parts.query or parts.fragment or parts.username or parts.password:
        raise bad_address(url)
    return f"{parts.scheme}://{parts.netloc.lower()}{parts.path.rstrip('/')}"


def is_loopback(host: str) -> bool:
    """Whether a host name means this very computer."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def bad_address(url: str) -> ExpectedFailure:
    """What was given is no address of a server."""
    return ExpectedFailure(
        Kind.WRONG_USE,
        say("{url} is not an address of a server.", url=url),
        say("Give an address that begins with https:// (http:// is allowed on this computer only)."),
    )
