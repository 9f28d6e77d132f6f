"""A second copy of every record, as lines of text beside records.db, from which a damaged database is made whole.

A line is written after its record is durable in the database and is not itself waited for: the database alone answers
for a record. Each line carries its chain hash, so that a torn or changed line is noticed and passed over.
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

from learner_app.domain.ids import DeviceId, RecordId
from learner_app.store.failures import storage_failures
from learner_app.store.files import make_private_folder

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_TAIL_BYTES = 65_536
_FIELDS = 6

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A record as it lies on the disk; `hash` is the chain hash after it."""

    sequence: int
    id: RecordId
    device: DeviceId
    boot: str
    statement: bytes
    hash: bytes


class RecordLog:
    """The lines of one records.log. Several processes may add to it; lines may then be out of order."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None
        self._lock = Lock()
        self._owed = b""

    def add(self, records: Iterable[StoredRecord]) -> None:
        """Add lines. A failure is only logged: the records are safe, and what is owed is written with the next ones."""
        with self._lock:
            self._owed += b"".join(_line(record) for record in records)
            try:
                if self._handle is None:
                    self._handle = self._open()
                written = os.write(self._handle, self._owed)
            except OSError as error:
                logger.warning("the second copy of the records lags behind: %s", error)
                written = 0
            if written == len(self._owed):
                self._owed = b""
            else:
                self._let_go()  # opened again, a torn line is ended before the next one

    def records(self) -> Iterator[StoredRecord]:
        """Every line that can be read, in the order of the file. Whether a record fits the chain is not judged here."""
        if not self.path.exists():
            return
        with storage_failures(self.path), self.path.open("rb") as file:
            for line in file:
                record = _record(line)
                if record is not None:
                    yield record

    def last_sequence(self) -> int:
        """The highest sequence number near the end of the file; 0 where there is none. Reads 64 KB at most."""
        if not self.path.exists():
            return 0
        with storage_failures(self.path), self.path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL_BYTES))
            tail = file.read()
        found = [record.sequence for record in map(_record, tail.splitlines(keepends=True)) if record]
        if found or size <= _TAIL_BYTES:
            return max(found, default=0)
        return max((record.sequence for record in self.records()), default=0)

    def rewrite(self, records: Iterable[StoredRecord], aside: Path) -> None:
        """Begin the file again with these records; the one there was is kept as `aside`.

        Raises:
            ExpectedFailure: Kind.STORAGE.
        """
        self.close()
        with storage_failures(self.path):
            if self.path.exists():
                self.path.replace(aside)
        self.add(records)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._let_go()

    def _let_go(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _open(self) -> int:
        make_private_folder(self.path.parent)
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
        handle = os.open(self.path, flags, 0o600)
        size = os.lseek(handle, 0, os.SEEK_END)
        if size:
            os.lseek(handle, size - 1, os.SEEK_SET)
            if os.read(handle, 1) != b"\n":
                os.write(handle, b"\n")  # a torn last line must not swallow the next one
        return handle


def _line(record: StoredRecord) -> bytes:
    head = "\t".join((str(record.sequence), record.id, record.device, record.boot, record.hash.hex()))
    return head.encode() + b"\t" + record.statement + b"\n"


def _record(line: bytes) -> StoredRecord | None:
    fields = line.split(b"\t", _FIELDS - 1)
    if len(fields) != _FIELDS or not line.endswith(b"\n"):
        return None
    try:
        sequence, record_id, device, boot, digest = (field.decode() for field in fields[:-1])
        return StoredRecord(
            int(sequence), RecordId(record_id), DeviceId(device), boot, fields[-1][:-1], bytes.fromhex(digest)
        )
    except ValueError:
        return None
