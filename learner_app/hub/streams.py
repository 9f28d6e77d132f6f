"""More rows than one query or the memory should take: some at a time, or two streams of them in step."""

from __future__ import annotations

from itertools import groupby, islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")

MOST_VALUES = 500
"""In one query: SQLite binds at most some thousand."""
ROWS_AT_ONCE = 2000
"""From one query whose rows are looked at one after the other."""


def chunks(values: Iterable[T]) -> Iterator[list[T]]:
    """The same values, as many at a time as one query takes."""
    rest = iter(values)
    while some := list(islice(rest, MOST_VALUES)):
        yield some


def in_step(rows: Iterable[T], key: Callable[[T], int]) -> Callable[[int], list[T]]:
    """A look into rows that ascend by a key, for whoever asks by keys that ascend as well.

    What is not asked for is passed over; only the rows of one key are held at a time.
    """
    groups = ((number, list(group)) for number, group in groupby(rows, key))
    ahead = next(groups, None)

    def of(number: int) -> list[T]:
        nonlocal ahead
        while ahead is not None and ahead[0] < number:
            ahead = next(groups, None)
        return ahead[1] if ahead is not None and ahead[0] == number else []

    return of
