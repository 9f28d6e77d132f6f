"""One process at a time in a profile. Apart from `session`, because it is asked for before the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.store.profile_lock import lock_of

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.store.profile_lock import ProfileLock


def lock_profile(profile: Path) -> ProfileLock:
    """Keeps other windows and writing commands out of a profile while it is entered as a context.

    Entering raises `ExpectedFailure`: Kind.IN_USE, naming the process that is inside; Kind.STORAGE.
    """
    return lock_of(profile)
