"""The bar above a lesson or a recording: the way back to the course, a few facts, and what else can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout

from learner_app.ui.parts.course_link import CourseLink
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from learner_app.ui.theme import Theme


class UnitBar(QFrame):
    """Calls `open_course` for the way back; `actions` stand at the end, in their order."""

    def __init__(self, theme: Theme, open_course: Callable[[], None], *actions: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["l"], space["xs"], space["l"], space["xs"])
        row.setSpacing(space["s"])
        self._course = CourseLink(open_course)
        self._facts = label(kind="caption", wraps=False)
        row.addWidget(self._course)
        row.addWidget(self._facts)
        row.addStretch(1)
        for action in actions:
            row.addWidget(action)

    def show_unit(self, course_title: str, facts: str) -> None:
        """Say where it belongs, and what is to be known of it."""
        self._course.show_title(course_title)
        self._facts.setText(facts)
