"""What this device tells the hub of itself, so that "no contact" and "no room" are told apart from "not done"."""

from __future__ import annotations

import platform
import shutil
from typing import TYPE_CHECKING

import learner_app
from learner_app.services.history import milliseconds_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.domain.clock import Clock
    from learner_app.domain.errors import Cause
    from learner_app.domain.status import Queued
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.journal import Journal

ALWAYS = frozenset({"last", "time_ms", "blocked"})
"""What the hub hears each time; the rest is told when it has changed.

A disk that is full takes no note of what the hub was told of it, so that it is told as well once there is room again.
"""


class Health:
    """Tells what has changed since the hub last heard of it."""

    def __init__(
        self,
        journal: Journal,
        catalogue: Catalogue,
        clock: Clock,
        profile: Path,
        content_bytes: Callable[[], int],
        downloads: Callable[[], Queued],
    ) -> None:
        self._journal = journal
        self._catalogue = catalogue
        self._clock = clock
        self._profile = profile
        self._content_bytes = content_bytes
        self._downloads = downloads

    def to_tell(self, going: int = 0, blocked: Cause | None = None) -> dict[str, str | int]:
        """What to put into the next exchange.

        Args:
            going: How many of the waiting records go with it, so that they wait no more once it is taken.
            blocked: What stands in the way here although the link is fine.
        """
        told, now = self._catalogue.hub().told, self._now(going, blocked)
        return {name: value for name, value in now.items() if name in ALWAYS or told.get(name) != value}

    def was_told(self, health: dict[str, str | int]) -> None:
        """The hub has answered an exchange that held this."""
        new = {name: value for name, value in health.items() if name not in ALWAYS}
        if new:
            self._catalogue.note_told({**self._catalogue.hub().told, **new})

    def _now(self, going: int, blocked: Cause | None) -> dict[str, str | int]:
        counts = self._journal.counts()
        downloads = self._downloads()
        cause = blocked or downloads.hold
        return {
            "last": self._journal.last_sequence(),
            "time_ms": milliseconds_of(self._clock.now()),
            "queue": max(0, counts.pending - going),
            "refused": counts.refused,
            "blocked": cause.value if cause else "",
            "downloads": downloads.waiting,
            "free_mb": coarse(shutil.disk_usage(self._profile).free >> 20),
            "content_mb": coarse(self._content_bytes() >> 20),
            "version": learner_app.__version__,
            "system": f"{platform.system()} {platform.release()}"[:40],
        }


def coarse(number: int) -> int:
    """The number with two digits that mean something: what is told again only where it matters costs nothing."""
    step: int = 10 ** max(0, len(str(number)) - 2)
    return number // step * step
