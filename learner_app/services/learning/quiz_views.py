"""What the use cases of quizzes give: a quiz before it is begun, an attempt under way, and what came of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say, sentences

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from learner_app.domain.course import QuizRules, Unit
    from learner_app.domain.ids import AttemptId, CourseId, QuestionId
    from learner_app.domain.marking import QuestionResult
    from learner_app.domain.progress import Attempt
    from learner_app.domain.quiz import Question, Response
    from learner_app.domain.timing import Timing


@dataclass(frozen=True, slots=True)
class QuizIntro:
    """What a learner is told before starting.

    Attributes:
        notice: The certifying notice ("recorded, marked on the next sync") or how practice works.
        attempts_left: None for any number.
        history: Attempts handed in, oldest first.
        open_attempt: An attempt that was begun and not handed in, with how many questions it has answered.
        conditions: What else holds for an attempt: its time limit, and whether it begins only with a connection.
        time_limit_s: Of an attempt of this very person that begins now; None for any time. `rules` has everybody's.
        time_left_s: Of the open attempt; None without one, or without a limit.
        ran_out: What became of an attempt whose time ran out while the learner was away; empty otherwise, and once
            another attempt has begun.
        warning: Why continuing deserves a thought (begun on an older version, or elsewhere too); empty otherwise.
    """

    course: CourseId
    course_title: str
    unit: Unit
    rules: QuizRules
    question_count: int
    notice: str
    conditions: str
    attempts_left: int | None
    history: tuple[Attempt, ...]
    open_attempt: AttemptId | None
    open_answered: int
    open_since: datetime | None
    time_limit_s: int | None
    time_left_s: int | None
    ran_out: str
    warning: str
    language: str
    direction: str

    @property
    def has_extra_time(self) -> bool:
        """Whether this person has more time than everybody."""
        return self.time_limit_s != self.rules.time_limit_s


@dataclass(frozen=True, slots=True)
class AttemptView:
    """An attempt under way. `responses` holds what has been answered; `results` what practice has already said.

    `timing` is its time as it was counted for this view; None without a limit.
    """

    attempt: AttemptId
    course: CourseId
    unit: Unit
    rules: QuizRules
    questions: tuple[Question, ...]
    responses: Mapping[QuestionId, Response]
    results: Mapping[QuestionId, QuestionResult]
    language: str
    direction: str
    timing: Timing | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What handing in gave. For a certifying quiz `score` and `passed` are None until the hub has marked it.

    `message` says it in words, and whether the time was up.
    """

    attempt: AttemptId
    rules: QuizRules
    score: float | None
    passed: bool | None
    results: Mapping[QuestionId, QuestionResult]
    message: str
    attempts_left: int | None


class TimeIsUp(ExpectedFailure):
    """Nothing more is taken of an attempt, and it is handed in as it was when its time was up: `outcome`."""

    def __init__(self, message: str, outcome: Outcome) -> None:
        again = say("To try again, begin another attempt.") if outcome.attempts_left != 0 else ""
        super().__init__(Kind.NOT_ALLOWED, message, sentences(say("It is among your records."), again))
        self.outcome = outcome
