from __future__ import annotations

from datetime import timedelta

import pytest

from learner_app.domain.course import Policy
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import AttemptId, QuestionId, UnitId
from learner_app.domain.progress import Status
from tests.fakes.course import COURSE, RIGHT, built

PRACTICE, FINAL = UnitId("practice"), UnitId("final")


def give(session, attempt, answers=RIGHT):
    return {name: session.quizzes.answer(attempt, QuestionId(name), value) for name, value in answers.items()}


def test_practice_says_at_once_what_was_right_and_why(world) -> None:
    session = world.with_course()
    attempt = session.quizzes.begin(COURSE, PRACTICE).attempt

    results = give(session, attempt, {"Colour": "Red", "Sure": True})

    assert (results["Colour"].score, results["Colour"].feedback) == (0, ("Not red.",))
    assert results["Colour"].explanation == "The sky is blue."
    assert results["Sure"].is_right


def test_a_certifying_quiz_says_nothing_and_waits_for_the_hub(world) -> None:
    session = world.with_course()
    intro = session.quizzes.intro(COURSE, FINAL)
    attempt = session.quizzes.begin(COURSE, FINAL).attempt

    results = give(session, attempt)
    outcome = session.quizzes.submit(attempt)

    assert "marks them on the next sync" in intro.notice
    assert intro.rules.policy is Policy.CERTIFYING
    assert set(results.values()) == {None}
    assert (outcome.score, outcome.passed, outcome.attempts_left) == (None, None, 1)
    assert session.library.course(COURSE).progress.units[FINAL].is_awaiting_mark


def test_every_answer_is_there_after_the_program_is_gone_without_a_goodbye(world) -> None:
    session = world.with_course()
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    give(session, attempt, {"Colour": "Blue", "Many": 4})

    again = world.open().quizzes.begin(COURSE, FINAL)

    assert again.attempt == attempt
    assert again.responses == {"Colour": "Blue", "Many": 4.0}


def test_handing_in_makes_one_record_and_clears_the_draft(world) -> None:
    session = world.with_course()
    attempt = session.quizzes.begin(COURSE, PRACTICE).attempt
    give(session, attempt)

    outcome = session.quizzes.submit(attempt)

    assert (outcome.score, outcome.passed) == (1.0, True)
    assert [row.verb.value for row in session.records.all()] == ["passed", "initialized"]
    assert session.quizzes.intro(COURSE, PRACTICE).open_attempt is None
    with pytest.raises(ExpectedFailure) as caught:
        session.quizzes.submit(attempt)
    assert caught.value.kind is Kind.NOT_FOUND
    assert len(session.records.all()) == 2


def test_what_is_not_answered_scores_nothing(world) -> None:
    session = world.with_course()
    attempt = session.quizzes.begin(COURSE, PRACTICE).attempt
    give(session, attempt, {"Colour": "Blue"})

    outcome = session.quizzes.submit(attempt)

    assert outcome.score == pytest.approx(1 / 3)
    assert outcome.passed is False
    assert session.library.course(COURSE).progress.units[PRACTICE].status is Status.IN_PROGRESS


def test_an_answer_can_be_changed_and_taken_back(world) -> None:
    session = world.with_course()
    attempt = session.quizzes.begin(COURSE, PRACTICE).attempt
    give(session, attempt, {"Colour": "Red", "Sure": False})

    give(session, attempt, {"Colour": "Blue", "Sure": None})

    assert session.quizzes.attempt(attempt).responses == {"Colour": "Blue"}


@pytest.mark.parametrize(
    ("question", "value"),
    [("Colour", "Green"), ("Sure", "perhaps"), ("Many", "a lot"), ("Nobody", "asked"), ("Many", float("nan"))],
)
def test_an_answer_that_does_not_fit_is_refused_and_the_others_stay(world, question: str, value: object) -> None:
    session = world.with_course()
    attempt = session.quizzes.begin(COURSE, PRACTICE).attempt
    give(session, attempt, {"Sure": True})

    with pytest.raises(ExpectedFailure) as caught:
        session.quizzes.answer(attempt, QuestionId(question), value)

    assert caught.value.kind is Kind.BAD_INPUT
    assert question in caught.value.message
    assert session.quizzes.attempt(attempt).responses == {"Sure": True}


def test_no_more_attempts_than_the_quiz_allows(world) -> None:
    session = world.with_course()
    for _ in range(2):
        session.quizzes.submit(session.quizzes.begin(COURSE, FINAL).attempt)

    with pytest.raises(ExpectedFailure) as caught:
        session.quizzes.begin(COURSE, FINAL)

    assert caught.value.kind is Kind.NOT_ALLOWED
    assert session.quizzes.intro(COURSE, FINAL).attempts_left == 0


def test_an_attempt_is_finished_on_the_version_it_was_begun_on(world) -> None:
    first = built("1")
    session = world.with_course(first)
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    give(session, attempt)
    world.hub.publish(built("2", text="Now it is sunny."))
    session.sync.run()
    assert session.library.course(COURSE).course.version == "2"

    intro = session.quizzes.intro(COURSE, FINAL)
    outcome = session.quizzes.submit(session.quizzes.begin(COURSE, FINAL).attempt)

    assert outcome.attempt == attempt
    assert "another version" in intro.warning
    exported = world.folder / "records.json"
    session.records.export(exported)
    assert first.hash in exported.read_text()


def test_an_old_open_attempt_is_warned_about(world) -> None:
    session = world.with_course()
    session.quizzes.begin(COURSE, FINAL)
    world.clock.passes(timedelta(days=9).total_seconds())

    intro = session.quizzes.intro(COURSE, FINAL)

    assert "more than a week ago" in intro.warning
    assert intro.open_answered == 0


def test_a_lesson_is_not_a_quiz(world) -> None:
    session = world.with_course()

    with pytest.raises(ExpectedFailure) as caught:
        session.quizzes.begin(COURSE, UnitId("weather"))

    assert caught.value.kind is Kind.NOT_ALLOWED
    with pytest.raises(ExpectedFailure):
        session.quizzes.attempt(AttemptId("nothing"))


def test_the_questions_can_be_seen_without_beginning(world) -> None:
    session = world.with_course()

    assert [question.id for question in session.quizzes.questions(COURSE, FINAL)] == list(RIGHT)
    assert session.records.all() == ()
    assert session.quizzes.intro(COURSE, FINAL).open_attempt is None
