"""The preferences that hold now, for whoever shows or plays something: in force at once, and then kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from learner_app.domain.preferences import Preferences, plain, preferences_of

if TYPE_CHECKING:
    from learner_app.bridge.client import Client


class LivePreferences(QObject):
    """Belongs to the window's thread. Hears of what came from another device, and of another person at the desk.

    Signals:
        changed: (Preferences) others than before hold now.
    """

    changed = Signal(object)

    def __init__(self, client: Client, at_start: Preferences) -> None:
        super().__init__(client)
        self._client = client
        self._now = at_start
        self._being_kept = 0
        client.changed.connect(self._look_again)

    @property
    def now(self) -> Preferences:
        """What holds."""
        return self._now

    def change(self, **values: object) -> None:
        """Choose some by name. They hold at once, also where they cannot be kept, which the learner is told.

        Raises:
            ValueError: There is no such preference, or it has no such value.
        """
        chosen = preferences_of({name: plain(name, value) for name, value in values.items()})
        self._being_kept += 1
        self._hold(replace(self._now, **{name: getattr(chosen, name) for name in values}))
        self._client.ask(self, lambda session: session.preferences.change(**values), self._on_kept, self._on_not_kept)

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
