"""What stands between a question's braces."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from learner_app.formats.gift.lexer import find, split_marks, to_optional_text, to_text, unescape
from learner_app.formats.gift.model import GiftAnswer, GiftError, GiftKind, GiftNumber, GiftPair, GiftText

if TYPE_CHECKING:
    from learner_app.formats.gift.model import TextFormat
    from learner_app.formats.gift.source import Chunk

_WEIGHT = re.compile(r"\s*%(-?\d+(?:\.\d+)?)%")
_TRUTH = re.compile(r"\s*(TRUE|FALSE|T|F)\s*(?=#|$)", re.IGNORECASE)
_EMBEDDED = re.compile(r"\s*\d*:[A-Z_]{2,}:")
_LARGEST = Decimal("1e300")


@dataclass(frozen=True, slots=True)
class Answers:
    """The facts of `GiftQuestion` that the braces decide; named alike."""

    kind: GiftKind
    answers: tuple[GiftAnswer, ...] = ()
    pairs: tuple[GiftPair, ...] = ()
    is_true: bool | None = None
    wrong_feedback: GiftText | None = None
    right_feedback: GiftText | None = None
    general_feedback: GiftText | None = None


@dataclass(frozen=True, slots=True)
class _Body:
    """The text between the braces, where it starts in its chunk, and what is inherited."""

    text: str
    offset: int
    chunk: Chunk
    name: str
    format: TextFormat

    def line(self, offset: int) -> int:
        return self.chunk.line_at(self.offset + offset)

    def error(self, offset: int, reason: str, next_step: str = "") -> GiftError:
        return GiftError(self.name, self.line(offset), reason, next_step)


def read_answers(text: str, offset: int, chunk: Chunk, name: str, inherited: TextFormat) -> Answers:
    """Make facts of `text`, which starts at `offset` of `chunk`.

    Raises:
        GiftError: It is malformed, has no right answer, or is a feature that is not taken.
    """
    general = find(text, "####")
    feedback = to_optional_text(text[general + 4 :], inherited) if general >= 0 else None
    body = _Body(text[:general] if general >= 0 else text, offset, chunk, name, inherited)
    return replace(_read(body), general_feedback=feedback)


def _read(body: _Body) -> Answers:
    if not body.text.strip():
        return Answers(GiftKind.ESSAY)
    if _EMBEDDED.match(body.text):
        raise body.error(
            0,
            "embedded answers (Cloze) are not taken",
            "Write one question for each gap, with the answer in braces.",
        )
    if body.text.lstrip().startswith("#"):
        return _numerical(body)
    if truth := _TRUTH.match(body.text):
        return _true_false(body, truth[1].upper().startswith("T"), body.text[truth.end() :])
    return _marked(body)


def _true_false(body: _Body, is_true: bool, rest: str) -> Answers:
    feedbacks = [part for _, mark, part in split_marks(rest, "#") if mark]
    if len(feedbacks) > 2:
        raise body.error(0, "a true/false question has at most two feedbacks")
    wrong, right = (to_optional_text(part, body.format) for part in [*feedbacks, "", ""][:2])
    return Answers(GiftKind.TRUE_FALSE, is_true=is_true, wrong_feedback=wrong, right_feedback=right)


def _marked(body: _Body) -> Answers:
    parts = split_marks(body.text, "=~")
    if len(parts) == 1:
        return Answers(GiftKind.SHORT, (_answer(body, 0, "=", body.text),))
    if parts[0][2].strip():
        raise body.error(0, "text before the first answer", "Start every answer with “=” (right) or “~” (wrong).")
    parts = parts[1:]
    if all(mark == "=" for _, mark, _ in parts):
        arrows = [find(part, "->") >= 0 for _, _, part in parts]
        if all(arrows):
            return Answers(GiftKind.MATCHING, pairs=_pairs(body, parts))
        if any(arrows):
            offset = parts[arrows.index(False)][0]
            raise body.error(offset, "a matching question needs “->” in every pair")
        return Answers(GiftKind.SHORT, _answers(body, parts))
    answers = _answers(body, parts)
    if not any(answer.is_right or (answer.weight_percent or 0) > 0 for answer in answers):
        raise body.error(parts[0][0], "no answer is right", "Mark the right one with “=”.")
    return Answers(GiftKind.CHOICE, answers)


def _answers(body: _Body, parts: list[tuple[int, str, str]]) -> tuple[GiftAnswer, ...]:
    return tuple(_answer(body, offset, mark, part) for offset, mark, part in parts)


def _answer(body: _Body, offset: int, mark: str, part: str) -> GiftAnswer:
    weight, rest = _weight(body, offset, part)
    hash_at = find(rest, "#")
    text = to_text(rest if hash_at < 0 else rest[:hash_at], body.format)
    feedback = to_optional_text(rest[hash_at + 1 :], body.format) if hash_at >= 0 else None
    if not text.text:
        raise body.error(offset, f"an empty answer after “{mark}”", "Write the answer, or take the mark away.")
    return GiftAnswer(body.line(offset), mark == "=", weight, text, feedback)


def _weight(body: _Body, offset: int, part: str) -> tuple[float | None, str]:
    match = _WEIGHT.match(part)
    if not match:
        return None, part
    weight = float(match[1])
    if not -100 <= weight <= 100:
        raise body.error(offset, f"a weight of {match[1]} %", "Weights go from -100 to 100.")
    return weight, part[match.end() :]


def _pairs(body: _Body, parts: list[tuple[int, str, str]]) -> tuple[GiftPair, ...]:
    pairs = []
    for offset, _, part in parts:
        arrow = find(part, "->")
        left, right = to_text(part[:arrow], body.format), to_text(part[arrow + 2 :], "plain").text
        if not right:
            raise body.error(offset, "a pair without a right side")
        pairs.append(GiftPair(body.line(offset), left, right))
    if not any(pair.left.text for pair in pairs):
        raise body.error(parts[0][0], "a matching question without a left side")
    return tuple(pairs)


def _numerical(body: _Body) -> Answers:
    start = body.text.index("#") + 1
    parts = split_marks(body.text[start:], "=~")
    first = [] if not parts[0][2].strip() else [(0, "=", parts[0][2])]
    answers = tuple(_numerical_answer(body, start + offset, mark, part) for offset, mark, part in [*first, *parts[1:]])
    if not any(answer.is_right and answer.number for answer in answers):
        raise body.error(0, "a numerical question without a right number")
    return Answers(GiftKind.NUMERICAL, answers)


def _numerical_answer(body: _Body, offset: int, mark: str, part: str) -> GiftAnswer:
    weight, rest = _weight(body, offset, part)
    hash_at = find(rest, "#")
    written = unescape(rest if hash_at < 0 else rest[:hash_at]).strip()
    feedback = to_optional_text(rest[hash_at + 1 :], body.format) if hash_at >= 0 else None
    is_other = written == "*" or (mark == "~" and not written)
    number = None if is_other else _number_range(body, offset, written)
    text = GiftText("*" if is_other else written, body.format)
    return GiftAnswer(body.line(offset), mark == "=", weight, text, feedback, number)


def _number_range(body: _Body, offset: int, written: str) -> GiftNumber:
    if ".." in written:
        low_text, _, high_text = written.partition("..")
        low, high = _number(body, offset, low_text), _number(body, offset, high_text)
        if low > high:
            raise body.error(offset, f"the range {written} ends before it starts")
        return GiftNumber(low, high)
    value_text, colon, tolerance_text = written.partition(":")
    value = _number(body, offset, value_text)
    if not colon:
        return GiftNumber(value, value)
    tolerance = _number(body, offset, tolerance_text)
    if tolerance < 0:
        raise body.error(offset, f"the tolerance {tolerance_text} is below zero")
    return GiftNumber(value, value, tolerance)


def _number(body: _Body, offset: int, written: str) -> Decimal:
    try:
        number = Decimal(written.strip().replace("\N{MINUS SIGN}", "-"))
    except InvalidOperation:
        number = Decimal("NaN")
    if not number.is_finite() or abs(number) > _LARGEST:
        raise body.error(
            offset, f"“{written.strip()}” is not a number", "Write a number such as 3.14, a point before its decimals."
        )
    return number
