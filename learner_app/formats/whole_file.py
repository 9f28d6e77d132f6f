"""Files that appear complete or not at all, and that are read whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.quantities import size
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def replacing(path: Path, *, mode: int = 0o644) -> Iterator[IO[bytes]]:
    """Write a file beside `path` and put it in place on success; on any failure `path` stays as it was.

    The bytes are on the disk before the name is.

    Raises:
        ExpectedFailure: The folder is missing, read-only or full.
    """
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise _cannot_write(path, error) from error
    part = Path(name)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.chmod(mode)
        part.replace(path)
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        part.unlink(missing_ok=True)


def read_whole(path: Path, limit_bytes: int) -> bytes:
    """Read a small file.

    Raises:
        ExpectedFailure: NOT_FOUND; BAD_INPUT where it is larger than the limit or a folder; STORAGE.
    """
    try:
        with path.open("rb") as file:
            data = file.read(limit_bytes + 1)
    except FileNotFoundError as error:
        raise ExpectedFailure(
            Kind.NOT_FOUND, say("There is no file {path}.", path=path), say("Check its name.")
        ) from error
    except IsADirectoryError as error:
        raise ExpectedFailure(
            Kind.BAD_INPUT, say("{path} is a folder.", path=path), say("Name the file in it.")
        ) from error
    except OSError as error:
        reason = error.strerror or str(error)
        raise ExpectedFailure(
            Kind.STORAGE, say("{path} cannot be read: {reason}.", path=path, reason=reason), say("Check the file.")
        ) from error
    if len(data) > limit_bytes:
        raise ExpectedFailure(
            Kind.BAD_INPUT,
            say("{path} is larger than {size}.", path=path.name, size=size(limit_bytes)),
            say("Check the file."),
        )
    return data


def _cannot_write(path: Path, error: OSError) -> ExpectedFailure:
    reason = error.strerror or str(error)
    return ExpectedFailure(
        Kind.STORAGE,
        say("{path} cannot be written: {reason}.", path=path, reason=reason),
        say("Choose another folder or make room, then try again."),
    )
