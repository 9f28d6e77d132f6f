"""Waiting after failures: short at first, bounded, spread, and never less than a server asked for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.backoff import FIRST_S, LONGEST_S, delay_s, spread_s

CHANCE = st.floats(0, 1, exclude_max=True)


@given(st.integers(1, 10_000), CHANCE)
def test_a_wait_is_never_longer_than_the_longest(failures: int, chance: float) -> None:
    assert 0 <= delay_s(failures, chance) <= LONGEST_S


@given(st.integers(1, 1000), CHANCE)
def test_more_failures_never_shorten_the_wait(failures: int, chance: float) -> None:
    assert delay_s(failures + 1, chance) >= delay_s(failures, chance)


@given(st.integers(1, 50), CHANCE, st.floats(0, 1e6))
def test_what_a_server_asked_for_is_never_undercut_and_is_spread(failures: int, chance: float, asked: float) -> None:
    wait = delay_s(failures, chance, asked)

    assert asked <= wait <= asked + 0.5 * max(asked, FIRST_S)


def test_clients_told_the_same_come_back_at_different_times() -> None:
    waits = {delay_s(1, number / 100, 60) for number in range(100)}

    assert len(waits) == 100
    assert max(waits) - min(waits) > 29


def test_the_range_doubles_until_it_is_a_quarter_of_an_hour() -> None:
    top = [delay_s(failures, 0.999999) for failures in range(1, 12)]

    assert [round(wait) for wait in top] == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]


@given(st.floats(1, 1e5), CHANCE)
def test_a_regular_interval_drifts_by_a_tenth(interval: float, chance: float) -> None:
    assert 0.9 * interval <= spread_s(interval, chance) <= 1.1 * interval
