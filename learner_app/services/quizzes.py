"""Taking a quiz: every answer is on disk before the call returns, and handing in is one record."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from learner_app.domain.attempts import OpenAttempt, attempts_left, is_passed, may_start, warnings_on_continuing
from learner_app.domain.course import Policy
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Verb
from learner_app.domain.ids import BlobHash
from learner_app.domain.marking import mark_quiz, mark_response
from learner_app.domain.quiz import QuestionKind
from learner_app.formats.quiz_document import decode_quiz
from learner_app.formats.responses import response_from_json, response_to_json
from learner_app.services.history import milliseconds_of, time_of
from learner_app.services.recorder import Deed, new_attempt
from learner_app.store.blobs import BlobMissing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from learner_app.domain.attempts import Permission
    from learner_app.domain.clock import Clock
    from learner_app.domain.course import QuizRules, Unit
    from learner_app.domain.ids import AttemptId, CourseId, DeviceId, QuestionId, UnitId
    from learner_app.domain.marking import QuestionResult
    from learner_app.domain.progress import Attempt
    from learner_app.domain.quiz import Question, Quiz, Response
    from learner_app.services.doorway import Doorway, Entered
    from learner_app.services.recorder import Recorder
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.store.blobs import BlobStore
    from learner_app.store.drafts import Draft, Drafts

RECORDED = "Recorded. The hub marks it on the next sync."
PASSED = "Passed."
HANDED_IN = "Handed in. This quiz has no pass mark."
NOT_PASSED = "Not passed yet."


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

    def __init__(
        self,
        doorway: Doorway,
        shelf: Shelf,
        recorder: Recorder,
        blobs: BlobStore,
        drafts: Drafts,
        clock: Clock,
        device: DeviceId,
    ) -> None:
        self._doorway = doorway
        self._shelf = shelf
        self._recorder = recorder
        self._blobs = blobs
        self._drafts = drafts
        self._clock = clock
        self._device = device
        self._quizzes: dict[BlobHash, Quiz] = {}

    def intro(self, course_id: CourseId, unit_id: UnitId) -> QuizIntro:
        """What to show before the start; records nothing.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, Kind.NOT_ALLOWED when the unit is locked.
        """
        entered = self._doorway.enter(course_id, unit_id)
        rules = _rules(entered.unit)
        draft = self._drafts.latest_for(course_id, unit_id)
        permission = may_start(rules, entered.progress)
        return QuizIntro(
            course=course_id,
            course_title=entered.edition.course.title,
            unit=entered.unit,
            rules=rules,
            question_count=_count(self._quiz(entered.body)),
            notice=notice(rules),
            attempts_left=permission.left,
            history=entered.progress.attempts,
            open_attempt=draft.attempt if draft else None,
            open_answered=len(draft.responses) if draft else 0,
            open_since=time_of(draft.opened_ms) if draft else None,
            warning=self._warning(entered, draft, permission),
            language=entered.edition.course.language,
            direction=entered.edition.direction,
        )

    def questions(self, course_id: CourseId, unit_id: UnitId) -> tuple[Question, ...]:
        """What is asked, without beginning; of an open attempt, the questions of its version."""
        draft = self._drafts.latest_for(course_id, unit_id)
        if draft is not None and self._shelf.edition(BlobHash(draft.version)) is not None:
            return self.attempt(draft.attempt).questions
        entered = self._doorway.enter(course_id, unit_id)
        _rules(entered.unit)
        return self._quiz(entered.body).questions

    def begin(self, course_id: CourseId, unit_id: UnitId) -> AttemptView:
        """Continue the open attempt, or begin one.

        Raises:
            ExpectedFailure: Kind.NOT_ALLOWED when no attempt is left.
        """
        draft = self._drafts.latest_for(course_id, unit_id)
        if draft is not None and self._shelf.edition(BlobHash(draft.version)) is not None:
            return self.attempt(draft.attempt)
        entered = self._doorway.enter(course_id, unit_id)
        permission = may_start(_rules(entered.unit), entered.progress)
        if not permission.is_allowed:
            raise ExpectedFailure(Kind.NOT_ALLOWED, permission.reason, "The attempts you made are in your records.")
        self._quiz(entered.body)  # what cannot be read must not be begun
        self._doorway.note_opening(entered)
        now = self._clock.now()
        opened = self._drafts.open(new_attempt(now), course_id, entered.edition.hash, unit_id, milliseconds_of(now))
        return self.attempt(opened.attempt)

    def attempt(self, attempt: AttemptId) -> AttemptView:
        """An attempt under way, on the version it was begun on.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND where it is not open (any longer).
        """
        draft, edition, unit, quiz = self._opened(attempt)
        rules = _rules(unit)
        responses = _responses(quiz, draft)
        results = {
            name: mark_response(question, quiz.keys[name], responses[name])
            for name in responses
            if rules.policy is Policy.PRACTICE and name in quiz.keys and (question := quiz.question(name)) is not None
        }
        return AttemptView(
            attempt=attempt,
            course=draft.course,
            unit=unit,
            rules=rules,
            questions=quiz.questions,
            responses=responses,
            results=results,
            language=edition.course.language,
            direction=edition.direction,
        )

    def answer(self, attempt: AttemptId, question: QuestionId, response: Response | None) -> QuestionResult | None:
        """Keep one answer durably (None takes it back). Practice: what is said to it; certifying: None.

        Raises:
            ExpectedFailure: Kind.BAD_INPUT for a response that does not fit the question.
        """
        _, _, unit, quiz = self._opened(attempt)
        asked = quiz.question(question)
        if asked is None:
            names = ", ".join(item.id for item in quiz.questions[:12])
            raise ExpectedFailure(
                Kind.BAD_INPUT, f"“{unit.title}” has no question {question!r}.", f"Its questions are: {names}."
            )
        if response is None:
            self._drafts.answer(attempt, question, None)
            return None
        fitting = response_from_json(asked, response_to_json(response))
        self._drafts.answer(attempt, question, json.dumps(response_to_json(fitting), ensure_ascii=False))
        if _rules(unit).policy is not Policy.PRACTICE or question not in quiz.keys:
            return None
        return mark_response(asked, quiz.keys[question], fitting)

    def submit(self, attempt: AttemptId) -> Outcome:
        """Hand in: one record, and the draft is gone in the same transaction. Unanswered questions score 0."""
        draft, edition, unit, quiz = self._opened(attempt)
        rules = _rules(unit)
        responses = _responses(quiz, draft)
        deed = Deed(Verb.ATTEMPTED, edition.version, unit.id, attempt, responses)
        outcome = Outcome(attempt, rules, None, None, {}, RECORDED, None)
        if rules.policy is Policy.PRACTICE:
            marked = mark_quiz(quiz, responses)
            has_passed = is_passed(marked.score, rules.pass_mark)
            deed = replace(deed, verb=Verb.PASSED if has_passed else Verb.FAILED, score=marked.score)
            outcome = replace(
                outcome,
                score=marked.score,
                passed=has_passed,
                results=marked.results,
                message=(PASSED if rules.pass_mark else HANDED_IN) if has_passed else NOT_PASSED,
            )
        self._recorder.record(deed, and_clear_draft=attempt)
        made = self._doorway.enter(draft.course, unit.id, edition).progress.attempts
        return replace(outcome, attempts_left=attempts_left(rules, len(made)))

    def _opened(self, attempt: AttemptId) -> tuple[Draft, Edition, Unit, Quiz]:
        draft = self._drafts.get(attempt)
        edition = self._shelf.edition(BlobHash(draft.version)) if draft else None
        if draft is None or edition is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND, "This attempt is not open any longer.", "Begin the quiz again from the course."
            )
        unit, content = edition.unit(draft.unit)
        if content.body is None:
            raise ExpectedFailure(Kind.NOT_FOUND, f"“{unit.title}” has no questions.", "Fetch the course again.")
        return draft, edition, unit, self._quiz(content.body)

    def _quiz(self, body: BlobHash) -> Quiz:
        if body not in self._quizzes:
            try:
                self._quizzes[body] = decode_quiz(self._blobs.read(body))
            except BlobMissing:
                self._shelf.look_again()
                raise
        return self._quizzes[body]

    def _warning(self, entered: Entered, draft: Draft | None, permission: Permission) -> str:
        if draft is None:
            return " ".join(permission.warnings) or permission.reason
        opened = OpenAttempt(draft.attempt, time_of(draft.opened_ms), self._device, BlobHash(draft.version))
        return " ".join(warnings_on_continuing(opened, entered.progress, entered.edition.hash, self._clock.now()))


def notice(rules: QuizRules) -> str:
    """What a learner is told before a quiz."""
    needed = f" To pass you need {round(rules.pass_mark * 100)} %." if rules.pass_mark else ""
    if rules.policy is Policy.CERTIFYING:
        return f"This quiz certifies. Your answers are recorded, and the hub marks them on the next sync.{needed}"
    return f"This quiz is for practice: each answer is marked at once and explained.{needed}"


def _rules(unit: Unit) -> QuizRules:
    if unit.quiz is None:
        raise ExpectedFailure(
            Kind.NOT_ALLOWED, f"“{unit.title}” is a {unit.kind.value}, not a quiz.", "Open it to read it."
        )
    return unit.quiz


def _count(quiz: Quiz) -> int:
    return sum(question.kind is not QuestionKind.INFORMATION for question in quiz.questions)


def _responses(quiz: Quiz, draft: Draft) -> dict[QuestionId, Response]:
    """The kept answers in the order of the quiz."""
    return {
        question.id: response_from_json(question, json.loads(draft.responses[question.id]))
        for question in quiz.questions
        if question.id in draft.responses
    }
