"""library.db of one person, opened so that it is whole and up to date; a damaged one is begun again, not silently."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.store.files import utc_now
from learner_app.store.library_schema import LIBRARY
from learner_app.store.rebuildable import open_rebuildable
from learner_app.store.recovery import RecoveryNote

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from learner_app.store.database import Database

FILE = "library.db"
COURSES = "courses"
"""The folder of the course files, beside it."""


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
    database, moved_to = open_rebuildable(folder / FILE, LIBRARY, now=now)
    note = None if moved_to is None else RecoveryNote("library", moved_to)
    return LibraryStore(database, folder / COURSES, note)
