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
from learner_app.ui.theme import Theme
from learner_app.ui.window_state import WindowState

if TYPE_CHECKING:
    from pathlib import Path

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
    settings_file = SettingsFile(profile)
    settings = settings_file.load()
    choose_language(application, settings.language)
    theme = Theme(application, settings.theme, settings.text_percent)
    client = Client(profile, is_offline=is_offline)
    window = build_window(client, theme, settings_file)
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


def build_window(client: Client, theme: Theme, settings_file: SettingsFile) -> MainWindow:
    """The window with text size and theme kept in the settings file."""
    window = MainWindow(client, theme)

    def keep_text_size(percent: int) -> None:
        settings_file.change(text_percent=percent)
        theme.choose(settings_file.load().theme, percent)

    window.text_size_wanted.connect(keep_text_size)
    return window


def _bring_in_the_rest(window: MainWindow, client: Client, settings: Settings) -> None:
    from PySide6.QtGui import QIcon

    from learner_app.bridge.network_watch import NetworkWatch

    window.setWindowIcon(QIcon(str(resource("icons", "learner-app.svg"))))
    window.start()
    watch = NetworkWatch(window)
    watch.came_back.connect(client.sync_if_automatic)
    watch.metered_changed.connect(client.note_metered)
    client.working.connect(watch.start)  # with the first sync: before it there is none to try again
    if settings.sync_automatically:
        client.sync_every(settings.sync_minutes)
        client.sync()
