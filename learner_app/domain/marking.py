"""Marks responses against keys, the same on a device (practice) and on the hub (certifying). Knows no pass marks."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.quiz import (
    ChoiceKey,
    MatchingKey,
    NumericAnswer,
    NumericKey,
    OpenKey,
    OrderingKey,
    QuestionKind,
    TextKey,
    TrueFalseKey,
)
from learner_app.domain.responses import is_texts, number, response_problem
from learner_app.domain.typed_answers import matches_text, parse_number

if TYPE_CHECKING:
    from learner_app.domain.ids import QuestionId
    from learner_app.domain.quiz import AnswerKey, Question, Quiz, Response

__all__ = [
    "QuestionResult",
    "QuizResult",
    "mark_quiz",
    "mark_response",
    "missing_keys",
    "parse_number",
    "response_problem",
]

_UNMARKABLE = frozenset({QuestionKind.OPEN, QuestionKind.INFORMATION})
_FLOAT_ERROR = 1e-9
# Thirds are written as 33.3 %, 33 % or 33.33333 %, so weights that are meant to make 1 often miss it by a little.
_ROUNDED_WEIGHTS = 0.02

_Marked = tuple[float, tuple[str, ...]]
_NOTHING: _Marked = (0.0, ())


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """What came of one question.

    Attributes:
        score: 0 to 1.
        is_right: The whole of the score was earned.
        feedback: What the author says to this response, in the order of the options; empty texts left out.
        explanation: What the author says to everyone afterwards; may be empty.
        see: The unit that teaches it; may be empty.
        is_marked: False where only a person can mark it; its score is then 0 and counts nowhere.
    """

    question: QuestionId
    score: float
    is_right: bool
    feedback: tuple[str, ...] = ()
    explanation: str = ""
    see: str = ""
    is_marked: bool = True


@dataclass(frozen=True, slots=True)
class QuizResult:
    """What came of one attempt.

    Attributes:
        score: Mean of the marked questions' scores, 0 to 1; 0 where `marked` is 0.
        results: One for each question that has a key, in the order of the quiz.
        marked: How many questions the score is the mean of.
    """

    score: float
    results: Mapping[QuestionId, QuestionResult]
    marked: int


def mark_response(question: Question, key: AnswerKey, response: Response | None) -> QuestionResult:
    """Mark one response; None (unanswered) and responses of a wrong type score 0. Never raises."""
    score, feedback = _marked(question, key, response)
    return QuestionResult(
        question=question.id,
        score=score,
        is_right=score >= 1 - _FLOAT_ERROR,
        feedback=tuple(text for text in feedback if text),
        explanation=key.explanation,
        see=key.see,
        is_marked=question.kind not in _UNMARKABLE and not isinstance(key.solution, OpenKey),
    )


def mark_quiz(quiz: Quiz, responses: Mapping[QuestionId, Response]) -> QuizResult:
    """Mark an attempt; every marked question weighs the same, unanswered ones score 0.

    Open and information questions are not counted, nor are those without a key: whoever needs the score to mean all of
    the quiz asks `missing_keys` first. Responses to questions that the quiz does not have are passed over.
    """
    results = {
        question.id: mark_response(question, quiz.keys[question.id], responses.get(question.id))
        for question in quiz.questions
        if question.id in quiz.keys
    }
    scores = [result.score for result in results.values() if result.is_marked]
    return QuizResult(math.fsum(scores) / len(scores) if scores else 0.0, results, len(scores))


def missing_keys(quiz: Quiz) -> tuple[QuestionId, ...]:
    """The questions a machine should mark but has no key for: none in a practice quiz, all in a certifying one."""
    return tuple(
        question.id for question in quiz.questions if question.kind not in _UNMARKABLE and question.id not in quiz.keys
    )


def _marked(question: Question, key: AnswerKey, response: object) -> _Marked:
    if response is None:
        return _NOTHING
    match key.solution:
        case ChoiceKey() as solution:
            return _marked_choice(question, solution, key.feedback, response)
        case TrueFalseKey(value):
            return _marked_true_false(value, key.feedback, response)
        case TextKey() as solution:
            return _marked_text(solution, response)
        case NumericKey() as solution:
            return _marked_number(solution, response)
        case MatchingKey(pairs):
            return _marked_pairs(pairs, response), ()
        case OrderingKey(order):
            return _marked_order(order, response), ()
        case OpenKey():
            return _NOTHING


def _marked_choice(question: Question, key: ChoiceKey, feedback: Mapping[str, str], response: object) -> _Marked:
    if question.kind is QuestionKind.SINGLE:
        if not isinstance(response, str):
            return _NOTHING
        chosen = {response}
        score = _clamped(key.weights.get(response, 0.0))
    else:
        if not is_texts(response):
            return _NOTHING
        chosen = set(response)
        score = multiple_score(key.weights, chosen)
    return score, tuple(feedback.get(option.text, "") for option in question.options if option.text in chosen)


def multiple_score(weights: Mapping[str, float], chosen: Iterable[str]) -> float:
    """Partial credit for a choice of several options.

    Where the author weighted the options so that the right ones make 1 together, the score is the sum of the chosen
    weights, not below 0 nor above 1; an option that weighs 0 then costs nothing.
    Source: Moodle documentation, "Multiple Choice question type", multiple-answer questions; GIFT percentage weights.

    Where the author only said which are right (weights of 1 and 0 alone) or the right weights do not make 1, each right
    one of n earns 1/n and each other one costs 1/n, so that ticking everything earns nothing by itself.

    Args:
        weights: By option; options not named weigh 0.
        chosen: Options, each once.
    """
    right = {text for text, weight in weights.items() if weight > 0}
    if not right:
        return 0.0
    whole = math.fsum(weights[text] for text in right)
    is_plain_list = all(weight in (0, 1) for weight in weights.values())
    if not is_plain_list and abs(whole - 1) <= _ROUNDED_WEIGHTS:
        return _clamped(math.fsum(weights.get(text, 0.0) for text in chosen) / whole)
    balance = sum(1 if text in right else -1 for text in chosen)
    return _clamped(balance / len(right))


def _marked_true_false(value: bool, feedback: Mapping[str, str], response: object) -> _Marked:
    if not isinstance(response, bool):
        return _NOTHING
    return float(response is value), (feedback.get("true" if response else "false", ""),)


def _marked_text(key: TextKey, response: object) -> _Marked:
    if not isinstance(response, str):
        return _NOTHING
    answer = next((answer for answer in key.answers if matches_text(answer.text, response)), None)
    return _NOTHING if answer is None else (_clamped(answer.weight), (answer.feedback,))


def _marked_number(key: NumericKey, response: object) -> _Marked:
    value = number(response)
    if value is None:
        return _NOTHING
    answer = next((answer for answer in key.answers if _holds(answer, value)), None)
    return _NOTHING if answer is None else (_clamped(answer.weight), (answer.feedback,))


def _holds(answer: NumericAnswer, value: float) -> bool:
    # 3.141 + 0.005 is a hair below 3.146 in binary: the ends of a range need room for that.
    return answer.low <= value <= answer.high or any(
        math.isclose(value, end, rel_tol=_FLOAT_ERROR, abs_tol=1e-12) for end in (answer.low, answer.high)
    )


def _marked_pairs(pairs: Mapping[str, str], response: object) -> float:
    if not isinstance(response, Mapping) or not pairs:
        return 0.0
    right_pairs: int = sum(response.get(left) == right for left, right in pairs.items())
    return right_pairs / len(pairs)


def _marked_order(order: tuple[str, ...], response: object) -> float:
    if not is_texts(response) or not order:
        return 0.0
    return sum(given == wanted for given, wanted in zip(response, order, strict=False)) / len(order)


def _clamped(score: float) -> float:
    return min(1.0, max(0.0, score))
