from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.sequences import stretches


@given(st.lists(st.integers(0, 30)))
def test_stretches_hold_exactly_the_numbers_and_have_gaps_between_them(numbers: list[int]) -> None:
    found = list(stretches(sorted(numbers)))

    assert sorted(set(numbers)) == [number for first, last in found for number in range(first, last + 1)]
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(found))
