"""Questions, and apart from them the keys that mark them.

A question is what a learner sees; a key is what only a marker may see. A practice quiz carries both to the device, a
certifying quiz carries the questions alone. Options, matching parts and things to order are named by their plain text,
so that a response reads the same in a record, an answers file and a report.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.ids import QuestionId


class QuestionKind(StrEnum):
    """What is asked for. The comment on each names the type of its response."""

    SINGLE = "single"  # str: the plain text of one option
    MULTIPLE = "multiple"  # tuple of str: the plain texts of the chosen options, any order
    TRUE_FALSE = "true-false"  # bool
    SHORT_TEXT = "short-text"  # str
    NUMERIC = "numeric"  # float
    MATCHING = "matching"  # mapping of each left text to a right text
    ORDERING = "ordering"  # tuple of str: every item, first to last
    OPEN = "open"  # str; read by a person, never marked by a machine
    INFORMATION = "information"  # nothing: a text between questions


Response: TypeAlias = "str | bool | float | tuple[str, ...] | Mapping[str, str]"


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose: its plain text is its name; `html` is how it is shown, empty where that is the same."""

    text: str
    html: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What a learner is asked. Holds nothing that gives the answer away.

    Attributes:
        html: The prompt as safe inline or block HTML.
        text: The prompt as plain text.
        options: The choices (single, multiple), the left sides (matching) or the things to order, the latter in an
            order that is not the answer. Their plain texts are unique.
        targets: The right sides of a matching question, sorted, distractors included.
    """

    id: QuestionId
    kind: QuestionKind
    text: str
    html: str = ""
    options: tuple[Option, ...] = ()
    targets: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class ChoiceKey:
    """Weight of each option's plain text, -1 to 1; options not named weigh 0. A single choice scores its weight."""

    weights: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class TrueFalseKey:
    """Whether the statement is true."""

    value: bool


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """One accepted answer; `*` in `text` stands for any run of characters (Moodle short answer)."""

    text: str
    weight: float = 1.0
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class TextKey:
    """Accepted answers, best first; compared without case, accents kept, white space folded, Unicode NFKC."""

    answers: tuple[TextAnswer, ...]


@dataclass(frozen=True, slots=True)
class NumericAnswer:
    """One accepted range, both ends included."""

    low: float
    high: float
    weight: float = 1.0
    feedback: str = ""


@dataclass(frozen=True, slots=True)
class NumericKey:
    """Accepted ranges; the first that holds the response counts."""

    answers: tuple[NumericAnswer, ...]


@dataclass(frozen=True, slots=True)
class MatchingKey:
    """The right side that belongs to each left side; each right pair earns an equal share."""

    pairs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class OrderingKey:
    """The items, first to last; each item in its right place earns an equal share."""

    order: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenKey:
    """A text that a person reads; `guidance` is for that person."""

    guidance: str = ""


Solution: TypeAlias = "ChoiceKey | TrueFalseKey | TextKey | NumericKey | MatchingKey | OrderingKey | OpenKey"


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """How one question is marked and what is said afterwards.

    Attributes:
        feedback: What to say to a chosen option (by its plain text; "true" and "false" for true/false).
        explanation: Said to everyone after answering; empty where the author wrote none.
        see: The unit that teaches it, empty where the author named none.
    """

    solution: Solution
    feedback: Mapping[str, str] = field(default_factory=dict)
    explanation: str = ""
    see: str = ""


@dataclass(frozen=True, slots=True)
class Quiz:
    """A quiz as one holder has it: `keys` is empty for a certifying quiz on a device.

    Question ids are unique; `keys` names only questions of this quiz.
    """

    questions: tuple[Question, ...]
    keys: Mapping[QuestionId, AnswerKey] = field(default_factory=dict)

    def question(self, question_id: QuestionId) -> Question | None:
        """The question of that id, None where there is none."""
        return next((question for question in self.questions if question.id == question_id), None)
