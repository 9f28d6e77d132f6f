"""A field of one line of text."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from learner_app.domain.wording import say
from learner_app.overriding import override

_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class TextField(QLineEdit):
    """Selects its text when one comes to it by key, but only after it has the keyboard.

    Qt selects it before. It then tells assistive technology where the cursor is, and last whose cursor: Orca says
    nothing of such a field, not even its name.
    """

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        if event.reason() in _KEYS:
            QTimer.singleShot(0, self, partial(self._select, self.text()))
            event = QFocusEvent(event.type(), Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)

    def offer_clearing(self) -> None:
        """Have a button inside that empties the field; Qt gives it no name of its own."""
        self.setClearButtonEnabled(True)
        for inner in self.findChildren(QToolButton):
            inner.setAccessibleName(say("Clear"))

    def _select(self, text: str) -> None:
        if text and self.text() == text and self.hasFocus():  # or else somebody was quicker
            self.selectAll()
