"""The proxy of a company: lets nobody out who does not give a name and a password, and sees only where they go."""

from __future__ import annotations

import base64
import socket
import socketserver
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from learner_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME, PASSWORD = "ana", "a secret"
_AT_ONCE = 65_536


class CompanyProxy(socketserver.ThreadingTCPServer):
    """Tunnels (RFC 9110, section 9.3.6) with Basic credentials.

    Attributes:
        tunnels: Where it let somebody, in order.
        seen: Everything it could read of what was said to it, tunnels apart.
        forbids: Let nobody anywhere.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Tunnel)
        self.tunnels: list[str] = []
        self.seen = b""
        self.forbids = False

    def address(self, credentials: str = "") -> str:
        """As it stands in the setting; `credentials` are NAME:PASSWORD, percent-encoded."""
        return f"http://{credentials}{'@' if credentials else ''}127.0.0.1:{self.server_address[1]}"


class _Tunnel(socketserver.StreamRequestHandler):
    server: CompanyProxy

    @override
    def handle(self) -> None:
        head = b""
        while not head.endswith(b"\r\n\r\n") and (line := self.rfile.readline()):
            head += line
        self.server.seen += head
        method, target, _ = head.decode("latin-1").split(" ", 2)
        if self.server.forbids:
            self._answer("403 Forbidden")
        elif f"Basic {base64.b64encode(f'{NAME}:{PASSWORD}'.encode()).decode()}".encode() not in head:
            self._answer("407 Proxy Authentication Required", "Proxy-Authenticate: Basic\r\n")
        elif method != "CONNECT":
            self._answer("405 Method Not Allowed")
        else:
            self._tunnel(target)

    def _answer(self, status: str, headers: str = "") -> None:
        page = "<html>Ask your IT department.</html>"
        kind = "Content-Type: text/html\r\n"
        self.wfile.write(f"HTTP/1.1 {status}\r\n{kind}{headers}Content-Length: {len(page)}\r\n\r\n{page}".encode())

    def _tunnel(self, target: str) -> None:
        host, _, port = target.rpartition(":")
        with socket.create_connection((host, int(port))) as there:
            self.server.tunnels.append(target)
            self.wfile.write(b"HTTP/1.1 200 Connected\r\n\r\n")
            back = threading.Thread(target=_pass_on, args=(there, self.connection))
            back.start()
            _pass_on(self.connection, there)
            back.join()


def _pass_on(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(_AT_ONCE):
            sink.sendall(data)
    with suppress(OSError):
        sink.shutdown(socket.SHUT_WR)


@contextmanager
def company_proxy() -> Iterator[CompanyProxy]:
    """One for the time of the block."""
    with CompanyProxy() as proxy:
        thread = threading.Thread(target=proxy.serve_forever, daemon=True)
        thread.start()
        yield proxy
        proxy.shutdown()
        thread.join()
