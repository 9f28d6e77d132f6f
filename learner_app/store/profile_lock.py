"""Keeps a second process out of a profile, and tells it who is inside."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Self

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.store.files import make_private_folder, utc_now

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

_LOCKED_BYTE = 4096  # beyond the text, which others must be able to read on Windows too


class ProfileLock:
    """A lock that the operating system lets go when the process ends, however it ends. Usable as a context manager."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def acquire(self) -> None:
        """Take the lock; taking it again is harmless.

        Raises:
            ExpectedFailure: Kind.IN_USE, naming the process that holds it; Kind.STORAGE.
        """
        if self._handle is not None:
            return
        try:
            self._handle = self._taken()
        except OSError:
            from learner_app.store.failures import storage_failures  # brings SQLite: a window need not wait for it

            with storage_failures(self.path):
                raise

    def release(self) -> None:
        """Let the next one in. The file stays."""
        if self._handle is not None:
            os.ftruncate(self._handle, 0)
            os.close(self._handle)
            self._handle = None

    def _taken(self) -> int:
        make_private_folder(self.path.parent)
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _try_lock(handle):
            holder = os.pread(handle, _LOCKED_BYTE, 0) if sys.platform != "win32" else os.read(handle, _LOCKED_BYTE)
            os.close(handle)
            raise _in_use(self.path, holder)
        with suppress(OSError):  # a full disk has no room for who is inside, and a lock needs none
            os.ftruncate(handle, 0)
            os.write(handle, json.dumps({"pid": os.getpid(), "since": f"{utc_now():%Y-%m-%d %H:%M:%S} UTC"}).encode())
        return handle

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(handle, 0, os.SEEK_SET)
        return True
else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def lock_of(profile: Path) -> ProfileLock:
    """The lock of a profile folder, not yet taken."""
    return ProfileLock(profile / "lock")


def _in_use(path: Path, holder: bytes) -> ExpectedFailure:
    profile = path.parent
    try:
        found = json.loads(holder)
        said = say(
            "The profile {profile} is in use by process {process}, since {time}.",
            profile=profile,
            process=found["pid"],
            time=found["since"],
        )
    except (ValueError, KeyError, TypeError):
        said = say("The profile {profile} is in use by another process.", profile=profile)
    return ExpectedFailure(
        Kind.IN_USE,
        said,
        say(
            "Use the window that is open, or close it first. For a second person choose another folder with --profile."
        ),
    )
