"""The right field for a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.quiz import QuestionKind
from learner_app.ui.quiz.answers.choice import ChoiceAnswer
from learner_app.ui.quiz.answers.matching import MatchingAnswer
from learner_app.ui.quiz.answers.ordering import OrderingAnswer
from learner_app.ui.quiz.answers.typed import TypedAnswer, shown_text

if TYPE_CHECKING:
    from learner_app.domain.quiz import Question
    from learner_app.ui.quiz.answers.base import AnswerWidget
    from learner_app.ui.quiz.model import Sitting
    from learner_app.ui.theme import Theme


def make_answer(theme: Theme, sitting: Sitting, question: Question) -> AnswerWidget | None:
    """A widget filled with what was answered before; None for a text that asks nothing."""
    response, shown = sitting.response(question.id), sitting.shown(question.id)
    direction = sitting.view.direction
    match question.kind:
        case QuestionKind.INFORMATION:
            return None
        case QuestionKind.MATCHING:
            return MatchingAnswer(theme, question, response if shown is None else shown, direction)
        case QuestionKind.ORDERING:
            return OrderingAnswer(theme, question, response)
        case QuestionKind.SHORT_TEXT | QuestionKind.NUMERIC | QuestionKind.OPEN:
            return TypedAnswer(
                theme, question, shown if isinstance(shown, str) else shown_text(response), question.text
            )
        case QuestionKind.SINGLE | QuestionKind.MULTIPLE | QuestionKind.TRUE_FALSE:
            return ChoiceAnswer(theme, question, response, direction)
