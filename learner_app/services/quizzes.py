"""Taking a quiz: every answer is on disk before the call returns, and handing in is one record."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from learner_app.domain.course import QuizRules, Unit
    from learner_app.domain.ids import AttemptId, CourseId, QuestionId, UnitId
    from learner_app.domain.marking import QuestionResult
    from learner_app.domain.progress import Attempt
    from learner_app.domain.quiz import Question, Response


@dataclass(frozen=True, slots=True)
class QuizIntro:
    """What a learner is told before starting.

    Attributes:
        notice: The certifying notice ("recorded, marked on the next sync") or how practice works.
        attempts_left: None for any number.
        history: Attempts handed in, oldest first.
        open_attempt: An attempt that was begun and not handed in, with how many questions it has answered.
        warning: Why continuing deserves a thought (begun on an older version, or elsewhere too); empty otherwise.
    """

    course: CourseId
    course_title: str
    unit: Unit
    rules: QuizRules
    question_count: int
    notice: str
    attempts_left: int | None
    history: tuple[Attempt, ...]
    open_attempt: AttemptId | None
    open_answered: int
    open_since: datetime | None
    warning: str
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class AttemptView:
    """An attempt under way. `responses` holds what has been answered; `results` what practice has already said."""

    attempt: AttemptId
    course: CourseId
    unit: Unit
    rules: QuizRules
    questions: tuple[Question, ...]
    responses: Mapping[QuestionId, Response]
    results: Mapping[QuestionId, QuestionResult]
    language: str
    direction: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What handing in gave. For a certifying quiz `score` and `passed` are None until the hub has marked it."""

    attempt: AttemptId
    rules: QuizRules
    score: float | None
    passed: bool | None
    results: Mapping[QuestionId, QuestionResult]
    message: str
    attempts_left: int | None


class Quizzes:
    """Attempts: begin or continue, answer, hand in."""

    def intro(self, course_id: CourseId, unit_id: UnitId) -> QuizIntro:
        """What to show before the start; records nothing.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, Kind.NOT_ALLOWED when the unit is locked.
        """
        raise NotImplementedError

    def begin(self, course_id: CourseId, unit_id: UnitId) -> AttemptView:
        """Continue the open attempt, or begin one.

        Raises:
            ExpectedFailure: Kind.NOT_ALLOWED when no attempt is left.
        """
        raise NotImplementedError

    def answer(self, attempt: AttemptId, question: QuestionId, response: Response | None) -> QuestionResult | None:
        """Keep one answer durably (None takes it back). Practice: what is said to it; certifying: None.

        Raises:
            ExpectedFailure: Kind.BAD_INPUT for a response that does not fit the question.
        """
        raise NotImplementedError

    def submit(self, attempt: AttemptId) -> Outcome:
        """Hand in: one record, and the draft is gone in the same transaction. Unanswered questions score 0."""
        raise NotImplementedError
