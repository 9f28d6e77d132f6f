"""A session whose quizzes live in memory, marked by the real rules, and whose disk can be told to fail."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from learner_app.domain.accommodations import NONE, Accommodation
from learner_app.domain.attempts import attempts_left, is_passed
from learner_app.domain.course import Course, Delivery, Module, Policy, QuizRules, Unit, UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, QuestionId, UnitId
from learner_app.domain.marking import QuestionResult, mark_quiz, mark_response, response_problem
from learner_app.domain.preferences import Preferences
from learner_app.domain.progress import Attempt, CourseProgress, Status
from learner_app.domain.quiz import QuestionKind
from learner_app.domain.status import Counts, SyncState, SyncStatus
from learner_app.services.courses.library import CourseView
from learner_app.services.learning import quiz_words
from learner_app.services.learning.quiz_views import AttemptView, Outcome, QuizIntro

if TYPE_CHECKING:
    from learner_app.domain.quiz import AnswerKey, Question, Quiz, Response
    from learner_app.domain.timing import Timing
    from learner_app.services.session import Session

COURSE = CourseId("field")
LESSON = Unit(UnitId("read"), UnitKind.LESSON, "Before you leave", 4)
QUIZ = Unit(UnitId("check"), UnitKind.QUIZ, "Three states", 3, QuizRules())
AFTER = Unit(UnitId("after"), UnitKind.LESSON, "Out in the field", 5)
BEGUN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
DISK_FULL = ExpectedFailure(Kind.STORAGE, "The disk is full.", "Free some space.")


@dataclass
class FakeQuizzes:
    """One quiz of one course. What was asked of it is in `calls`, in order."""

    quiz: Quiz
    rules: QuizRules = field(default_factory=QuizRules)
    direction: str = "ltr"
    warning: str = ""
    notice: str = "Each answer is marked as you check it."
    history: list[Attempt] = field(default_factory=list)
    responses: dict[QuestionId, Response] = field(default_factory=dict)
    is_open: bool = False
    is_disk_full: bool = False
    timing: Timing | None = None
    accommodation: Accommodation = NONE
    ran_out: str = ""
    no_hub: ExpectedFailure | None = None
    calls: list[str] = field(default_factory=list)

    @property
    def limit_s(self) -> int | None:
        usual_s = self.rules.time_limit_s
        return None if usual_s is None else self.accommodation.limit_s(usual_s)

    def intro(self, course: CourseId, unit: UnitId) -> QuizIntro:
        return QuizIntro(
            course=course,
            course_title="Working in the field",
            unit=replace(QUIZ, id=unit, quiz=self.rules),
            rules=self.rules,
            question_count=sum(one.kind is not QuestionKind.INFORMATION for one in self.quiz.questions),
            notice=self.notice,
            conditions=quiz_words.conditions(self.rules, self.limit_s),
            attempts_left=attempts_left(self.rules, len(self.history)),
            history=tuple(self.history),
            open_attempt=self._attempt() if self.is_open else None,
            open_answered=len(self.responses),
            open_since=BEGUN if self.is_open else None,
            time_limit_s=self.limit_s,
            time_left_s=self.timing.left_ms // 1000 if self.is_open and self.timing else None,
            ran_out=self.ran_out,
            warning=self.warning,
            language="en",
            direction=self.direction,
        )

    def ask_hub(self, _course: CourseId, _unit: UnitId) -> None:
        self.calls.append("ask the hub")
        if self.no_hub is not None:
            raise self.no_hub

    def begin(self, course: CourseId, unit: UnitId, *, has_asked_hub: bool = False) -> AttemptView:
        assert has_asked_hub or self.is_open or not self.rules.needs_connection
        self.calls.append("begin")
        if not self.is_open and attempts_left(self.rules, len(self.history)) == 0:
            raise ExpectedFailure(Kind.NOT_ALLOWED, "No attempt is left.")
        self.is_open = True
        found = {key: self._result(self.quiz.question(key), value) for key, value in self.responses.items()}
        return AttemptView(
            attempt=self._attempt(),
            course=course,
            unit=replace(QUIZ, id=unit, quiz=self.rules),
            rules=self.rules,
            questions=self.quiz.questions,
            responses=dict(self.responses),
            results={key: result for key, result in found.items() if result is not None},
            language="en",
            direction=self.direction,
            timing=self.timing,
        )

    def attempt(self, attempt: AttemptId) -> None:
        assert attempt == self._attempt()
        self.calls.append("look at the time")

    def answer(self, attempt: AttemptId, question: QuestionId, response: Response | None) -> QuestionResult | None:
        assert attempt == self._attempt()
        self.calls.append(f"answer {question} {response!r}")
        if self.is_disk_full:
            raise DISK_FULL
        asked = self.quiz.question(question)
        assert asked is not None
        if response is None:
            self.responses.pop(question, None)
            return None
        problem = response_problem(asked, response)
        if problem:
            raise ExpectedFailure(Kind.BAD_INPUT, problem)
        self.responses[question] = response
        return self._result(asked, response)

    def submit(self, attempt: AttemptId) -> Outcome:
        assert attempt == self._attempt()
        self.calls.append("submit")
        if self.is_disk_full:
            raise DISK_FULL
        marked = mark_quiz(self.quiz, self.responses)
        score = None if self.rules.policy is Policy.CERTIFYING else marked.score
        passed = None if score is None else is_passed(score, self.rules.pass_mark)
        self.history.append(Attempt(attempt, datetime.now(UTC), score, passed, DeviceId("here")))
        self.is_open, self.responses = False, {}
        left = attempts_left(self.rules, len(self.history))
        return Outcome(attempt, self.rules, score, passed, {} if score is None else marked.results, "", left)

    def mark_last(self, score: float) -> None:
        """The hub has marked the last attempt."""
        self.history[-1] = replace(self.history[-1], score=score, passed=is_passed(score, self.rules.pass_mark))

    def _attempt(self) -> AttemptId:
        return AttemptId(f"attempt-{len(self.history) + 1}")

    def _result(self, question: Question | None, response: Response) -> QuestionResult | None:
        if question is None or self.rules.policy is Policy.CERTIFYING:
            return None
        key: AnswerKey | None = self.quiz.keys.get(question.id)
        return mark_response(question, key, response) if key else None


def fake_session(quizzes: FakeQuizzes) -> Session:
    """A session that has these quizzes and the course around them, and nothing else."""
    units = (LESSON, replace(QUIZ, quiz=quizzes.rules), AFTER)
    course = Course(
        COURSE, "1", "Working in the field", "en", "", "CC0", Delivery.SELF_PACED, (Module("Only one", units),)
    )
    view = CourseView(
        card=None,  # type: ignore[arg-type]  # the quiz screen asks for the units only
        course=course,
        manifest=BlobHash("0" * 64),
        progress=CourseProgress(Status.IN_PROGRESS, {}),
        locks={},
        not_playable=frozenset(),
        signer="",
    )
    library = SimpleNamespace(course=lambda _course: view)
    sync = SimpleNamespace(status=lambda: SyncStatus(SyncState.UNKNOWN, None, Counts(), None))
    preferences = SimpleNamespace(get=Preferences)
    found = SimpleNamespace(quizzes=quizzes, library=library, sync=sync, preferences=preferences, close=lambda: None)
    return cast("Session", found)
