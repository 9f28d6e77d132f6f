"""Who is let in while a hub process has more to do than it can, and when the others are to come again.

A request that waits longer than its client does costs as much as any other and helps nobody. So whoever would wait too
long is told at once when to come again: each at a later moment than the one before, as far apart as the hub takes for
one, so that those who were sent away come back about as fast as they can be served. Knows neither HTTP nor Django.
"""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from learner_app.domain.backoff import LONGEST_ASKED_S

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST_PACE_S = 0.02
"""What one request is thought to take before any was measured."""
_NEWEST_COUNTS = 1 / 16
_LONGEST_PACE_S = 1.0
_EARLY = 0.8
"""Clients wait what they are told and up to half as much again: a quarter more on the average (`domain.backoff`)."""
_BOOKED_AHEAD_S = LONGEST_ASKED_S / _EARLY

AT_ONCE = 1_000
A_SECOND = 5
"""How often one device may come: so many times in a row, then so many a second. A device in order comes once in three
seconds at the most, and more often only while it has much to tell after a season; 500 syncs in a row are a test."""
CALM_S = 60
_MOST_KNOWN = 50_000


class Errand(Enum):
    """What somebody comes for. The value is how many seconds they may have to wait for it.

    A client hangs up when it has heard nothing for 30 s. Records go first: the rest is turned away earlier.
    """

    RECORDS = 10.0
    REST = 5.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """Not now.

    Attributes:
        is_personal: Who asks comes too often; else there are too many others.
    """

    retry_after_s: int
    is_personal: bool = False


class Admission:
    """The door of one hub process: everybody asks, waits for their turn, is served and leaves.

    Thread: any.
    """

    def __init__(self, hands: int, clock: Callable[[], float] = time.monotonic) -> None:
        """`hands` is how many requests are worked on at once; `clock` counts seconds."""
        self._hands = hands
        self._clock = clock
        self._lock = threading.Lock()
        self._inside = 0
        self._pace_s = FIRST_PACE_S
        self._last_done = clock()
        self._booked = clock()
        self._allowances = _Allowances()

    def ask(self, errand: Errand, who: str = "") -> Visit | Refusal:
        """Let somebody in, or say when to come again; `who` is empty for strangers."""
        with self._lock:
            now = self._clock()
            if who and not self._allowances.take(who, now):
                return Refusal(CALM_S, is_personal=True)
            wait_s = self._wait_s(now)
            if wait_s > errand.value:
                return Refusal(self._appointment_s(now, wait_s))
            if self._inside < self._hands:
                self._last_done = now  # nobody waited until now: there is nothing to be late with
            self._inside += 1
            return Visit(now + errand.value)

    def begin(self, visit: Visit) -> Refusal | None:
        """Their turn has come; whoever had to wait too long after all is not served any more, and has left."""
        with self._lock:
            now = self._clock()
            if now <= visit.latest:
                return None
            self._inside -= 1
            return Refusal(self._appointment_s(now, self._wait_s(now)))

    def leave(self) -> None:
        """Somebody has been served."""
        with self._lock:
            now = self._clock()
            if self._inside >= self._hands:
                taken_s = min(now - self._last_done, _LONGEST_PACE_S)
                self._pace_s += _NEWEST_COUNTS * (taken_s - self._pace_s)
            self._last_done = now
            self._inside -= 1

    def _wait_s(self, now: float) -> float:
        """How long the next one would wait; where all hands have been busy with the same for long, as long again."""
        if self._inside < self._hands:
            return 0.0
        return max((self._inside - self._hands) * self._pace_s, now - self._last_done)

    def _appointment_s(self, now: float, wait_s: float) -> int:
        booked = max(self._booked, now + wait_s) + self._pace_s
        self._booked = min(booked, now + _BOOKED_AHEAD_S)
        return max(1, math.ceil(_EARLY * (self._booked - now)))


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody who was let in; `latest` is until when it makes sense to begin with them, by the clock of the door."""

    latest: float


class _Allowances:
    """How often each may still come: fills up slowly, and is full for whoever was not here for long."""

    def __init__(self) -> None:
        self._left: dict[str, tuple[float, float]] = {}

    def take(self, who: str, now: float) -> bool:
        """Whether they may come once more."""
        left = self._left_of(who, now)
        if left < 1:
            return False
        if len(self._left) >= _MOST_KNOWN:
            self._left = {other: kept for other, kept in self._left.items() if self._left_of(other, now) < AT_ONCE}
        self._left[who] = (left - 1, now)
        return True

    def _left_of(self, who: str, now: float) -> float:
        left, at = self._left.get(who, (AT_ONCE, now))
        return min(AT_ONCE, left + (now - at) * A_SECOND)
