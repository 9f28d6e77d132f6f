"""Puts records.db together again from its newest backup, the record log and what can still be read of the damaged file.

Only records whose chain hash fits are taken over. What could not be brought back is said, never passed over.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from learner_app.domain.wording import counted, say, sentences
from learner_app.formats.chain import GENESIS, link
from learner_app.store.database import open_for_reading
from learner_app.store.failures import storage_failures
from learner_app.store.record_log import StoredRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from learner_app.store.database import Database

SELECT_RECORDS = "SELECT sequence, id, device, boot, statement, hash FROM record"
INSERT_RECORD = "INSERT INTO record (sequence, id, device, boot, statement, hash) VALUES (?, ?, ?, ?, ?, ?)"
INSERT_DELIVERY = "INSERT INTO delivery (sequence, state, reason) VALUES (?, 'waiting', '')"

_CHAIN = "SELECT sequence, id, statement, hash FROM record ORDER BY sequence"
_UNFINISHED = (
    ("SELECT * FROM draft", "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?)"),
    ("SELECT * FROM draft_answer", "INSERT OR REPLACE INTO draft_answer VALUES (?, ?, ?)"),
    ("SELECT * FROM draft_time", "INSERT OR REPLACE INTO draft_time VALUES (?, ?, ?, ?, ?, ?, ?)"),
    ("SELECT * FROM position", "INSERT OR REPLACE INTO position VALUES (?, ?, ?)"),
    ("SELECT * FROM text", "INSERT OR REPLACE INTO text VALUES (?, ?)"),
    ("SELECT * FROM signer", "INSERT OR REPLACE INTO signer VALUES (?, ?)"),
    ("SELECT * FROM pin", "INSERT OR REPLACE INTO pin VALUES (?, ?)"),
)
"""What is taken over beside the records; drafts before their answers and times, which point to them."""


@dataclass(frozen=True, slots=True)
class RecoveryNote:
    """What was done about a database that could not be used as it was. To be shown to the person.

    Attributes:
        database: "records" or "library".
        moved_to: Where the damaged file lies now; None where there was no file.
        backup: The backup that was started from; None where there was none.
        records: How many records there are now.
        saved: How many of them came from the record log or the damaged file.
        missing: First and last sequence number of records that are known to be lost; None where none is known.
    """

    database: str
    moved_to: Path | None = None
    backup: Path | None = None
    records: int = 0
    saved: int = 0
    missing: tuple[int, int] | None = None

    @property
    def sentence(self) -> str:
        """What happened, for a person."""
        if self.database == "library":
            return say(
                "The list of courses on this device was damaged and is being built again. Your records are not touched."
            )
        where = say("The damaged file is kept as {path}.", path=self.moved_to) if self.moved_to else ""
        return sentences(self._said_of_records(), where)

    def _said_of_records(self) -> str:
        if self.missing is None:
            return counted(
                "The file with your records was damaged or missing and has been restored: %n records are here; no "
                "missing record is known.",
                "The file with your records was damaged or missing and has been restored: %n record is here; no "
                "missing record is known.",
                self.records,
            )
        first, last = self.missing
        restored = counted(
            "The file with your records was damaged or missing and has been restored: %n records are here",
            "The file with your records was damaged or missing and has been restored: %n record is here",
            self.records,
        )
        if first == last:
            return say("{restored}, but record {number} is lost on this device.", restored=restored, number=first)
        return say(
            "{restored}, but records {first} to {last} are lost on this device.",
            restored=restored,
            first=first,
            last=last,
        )


def rebuild(
    database: Database, log: Iterable[StoredRecord], damaged: Path | None
) -> tuple[int, tuple[int, int] | None]:
    """Add to a database all that continues its chain, from the log and from the damaged file.

    Gives how many records were added and which sequence numbers after them are known to have existed.
    """
    sequence, previous = last_link(database)
    candidates: dict[int, list[StoredRecord]] = {}
    highest = sequence
    for record in (*log, *(_readable(damaged) if damaged else ())):
        highest = max(highest, record.sequence)
        if record.sequence > sequence:
            candidates.setdefault(record.sequence, []).append(record)
    chain = list(_continuing(sequence, previous, candidates))
    with database.transaction() as connection:
        for record in chain:
            connection.execute(INSERT_RECORD, as_row(record))
            connection.execute(INSERT_DELIVERY, (record.sequence,))
        if damaged is not None:
            _copy_unfinished(damaged, connection)
    last = sequence + len(chain)
    return len(chain), ((last + 1, highest) if highest > last else None)


def holds_together(path: Path) -> bool:
    """Whether a database that SQLite finds whole also says what was written: every record follows from the last one.

    SQLite does not notice a byte that changed inside a text. Reads everything, and changes nothing.
    """
    with storage_failures(path), closing(open_for_reading(path)) as file:
        try:
            expected, previous = 1, GENESIS
            for sequence, record_id, statement, digest in file.execute(_CHAIN):
                if sequence != expected or link(previous, statement) != digest or record_id.encode() not in statement:
                    return False
                expected, previous = sequence + 1, digest
            file.execute("SELECT DISTINCT state FROM delivery").fetchall()
        except (UnicodeDecodeError, TypeError, AttributeError):  # a text that is none, or a value of another type
            return False
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) == sqlite3.SQLITE_ERROR:
                return False  # a column that lost its name, or a text that Python cannot read
            raise
    return True


def last_link(database: Database) -> tuple[int, bytes]:
    """Sequence number and chain hash of the last record; 0 and `GENESIS` before the first."""
    rows = database.rows("SELECT sequence, hash FROM record ORDER BY sequence DESC LIMIT 1")
    if not rows:
        return 0, GENESIS
    return rows[0][0], rows[0][1]


def as_row(record: StoredRecord) -> tuple[int, str, str, str, bytes, bytes]:
    """The values of `INSERT_RECORD`."""
    return record.sequence, record.id, record.device, record.boot, record.statement, record.hash


def _continuing(sequence: int, previous: bytes, candidates: dict[int, list[StoredRecord]]) -> Iterator[StoredRecord]:
    while True:
        sequence += 1
        found = next((each for each in candidates.get(sequence, ()) if _follows(previous, each)), None)
        if found is None:
            return
        previous = found.hash
        yield found


def _follows(previous: bytes, record: StoredRecord) -> bool:
    return link(previous, record.statement) == record.hash and record.id.encode() in record.statement


def _readable(damaged: Path) -> Iterator[StoredRecord]:
    """Rows of a damaged file from both ends, as far as SQLite gets; a row may come twice or hold rubbish."""
    for order in ("ASC", "DESC"):
        for row in _salvaged(damaged, f"{SELECT_RECORDS} ORDER BY sequence {order}"):
            if tuple(map(type, row)) == (int, str, str, str, bytes, bytes):
                yield StoredRecord(*row)


def _copy_unfinished(damaged: Path, connection: sqlite3.Connection) -> None:
    for select, insert in _UNFINISHED:
        for row in _salvaged(damaged, select):
            with suppress(sqlite3.IntegrityError, sqlite3.ProgrammingError):  # rubbish that the table does not take
                connection.execute(insert, row)
    states = "SELECT state, receipt_id, received_ms, reason, sequence FROM delivery WHERE state = 'refused'"
    update = "UPDATE delivery SET state = ?, receipt_id = ?, received_ms = ?, reason = ? WHERE sequence = ?"
    for row in _salvaged(damaged, states):
        with suppress(sqlite3.IntegrityError):
            connection.execute(update, row)


def _salvaged(damaged: Path, query: str) -> Iterator[tuple[Any, ...]]:
    """The rows of a query up to the first place that cannot be read. Looks at the file as it is and writes nothing."""
    with (
        suppress(sqlite3.DatabaseError, UnicodeDecodeError),
        closing(sqlite3.connect(f"{damaged.absolute().as_uri()}?mode=ro", uri=True)) as file,
    ):
        file.text_factory = lambda data: data.decode(errors="replace")
        yield from file.execute(query)
