"""What a link is like while it works, and when what is sent over it arrives. Pure: time and chance are given."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SEGMENT_BYTES = 1_400
"""What travels, is late or is lost as one piece: a TCP segment on most links."""
PIECES_A_SECOND = 20
"""A slow rate is felt as many small pieces, not as a large one now and then."""
LEAST_TIMEOUT_S = 0.2
"""What Linux adds to the round trip before it sends a lost segment again (its least retransmission time-out)."""
MOST_BACKLOG_S = 0.5
"""How much a link takes in before it has passed it on."""


class Way(StrEnum):
    """The two directions of a link, as the client sees them."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Weather:
    """A working link; by default a perfect one.

    Attributes:
        up: Bytes a second, 0 for no limit.
        down: The same the other way.
        jitter_ms: Every segment is late by up to so much; the order is kept.
        loss: How likely a segment is to be lost, 0 to 1. It comes after all, a retransmission time-out later.
    """

    up: float = 0
    down: float = 0
    round_trip_ms: float = 0
    jitter_ms: float = 0
    loss: float = 0

    def rate(self, way: Way) -> float:
        """Bytes a second, 0 for no limit."""
        return self.up if way is Way.UP else self.down

    def piece_bytes(self, way: Way) -> int:
        """How much to take in at once, 0 for anything."""
        rate = self.rate(way)
        if rate:
            return max(1, min(SEGMENT_BYTES, round(rate / PIECES_A_SECOND)))
        return SEGMENT_BYTES if self.loss or self.jitter_ms else 0


CLEAR = Weather()


def drip(bytes_a_second: float) -> Weather:
    """A link that never stops and never gets on: what is asked comes byte by byte."""
    return Weather(down=bytes_a_second)


class Lane:
    """One direction of a link; all its connections share the rate.

    Args:
        chance: Gives numbers from 0 to 1, evenly spread.
    """

    def __init__(self, way: Way, chance: Callable[[], float]) -> None:
        self._way = way
        self._chance = chance
        self._free_at = 0.0

    def backlog_s(self, now: float) -> float:
        """How long what was sent so far keeps the lane busy."""
        return max(0.0, self._free_at - now)

    def arrival(self, size_bytes: int, now: float, weather: Weather) -> float:
        """When a piece that is sent now arrives; `now` and the answer in seconds of the same clock."""
        rate = weather.rate(self._way)
        if rate:
            self._free_at = max(now, self._free_at) + size_bytes / rate
        late_s = (weather.round_trip_ms / 2 + weather.jitter_ms * self._chance()) / 1000
        if weather.loss and self._chance() < weather.loss:
            late_s += weather.round_trip_ms / 1000 + LEAST_TIMEOUT_S
        return (self._free_at if rate else now) + late_s
