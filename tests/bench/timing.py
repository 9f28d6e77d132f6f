"""Two things timed in turns, so that whatever else the machine does falls on both alike."""

from __future__ import annotations

import time
from dataclasses import dataclass
from statistics import median, quantiles
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True, slots=True)
class Pair:
    """What ours and the yardstick took, round by round, in milliseconds (or any unit that both share)."""

    ours: Sequence[float]
    yardstick: Sequence[float]

    @property
    def ratio(self) -> float:
        """Of the medians."""
        return median(self.ours) / median(self.yardstick)

    def detail(self, unit: str = "ms", digits: int = 0) -> str:
        """Both medians, and within which bounds the middle half of the rounds had their ratio."""
        ratios = [one / other for one, other in zip(self.ours, self.yardstick, strict=True)]
        low, _, high = quantiles(ratios, n=4)
        sides = f"{median(self.ours):.{digits}f} ÷ {median(self.yardstick):.{digits}f} {unit}"
        return f"{sides}; middle half of {len(ratios)} rounds {low:.2f} to {high:.2f}"


def in_turns(ours: Callable[[], float], yardstick: Callable[[], float], rounds: int) -> Pair:
    """Ask both for their time `rounds` times in turns, after one round that does not count."""
    ours(), yardstick()
    taken = [(ours(), yardstick()) for _ in range(rounds)]
    return Pair([one for one, _ in taken], [other for _, other in taken])


def took_ms(work: Callable[[], object]) -> float:
    """How long one call takes."""
    before = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - before) / 1e6


def worked_ms(work: Callable[[], object]) -> float:
    """How long the processor is busy with one call, in this thread; for work that waits for nothing and is short.

    What others on the machine do stands still meanwhile, which for a call of a millisecond may be all that is seen.
    """
    before = time.thread_time_ns()
    work()
    return (time.thread_time_ns() - before) / 1e6


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` of a hundred do not exceed."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]
