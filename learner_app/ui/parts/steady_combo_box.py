"""A list to choose from that keeps its choice while a page is scrolled under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from learner_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent


class SteadyComboBox(QComboBox):
    """Scrolling over it scrolls the page; in Qt it would choose whatever comes under the wheel."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()
