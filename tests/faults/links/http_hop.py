"""A middle box that speaks HTTP on both sides: what it may do to requests and replies is a `Meddler`."""

from __future__ import annotations

import asyncio
import gzip
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Protocol

from learner_app.formats import wire
from learner_app.overriding import override

_HEAD_LIMIT = 1 << 20


@dataclass(frozen=True, slots=True)
class Request:
    """As it came; the names of headers in small letters."""

    method: str
    target: str
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Reply:
    """The same of an answer; its body whole and no longer in chunks."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class Meddler(Protocol):
    """Changes what passes; called in the proxy's thread."""

    def request(self, request: Request) -> Request | Reply:
        """What goes on to the hub; a reply is sent back instead and the hub hears nothing."""

    def reply(self, reply: Reply) -> Reply:
        """What comes back."""


class Untouched:
    """Leaves everything as it is; keeps the requests that came."""

    def __init__(self) -> None:
        self.seen: list[Request] = []

    def request(self, request: Request) -> Request | Reply:
        """See `Meddler`."""
        self.seen.append(request)
        return request

    def reply(self, reply: Reply) -> Reply:
        """See `Meddler`."""
        return reply


class IgnoresRanges(Untouched):
    """A proxy that fetches everything whole, whatever was asked for."""

    @override
    def request(self, request: Request) -> Request | Reply:
        super().request(request)
        kept = {name: value for name, value in request.headers.items() if name not in {"range", "if-range"}}
        return replace(request, headers=kept)


class Compresses(Untouched):
    """A proxy that compresses every body, asked or not, and says so."""

    @override
    def reply(self, reply: Reply) -> Reply:
        if "content-encoding" in reply.headers or not reply.body:
            return reply
        return replace(
            reply, headers={**reply.headers, "content-encoding": "gzip"}, body=gzip.compress(reply.body, mtime=0)
        )


class Refuses(Untouched):
    """Answers instead of the hub whenever an exchange carries certain bytes in one of its statements.

    Args:
        poison: Those bytes; empty for any statement at all.
        status: What it answers.
        body: The words that go with it, as JSON.
    """

    def __init__(self, poison: bytes, status: int, body: bytes = b"", **headers: str) -> None:
        super().__init__()
        self._poison = poison
        named = {name.replace("_", "-").lower(): value for name, value in headers.items()}
        self._reply = Reply(status, {"content-type": "application/json", **named}, body)

    @override
    def request(self, request: Request) -> Request | Reply:
        super().request(request)
        return self._reply if any(self._poison in statement for statement in statements(request)) else request


def statements(request: Request) -> list[bytes]:
    """The records that an exchange carries; none in any other request."""
    if request.headers.get("content-type") != wire.MEDIA_TYPE:
        return []
    message = wire.decode(request.body, wire.ExchangeRequest)
    return [statement for run in message.runs for statement in run.statements]


class HttpHop:
    """Listens on a free port of this computer, in the running event loop."""

    def __init__(self, meddler: Meddler, target: tuple[str, int]) -> None:
        self._meddler = meddler
        self._target = target
        self._tasks: set[asyncio.Task[None]] = set()
        self.address = target

    @classmethod
    async def start(cls, meddler: Meddler, target: tuple[str, int]) -> HttpHop:
        """A hop that takes connections already."""
        hop = cls(meddler, target)
        hop._server = await asyncio.start_server(hop._serve, "127.0.0.1", 0, limit=_HEAD_LIMIT)
        hop.address = hop._server.sockets[0].getsockname()
        return hop

    _server: asyncio.Server

    async def close(self) -> None:
        """End it and what it serves."""
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is None:
            return
        self._tasks.add(task)
        try:
            # Only `close` cancels, and asyncio's streams (3.11) log a task that ends as cancelled.
            with suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
                while (request := await _read_request(reader)) is not None:
                    writer.write(_reply_bytes(await self._through(request)))
                    await writer.drain()
        finally:
            self._tasks.discard(task)
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _through(self, request: Request) -> Reply:
        meddled = self._meddler.request(request)
        if isinstance(meddled, Reply):
            return meddled
        reader, writer = await asyncio.open_connection(*self._target, limit=_HEAD_LIMIT)
        try:
            writer.write(_request_bytes(meddled))
            await writer.drain()
            return self._meddler.reply(await _read_reply(reader, meddled.method))
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()


async def _read_request(reader: asyncio.StreamReader) -> Request | None:
    try:
        first, headers = await _read_head(reader)
    except asyncio.IncompleteReadError:
        return None
    method, target, _ = first.split(" ", 2)
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Request(method, target, headers, body)


async def _read_reply(reader: asyncio.StreamReader, method: str) -> Reply:
    first, headers = await _read_head(reader)
    status = int(first.split(" ")[1])
    if method == "HEAD" or status in {204, 304}:
        return Reply(status, headers)
    if headers.pop("transfer-encoding", "").lower() == "chunked":
        return Reply(status, headers, await _read_chunks(reader))
    length = headers.get("content-length")
    body = await reader.read() if length is None else await reader.readexactly(int(length))
    return Reply(status, headers, body)


async def _read_head(reader: asyncio.StreamReader) -> tuple[str, dict[str, str]]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip("\r\n").split("\r\n")
    pairs = (line.partition(":") for line in lines)
    return first, {name.strip().lower(): value.strip() for name, _, value in pairs}


async def _read_chunks(reader: asyncio.StreamReader) -> bytes:
    body = bytearray()
    while True:
        size = int((await reader.readuntil(b"\r\n")).split(b";")[0], 16)
        body += (await reader.readexactly(size + 2))[:-2]
        if not size:
            return bytes(body)


def _request_bytes(request: Request) -> bytes:
    headers = {**request.headers, "connection": "close"}
    if request.body:
        headers["content-length"] = str(len(request.body))
    return _message(f"{request.method} {request.target} HTTP/1.1", headers, request.body)


def _reply_bytes(reply: Reply) -> bytes:
    headers = {**reply.headers, "content-length": str(len(reply.body))}
    headers.pop("connection", None)
    return _message(f"HTTP/1.1 {reply.status} Answer", headers, reply.body)


def _message(first: str, headers: dict[str, str], body: bytes) -> bytes:
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"{first}\r\n{lines}\r\n".encode("latin-1") + body
