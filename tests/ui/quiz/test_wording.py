from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Policy, QuizRules
from learner_app.domain.ids import AttemptId, DeviceId
from learner_app.domain.progress import Attempt
from learner_app.services.learning.quiz_views import Outcome
from learner_app.ui.quiz import wording
from learner_app.ui.quiz.model import QuestionState, Sitting
from tests.fakes import quiz_questions as q
from tests.fakes.quizzes import BEGUN, COURSE, QUIZ, FakeQuizzes

if TYPE_CHECKING:
    from learner_app.domain.quiz import Response

TWO = QuizRules(Policy.CERTIFYING, 0.8, 2)
NOW = BEGUN + timedelta(minutes=2)


def made(score: float | None, *, passed: bool | None) -> Attempt:
    return Attempt(AttemptId("a"), BEGUN, score, passed, DeviceId("here"))


def test_every_state_has_words_of_its_own() -> None:
    said = [wording.state(state)[0] for state in QuestionState]

    assert len(set(said)) == len(said)


def test_a_certifying_quiz_says_before_handing_in_that_it_is_marked_later() -> None:
    sitting = Sitting(FakeQuizzes(q.quiz_of(q.SINGLE, q.SHORT), TWO).begin(COURSE, QUIZ.id))
    sitting.give(q.SINGLE.id, "The video")

    assert wording.hand_in(sitting).startswith("1 question is not answered and will score 0.")
    assert "marked on the next sync" in wording.hand_in(sitting)


def test_practice_says_only_what_is_missing() -> None:
    sitting = Sitting(FakeQuizzes(q.quiz_of(q.SHORT)).begin(COURSE, QUIZ.id))
    assert wording.hand_in(sitting) == "No question is answered. Questions without an answer score 0."

    sitting.give(q.SHORT.id, "backup")

    assert wording.hand_in(sitting) == "All questions are answered."


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        ([made(0.2, passed=False), made(None, passed=None)], "after the next sync"),
        ([made(0.2, passed=False), made(0.9, passed=True)], "You have passed this quiz."),
        ([made(0.2, passed=False), made(0.3, passed=False)], "Ask whoever assigned the course"),
    ],
)
def test_when_no_attempt_is_left_the_reason_fits_what_was_done(history: list[Attempt], expected: str) -> None:
    intro = FakeQuizzes(q.quiz_of(q.SHORT), TWO, history=history).intro(COURSE, QUIZ.id)

    assert wording.no_attempt_left(intro).startswith("You have used all 2 attempts.")
    assert expected in wording.no_attempt_left(intro)


def test_an_open_attempt_can_be_gone_on_with_although_no_other_is_left() -> None:
    history = [made(0.2, passed=False), made(0.3, passed=False)]
    intro = FakeQuizzes(q.quiz_of(q.SHORT), TWO, history=history, is_open=True).intro(COURSE, QUIZ.id)

    assert wording.no_attempt_left(intro) == ""
    assert wording.going_on(intro, NOW).startswith("0 of 1 answered, begun today")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "No answer"),
        (False, "False"),
        (3.0, "3"),
        (0.1, "0.1"),
        (("a", "b"), "a; b"),
        ({"Sent": "It left"}, "Sent → It left"),
    ],
)
def test_answers_read_as_a_person_would_write_them(value: Response | None, expected: str) -> None:
    assert wording.response(value) == expected


def test_a_result_is_in_words_whether_it_passed_or_waits_or_has_no_pass_mark() -> None:
    passed = Outcome(AttemptId("a"), QuizRules(pass_mark=0.5), 0.75, True, {}, "", None)

    assert wording.outcome(passed)[0] == "Passed: 75\N{NO-BREAK SPACE}%"
    assert wording.outcome(replace(passed, score=0.25, passed=False))[0] == "Not passed: 25\N{NO-BREAK SPACE}%"
    assert wording.outcome(replace(passed, rules=QuizRules()))[0] == "Done: 75\N{NO-BREAK SPACE}%"
    waiting = replace(passed, rules=TWO, score=None, passed=None)
    assert wording.outcome(waiting)[0] == "Recorded. Marked on the next sync."


@pytest.mark.parametrize(
    ("left_ms", "shown", "hidden"),
    [
        (2 * 3_600_000, "2 h left", ""),
        (300_001, "6 minutes left", ""),
        (300_000, "5 minutes left", "Less than 5 minutes left"),
        (60_001, "2 minutes left", "Less than 5 minutes left"),
        (60_000, "60 seconds left", "Less than 1 minute left"),
        (1, "1 second left", "Less than 1 minute left"),
        (0, "The time is up", "Less than 1 minute left"),
    ],
)
def test_the_time_left_is_never_said_shorter_than_it_is(left_ms: int, shown: str, hidden: str) -> None:
    assert (wording.time_left(left_ms), wording.time_left_if_hidden(left_ms)) == (shown, hidden)


def test_the_facts_of_a_quiz_name_its_time_limit() -> None:
    timed = FakeQuizzes(q.quiz_of(q.SHORT), replace(TWO, time_limit_s=5400))

    assert "Time limit 1 h 30 min" in wording.facts(timed.intro(COURSE, QUIZ.id))
    assert not any("limit" in fact for fact in wording.facts(FakeQuizzes(q.quiz_of(q.SHORT)).intro(COURSE, QUIZ.id)))
