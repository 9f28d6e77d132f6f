"""Keys of a quiz: a widget that takes what the field or button in focus did not want for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from learner_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Keyed(QWidget):
    """Hands keys that nobody below wanted to `on_key`, which says whether it took them.

    Keys go upwards from the widget in focus, so a field that is typed into keeps its own. A scroll area on the way
    would take Page Up and Page Down: what it scrolls is made a Keyed too, with the same `on_key`.
    """

    def __init__(self, on_key: Callable[[QKeyEvent], bool] | None = None) -> None:
        super().__init__()
        self.on_key = on_key

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if self.on_key is None or not self.on_key(event):
            super().keyPressEvent(event)


def is_enter(event: QKeyEvent) -> bool:
    """Whether it is Enter alone; a key held down counts once."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    return event.key() in _ENTER and plain and not event.isAutoRepeat()


def is_control_enter(event: QKeyEvent) -> bool:
    """Whether it is Ctrl+Enter; a key held down counts once."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and held == Qt.KeyboardModifier.ControlModifier and not event.isAutoRepeat()


def digit(event: QKeyEvent) -> int:
    """1 to 9 for that key alone, 0 for any other."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    return int(text) if plain and text.isdecimal() and len(text) == 1 else 0


def press_focused_button() -> bool:
    """Enter on a button presses it. Returns whether there was one."""
    focused = QApplication.focusWidget()
    if isinstance(focused, QPushButton) and focused.isEnabled():
        focused.click()
        return True
    return False
