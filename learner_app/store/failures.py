"""Turns what SQLite and the disk say into failures that a person can act on; everything else stays a bug."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""The codes of a database file that is not what it was."""

_FREE_SPACE = "Free some space on that disk and try again; nothing that was kept before is lost."
_ALLOW_WRITING = "Make the folder writable for your account, or choose another profile folder."
_CLOSE_OTHERS = "Close other programs that use this profile and try again."
_RESTART = "Close the program and open it again: it restores the file from its newest backup and says what it did."
_CHECK_DISK = "Check that the disk is connected and healthy, then try again."

_BY_SQLITE_CODE = {
    sqlite3.SQLITE_FULL: ("The disk is full", _FREE_SPACE),
    sqlite3.SQLITE_READONLY: ("Writing is not allowed", _ALLOW_WRITING),
    sqlite3.SQLITE_PERM: ("Writing is not allowed", _ALLOW_WRITING),
    sqlite3.SQLITE_CANTOPEN: ("The file cannot be opened", _ALLOW_WRITING),
    sqlite3.SQLITE_BUSY: ("Another program holds the file", _CLOSE_OTHERS),
    sqlite3.SQLITE_LOCKED: ("Another program holds the file", _CLOSE_OTHERS),
    sqlite3.SQLITE_CORRUPT: ("The file is damaged", _RESTART),
    sqlite3.SQLITE_NOTADB: ("The file is damaged", _RESTART),
    sqlite3.SQLITE_IOERR: ("The disk failed to read or write", _CHECK_DISK),
}
_MAY_BE_FULL = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})
"""What SQLite says where it cannot make the files beside a database."""
_LEAST_ROOM_BYTES = 64 * 1024

_BY_ERRNO = {
    errno.ENOSPC: ("The disk is full", _FREE_SPACE),
    errno.EDQUOT: ("The disk space allowed to you is used up", _FREE_SPACE),
    errno.EFBIG: ("The disk takes no larger file", _FREE_SPACE),
    errno.EROFS: ("Writing is not allowed", _ALLOW_WRITING),
    errno.EACCES: ("Writing is not allowed", _ALLOW_WRITING),
    errno.EPERM: ("Writing is not allowed", _ALLOW_WRITING),
}


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the error says that the database file itself is damaged."""
    return _primary_code(error) in DAMAGED


def storage_failure(error: sqlite3.Error | OSError, path: Path) -> ExpectedFailure | None:
    """The failure to show for an error while working on `path`; None where the error is a bug of ours."""
    if isinstance(error, OSError):
        said = _BY_ERRNO.get(error.errno or 0, ("The disk failed to read or write", _CHECK_DISK))
        return ExpectedFailure(Kind.STORAGE, f"{said[0]}: {path}", said[1])
    known = _BY_SQLITE_CODE.get(_primary_code(error))
    if _primary_code(error) in _MAY_BE_FULL and _is_full(path):
        known = _BY_SQLITE_CODE[sqlite3.SQLITE_FULL]
    return ExpectedFailure(Kind.STORAGE, f"{known[0]}: {path}", known[1]) if known else None


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
        f"{path} was made by a newer version of this program (format {found}, this one knows {known}).",
        "Install the newer version, or use another profile. Nothing has been changed.",
    )
