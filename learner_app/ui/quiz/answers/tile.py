"""One option to choose: a radio button or check box, and a text of any length beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QRadioButton, QStyle, QStyleOptionButton

from learner_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from learner_app.ui.lesson.labels import TextLabel
    from learner_app.ui.theme import Theme


class OptionTile(QFrame):
    """A frame that is chosen by a click anywhere on it. `button` is the real control, for keyboard and screen reader.

    A push button would be simpler but cannot wrap its text.
    """

    def __init__(self, theme: Theme, text: TextLabel, *, name: str, is_one_of_many: bool) -> None:
        super().__init__()
        self.button: QAbstractButton = QRadioButton() if is_one_of_many else _CheckBox(theme)
        self.setProperty("kind", "option")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["m"], space["s"], space["l"], space["s"])
        row.setSpacing(space["m"])
        self.button.setAccessibleName(name)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text, 1)
        self.button.toggled.connect(lambda _on: self._restyle())
        self.button.installEventFilter(self)
        self._restyle()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        event.accept()  # or the release would go elsewhere

    @override
    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._restyle(is_focused=event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _restyle(self, *, is_focused: bool | None = None) -> None:
        focused = self.button.hasFocus() if is_focused is None else is_focused
        self.setProperty("focused", focused)
        self.setProperty("chosen", self.button.isChecked())
        self.style().unpolish(self)
        self.style().polish(self)


class _CheckBox(QCheckBox):
    """Draws a tick into its box: the style sheet alone would say "checked" by colour only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._tick = theme.pixmap("check", "on_accent", 16)

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        size = self._tick.deviceIndependentSize().toSize()
        painter.drawPixmap(
            box.center().x() - size.width() // 2 + 1, box.center().y() - size.height() // 2 + 1, self._tick
        )
