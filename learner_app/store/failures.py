"""Turns what SQLite and the disk say into failures that a person can act on; everything else stays a bug."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""The codes of a database file that is not what it was."""


def _disk_full(path: Path) -> ExpectedFailure:
    return ExpectedFailure(Kind.STORAGE, say("The disk is full: {path}", path=path), _free_space())


def _allowance_used_up(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.STORAGE, say("The disk space allowed to you is used up: {path}", path=path), _free_space()
    )


def _too_large(path: Path) -> ExpectedFailure:
    return ExpectedFailure(Kind.STORAGE, say("The disk takes no larger file: {path}", path=path), _free_space())


def _no_writing(path: Path) -> ExpectedFailure:
    return ExpectedFailure(Kind.STORAGE, say("Writing is not allowed: {path}", path=path), _allow_writing())


def _no_opening(path: Path) -> ExpectedFailure:
    return ExpectedFailure(Kind.STORAGE, say("The file cannot be opened: {path}", path=path), _allow_writing())


def _held_by_another(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.STORAGE,
        say("Another program holds the file: {path}", path=path),
        say("Close other programs that use this profile and try again."),
    )


def _damaged(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.STORAGE,
        say("The file is damaged: {path}", path=path),
        say("Close the program and open it again: it restores the file from its newest backup and says what it did."),
    )


def _disk_failed(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.STORAGE,
        say("The disk failed to read or write: {path}", path=path),
        say("Check that the disk is connected and healthy, then try again."),
    )


def _free_space() -> str:
    return say("Free some space on that disk and try again; nothing that was kept before is lost.")


def _allow_writing() -> str:
    return say("Make the folder writable for your account, or choose another profile folder.")


_BY_SQLITE_CODE = {
    sqlite3.SQLITE_FULL: _disk_full,
    sqlite3.SQLITE_READONLY: _no_writing,
    sqlite3.SQLITE_PERM: _no_writing,
    sqlite3.SQLITE_CANTOPEN: _no_opening,
    sqlite3.SQLITE_BUSY: _held_by_another,
    sqlite3.SQLITE_LOCKED: _held_by_another,
    sqlite3.SQLITE_CORRUPT: _damaged,
    sqlite3.SQLITE_NOTADB: _damaged,
    sqlite3.SQLITE_IOERR: _disk_failed,
}
_MAY_BE_FULL = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})
"""What SQLite says where it cannot make the files beside a database."""
_LEAST_ROOM_BYTES = 64 * 1024

_BY_ERRNO = {
    errno.ENOSPC: _disk_full,
    errno.EDQUOT: _allowance_used_up,
    errno.EFBIG: _too_large,
    errno.EROFS: _no_writing,
    errno.EACCES: _no_writing,
    errno.EPERM: _no_writing,
}


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the error says that the database file itself is damaged."""
    return _primary_code(error) in DAMAGED


def storage_failure(error: sqlite3.Error | OSError, path: Path) -> ExpectedFailure | None:
    """The failure to show for an error while working on `path`; None where the error is a bug of ours."""
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, _disk_failed)(path)
    if _primary_code(error) in _MAY_BE_FULL and _is_full(path):
        return _disk_full(path)
    known = _BY_SQLITE_CODE.get(_primary_code(error))
    return known(path) if known else None


@contextmanager
def storage_failures(path: Path) -> Iterator[None]:
    """Raise errors of SQLite and the disk inside the block as `ExpectedFailure` of `Kind.STORAGE`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        failure = storage_failure(error, path)
        if failure is None:
            raise
        raise failure from error


def _is_full(path: Path) -> bool:
    """Whether the disk has no room even for the file in which SQLite counts its readers."""
    with suppress(OSError):
        return shutil.disk_usage(path.parent).free < _LEAST_ROOM_BYTES
    return False


def _primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its extension; -1 where Python's own module raised the error."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else code & 0xFF


def made_by_newer(path: Path, found: int, known: int) -> ExpectedFailure:
    """What is raised for a file in a format that only newer versions know, before anything is changed."""
    return ExpectedFailure(
        Kind.STORAGE,
        say(
            "{path} was made by a newer version of this program (format {found}, this one knows {known}).",
            path=path,
            found=found,
            known=known,
        ),
        say("Install the newer version, or use another profile. Nothing has been changed."),
    )
