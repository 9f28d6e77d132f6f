from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.sequences import joined, stretches


@given(st.lists(st.integers(0, 30)))
def test_stretches_hold_exactly_the_numbers_and_have_gaps_between_them(numbers: list[int]) -> None:
    found = list(stretches(sorted(numbers)))

    assert sorted(set(numbers)) == [number for first, last in found for number in range(first, last + 1)]
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(found))


@given(st.lists(st.integers(0, 30)), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5))))
def test_stretches_joined_hold_the_numbers_of_both_and_have_gaps_between_them(
    numbers: list[int], pieces: list[tuple[int, int]]
) -> None:
    more = [(first, first + length) for first, length in pieces]

    found = joined(stretches(sorted(numbers)), more)

    both = set(numbers).union(*(range(first, last + 1) for first, last in more))
    assert sorted(both) == [number for first, last in found for number in range(first, last + 1)]
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(found))
