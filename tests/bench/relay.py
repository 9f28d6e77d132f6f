"""A relay on the way to a hub that counts every byte in both directions, whatever the ends believe they have sent."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Relay:
    """Passes TCP connections on to `port` of this computer.

    Attributes:
        bytes_up: What came from clients so far, headers and all.
        bytes_down: What the hub answered.
    """

    def __init__(self, port: int) -> None:
        self.bytes_up = self.bytes_down = 0
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = [self._listener]

    @property
    def address(self) -> str:
        """Where clients go instead."""
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def total(self) -> int:
        """Up and down together."""
        return self.bytes_up + self.bytes_down

    def serve(self) -> None:
        """Accept connections until `close`."""
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                hub = socket.create_connection(("127.0.0.1", self._target))
                self._open += [client, hub]
                for source, sink in ((client, hub), (hub, client)):
                    threading.Thread(target=self._pass_on, args=(source, sink), daemon=True).start()

    def close(self) -> None:
        """Stop, and cut what is open."""
        for each in self._open:
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        is_up = sink.getpeername()[1] == self._target
        with suppress(OSError):
            while data := source.recv(65_536):
                if is_up:
                    self.bytes_up += len(data)
                else:
                    self.bytes_down += len(data)
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)


@contextmanager
def relay_to(port: int) -> Iterator[Relay]:
    """A relay that runs beside the block."""
    relay = Relay(port)
    thread = threading.Thread(target=relay.serve, daemon=True)
    thread.start()
    try:
        yield relay
    finally:
        relay.close()
        thread.join(5)
