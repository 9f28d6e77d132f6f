"""Taking a quiz: every answer is on disk before the call returns, and handing in is one record."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from learner_app.domain.attempts import OpenAttempt, attempts_left, is_passed, may_start, warnings_on_continuing
from learner_app.domain.course import Policy
from learner_app.domain.errors import Blocked, ExpectedFailure, Kind, StillArriving
from learner_app.domain.events import Verb
from learner_app.domain.ids import BlobHash
from learner_app.domain.marking import mark_quiz, mark_response
from learner_app.domain.quiz import QuestionKind
from learner_app.domain.wording import say, sentences
from learner_app.formats.quiz_document import decode_quiz
from learner_app.formats.responses import response_from_json, response_to_json
from learner_app.services.history import milliseconds_of, time_of
from learner_app.services.learning import quiz_words
from learner_app.services.learning.quiz_views import AttemptView, Outcome, QuizIntro, TimeIsUp
from learner_app.services.recorder import Deed, new_attempt
from learner_app.store.blobs import BlobMissing

if TYPE_CHECKING:
    from learner_app.domain.attempts import Permission
    from learner_app.domain.clock import Clock
    from learner_app.domain.course import QuizRules, Unit
    from learner_app.domain.ids import AttemptId, CourseId, DeviceId, QuestionId, UnitId
    from learner_app.domain.marking import QuestionResult
    from learner_app.domain.quiz import Question, Quiz, Response
    from learner_app.domain.timing import Timing
    from learner_app.services.learning.doorway import Doorway, Entered
    from learner_app.services.learning.timekeeping import Timekeeper
    from learner_app.services.link import Link
    from learner_app.services.recorder import Recorder
    from learner_app.services.shelf import Edition, Shelf
    from learner_app.store.blobs import BlobStore
    from learner_app.store.drafts import Draft, Drafts

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Opened:
    """An open attempt with all that belongs to it."""

    draft: Draft
    edition: Edition
    unit: Unit
    rules: QuizRules
    quiz: Quiz


class Quizzes:
    """Attempts: begin or continue, answer, hand in.

    An attempt with a time limit that is over is handed in by whoever looks at it next.
    """

    def __init__(
        self,
        doorway: Doorway,
        shelf: Shelf,
        recorder: Recorder,
        blobs: BlobStore,
        drafts: Drafts,
        time: Timekeeper,
        link: Link,
        clock: Clock,
        device: DeviceId,
    ) -> None:
        self._doorway = doorway
        self._shelf = shelf
        self._recorder = recorder
        self._blobs = blobs
        self._drafts = drafts
        self._time = time
        self._link = link
        self._clock = clock
        self._device = device
        self._quizzes: dict[BlobHash, Quiz] = {}

    def intro(self, course_id: CourseId, unit_id: UnitId) -> QuizIntro:
        """What to show before the start; records nothing but an attempt whose time is over.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, Kind.NOT_ALLOWED when the unit is locked.
        """
        draft = self._look(self._drafts.latest_for(course_id, unit_id))
        entered = self._doorway.enter(course_id, unit_id)
        rules = _rules(entered.unit)
        permission = may_start(rules, entered.progress)
        limit_s = self._time.limit_s(rules)
        timing = _running(draft)
        return QuizIntro(
            course=course_id,
            course_title=entered.edition.course.title,
            unit=entered.unit,
            rules=rules,
            question_count=_count(self._quiz(entered.body)),
            notice=quiz_words.notice(rules, is_marked=self._link.is_to_hub),
            conditions=quiz_words.conditions(rules, limit_s),
            time_limit_s=limit_s,
            attempts_left=permission.left,
            history=entered.progress.attempts,
            open_attempt=draft.attempt if draft else None,
            open_answered=len(draft.responses) if draft else 0,
            open_since=time_of(draft.opened_ms) if draft else None,
            time_left_s=timing.left_ms // 1000 if timing else None,
            ran_out=self._time.word(course_id, unit_id),
            warning=self._warning(entered, draft, permission),
            language=entered.edition.course.language,
            direction=entered.edition.direction,
        )

    def questions(self, course_id: CourseId, unit_id: UnitId) -> tuple[Question, ...]:
        """What is asked, without beginning; of an open attempt, the questions of its version."""
        draft = self._look(self._drafts.latest_for(course_id, unit_id))
        if draft is not None and self._shelf.edition(BlobHash(draft.version)) is not None:
            return self.attempt(draft.attempt).questions
        entered = self._doorway.enter(course_id, unit_id)
        _rules(entered.unit)
        return self._quiz(entered.body).questions

    def ask_hub(self, course_id: CourseId, unit_id: UnitId) -> None:
        """See that the hub answers, as `begin` does for a quiz that needs a connection; this one only waits.

        Raises:
            Blocked: It does not.
        """
        self._require_connection(self._shelf.required(course_id).unit(unit_id)[0])

    def begin(self, course_id: CourseId, unit_id: UnitId, *, has_asked_hub: bool = False) -> AttemptView:
        """Continue the open attempt, or begin one.

        Args:
            course_id: The course.
            unit_id: The quiz.
            has_asked_hub: `ask_hub` has just come back well; else a quiz that needs a connection asks it here.

        Raises:
            ExpectedFailure: Kind.NOT_ALLOWED when no attempt is left.
            TimeIsUp: The time of the open attempt is over.
            Blocked: The quiz needs a connection to begin, and the hub does not answer.
        """
        draft = self._drafts.latest_for(course_id, unit_id)
        if draft is not None and self._shelf.edition(BlobHash(draft.version)) is not None:
            return self.attempt(draft.attempt)
        entered = self._doorway.enter(course_id, unit_id)
        rules = _rules(entered.unit)
        permission = may_start(rules, entered.progress)
        if not permission.is_allowed:
            raise ExpectedFailure(
                Kind.NOT_ALLOWED, permission.reason, say("The attempts you made are in your records.")
            )
        self._quiz(entered.body)  # what cannot be read must not be begun
        if rules.needs_connection and not has_asked_hub:
            self._require_connection(entered.unit)
        self._doorway.note_opening(entered)
        self._time.leave_word(course_id, unit_id, "")
        now = self._clock.now()
        attempt, begun = new_attempt(now), self._time.begun(rules)
        self._drafts.open(attempt, course_id, entered.edition.hash, unit_id, milliseconds_of(now), begun)
        return self.attempt(attempt)

    def attempt(self, attempt: AttemptId) -> AttemptView:
        """An attempt under way, on the version it was begun on; its time is counted and kept.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND where it is not open (any longer).
            TimeIsUp: Its time is over.
        """
        opened = self._looked_at(attempt)
        quiz, rules = opened.quiz, opened.rules
        responses = _responses(quiz, opened.draft)
        results = {
            name: mark_response(question, quiz.keys[name], responses[name])
            for name in responses
            if rules.policy is Policy.PRACTICE and name in quiz.keys and (question := quiz.question(name)) is not None
        }
        return AttemptView(
            attempt=attempt,
            course=opened.draft.course,
            unit=opened.unit,
            rules=rules,
            questions=quiz.questions,
            responses=responses,
            results=results,
            language=opened.edition.course.language,
            direction=opened.edition.direction,
            timing=_running(opened.draft),
        )

    def answer(self, attempt: AttemptId, question: QuestionId, response: Response | None) -> QuestionResult | None:
        """Keep one answer durably (None takes it back). Practice: what is said to it; certifying: None.

        Raises:
            ExpectedFailure: Kind.BAD_INPUT for a response that does not fit the question.
            TimeIsUp: It came too late; the attempt is handed in without it.
        """
        opened = self._opened(attempt)
        draft = self._time.counted(opened.draft, opened.rules)
        if draft.timing is not None and draft.timing.is_over:
            raise self._ran_out(replace(opened, draft=draft))
        quiz = opened.quiz
        asked = quiz.question(question)
        if asked is None:
            names = ", ".join(item.id for item in quiz.questions[:12])
            raise ExpectedFailure(
                Kind.BAD_INPUT,
                say("“{title}” has no question {question}.", title=opened.unit.title, question=repr(question)),
                say("Its questions are: {names}.", names=names),
            )
        fitting = None if response is None else response_from_json(asked, response_to_json(response))
        text = None if fitting is None else json.dumps(response_to_json(fitting), ensure_ascii=False)
        try:
            self._drafts.answer(attempt, question, text, draft.timing)
        except LookupError as gone:
            raise _not_open() from gone
        if fitting is None or opened.rules.policy is not Policy.PRACTICE or question not in quiz.keys:
            return None
        return mark_response(asked, quiz.keys[question], fitting)

    def submit(self, attempt: AttemptId) -> Outcome:
        """Hand in: one record, and the draft is gone in the same transaction. Unanswered questions score 0."""
        opened = self._opened(attempt)
        return self._hand_in(replace(opened, draft=self._time.counted(opened.draft, opened.rules)))

    def told(self, course_id: CourseId, unit_id: UnitId) -> None:
        """The learner has been told what became of the attempt whose time ran out."""
        self._time.leave_word(course_id, unit_id, "")

    def hand_in_what_ran_out(self) -> None:
        """Hand in every attempt whose time is over, and leave word of it for the learner."""
        for draft in self._drafts.all():
            try:
                self._look(draft)
            except ExpectedFailure as failure:  # whoever opens the quiz is told
                logger.warning("attempt %s was not looked at: %s", draft.attempt, failure)

    def _hand_in(self, opened: _Opened) -> Outcome:
        draft, unit, edition = opened.draft, opened.unit, opened.edition
        if any(made.id == draft.attempt for made in self._doorway.progress(edition, unit.id).attempts):
            self._drafts.discard(draft.attempt)  # an older copy of the database had it open still
            raise _not_open()
        deed, outcome = _deed_and_outcome(opened, is_marked=self._link.is_to_hub)
        try:
            self._recorder.record(deed, and_clear_draft=draft.attempt)
        except LookupError as gone:
            raise _not_open() from gone
        made = self._doorway.progress(edition, unit.id).attempts
        return replace(outcome, attempts_left=attempts_left(opened.rules, len(made)))

    def _ran_out(self, opened: _Opened) -> TimeIsUp:
        """Hand in what is over; gives what to say of it."""
        outcome = self._hand_in(opened)
        answered, count = len(opened.draft.responses), _count(opened.quiz)
        return TimeIsUp(quiz_words.time_is_up(opened.unit.title, answered, count), outcome)

    def _look(self, draft: Draft | None) -> Draft | None:
        """An open attempt with its time as it is now; None where there is none, or none any longer."""
        if draft is None or draft.timing is None or self._shelf.edition(BlobHash(draft.version)) is None:
            return draft
        try:
            return self._looked_at(draft.attempt).draft
        except TimeIsUp:
            return None
        except ExpectedFailure:
            if self._drafts.get(draft.attempt) is None:
                return None  # somebody else has handed it in this very moment
            raise

    def _looked_at(self, attempt: AttemptId) -> _Opened:
        """An open attempt with its time counted and kept.

        Raises:
            TimeIsUp: It was over, and is handed in now; word is left of it for the learner.
        """
        opened = self._opened(attempt)
        try:
            opened = replace(opened, draft=self._time.looked_at(opened.draft, opened.rules))
        except LookupError as gone:
            raise _not_open() from gone
        draft = opened.draft
        if draft.timing is not None and draft.timing.is_over:
            over = self._ran_out(opened)
            self._time.leave_word(draft.course, draft.unit, over.message)
            raise over
        return opened

    def _opened(self, attempt: AttemptId) -> _Opened:
        draft = self._drafts.get(attempt)
        edition = self._shelf.edition(BlobHash(draft.version)) if draft else None
        if draft is None or edition is None:
            raise _not_open()
        unit, content = edition.unit(draft.unit)
        if content.body is None:
            raise ExpectedFailure(
                Kind.NOT_FOUND, say("“{title}” has no questions.", title=unit.title), say("Fetch the course again.")
            )
        return _Opened(draft, edition, unit, _rules(unit), self._quiz(content.body))

    def _require_connection(self, unit: Unit) -> None:
        try:
            self._link.check_answers()
        except Blocked as blocked:
            said = say("“{title}” can only be begun while the hub answers.", title=unit.title)
            raise Blocked(
                blocked.cause, sentences(said, blocked.message), blocked.next_step, blocked.retry_after_s
            ) from blocked

    def _quiz(self, body: BlobHash) -> Quiz:
        if body not in self._quizzes:
            try:
                self._quizzes[body] = decode_quiz(self._blobs.read(body))
            except BlobMissing as missing:
                if missing.was_damaged:
                    raise
                raise StillArriving from missing
        return self._quizzes[body]

    def _warning(self, entered: Entered, draft: Draft | None, permission: Permission) -> str:
        if draft is None:
            return sentences(*(warning.sentence for warning in permission.warnings)) or permission.reason
        opened = OpenAttempt(draft.attempt, time_of(draft.opened_ms), self._device, BlobHash(draft.version))
        warnings = warnings_on_continuing(opened, entered.progress, entered.edition.hash, self._clock.now())
        return sentences(*(warning.sentence for warning in warnings))


def _rules(unit: Unit) -> QuizRules:
    if unit.quiz is None:
        raise ExpectedFailure(
            Kind.NOT_ALLOWED,
            say("“{title}” is not a quiz.", title=unit.title),
            say("Open it to read it."),
        )
    return unit.quiz


def _deed_and_outcome(opened: _Opened, *, is_marked: bool) -> tuple[Deed, Outcome]:
    """What handing in records, and what is said of it; `is_marked` where there is a hub that marks."""
    draft, rules, quiz = opened.draft, opened.rules, opened.quiz
    responses = _responses(quiz, draft)
    deed = Deed(Verb.ATTEMPTED, opened.edition.version, opened.unit.id, draft.attempt, responses)
    said = quiz_words.recorded(is_marked=is_marked)
    outcome = Outcome(draft.attempt, rules, None, None, {}, said, None)
    if rules.policy is Policy.PRACTICE:
        marked = mark_quiz(quiz, responses)
        has_passed = is_passed(marked.score, rules.pass_mark)
        deed = replace(deed, verb=Verb.PASSED if has_passed else Verb.FAILED, score=marked.score)
        said = quiz_words.marked(has_passed=has_passed, has_pass_mark=bool(rules.pass_mark))
        outcome = replace(outcome, score=marked.score, passed=has_passed, results=marked.results, message=said)
    if draft.timing is not None:
        deed = replace(deed, duration_s=draft.timing.taken_s, detail=draft.timing.note(rules.time_limit_s).text)
        if not draft.timing.left_ms:
            said = quiz_words.time_is_up(opened.unit.title, len(responses), _count(quiz))
            outcome = replace(outcome, message=sentences(said, outcome.message))
    return deed, outcome


def _running(draft: Draft | None) -> Timing | None:
    """The time of an attempt that may run out; None where there is none."""
    return None if draft is None or draft.timing is None or draft.timing.is_untimed else draft.timing


def _not_open() -> ExpectedFailure:
    return ExpectedFailure(
        Kind.NOT_FOUND, say("This attempt is not open any longer."), say("Begin the quiz again from the course.")
    )


def _count(quiz: Quiz) -> int:
    return sum(question.kind is not QuestionKind.INFORMATION for question in quiz.questions)


def _responses(quiz: Quiz, draft: Draft) -> dict[QuestionId, Response]:
    """The kept answers in the order of the quiz."""
    return {
        question.id: response_from_json(question, json.loads(draft.responses[question.id]))
        for question in quiz.questions
        if question.id in draft.responses
    }
