"""The program's own window in a process of its own, for `idle.py`: `idle_window.py PROFILE COURSE FILM`.

It stands open, plays that film, and stands open with the film paused. Prints, as one JSON
object, `idle_cpu` and `paused_cpu` (the share of one core), `idle_bytes` and `playing_bytes` (what is resident; the
most of it while playing).
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from learner_app import app as composition
from learner_app.__main__ import main
from learner_app.bridge.first_paint import after_first_paint
from learner_app.domain.ids import CourseId, UnitId
from learner_app.ui.navigation import Place, Screen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

REST_MS, WATCHED_MS, LOOK_MS = 4_000, 20_000, 200
"""What loads late has loaded; how long the processor is watched; how often memory is read while playing."""


class Watch:
    """One part after the other: at rest, playing, paused."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._seen: dict[str, float] = {}
        QTimer.singleShot(REST_MS, lambda: self._watch("idle_cpu", self._on_idle))

    def _watch(self, name: str, then: Callable[[], None]) -> None:
        """Nothing of ours runs meanwhile."""
        used, begun = time.process_time(), time.monotonic()

        def tell() -> None:
            self._seen[name] = (time.process_time() - used) / (time.monotonic() - begun)
            then()

        QTimer.singleShot(WATCHED_MS, tell)

    def _on_idle(self) -> None:
        from learner_app.ui.main_window import MainWindow
        from tests.bench.memory import memory_bytes

        self._seen["idle_bytes"] = memory_bytes()
        assert isinstance(self._window, MainWindow)
        self._window.navigator.go(Place(Screen.MEDIA, CourseId(COURSE), UnitId(FILM)))
        QTimer.singleShot(LOOK_MS, self._play)

    def _play(self) -> None:
        from learner_app.ui.media.player import Player

        player = next((each for each in self._window.findChildren(Player) if each.isVisible()), None)
        if player is None:
            QTimer.singleShot(LOOK_MS, self._play)
            return
        from learner_app.bridge.playback import Playback

        self._playback = player.findChildren(Playback)[0]
        self._playback.play()
        self._look(0)

    def _look(self, looks: int) -> None:
        from learner_app.bridge.playback import PlayState
        from tests.bench.memory import memory_bytes

        if self._playback.state is PlayState.PAUSED and not looks:
            self._playback.play()  # it was still being loaded
        is_playing = self._playback.state is PlayState.PLAYING
        if is_playing:
            self._seen["playing_bytes"] = max(memory_bytes(), self._seen.get("playing_bytes", 0))
        if looks < 20:
            QTimer.singleShot(LOOK_MS, lambda: self._look(looks + is_playing))
            return
        self._playback.pause()
        QTimer.singleShot(REST_MS, lambda: self._watch("paused_cpu", self._on_end))

    def _on_end(self) -> None:
        from tests.bench.memory import finish

        finish(self._seen)


def watched_first_paint(window: QWidget, then: Callable[[], None]) -> None:
    """Begins to watch once the program has brought in what it brings in after the first paint."""

    def go_on() -> None:
        then()
        assert QApplication.instance() is not None
        vars(composition)["_watch"] = Watch(window)  # kept

    after_first_paint(window, go_on)


if __name__ == "__main__":
    vars(composition).update(after_first_paint=watched_first_paint)
    _, PROFILE, COURSE, FILM = sys.argv
    sys.argv = ["learner-app", "--profile", PROFILE]
    sys.exit(main())
