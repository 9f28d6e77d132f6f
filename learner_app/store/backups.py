"""The rolling copies of records.db: made cheaply, the oldest dropped, the newest good one found when it is needed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure
from learner_app.store.database import PART, is_healthy
from learner_app.store.failures import storage_failures
from learner_app.store.files import utc_now
from learner_app.store.recovery import holds_together

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from learner_app.store.database import Database

KEPT = 5
"""How many backups are kept."""

_NAME = "records-"
_UNFINISHED_AFTER_S = 3_600
"""A copy takes seconds: one that was begun so long ago will not be finished."""

logger = logging.getLogger(__name__)


class Backups:
    """The copies in one folder, named by their last sequence number and the time they were made."""

    def __init__(self, folder: Path, *, kept: int = KEPT, now: Callable[[], datetime] = utc_now) -> None:
        self.folder = folder
        self._kept = kept
        self._now = now

    def make(self, database: Database, last_sequence: int) -> Path:
        """Copy the database and drop the oldest copies.

        Raises:
            ExpectedFailure: Kind.STORAGE; the copies there were are still there.
        """
        path = self.folder / f"{_NAME}{self._now():%Y%m%dT%H%M%S%f}-{last_sequence}.db"
        database.copy_to(path)
        with storage_failures(self.folder):
            for old in (*self.newest_first()[self._kept :], *self._unfinished()):
                old.unlink(missing_ok=True)
        logger.info("backed up %d records", last_sequence)
        return path

    def covers(self, last_sequence: int) -> bool:
        """Whether the newest copy was made after that record."""
        newest = self.newest_first()[:1]
        return bool(newest) and newest[0].stem.rpartition("-")[2] == str(last_sequence)

    def newest_first(self) -> list[Path]:
        """All copies."""
        with storage_failures(self.folder):
            return sorted(self.folder.glob(f"{_NAME}*.db"), reverse=True)

    def _unfinished(self) -> list[Path]:
        """What a process left that was killed while it made a copy."""
        latest_s = self._now().timestamp() - _UNFINISHED_AFTER_S
        return [path for path in self.folder.glob(f"{_NAME}*{PART}*") if path.stat().st_mtime < latest_s]

    def newest_good(self) -> Path | None:
        """The newest copy that is whole, byte for byte; None where there is none."""
        return next((path for path in self.newest_first() if _is_usable(path)), None)


def _is_usable(path: Path) -> bool:
    try:
        return is_healthy(path) and holds_together(path)
    except ExpectedFailure:
        return False
