"""Where each row of a long list is, when only those that were looked at have been measured. Plain Python."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


class RowPlaces:
    """Heights and places in pixels from the top of the first row; estimated until a row comes into sight.

    Args:
        measure: Gives the height of a row.
    """

    def __init__(self, measure: Callable[[int], int]) -> None:
        self._measure_row = measure
        self.begin(())

    def begin(self, estimates: Sequence[int]) -> None:
        """Forget all places; each row is about so high."""
        self._heights = list(estimates)
        self._is_measured = bytearray(len(self._heights))
        self._add_up()

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """How high all of them are."""
        return self._tops[-1]

    def top(self, number: int) -> int:
        """Where a row begins."""
        return self._tops[number]

    def height(self, number: int) -> int:
        """How high a row is."""
        return self._heights[number]

    def row_at(self, y: int) -> int:
        """The row at a place; the first or the last one beyond them. There must be one."""
        return max(0, min(bisect_right(self._tops, y) - 1, len(self._heights) - 1))

    def measure_around(self, number: int, room: int) -> None:
        """Measure a row and `room` pixels before and after it, so that it can be brought to a certain place."""
        for step in (-1, 1):
            left, each = room, number
            while left > 0 and 0 <= each < len(self._heights):
                self._measure(each)
                left -= self._heights[each]
                each += step
        self._add_up()

    def settle(self, top: int, keep: int, room: int) -> int:
        """Measure what stands in `room` pixels from `top` on.

        Returns:
            Where these pixels begin now, with the row `keep` where it was in them, or the last row at their end if
            it was there.
        """
        is_at_end = 0 < top >= self.total - room
        while True:
            possible = max(0, min(top, self.total - room))
            shown = range(self.row_at(possible), self.row_at(possible + room) + 1)
            new = [number for number in shown if not self._is_measured[number]]
            if not new:
                return possible
            above = sum(more for number in new if (more := self._measure(number)) and number < keep)
            self._add_up()
            top = self.total - room if is_at_end else top + above

    def _measure(self, number: int) -> int:
        """Measure a row; gives how much higher it is than it was thought to be."""
        if self._is_measured[number]:
            return 0
        height = self._measure_row(number)
        more, self._heights[number] = height - self._heights[number], height
        self._is_measured[number] = 1
        return more

    def _add_up(self) -> None:
        self._tops = list(accumulate(self._heights, initial=0))
