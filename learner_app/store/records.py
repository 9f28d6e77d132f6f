"""records.db of one person, opened so that it is whole, up to date and backed up; and what had to be done for that."""

from __future__ import annotations

import logging
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.wording import recalled, written
from learner_app.store.backups import Backups
from learner_app.store.database import Database, Durability, is_healthy, move_aside, refuse_newer, stored_version
from learner_app.store.failures import storage_failures
from learner_app.store.files import free_name, make_private_folder, sync_file, sync_folder, utc_now
from learner_app.store.record_log import RecordLog, StoredRecord
from learner_app.store.records_schema import RECORDS
from learner_app.store.recovery import SELECT_RECORDS, RecoveryNote, holds_together, last_link, rebuild
from learner_app.store.reserve import Reserve
from learner_app.store.schema import migrate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

FILE = "records.db"
_LOG = "records.log"
_CORRUPT = "records.db.corrupt"
_RESTORING = "records.db.restoring"
_UNTOLD = "store: restored and not yet told"

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RecordStore:
    """What a person did, open for use: `Journal`, `Drafts` and `Trust` work on it.

    Attributes:
        note: Set where the database had to be restored while opening. `untold` keeps it until it has been shown.
    """

    database: Database
    log: RecordLog
    backups: Backups
    note: RecoveryNote | None = None

    def backup(self) -> Path | None:
        """Copy the database beside it; None where no record came since the last copy.

        Costs one read of the whole file (some milliseconds a thousand records). Meant for after a sync that confirmed
        something, after a quiz was handed in, and at the end of a session.

        Raises:
            ExpectedFailure: Kind.STORAGE; the earlier copies are still there.
        """
        last, _ = last_link(self.database)
        return None if self.backups.covers(last) else self.backups.make(self.database, last)

    def untold(self) -> str:
        """What was restored at this or an earlier start and has not been shown to the person; empty where nothing."""
        rows = self.database.rows("SELECT value FROM text WHERE name = ?", (_UNTOLD,))
        return "\n".join(recalled(line) for line in rows[0][0].splitlines()) if rows else ""

    def told(self) -> None:
        """The person has seen it."""
        with self.database.transaction() as connection:
            connection.execute("DELETE FROM text WHERE name = ?", (_UNTOLD,))

    def close(self) -> None:
        """Close the files."""
        self.log.close()
        self.database.close()


def open_records(folder: Path, *, now: Callable[[], datetime] = utc_now) -> RecordStore:
    """Open records.db of a person's folder, making it where there has never been one.

    A damaged or missing database is restored from the newest good backup, the record log and whatever can be read of
    the damaged file, which is kept; `RecordStore.note` says so. So is one in which a record changed on the disk,
    where that brings every record back. A database that lags behind the log (an older file was put in its place) is
    completed from the log.

    Raises:
        ExpectedFailure: Kind.STORAGE: made by a newer version (nothing is changed), disk full, not writable.
    """
    path, reserve = folder / FILE, Reserve(folder)
    reserve.give_up_if_scarce()
    backups, log = Backups(folder / "backups", now=now), RecordLog(folder / _LOG)
    note = None
    is_whole = path.exists() and is_healthy(path)
    if is_whole:
        refuse_newer(path, RECORDS.version)
    is_empty = not path.exists() or (is_whole and stored_version(path) == 0)
    if _was_here(folder, backups, log) if is_empty else not is_whole:
        note = _restore(path, backups, log, now)
    elif not is_empty and not holds_together(path):
        note = _mend(path, backups, log, now)
    database = Database(path, Durability.EVERY_COMMIT, reserve)
    reserve.keep()
    try:
        migrate(database, RECORDS, lambda: backups.make(database, last_link(database)[0]))
        note = note or _agree(database, log, now)
    except BaseException:
        database.close()
        raise
    return RecordStore(database, log, backups, note)


def _was_here(folder: Path, backups: Backups, log: RecordLog) -> bool:
    """Whether there was a database that is gone now (or a restoration that was cut short)."""
    return bool(log.last_sequence() or backups.newest_first() or any(folder.glob(f"{_CORRUPT}-*")))


def _restore(path: Path, backups: Backups, log: RecordLog, now: Callable[[], datetime]) -> RecoveryNote:
    """Put a whole database in the place of a damaged or missing one. Killed half-way, the next start does it again."""
    moved_to = None
    with storage_failures(path):
        make_private_folder(path.parent)
        if path.exists():
            moved_to = free_name(path.with_name(_CORRUPT), now())
            move_aside(path, moved_to)
        else:
            move_aside(path, free_name(path.with_name(_CORRUPT), now()))  # companions of a file that is gone
    note = _rebuild_beside(path, backups, log, moved_to or _newest_damaged(path.parent), moved_to)
    if note.missing is not None:
        with closing(Database(path.with_name(_RESTORING), Durability.EVERY_COMMIT)) as database:
            _begin_log_again(database, log, now)
    _put_in_place(path)
    return note


def _mend(path: Path, backups: Backups, log: RecordLog, now: Callable[[], datetime]) -> RecoveryNote | None:
    """Put a database in place of one in which a record changed on the disk, if it has every record as it was.

    Otherwise nothing is done and None given: the records behind the changed one are worth more, and `Journal.verify`
    names it.
    """
    moved_to = free_name(path.with_name(_CORRUPT), now())
    note = _rebuild_beside(path, backups, log, path, moved_to)
    if note.missing is not None:
        logger.error("a record in %s was changed, and there is no copy of it", path)
        return None
    with storage_failures(path):
        move_aside(path, moved_to)
    _put_in_place(path)
    return note


def _rebuild_beside(
    path: Path, backups: Backups, log: RecordLog, damaged: Path | None, moved_to: Path | None
) -> RecoveryNote:
    """Make the database that shall take the place of `path`; it tells what was done once it is there."""
    backup = backups.newest_good()
    database = _start_from(backup, path.with_name(_RESTORING))
    try:
        migrate(database, RECORDS, lambda: None)
        saved, missing = rebuild(database, log.records(), damaged)
        note = RecoveryNote("records", moved_to, backup, last_link(database)[0], saved, missing)
        _remember_to_tell(database, note)
    finally:
        database.close()
    return note


def _put_in_place(path: Path) -> None:
    restoring = path.with_name(_RESTORING)
    with storage_failures(path):
        sync_file(restoring)
        restoring.replace(path)
        sync_folder(path.parent)
    logger.info("restored records.db")


def _start_from(backup: Path | None, restoring: Path) -> Database:
    with storage_failures(restoring):
        for leftover in restoring.parent.glob(f"{restoring.name}*"):
            leftover.unlink()
    if backup is not None:
        refuse_newer(backup, RECORDS.version)
        with storage_failures(restoring):
            restoring.write_bytes(backup.read_bytes())
    return Database(restoring, Durability.EVERY_COMMIT)


def _newest_damaged(folder: Path) -> Path | None:
    """The file a restoration that was cut short had already moved aside."""
    found = sorted(path for path in folder.glob(f"{_CORRUPT}-*") if not path.name.endswith(("-wal", "-shm")))
    return found[-1] if found else None


def _agree(database: Database, log: RecordLog, now: Callable[[], datetime]) -> RecoveryNote | None:
    """Bring database and log to the same last record; tells where the database was the one that lagged behind."""
    last, _ = last_link(database)
    logged = log.last_sequence()
    if logged < last:
        rows = database.rows(f"{SELECT_RECORDS} WHERE sequence > ? ORDER BY sequence", (logged,))
        log.add(StoredRecord(*row) for row in rows)
    if logged <= last:
        return None
    with database.transaction():
        saved, missing = rebuild(database, log.records(), None)
        records, _ = last_link(database)
        note = RecoveryNote("records", None, None, records, saved, missing)
        _remember_to_tell(database, note)
    if missing is not None:
        _begin_log_again(database, log, now)
    logger.info("completed records.db from its log: %d records, missing %s", saved, missing)
    return note


def _begin_log_again(database: Database, log: RecordLog, now: Callable[[], datetime]) -> None:
    """Keep the lines that fit nowhere apart, so that the gap is told once and numbers after it are not mixed up."""
    rows = database.rows(f"{SELECT_RECORDS} ORDER BY sequence")
    log.rewrite((StoredRecord(*row) for row in rows), free_name(log.path, now()))


def _remember_to_tell(database: Database, note: RecoveryNote) -> None:
    """Whoever opened the database may end before showing the note: the next one must be able to.

    Said where and when it is done: a process that is killed right after has not restored anything in silence.
    """
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO text (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = value || char(10) || excluded.value",
            (_UNTOLD, written(note.sentence)),
        )
