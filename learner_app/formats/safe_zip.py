"""Zip files from strangers: looked over before anything is unpacked, read with limits. Extracts nothing to paths."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import TracebackType

_CHUNK_BYTES = 256 * 1024
_END_RECORD = struct.Struct("<4s4H2LH")  # source: PKWARE APPNOTE 6.3.10, section 4.3.16
_END_RECORD_64 = struct.Struct("<4sQ2H2L4Q")  # section 4.3.14
_END_LOCATOR_64 = struct.Struct("<4sLQL")  # section 4.3.15
_RATIO_FREE_BYTES = 1_000_000
"""Entries up to this size may compress as well as they like: a bomb needs to be big."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a zip file may ask of this computer.

    Attributes:
        ratio: Unpacked by packed size of one large entry. Text deflates about 3 to 20 times, a bomb 1,000 times.
    """

    entries: int = 20_000
    total_bytes: int = 4_000_000_000
    ratio: int = 200


class SafeZip:
    """A zip file whose every entry was found harmless; a context manager.

    Raises:
        ExpectedFailure: On opening and on reading, BAD_INPUT with one sentence about what is wrong; NOT_FOUND and
            STORAGE where the file itself cannot be opened.
    """

    def __init__(self, path: Path, is_allowed_name: Callable[[str], bool], limits: Limits) -> None:
        self._path = path
        if path.exists() and not (path.is_file() or path.is_dir()):
            refuse(path, "it is a device or a pipe")  # reading one may never end
        _check_directory_size(path, limits)
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, struct.error, UnicodeDecodeError, NotImplementedError, ValueError) as error:
            _damaged(path, error)
        except OSError as error:
            raise _cannot_open(path, error) from error
        try:
            self._entries = _checked_entries(path, self._zip.infolist(), is_allowed_name, limits)
        except ExpectedFailure:
            self._zip.close()
            raise

    def __enter__(self) -> SafeZip:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._zip.close()

    @property
    def sizes(self) -> dict[str, int]:
        """The declared size of every entry by its name."""
        return {name: entry.file_size for name, entry in self._entries.items()}

    def chunks(self, name: str, limit_bytes: int) -> Iterator[bytes]:
        """Yield the entry piece by piece; stop with a failure as soon as it is longer than it said or than the limit.

        Raises:
            ExpectedFailure: The entry is missing, too large, damaged, or longer or shorter than declared.
        """
        entry = self._entries.get(name)
        if entry is None:
            refuse(self._path, f"{name} is missing from it")
        if entry.file_size > limit_bytes:
            refuse(self._path, f"{name} is larger than the {limit_bytes:,} bytes that are allowed")
        seen = 0
        try:
            with self._zip.open(entry) as stream:
                while chunk := stream.read(_CHUNK_BYTES):
                    seen += len(chunk)
                    if seen > entry.file_size:
                        refuse(self._path, f"{name} is longer than it says")
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, struct.error) as error:
            _damaged(self._path, error)
        except OSError as error:
            raise _cannot_open(self._path, error) from error
        if seen != entry.file_size:
            refuse(self._path, f"{name} is shorter than it says")

    def read(self, name: str, limit_bytes: int) -> bytes:
        """The whole entry, see `chunks`."""
        return b"".join(self.chunks(name, limit_bytes))


def refuse(path: Path, reason: str) -> NoReturn:
    """Raise the BAD_INPUT failure for a package with this reason."""
    raise ExpectedFailure(
        Kind.BAD_INPUT,
        say("{path} is not a safe course package: {reason}.", path=path.name, reason=reason),
        say("Ask for the package again."),
    )


def _damaged(path: Path, error: Exception) -> NoReturn:
    raise ExpectedFailure(
        Kind.BAD_INPUT,
        say("{path} is cut short, damaged or not a course package ({error}).", path=path.name, error=error),
        say("Copy or download it again."),
    ) from error


def _cannot_open(path: Path, error: OSError) -> ExpectedFailure:
    if isinstance(error, FileNotFoundError):
        return ExpectedFailure(Kind.NOT_FOUND, say("There is no file {path}.", path=path), say("Check the path."))
    return ExpectedFailure(
        Kind.STORAGE,
        say("{path} cannot be read: {reason}.", path=path, reason=error.strerror or error),
        say("Check the file."),
    )


def _check_directory_size(path: Path, limits: Limits) -> None:
    """Refuse a huge list of entries before `zipfile` loads it whole into memory."""
    tail_bytes = _END_RECORD.size + _END_LOCATOR_64.size + _END_RECORD_64.size
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - tail_bytes))
            tail = file.read()
    except OSError as error:
        raise _cannot_open(path, error) from error
    if len(tail) < _END_RECORD.size:
        _damaged(path, ValueError("the end is missing"))
    end = _END_RECORD.unpack(tail[-_END_RECORD.size :])
    if end[0] != b"PK\x05\x06" or end[7] != 0:
        _damaged(path, ValueError("the end is missing"))
    directory_bytes = end[5]
    if len(tail) == tail_bytes and tail[-42:-38] == b"PK\x06\x07":
        record = _END_RECORD_64.unpack(tail[: _END_RECORD_64.size])
        directory_bytes = max(directory_bytes if directory_bytes != 0xFFFFFFFF else 0, record[8])
    if directory_bytes > limits.entries * 256:
        refuse(path, f"its list of entries is too long (more than {limits.entries:,})")


def _checked_entries(
    path: Path, entries: list[zipfile.ZipInfo], is_allowed_name: Callable[[str], bool], limits: Limits
) -> dict[str, zipfile.ZipInfo]:
    if len(entries) > limits.entries:
        refuse(path, f"it has {len(entries):,} entries; at most {limits.entries:,} are allowed")
    checked: dict[str, zipfile.ZipInfo] = {}
    total = 0
    for entry in entries:
        _check_entry(path, entry, is_allowed_name, limits)
        if entry.filename in checked:
            refuse(path, f"it holds {entry.filename} twice")
        checked[entry.filename] = entry
        total += entry.file_size
    if total > limits.total_bytes:
        refuse(path, f"unpacked it would take {total:,} bytes; at most {limits.total_bytes:,} are allowed")
    return checked


def _check_entry(path: Path, entry: zipfile.ZipInfo, is_allowed_name: Callable[[str], bool], limits: Limits) -> None:
    name = entry.orig_filename
    mode = entry.external_attr >> 16
    if entry.flag_bits & 0x1:
        refuse(path, "it is encrypted")
    if stat.S_IFMT(mode) not in {0, stat.S_IFREG}:
        refuse(path, f"{name[:80]!r} is a link or a device, not a file")
    if name != entry.filename or not is_allowed_name(name):
        refuse(path, f"{name[:80]!r} does not belong into one")
    if entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        refuse(path, f"{name} is packed in an unknown way")
    if entry.file_size > _RATIO_FREE_BYTES and entry.file_size > limits.ratio * max(entry.compress_size, 1):
        refuse(path, f"{name} would unpack to more than {limits.ratio} times its size")
