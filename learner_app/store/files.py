"""Small files that are either the old or the new one after a power cut, and names for files put aside."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path


def utc_now() -> datetime:
    """The wall clock."""
    return datetime.now(UTC)


def make_private_folder(folder: Path) -> None:
    """Make a folder that only its owner may read, and so those above it that are missing."""
    if folder.is_dir():
        return
    make_private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


def write_atomically(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Replace a file so that a crash at any moment leaves the old or the new content, never a mix."""
    make_private_folder(path.parent)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Force a file's content to the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Force a folder's list of names to the disk; Windows does that by itself and cannot be asked to."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def free_name(path: Path, moment: datetime) -> Path:
    """`path` with a time stamp after its name, and a number where that is taken."""
    stamp = moment.strftime("%Y%m%dT%H%M%S")
    candidate = path.with_name(f"{path.name}-{stamp}")
    number = 2
    while candidate.exists():
        candidate = path.with_name(f"{path.name}-{stamp}-{number}")
        number += 1
    return candidate
