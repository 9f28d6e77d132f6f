"""Where rows are, while only some of them have been measured."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from learner_app.ui.transcript.row_places import RowPlaces

ROOM = 500
HEIGHTS = st.lists(st.integers(20, 900), min_size=1, max_size=60)


def places(real: list[int], estimate: int) -> tuple[RowPlaces, list[int]]:
    measured: list[int] = []

    def measure(number: int) -> int:
        measured.append(number)
        return real[number]

    made = RowPlaces(measure)
    made.begin([estimate] * len(real))
    return made, measured


def seen(made: RowPlaces, top: int) -> range:
    return range(made.row_at(top), made.row_at(min(top + ROOM, made.total - 1)) + 1)


@given(HEIGHTS, st.integers(20, 300), st.lists(st.integers(-600, 600), max_size=30))
def test_what_is_read_stays_where_it_is_however_wrong_the_estimates(
    real: list[int], estimate: int, steps: list[int]
) -> None:
    made, _ = places(real, estimate)
    middle = made.total // 2
    top = made.settle(middle, made.row_at(middle), ROOM)
    for step in steps:
        keep = made.row_at(top)
        on_screen = made.top(keep) - top
        wanted = max(0, min(top + step, made.total - ROOM))
        was_at_end = 0 < wanted >= made.total - ROOM
        moved = wanted - top
        top = made.settle(wanted, keep, ROOM)
        is_at_a_border = top == 0 or top == max(0, made.total - ROOM) or was_at_end
        assert is_at_a_border or made.top(keep) - top == on_screen - moved
        assert [made.height(number) for number in seen(made, top)] == [real[number] for number in seen(made, top)]


@given(HEIGHTS, st.integers(20, 300))
def test_the_end_is_the_end_of_the_last_row(real: list[int], estimate: int) -> None:
    made, _ = places(real, estimate)
    top = made.settle(made.total, 0, ROOM)
    assert top == max(0, made.total - ROOM)
    assert made.row_at(top + ROOM) == len(real) - 1
    assert made.height(len(real) - 1) == real[-1]


def test_of_thousands_of_rows_only_those_in_sight_are_measured() -> None:
    made, measured = places([40] * 5000, 50)
    made.settle(100_000, 2000, ROOM)
    assert len(measured) < 30


def test_each_row_is_measured_once() -> None:
    made, measured = places([40] * 300, 50)
    for top in range(0, 3000, 170):
        made.settle(top, made.row_at(top), ROOM)
    made.measure_around(30, ROOM)
    assert len(measured) == len(set(measured))
