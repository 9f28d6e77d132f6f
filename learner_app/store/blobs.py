"""The content of courses on disk, by SHA-256, shared by all people of a profile. Never gives out a damaged byte.

A blob whose bytes were found to be those of its name is sealed: its time of change is set to one that follows from the
name. Whoever writes to it later breaks the seal, and it counts as here again only after its bytes have been looked at.
"""

from __future__ import annotations

import logging
import os
import re
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import IO, TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash
from learner_app.domain.wording import say
from learner_app.store.failures import storage_failures
from learner_app.store.files import make_private_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_CHUNK_BYTES = 1 << 20
_HASH = re.compile(r"[0-9a-f]{64}")
_PART = ".part"
_DAMAGED = "damaged"
_NEW = ".new-"
_DAY_S = 86_400
_SEALS_FROM_S = 978_307_200  # 1 January 2001: a time that every file system can keep and no writer sets today
_SEALS = 100_000_000

logger = logging.getLogger(__name__)


class BlobMissing(ExpectedFailure):
    """A blob is not here. Where it was here but damaged, it has been put aside, so that it counts as missing now."""

    def __init__(self, blob: BlobHash, *, was_damaged: bool) -> None:
        if was_damaged:
            super().__init__(
                Kind.STORAGE,
                say("A part of this course was damaged on this device."),
                say("It is fetched again on the next sync."),
            )
        else:
            super().__init__(
                Kind.MISSING_PART,
                say("A part of this course is not on this device yet."),
                say("Fetch the course while there is a connection."),
            )
        self.blob = blob
        self.was_damaged = was_damaged


class BlobStore:
    """Blobs in `root`, each under its hash, with what has arrived of others in `.part` files beside them.

    Any thread and any number of processes: a blob appears whole or not at all. Every method that touches the disk
    raises `ExpectedFailure` (Kind.STORAGE) where the disk does not do what it should.
    """

    def __init__(self, root: Path) -> None:
        self.root = root

    def path(self, blob: BlobHash) -> Path:
        """Where a blob is or would be."""
        if not _HASH.fullmatch(blob):
            raise ValueError(f"not a SHA-256 in lower-case hexadecimal: {blob!r}")
        return self.root / blob[:2] / blob

    def has(self, blob: BlobHash, size_bytes: int | None = None) -> bool:
        """Whether the blob is here and whole. Its bytes are read only where its seal is broken, missing or a lie.

        `size_bytes` is what it must have, where that is known: no seal can lie about it.
        """
        path = self.path(blob)
        with storage_failures(path):
            try:
                state = path.stat()
            except FileNotFoundError:
                return False
            is_sealed = state.st_mtime_ns == _seal(blob) and size_bytes in {None, state.st_size}
            return is_sealed or self._is_whole(blob)

    def size(self, blob: BlobHash) -> int | None:
        """Its size in bytes; None where it is not here."""
        try:
            return self.path(blob).stat().st_size
        except FileNotFoundError:
            return None

    def put(self, data: bytes | IO[bytes], expected: BlobHash | None = None) -> BlobHash:
        """Keep a blob; on the disk for good when this returns.

        Raises:
            ExpectedFailure: Kind.BAD_INPUT where the bytes are not those of `expected`; nothing is kept then.
        """
        with storage_failures(self.root):
            make_private_folder(self.root)
            handle, name = tempfile.mkstemp(dir=self.root, prefix=_NEW)
            temporary = Path(name)
            try:
                with os.fdopen(handle, "wb") as file:
                    blob = _copy(data, file)
                    file.flush()
                    os.fsync(file.fileno())
                if expected is not None and blob != expected:
                    raise _not_what_was_expected(expected)
                self._settle(temporary, blob)
            finally:
                temporary.unlink(missing_ok=True)
        return blob

    def read(self, blob: BlobHash) -> bytes:
        """The verified bytes of a blob. Meant for text and pictures: the whole blob is held in memory.

        Raises:
            BlobMissing: It is not here, or it was damaged and has been put aside.
        """
        path = self.path(blob)
        with storage_failures(path):
            try:
                data = path.read_bytes()
            except FileNotFoundError:
                raise BlobMissing(blob, was_damaged=(self.root / _DAMAGED / blob).exists()) from None
        if sha256(data).hexdigest() == blob:
            return data
        self._put_aside(blob)
        raise BlobMissing(blob, was_damaged=True)

    def part_path(self, blob: BlobHash) -> Path:
        """Where the beginning of a blob lies while it arrives."""
        path = self.path(blob)
        return path.with_name(path.name + _PART)

    def part_size(self, blob: BlobHash) -> int:
        """How many bytes of a blob have arrived; 0 where none has."""
        try:
            return self.part_path(blob).stat().st_size
        except FileNotFoundError:
            return 0

    def append_part(self, blob: BlobHash, data: bytes) -> int:
        """Add bytes to what has arrived; gives the new size. Not forced to the disk: `finish` checks every byte."""
        path = self.part_path(blob)
        with storage_failures(path):
            make_private_folder(path.parent)
            with path.open("ab") as file:
                file.write(data)
                return file.tell()

    def take_part(self, blob: BlobHash) -> bytes:
        """What has arrived, which is forgotten here."""
        path = self.part_path(blob)
        with storage_failures(path):
            data = path.read_bytes()
            path.unlink()
        return data

    def discard_part(self, blob: BlobHash) -> None:
        """Forget what has arrived."""
        self.part_path(blob).unlink(missing_ok=True)

    def finish(self, blob: BlobHash) -> bool:
        """Make the part that has arrived the blob; False where its bytes are wrong, and then the part is gone."""
        part = self.part_path(blob)
        with storage_failures(part):
            if _hash_of(part) != blob:
                part.unlink(missing_ok=True)
                return False
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            self._settle(part, blob)
        return True

    def all(self) -> Iterator[BlobHash]:
        """Every blob that is here."""
        for path in self.root.glob("??/*"):
            if _HASH.fullmatch(path.name):
                yield BlobHash(path.name)

    def remove(self, blob: BlobHash) -> int:
        """Remove one blob and what has arrived of it; gives the bytes that got free."""
        freed = 0
        with storage_failures(self.root):
            for path in (self.path(blob), self.part_path(blob)):
                with suppress(FileNotFoundError):
                    size = path.stat().st_size
                    path.unlink()
                    freed += size
        return freed

    def sweep(self, now_s: float) -> int:
        """Remove what was put aside as damaged and what a killed process left behind; gives the bytes that got free.

        Only what is older than a day: another process may be writing the rest.
        """
        freed = 0
        with storage_failures(self.root):
            for path in (*self.root.glob(f"{_DAMAGED}/*"), *self.root.glob(f"{_NEW}*")):
                with suppress(FileNotFoundError):
                    state = path.stat()
                    if state.st_ctime < now_s - _DAY_S:
                        path.unlink()
                        freed += state.st_size
        return freed

    def size_bytes(self) -> int:
        """What blobs and parts take up."""
        return sum(path.stat().st_size for path in self.root.glob("*/*"))

    def is_whole(self, blob: BlobHash) -> bool:
        """Whether the blob is here and its bytes are right, all of them read; a damaged one is put aside."""
        with storage_failures(self.root):
            return self.path(blob).is_file() and self._is_whole(blob)

    def _settle(self, temporary: Path, blob: BlobHash) -> None:
        path = self.path(blob)
        make_private_folder(path.parent)
        _set_seal(temporary, blob)
        temporary.replace(path)
        (self.root / _DAMAGED / blob).unlink(missing_ok=True)

    def _is_whole(self, blob: BlobHash) -> bool:
        """Read all of a blob; seal it, or put it aside."""
        path = self.path(blob)
        before = path.stat().st_mtime_ns
        if _hash_of(path) != blob:
            self._put_aside(blob)
            return False
        if before != _seal(blob) and path.stat().st_mtime_ns == before:  # nobody wrote while it was read
            with suppress(PermissionError):  # content that an administrator installed; looked at each time then
                _set_seal(path, blob)
        return True

    def _put_aside(self, blob: BlobHash) -> None:
        logger.warning("blob %s is damaged and put aside", blob)
        with storage_failures(self.root), suppress(FileNotFoundError):
            make_private_folder(self.root / _DAMAGED)
            self.path(blob).replace(self.root / _DAMAGED / blob)


def _seal(blob: BlobHash) -> int:
    """The time of change of a sealed blob, in nanoseconds: even seconds, since some file systems keep no others."""
    return (_SEALS_FROM_S + 2 * (int(blob[:7], 16) % _SEALS)) * 10**9


def _set_seal(path: Path, blob: BlobHash) -> None:
    at = path.stat().st_atime_ns
    os.utime(path, ns=(at, _seal(blob)))


def _copy(data: bytes | IO[bytes], file: IO[bytes]) -> BlobHash:
    digest = sha256()
    if isinstance(data, bytes):
        digest.update(data)
        file.write(data)
    else:
        while chunk := data.read(_CHUNK_BYTES):
            digest.update(chunk)
            file.write(chunk)
    return BlobHash(digest.hexdigest())


def _hash_of(path: Path) -> str:
    digest = sha256()
    with suppress(FileNotFoundError), path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def _not_what_was_expected(expected: BlobHash) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.BAD_INPUT,
        say("The content that arrived is not what was announced ({hash}…).", hash=expected[:12]),
        say("Fetch it again."),
    )
