"""What a learner answered, as JSON and as people write it in an answers file."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.quiz import Option, Question, QuestionKind, Response

Json: TypeAlias = "str | bool | float | int | list[Json] | dict[str, Json] | None"

MAX_TEXT_CHARACTERS = 20_000


class BadResponse(ExpectedFailure):
    """An answer does not fit its question; the message names the question, what was given and what is expected."""

    def __init__(self, question: Question, given: object, expected: str) -> None:
        shown = repr(given)
        shown = shown if len(shown) <= 120 else shown[:117] + "…"
        super().__init__(
            Kind.BAD_INPUT,
            f"The answer {shown} does not fit question {question.id!r}: expected is {expected}.",
            "Correct the answer, then try again.",
        )
        self.question_id = question.id


def response_to_json(response: Response) -> Json:
    """The inverse of `response_from_json`."""
    if isinstance(response, tuple):
        return list(response)
    if isinstance(response, Mapping):
        return dict(response)
    return response


def response_from_json(question: Question, value: object) -> Response:
    """Read one answer; case and white space of options need not be exact where only one can be meant.

    Raises:
        BadResponse: It is not an answer to this question.
    """
    match question.kind:
        case QuestionKind.SINGLE:
            return _choice(question, value)
        case QuestionKind.MULTIPLE:
            return _choices(question, value)
        case QuestionKind.TRUE_FALSE:
            return _truth(question, value)
        case QuestionKind.NUMERIC:
            return _number(question, value)
        case QuestionKind.MATCHING:
            return _pairs(question, value)
        case QuestionKind.ORDERING:
            return _order(question, value)
        case QuestionKind.SHORT_TEXT | QuestionKind.OPEN:
            return _text(question, value)
        case QuestionKind.INFORMATION:
            raise BadResponse(question, value, "no answer: it is a text between questions")


def _choice(question: Question, value: object) -> str:
    expected = f"one of {_listed(question.options)}"
    if isinstance(value, (list, tuple)) and len(value) == 1:
        value = value[0]
    return _named(question, question.options, value, expected)


def _choices(question: Question, value: object) -> tuple[str, ...]:
    expected = f"a list with any of {_listed(question.options)}"
    given = value if isinstance(value, (list, tuple)) else [value]
    chosen = tuple(_named(question, question.options, item, expected) for item in given)
    if len(set(chosen)) != len(chosen):
        raise BadResponse(question, value, f"{expected}, each at most once")
    return chosen


def _truth(question: Question, value: object) -> bool:
    if isinstance(value, bool):
        return value
    word = value.strip().casefold() if isinstance(value, str) else ""
    if word not in {"true", "false"}:
        raise BadResponse(question, value, "true or false")
    return word == "true"


def _number(question: Question, value: object) -> float:
    expected = "a number such as 3.5"
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        raise BadResponse(question, value, expected)
    try:
        number = float(value.strip().replace("_", "?")) if isinstance(value, str) else float(value)
    except (ValueError, OverflowError) as error:
        raise BadResponse(question, value, expected) from error
    if not math.isfinite(number):
        raise BadResponse(question, value, expected)
    return number


def _text(question: Question, value: object) -> str:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = format(value, "g") if math.isfinite(value) and value == float(format(value, "g")) else str(value)
    if not isinstance(value, str):
        raise BadResponse(question, value, "a text")
    if len(value) > MAX_TEXT_CHARACTERS:
        raise BadResponse(question, value, f"a text of at most {MAX_TEXT_CHARACTERS:,} characters")
    return value


def _pairs(question: Question, value: object) -> dict[str, str]:
    lefts, rights = _listed(question.options), _listed(question.targets)
    expected = f"a mapping of each of {lefts} to one of {rights}"
    if not isinstance(value, Mapping):
        raise BadResponse(question, value, expected)
    pairs: dict[str, str] = {}
    for left, right in value.items():
        name = _named(question, question.options, left, expected)
        if name in pairs:
            raise BadResponse(question, value, f"{expected}, each once")
        pairs[name] = _named(question, question.targets, right, expected)
    return pairs


def _order(question: Question, value: object) -> tuple[str, ...]:
    expected = f"a list of all of {_listed(question.options)}, first to last"
    if not isinstance(value, (list, tuple)):
        raise BadResponse(question, value, expected)
    order = tuple(_named(question, question.options, item, expected) for item in value)
    if len(order) != len(question.options) or len(set(order)) != len(order):
        raise BadResponse(question, value, expected)
    return order


def _named(question: Question, options: Sequence[Option], value: object, expected: str) -> str:
    """The option that is meant: exactly its text, else the only one that is the same but for case and spaces."""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        value = str(value)
    if isinstance(value, bool):
        value = "true" if value else "false"
    if not isinstance(value, str):
        raise BadResponse(question, value, expected)
    if any(option.text == value for option in options):
        return value
    alike = [option.text for option in options if _folded(option.text) == _folded(value)]
    if len(alike) != 1:
        raise BadResponse(question, value, expected)
    return alike[0]


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _listed(options: Sequence[Option]) -> str:
    return ", ".join(f"“{option.text}”" for option in options)
