"""What every answer field is to the screen that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from learner_app.domain.quiz import Question


class AnswerWidget(QWidget):
    """Fields for one question, filled with what was answered before.

    Signals:
        given: (Response or None) a whole answer stands in the fields now; None takes the answer back.
        unfinished: (str or mapping, str) something stands there that is no answer, and why it is none.
    """

    given = Signal(object)
    unfinished = Signal(object, str)

    def settle(self) -> None:
        """Hand over what was typed a moment ago: the question is about to be left or checked."""

    def choose(self, number: int) -> bool:  # noqa: ARG002 - for those kinds that have options
        """Choose option `number`, from 1, as a key does. Returns whether there is such an option."""
        return False

    def typing_field(self) -> QWidget | None:
        """The field that takes the keyboard as soon as the question opens; None where nothing is typed."""
        return None

    def passages(self, question: Question) -> list[tuple[str, QWidget]]:
        """What there is to choose from, to be read aloud: each text and where it stands."""
        return [(option.text, self) for option in (*question.options, *question.targets)]
