"""The bar above a quiz: the way back to the course, the quiz's name, and the time that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from learner_app.ui.parts.button import button
from learner_app.ui.parts.text import label
from learner_app.ui.quiz.countdown import Countdown

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.clock import Clock
    from learner_app.ui.theme import Theme


class QuizBar(QFrame):
    """One line; `open_course` is called for the way back."""

    def __init__(self, theme: Theme, clock: Clock, open_course: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["l"], space["xs"], space["l"], space["xs"])
        row.setSpacing(space["s"])
        self._course = button("Course", open_course, kind="link", name="Back to the course")
        self._title = label(kind="caption")
        self.countdown = Countdown(theme, clock)
        row.addWidget(self._course)
        row.addWidget(self._title, 1)
        row.addWidget(self.countdown)

    @property
    def course_title(self) -> str:
        """The course it leads back to."""
        return self._course.text()

    def name(self, course_title: str, title: str) -> None:
        """Say which quiz it is."""
        self._course.setText(course_title)
        self._title.setText(title)
