"""A window that plays, in a process that can be killed: `python -m tests.faults.playing_window PROFILE COURSE UNIT`.

Says `at MILLISECONDS` on standard output each time the recording has moved on, until somebody ends it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from learner_app.app import build_window
from learner_app.bridge.client import Client
from learner_app.bridge.playback import Playback, PlayState
from learner_app.domain.ids import CourseId, UnitId
from learner_app.ui.media.player import Player
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.theme import Theme

if TYPE_CHECKING:
    from learner_app.ui.main_window import MainWindow

_LOOK_MS = 50


def main(profile: Path, course: CourseId, unit: UnitId) -> int:
    """Open the recording and play it as soon as it can be."""
    application = QApplication([])
    client = Client(profile, is_offline=True)
    window = build_window(client, Theme(application, client.preferences.now.theme, 100))
    window.show()
    window.start()
    window.navigator.go(Place(Screen.MEDIA, course, unit))
    timer = QTimer(window)
    timer.timeout.connect(lambda: _play(window, timer))
    timer.start(_LOOK_MS)
    return application.exec()


def _play(window: MainWindow, timer: QTimer) -> None:
    players = window.findChildren(Player)
    if not players or players[0].findChildren(Playback)[0].state is not PlayState.PAUSED:
        return
    timer.stop()
    players[0].moved.connect(_tell)
    players[0].toggle()


def _tell(position_ms: int) -> None:
    sys.stdout.write(f"at {position_ms}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), CourseId(sys.argv[2]), UnitId(sys.argv[3])))
