"""The state of the one link that all connections of a fault proxy share. Belongs to the proxy's thread."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from tests.faults.links.weather import CLEAR, Lane, Way, Weather

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.faults.links.passage import Ending, Passage


class Mode(StrEnum):
    """What the whole link does until it is healed."""

    WORKING = "working"
    HELD = "held"  # nothing passes for now; all of it once the link works again
    SILENT = "silent"  # connections are taken, and nothing passes either way: lie-fi
    MUTE = "mute"  # what goes up arrives, and nothing comes back
    REFUSED = "refused"  # nobody listens
    RESET = "reset"  # connections are taken and reset at once
    UNREACHABLE = "unreachable"  # connecting itself does not end
    ANSWERED = "answered"  # somebody else answers in the hub's place


@dataclass(slots=True)
class Wire:
    """What has passed, headers and all; may be read and reset from any thread.

    Attributes:
        up: Bytes from the client that were passed on.
        down: Bytes that were passed to the client.
        connections: How many were made.
    """

    up: int = 0
    down: int = 0
    connections: int = 0

    @property
    def total(self) -> int:
        """Both ways together."""
        return self.up + self.down

    def reset(self) -> None:
        """Begin to count again."""
        self.up = self.down = self.connections = 0


@dataclass(slots=True)
class Link:
    """Weather, mode and the faults that lie in wait, by the number of bytes that have passed."""

    chance: Callable[[], float]
    weather: Weather = CLEAR
    mode: Mode = Mode.WORKING
    wire: Wire = field(default_factory=Wire)
    passages: set[Passage] = field(default_factory=set)
    lanes: dict[Way, Lane] = field(init=False)
    _passed: dict[Way, int] = field(default_factory=lambda: dict.fromkeys(Way, 0))
    _traps: dict[tuple[Way, int], Callable[[], Awaitable[None]]] = field(default_factory=dict)
    _rotten: set[tuple[Way, int]] = field(default_factory=set)
    _changed: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.lanes = {way: Lane(way, self.chance) for way in Way}

    def lay(self, way: Way, after: int, deed: Callable[[], Awaitable[None]]) -> None:
        """Let `deed` be done once, as soon as so many more bytes have passed."""
        self._traps[way, self._passed[way] + after] = deed

    def rot(self, way: Way, at: int) -> None:
        """Let the byte behind the next `at` bytes arrive changed."""
        self._rotten.add((way, self._passed[way] + at))

    def disarm(self) -> None:
        """Forget the faults that still lie in wait."""
        self._traps.clear()
        self._rotten.clear()

    def turn(self, mode: Mode) -> None:
        """Change what the link does."""
        self.mode = mode
        self._changed.set()
        self._changed = asyncio.Event()

    async def passable(self, passage: Passage) -> None:
        """Wait while the link is held; on a silent one the connection loses what it would pass on, and never heals."""
        while self.mode is Mode.HELD:
            await self._changed.wait()
        if self.mode is Mode.SILENT:
            passage.lose(*Way)
        elif self.mode is Mode.MUTE:
            passage.lose(Way.DOWN)

    def room(self, way: Way) -> int | None:
        """How many more bytes pass before the next fault strikes; None where none lies in wait."""
        ahead = [at - self._passed[way] for lane, at in self._traps if lane == way]
        return min(ahead, default=None)

    def passing(self, way: Way, data: bytes) -> bytes:
        """Count what passes; gives it as it arrives."""
        start = self._passed[way]
        self._passed[way] += len(data)
        if way is Way.UP:
            self.wire.up += len(data)
        else:
            self.wire.down += len(data)
        for lane, at in list(self._rotten):
            if lane == way and start <= at < start + len(data):
                self._rotten.discard((lane, at))
                place = at - start
                data = data[:place] + bytes([data[place] ^ 0xFF]) + data[place + 1 :]
        return data

    async def strike(self, way: Way) -> None:
        """Do what was to be done at this byte."""
        deed = self._traps.pop((way, self._passed[way]), None)
        if deed is not None:
            await deed()

    async def end_all(self, ending: Ending) -> None:
        """End every connection, what has passed delivered first."""
        passages = list(self.passages)
        await asyncio.gather(*(passage.flush() for passage in passages))
        for passage in passages:
            passage.end(ending)

    def lose_all(self) -> None:
        """Leave every connection half-open: nothing arrives on it any more."""
        for passage in self.passages:
            passage.lose(*Way)
