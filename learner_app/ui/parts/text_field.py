"""A field of one line of text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from learner_app.domain.wording import say
from learner_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from learner_app.ui.theme import Theme

_KEYS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class TextField(QLineEdit):
    """Selects its text when one comes to it by key, but only after it has the keyboard.

    Qt selects it before. It then tells assistive technology where the cursor is, and last whose cursor: Orca says
    nothing of such a field, not even its name.
    """

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme | None = None
        self._clear: QToolButton | None = None

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        if event.reason() in _KEYS:
            QTimer.singleShot(0, self, partial(self._select, self.text()))
            event = QFocusEvent(event.type(), Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)

    def offer_clearing(self, theme: Theme) -> None:
        """Have a button inside that empties the field, while there is something in it. Qt's own is small and grey."""
        self._clear = made = QToolButton(self)
        made.setAccessibleName(say("Clear"))
        made.setToolTip(say("Clear"))
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(self.clear)
        made.hide()
        self.textChanged.connect(lambda text: made.setVisible(bool(text)))
        self._theme = theme
        theme.changed.connect(self._dress)
        self._dress()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._place()

    def _dress(self) -> None:
        if self._clear is not None and self._theme is not None:
            side, picture = self._theme.tokens.px(28), self._theme.tokens.px(18)
            self._clear.setIcon(self._theme.icon("close"))
            self._clear.setIconSize(QSize(picture, picture))
            self._clear.resize(side, side)
            self._place()

    def _place(self) -> None:
        if self._clear is not None:
            side = self._clear.width()
            gap = (self.height() - side) // 2
            is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.setTextMargins(side if is_rtl else 0, 0, 0 if is_rtl else side, 0)
            self._clear.move(gap if is_rtl else self.width() - side - gap, gap)

    def _select(self, text: str) -> None:
        if text and self.text() == text and self.hasFocus():  # or else somebody was quicker
            self.selectAll()
