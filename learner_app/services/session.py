"""One open profile with everything a learner can do in it; command line and window both start here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.services.accounts import Accounts
    from learner_app.services.doctor import Doctor
    from learner_app.services.lessons import Lessons
    from learner_app.services.library import Library
    from learner_app.services.quizzes import Quizzes
    from learner_app.services.records import Records
    from learner_app.services.search import Search
    from learner_app.services.settings import SettingsFile
    from learner_app.services.sync import Sync
    from learner_app.services.today import Today


@dataclass(frozen=True, slots=True)
class Session:
    """The use cases of one profile. Belongs to the thread that opened it (SQLite connections do)."""

    accounts: Accounts
    library: Library
    lessons: Lessons
    quizzes: Quizzes
    records: Records
    search: Search
    sync: Sync
    settings: SettingsFile
    doctor: Doctor
    today: Today

    def close(self) -> None:
        """Close the databases."""
        raise NotImplementedError


def open_session(profile: Path, *, is_offline: bool = False) -> Session:
    """Open a profile folder, making it where there is none.

    After sign-in or sign-out as another person the session must be opened again.

    Raises:
        ExpectedFailure: Kind.STORAGE for a database that cannot be opened.
    """
    raise NotImplementedError
