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
        self._clear: _ClearButton | None = None

    def take_keyboard(self) -> None:
        """Have the keyboard, with what stands here selected; for a shortcut that leads here."""
        if self.hasFocus():
            self.selectAll()
        else:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer_clearing(self, theme: Theme) -> None:
        """Have a button inside that empties the field, while there is something in it. Qt's own is small and grey."""
        self._clear = _ClearButton(self, theme)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        if event.reason() in _KEYS:
            QTimer.singleShot(0, self, partial(self._select, self.text()))
            event = QFocusEvent(event.type(), Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if self._clear is not None:
            self._clear.stand()

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange and self._clear is not None:
            self._clear.stand()

    def _select(self, text: str) -> None:
        if text and self.text() == text and self.hasFocus():  # or else somebody was quicker
            self.selectAll()


class _ClearButton(QToolButton):
    """Stands at the end of a field, in whose text margin it makes itself room."""

    def __init__(self, field: QLineEdit, theme: Theme) -> None:
        super().__init__(field)
        self._field = field
        self._theme = theme
        self.setAccessibleName(say("Clear"))
        self.setToolTip(say("Clear"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._on_clicked)
        self.hide()
        field.textChanged.connect(lambda text: self.setVisible(bool(text)))
        theme.changed.connect(self._dress)
        self._dress()

    def stand(self) -> None:
        """Find the place in the field, which has another size or direction."""
        field, side = self._field, self.width()
        gap = (field.height() - side) // 2
        is_rtl = field.layoutDirection() is Qt.LayoutDirection.RightToLeft
        field.setTextMargins(side if is_rtl else 0, 0, 0 if is_rtl else side, 0)
        self.move(gap if is_rtl else field.width() - side - gap, gap)

    def _dress(self) -> None:
        side, picture = self._theme.tokens.px(28), self._theme.tokens.px(18)
        self.setIcon(self._theme.icon("close"))
        self.setIconSize(QSize(picture, picture))
        self.resize(side, side)
        self.stand()

    def _on_clicked(self) -> None:
        self._field.clear()
        self._field.textEdited.emit("")  # a person did it
