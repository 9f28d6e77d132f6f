"""The way back from a unit to its course: authors write long titles, which make room for what stands beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.parts.button import make_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

_LEAST = "M" * 6  # so much is always to be seen


class CourseLink(QPushButton):
    """Shows as much of the title as there is room for; all of it is the tool tip where that is not all."""

    def __init__(self, open_course: Callable[[], None]) -> None:
        super().__init__()
        self._title = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # a button's own may not be narrower
        make_button(self, open_course, kind="link", name=say("Back to the course"))

    @property
    def title(self) -> str:
        """All of it."""
        return self._title

    def show_title(self, title: str) -> None:
        """Lead back to a course of that title."""
        self._title = title
        self.setText(title)
        self.updateGeometry()
        self._elide()

    @override
    def sizeHint(self) -> QSize:
        return self._hint(self._title)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._hint(min(self._title, _LEAST, key=self.fontMetrics().horizontalAdvance))

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._elide()

    def _hint(self, words: str) -> QSize:
        width, hint = self.fontMetrics().horizontalAdvance, super().sizeHint()
        return QSize(hint.width() - width(self.text()) + width(words), hint.height())

    def _elide(self) -> None:
        shown = self._title
        if self.width() < self.sizeHint().width():
            room = self.width() - self._hint("").width()
            shown = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._title if shown != self._title else "")
