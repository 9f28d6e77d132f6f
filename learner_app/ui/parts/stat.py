"""A number that matters, with what it counts beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from learner_app.domain.wording import say
from learner_app.ui.parts.text import label, retone

if TYPE_CHECKING:
    from learner_app.ui.theme import Theme


class Stat(QWidget):
    """A large text over a small one; a screen reader hears both as one."""

    def __init__(self, theme: Theme, what: str, icon: str = "", tone: str = "muted") -> None:
        super().__init__()
        self._what = what
        space = theme.tokens.space
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space["s"])
        grid.setVerticalSpacing(space["xs"] // 2)
        self._number = label(kind="stat", wraps=False)
        caption = label(what, kind="caption", wraps=False)
        if icon:
            picture = QLabel()
            picture.setPixmap(theme.pixmap(icon, tone))
            grid.addWidget(picture, 0, 0)
        column = 1 if icon else 0
        grid.addWidget(self._number, 0, column)
        grid.addWidget(caption, 1, column)
        grid.setColumnStretch(column, 1)
        self.setMinimumWidth(theme.tokens.px(110))

    def show_value(self, text: str, tone: str = "") -> None:
        """Show a number, or a size."""
        if text != self._number.text() or tone != self._number.property("tone"):
            self._number.setText(text)
            self._number.setAccessibleName(say("{what}: {value}", what=self._what, value=text))
            retone(self._number, tone)
