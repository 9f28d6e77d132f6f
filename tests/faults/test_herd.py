"""SY-19: a hundred thousand clients that come back at once are served about as fast as the hub can, and in peace.

The rules are the program's own, the clock is not. What they are worth is seen where one of them is left out.
"""

from __future__ import annotations

import pytest

from learner_app.domain.backoff import LONGEST_S, delay_s
from tests.faults.herd import DeafDoor, Herd

EVERYBODY = 100_000
SOME = 20_000
A_DAY_S = 86_400.0
ASKED_S = 60


def without_jitter(failures: int, _chance: float, retry_after_s: float | None) -> float:
    return delay_s(failures, 1.0, retry_after_s)


def as_asked(failures: int, chance: float, retry_after_s: float | None) -> float:
    return delay_s(failures, chance) if retry_after_s is None else retry_after_s


def test_sy19_after_an_hour_without_a_hub_all_are_served_within_the_longest_pause() -> None:
    seen = Herd(EVERYBODY, capacity=250, outage_s=3600).run(A_DAY_S)

    assert seen.unserved == 0
    assert seen.took_s < LONGEST_S + 30
    assert seen.peak() < 1.2 * 250
    assert max(seen.refusals.values(), default=0) <= 1


def test_sy19_without_jitter_the_whole_herd_comes_back_in_one_second() -> None:
    seen = Herd(SOME, capacity=50, outage_s=3600, pause=without_jitter).run(A_DAY_S)

    assert seen.peak() == SOME


@pytest.mark.parametrize("capacity", [250, 1000])
def test_sy19_a_herd_that_comes_in_one_second_is_sent_away_once_and_served_at_the_pace_of_the_hub(
    capacity: int,
) -> None:
    """The network of everybody came back: whoever hears of that does not wait."""
    seen = Herd(EVERYBODY, capacity, outage_s=0).run(A_DAY_S)

    assert seen.unserved == 0
    assert seen.took_s < 1.4 * EVERYBODY / capacity
    assert seen.peak(after_s=1) < 1.5 * capacity
    assert max(seen.refusals.values()) <= 3


def test_sy19_a_hub_too_small_for_its_herd_still_serves_everybody() -> None:
    """It could serve 24 clients a second, of whom 22 come anyway as those who have been served come again."""
    seen = Herd(SOME, capacity=24, outage_s=0).run(A_DAY_S)

    assert seen.unserved == 0
    assert seen.took_s < 1.4 * SOME / 24
    assert max(seen.refusals.values()) <= 10


def test_sy19_clients_that_are_all_told_the_same_spread_by_themselves() -> None:
    seen = Herd(SOME, 50, outage_s=0, door=lambda: DeafDoor(most=500, retry_after_s=ASKED_S)).run(A_DAY_S)

    assert seen.unserved == 0
    assert seen.peak(after_s=1) < 2 * SOME / (ASKED_S / 2)


def test_sy19_without_that_spread_they_come_back_in_one_second_again_and_again() -> None:
    herd = Herd(SOME, 50, outage_s=0, pause=as_asked, door=lambda: DeafDoor(most=500, retry_after_s=ASKED_S))

    seen = herd.run(10 * ASKED_S)

    assert seen.unserved > SOME / 2
    assert seen.peak(after_s=ASKED_S) > SOME / 2
