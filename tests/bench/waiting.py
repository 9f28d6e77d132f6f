"""How long an event waits for a loop, told from the ticks of a timer in that loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

TICK_MS = 5


def wait_ms(gaps_ms: Sequence[float], percent: float) -> float:
    """The wait that `percent` of all events stay below, where they come at any moment alike.

    A loop that was away for 100 ms kept the first event of that time waiting for all of it and the last for nothing.
    Counting ticks instead would count that time once, as if one event alone had met it.

    Args:
        gaps_ms: Times between ticks that should be `TICK_MS` apart; what is more, the loop was away.
        percent: For example 99.
    """
    away = [max(0.0, gap - TICK_MS) for gap in gaps_ms]
    may_wait_longer = sum(gaps_ms) * (100 - percent) / 100
    low, high = 0.0, max(away, default=0.0)
    while high - low > 0.01:
        middle = (low + high) / 2
        if sum(each - middle for each in away if each > middle) > may_wait_longer:
            low = middle
        else:
            high = middle
    return high
