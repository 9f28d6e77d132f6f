"""A quiz out of a GIFT file's facts: ids, prompts as plain text and safe HTML, keys.

Two tags, written as Moodle writes tags in a comment before the question, say what GIFT has no syntax for:
`// [tag:see:UNIT-ID]` names the unit that teaches the answer, and `// [tag:ordering]` makes a matching question whose
right sides are 1, 2, 3 … a question of order. Other programs read the same file as plain GIFT.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from learner_app.domain.ids import QuestionId
from learner_app.domain.quiz import (
    AnswerKey,
    ChoiceKey,
    MatchingKey,
    NumericAnswer,
    NumericKey,
    OpenKey,
    Option,
    OrderingKey,
    Question,
    QuestionKind,
    Quiz,
    TextAnswer,
    TextKey,
    TrueFalseKey,
)
from learner_app.formats.gift.model import BLANK, GiftError, GiftKind
from learner_app.formats.gift.render import plain, rendered

if TYPE_CHECKING:
    from learner_app.domain.quiz import Solution
    from learner_app.formats.gift.model import GiftAnswer, GiftFile, GiftQuestion

_FULL = 0.99  # weights such as 33.33333 are meant to add up
_SEE = "see:"
_ORDERING = "ordering"
_LOOSE_BLANK = re.compile(rf"{BLANK} (?=[.,;:!?…)\]»”،؛؟。])")


def to_quiz(gift_file: GiftFile) -> Quiz:
    """Make the quiz. A question's id is its title; one without a title is `q` and its position in the file, from 1.

    Raises:
        GiftError: No question, two of the same title, two options of the same text, or nothing that earns full marks.
    """
    if not gift_file.questions:
        raise GiftError(gift_file.name, 0, "no question in the file")
    questions: dict[QuestionId, Question] = {}
    keys: dict[QuestionId, AnswerKey] = {}
    lines: dict[QuestionId, int] = {}
    for position, raw in enumerate(gift_file.questions, 1):
        question_id = QuestionId(raw.title or f"q{position}")
        if question_id in questions:
            raise GiftError(
                gift_file.name,
                raw.line,
                f"a second question “{question_id}”, the first is on line {lines[question_id]}",
                "Give every question a title of its own: records name it by that.",
            )
        made = _Maker(raw, question_id, gift_file.name)
        questions[question_id] = made.question()
        lines[question_id] = raw.line
        if raw.kind is not GiftKind.DESCRIPTION:
            keys[question_id] = made.key()
    return Quiz(tuple(questions.values()), keys)


class _Maker:
    """Makes one question and its key."""

    def __init__(self, raw: GiftQuestion, question_id: QuestionId, name: str) -> None:
        self._raw = raw
        self._id = question_id
        self._name = name

    def question(self) -> Question:
        text, html = rendered(self._raw.stem)
        if self._raw.is_missing_word:
            text, html = _LOOSE_BLANK.sub(BLANK, text), _LOOSE_BLANK.sub(BLANK, html)
        return Question(self._id, self._kind(), text, html, self._options(), self._targets())

    def key(self) -> AnswerKey:
        see = next((tag.removeprefix(_SEE).strip() for tag in self._raw.tags if tag.startswith(_SEE)), "")
        return AnswerKey(self._solution(), self._feedback(), plain(self._raw.general_feedback), see)

    def _kind(self) -> QuestionKind:
        if self._raw.kind is GiftKind.CHOICE:
            one = any(answer.is_right for answer in self._raw.answers)
            return QuestionKind.SINGLE if one else QuestionKind.MULTIPLE
        if self._raw.kind is GiftKind.MATCHING and _ORDERING in self._raw.tags:
            return QuestionKind.ORDERING
        return _KINDS[self._raw.kind]

    def _options(self) -> tuple[Option, ...]:
        if self._raw.kind is GiftKind.CHOICE:
            written = [(answer.line, answer.text) for answer in self._raw.answers]
        else:
            written = [(pair.line, pair.left) for pair in self._raw.pairs if pair.left.text]
        options: dict[str, Option] = {}
        for line, raw in written:
            text, html = rendered(raw)
            if not text:
                raise self._error(line, "an option without a text", "Say in words what it shows.")
            if text in options:
                raise self._error(line, f"a second option “{text}”", "Options are told apart by their text.")
            options[text] = Option(text, html)
        if self._kind() is QuestionKind.ORDERING:
            shown = sorted(options)
            shown = shown[::-1] if tuple(shown) == self._order() else shown  # never in the order that is the answer
            return tuple(options[text] for text in shown)
        return tuple(options.values())

    def _order(self) -> tuple[str, ...]:
        placed = sorted((pair.right.strip(), plain(pair.left), pair.line) for pair in self._raw.pairs)
        places = sorted(int(place) if place.isdecimal() else 0 for place, _, _ in placed)
        if places != list(range(1, len(placed) + 1)):
            raise self._error(
                self._raw.line,
                "an ordering question whose right sides are not 1, 2, 3 …",
                "Number the parts from 1, each number once.",
            )
        return tuple(text for _, text, _ in sorted(placed, key=lambda part: int(part[0])))

    def _targets(self) -> tuple[Option, ...]:
        if self._kind() is QuestionKind.ORDERING:
            return ()
        return tuple(Option(text) for text in sorted({pair.right for pair in self._raw.pairs}))

    def _solution(self) -> Solution:
        match self._raw.kind:
            case GiftKind.CHOICE:
                return ChoiceKey(self._weights())
            case GiftKind.TRUE_FALSE:
                return TrueFalseKey(bool(self._raw.is_true))
            case GiftKind.SHORT:
                self._check_full([_weight(answer) for answer in self._raw.answers])
                answers = [TextAnswer(plain(a.text), _weight(a), plain(a.feedback)) for a in self._raw.answers]
                return TextKey(tuple(sorted(answers, key=lambda answer: -answer.weight)))
            case GiftKind.NUMERICAL:
                self._check_full([_weight(answer) for answer in self._raw.answers])
                return NumericKey(tuple(map(_numeric, sorted(self._raw.answers, key=_numeric_order))))
            case GiftKind.MATCHING if self._kind() is QuestionKind.ORDERING:
                return OrderingKey(self._order())
            case GiftKind.MATCHING:
                return MatchingKey({plain(pair.left): pair.right for pair in self._raw.pairs if pair.left.text})
            case _:
                return OpenKey()

    def _weights(self) -> dict[str, float]:
        weights = {plain(answer.text): _weight(answer) for answer in self._raw.answers}
        if self._kind() is QuestionKind.SINGLE:
            self._check_full(list(weights.values()))
            return weights
        total = sum(weight for weight in weights.values() if weight > 0)
        if total < _FULL:
            raise self._error(
                self._raw.line,
                f"the right options are worth {total:.0%} together",
                "Their weights must add up to 100 %.",
            )
        if total > 2 - _FULL:
            return weights
        return {text: weight / total if weight > 0 else weight for text, weight in weights.items()}

    def _feedback(self) -> dict[str, str]:
        raw = self._raw
        if raw.kind is GiftKind.TRUE_FALSE:
            right, wrong = ("true", "false") if raw.is_true else ("false", "true")
            said = {right: plain(raw.right_feedback), wrong: plain(raw.wrong_feedback)}
        elif raw.kind is GiftKind.CHOICE:
            said = {plain(answer.text): plain(answer.feedback) for answer in raw.answers}
        else:
            said = {}
        return {text: feedback for text, feedback in said.items() if feedback}

    def _check_full(self, weights: list[float]) -> None:
        if max(weights) < _FULL:
            raise self._error(self._raw.line, "no answer earns full marks", "Give the best one no weight, or 100 %.")

    def _error(self, line: int, reason: str, next_step: str) -> GiftError:
        return GiftError(self._name, line, reason, next_step)


_KINDS = {
    GiftKind.SHORT: QuestionKind.SHORT_TEXT,
    GiftKind.NUMERICAL: QuestionKind.NUMERIC,
    GiftKind.MATCHING: QuestionKind.MATCHING,
    GiftKind.TRUE_FALSE: QuestionKind.TRUE_FALSE,
    GiftKind.ESSAY: QuestionKind.OPEN,
    GiftKind.DESCRIPTION: QuestionKind.INFORMATION,
}


def _weight(answer: GiftAnswer) -> float:
    if answer.weight_percent is not None:
        return answer.weight_percent / 100
    return 1.0 if answer.is_right else 0.0


def _numeric_order(answer: GiftAnswer) -> tuple[bool, float]:
    """Best first, as the first range that holds a response counts; `*`, which holds every number, last."""
    return answer.number is None, -_weight(answer)


def _numeric(answer: GiftAnswer) -> NumericAnswer:
    number, feedback = answer.number, plain(answer.feedback)
    if number is None:
        return NumericAnswer(-sys.float_info.max, sys.float_info.max, _weight(answer), feedback)
    tolerance = number.tolerance or 0
    return NumericAnswer(float(number.low - tolerance), float(number.high + tolerance), _weight(answer), feedback)
