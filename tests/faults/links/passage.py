"""One connection through the fault proxy: bytes are taken in, delayed, and passed on up to where a fault strikes."""

from __future__ import annotations

import asyncio
import fcntl
import socket
import struct
from contextlib import suppress
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from tests.faults.links.weather import MOST_BACKLOG_S, Way

if TYPE_CHECKING:
    from tests.faults.links.link import Link

TAKEN_AT_ONCE = 65_536
_UNSENT = 0x894B  # SIOCOUTQNSD: bytes that the kernel has not sent yet
_FLUSH_S = 2.0
_ABORT = struct.pack("ii", 1, 0)  # a linger of no time: closing sends RST


class Ending(StrEnum):
    """How a connection ends at both ends."""

    CLOSE = "close"
    RESET = "reset"


class Passage:
    """Belongs to the proxy's thread."""

    def __init__(self, client: socket.socket, link: Link) -> None:
        self._loop = asyncio.get_running_loop()
        self._link = link
        self._ends = {Way.DOWN: client}
        self._over: asyncio.Future[Ending] = self._loop.create_future()
        self._lost: set[Way] = set()
        self._last = dict.fromkeys(Way, 0.0)

    async def run(self, target: tuple[str, int]) -> None:
        """Pass bytes on until both ends have said all or a fault ends it."""
        passing = self._loop.create_task(self._pass_both(target))
        ending = Ending.RESET
        try:
            either: list[asyncio.Future[Any]] = [passing, self._over]
            await asyncio.wait(either, return_when=asyncio.FIRST_COMPLETED)
            if self._over.done():
                ending = self._over.result()
            elif passing.exception() is None:
                ending = Ending.CLOSE
        finally:
            passing.cancel()
            try:
                await asyncio.gather(passing, return_exceptions=True)
            finally:
                self._close(ending)

    def end(self, ending: Ending) -> None:
        """End it as soon as what has been passed on is out."""
        if not self._over.done():
            self._over.set_result(ending)

    def lose(self, *ways: Way) -> None:
        """From now on nothing arrives on these ways, and nothing says so."""
        self._lost.update(ways)

    async def flush(self) -> None:
        """Wait until the kernel has sent what was passed on: a reset would throw it away."""
        with suppress(OSError, TimeoutError):
            async with asyncio.timeout(_FLUSH_S):
                while any(_unsent_bytes(end) for end in self._ends.values()):
                    await asyncio.sleep(0.002)

    async def _pass_both(self, target: tuple[str, int]) -> None:
        if not self._lost:
            self._ends[Way.UP] = hub = _tcp_socket()
            await self._loop.sock_connect(hub, target)
        self._last[Way.UP] = self._loop.time() + self._link.weather.round_trip_ms / 1000  # the handshake
        async with asyncio.TaskGroup() as group:
            for way in Way:
                under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
                # Side by side, so that many pieces can be under way.
                group.create_task(self._take(way, under_way))
                group.create_task(self._give(way, under_way))

    async def _take(self, way: Way, under_way: asyncio.Queue[tuple[float, bytes]]) -> None:
        source = self._ends.get(_back(way))
        if source is None:  # there is no hub behind a silent link, and nothing to hear from it
            return
        data = b"?"
        while data:
            weather, lane = self._link.weather, self._link.lanes[way]
            backlog_s = lane.backlog_s(self._loop.time())
            if backlog_s > MOST_BACKLOG_S:
                await asyncio.sleep(backlog_s - MOST_BACKLOG_S)
            data = await self._loop.sock_recv(source, weather.piece_bytes(way) or TAKEN_AT_ONCE)
            arrival = lane.arrival(len(data), self._loop.time(), weather)
            self._last[way] = max(arrival, self._last[way])
            under_way.put_nowait((self._last[way], data))
        if way in self._lost and way is Way.UP:
            self.end(Ending.RESET)  # the client has given up

    async def _give(self, way: Way, under_way: asyncio.Queue[tuple[float, bytes]]) -> None:
        while True:
            arrival, data = await under_way.get()
            delay_s = arrival - self._loop.time()
            if delay_s > 0:
                await asyncio.sleep(delay_s)
            await self._link.passable(self)
            if self._over.done():  # what is still under way is behind the cut
                return
            if way in self._lost:
                if data:
                    continue
                await self._loop.create_future()  # not even the end arrives
            sink = self._ends[way]
            if not data:
                with suppress(OSError):
                    sink.shutdown(socket.SHUT_WR)
                return
            await self._deliver(way, sink, data)

    async def _deliver(self, way: Way, sink: socket.socket, data: bytes) -> None:
        """Pass on byte for byte up to where a fault strikes."""
        while True:
            room = self._link.room(way)
            part, data = (data, b"") if room is None else (data[:room], data[room:])
            if part:
                await self._loop.sock_sendall(sink, self._link.passing(way, part))
            if room == len(part):
                await self._link.strike(way)
            if not data or way in self._lost or self._over.done():
                return

    def _close(self, ending: Ending) -> None:
        for end in self._ends.values():
            close(end, ending)


def close(end: socket.socket, ending: Ending) -> None:
    """Close one end in this way."""
    if ending is Ending.RESET:
        end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _ABORT)
    end.close()


async def answer(client: socket.socket, data: bytes, link: Link) -> None:
    """Answer whatever is asked with `data`, in the hub's place."""
    loop = asyncio.get_running_loop()
    try:
        asked = await _asked(client)
        link.passing(Way.UP, asked)
        await loop.sock_sendall(client, link.passing(Way.DOWN, data))
        client.shutdown(socket.SHUT_WR)
        while await loop.sock_recv(client, TAKEN_AT_ONCE):
            pass
    except OSError:
        pass
    finally:
        client.close()


async def _asked(client: socket.socket) -> bytes:
    """One HTTP request with its body; of anything else what came first."""
    loop = asyncio.get_running_loop()
    asked = b""
    while data := await loop.sock_recv(client, TAKEN_AT_ONCE):
        asked += data
        head, end, body = asked.partition(b"\r\n\r\n")
        if not asked[:1].isalpha() or (end and len(body) >= _content_length(head)):
            break
    return asked


def _content_length(head: bytes) -> int:
    lines = (line.partition(b":") for line in head.lower().split(b"\r\n"))
    return next((int(value) for name, _, value in lines if name == b"content-length"), 0)


def _tcp_socket() -> socket.socket:
    made = socket.socket()
    made.setblocking(False)
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return made


def _back(way: Way) -> Way:
    return Way.DOWN if way is Way.UP else Way.UP


def _unsent_bytes(end: socket.socket) -> int:
    answer = fcntl.ioctl(end, _UNSENT, struct.pack("i", 0))
    return int(struct.unpack("i", answer)[0])
