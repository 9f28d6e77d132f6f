"""How long an event waits for the window, in a process of its own, for `lag.py`: `lag_window.py PROFILE COURSE`.

It is the program from its entry point on, on a profile that is signed in and has never synced. The Sync screen is in
front while everything comes: records and news, all texts, then every tier of COURSE. Prints `gaps_ms`, the times
between the ticks of a timer in the window's thread, and `bytes`, what has come by then. With `--idle` nothing is
synced, and the window is looked at for `IDLE_MS`.
"""

from __future__ import annotations

import itertools
import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from learner_app import app as composition
from learner_app.__main__ import main
from learner_app.bridge.client import Client
from learner_app.bridge.first_paint import after_first_paint
from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId
from learner_app.overriding import override
from tests.bench.waiting import TICK_MS

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.services.session import Session
    from learner_app.ui.main_window import MainWindow

IDLE_MS = 3_000
_LOOK_MS = 50
_AFTERWARDS_MS = 300  # what the last answer brings about on the screen belongs to it


class Watch(QObject):
    """Follows the window from its first screen on, and ends the program when everything has come."""

    def __init__(self, window: MainWindow, client: Client, course: CourseId) -> None:
        super().__init__(window)
        self._window = window
        self._client = client
        self._course = course
        self._has_asked = False
        self._ticks: list[int] = []
        self._tick = QTimer(self)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)

    def begin(self, *, is_idle: bool) -> None:
        """The window stands: sync, with Sync in front."""
        from learner_app.ui.navigation import Place, Screen

        self._window.navigator.go(Place(Screen.SYNC))
        self._tick.start()
        if is_idle:
            QTimer.singleShot(IDLE_MS, lambda: self._finish(0))
        else:
            self._client.sync()
            self._look.start()

    def _on_tick(self) -> None:
        self._ticks.append(time.perf_counter_ns())

    def _on_look(self) -> None:
        if self._client.is_busy or self._client.is_syncing or self._client.is_fetching:
            return
        if not self._has_asked:
            self._has_asked = True
            self._client.ask(self, lambda session: session.library.want(self._course, Tier.STANDARD), self._fetch)
            return
        self._look.stop()
        QTimer.singleShot(_AFTERWARDS_MS, lambda: self._client.ask(self, _content, self._finish))

    def _fetch(self, _card: object) -> None:
        self._client.changed.emit()
        self._client.fetch()

    def _finish(self, size: int) -> None:
        from tests.bench.memory import finish

        gaps = [(after - before) / 1e6 for before, after in itertools.pairwise(self._ticks)]
        finish({"gaps_ms": gaps, "bytes": size})


class HeldClient(Client):
    """Syncs when the watch says so, and not by itself."""

    @override
    def sync(self) -> None:
        if WATCHES:
            super().sync()


def watched_first_paint(window: MainWindow, then: Callable[[], None]) -> None:
    """Begin to watch once everything has been brought in."""

    def go_on() -> None:
        then()
        WATCHES.append(Watch(window, window._client, COURSE))
        WATCHES[0].begin(is_idle="--idle" in OPTIONS)

    after_first_paint(window, go_on)


def _content(session: Session) -> int:
    return session.room.taken_bytes


WATCHES: list[Watch] = []

if __name__ == "__main__":
    profile, COURSE, OPTIONS = sys.argv[1], CourseId(sys.argv[2]), sys.argv[3:]
    vars(composition).update(after_first_paint=watched_first_paint, Client=HeldClient)
    sys.argv = ["learner-app", "--profile", profile]
    sys.exit(main())
