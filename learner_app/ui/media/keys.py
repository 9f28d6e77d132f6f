"""The keys of the player: on the whole page, and never where they would be typed or move something else."""

from __future__ import annotations

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

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_TYPED_INTO = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)
_PRESSED = (QAbstractButton, QAbstractItemView)
_MOVED = (QAbstractSlider,)


class PlayerKeys(QObject):
    """Shortcuts of a page that hold while what has the keyboard has no use for them."""

    def __init__(self, page: QWidget, keys: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(page)
        self._page = page
        self._is_wanted = False
        self._shortcuts: list[tuple[QShortcut, tuple[type[QWidget], ...]]] = []
        for name, act in keys.items():
            shortcut = QShortcut(QKeySequence(name), page)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            self._shortcuts.append((shortcut, _not_in(name)))
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def want(self, *, is_wanted: bool) -> None:
        """Whether there is anything to play."""
        self._is_wanted = is_wanted
        self._on_focus_changed(None, QApplication.focusWidget())

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        for shortcut, elsewhere in self._shortcuts:
            shortcut.setEnabled(self._is_wanted and not isinstance(now, elsewhere))


def _not_in(name: str) -> tuple[type[QWidget], ...]:
    """Where a key has a use of its own."""
    if name == "Space":
        return (*_TYPED_INTO, *_PRESSED)
    if name in {"Left", "Right"}:
        return (*_TYPED_INTO, *_MOVED)
    return _TYPED_INTO
