"""Sequence numbers as stretches without a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


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
