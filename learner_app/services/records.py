"""The learner's own record: what was done, how far each entry has come, and proof that nothing was changed."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.clock import move_sentence
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Verb
from learner_app.domain.media import Way
from learner_app.domain.records import DeliveryState
from learner_app.domain.wording import counted, in_english, say, sentences
from learner_app.formats import wire, xapi
from learner_app.formats.receipts_file import is_signed
from learner_app.formats.signing import from_text, to_text
from learner_app.services.accounts import HUB_KEY
from learner_app.services.history import time_or_none
from learner_app.store.failures import storage_failures
from learner_app.store.files import write_atomically

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime
    from pathlib import Path

    from learner_app.domain.events import Event, Mark
    from learner_app.domain.ids import AttemptId, RecordId
    from learner_app.services.history import History
    from learner_app.services.shelf import Shelf
    from learner_app.store.drafts import Drafts
    from learner_app.store.journal import Journal
    from learner_app.store.journal_views import Entry, StoredReceipt

_HANDED_IN = frozenset({Verb.ATTEMPTED, Verb.PASSED, Verb.FAILED})


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record, in words.

    Attributes:
        confirmed_at: By the hub's clock; by this device's where `held_by` is set.
        reason: Set for a refused one.
        held_by: The record store on whose word it is confirmed; empty where the hub gave a receipt.
        way: How a recording was completed.
    """

    sequence: int
    id: RecordId
    at: datetime
    verb: Verb
    what: str
    course_title: str
    score: float | None
    passed: bool | None
    state: DeliveryState
    confirmed_at: datetime | None
    reason: str
    held_by: str = ""
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class Verified:
    """What checking the chain gave; `first_bad` is the sequence number of the first record that does not fit."""

    ok: bool
    checked: int
    first_bad: int | None
    message: str


class Records:
    """Lists, verifies and exports what was recorded."""

    def __init__(self, journal: Journal, history: History, shelf: Shelf, drafts: Drafts) -> None:
        self._journal = journal
        self._history = history
        self._shelf = shelf
        self._drafts = drafts

    def all(self) -> tuple[RecordRow, ...]:
        """Every record, newest first."""
        marks = self._history.marks()
        return tuple(self._row(entry, marks) for entry in reversed(self._journal.entries()))

    def named(self, ids: Iterable[RecordId]) -> tuple[RecordRow, ...]:
        """Those of the records of these ids that this device made, oldest first."""
        marks = self._history.marks()
        return tuple(self._row(entry, marks) for entry in self._journal.named(ids))

    def resend(self, sequence: int) -> None:
        """Let a refused record wait to be sent once more.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND where it is not one that was refused.
        """
        if not self._journal.requeue(sequence):
            raise ExpectedFailure(
                Kind.NOT_FOUND,
                say("Record {sequence} is not among those that were refused.", sequence=sequence),
                say("“learner-app records list” shows the state of each."),
            )

    def refused(self) -> tuple[RecordRow, ...]:
        """What the hub would not take, with its reasons, newest first."""
        marks = self._history.marks()
        entries = self._journal.entries(states=(DeliveryState.REFUSED,))
        return tuple(self._row(entry, marks) for entry in reversed(entries))

    def verify(self) -> Verified:
        """Recompute the hash chain, check the hub's signature on each receipt, and say which records have none."""
        chain = self._journal.verify()
        if not chain.ok:
            place = say("Record {number} does not fit: {reason}.", number=chain.first_bad, reason=chain.reason)
            return Verified(ok=False, checked=chain.checked, first_bad=chain.first_bad, message=place)
        said = sentences(
            say("Nothing was changed: every record follows from the one before it."), *self._said_of_held()
        )
        key = self._drafts.text(HUB_KEY)
        receipts = self._journal.receipts()
        if not key or not receipts:
            return Verified(ok=True, checked=chain.checked, first_bad=None, message=said)
        bad = next((receipt for receipt in receipts if not _is_signed(receipt, from_text(key))), None)
        if bad is not None:
            message = say(
                "The hub's receipt for the records {first} to {last} is not signed by your hub.",
                first=bad.first,
                last=bad.last,
            )
            return Verified(ok=False, checked=chain.checked, first_bad=bad.first, message=message)
        signed = counted(
            "All %n receipts of the hub are signed by it.", "The hub's receipt is signed by it.", len(receipts)
        )
        return Verified(ok=True, checked=chain.checked, first_bad=None, message=sentences(said, signed))

    def _said_of_held(self) -> list[str]:
        """A sentence for each record store on whose word alone records are confirmed."""
        held = Counter(entry.held_by for entry in self._journal.entries(states=(DeliveryState.CONFIRMED,)))
        stores = sorted((store, count) for store, count in held.items() if store)
        return [
            counted(
                "%n records are confirmed on the word of {store}, which gives no receipts.",
                "%n record is confirmed on the word of {store}, which gives no receipts.",
                count,
                store=store,
            )
            for store, count in stores
        ]

    def export(self, path: Path) -> int:
        """Write all records with their receipts as JSON (or CSV for a .csv name); gives how many.

        Raises:
            ExpectedFailure: Kind.STORAGE; an earlier file is still as it was then.
        """
        rows = tuple(reversed(self.all()))
        with storage_failures(path):
            write_atomically(path, self._csv(rows) if path.suffix.lower() == ".csv" else self._json(), mode=0o600)
        return len(rows)

    def _row(self, entry: Entry, marks: Mapping[AttemptId, Mark]) -> RecordRow:
        event = xapi.event(entry.statement)
        mark = marks.get(event.attempt) if event.attempt and event.verb in _HANDED_IN else None
        version = event.version
        edition = self._shelf.edition(version.manifest) if version else None
        edition = edition or (self._shelf.current(version.course) if version else None)
        unit = edition.course.unit(event.unit) if edition and event.unit else None
        named = unit.title if unit else event.unit or ("" if version else move_sentence(event.detail))
        own = {Verb.PASSED: True, Verb.FAILED: False}.get(event.verb)
        return RecordRow(
            sequence=entry.sequence,
            id=entry.id,
            at=event.stamp.at,
            verb=event.verb,
            what=_what(event, named),
            course_title=edition.course.title if edition else version.course if version else "",
            score=mark.score if mark else event.score,
            passed=mark.passed if mark else own,
            state=entry.state,
            confirmed_at=time_or_none(entry.received_ms) if entry.state is DeliveryState.CONFIRMED else None,
            reason=entry.reason,
            held_by=entry.held_by,
            way=event.way,
        )

    def _json(self) -> bytes:
        records = [
            {
                "sequence": entry.sequence,
                "statement": json.loads(entry.statement),
                "chain": entry.hash.hex(),
                "state": entry.state.value,
                "receipt": entry.receipt_id,
                "reason": entry.reason,
                "held_by": entry.held_by,
            }
            for entry in self._journal.entries()
        ]
        receipts = [
            {
                "id": receipt.id,
                "first": receipt.first,
                "last": receipt.last,
                "received_ms": receipt.received_ms,
                "chain": receipt.chain.hex(),
                "signature": to_text(receipt.signature),
            }
            for receipt in self._journal.receipts()
        ]
        content = {"format": 1, "hub_key": self._drafts.text(HUB_KEY), "records": records, "receipts": receipts}
        return json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8", "replace")

    @staticmethod
    def _csv(rows: tuple[RecordRow, ...]) -> bytes:
        text = io.StringIO(newline="")
        table = csv.writer(text)
        table.writerow(
            ["sequence", "id", "at", "what was done", "unit", "course", "score", "passed", "state", "reason"]
        )
        for row in rows:
            passed = "" if row.passed is None else str(row.passed).lower()
            what, state = in_english(row.what), in_english(row.state.words)
            cells = [row.sequence, row.id, row.at.isoformat(), row.verb.value, what, row.course_title]
            table.writerow([_harmless(cell) for cell in (*cells, row.score, passed, state, row.reason)])
        return text.getvalue().encode("utf-8-sig", "replace")


def _what(event: Event, unit: str) -> str:
    """What a record is of, and of a recording also what was done with it."""
    match event.way or event.verb:
        case Way.WATCHED:
            return say("Watched “{unit}”", unit=unit)
        case Way.LISTENED:
            return say("Listened to “{unit}”", unit=unit)
        case Way.READ:
            return say("Read the transcript of “{unit}”", unit=unit)
        case Verb.PLAYED:
            return say("Played “{unit}”", unit=unit)
        case Verb.PAUSED:
            return say("Paused “{unit}”", unit=unit)
        case Verb.SEEKED:
            return say("Jumped in “{unit}”", unit=unit)
    return unit


def _harmless(cell: object) -> object:
    """A text that no spreadsheet takes for a formula."""
    if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t", "\r"}:
        return f"'{cell}"
    return "" if cell is None else cell


def _is_signed(receipt: StoredReceipt, key: bytes) -> bool:
    sealed = wire.Receipt(receipt.id, receipt.received_ms, receipt.chain, receipt.signature)
    return is_signed(receipt.device, receipt.last, sealed, key)
