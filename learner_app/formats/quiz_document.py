"""Questions, answer keys and whole quizzes as JSON. Responses are in `formats.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

import msgspec

from learner_app.domain import quiz as domain
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import QuestionId
from learner_app.domain.quiz import AnswerKey, Option, Question, QuestionKind, Quiz, Solution
from learner_app.domain.wording import say
from learner_app.formats.structs import settled

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_DOCUMENT_BYTES = 5_000_000
MAX_QUESTIONS = 5_000

_T = TypeVar("_T")


class BadQuiz(ExpectedFailure):
    """The bytes are not a quiz document that this program can take."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            Kind.BAD_INPUT, say("The quiz cannot be read: {reason}.", reason=reason), say("Fetch the course again.")
        )


class _Strict(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    pass


class _Option(_Strict):
    text: str
    html: str = ""


class _Question(_Strict):
    id: str
    kind: QuestionKind
    text: str
    html: str = ""
    options: list[_Option] = []
    targets: list[_Option] = []


class _Choice(_Strict, tag_field="type", tag="choice"):
    weights: dict[str, float]


class _TrueFalse(_Strict, tag_field="type", tag="true-false"):
    value: bool


class _TextAnswer(_Strict):
    text: str
    weight: float = 1.0
    feedback: str = ""


class _Text(_Strict, tag_field="type", tag="text"):
    answers: list[_TextAnswer]


class _NumericAnswer(_Strict):
    low: float
    high: float
    weight: float = 1.0
    feedback: str = ""


class _Numeric(_Strict, tag_field="type", tag="numeric"):
    answers: list[_NumericAnswer]


class _Matching(_Strict, tag_field="type", tag="matching"):
    pairs: dict[str, str]


class _Ordering(_Strict, tag_field="type", tag="ordering"):
    order: list[str]


class _Open(_Strict, tag_field="type", tag="open"):
    guidance: str = ""


_Solution: TypeAlias = _Choice | _TrueFalse | _Text | _Numeric | _Matching | _Ordering | _Open


class _Key(_Strict):
    solution: _Solution
    feedback: dict[str, str] = {}
    explanation: str = ""
    see: str = ""


@settled
class _Quiz(_Strict):
    questions: list[_Question]
    keys: dict[str, _Key] = {}


def encode_quiz(quiz: Quiz) -> bytes:
    """Canonical JSON of questions and, where the quiz has them, keys."""
    return msgspec.json.encode(
        _Quiz([_question_out(question) for question in quiz.questions], _keys_out(quiz.keys)), order="sorted"
    )


def decode_quiz(data: bytes) -> Quiz:
    """The inverse of `encode_quiz`.

    Raises:
        BadQuiz: Malformed, too large, doubled ids, or a key without its question.
    """
    document = _decode(data, _Quiz)
    questions = _questions_in(document.questions)
    keys = _keys_in(document.keys)
    unknown = keys.keys() - {question.id for question in questions}
    if unknown:
        raise BadQuiz(f"there is a key for {min(unknown)!r} but no such question")
    return Quiz(questions, keys)


def encode_questions(questions: tuple[Question, ...]) -> bytes:
    """Canonical JSON of questions alone."""
    return msgspec.json.encode([_question_out(question) for question in questions], order="sorted")


def decode_questions(data: bytes) -> tuple[Question, ...]:
    """The inverse of `encode_questions`.

    Raises:
        BadQuiz: Malformed, too large or doubled ids.
    """
    return _questions_in(_decode(data, list[_Question]))


def encode_keys(keys: Mapping[QuestionId, AnswerKey]) -> bytes:
    """Canonical JSON of answer keys by question id."""
    return msgspec.json.encode(_keys_out(keys), order="sorted")


def decode_keys(data: bytes) -> dict[QuestionId, AnswerKey]:
    """The inverse of `encode_keys`.

    Raises:
        BadQuiz: Malformed or too large.
    """
    return _keys_in(_decode(data, dict[str, _Key]))


def _decode(data: bytes, kind: type[_T]) -> _T:
    if len(data) > MAX_DOCUMENT_BYTES:
        raise BadQuiz(f"it is larger than {MAX_DOCUMENT_BYTES // 1_000_000} MB")
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadQuiz(str(error)) from error


def _question_out(question: Question) -> _Question:
    return _Question(
        id=question.id,
        kind=question.kind,
        text=question.text,
        html=question.html,
        options=[_Option(option.text, option.html) for option in question.options],
        targets=[_Option(option.text, option.html) for option in question.targets],
    )


def _questions_in(source: list[_Question]) -> tuple[Question, ...]:
    if len(source) > MAX_QUESTIONS:
        raise BadQuiz(f"it has more than {MAX_QUESTIONS} questions")
    questions = tuple(
        Question(
            id=QuestionId(question.id),
            kind=question.kind,
            text=question.text,
            html=question.html,
            options=tuple(Option(option.text, option.html) for option in question.options),
            targets=tuple(Option(option.text, option.html) for option in question.targets),
        )
        for question in source
    )
    seen: set[str] = set()
    for question in questions:
        if question.id in seen:
            raise BadQuiz(f"two questions are called {question.id!r}")
        seen.add(question.id)
        for choices in (question.options, question.targets):
            if len({choice.text for choice in choices}) != len(choices):
                raise BadQuiz(f"question {question.id!r} offers the same text twice")
    return questions


def _keys_out(keys: Mapping[QuestionId, AnswerKey]) -> dict[str, _Key]:
    return {
        name: _Key(_solution_out(key.solution), dict(key.feedback), key.explanation, key.see)
        for name, key in keys.items()
    }


def _keys_in(source: dict[str, _Key]) -> dict[QuestionId, AnswerKey]:
    return {
        QuestionId(name): AnswerKey(_solution_in(key.solution), key.feedback, key.explanation, key.see)
        for name, key in source.items()
    }


def _solution_out(solution: Solution) -> _Solution:
    match solution:
        case domain.ChoiceKey(weights):
            return _Choice(dict(weights))
        case domain.TrueFalseKey(value):
            return _TrueFalse(value)
        case domain.TextKey(answers):
            return _Text([_TextAnswer(answer.text, answer.weight, answer.feedback) for answer in answers])
        case domain.NumericKey(ranges):
            return _Numeric([_NumericAnswer(item.low, item.high, item.weight, item.feedback) for item in ranges])
        case domain.MatchingKey(pairs):
            return _Matching(dict(pairs))
        case domain.OrderingKey(order):
            return _Ordering(list(order))
        case domain.OpenKey(guidance):
            return _Open(guidance)


def _solution_in(solution: _Solution) -> Solution:
    match solution:
        case _Choice():
            return domain.ChoiceKey(solution.weights)
        case _TrueFalse():
            return domain.TrueFalseKey(solution.value)
        case _Text():
            return domain.TextKey(
                tuple(domain.TextAnswer(answer.text, answer.weight, answer.feedback) for answer in solution.answers)
            )
        case _Numeric():
            return domain.NumericKey(
                tuple(
                    domain.NumericAnswer(item.low, item.high, item.weight, item.feedback) for item in solution.answers
                )
            )
        case _Matching():
            return domain.MatchingKey(solution.pairs)
        case _Ordering():
            return domain.OrderingKey(tuple(solution.order))
        case _Open():
            return domain.OpenKey(solution.guidance)
