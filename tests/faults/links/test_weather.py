"""When things arrive over a link, by a clock that the test moves."""

from __future__ import annotations

from itertools import cycle

import pytest

from tests.faults.links.weather import CLEAR, LEAST_TIMEOUT_S, SEGMENT_BYTES, Lane, Way, Weather, drip


def never() -> float:
    return 0.999999


def test_a_clear_link_delivers_at_once() -> None:
    assert Lane(Way.UP, never).arrival(10**9, 5.0, CLEAR) == 5.0


def test_a_rate_is_shared_by_everything_that_is_sent() -> None:
    lane = Lane(Way.UP, never)
    weather = Weather(up=1000)

    arrivals = [lane.arrival(500, 0.0, weather) for _ in range(4)]

    assert arrivals == [0.5, 1.0, 1.5, 2.0]
    assert lane.backlog_s(0.5) == 1.5
    assert lane.arrival(500, 10.0, weather) == 10.5, "an idle link saves nothing up"


def test_each_way_has_its_own_rate() -> None:
    weather = Weather(up=100, down=1000)

    assert Lane(Way.UP, never).arrival(100, 0.0, weather) == 1.0
    assert Lane(Way.DOWN, never).arrival(100, 0.0, weather) == 0.1


def test_half_of_the_round_trip_is_spent_each_way() -> None:
    weather = Weather(round_trip_ms=600)

    there = Lane(Way.UP, never).arrival(1, 0.0, weather)

    assert Lane(Way.DOWN, never).arrival(1, there, weather) == pytest.approx(0.6)


def test_jitter_makes_late_and_never_early() -> None:
    chances = cycle([0.0, 0.5, 1.0])
    lane = Lane(Way.UP, lambda: next(chances))
    weather = Weather(round_trip_ms=100, jitter_ms=40)

    assert [lane.arrival(1, 0.0, weather) for _ in range(3)] == pytest.approx([0.05, 0.07, 0.09])


def test_what_is_lost_comes_a_time_out_later() -> None:
    chances = cycle([0.0, 0.009, 0.0, 0.011])
    lane = Lane(Way.UP, lambda: next(chances))
    weather = Weather(round_trip_ms=600, loss=0.01)

    lost, kept = (lane.arrival(1, 0.0, weather) for _ in range(2))

    assert kept == pytest.approx(0.3)
    assert lost == pytest.approx(kept + 0.6 + LEAST_TIMEOUT_S)


@pytest.mark.parametrize(
    ("weather", "size"),
    [(CLEAR, 0), (Weather(down=10**6), SEGMENT_BYTES), (Weather(loss=0.1), SEGMENT_BYTES), (Weather(down=2500), 125)],
)
def test_a_link_is_felt_in_pieces_that_fit_it(weather: Weather, size: int) -> None:
    assert weather.piece_bytes(Way.DOWN) == size


def test_a_drip_comes_byte_by_byte() -> None:
    assert drip(10).piece_bytes(Way.DOWN) == 1
    assert drip(10).rate(Way.UP) == 0
