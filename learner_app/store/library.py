"""library.db of one person, opened so that it is whole and up to date; a damaged one is begun again, not silently."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.store.database import Database, Durability, is_healthy, move_aside, refuse_newer
from learner_app.store.failures import storage_failures
from learner_app.store.files import free_name, utc_now
from learner_app.store.library_schema import LIBRARY
from learner_app.store.recovery import RecoveryNote
from learner_app.store.schema import migrate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

FILE = "library.db"

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LibraryStore:
    """What can be got again, open for use.

    Attributes:
        courses: The folder of the course files, from which `InstalledCourses` fills an empty database.
        note: Set where the database was damaged and has been begun again; the search index is empty then, and the next
            exchange gets everything from the hub once more.
    """

    database: Database
    courses: Path
    note: RecoveryNote | None = None

    def close(self) -> None:
        """Close the file."""
        self.database.close()


def open_library(folder: Path, *, now: Callable[[], datetime] = utc_now) -> LibraryStore:
    """Open library.db of a person's folder, making it where there is none.

    Raises:
        ExpectedFailure: Kind.STORAGE: made by a newer version (nothing is changed), disk full, not writable.
    """
    path = folder / FILE
    note = None
    if path.exists() and is_healthy(path):
        refuse_newer(path, LIBRARY.version)
    elif path.exists():
        moved_to = free_name(path.with_name("library.db.corrupt"), now())
        with storage_failures(path):
            move_aside(path, moved_to)
        logger.info("library.db was damaged and is begun again")
        note = RecoveryNote("library", moved_to)
    database = Database(path, Durability.CHECKPOINTS)
    try:
        migrate(database, LIBRARY, lambda: database.copy_to(path.with_name("library.db.before-update")))
    except BaseException:
        database.close()
        raise
    return LibraryStore(database, folder / "courses", note)
