"""The door of the hub, on a clock that is set by hand."""

from __future__ import annotations

import pytest

from learner_app.domain.backoff import LONGEST_S, delay_s
from learner_app.hub.admission import A_SECOND, AT_ONCE, CALM_S, Admission, Errand, Refusal, Visit

HANDS = 4
MANY = 10_000


class Clock:
    """Seconds, as somebody sets them."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def door(clock: Clock) -> Admission:
    return Admission(HANDS, clock)


def let_in(door: Admission, errand: Errand = Errand.RECORDS) -> list[Visit]:
    """Everybody who comes at this moment, until the first is sent away."""
    visits: list[Visit] = []
    for _ in range(MANY):
        said = door.ask(errand)
        if isinstance(said, Refusal):
            return visits
        visits.append(said)
    pytest.fail("nobody is sent away")


def work(door: Admission, clock: Clock, pace_s: float, count: int) -> None:
    """Serve so many, one every `pace_s`."""
    for _ in range(count):
        clock.now += pace_s
        door.leave()


def test_a_hub_that_is_quick_lets_everybody_in(door: Admission, clock: Clock) -> None:
    for _ in range(1000):
        assert isinstance(door.ask(Errand.REST), Visit)
        clock.now += 0.01
        door.leave()


def test_no_more_are_let_in_than_can_be_served_while_they_wait(door: Admission, clock: Clock) -> None:
    first = len(let_in(door))
    work(door, clock, 0.1, first)

    assert len(let_in(door)) == pytest.approx(HANDS + Errand.RECORDS.value / 0.1, rel=0.1)


def test_records_are_still_taken_where_all_else_is_sent_away(door: Admission) -> None:
    let_in(door, Errand.REST)

    assert isinstance(door.ask(Errand.REST), Refusal)
    assert isinstance(door.ask(Errand.RECORDS), Visit)


def test_a_hub_whose_hands_are_all_held_up_soon_lets_nobody_in(door: Admission, clock: Clock) -> None:
    for _ in range(HANDS):
        door.ask(Errand.RECORDS)
    clock.now += Errand.RECORDS.value + 0.1

    assert isinstance(door.ask(Errand.RECORDS), Refusal)


def test_whoever_waited_too_long_after_all_is_not_served_and_takes_no_place(door: Admission, clock: Clock) -> None:
    visits = let_in(door)
    clock.now += Errand.RECORDS.value + 0.1

    assert all(isinstance(door.begin(visit), Refusal) for visit in visits)
    assert isinstance(door.ask(Errand.RECORDS), Visit)


def test_whoever_is_sent_away_is_told_a_later_moment_than_the_one_before(door: Admission) -> None:
    let_in(door)
    told = [door.ask(Errand.RECORDS) for _ in range(3000)]
    waits = [refusal.retry_after_s for refusal in told if isinstance(refusal, Refusal)]

    assert len(waits) == 3000
    assert waits == sorted(waits)
    assert waits[-1] - waits[0] > 40


def test_nobody_is_told_to_wait_longer_than_a_client_would_by_itself(door: Admission) -> None:
    let_in(door)
    for _ in range(100_000):
        said = door.ask(Errand.RECORDS)
        assert isinstance(said, Refusal)
        assert delay_s(1, 0.999, said.retry_after_s) <= LONGEST_S + 2


def test_a_device_that_comes_without_end_is_stopped_and_the_others_are_not(door: Admission, clock: Clock) -> None:
    def comes(who: str) -> Visit | Refusal:
        said = door.ask(Errand.RECORDS, who)
        if isinstance(said, Visit):
            door.leave()
        return said

    assert all(isinstance(comes("mad"), Visit) for _ in range(AT_ONCE))
    assert comes("mad") == Refusal(CALM_S, is_personal=True)
    assert isinstance(comes("other"), Visit)

    clock.now += CALM_S
    assert [isinstance(comes("mad"), Visit) for _ in range(CALM_S * A_SECOND + 1)].count(True) == CALM_S * A_SECOND
