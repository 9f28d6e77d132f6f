"""Which network a connection goes through, told apart without asking anybody: for what is remembered of each."""

from __future__ import annotations

import ipaddress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

_ROUTES, _NEIGHBOURS = Path("/proc/net/route"), Path("/proc/net/arp")
_V4_PREFIX, _V6_PREFIX = 24, 64
UNKNOWN = "unknown"


class Network(NamedTuple):
    """A network: a name for programs, which says nothing of the place, and one for people."""

    id: str
    name: str


def network_of(local_address: str) -> Network:
    """The network behind the local end of a connection; "unknown" where there was none.

    The router's hardware address tells one home or hotel from the next; only Linux says it without rights or a
    program of its own. Elsewhere networks with the same range of addresses count as one.
    """
    try:
        address = ipaddress.ip_address(local_address.partition("%")[0])
    except ValueError:
        return Network(UNKNOWN, "an unknown network")
    if address.is_loopback:
        return Network("loopback", "this computer")
    prefix = _V4_PREFIX if address.version == 4 else _V6_PREFIX
    around = str(ipaddress.ip_network(f"{address}/{prefix}", strict=False))
    router = _router() if address.version == 4 else ""
    return Network(sha256(f"{router} {around}".encode()).hexdigest()[:16], f"the network {around}")


def _router() -> str:
    """The hardware address of the default route's router; empty where it cannot be told."""
    gateway = next((hexadecimal for destination, hexadecimal in _routes() if destination == "00000000"), "")
    if not gateway:
        return ""
    address = str(ipaddress.IPv4Address(bytes.fromhex(gateway)[::-1]))  # the kernel prints the lowest byte first
    return next((hardware for ip, hardware in _neighbours() if ip == address), "")


def _routes() -> list[tuple[str, str]]:
    return [(row[1], row[2]) for row in _rows(_ROUTES) if len(row) > 2]


def _neighbours() -> list[tuple[str, str]]:
    return [(row[0], row[3]) for row in _rows(_NEIGHBOURS) if len(row) > 3]


def _rows(path: Path) -> list[list[str]]:
    try:
        lines = path.read_text(encoding="ascii", errors="replace").splitlines()[1:]
    except OSError:
        return []
    return [line.split() for line in lines]
