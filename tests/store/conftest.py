"""A person's records on a real disk, and statements to put into them."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.ids import DeviceId, RecordId
from learner_app.store.journal import Journal
from learner_app.store.records import RecordStore, open_records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DEVICE = DeviceId("3b1f6f0e-0f5c-4c8e-9d43-0c3c9a3f7a01")


@dataclass(frozen=True)
class Receipt:
    """A hub's receipt, as the journal wants it."""

    id: int
    received_ms: int
    chain: bytes
    signature: bytes = b"signed"


class Memory:
    """The records of one person, which can be closed and opened again as a new start of the program does."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.store: RecordStore = open_records(folder)

    @property
    def journal(self) -> Journal:
        return Journal(self.store, DEVICE, "boot")

    @property
    def file(self) -> Path:
        return self.folder / "records.db"

    def reopen(self) -> RecordStore:
        self.store.close()
        self.store = open_records(self.folder)
        return self.store

    def record(self, count: int) -> list[int]:
        return [self.journal.append(make_statement).sequence for _ in range(count)]

    def receipt(self, last: int, number: int = 1) -> Receipt:
        return Receipt(number, 1_000 + number, self.journal.entries(after=last - 1)[0].hash)


def make_statement(sequence: int) -> tuple[RecordId, bytes]:
    record_id = RecordId(str(uuid.uuid4()))
    statement = {"id": record_id, "sequence": sequence}
    return record_id, json.dumps(statement, sort_keys=True, separators=(",", ":")).encode()


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[Memory]:
    opened = Memory(tmp_path / "people" / "ada")
    yield opened
    opened.store.close()


@pytest.fixture
def statement() -> Callable[[int], tuple[RecordId, bytes]]:
    return make_statement
