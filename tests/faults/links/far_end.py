"""The other end of a link by hand: takes connections and says only what a test says."""

from __future__ import annotations

import socket
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING

from tests.faults.links.proxy import FaultProxy, proxy_before

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE_S = 10
QUIET_S = 0.25
"""For so long a test listens to silence: too short, and it hears less than there is, but never raises a false alarm."""


class Ends:
    """Both ends of a link with the proxy between; every socket gives up after `PATIENCE_S`."""

    def __init__(self, proxy: FaultProxy, listener: socket.socket, stack: ExitStack) -> None:
        self.proxy = proxy
        self._listener = listener
        self._stack = stack

    def connect(self) -> socket.socket:
        """The client's end of a new connection."""
        return self._kept(socket.create_connection(("127.0.0.1", self.proxy.port), timeout=PATIENCE_S))

    def take(self) -> socket.socket:
        """The hub's end of the next connection."""
        return self._kept(self._listener.accept()[0])

    def pair(self) -> tuple[socket.socket, socket.socket]:
        """Both ends of a new connection."""
        client = self.connect()
        return client, self.take()

    def is_anybody_there(self) -> bool:
        """Whether a connection reaches the hub's end shortly."""
        self._listener.settimeout(QUIET_S)
        try:
            self._kept(self._listener.accept()[0])
        except TimeoutError:
            return False
        finally:
            self._listener.settimeout(PATIENCE_S)
        return True

    def _kept(self, end: socket.socket) -> socket.socket:
        end.settimeout(PATIENCE_S)
        self._stack.callback(end.close)
        return end


def receive(end: socket.socket, size: int) -> bytes:
    """Exactly so many bytes, or what came before the end of the stream."""
    data = b""
    while len(data) < size and (part := end.recv(size - len(data))):
        data += part
    return data


def all_of(end: socket.socket) -> tuple[bytes, str]:
    """What comes up to the end, and how it ends: "close", "reset" or, for a half-open connection, "silence"."""
    data = b""
    end.settimeout(QUIET_S)
    try:
        while part := end.recv(65_536):
            data += part
            end.settimeout(QUIET_S)
    except ConnectionResetError:
        return data, "reset"
    except TimeoutError:
        return data, "silence"
    return data, "close"


@contextmanager
def two_ends() -> Iterator[Ends]:
    """A link for the time of the block."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        listener.settimeout(PATIENCE_S)
        proxy = stack.enter_context(proxy_before(listener.getsockname()[1]))
        yield Ends(proxy, listener, stack)


def say(end: socket.socket, data: bytes) -> None:
    """Send what the other end may not want any more."""
    with suppress(OSError):
        end.sendall(data)
