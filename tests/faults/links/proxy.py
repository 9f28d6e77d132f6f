"""A fault proxy between a client and a hub: TCP with every fault of a bad link, on a port that it keeps for life.

It runs in a thread of its own. Every method may be called from any other thread, and what it asks for is in effect
when it returns.
"""

from __future__ import annotations

import asyncio
import random
import socket
import threading
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from tests.faults.links import canned
from tests.faults.links.http_hop import HttpHop
from tests.faults.links.link import Link, Mode, Wire
from tests.faults.links.passage import Ending, Passage, answer, close
from tests.faults.links.weather import CLEAR, Way, Weather

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterator

    from tests.faults.links.http_hop import Meddler

T = TypeVar("T")

HOST = "127.0.0.1"
_CALL_TIMEOUT_S = 20
_BACKLOG = 128


class FaultProxy:
    """Passes connections on to a port of this computer, as well as the link is at the moment.

    One-shot faults count bytes from the moment they are asked for, over all connections, and strike right after that
    many have passed; 0 strikes before the first. `then` is what the link does from there on until `heal`.

    Args:
        port: The hub's.
        seed: Of the chance in jitter and loss.
    """

    def __init__(self, port: int, *, seed: int = 1) -> None:
        self._target = (HOST, port)
        # The placeholder never listens: it keeps the port while nobody is to be found behind it.
        self._placeholder = _bound(0)
        self.port: int = self._placeholder.getsockname()[1]
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="fault proxy", daemon=True)
        self._thread.start()
        self._link = Link(random.Random(seed).random)
        self._answer = b""
        self._listener: socket.socket | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._plugs: list[socket.socket] = []
        self._hop: HttpHop | None = None
        self._changes: asyncio.Task[None] | None = None
        self._call(self._soon(self._listen))

    @property
    def address(self) -> str:
        """Where clients go instead of to the hub."""
        return f"http://{HOST}:{self.port}"

    @property
    def wire(self) -> Wire:
        """What has passed."""
        return self._link.wire

    @property
    def weather(self) -> Weather:
        """What the link is like while it works."""
        return self._link.weather

    @weather.setter
    def weather(self, weather: Weather) -> None:
        self._link.weather = weather

    def cut(self, way: Way, after: int, ending: Ending = Ending.RESET, then: Mode = Mode.WORKING) -> None:
        """End every connection once `after` bytes have passed; a clean close of a reply cuts it short."""

        async def strike() -> None:
            await self._turn(then, ending)
            await self._link.end_all(ending)

        self._lay(way, after, strike)

    def stall(self, way: Way, after: int, then: Mode = Mode.WORKING) -> None:
        """Leave every connection half-open once `after` bytes have passed: open, and nothing arrives any more."""

        async def strike() -> None:
            self._link.lose_all()
            await self._turn(then)

        self._lay(way, after, strike)

    def corrupt(self, way: Way, at: int) -> None:
        """Change byte number `at`, counted from 0."""
        self._call(self._soon(lambda: self._link.rot(way, at)))

    def strike(self, way: Way, after: int, deed: Callable[[], object]) -> None:
        """Do something in the proxy's thread once `after` bytes have passed, before any other byte does."""

        async def strike() -> None:
            deed()

        self._lay(way, after, strike)

    def turn(self, mode: Mode) -> None:
        """Let the whole link be so until `heal` (or another turn)."""
        self._call(self._turn(mode))

    def alternate(self, working_s: float, dark_s: float) -> None:
        """Work for a while, let nothing pass for a while, and so on until `heal`; what was held then passes."""

        async def come_and_go() -> None:
            while True:
                await self._turn(Mode.WORKING)
                await asyncio.sleep(working_s)
                await self._turn(Mode.HELD)
                await asyncio.sleep(dark_s)

        async def begin() -> None:
            await self._end_changes()
            self._changes = self._loop.create_task(come_and_go())

        self._call(begin())

    def answer(self, data: bytes) -> None:
        """Answer every request with these bytes, in the hub's place."""
        self._answer = data
        self.turn(Mode.ANSWERED)

    def captive_portal(self) -> None:
        """Answer as the sign-in page of a hotel does: HTML, and all is well."""
        self.answer(canned.CAPTIVE_PORTAL)

    def log_in_page(self, status: int = 302) -> None:
        """Send every request to a page where one signs in to the network."""
        self.answer(canned.redirect(status))

    def meddle(self, meddler: Meddler) -> None:
        """Let a middle box read and change requests and replies as HTTP, for new connections, until `heal`."""

        async def begin() -> None:
            await self._end_meddling()
            self._hop = await HttpHop.start(meddler, self._target)

        self._call(begin())

    def heal(self) -> None:
        """The link works again, as well as a link can; connections that lost something stay lost."""

        async def heal() -> None:
            await self._end_changes()
            self._link.disarm()
            self._link.weather = CLEAR
            await self._end_meddling()
            await self._turn(Mode.WORKING)

        self._call(heal())

    def close(self) -> None:
        """End everything."""
        self._call(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_CALL_TIMEOUT_S)
        self._loop.close()
        self._placeholder.close()

    async def _end(self) -> None:
        await self._end_changes()
        self._stop_listening()
        await self._end_meddling()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _end_changes(self) -> None:
        if self._changes is not None:
            self._changes.cancel()
            await asyncio.gather(self._changes, return_exceptions=True)
            self._changes = None

    async def _end_meddling(self) -> None:
        if self._hop is not None:
            await self._hop.close()
            self._hop = None

    async def _soon(self, deed: Callable[[], T]) -> T:
        return deed()

    def _lay(self, way: Way, after: int, deed: Callable[[], Awaitable[None]]) -> None:
        self._call(self._soon(lambda: self._link.lay(way, after, deed)))

    def _call(self, deed: Coroutine[object, object, T]) -> T:
        return asyncio.run_coroutine_threadsafe(deed, self._loop).result(_CALL_TIMEOUT_S)

    async def _turn(self, mode: Mode, ending: Ending = Ending.RESET) -> None:
        self._link.turn(mode)
        if mode in {Mode.REFUSED, Mode.UNREACHABLE}:
            self._stop_listening()
        else:
            self._listen()
        if mode is Mode.UNREACHABLE:
            self._link.lose_all()
            await self._plug()
        if mode in {Mode.REFUSED, Mode.RESET}:
            await self._link.end_all(ending)

    def _listen(self) -> None:
        if self._listener is None:
            self._unplug()
            self._listener = _bound(self.port)
            self._listener.listen(_BACKLOG)
            self._loop.add_reader(self._listener, self._accept)

    def _stop_listening(self) -> None:
        if self._listener is not None:
            self._loop.remove_reader(self._listener)
            self._listener.close()
            self._listener = None
        self._unplug()

    def _unplug(self) -> None:
        for plug in self._plugs:
            plug.close()
        self._plugs.clear()

    def _accept(self) -> None:
        if self._listener is None:
            return
        with suppress(BlockingIOError):
            client, _ = self._listener.accept()
            client.setblocking(False)
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._link.wire.connections += 1
            task = self._loop.create_task(self._serve(client))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            task.add_done_callback(lambda _: client.close())

    async def _serve(self, client: socket.socket) -> None:
        if self._link.mode is Mode.ANSWERED:
            await answer(client, self._answer, self._link)
            return
        if self._link.mode is Mode.RESET:
            close(client, Ending.RESET)
            return
        passage = Passage(client, self._link)
        if self._link.mode is Mode.SILENT:
            passage.lose(*Way)
        self._link.passages.add(passage)
        try:
            await passage.run(self._hop.address if self._hop is not None else self._target)
        finally:
            self._link.passages.discard(passage)

    async def _plug(self) -> None:
        """Fill the queue of connections that nobody takes: the kernel answers no further one."""
        listener = _bound(self.port)
        listener.listen(0)
        self._plugs = [listener]
        while True:
            plug = socket.socket()
            plug.setblocking(False)
            self._plugs.append(plug)
            try:
                await asyncio.wait_for(self._loop.sock_connect(plug, (HOST, self.port)), 0.1)
            except TimeoutError:
                return


def _bound(port: int) -> socket.socket:
    made = socket.socket()
    made.setblocking(False)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    made.bind((HOST, port))
    return made


@contextmanager
def proxy_before(port: int, *, seed: int = 1) -> Iterator[FaultProxy]:
    """A proxy for the time of the block."""
    proxy = FaultProxy(port, seed=seed)
    try:
        yield proxy
    finally:
        proxy.close()
