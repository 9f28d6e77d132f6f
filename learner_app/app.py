"""Composition root of the window: builds the parts and connects them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from learner_app.bridge.client import Client
from learner_app.bridge.first_paint import after_first_paint
from learner_app.bridge.interrupts import Interrupts
from learner_app.bridge.qt_logging import route_qt_messages
from learner_app.bridge.translation import choose_language
from learner_app.resources import resource
from learner_app.services.settings import SettingsFile
from learner_app.ui.main_window import MainWindow
from learner_app.ui.motion import Motion
from learner_app.ui.theme import Theme
from learner_app.ui.window_state import WindowState

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.domain.preferences import Preferences
    from learner_app.services.settings import Settings


_TURN_S = 0.001
"""How long a lane may go on in Python while the window's thread wants to. Python's own 5 ms would be waited each time
that Qt calls us back, which is many times for one change on the screen; `packaging/dev.py bench lag` measures it."""


def run(profile: Path, *, is_offline: bool = False) -> int:
    """Open the window on a profile that the caller has locked; returns when it is closed, with Qt's exit code."""
    route_qt_messages()
    sys.setswitchinterval(_TURN_S)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("learner-app")
    application.setApplicationDisplayName("Learner")
    settings = SettingsFile(profile).load()
    client = Client(profile, is_offline=is_offline)
    looks = client.preferences.now
    choose_language(application, looks.language)
    theme = Theme(application, looks.theme, looks.text_percent)
    motion = Motion(application)
    motion.set_reduced(is_reduced=client.preferences.is_motion_reduced)
    client.preferences.changed.connect(lambda: motion.set_reduced(is_reduced=client.preferences.is_motion_reduced))
    window = build_window(client, theme)
    state = WindowState(profile)
    state.restore(window)
    window.closing.connect(lambda: state.keep(window))
    interrupts = Interrupts()
    interrupts.stop_wanted.connect(window.close)
    after_first_paint(window, lambda: _bring_in_the_rest(window, client, settings))
    window.show()
    try:
        return application.exec()
    finally:
        interrupts.close()
        client.close()


def build_window(client: Client, theme: Theme) -> MainWindow:
    """The window, which follows the preferences from now on; `theme` has those of the start."""
    preferences = client.preferences

    def look(chosen: Preferences) -> None:
        theme.choose(chosen.theme, chosen.text_percent)

    preferences.changed.connect(look)
    window = MainWindow(client, theme)
    window.text_size_wanted.connect(lambda percent: preferences.change(text_percent=percent))
    return window


def _bring_in_the_rest(window: MainWindow, client: Client, settings: Settings) -> None:
    from PySide6.QtGui import QIcon

    from learner_app.bridge.network_watch import NetworkWatch
    from learner_app.bridge.system_motion import SystemMotion

    window.setWindowIcon(QIcon(str(resource("icons", "learner-app.svg"))))
    window.start()
    system = SystemMotion(window)
    system.told.connect(client.preferences.note_system_motion)
    system.look()
    watch = NetworkWatch(window)
    watch.came_back.connect(client.sync_if_automatic)
    watch.metered_changed.connect(client.note_metered)
    client.working.connect(watch.start)  # with the first sync: before it there is none to try again
    if settings.sync_automatically:
        client.sync_every(settings.sync_minutes)
        client.sync()
