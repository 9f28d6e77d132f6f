"""An attempt as the window holds it: where the learner is, what is answered and what is on disk. Plain Python."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from learner_app.domain.course import Policy
from learner_app.domain.quiz import QuestionKind

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import QuestionId, UnitId
    from learner_app.domain.marking import QuestionResult
    from learner_app.domain.quiz import Question, Response
    from learner_app.services.courses.library import CourseView
    from learner_app.services.learning.quiz_views import AttemptView

Shown: TypeAlias = "str | Mapping[str, str]"
"""What stands in an answer's fields without being an answer yet: a text that is no number, some pairs of many."""


class QuestionState(Enum):
    """How far one question is. The last three exist in practice only, and only once the learner has checked."""

    TO_READ = "to read"
    NOT_ANSWERED = "not answered"
    UNFINISHED = "unfinished"
    NOT_KEPT = "not kept"
    ANSWERED = "answered"
    RIGHT = "right"
    PARTLY = "partly right"
    NOT_RIGHT = "not right"


@dataclass(frozen=True, slots=True)
class _Unfinished:
    shown: Shown
    reason: str


class Sitting:
    """One attempt under way.

    Every answer that is handed over gets a ticket; only the newest ticket of a question says whether what is on the
    screen is on disk, because answers to older ones may still be coming back. Nothing here talks to the disk.
    """

    def __init__(self, view: AttemptView) -> None:
        self.view = view
        self.is_certifying = view.rules.policy is Policy.CERTIFYING
        self._responses: dict[QuestionId, Response] = dict(view.responses)
        self._results: dict[QuestionId, QuestionResult] = {} if self.is_certifying else dict(view.results)
        self._checked = set(self._results)
        self._unfinished: dict[QuestionId, _Unfinished] = {}
        self._tickets: dict[QuestionId, int] = {}
        self._waiting: set[QuestionId] = set()
        self._failures: dict[QuestionId, ExpectedFailure] = {}
        self._asked = tuple(question for question in view.questions if question.kind is not QuestionKind.INFORMATION)
        self._index = next((place for place, one in enumerate(view.questions) if self._is_open(one)), 0)

    @property
    def question(self) -> Question:
        """The question in front."""
        return self.view.questions[self._index]

    @property
    def index(self) -> int:
        """Its place among all pages, from 0."""
        return self._index

    @property
    def total(self) -> int:
        """How many questions ask for an answer."""
        return len(self._asked)

    @property
    def unanswered(self) -> tuple[Question, ...]:
        """The questions without a whole answer, in order."""
        return tuple(question for question in self._asked if question.id not in self._responses)

    @property
    def answered(self) -> int:
        """How many questions have a whole answer."""
        return self.total - len(self.unanswered)

    @property
    def has_next(self) -> bool:
        """Whether a page follows."""
        return self._index + 1 < len(self.view.questions)

    @property
    def has_previous(self) -> bool:
        """Whether a page comes before."""
        return self._index > 0

    @property
    def not_kept(self) -> tuple[Question, ...]:
        """The questions whose newest answer could not be put on disk, in order."""
        return tuple(question for question in self._asked if question.id in self._failures)

    @property
    def is_settled(self) -> bool:
        """Whether the disk has answered to everything that was handed over."""
        return not self._waiting

    def number(self, question: Question) -> int:
        """Its number among the questions, from 1; 0 for a text between them."""
        return self._asked.index(question) + 1 if question in self._asked else 0

    def go(self, index: int) -> None:
        """Go to a page; beyond the ends is the end."""
        self._index = max(0, min(index, len(self.view.questions) - 1))

    def response(self, question: QuestionId) -> Response | None:
        """The answer given to a question, on disk or on the way there; None where there is none."""
        return self._responses.get(question)

    def shown(self, question: QuestionId) -> Shown | None:
        """What stands in the fields of a question without being an answer; None where that is the answer itself."""
        unfinished = self._unfinished.get(question)
        return unfinished.shown if unfinished else None

    def unfinished_reason(self, question: QuestionId) -> str:
        """Why what is shown is no answer yet; empty where it is one."""
        unfinished = self._unfinished.get(question)
        return unfinished.reason if unfinished else ""

    def give(self, question: QuestionId, response: Response | None) -> int | None:
        """Take an answer (None takes it back).

        Returns:
            The ticket under which to hand it over, None where nothing is new.
        """
        self._unfinished.pop(question, None)
        if _is_same(response, self._responses.get(question)) and question not in self._failures:
            return None
        self._results.pop(question, None)
        self._checked.discard(question)
        if response is None:
            self._responses.pop(question, None)
        else:
            self._responses[question] = response
        return self._ticket(question)

    def leave_unfinished(self, question: QuestionId, shown: Shown, reason: str) -> int | None:
        """Remember what stands in the fields without being an answer; an earlier answer is taken back.

        Returns:
            The ticket under which to take it back on disk, None where there was none.
        """
        ticket = self.give(question, None)
        self._unfinished[question] = _Unfinished(shown, reason)
        return ticket

    def again(self, question: QuestionId) -> int:
        """A new ticket for the same answer, after it could not be kept."""
        return self._ticket(question)

    def on_kept(self, question: QuestionId, ticket: int, result: QuestionResult | None) -> bool:
        """Take the disk's word. Returns whether it is about the newest answer."""
        if not self._is_newest(question, ticket):
            return False
        self._failures.pop(question, None)
        if result is not None and not self.is_certifying and question in self._responses:
            self._results[question] = result
        return True

    def on_not_kept(self, question: QuestionId, ticket: int, failure: ExpectedFailure) -> bool:
        """Take the disk's refusal. Returns whether it is about the newest answer."""
        if not self._is_newest(question, ticket):
            return False
        self._failures[question] = failure
        return True

    def failure(self, question: QuestionId) -> ExpectedFailure | None:
        """Why the newest answer to a question is not on disk."""
        return self._failures.get(question)

    def is_kept(self, question: QuestionId) -> bool:
        """Whether there is an answer and it is on disk."""
        return question in self._responses and question not in self._waiting and question not in self._failures

    def can_check(self, question: Question) -> bool:
        """Whether the learner may ask what is said to the answer: practice, answered, not asked yet."""
        return not self.is_certifying and question.id in self._responses and question.id not in self._checked

    def check(self, question: QuestionId) -> None:
        """The learner asks; `result` gives it as soon as it is known."""
        self._checked.add(question)

    def result(self, question: QuestionId) -> QuestionResult | None:
        """What is said to an answer, once the learner has asked; always None in a certifying quiz."""
        return self._results.get(question) if question in self._checked else None

    def state(self, question: Question) -> QuestionState:
        """How far a question is."""
        if question.kind is QuestionKind.INFORMATION:
            return QuestionState.TO_READ
        if question.id in self._failures:
            return QuestionState.NOT_KEPT
        if question.id in self._unfinished:
            return QuestionState.UNFINISHED
        if question.id not in self._responses:
            return QuestionState.NOT_ANSWERED
        result = self.result(question.id)
        return QuestionState.ANSWERED if result is None else verdict(result)

    def _is_open(self, question: Question) -> bool:
        return question in self._asked and question.id not in self._responses

    def _ticket(self, question: QuestionId) -> int:
        self._failures.pop(question, None)
        self._waiting.add(question)
        self._tickets[question] = self._tickets.get(question, 0) + 1
        return self._tickets[question]

    def _is_newest(self, question: QuestionId, ticket: int) -> bool:
        if self._tickets.get(question) != ticket:
            return False
        self._waiting.discard(question)
        return True


def verdict(result: QuestionResult) -> QuestionState:
    """What came of an answer; ANSWERED where only a person can tell."""
    if not result.is_marked:
        return QuestionState.ANSWERED
    if result.is_right:
        return QuestionState.RIGHT
    return QuestionState.PARTLY if result.score > 0 else QuestionState.NOT_RIGHT


def following_unit(view: CourseView, unit: UnitId) -> Unit | None:
    """The next unit after `unit` in course order that is open and can be played; None at the end."""
    units = view.course.units
    place = next((index for index, one in enumerate(units) if one.id == unit), len(units))
    later = units[place + 1 :]
    return next((one for one in later if view.locks.get(one.id) is None and one.id not in view.not_playable), None)


def _is_same(one: Response | None, other: Response | None) -> bool:
    # 1.0 == True in Python, but they answer different kinds of question.
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return dict(one) == dict(other)
    return type(one) is type(other) and one == other
