"""What was encoded, kept outside of the course: a build that was stopped does not encode again what it had finished."""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

KEPT_S = 90 * 24 * 3600.0
"""What no build asked for in three months goes."""


def default_cache_folder() -> Path:
    """The platform's folder for what can be made again."""
    from platformdirs import user_cache_path

    return user_cache_path("learner-app", appauthor=False) / "renditions"


class RenditionCache:
    """Files by what they were made of and how. Each appears complete or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, key: str) -> Path | None:
        """The file of that key; None where it is not here."""
        path = self._folder / key
        try:
            os.utime(path)  # when it was last asked for
        except OSError:
            return None
        return path

    @contextmanager
    def making(self, key: str, suffix: str) -> Iterator[Path]:
        """A path to write to; on success its file becomes the one of that key.

        Raises:
            ExpectedFailure: STORAGE where the folder cannot be written.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with TemporaryDirectory(prefix=".making-", dir=self._folder) as folder:
                part = Path(folder, f"rendition{suffix}")
                yield part
                with part.open("rb+") as file:
                    os.fsync(file.fileno())
                part.replace(self._folder / key)
        except OSError as error:
            raise ExpectedFailure(
                Kind.STORAGE,
                f"Renditions cannot be kept in {self._folder}: {error.strerror or error}.",
                "Make room there, then build again.",
            ) from error

    def forget_unused(self) -> None:
        """Remove what nobody asked for in a long time."""
        oldest = time.time() - KEPT_S
        for path in self._folder.glob("*"):
            try:
                if path.is_file() and path.stat().st_mtime < oldest:
                    path.unlink()
            except OSError:  # another build was faster, or it stays: it is only a cache
                continue


def cache_key(source_hash: str, version: str, words: Sequence[str]) -> str:
    """The name of what one version of a program makes of a file with these words."""
    return hashlib.sha256("\0".join((source_hash, version, *words)).encode()).hexdigest()
