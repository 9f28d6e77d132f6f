from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from learner_app.formats import chain
from learner_app.services.delivery.batches import FEWEST_RECORDS, FIRST_RECORDS, MOST_RECORDS, BatchSize, without
from learner_app.store.journal_views import WaitingRun


def run_of(first: int, count: int) -> WaitingRun:
    return WaitingRun(first, bytes([first]) * 32, tuple(f"{first + place}".encode() for place in range(count)))


@given(st.integers(1, 20), st.sets(st.integers(1, 50)), st.integers(1, 30))
def test_leaving_records_out_keeps_the_others_in_order_with_their_chain(
    count: int, aside: set[int], limit: int
) -> None:
    runs = [run_of(1, count), run_of(30, count)]
    before = {1: runs[0].previous, 30: runs[1].previous}
    for run in runs:
        for place, statement in enumerate(run.statements):
            before[run.first + place + 1] = chain.link(before[run.first + place], statement)

    left = without(runs, aside, limit)

    numbers = [run.first + place for run in left for place in range(len(run.statements))]
    every = [*range(1, count + 1), *range(30, 30 + count)]
    assert numbers == [number for number in every if number not in aside][:limit]
    for run in left:
        assert run.statements[0] == f"{run.first}".encode()
        assert run.previous == before[run.first]


def test_a_quick_link_carries_thousands_at_once_and_a_slow_one_few() -> None:
    size = BatchSize()
    for _ in range(5):
        size.went_through(size.records, 0.1)
    assert size.records == MOST_RECORDS

    for _ in range(12):
        size.went_through(size.records, 9.0)
    assert size.records == FEWEST_RECORDS


def test_an_exchange_with_little_to_say_teaches_nothing() -> None:
    size = BatchSize()

    size.went_through(1, 0.01)

    assert size.records == FIRST_RECORDS


def test_a_batch_that_broke_off_is_tried_with_half() -> None:
    size = BatchSize()

    size.shrink(100)

    assert size.records == 50


def test_what_was_too_large_is_not_tried_again_before_it_is_found_out_anew() -> None:
    size = BatchSize()
    size.limit(100)

    size.went_through(50, 0.1)
    assert size.records == 50

    size.unlimit()
    size.went_through(50, 0.1)
    assert size.records == 200
