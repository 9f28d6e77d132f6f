"""Open attempts, positions, texts: kept at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from learner_app.domain.ids import AttemptId, CourseId, QuestionId, UnitId
from learner_app.domain.timing import Moment, Timing
from learner_app.store.database import Database, Durability
from learner_app.store.drafts import Draft, Drafts
from learner_app.store.records import open_records
from learner_app.store.records_schema import RECORDS
from learner_app.store.schema import Schema, migrate

COURSE, UNIT = CourseId("c"), UnitId("u")
FIRST, SECOND = AttemptId("first"), AttemptId("second")
Q1, Q2 = QuestionId("q1"), QuestionId("q2")
BEGUN = Timing(1_200_000, Moment(datetime(1970, 1, 2, 3, 4, 5, 678_000, UTC), 50_000, "boot-1"))
LATER = replace(BEGUN, spent_ms=61_000, seen=replace(BEGUN.seen, monotonic_ms=111_000), is_by_wall_clock=True)


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


def test_the_time_of_an_attempt_is_there_after_a_restart_as_it_was_kept_with_the_last_answer(memory, drafts):
    drafts.open(FIRST, COURSE, "1", UNIT, 0, BEGUN)
    drafts.open(SECOND, COURSE, "1", UNIT, 0)
    drafts.answer(FIRST, Q1, "1", LATER)
    drafts.answer(FIRST, Q2, "2")

    memory.reopen()

    again = Drafts(memory.store.database)
    assert [draft.timing for draft in again.all()] == [LATER, None]
    longer = replace(LATER, spent_ms=70_000)
    again.keep_time(FIRST, longer)
    assert again.open(FIRST, COURSE, "1", UNIT, 0, BEGUN).timing == longer


def test_an_answer_that_cannot_be_kept_keeps_no_time_either(memory, drafts):
    drafts.open(FIRST, COURSE, "1", UNIT, 0, BEGUN)
    memory.store.database.rows(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON draft_answer BEGIN SELECT RAISE(ABORT, 'disk full'); END"
    )

    with pytest.raises(Exception, match="disk full"):
        drafts.answer(FIRST, Q1, "1", LATER)

    assert drafts.get(FIRST).timing == BEGUN


def test_the_time_goes_with_its_attempt(memory, drafts, statement):
    for attempt in (FIRST, SECOND):
        drafts.open(attempt, COURSE, "1", UNIT, 0, BEGUN)

    drafts.discard(FIRST)
    memory.journal.append(statement, and_clear_draft=SECOND)

    assert memory.store.database.rows("SELECT * FROM draft_time") == []
    with pytest.raises(LookupError):
        drafts.keep_time(SECOND, LATER)


def test_what_was_begun_before_there_were_time_limits_is_gone_on_with_after_the_upgrade(tmp_path):
    older = Database(tmp_path / "records.db", Durability.EVERY_COMMIT)
    migrate(older, Schema("records", RECORDS.steps[:1]), lambda: None)
    older.rows("INSERT INTO draft (attempt, course, version, unit, opened_ms) VALUES ('first', 'c', '1', 'u', 5)")
    older.rows("INSERT INTO draft_answer VALUES ('first', 'q1', '\"kept\"')")
    older.close()

    store = open_records(tmp_path)
    found = Drafts(store.database).get(FIRST)
    store.close()

    assert found == Draft(FIRST, COURSE, "1", UNIT, 5, {Q1: '"kept"'}, None)
