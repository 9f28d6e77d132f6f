from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.course import Policy, QuizRules
from learner_app.domain.ids import UnitId
from learner_app.domain.marking import QuestionResult, mark_response
from learner_app.domain.unlocking import Lock
from learner_app.ui.quiz.model import QuestionState, Sitting, following_unit
from tests.fakes import quiz_questions as q
from tests.fakes.quizzes import AFTER, COURSE, DISK_FULL, QUIZ, FakeQuizzes, fake_session

if TYPE_CHECKING:
    from learner_app.domain.quiz import Question
    from learner_app.services.learning.quiz_views import AttemptView

CERTIFYING = QuizRules(Policy.CERTIFYING, 0.8, 2)


def sitting(*questions: Question, rules: QuizRules | None = None, **kept: object) -> Sitting:
    quizzes = FakeQuizzes(q.quiz_of(*questions), rules or QuizRules())
    quizzes.responses.update(kept)  # type: ignore[arg-type]  # keyword names are question ids here
    view: AttemptView = quizzes.begin(COURSE, QUIZ.id)
    return Sitting(view)


def result(question: Question, response: str) -> QuestionResult:
    return mark_response(question, q.KEYS[question.id], response)


def test_going_on_starts_at_the_first_question_without_an_answer() -> None:
    one = sitting(q.SINGLE, q.INFORMATION, q.SHORT, single="The video")

    assert one.question == q.SHORT


def test_texts_between_questions_are_not_counted_as_questions() -> None:
    one = sitting(q.SINGLE, q.INFORMATION, q.SHORT)

    assert (one.total, one.number(q.SHORT), one.number(q.INFORMATION)) == (2, 2, 0)


def test_practice_says_nothing_to_an_answer_until_it_is_checked() -> None:
    one = sitting(q.SINGLE)
    ticket = one.give(q.SINGLE.id, "The video")
    assert ticket is not None
    one.on_kept(q.SINGLE.id, ticket, result(q.SINGLE, "The video"))
    assert one.result(q.SINGLE.id) is None
    assert one.state(q.SINGLE) is QuestionState.ANSWERED

    one.check(q.SINGLE.id)

    assert one.state(q.SINGLE) is QuestionState.NOT_RIGHT


def test_changing_a_checked_answer_takes_its_feedback_away() -> None:
    one = sitting(q.SINGLE, single="The video")
    assert one.state(q.SINGLE) is QuestionState.NOT_RIGHT

    one.give(q.SINGLE.id, "The text of every lesson")

    assert one.result(q.SINGLE.id) is None
    assert one.can_check(q.SINGLE)


def test_certifying_never_shows_a_result_even_if_one_came() -> None:
    one = sitting(q.SINGLE, rules=CERTIFYING)
    ticket = one.give(q.SINGLE.id, "The video")
    assert ticket is not None

    one.on_kept(q.SINGLE.id, ticket, result(q.SINGLE, "The video"))
    one.check(q.SINGLE.id)

    assert one.result(q.SINGLE.id) is None
    assert not one.can_check(q.SINGLE)
    assert one.state(q.SINGLE) is QuestionState.ANSWERED


def test_the_same_answer_again_is_not_handed_over_twice() -> None:
    one = sitting(q.SHORT, short="backup")

    assert one.give(q.SHORT.id, "backup") is None


def test_true_after_a_number_of_one_is_another_answer() -> None:
    one = sitting(q.NUMERIC, number=1.0)

    assert one.give(q.NUMERIC.id, True) is not None


def test_an_answer_that_could_not_be_kept_can_be_handed_over_again() -> None:
    one = sitting(q.SHORT)
    ticket = one.give(q.SHORT.id, "backup")
    assert ticket is not None
    one.on_not_kept(q.SHORT.id, ticket, DISK_FULL)
    assert [question.id for question in one.not_kept] == [q.SHORT.id]
    assert one.state(q.SHORT) is QuestionState.NOT_KEPT

    one.on_kept(q.SHORT.id, one.again(q.SHORT.id), None)

    assert not one.not_kept
    assert one.is_kept(q.SHORT.id)
    assert one.response(q.SHORT.id) == "backup"


def test_what_is_no_answer_takes_the_earlier_one_back_and_stays_on_the_screen() -> None:
    one = sitting(q.NUMERIC, number=3.0)

    ticket = one.leave_unfinished(q.NUMERIC.id, "3x", "“3x” is not a number.")

    assert ticket is not None
    assert one.response(q.NUMERIC.id) is None
    assert one.shown(q.NUMERIC.id) == "3x"
    assert one.state(q.NUMERIC) is QuestionState.UNFINISHED
    assert one.unanswered == (q.NUMERIC,)


@given(st.lists(st.sampled_from(["a", "b", None]), min_size=1, max_size=6), st.data())
def test_only_the_newest_answer_says_whether_it_is_kept(given_texts: list[str | None], data: st.DataObject) -> None:
    one = sitting(q.SHORT)
    tickets = [ticket for text in given_texts if (ticket := one.give(q.SHORT.id, text)) is not None]

    for ticket in data.draw(st.permutations(tickets[:-1])):
        one.on_not_kept(q.SHORT.id, ticket, DISK_FULL)
        assert not one.is_kept(q.SHORT.id)
        assert one.not_kept == ()
    if tickets:
        one.on_kept(q.SHORT.id, tickets[-1], None)

    assert one.is_settled
    assert one.is_kept(q.SHORT.id) == (given_texts[-1] is not None)


@pytest.mark.parametrize(("index", "expected"), [(-3, 0), (1, 1), (99, 1)])
def test_there_is_no_going_beyond_the_ends(index: int, expected: int) -> None:
    one = sitting(q.SINGLE, q.SHORT)

    one.go(index)

    assert one.index == expected


def test_the_next_unit_is_the_first_later_one_that_is_open_and_can_be_played() -> None:
    view = fake_session(FakeQuizzes(q.quiz_of(q.SINGLE))).library.course(COURSE)
    lock = Lock((QUIZ.id,), "Complete the quiz first.")

    assert following_unit(view, QUIZ.id) == AFTER
    assert following_unit(replace(view, locks={AFTER.id: lock}), QUIZ.id) is None
    assert following_unit(replace(view, not_playable=frozenset([AFTER.id])), QUIZ.id) is None
    assert following_unit(view, UnitId("unknown")) is None
