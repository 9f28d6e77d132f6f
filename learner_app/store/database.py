"""One SQLite file: how it is opened, written to, copied and judged. Knows no table; repairs nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from enum import StrEnum
from threading import RLock
from typing import TYPE_CHECKING, Any

from learner_app.store.failures import is_damage, made_by_newer, storage_failures
from learner_app.store.files import make_private_folder, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import sqlite_utils

    from learner_app.store.reserve import Reserve

BUSY_TIMEOUT_S = 10.0
_FRUGAL_PAGES = 32
"""How many pages SQLite may write ahead before it puts them in place, where every page counts; usually it is 1,000."""
COMPANIONS = ("-wal", "-shm")
"""What SQLite keeps beside a database; they belong to it and move with it."""
PART = ".part"
"""How the name of a copy ends while it is being made."""


class Durability(StrEnum):
    """What a commit waits for."""

    EVERY_COMMIT = "FULL"  # on the disk before the call returns: what cannot be got again
    CHECKPOINTS = "NORMAL"  # a power cut may undo the last commits: what can be rebuilt


class Database:
    """An open database file.

    Any thread may use it; a lock lets one in at a time. Several processes may have the same file open.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path, durability: Durability, reserve: Reserve | None = None) -> None:
        """`reserve` is given up for a write that would find the disk full."""
        self.path = path
        self._reserve = reserve
        self._lock = RLock()
        with storage_failures(path):
            make_private_folder(path.parent)
            self._connection = sqlite3.connect(
                path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False, cached_statements=256
            )
        try:
            with storage_failures(path):
                path.chmod(0o600)
                self._connection.execute("PRAGMA journal_mode = WAL").fetchone()
                self._connection.execute(f"PRAGMA synchronous = {durability.value}")
                self._connection.execute("PRAGMA foreign_keys = ON")
                self._connection.execute("PRAGMA recursive_triggers = ON")  # REPLACE must not slip past triggers
        except BaseException:
            self._connection.close()
            raise

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All of the block or nothing of it. Inside another transaction it becomes a part of that one.

        Raises:
            ExpectedFailure: Kind.STORAGE; nothing of the block has been kept then.
        """
        with self._lock, storage_failures(self.path):
            connection = self._connection
            if connection.in_transaction:
                yield connection
                return
            if self._reserve is not None and self._reserve.give_up_if_scarce():
                connection.execute(f"PRAGMA wal_autocheckpoint = {_FRUGAL_PAGES}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Several queries over one state of the database, which others do not change in between."""
        with self._lock, storage_failures(self.path):
            if self._connection.in_transaction:
                yield self._connection
                return
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                self._connection.execute("ROLLBACK")

    def rows(self, query: str, parameters: tuple[str | int | bytes | None, ...] = ()) -> list[Any]:
        """All rows of a query.

        Raises:
            ExpectedFailure: Kind.STORAGE.
        """
        with self._lock, storage_failures(self.path):
            return self._connection.execute(query, parameters).fetchall()

    @contextmanager
    def tables(self) -> Iterator[sqlite_utils.Database]:
        """The same connection through sqlite-utils, in one transaction; loaded when first asked for."""
        import sqlite_utils  # 0.1 s to load: not before the first window is there

        with self.transaction() as connection:
            yield sqlite_utils.Database(connection, use_counts_table=False, execute_plugins=False)

    @property
    def version(self) -> int:
        """The number of migration steps that this file has seen."""
        with self._lock, storage_failures(self.path):
            return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def copy_to(self, target: Path) -> None:
        """Write a consistent copy as one self-contained file, whatever others write meanwhile.

        Raises:
            ExpectedFailure: Kind.STORAGE; a half-made copy is removed.
        """
        unfinished = target.with_name(target.name + PART)
        with self._lock, storage_failures(target):
            make_private_folder(target.parent)
            try:
                unfinished.unlink(missing_ok=True)
                with closing(sqlite3.connect(unfinished, isolation_level=None)) as copy:
                    self._connection.backup(copy)
                    copy.execute("PRAGMA journal_mode = DELETE").fetchone()
                unfinished.chmod(0o600)
                unfinished.replace(target)
            except BaseException:
                unfinished.unlink(missing_ok=True)
                raise
            sync_folder(target.parent)

    def close(self) -> None:
        """Close the file; the last one to close tidies its companions away."""
        with self._lock, storage_failures(self.path):
            self._connection.close()


def is_healthy(path: Path) -> bool:
    """Whether SQLite finds the file whole. Changes nothing in it.

    Raises:
        ExpectedFailure: Kind.STORAGE where the file cannot be read at all.
    """
    with storage_failures(path), closing(open_for_reading(path)) as connection:
        try:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok")
        except UnicodeDecodeError:  # SQLite names a damaged table, and Python cannot read the name
            return False
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return False
            raise


def stored_version(path: Path) -> int:
    """The number of migration steps a database file has seen; 0 for an empty file. Changes nothing in it.

    Raises:
        ExpectedFailure: Kind.STORAGE.
    """
    with storage_failures(path), closing(open_for_reading(path)) as connection:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def refuse_newer(path: Path, known_version: int) -> None:
    """Leave a database alone that a newer version of the program has made.

    Raises:
        ExpectedFailure: Kind.STORAGE; the file has not been changed.
    """
    found = stored_version(path)
    if found > known_version:
        raise made_by_newer(path, found, known_version)


def move_aside(path: Path, aside: Path) -> None:
    """Rename a database together with its companions."""
    for suffix in ("", *COMPANIONS):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.replace(aside.with_name(aside.name + suffix))
    sync_folder(path.parent)


def open_for_reading(path: Path) -> sqlite3.Connection:
    """A connection that leaves nothing beside the file, unless somebody has it open (or died with it open)."""
    way = "mode=ro" if path.with_name(f"{path.name}-wal").exists() else "immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{way}", uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None)
