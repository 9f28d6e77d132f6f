"""The append-only journal: order, chain, delivery."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from learner_app.domain.ids import AttemptId, CourseId, DeviceId, QuestionId, UnitId
from learner_app.domain.records import DeliveryState
from learner_app.domain.status import Counts
from learner_app.formats.chain import GENESIS, link
from learner_app.overriding import override
from learner_app.store.database import Durability
from learner_app.store.drafts import Drafts
from learner_app.store.journal import Journal
from learner_app.store.records import open_records


def tamper(memory, *statements: str) -> None:
    """Change the file as somebody with an SQL shell would."""
    memory.store.close()
    with closing(sqlite3.connect(memory.file, isolation_level=None)) as file:
        file.execute("DROP TRIGGER record_refuses_update")
        file.execute("DROP TRIGGER record_refuses_delete")
        for each in statements:
            file.execute(each)
    memory.store = open_records(memory.folder)


def test_records_are_numbered_from_one_and_chained_from_genesis(memory):
    memory.record(3)

    entries = memory.journal.entries()

    assert [entry.sequence for entry in entries] == [1, 2, 3]
    previous = GENESIS
    for entry in entries:
        assert entry.hash == link(previous, entry.statement)
        previous = entry.hash
    assert {entry.state for entry in entries} == {DeliveryState.WAITING}


def test_numbers_and_chain_go_on_after_a_restart(memory):
    memory.record(2)

    note = memory.reopen().note

    assert note is None
    assert memory.record(1) == [3]
    assert memory.journal.verify().ok
    assert memory.journal.verify().checked == 3


def test_a_commit_waits_for_the_disk(memory):
    assert memory.store.database.rows("PRAGMA synchronous") == [(2,)]
    assert memory.store.database.rows("PRAGMA journal_mode") == [("wal",)]
    assert Durability.EVERY_COMMIT.value == "FULL"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE record SET statement = x'00'",
        "DELETE FROM record",
        "INSERT OR REPLACE INTO record SELECT sequence, id, device, boot, x'00', hash FROM record",
    ],
)
def test_records_refuse_to_be_changed(memory, change):
    memory.record(1)

    with (
        pytest.raises(sqlite3.IntegrityError, match="never changed"),
        memory.store.database.transaction() as connection,
    ):
        connection.execute(change)

    assert memory.journal.verify().ok


def test_a_record_that_cannot_be_made_leaves_nothing_and_keeps_the_draft(memory):
    drafts = Drafts(memory.store.database)
    drafts.open(AttemptId("a"), CourseId("c"), "1", UnitId("u"), 0)

    def fail(sequence):
        raise RuntimeError("no statement")

    with pytest.raises(RuntimeError, match="no statement"):
        memory.journal.append(fail, and_clear_draft=AttemptId("a"))

    assert memory.journal.entries() == []
    assert drafts.get(AttemptId("a")) is not None
    assert memory.record(1) == [1]


def test_handing_in_clears_the_draft_with_its_record(memory, statement):
    drafts = Drafts(memory.store.database)
    for attempt in ("a", "b"):
        drafts.open(AttemptId(attempt), CourseId("c"), "1", UnitId("u"), 0)
        drafts.answer(AttemptId(attempt), QuestionId("q"), "true")

    memory.journal.append(statement, and_clear_draft=AttemptId("a"))

    assert [draft.attempt for draft in drafts.all()] == ["b"]
    assert memory.journal.last_sequence() == 1


def test_f2_an_attempt_that_was_handed_in_by_another_process_is_not_recorded_again(memory, statement):
    Drafts(memory.store.database).open(AttemptId("a"), CourseId("c"), "1", UnitId("u"), 0)
    memory.journal.append(statement, and_clear_draft=AttemptId("a"))

    with pytest.raises(LookupError):
        memory.journal.append(statement, and_clear_draft=AttemptId("a"))

    assert memory.journal.last_sequence() == 1
    assert memory.record(1) == [2]


def test_threads_and_connections_append_without_gaps(memory):
    others = [open_records(memory.folder) for _ in range(3)]
    journals = [memory.journal, *(Journal(other, DeviceId("other"), "boot") for other in others)]

    def work(journal):
        for _ in range(20):
            journal.append(
                lambda sequence: (f"{id(journal)}-{sequence}", f'{{"id":"{id(journal)}-{sequence}"}}'.encode())
            )

    threads = [Thread(target=work, args=(journal,)) for journal in (*journals, memory.journal)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for other in others:
        other.close()

    assert memory.journal.verify().ok
    assert memory.journal.verify().checked == 100
    assert memory.reopen().note is None


TAMPERED = pytest.mark.parametrize(
    ("changes", "first_bad"),
    [
        (["UPDATE record SET statement = CAST(CAST(statement AS TEXT) || ' ' AS BLOB) WHERE sequence = 4"], 4),
        (["UPDATE record SET hash = zeroblob(32) WHERE sequence = 3"], 3),
        (["UPDATE record SET id = 'another' WHERE sequence = 2"], 2),
        (["DELETE FROM record WHERE sequence = 3"], 3),
        (["DELETE FROM record WHERE sequence = 1"], 1),
        (["UPDATE record SET sequence = -5 WHERE sequence = 1"], -5),
        (
            [
                "UPDATE record SET sequence = 100 WHERE sequence = 2",
                "UPDATE record SET sequence = 2 WHERE sequence = 4",
                "UPDATE record SET sequence = 4 WHERE sequence = 100",
            ],
            2,
        ),
        (
            ["DROP INDEX idx_record_id", "UPDATE record SET id = (SELECT id FROM record WHERE sequence = 1)"],
            2,
        ),
    ],
)


@TAMPERED
def test_verify_names_the_first_record_that_was_tampered_with(memory, changes, first_bad):
    memory.record(6)
    (memory.folder / "records.log").unlink()

    tamper(memory, *changes)
    found = memory.journal.verify()

    assert memory.store.note is None
    assert not found.ok
    assert found.first_bad == first_bad
    assert found.reason


@TAMPERED
def test_what_was_tampered_with_comes_back_from_the_second_copy_and_is_said(memory, changes, first_bad):
    memory.record(6)
    before = memory.journal.entries()

    tamper(memory, *changes)

    assert memory.journal.entries() == before
    assert memory.journal.verify().ok
    assert "6 records are here" in memory.store.note.sentence
    assert memory.store.note.moved_to.exists()


def test_a_removed_last_record_comes_back_from_the_log_and_is_said(memory):
    memory.record(6)

    tamper(memory, "DELETE FROM delivery WHERE sequence = 6", "DELETE FROM record WHERE sequence = 6")

    assert memory.store.note is not None
    assert memory.store.note.saved == 1
    assert memory.journal.verify().checked == 6


def test_waiting_gives_contiguous_runs_oldest_first_with_the_hash_before_each(memory):
    memory.record(7)
    entries = memory.journal.entries()
    memory.journal.confirm(1, 2, memory.receipt(2))
    memory.journal.refuse(5, 5, "no such course")
    memory.journal.mark_sent([3])

    runs = memory.journal.waiting()

    assert [(run.first, run.last) for run in runs] == [(3, 4), (6, 7)]
    assert [run.previous for run in runs] == [entries[1].hash, entries[4].hash]
    assert runs[0].statements == (entries[2].statement, entries[3].statement)


def test_waiting_from_the_first_record_starts_at_genesis(memory):
    memory.record(1)

    assert memory.journal.waiting()[0].previous == GENESIS


def test_a_batch_is_bounded_but_never_empty_while_something_waits(memory):
    memory.record(5)
    size = len(memory.journal.entries()[0].statement)

    assert [len(run.statements) for run in memory.journal.waiting(max_bytes=1)] == [1]
    assert [len(run.statements) for run in memory.journal.waiting(max_bytes=2 * size)] == [2]
    assert [len(run.statements) for run in memory.journal.waiting(limit=3)] == [3]


def test_a_receipt_for_another_history_confirms_nothing(memory):
    memory.record(2)

    assert not memory.journal.confirm(1, 2, memory.receipt(1))
    assert not memory.journal.confirm(1, 9, memory.receipt(2))

    assert memory.journal.counts() == Counts(waiting=2)


def test_a_repeated_or_late_reply_changes_nothing(memory):
    memory.record(2)
    memory.journal.confirm(1, 2, memory.receipt(2, number=7))

    memory.journal.confirm(1, 2, memory.receipt(2, number=8))
    memory.journal.refuse(1, 2, "late")
    memory.journal.mark_sent([1, 2])

    assert [(entry.state, entry.receipt_id, entry.received_ms) for entry in memory.journal.entries()] == [
        (DeliveryState.CONFIRMED, 7, 1007)
    ] * 2
    assert memory.store.database.rows("SELECT id, first, last FROM receipt") == [(7, 1, 2)]


def test_what_was_answered_meanwhile_does_not_wait_again(memory):
    memory.record(3)
    left = memory.journal.mark_sent([1, 2, 3])
    memory.journal.confirm(1, 1, memory.receipt(1))
    memory.journal.refuse(2, 2, "the course is closed")

    memory.journal.mark_unsent(left)

    assert left == [1, 2, 3]
    assert memory.journal.counts() == Counts(waiting=1, confirmed=1, refused=1)


def test_a_refused_record_keeps_the_reason_and_can_be_sent_again(memory):
    memory.record(1)
    memory.journal.refuse(1, 1, "the course is closed")

    refused = memory.journal.entries(states=[DeliveryState.REFUSED])
    was_requeued, was_requeued_twice = memory.journal.requeue(1), memory.journal.requeue(1)

    assert [entry.reason for entry in refused] == ["the course is closed"]
    assert (was_requeued, was_requeued_twice) == (True, False)
    assert memory.journal.entries()[0].state is DeliveryState.WAITING


def test_what_a_restored_hub_has_lost_waits_again(memory):
    memory.record(5)
    memory.journal.confirm(1, 4, memory.receipt(4))
    memory.journal.mark_sent([5])

    assert memory.journal.resend_after(2) == 3

    assert memory.journal.counts() == Counts(waiting=3, confirmed=2)


class DeliveryMachine(RuleBasedStateMachine):
    """Any order of replies, losses and restarts, against a plain model of what must hold."""

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.store = open_records(Path(self.folder.name))
        self.states: list[DeliveryState] = []
        self.hashes: list[bytes] = []

    @property
    def journal(self):
        return Journal(self.store, DeviceId("device"), "boot")

    @rule()
    def append(self):
        number = len(self.states)
        entry = self.journal.append(lambda _: (f"id-{number}", f'{{"id":"id-{number}"}}'.encode()))
        assert entry.sequence == number + 1
        self.states.append(DeliveryState.WAITING)
        self.hashes.append(entry.hash)

    @rule(data=st.data())
    def send(self, data):
        runs = self.journal.waiting(limit=data.draw(st.integers(1, 5)))
        sequences = [sequence for run in runs for sequence in range(run.first, run.last + 1)]
        self.journal.mark_sent(sequences)
        for sequence in sequences:
            self.states[sequence - 1] = DeliveryState.SENT

    @rule(data=st.data())
    def send_in_vain(self, data):
        runs = self.journal.waiting(limit=data.draw(st.integers(1, 5)))
        left = self.journal.mark_sent(sequence for run in runs for sequence in range(run.first, run.last + 1))
        assert all(self.states[sequence - 1] is DeliveryState.WAITING for sequence in left)
        self.journal.mark_unsent(left)

    @rule(data=st.data())
    def confirm(self, data):
        if not self.states:
            return
        first = data.draw(st.integers(1, len(self.states)))
        last = data.draw(st.integers(first, len(self.states)))
        receipt = type("R", (), {"id": first, "received_ms": last, "chain": self.hashes[last - 1], "signature": b""})
        assert self.journal.confirm(first, last, receipt())
        self.states[first - 1 : last] = [DeliveryState.CONFIRMED] * (last - first + 1)

    @rule(data=st.data())
    def refuse(self, data):
        if not self.states:
            return
        sequence = data.draw(st.integers(1, len(self.states)))
        self.journal.refuse(sequence, sequence, "no")
        if self.states[sequence - 1] in (DeliveryState.WAITING, DeliveryState.SENT):
            self.states[sequence - 1] = DeliveryState.REFUSED

    @rule(data=st.data())
    def requeue(self, data):
        if not self.states:
            return
        sequence = data.draw(st.integers(1, len(self.states)))
        was_refused = self.states[sequence - 1] is DeliveryState.REFUSED
        assert self.journal.requeue(sequence) is was_refused
        if was_refused:
            self.states[sequence - 1] = DeliveryState.WAITING

    @rule(data=st.data())
    def hub_restored(self, data):
        kept = data.draw(st.integers(0, len(self.states)))
        self.journal.resend_after(kept)
        for index in range(kept, len(self.states)):
            if self.states[index] in (DeliveryState.CONFIRMED, DeliveryState.SENT):
                self.states[index] = DeliveryState.WAITING

    @rule()
    def restart(self):
        self.store.close()
        self.store = open_records(Path(self.folder.name))
        assert self.store.note is None

    @invariant()
    def states_are_as_expected(self):
        assert [entry.state for entry in self.journal.entries()] == self.states
        counts = self.journal.counts()
        assert (counts.waiting, counts.sent, counts.confirmed, counts.refused) == tuple(
            self.states.count(state) for state in DeliveryState
        )

    @invariant()
    def exactly_what_is_unanswered_waits(self):
        waiting = [number for run in self.journal.waiting() for number in range(run.first, run.last + 1)]
        pending = (DeliveryState.WAITING, DeliveryState.SENT)
        assert waiting == [number for number, state in enumerate(self.states, 1) if state in pending]

    @override
    def teardown(self):
        self.store.close()
        self.folder.cleanup()


TestDelivery = DeliveryMachine.TestCase
TestDelivery.settings = settings(
    max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
