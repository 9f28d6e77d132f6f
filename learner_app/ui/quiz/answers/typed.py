"""Answers that are typed: a few words, a number, a text in one's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from learner_app.domain.marking import parse_number, response_problem
from learner_app.domain.quiz import QuestionKind
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.accessibility import announce
from learner_app.ui.form import Form
from learner_app.ui.parts.text import label
from learner_app.ui.parts.text_field import TextField
from learner_app.ui.quiz import wording
from learner_app.ui.quiz.answers.base import AnswerWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from learner_app.domain.quiz import Question, Response
    from learner_app.ui.theme import Theme

_PAUSE_MS = 400  # a pause in typing, long enough not to write every letter, short enough to lose no more than a word
_OPEN_LINES = 8


class TypedAnswer(AnswerWidget):
    """One labelled field. What stands in it is handed over after a pause, on leaving it, and by `settle`."""

    def __init__(self, theme: Theme, question: Question, shown: str, prompt: str) -> None:
        super().__init__()
        self._question = question
        self._handed_over = shown
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.settle)
        self._field: QLineEdit | _LongField
        self._field = _LongField(theme) if question.kind is QuestionKind.OPEN else TextField()
        is_number = question.kind is QuestionKind.NUMERIC
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space["xs"])
        form = Form(theme)
        help_text = say("With a decimal point or a decimal comma, whichever you are used to.") if is_number else ""
        form.field(say("Your number") if is_number else say("Your answer"), self._field, help_text)
        self._field.setAccessibleDescription(" ".join(part for part in (prompt, help_text) if part))
        column.addWidget(form)
        self._problem = label(tone="danger")
        self._problem.hide()
        column.addWidget(self._problem)
        if is_number:
            self._field.setMaximumWidth(theme.tokens.px(320))
        self._set_text(shown)
        self._field.textChanged.connect(lambda *_: self._timer.start())
        if isinstance(self._field, QLineEdit):
            self._field.editingFinished.connect(self.settle)
        else:
            self._field.left.connect(self.settle)
        self._show_problem(self._read()[1])

    @override
    def typing_field(self) -> QWidget | None:
        return self._field

    @override
    def settle(self) -> None:
        self._timer.stop()
        text = self._text()
        if text == self._handed_over:
            return
        self._handed_over = text
        response, problem = self._read()
        self._show_problem(problem)
        if problem:
            announce(self, problem)
            self.unfinished.emit(text, problem)
        else:
            self.given.emit(response)

    def _read(self) -> tuple[Response | None, str]:
        """The answer in the field, None for an empty one; or why it is none, as a sentence."""
        text = self._text()
        if not text.strip():
            return None, ""
        problem = response_problem(self._question, text)
        if problem:
            return None, problem
        return (parse_number(text) if self._question.kind is QuestionKind.NUMERIC else text), ""

    def _text(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def _set_text(self, text: str) -> None:
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
        else:
            self._field.setPlainText(text)

    def _show_problem(self, problem: str) -> None:
        self._problem.setText(f"⚠  {problem}" if problem else "")
        self._problem.setAccessibleName(problem)
        self._problem.setVisible(bool(problem))
        self._field.setProperty("kind", "bad" if problem else "")
        self._field.style().unpolish(self._field)
        self._field.style().polish(self._field)


class _LongField(QPlainTextEdit):
    """Several lines; Tab leaves it.

    Signals:
        left: The keyboard went elsewhere.
    """

    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _OPEN_LINES + 2 * theme.tokens.space["m"])

    @override
    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        super().focusOutEvent(event)
        self.left.emit()


def shown_text(response: Response | None) -> str:
    """An earlier answer as it stands in the field."""
    return "" if response is None else wording.response(response)
