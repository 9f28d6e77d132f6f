"""Says why a response does not fit its question, in words for the person who gave it. Does not mark."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, TypeGuard

from learner_app.domain.quiz import QuestionKind
from learner_app.domain.typed_answers import is_ambiguous_number, parse_number

if TYPE_CHECKING:
    from learner_app.domain.quiz import Option, Question

_MOST_NAMED = 8


def response_problem(question: Question, response: object) -> str | None:
    """Why `response` does not fit `question`: one clause without a full stop, None where it fits.

    A response that fits may still be wrong. One that does not fit is marked all the same (see `marking`); it is for
    whoever takes the response in to say so before it is recorded.
    """
    if question.kind is QuestionKind.INFORMATION:
        return None if response is None else "nothing is asked here, so there is nothing to answer"
    if response is None:
        return "no answer was given"
    return _CHECKS[question.kind](question, response)


def is_texts(value: object) -> TypeGuard[tuple[str, ...] | list[str]]:
    """Whether `value` is a tuple or list of texts."""
    return isinstance(value, tuple | list) and all(isinstance(item, str) for item in value)


def number(response: object) -> float | None:
    """The finite number that `response` is or spells; None for anything else, truth values included."""
    if isinstance(response, str):
        return parse_number(response)
    if isinstance(response, bool) or not isinstance(response, int | float):
        return None
    try:
        value = float(response)
    except OverflowError:
        return None
    return value if math.isfinite(value) else None


def _single(question: Question, response: object) -> str | None:
    if not isinstance(response, str):
        return "the text of one option is wanted"
    return _unknown([response], question.options, "options")


def _multiple(question: Question, response: object) -> str | None:
    if not is_texts(response):
        return "a list of options' texts is wanted"
    return _unknown(response, question.options, "options") or _repeated(response)


def _true_false(_question: Question, response: object) -> str | None:
    return None if isinstance(response, bool) else "true or false is wanted"


def _text(_question: Question, response: object) -> str | None:
    if not isinstance(response, str):
        return "a text is wanted"
    return None if response.strip() else "the text is empty"


def _numeric(_question: Question, response: object) -> str | None:
    if number(response) is not None:
        return None
    if isinstance(response, str) and is_ambiguous_number(response):
        return f"“{response}” can be read in two ways; write it without the comma or with a decimal point"
    return "a number is wanted" if not isinstance(response, str) else f"“{response[:40]}” is not a number"


def _matching(question: Question, response: object) -> str | None:
    if not isinstance(response, Mapping) or not is_texts([*response.keys(), *response.values()]):
        return "a text for each of the texts on the left is wanted"
    if not response:
        return "nothing was matched"
    # Pairs may be left out: each earns its own share, and half an answer is worth keeping when the power goes.
    return _unknown(response.keys(), question.options, "texts on the left") or _unknown(
        response.values(), question.targets, "texts on the right"
    )


def _ordering(question: Question, response: object) -> str | None:
    if not is_texts(response):
        return "a list of all items, first to last, is wanted"
    given = set(response)
    missing = [option.text for option in question.options if option.text not in given]
    return (
        _unknown(response, question.options, "items")
        or _repeated(response)
        or (f"left out: {_named(missing)}" if missing else None)
    )


_CHECKS: Mapping[QuestionKind, Callable[[Question, object], str | None]] = {
    QuestionKind.SINGLE: _single,
    QuestionKind.MULTIPLE: _multiple,
    QuestionKind.TRUE_FALSE: _true_false,
    QuestionKind.SHORT_TEXT: _text,
    QuestionKind.NUMERIC: _numeric,
    QuestionKind.MATCHING: _matching,
    QuestionKind.ORDERING: _ordering,
    QuestionKind.OPEN: _text,
}


def _unknown(given: Iterable[str], options: tuple[Option, ...], what: str) -> str | None:
    names = [option.text for option in options]
    known = set(names)
    stranger = next((text for text in given if text not in known), None)
    return None if stranger is None else f"“{stranger[:80]}” is not one of the {what}: {_named(names)}"


def _repeated(given: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for text in given:
        if text in seen:
            return f"“{text}” is given more than once"
        seen.add(text)
    return None


def _named(texts: list[str]) -> str:
    shown = ", ".join(f"“{text}”" for text in texts[:_MOST_NAMED])
    return shown if len(texts) <= _MOST_NAMED else f"{shown} and {len(texts) - _MOST_NAMED} more"
