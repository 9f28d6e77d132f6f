"""The bar above a quiz: the way back to the course, the quiz's name, and the time that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from learner_app.overriding import override
from learner_app.ui.parts.course_link import CourseLink
from learner_app.ui.parts.text import label
from learner_app.ui.quiz.countdown import Countdown

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from learner_app.domain.clock import Clock
    from learner_app.ui.theme import Theme


class QuizBar(QFrame):
    """One line, or two where the time does not fit beside the rest; `open_course` is called for the way back."""

    def __init__(self, theme: Theme, clock: Clock, open_course: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        space = theme.tokens.space
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setContentsMargins(space["l"], space["xs"], space["l"], space["xs"])
        self._lines.setSpacing(space["s"])
        self._course = CourseLink(open_course)
        self._title = label(kind="caption")
        self.countdown = Countdown(theme, clock)
        row = QHBoxLayout()
        row.setSpacing(space["s"])
        row.addWidget(self._course)
        row.addWidget(self._title, 1)
        self._lines.addLayout(row, 1)
        self._lines.addWidget(self.countdown, 0, Qt.AlignmentFlag.AlignLeading)

    @override
    def minimumSizeHint(self, /) -> QSize:
        size, margins = super().minimumSizeHint(), self._lines.contentsMargins()
        widest = max(self._course.minimumSizeHint().width(), self.countdown.minimumSizeHint().width())
        return QSize(widest + margins.left() + margins.right(), size.height())

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # the time came, went or became longer
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        parts = (self._course, self._title, self.countdown)
        needed = sum(part.sizeHint().width() for part in parts) + 6 * self._lines.spacing()
        is_one_line = self.countdown.isHidden() or needed <= self.width()
        way = QBoxLayout.Direction.LeftToRight if is_one_line else QBoxLayout.Direction.TopToBottom
        if self._lines.direction() is not way:
            self._lines.setDirection(way)

    @property
    def course_title(self) -> str:
        """The course it leads back to."""
        return self._course.title

    def name(self, course_title: str, title: str) -> None:
        """Say which quiz it is."""
        self._course.show_title(course_title)
        self._title.setText(title)
