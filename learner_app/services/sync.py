"""Bringing records to the hub and news back; the one place that decides what the link's state is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from learner_app.domain.status import SyncStatus


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one sync did; `status` is the truth afterwards, also where it failed."""

    status: SyncStatus
    bytes_up: int
    bytes_down: int
    requests: int
    new_courses: tuple[str, ...] = ()
    new_marks: int = 0


class Sync:
    """Runs one sync at a time; a failure is a state, not an exception."""

    def status(self) -> SyncStatus:
        """The state now, from disk alone."""
        raise NotImplementedError

    def run(self, on_progress: Callable[[str], None] | None = None) -> SyncReport:
        """Records first, then news, then the text tier of what is assigned. `on_progress` gets short sentences."""
        raise NotImplementedError
