"""What practice says to an answer: in words, with an icon, and where to read about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from learner_app.domain.ids import UnitId
from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.parts.button import button
from learner_app.ui.parts.text import label
from learner_app.ui.quiz import wording
from learner_app.ui.quiz.focus_heading import FocusHeading
from learner_app.ui.quiz.model import QuestionState, verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.marking import QuestionResult
    from learner_app.ui.theme import Theme


class Feedback(QFrame):
    """One result. `heading` can take the focus, so that a screen reader reads it when it appears."""

    def __init__(self, theme: Theme, result: QuestionResult, open_unit: Callable[[UnitId], None]) -> None:
        super().__init__()
        said, tone, icon = verdict_words(result)
        self.setProperty("kind", "note")
        self.setProperty("tone", tone)
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["l"], space["m"], space["l"], space["m"])
        row.setSpacing(space["m"])
        picture = QLabel()
        picture.setPixmap(theme.pixmap(icon, "accent" if tone == "info" else tone, 24))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(space["s"])
        self.heading = FocusHeading(said, 3)
        spoken = [f"{said}.", *result.feedback, result.explanation]
        self.heading.setAccessibleName(" ".join(part for part in spoken if part))
        self.heading.setWordWrap(False)
        texts.addWidget(self.heading, 0, Qt.AlignmentFlag.AlignLeading)
        for text in result.feedback:
            texts.addWidget(label(text))
        if result.explanation:
            texts.addWidget(label(result.explanation))
        if result.see:
            unit = UnitId(result.see)
            link = button(
                say("Read about it"), lambda: open_unit(unit), kind="link", description=say("Opens the unit on this")
            )
            texts.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(texts, 1)


def verdict_words(result: QuestionResult) -> tuple[str, str, str]:
    """A result in words, its tone and its icon."""
    if not result.is_marked:
        return say("Kept. No machine marks it."), "info", "info"
    state = verdict(result)
    said, tone, icon = wording.state(state)
    if state is QuestionState.PARTLY:
        said = say("{state}: {percent}", state=said, percent=words.percent(result.score))
    return said, tone, icon
