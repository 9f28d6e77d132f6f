"""What a GIFT file says, question by question, before anything is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal, TypeAlias

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from decimal import Decimal

TextFormat: TypeAlias = Literal["moodle", "html", "markdown", "plain"]

BLANK = "_____"
"""What stands in a question's text where the answer belongs."""


class GiftError(ExpectedFailure):
    """A GIFT file is not right, or asks for something that is not taken.

    Attributes:
        name: The file, as the caller named it.
        line: The line at fault, from 1; 0 where the fault is the whole file's.
    """

    def __init__(self, name: str, line: int, reason: str, next_step: str = "") -> None:
        place = f"{name}, line {line}" if line else name
        super().__init__(Kind.BAD_INPUT, f"{place}: {reason}", next_step or "Correct the file and try again.")
        self.name = name
        self.line = line


class GiftKind(StrEnum):
    """What sort of question the answers make it."""

    CHOICE = "choice"
    SHORT = "short"
    NUMERICAL = "numerical"
    MATCHING = "matching"
    TRUE_FALSE = "true-false"
    ESSAY = "essay"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class GiftText:
    """Text as written, escapes resolved; `format` is its own or, where it has none, its question's."""

    text: str
    format: TextFormat = "moodle"


@dataclass(frozen=True, slots=True)
class GiftNumber:
    """An accepted number.

    `tolerance` is set for `n:t` (then low and high are n), low differs from high for `a..b`.
    """

    low: Decimal
    high: Decimal
    tolerance: Decimal | None = None


@dataclass(frozen=True, slots=True)
class GiftAnswer:
    """One answer of a choice, short or numerical question.

    Attributes:
        is_right: Whether it is marked `=`; a `~` may still carry a weight.
        weight_percent: The `%n%` before it, None where there is none.
        number: What a numerical question accepts; None elsewhere and for its `*` (any other number).
    """

    line: int
    is_right: bool
    weight_percent: float | None
    text: GiftText
    feedback: GiftText | None = None
    number: GiftNumber | None = None


@dataclass(frozen=True, slots=True)
class GiftPair:
    """One pair of a matching question; an empty left side makes the right one a distractor."""

    line: int
    left: GiftText
    right: str


@dataclass(frozen=True, slots=True)
class GiftQuestion:
    """One question.

    Attributes:
        line: Where it starts, from 1.
        title: Empty where it has none.
        stem: The question's text, `BLANK` where the answer stood in the middle (then `is_missing_word`).
        is_true: The answer of a true/false question, None for every other kind.
        wrong_feedback: For true/false, said after the wrong answer (the first `#`); right_feedback after the right one.
        id: Of a `[id:…]` in a comment before it, as `tags` are of `[tag:…]`.
        category: The last `$CATEGORY` before it, empty for none.
    """

    kind: GiftKind
    line: int
    title: str
    stem: GiftText
    answers: tuple[GiftAnswer, ...] = ()
    pairs: tuple[GiftPair, ...] = ()
    is_true: bool | None = None
    wrong_feedback: GiftText | None = None
    right_feedback: GiftText | None = None
    general_feedback: GiftText | None = None
    is_missing_word: bool = False
    id: str = ""
    tags: tuple[str, ...] = ()
    category: str = ""


@dataclass(frozen=True, slots=True)
class GiftNote:
    """Something in the file that has no effect here and that its author may want to know."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class GiftFile:
    """A file's questions in the order written."""

    name: str
    questions: tuple[GiftQuestion, ...]
    categories: tuple[tuple[int, str], ...] = ()
    """Line and path of each `$CATEGORY`."""

    @property
    def notes(self) -> tuple[GiftNote, ...]:
        """What was read and put aside."""
        return tuple(GiftNote(line, f"The category “{path}” has no effect.") for line, path in self.categories)
