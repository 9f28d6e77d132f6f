"""Says why a response does not fit its question, in words for the person who gave it. Does not mark."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeGuard

from learner_app.domain.quiz import QuestionKind
from learner_app.domain.typed_answers import is_ambiguous_number, parse_number
from learner_app.domain.wording import counted, in_a_row, quoted, say

if TYPE_CHECKING:
    from learner_app.domain.quiz import Option, Question

_MOST_NAMED = 8


def response_problem(question: Question, response: object) -> str | None:
    """Why `response` does not fit `question`: one sentence, None where it fits.

    A response that fits may still be wrong. One that does not fit is marked all the same (see `marking`); it is for
    whoever takes the response in to say so before it is recorded.
    """
    if question.kind is QuestionKind.INFORMATION:
        return None if response is None else say("Nothing is asked here, so there is nothing to answer.")
    if response is None:
        return say("No answer was given.")
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
        return say("The text of one option is wanted.")
    return _unknown_option([response], question.options)


def _multiple(question: Question, response: object) -> str | None:
    if not is_texts(response):
        return say("A list of options' texts is wanted.")
    return _unknown_option(response, question.options) or _repeated(response)


def _true_false(_question: Question, response: object) -> str | None:
    return None if isinstance(response, bool) else say("True or false is wanted.")


def _text(_question: Question, response: object) -> str | None:
    if not isinstance(response, str):
        return say("A text is wanted.")
    return None if response.strip() else say("The text is empty.")


def _numeric(_question: Question, response: object) -> str | None:
    if number(response) is not None:
        return None
    if isinstance(response, str) and is_ambiguous_number(response):
        return say(
            "“{answer}” can be read in two ways; write it without the comma or with a decimal point.", answer=response
        )
    if not isinstance(response, str):
        return say("A number is wanted.")
    return say("“{answer}” is not a number.", answer=response[:40])


def _matching(question: Question, response: object) -> str | None:
    if not isinstance(response, Mapping) or not is_texts([*response.keys(), *response.values()]):
        return say("A text for each of the texts on the left is wanted.")
    if not response:
        return say("Nothing was matched.")
    # Pairs may be left out: each earns its own share, and half an answer is worth keeping when the power goes.
    stranger = _stranger(response.keys(), question.options)
    if stranger is not None:
        known = _named(question.options)
        return say("“{answer}” is not one of the texts on the left: {known}.", answer=stranger, known=known)
    stranger = _stranger(response.values(), question.targets)
    if stranger is not None:
        known = _named(question.targets)
        return say("“{answer}” is not one of the texts on the right: {known}.", answer=stranger, known=known)
    return None


def _ordering(question: Question, response: object) -> str | None:
    if not is_texts(response):
        return say("A list of all items, first to last, is wanted.")
    given = set(response)
    missing = [option for option in question.options if option.text not in given]
    return (
        _unknown_option(response, question.options)
        or _repeated(response)
        or (say("Left out: {items}.", items=_named(missing)) if missing else None)
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


def _unknown_option(given: Iterable[str], options: tuple[Option, ...]) -> str | None:
    stranger = _stranger(given, options)
    if stranger is None:
        return None
    return say("“{answer}” is not one of the options: {known}.", answer=stranger, known=_named(options))


def _stranger(given: Iterable[str], options: Iterable[Option]) -> str | None:
    """The beginning of the first text that is none of the options'."""
    known = {option.text for option in options}
    return next((text[:80] for text in given if text not in known), None)


def _repeated(given: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for text in given:
        if text in seen:
            return say("“{answer}” is given more than once.", answer=text)
        seen.add(text)
    return None


def _named(options: Sequence[Option]) -> str:
    shown = in_a_row([quoted(option.text) for option in options[:_MOST_NAMED]])
    more = len(options) - _MOST_NAMED
    return counted("{things} and %n more", "{things} and %n more", more, things=shown) if more > 0 else shown
