"""A server on loopback that answers exactly what a test tells it to, good or broken, and keeps what it was asked."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from learner_app.overriding import override


@dataclass
class Asked:
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    header_bytes: int = 0


@dataclass
class Answer:
    """What to answer. `cut_after` bytes of the body the connection is dropped, with `is_dropped` before the first."""

    status: int = 200
    body: bytes = b""
    media_type: str = "application/json"
    headers: dict[str, str] = field(default_factory=dict)
    cut_after: int | None = None
    is_dropped: bool = False


def said(status: int, error: str = "", next_step: str = "", **headers: str) -> Answer:
    body = json.dumps({"error": error, "next": next_step}).encode()
    return Answer(status, body, headers={name.replace("_", "-"): value for name, value in headers.items()})


HTML = Answer(200, b"<html><title>Free WiFi</title>Please accept our terms</html>", "text/html; charset=utf-8")

Script = Callable[[Asked], Answer]


class FakeServer:
    """`answer` decides; it may be replaced at any time."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.answer: Script = lambda _: Answer(404, b"", "text/plain")
        self.connections = 0
        self.bytes_received = 0
        self.bytes_sent = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            @override
            def setup(self) -> None:
                super().setup()
                outer.connections += 1

            def respond(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                asked = Asked(self.command, self.path, dict(self.headers.items()), self.rfile.read(length))
                outer.asked.append(asked)
                answer = outer.answer(asked)
                if answer.is_dropped:
                    self.close_connection = True
                    return
                headers = {"Content-Type": answer.media_type, "Content-Length": str(len(answer.body)), **answer.headers}
                head = f"HTTP/1.1 {answer.status} X\r\n" + "".join(
                    f"{name}: {value}\r\n" for name, value in headers.items()
                )
                data = head.encode() + b"\r\n" + answer.body[: answer.cut_after]
                outer.bytes_received += length + len(self.requestline) + 2 + header_size(self.headers.items()) + 2
                outer.bytes_sent += len(data)
                self.wfile.write(data)
                if answer.cut_after is not None:
                    self.close_connection = True

            do_GET = respond  # noqa: N815 - called by that name
            do_POST = respond  # noqa: N815
            do_PUT = respond  # noqa: N815

            @override
            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def always(self, answer: Answer) -> None:
        self.answer = lambda _: answer

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def header_size(items: Iterable[tuple[str, str]]) -> int:
    return sum(len(name) + len(value) + 4 for name, value in items)


@contextmanager
def running() -> Iterator[FakeServer]:
    server = FakeServer()
    try:
        yield server
    finally:
        server.close()
