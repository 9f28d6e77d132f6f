"""LC-16: a retired course is not begun any more; what is under way goes on, and counts."""

from __future__ import annotations

import pytest

from learner_app.domain.dates import DueState
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import UnitId
from learner_app.domain.progress import Status
from learner_app.formats import wire
from tests.fakes.course import COURSE, RIGHT, built

WEATHER, PRACTICE = UnitId("weather"), UnitId("practice")
DUE_MS = 1_772_700_000_000


def retire(world, *, is_retired: bool = True) -> None:
    """The hub lets it be known, and the device hears of it."""
    course = built()
    words = (COURSE, course.course.version, course.course.title, "en", course.hash, 1, 100)
    assigned = wire.AssignmentBody(
        COURSE, course.course.title, "en", DUE_MS, None, None, course.course.version, course.hash, retired=is_retired
    )
    world.hub.changes.append(wire.Change("assignment", COURSE, wire.pack(assigned)))
    world.hub.changes.append(wire.Change("version", COURSE, wire.pack(wire.VersionBody(*words, retired=is_retired))))
    assert world.session.sync.run().status.blocked_because is None


def refused(call, *arguments) -> ExpectedFailure:
    with pytest.raises(ExpectedFailure) as caught:
        call(*arguments)
    return caught.value


def test_a_course_that_was_retired_before_it_was_begun_cannot_be_begun(world) -> None:
    session = world.with_course()

    retire(world)

    for call in (session.lessons.open, session.lessons.complete, session.quizzes.intro, session.quizzes.begin):
        unit = PRACTICE if "quizzes" in call.__module__ else WEATHER
        failure = refused(call, COURSE, unit)
        assert failure.kind is Kind.NOT_ALLOWED
        assert "retired before you began it" in failure.message
        assert failure.next_step
    assert session.records.all() == ()


def test_its_card_offers_nothing_and_accuses_of_nothing(world) -> None:
    session = world.with_course()
    before = session.library.course(COURSE)

    retire(world)

    view = session.library.course(COURSE)
    assert (before.card.is_closed, before.card.next_unit) == (False, WEATHER)
    assert (view.card.is_retired, view.card.is_closed, view.card.next_unit) == (True, True, None)
    assert (view.card.due_state, view.card.dates.due) == (DueState.NO_DATE, None)
    assert {lock.reason for lock in view.locks.values() if lock} == {"The course was retired."}
    assert all(view.locks.values())
    today = session.today.view()
    assert (today.go_on, today.due, today.new) == (None, (), ())


def test_who_has_begun_it_finishes_it(world) -> None:
    session = world.with_course()
    session.lessons.open(COURSE, WEATHER)

    retire(world)

    session.lessons.complete(COURSE, WEATHER)
    attempt = session.quizzes.begin(COURSE, PRACTICE).attempt
    for question, response in RIGHT.items():
        session.quizzes.answer(attempt, question, response)
    assert session.quizzes.submit(attempt).passed
    card = session.library.course(COURSE).card
    assert (card.is_retired, card.is_closed, card.status) == (True, False, Status.IN_PROGRESS)
    assert card.due_state is not DueState.NO_DATE
    assert session.today.view().go_on is not None


def test_what_was_begun_on_another_device_counts_as_begun(world) -> None:
    session = world.with_course()
    session.lessons.open(COURSE, WEATHER)
    (statement,) = [entry.statement for entry in session.records._journal.entries()]
    other = world.open(world.folder / "other")
    other.accounts.sign_in(world.hub.url, "amina", "pass phrase")
    other.close()
    world.hub.changes.append(wire.Change("record", "elsewhere", statement))
    world.session = world.open(world.folder / "other")

    retire(world)

    assert world.session.lessons.open(COURSE, WEATHER).blocks


def test_a_course_that_is_published_again_can_be_begun(world) -> None:
    session = world.with_course()

    retire(world)
    retire(world, is_retired=False)

    assert session.lessons.open(COURSE, WEATHER).blocks
    assert not session.library.course(COURSE).card.is_retired


def test_a_retired_course_that_never_came_says_so(world) -> None:
    session = world.sign_in()

    retire(world)

    (card,) = session.library.courses()
    assert (card.is_retired, card.is_closed, card.due_state) == (True, True, DueState.NO_DATE)
