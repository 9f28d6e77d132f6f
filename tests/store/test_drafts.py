"""Open attempts, positions, texts: kept at once."""

from __future__ import annotations

import pytest

from learner_app.domain.ids import AttemptId, CourseId, QuestionId, UnitId
from learner_app.store.drafts import Drafts

COURSE, UNIT = CourseId("c"), UnitId("u")
FIRST, SECOND = AttemptId("first"), AttemptId("second")
Q1, Q2 = QuestionId("q1"), QuestionId("q2")


@pytest.fixture
def drafts(memory):
    return Drafts(memory.store.database)


def test_answers_are_there_after_a_restart_and_the_last_one_counts(memory, drafts):
    drafts.open(FIRST, COURSE, "2", UNIT, 17)
    drafts.answer(FIRST, Q1, '"a"')
    drafts.answer(FIRST, Q2, "true")
    drafts.answer(FIRST, Q1, '"b"')

    memory.reopen()

    found = Drafts(memory.store.database).get(FIRST)
    assert found is not None
    assert (found.course, found.version, found.unit, found.opened_ms) == (COURSE, "2", UNIT, 17)
    assert found.responses == {Q1: '"b"', Q2: "true"}


def test_an_answer_can_be_taken_back(drafts):
    drafts.open(FIRST, COURSE, "1", UNIT, 0)
    drafts.answer(FIRST, Q1, "1")

    drafts.answer(FIRST, Q1, None)

    assert drafts.get(FIRST).responses == {}


def test_an_answer_to_an_attempt_that_is_not_open_is_refused(drafts):
    with pytest.raises(LookupError):
        drafts.answer(FIRST, Q1, "1")


def test_opening_an_attempt_again_keeps_what_was_answered(drafts):
    drafts.open(FIRST, COURSE, "1", UNIT, 5)
    drafts.answer(FIRST, Q1, "1")

    again = drafts.open(FIRST, COURSE, "2", UNIT, 9)

    assert (again.version, again.opened_ms, again.responses) == ("1", 5, {Q1: "1"})


def test_the_latest_attempt_of_a_unit_is_the_one_begun_last(drafts):
    drafts.open(FIRST, COURSE, "1", UNIT, 9)
    drafts.open(SECOND, COURSE, "1", UNIT, 3)
    drafts.open(AttemptId("elsewhere"), CourseId("other"), "1", UNIT, 10)

    assert drafts.latest_for(COURSE, UNIT).attempt == SECOND
    assert drafts.latest_for(COURSE, UnitId("none")) is None


def test_discarding_gives_back_what_was_dropped(drafts):
    drafts.open(FIRST, COURSE, "1", UNIT, 0)
    drafts.answer(FIRST, Q1, '"a"')

    dropped = drafts.discard(FIRST)

    assert dropped.responses == {Q1: '"a"'}
    assert drafts.all() == []
    assert drafts.discard(FIRST) is None


def test_positions_and_texts_survive_a_restart(memory, drafts):
    drafts.set_position(COURSE, UNIT, "3")
    drafts.set_position(COURSE, UNIT, "4")
    drafts.set_text("post", "Hello")
    drafts.set_text("gone", "x")
    drafts.set_text("gone", "")

    memory.reopen()

    again = Drafts(memory.store.database)
    assert (again.position(COURSE, UNIT), again.position(COURSE, UnitId("x"))) == ("4", "")
    assert (again.text("post"), again.text("gone")) == ("Hello", "")
