"""What is confirmed on the word of a record store, which gives no receipts."""

from __future__ import annotations

from learner_app.domain.records import DeliveryState
from learner_app.domain.status import Counts

LRS, OTHER = "https://lrs.example/xAPI", "https://other.example/xAPI"


def numbers(memory, store=LRS):
    """The sequence numbers of what a store holds, last said first."""
    by_id = {entry.id: entry.sequence for entry in memory.journal.entries()}
    return [by_id[held.id] for held in memory.journal.held(store)]


def test_it_counts_as_confirmed_and_names_the_store(memory):
    memory.record(3)
    memory.journal.mark_sent([1, 2])
    memory.journal.refuse(2, 2, "no")

    memory.journal.confirm_held([1, 2], LRS, 9_000)

    assert memory.journal.counts() == Counts(waiting=1, confirmed=2)
    assert [(entry.state, entry.held_by, entry.received_ms, entry.reason) for entry in memory.journal.entries()] == [
        (DeliveryState.CONFIRMED, LRS, 9_000, ""),
        (DeliveryState.CONFIRMED, LRS, 9_000, ""),
        (DeliveryState.WAITING, "", None, ""),
    ]
    assert memory.reopen().note is None
    assert numbers(memory) == [2, 1]


def test_saying_it_twice_changes_nothing(memory):
    memory.record(2)
    memory.journal.confirm_held([1, 2], LRS, 1)

    memory.journal.confirm_held([1], OTHER, 2)

    assert numbers(memory) == [2, 1]
    assert numbers(memory, OTHER) == []
    assert memory.journal.entries()[0].received_ms == 1


def test_a_receipt_is_worth_more_than_a_word(memory):
    memory.record(2)
    memory.journal.confirm(1, 1, memory.receipt(1, number=7))

    memory.journal.confirm_held([1, 2], LRS, 9_000)

    assert [(entry.receipt_id, entry.held_by) for entry in memory.journal.entries()] == [(7, ""), (None, LRS)]
    assert numbers(memory) == [2]


def test_the_newest_are_given_first_and_no_more_than_wanted(memory):
    memory.record(4)
    memory.journal.confirm_held([3], LRS, 1)
    memory.journal.confirm_held([1, 4], LRS, 2)

    assert numbers(memory) == [4, 1, 3]
    assert len(memory.journal.held(LRS, limit=1)) == 1
    assert memory.journal.held(OTHER) == []


def test_what_a_store_has_lost_waits_again_and_is_held_anew_after_that(memory):
    memory.record(5)
    for sequence in (2, 1, 4):
        memory.journal.confirm_held([sequence], LRS, 1)
    memory.journal.confirm_held([3], OTHER, 1)
    newest, middle, _ = memory.journal.held(LRS)
    memory.journal.confirm_held([5], LRS, 2)

    assert memory.journal.resend_held(LRS, middle.number, newest.number) == 1
    assert [entry.sequence for entry in memory.journal.entries(states=[DeliveryState.WAITING])] == [4]
    assert numbers(memory) == [5, 1, 2]

    memory.journal.confirm_held([4], LRS, 3)
    assert numbers(memory) == [4, 5, 1, 2]
    assert numbers(memory, OTHER) == [3]


def test_what_is_sent_again_after_a_restored_hub_is_held_by_nobody_meanwhile(memory):
    memory.record(2)
    memory.journal.confirm_held([1, 2], LRS, 1)

    memory.journal.resend_after(1)

    assert [entry.held_by for entry in memory.journal.entries()] == [LRS, ""]
    assert numbers(memory) == [1]


def test_a_few_of_the_entries_can_be_asked_for(memory):
    memory.record(5)
    memory.journal.confirm_held([1, 2], LRS, 1)

    waiting = memory.journal.entries(states=[DeliveryState.WAITING, DeliveryState.SENT], limit=2)

    assert [entry.sequence for entry in waiting] == [3, 4]
