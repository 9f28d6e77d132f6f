"""Follows one download: counts it, tells how far it is, keeps to the allowed speed, and lets go when it must."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.traffic import Purpose

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.domain.clock import Clock
    from learner_app.domain.course import Tier
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.remote.port import Traffic
    from learner_app.services.fetching.meter import Meter
    from learner_app.services.fetching.queue import DownloadQueue
    from learner_app.services.fetching.room import Room
    from learner_app.services.surroundings import Surroundings
    from learner_app.store.downloads import Download

LOOK_MS = 500
"""How often a running download looks whether it is still wanted, and writes the ledger."""
TELL_MS = 250
SPEED_MS = 10_000
"""The speed told is that of the last seconds."""
ENOUGH_TO_MEASURE_BYTES = 20_000
"""Less says more about the round trip than about the network's speed."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one download is.

    Attributes:
        speed: Bytes a second, over the last seconds; 0 while nothing is known.
        left_s: How long the rest takes at that speed; None while nothing is known.
        is_done: All of it is here and was verified; told once, as the last of it.
        unit: Where it is the download of one unit alone.
    """

    course: CourseId
    title: str
    tier: Tier
    here_bytes: int
    size_bytes: int
    speed: float
    left_s: float | None
    is_done: bool = False
    unit: UnitId | None = None

    @property
    def line(self) -> tuple[CourseId, Tier, UnitId | None]:
        """Which of a person's downloads it is: one version of a course is on its way at a time."""
        return self.course, self.tier, self.unit


class Interrupted(Exception):  # noqa: N818 - a download is told to let go; nothing is wrong
    """It was paused, cancelled, held back or overtaken."""


class Watch:
    """Watches one download from `begin` to `close`; `traffic` is that of the connection it comes over."""

    def __init__(
        self,
        queue: DownloadQueue,
        meter: Meter,
        room: Room,
        clock: Clock,
        surroundings: Surroundings,
        traffic: Traffic,
    ) -> None:
        self._queue = queue
        self._meter = meter
        self._room = room
        self._clock = clock
        self._surroundings = surroundings
        self._traffic = traffic
        self._recent: deque[tuple[int, int]] = deque()
        self._came = 0
        self._is_done = False

    def begin(self, row: Download, left_out: Sequence[Download], tell: Callable[[Progress], None]) -> None:
        """Look at where things stand before the first byte, and tell it: on a bad link that comes much later."""
        self._row, self._left_out, self._tell = row, left_out, tell
        item = self._queue.item(row)
        self._title, self._size, self._here = item.title, item.size_bytes, item.here_bytes
        is_media = Purpose.of(row.tier).is_media
        self._budget = self._meter.left() if is_media else None
        self._cap_kb_s = self._meter.rules.cap_kb_s if is_media else None
        self._began_ms = self._looked_ms = self._told_ms = self._clock.monotonic_ms()
        tell(self.progress())

    def arrived(self, size_bytes: int) -> None:
        """Some bytes are here; below 0 some had to be thrown away.

        Raises:
            Interrupted: It is not to go on now.
        """
        self._here += size_bytes
        self._room.came(size_bytes)
        if size_bytes > 0:
            self._came += size_bytes
            self._surroundings.let_records_pass()
            if self._surroundings.is_stopping:
                raise Interrupted
            self._keep_pace()
        now_ms = self._clock.monotonic_ms()
        self._recent.append((now_ms, max(0, size_bytes)))
        while self._recent[0][0] < now_ms - SPEED_MS:
            self._recent.popleft()
        if now_ms - self._told_ms >= TELL_MS:
            self._told_ms = now_ms
            self._tell(self.progress())
        if self._budget is not None and self._came >= self._budget:
            raise Interrupted
        if now_ms - self._looked_ms >= LOOK_MS:
            self._looked_ms = now_ms
            self._look()

    def progress(self) -> Progress:
        """How far it is now."""
        size, speed = max(self._here, self._size), self._speed()
        left_s = (size - self._here) / speed if speed else None
        row = self._row
        return Progress(row.course, self._title, row.tier, self._here, size, speed, left_s, self._is_done, row.unit)

    def done(self) -> None:
        """All of it is here and was verified."""
        self._is_done = True

    def close(self) -> None:
        """The download ended, well or not: write the ledger, and how fast the network was."""
        self._meter.note(self._traffic)
        self._tell(self.progress())
        took_ms = self._clock.monotonic_ms() - self._began_ms
        if self._came >= ENOUGH_TO_MEASURE_BYTES and took_ms > 0 and not self._cap_kb_s:
            self._meter.measured(1000 * self._came / took_ms)

    def _look(self) -> None:
        self._meter.note(self._traffic)
        if not self._queue.is_next(self._row, self._left_out):
            raise Interrupted

    def _speed(self) -> float:
        span_ms = self._clock.monotonic_ms() - self._recent[0][0] if self._recent else 0
        return 1000 * sum(size for _, size in self._recent) / span_ms if span_ms > 0 else 0.0

    def _keep_pace(self) -> None:
        if self._cap_kb_s:
            due_ms = self._came / self._cap_kb_s  # thousand bytes a second are bytes a millisecond
            ahead_ms = due_ms - (self._clock.monotonic_ms() - self._began_ms)
            if ahead_ms > 0:
                threading.Event().wait(ahead_ms / 1000)
