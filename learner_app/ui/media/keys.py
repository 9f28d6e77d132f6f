"""The keys of the player: on the whole page, and never where they would be typed or move something else.

Single letters and signs can be switched off (`Preferences.letter_keys`, WCAG 2.1.4): who speaks to the computer, or
whose hand hits a key by chance, does not want a word to mute the recording.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from learner_app.domain.wording import say
from learner_app.ui.accessibility import announce

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from learner_app.bridge.preferences import LivePreferences
    from learner_app.ui.media.player import Player

_TYPED_INTO = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_PRESSED = (QAbstractButton, QAbstractItemView)
_MOVED = (QAbstractSlider,)
_LETTERS = frozenset("KMCD<>")


class PlayerKeys(QObject):
    """Shortcuts that hold on a page while what has the keyboard has no use for them; gone with their player."""

    def __init__(self, player: Player, page: QWidget, preferences: LivePreferences) -> None:
        super().__init__(player)
        self._preferences = preferences
        self._shortcuts: list[tuple[str, QShortcut, tuple[type[QWidget], ...]]] = []
        for name, act in _acts(player).items():
            shortcut = QShortcut(QKeySequence(name), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            player.destroyed.connect(shortcut.deleteLater)
            self._shortcuts.append((name, shortcut, _not_in(name)))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        preferences.changed.connect(self._on_preferences_changed)
        self._on_preferences_changed()

    def _on_preferences_changed(self) -> None:
        self._on_focus_changed(None, QApplication.focusWidget())

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        has_letters = self._preferences.now.letter_keys
        for name, shortcut, elsewhere in self._shortcuts:
            shortcut.setEnabled(not isinstance(now, elsewhere) and (has_letters or name not in _LETTERS))


def _acts(player: Player) -> Mapping[str, Callable[[], object]]:
    controls = player.controls
    return {
        "Space": player.toggle,
        "K": player.toggle,
        "Left": partial(player.step, -10),
        "Right": partial(player.step, 10),
        "Shift+Left": partial(player.go_sentence, -1),
        "Shift+Right": partial(player.go_sentence, 1),
        "<": partial(player.change_speed, -1),
        ">": partial(player.change_speed, 1),
        "M": partial(_switch, controls.mute),
        "C": partial(_switch, controls.captions),
        "D": partial(_switch, controls.descriptions),
    }


def _switch(button: QAbstractButton) -> None:
    """Press it, and say what became of it: a reader tells only of what has the keyboard."""
    if button.isHidden():
        announce(button, say("This recording does not have that"))
        return
    button.click()
    if not button.hasFocus():
        what = button.accessibleName()
        announce(button, say("{what}: on", what=what) if button.isChecked() else say("{what}: off", what=what))


def _not_in(name: str) -> tuple[type[QWidget], ...]:
    """Where a key has a use of its own."""
    if name == "Space":
        return (*_TYPED_INTO, *_PRESSED)
    if name in {"Left", "Right"}:
        return (*_TYPED_INTO, *_MOVED)
    return _TYPED_INTO
