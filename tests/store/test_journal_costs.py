"""What a batch costs on the device does not grow with what is there already. Counted in steps of SQLite, not timed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.store.journal import Journal

FEW, MANY, NEW = 20, 400, 10


def steps_of(memory, act: Callable[[], object]) -> int:
    """How many instructions SQLite's machine runs for it, in tens."""
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    connection = memory.store.database._connection
    connection.set_progress_handler(count, 10)
    act()
    connection.set_progress_handler(None, 10)
    return counted


def confirm_all(memory, last: int) -> None:
    assert memory.journal.confirm(1, last, memory.receipt(last))


def a_batch(journal: Journal, first: int) -> None:
    """What an exchange does with some records, but for what goes over the link."""
    (run,) = journal.waiting(limit=NEW)
    assert (run.first, run.last) == (first, first + NEW - 1)
    assert len(journal.mark_sent(range(run.first, run.last + 1))) == NEW


def test_a_batch_costs_the_same_after_few_and_after_many_confirmed_records(memory) -> None:
    memory.record(FEW)
    confirm_all(memory, FEW)
    memory.record(NEW)
    after_few = steps_of(memory, lambda: a_batch(memory.journal, FEW + 1))
    memory.record(MANY)
    confirm_all(memory, FEW + NEW + MANY)
    memory.record(NEW)

    after_many = steps_of(memory, lambda: a_batch(memory.journal, FEW + NEW + MANY + 1))

    assert after_many <= 1.3 * after_few


def test_a_batch_costs_the_same_with_few_and_with_many_waiting_behind_it(memory) -> None:
    memory.record(FEW)
    before_few = steps_of(memory, lambda: memory.journal.waiting(limit=NEW))
    memory.record(MANY)

    assert steps_of(memory, lambda: memory.journal.waiting(limit=NEW)) <= 1.3 * before_few


def test_marking_records_as_sent_takes_a_stretch_at_a_time(memory) -> None:
    memory.record(MANY)

    def one_by_one() -> None:
        for number in range(1, NEW + 1):
            memory.journal.mark_sent([number])

    singly = steps_of(memory, one_by_one)
    at_once = steps_of(memory, lambda: memory.journal.mark_sent(range(NEW + 1, 2 * NEW + 1)))

    assert at_once < singly
    assert memory.journal.mark_sent([3, 1, 2 * NEW, 2 * NEW + 1]) == [2 * NEW + 1]
