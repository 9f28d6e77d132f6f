"""Sequence numbers as stretches without a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def stretches(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """First and last of every stretch; `numbers` ascend and may repeat."""
    first = last = None
    for number in numbers:
        if first is None or last is None:
            first = number
        elif number > last + 1:
            yield first, last
            first = number
        last = number
    if first is not None and last is not None:
        yield first, last


def joined(known: Iterable[Sequence[int]], more: Iterable[Sequence[int]]) -> list[tuple[int, int]]:
    """Stretches that hold all the numbers of both, apart and ascending; each may come in any order and overlap."""
    result: list[tuple[int, int]] = []
    for first, last in sorted((first, last) for first, last in (*known, *more)):
        if result and first <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(result[-1][1], last))
        else:
            result.append((first, last))
    return result
