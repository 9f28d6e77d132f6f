"""The preferences that hold now, for whoever shows or plays something: in force at once, and then kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from learner_app.domain.preferences import DEFAULTS, NAMES, Preferences, ReducedMotion, plain, preferences_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.bridge.client import Client


class LivePreferences(QObject):
    """Belongs to the window's thread. Hears of what came from another device, and of another person at the desk.

    Signals:
        changed: (Preferences) others than before hold now, or the system has another wish where it is followed.
    """

    changed = Signal(object)

    def __init__(self, client: Client, at_start: Preferences) -> None:
        super().__init__(client)
        self._client = client
        self._now = at_start
        self._being_kept = 0
        self._before: Preferences | None = None
        self._is_system_calm = False
        client.changed.connect(self._look_again)

    @property
    def now(self) -> Preferences:
        """What holds."""
        return self._now

    @property
    def is_motion_reduced(self) -> bool:
        """Whether what moves by itself is to stand still."""
        chosen = self._now.reduced_motion
        return self._is_system_calm if chosen is ReducedMotion.SYSTEM else chosen is ReducedMotion.ON

    def note_system_motion(self, is_reduced: bool) -> None:
        """What the system says of motion, for who leaves it to the system."""
        if is_reduced != self._is_system_calm:
            self._is_system_calm = is_reduced
            self.changed.emit(self._now)

    def change(self, **values: object) -> None:
        """Choose some by name. They hold at once, also where they cannot be kept, which the learner is told.

        Raises:
            ValueError: There is no such preference, or it has no such value.
        """
        self._choose(values)

    def _choose(self, values: Mapping[str, object], before: Preferences | None = None) -> None:
        """`before` is what an undo is to bring back."""
        chosen = preferences_of({name: plain(name, value) for name, value in values.items()})
        self._before = before
        self._being_kept += 1
        self._hold(replace(self._now, **{name: getattr(chosen, name) for name in values}))
        self._client.ask(self, lambda session: session.preferences.change(**values), self._on_kept, self._on_not_kept)

    @property
    def can_undo(self) -> bool:
        """Whether `back_to_the_defaults` was the last thing that was done here."""
        return self._before is not None

    def back_to_the_defaults(self) -> bool:
        """Choose everything as it is at first; False where it is so already."""
        before = self._now
        if before == DEFAULTS:
            return False
        self._choose(_others(before, DEFAULTS), before)
        return True

    def undo(self) -> None:
        """Choose everything as it was before `back_to_the_defaults`."""
        if self._before is not None:
            self._choose(_others(self._now, self._before))

    def _hold(self, preferences: Preferences) -> None:
        if preferences != self._now:
            self._now = preferences
            self.changed.emit(preferences)

    def _on_kept(self, preferences: Preferences) -> None:
        self._being_kept -= 1
        if not self._being_kept:  # what was chosen since is not taken back by an answer that is older
            self._hold(preferences)

    def _on_not_kept(self, failure: object) -> None:
        self._being_kept -= 1
        self._client.failed.emit(failure)

    def _look_again(self) -> None:
        self._client.ask(self, lambda session: session.preferences.get(), self._on_read, lambda _: None)

    def _on_read(self, preferences: Preferences) -> None:
        if not self._being_kept:
            self._hold(preferences)


def _others(now: Preferences, wanted: Preferences) -> dict[str, object]:
    """What has to be chosen to come from one to the other."""
    return {name: value for name in NAMES if (value := getattr(wanted, name)) != getattr(now, name)}
