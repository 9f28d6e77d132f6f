"""The append-only journal of what a person did on this device, and how far each record has been delivered.

Does not talk to the network, does not decide when to send, and does not look into a statement.
"""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

from learner_app.domain.ids import RecordId
from learner_app.domain.records import DeliveryState
from learner_app.domain.sequences import stretches
from learner_app.domain.status import Counts
from learner_app.domain.wording import say
from learner_app.formats.chain import GENESIS, link
from learner_app.store.journal_views import Entry, Held, Receipt, StoredReceipt, Verification, WaitingRun
from learner_app.store.record_log import StoredRecord
from learner_app.store.recovery import INSERT_DELIVERY, INSERT_RECORD, as_row

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable

    from learner_app.domain.ids import AttemptId, DeviceId
    from learner_app.store.records import RecordStore

_LAST = "SELECT sequence, hash FROM record ORDER BY sequence DESC LIMIT 1"
_ENTRIES = (
    "SELECT r.sequence, r.id, r.statement, r.hash, d.state, d.receipt_id, d.received_ms, d.reason,"
    " CASE WHEN d.state = 'confirmed' AND d.receipt_id IS NULL THEN h.store END"
    " FROM record r JOIN delivery d ON d.sequence = r.sequence LEFT JOIN held h ON h.sequence = r.sequence"
    " WHERE r.sequence > ?{states} ORDER BY r.sequence LIMIT ?"
)
# Said twice, since SQLite uses an index on a part of a table only where the query repeats what that part is.
_WAITING = "SELECT sequence FROM delivery WHERE state = ? AND state <> 'confirmed' ORDER BY sequence LIMIT ?"
_STATEMENTS = "SELECT statement FROM record WHERE sequence BETWEEN ? AND ? ORDER BY sequence"
_HASH = "SELECT hash FROM record WHERE sequence = ?"
_UNSENT = "SELECT sequence FROM delivery WHERE sequence BETWEEN ? AND ? AND state = 'waiting'"
_SEND = "UPDATE delivery SET state = 'sent' WHERE sequence BETWEEN ? AND ? AND state = 'waiting'"
_CONFIRM = (
    "UPDATE delivery SET state = 'confirmed', receipt_id = ?, received_ms = ?, reason = ''"
    " WHERE sequence BETWEEN ? AND ? AND state <> 'confirmed'"
)
_CONFIRM_HELD = (
    "UPDATE delivery SET state = 'confirmed', receipt_id = NULL, received_ms = ?, reason = ''"
    " WHERE sequence = ? AND state <> 'confirmed'"
)
_HELD = (
    "SELECT h.number, r.id FROM held h JOIN record r ON r.sequence = h.sequence"
    " JOIN delivery d ON d.sequence = h.sequence"
    " WHERE d.state = 'confirmed' AND d.receipt_id IS NULL AND h.store = ? ORDER BY h.number DESC LIMIT ?"
)
_RESEND_HELD = (
    "UPDATE delivery SET state = 'waiting', received_ms = NULL WHERE state = 'confirmed' AND receipt_id IS NULL"
    " AND sequence IN (SELECT sequence FROM held WHERE store = ? AND number > ? AND number <= ?)"
)
_COUNTS = (
    "SELECT state, count(*) FROM delivery WHERE state <> 'confirmed' GROUP BY state"
    " UNION ALL SELECT 'all', count(*) FROM record"
)
_KEEP_RECEIPT = (
    "INSERT OR IGNORE INTO receipt (id, received_ms, first, last, chain, signature) VALUES (?, ?, ?, ?, ?, ?)"
)
_REFUSE = (
    "UPDATE delivery SET state = 'refused', reason = ? WHERE sequence BETWEEN ? AND ? AND state IN ('waiting', 'sent')"
)
_RESEND = (
    "UPDATE delivery SET state = 'waiting', receipt_id = NULL, received_ms = NULL"
    " WHERE sequence > ? AND state IN ('confirmed', 'sent')"
)

logger = logging.getLogger(__name__)


class Journal:
    """The records of one person on one device. Any thread; several processes may append at once."""

    def __init__(self, store: RecordStore, device: DeviceId, boot: str) -> None:
        self._database = store.database
        self._log = store.log
        self._device = device
        self._boot = boot

    def append(
        self, make: Callable[[int], tuple[RecordId, bytes]], *, and_clear_draft: AttemptId | None = None
    ) -> Entry:
        """Record one statement; on the disk for good when this returns.

        Args:
            make: Gets the sequence number and gives the record's id and its statement (one line of canonical JSON).
                Runs inside the transaction, so it must be quick and must not use the store.
            and_clear_draft: The attempt that is handed in with this record; its draft goes in the same transaction.

        Raises:
            LookupError: That attempt is not open: somebody else has handed it in. Nothing has been recorded.
            ExpectedFailure: Kind.STORAGE; nothing has been recorded and the draft is still there.
        """
        with self._database.transaction() as connection:
            last, previous = connection.execute(_LAST).fetchone() or (0, GENESIS)
            record_id, statement = make(last + 1)
            if b"\n" in statement:
                raise ValueError("a statement is one line")
            record = StoredRecord(last + 1, record_id, self._device, self._boot, statement, link(previous, statement))
            connection.execute(INSERT_RECORD, as_row(record))
            connection.execute(INSERT_DELIVERY, (record.sequence,))
            if and_clear_draft is not None:
                connection.execute("DELETE FROM draft_answer WHERE attempt = ?", (and_clear_draft,))
                if not connection.execute("DELETE FROM draft WHERE attempt = ?", (and_clear_draft,)).rowcount:
                    raise LookupError(f"no open attempt {and_clear_draft}")
        self._log.add((record,))
        return Entry(record.sequence, record.id, statement, record.hash, DeliveryState.WAITING)

    def entries(
        self, after: int = 0, states: Iterable[DeliveryState] | None = None, limit: int | None = None
    ) -> list[Entry]:
        """Records after a sequence number, oldest first; all states unless some are named, at most `limit`."""
        wanted = None if states is None else tuple(state.value for state in states)
        clause = "" if wanted is None else f" AND d.state IN ({', '.join('?' * len(wanted))})"
        most = -1 if limit is None else limit
        rows = self._database.rows(_ENTRIES.format(states=clause), (after, *(wanted or ()), most))
        return [_entry(row) for row in rows]

    def named(self, ids: Iterable[RecordId]) -> list[Entry]:
        """Those of the records of these ids that are in this journal, oldest first."""
        query = _ENTRIES.format(states=" AND r.id IN (SELECT value FROM json_each(?))")
        return [_entry(row) for row in self._database.rows(query, (0, json.dumps(list(ids)), -1))]

    def last_sequence(self) -> int:
        """The highest sequence number given so far; 0 before the first record."""
        rows = self._database.rows(_LAST)
        return rows[0][0] if rows else 0

    def waiting(self, limit: int = 500, max_bytes: int = 1_000_000) -> list[WaitingRun]:
        """What the hub has not confirmed (waiting, or sent without an answer), oldest first.

        At most `limit` records and `max_bytes` of statements, but at least one record even if it is larger; empty when
        nothing waits. A new run begins wherever a confirmed or refused record lies between.
        """
        runs: list[WaitingRun] = []
        left = max_bytes
        with self._database.reading() as connection:
            waiting = [row[0] for state in ("sent", "waiting") for row in connection.execute(_WAITING, (state, limit))]
            for first, last in stretches(sorted(waiting)[:limit]):
                statements = _fitting(connection, first, last, left, is_one_due=not runs)
                if statements:
                    before = connection.execute(_HASH, (first - 1,)).fetchone()
                    runs.append(WaitingRun(first, GENESIS if before is None else before[0], statements))
                left -= sum(map(len, statements))
                if len(statements) <= last - first:
                    break
        return runs

    def newest_waiting(self) -> WaitingRun | None:
        """The newest record of all, alone, if the hub has not answered for it; None otherwise."""
        last = self.last_sequence()
        rows = self._database.rows(
            "SELECT r.statement, (SELECT p.hash FROM record p WHERE p.sequence = r.sequence - 1)"
            " FROM record r JOIN delivery d ON d.sequence = r.sequence"
            " WHERE r.sequence = ? AND d.state IN ('waiting', 'sent')",
            (last,),
        )
        return WaitingRun(last, rows[0][1] or GENESIS, (rows[0][0],)) if rows else None

    def last_confirmed(self) -> int:
        """The highest sequence number that the hub has confirmed; 0 for none."""
        query = "SELECT sequence FROM delivery WHERE state = 'confirmed' ORDER BY sequence DESC LIMIT 1"
        rows = self._database.rows(query)
        return rows[0][0] if rows else 0

    def mark_sent(self, sequences: Iterable[int]) -> list[int]:
        """Note that records leave this device; gives those that waited until now. Confirmed and refused stay so."""
        left: list[int] = []
        with self._database.transaction() as connection:
            for stretch in stretches(sorted(sequences)):
                left += [row[0] for row in connection.execute(_UNSENT, stretch)]
                connection.execute(_SEND, stretch)
        return left

    def mark_unsent(self, sequences: Iterable[int]) -> None:
        """Note that records did not leave after all: they wait again, but for what has been answered."""
        with self._database.transaction() as connection:
            wait = "UPDATE delivery SET state = 'waiting' WHERE sequence = ? AND state = 'sent'"
            connection.executemany(wait, [(sequence,) for sequence in sequences])

    def confirm(self, first: int, last: int, receipt: Receipt) -> bool:
        """Note that the hub holds these records. Idempotent: a reply may come twice, and the first receipt stays.

        False where the receipt is for other records than these (its chain hash differs): nothing is changed then.
        """
        with self._database.transaction() as connection:
            ours = connection.execute("SELECT hash FROM record WHERE sequence = ?", (last,)).fetchone()
            if ours is None or ours[0] != receipt.chain:
                logger.error("receipt %d does not fit the records %d to %d", receipt.id, first, last)
                return False
            if connection.execute(_CONFIRM, (receipt.id, receipt.received_ms, first, last)).rowcount:
                values = (receipt.id, receipt.received_ms, first, last, receipt.chain, receipt.signature)
                connection.execute(_KEEP_RECEIPT, values)
            return True

    def confirm_held(self, sequences: Iterable[int], store: str, at_ms: int) -> None:
        """Note that a record store, which gives no receipts, holds these records. Idempotent.

        Args:
            sequences: Of records that are in the store under their id and say there what they say here.
            store: Its address.
            at_ms: This device's clock, milliseconds since 1970.
        """
        with self._database.transaction() as connection:
            for sequence in sequences:
                if connection.execute(_CONFIRM_HELD, (at_ms, sequence)).rowcount:
                    keep = "INSERT OR REPLACE INTO held (sequence, store) VALUES (?, ?)"
                    connection.execute(keep, (sequence, store))

    def held(self, store: str, limit: int | None = None) -> list[Held]:
        """What is confirmed on the word of this record store alone, last said first, at most `limit`."""
        return [Held(*row) for row in self._database.rows(_HELD, (store, -1 if limit is None else limit))]

    def resend_held(self, store: str, after: int, upto: int) -> int:
        """Let what the record store said it holds wait again, since it has lost it; gives how many records.

        The bounds are `Held.number`; `after` stays as it is, `upto` does not.
        """
        with self._database.transaction() as connection:
            return connection.execute(_RESEND_HELD, (store, after, upto)).rowcount

    def receipts(self) -> list[StoredReceipt]:
        """Every receipt of the hub that was kept, oldest first."""
        rows = self._database.rows(
            "SELECT t.id, t.received_ms, t.first, t.last, t.chain, t.signature, r.device"
            " FROM receipt t JOIN record r ON r.sequence = t.last ORDER BY t.last, t.id"
        )
        return [StoredReceipt(*row) for row in rows]

    def refuse(self, first: int, last: int, reason: str) -> None:
        """Note that the hub will not take these records, and why. What it has confirmed stays confirmed."""
        with self._database.transaction() as connection:
            connection.execute(_REFUSE, (reason, first, last))

    def resend_after(self, sequence: int) -> int:
        """Let everything after `sequence` wait again, since the hub no longer holds it; gives how many records."""
        with self._database.transaction() as connection:
            return connection.execute(_RESEND, (sequence,)).rowcount

    def requeue(self, sequence: int) -> bool:
        """Let a refused record wait again; False where it was not refused."""
        with self._database.transaction() as connection:
            return bool(
                connection.execute(
                    "UPDATE delivery SET state = 'waiting', reason = '' WHERE sequence = ? AND state = 'refused'",
                    (sequence,),
                ).rowcount
            )

    def counts(self) -> Counts:
        """How many records are in each state."""
        found = dict(self._database.rows(_COUNTS))
        every = found.pop("all")
        return Counts(
            waiting=found.get("waiting", 0),
            sent=found.get("sent", 0),
            confirmed=every - sum(found.values()),
            refused=found.get("refused", 0),
        )

    def verify(self) -> Verification:
        """Recompute the whole chain: order, gaps, contents, ids, and that no record at the end has gone."""
        checked, previous, seen = 0, GENESIS, set[str]()
        with self._database.reading() as connection:
            for row in connection.execute("SELECT sequence, id, statement, hash FROM record ORDER BY sequence"):
                wrong = _fault(checked + 1, previous, seen, row)
                if wrong:
                    bad = min(checked + 1, row[0])
                    return Verification(ok=False, checked=checked, first_bad=bad, reason=wrong)
                checked, record_id, _, previous = row
                seen.add(record_id)
        delivered = self._database.rows("SELECT max(sequence) FROM delivery")[0][0] or 0
        if max(delivered, self._log.last_sequence()) > checked:
            return Verification(
                ok=False,
                checked=checked,
                first_bad=checked + 1,
                reason=say("the record is missing", "why a record does not fit"),
            )
        return Verification(ok=True, checked=checked)


def _fitting(
    connection: sqlite3.Connection, first: int, last: int, most_bytes: int, *, is_one_due: bool
) -> tuple[bytes, ...]:
    """Statements from `first` on that weigh no more than `most_bytes` together; one at least where one is due."""
    statements: list[bytes] = []
    size = 0
    for (statement,) in connection.execute(_STATEMENTS, (first, last)):
        size += len(statement)
        if size > most_bytes and (statements or not is_one_due):
            break
        statements.append(statement)
    return tuple(statements)


def _fault(expected: int, previous: bytes, seen: set[str], row: tuple[int, str, bytes, bytes]) -> str:
    """What is wrong with a row that should be number `expected`; empty where nothing is."""
    sequence, record_id, statement, digest = row
    if sequence != expected:
        return (
            say("the record is missing", "why a record does not fit")
            if sequence > expected
            else say("the record has an impossible number", "why a record does not fit")
        )
    if link(previous, statement) != digest:
        return say("the record was changed or is out of order", "why a record does not fit")
    if record_id in seen:
        return say("the record's id is used twice", "why a record does not fit")
    if record_id.encode() not in statement:
        return say("the record's id is not that of its statement", "why a record does not fit")
    return ""


def _entry(row: tuple[Any, ...]) -> Entry:
    sequence, record_id, statement, digest, state, receipt_id, received_ms, reason, held_by = row
    delivered = DeliveryState(state), receipt_id, received_ms, reason, held_by or ""
    return Entry(sequence, RecordId(record_id), statement, digest, *delivered)
