"""What was played of a recording, added up."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.media import COMPLETED_FROM, MOST_SEGMENTS, is_played, merged, share_played

PAIRS = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 10_000)).map(lambda pair: tuple(sorted(pair))))


def test_stretches_that_touch_or_overlap_are_one() -> None:
    assert merged([(5_000, 9_000), (0, 4_900), (8_000, 12_000), (20_000, 21_000), (3, 3)]) == (
        (0, 12_000),
        (20_000, 21_000),
    )


@given(PAIRS, PAIRS)
def test_the_order_of_sessions_does_not_matter(one: list[tuple[int, int]], other: list[tuple[int, int]]) -> None:
    assert merged([*merged(one), *other]) == merged([*merged(other), *one])


@given(PAIRS)
def test_merged_stretches_are_by_time_and_hold_all_that_was_played(pairs: list[tuple[int, int]]) -> None:
    whole = merged(pairs)

    assert list(whole) == sorted(whole)
    assert all(start < end for start, end in whole)
    assert all(any(a <= start and end <= b for a, b in whole) for start, end in pairs if start < end)
    assert merged(whole) == whole


def test_a_share_counts_what_lies_within_the_recording() -> None:
    assert share_played(((0, 30_000), (50_000, 90_000)), 60_000) == 40 / 60
    assert share_played(((70_000, 90_000),), 60_000) == 0
    assert share_played(((0, 5),), 0) == 0


def test_enough_is_nearly_all() -> None:
    length = 100_000

    assert COMPLETED_FROM == 0.95
    assert is_played(((0, 95_000),), length)
    assert not is_played(((0, 94_999),), length)


def test_of_too_many_stretches_the_longest_are_kept() -> None:
    many = [(place * 1_000, place * 1_000 + 100 + place) for place in range(MOST_SEGMENTS + 50)]

    assert merged(many) == tuple(many[50:])
