"""A herd of clients and one hub on a clock of their own: the rules are the client's and the hub's, the seconds are not.

What is simulated is when somebody comes, waits, is served or sent away: hours of a hundred thousand clients in seconds.
"""

from __future__ import annotations

import random
from collections import Counter, deque
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Protocol

from learner_app.domain.backoff import LONGEST_S, delay_s, spread_s
from learner_app.hub.admission import Admission, Errand, Refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    Pause = Callable[[int, float, float | None], float]
    """Seconds after so many failures, by a chance and what the hub asked for: `delay_s`, or worse."""

INTERVAL_S = 900.0
"""How often a client in order comes by itself."""
HANDS = 8
_SEED = 19


class Clock:
    """Seconds since the outage began."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


class Door(Protocol):
    """What decides who is let in; `Admission` is the real one."""

    def ask(self, errand: Errand, who: str = "") -> object:
        """A `Refusal` for whoever is not."""

    def leave(self) -> None:
        """Somebody has been served."""


class DeafDoor:
    """Tells everybody the same, as a proxy before a hub does."""

    def __init__(self, most: int, retry_after_s: int) -> None:
        self._most = most
        self._retry_after_s = retry_after_s
        self._inside = 0

    def ask(self, _errand: Errand, _who: str = "") -> object:
        """See `Door`."""
        if self._inside >= self._most:
            return Refusal(self._retry_after_s)
        self._inside += 1
        return None

    def leave(self) -> None:
        """See `Door`."""
        self._inside -= 1


@dataclass
class Outcome:
    """What was seen.

    Attributes:
        back_s: When the hub was there again.
        requests: After that, by the second in which they came.
        through_s: When the last client had been served, or nobody looked any longer.
        refusals: How often each client was sent away.
        unserved: How many clients had not been served by the end.
    """

    back_s: float
    requests: Counter[int] = field(default_factory=Counter)
    through_s: float = 0.0
    refusals: Counter[int] = field(default_factory=Counter)
    unserved: int = 0

    def peak(self, after_s: float = 0.0) -> int:
        """Most requests in one second, of those that lie so long after the hub's return."""
        return max((count for second, count in self.requests.items() if second >= self.back_s + after_s), default=0)

    @property
    def took_s(self) -> float:
        """From the hub's return until everybody was served."""
        return self.through_s - self.back_s


class Herd:
    """Clients that all come in the second zero; there is no hub until `outage_s`.

    Args:
        count: Of clients.
        capacity: Exchanges a second that the hub answers.
        pause: The client's rule.
        door: Makes the hub's door; None for the real one.
    """

    def __init__(
        self,
        count: int,
        capacity: float,
        outage_s: float,
        pause: Pause = delay_s,
        door: Callable[[], Door] | None = None,
    ) -> None:
        self._clock = Clock()
        self._door: Door = Admission(HANDS, self._clock) if door is None else door()
        self._service_s = HANDS / capacity
        self._pause = pause
        self._chances = random.Random(_SEED)
        self._failures = [0] * count
        self._waiting = set(range(count))
        self._line: deque[int] = deque()
        self._free = HANDS
        self._seen = Outcome(outage_s)
        self._events = [(self._finds_no_hub(client), client) for client in range(count)]

    def run(self, limit_s: float) -> Outcome:
        """Until everybody was served, or for so long after the hub's return."""
        heapify(self._events)
        while self._waiting and self._clock.now < self._seen.back_s + limit_s:
            self._clock.now, who = heappop(self._events)
            if who < 0:
                self._served(-who - 1)
            else:
                self._comes(who)
        self._seen.through_s = self._clock.now
        self._seen.unserved = len(self._waiting)
        return self._seen

    def _finds_no_hub(self, client: int) -> float:
        """Let a client fail all through the outage; gives when it comes for the first time after that."""
        at_s = self._chances.random()
        while at_s < self._seen.back_s:
            at_s += self._pause_s(client, None)
        return at_s

    def _comes(self, client: int) -> None:
        self._seen.requests[int(self._clock.now)] += 1
        said = self._door.ask(Errand.RECORDS)
        if isinstance(said, Refusal):
            self._seen.refusals[client] += 1
            self._comes_again(client, self._pause_s(client, float(said.retry_after_s)))
        elif self._free:
            self._begin(client)
        else:
            self._line.append(client)

    def _begin(self, client: int) -> None:
        self._free -= 1
        heappush(self._events, (self._clock.now + self._service_s, -client - 1))

    def _served(self, client: int) -> None:
        self._door.leave()
        self._free += 1
        if self._line:
            self._begin(self._line.popleft())
        self._waiting.discard(client)
        self._failures[client] = 0
        self._comes_again(client, spread_s(INTERVAL_S, self._chances.random()))

    def _pause_s(self, client: int, retry_after_s: float | None) -> float:
        self._failures[client] += 1
        return min(LONGEST_S, self._pause(self._failures[client], self._chances.random(), retry_after_s))

    def _comes_again(self, client: int, in_s: float) -> None:
        heappush(self._events, (self._clock.now + in_s, client))
