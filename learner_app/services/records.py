"""The learner's own record: what was done, how far each entry has come, and proof that nothing was changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from learner_app.domain.events import Verb
    from learner_app.domain.ids import RecordId
    from learner_app.domain.records import DeliveryState


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record, in words. `confirmed_at` is the hub's time; `reason` is set for a refused one."""

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


@dataclass(frozen=True, slots=True)
class Verified:
    """What checking the chain gave; `first_bad` is the sequence number of the first record that does not fit."""

    ok: bool
    checked: int
    first_bad: int | None
    message: str


class Records:
    """Lists, verifies and exports what was recorded."""

    def all(self) -> tuple[RecordRow, ...]:
        """Every record, newest first."""
        raise NotImplementedError

    def verify(self) -> Verified:
        """Recompute the hash chain over all records."""
        raise NotImplementedError

    def export(self, path: Path) -> int:
        """Write all records with their receipts as JSON (or CSV for a .csv name); gives how many."""
        raise NotImplementedError
