"""A little of the disk held back for records, so that what somebody does is kept even where no room is left."""

from __future__ import annotations

import logging
import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from learner_app.store.files import make_private_folder

if TYPE_CHECKING:
    from pathlib import Path

FILE = "reserve.bin"
SIZE_BYTES = 2 * 2**20
"""Some thousand records; a choice."""
SCARCE_BYTES = 2**20
"""Below this a write may fail: SQLite wants room for its own files beside what is written."""
PLENTY_BYTES = 64 * 2**20
"""From here on a reserve is made (again) without making things worse."""

logger = logging.getLogger(__name__)


class Reserve:
    """A file of no meaning in a person's folder, given up when the disk runs out and made again when it has room."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE
        self._folder = str(folder)

    def keep(self) -> None:
        """Make the reserve where there is none and the disk has plenty. A failure costs the reserve, nothing else."""
        with suppress(OSError):
            make_private_folder(self._path.parent)
            if self._path.exists() or shutil.disk_usage(self._folder).free < PLENTY_BYTES:
                return
            aside = self._path.with_name(f"{FILE}.new")
            aside.write_bytes(os.urandom(SIZE_BYTES))  # nothing that a file system could store as nothing
            aside.replace(self._path)

    def give_up_if_scarce(self) -> bool:
        """Let go of it where the disk has next to no room, and tell whether that is so.

        Called before every write: it costs one look at the disk.
        """
        with suppress(OSError):
            if shutil.disk_usage(self._folder).free >= SCARCE_BYTES:
                return False
            if self._path.exists():
                self._path.unlink()
                logger.warning("the disk is full: the room held back for records is used now")
            return True
        return False
