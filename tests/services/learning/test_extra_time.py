"""TA-14: extra time that the hub gave holds on this device, with no network, for this person alone."""

from __future__ import annotations

import pytest

from learner_app.domain.ids import QuestionId, UnitId
from learner_app.formats import wire, xapi
from learner_app.services.learning.quiz_views import TimeIsUp
from tests.fakes.course import COURSE, built

FINAL = UnitId("final")
COLOUR = QuestionId("Colour")
MINUTE = 60


def give(world, percent: int = 100, extra_s: int = 0, *, is_untimed: bool = False) -> None:
    body = wire.pack(wire.AccommodationBody(percent, extra_s, is_untimed))
    world.hub.changes.append(wire.Change("extra time", "", body))


@pytest.fixture
def session(world):
    """Signed in, with a course whose quizzes have 20 minutes."""
    return world.with_course(built(time_limit_s=20 * MINUTE))


def offline(world):
    world.session.sync.run()
    world.is_offline = True
    return world.reopen()


def last_event(session):
    return xapi.event(session.records._journal.entries()[-1].statement)


def test_ta14_half_as_much_again_on_a_quiz_of_twenty_minutes_is_thirty_offline(session, world) -> None:
    give(world, 150)
    session = offline(world)

    intro = session.quizzes.intro(COURSE, FINAL)
    assert intro.conditions.startswith("You have 30 minutes, with your extra time, from the moment you begin.")
    assert (intro.time_limit_s, intro.rules.time_limit_s, intro.has_extra_time) == (1800, 1200, True)

    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    world.clock.passes(29 * MINUTE)
    session.quizzes.answer(attempt, COLOUR, "Blue")
    assert session.quizzes.intro(COURSE, FINAL).time_left_s == MINUTE
    world.clock.passes(MINUTE + 6)
    with pytest.raises(TimeIsUp):
        session.quizzes.answer(attempt, COLOUR, "Green")

    event = last_event(session)
    assert (event.duration_s, event.detail) == (1800, "lapsed 6; limit 1800 of 1200")
    assert session.library.course(COURSE).progress.units[FINAL].attempts[0].flags == ()


def test_minutes_on_top_and_a_multiple_are_both_given(session, world) -> None:
    give(world, 125, 5 * MINUTE)

    assert offline(world).quizzes.intro(COURSE, FINAL).time_limit_s == 30 * MINUTE


def test_ta14_untimed_has_no_end_and_no_countdown_and_its_time_is_told_nevertheless(session, world) -> None:
    give(world, is_untimed=True)
    session = offline(world)
    intro = session.quizzes.intro(COURSE, FINAL)
    assert intro.conditions == "This quiz has a time limit. It does not hold for you: take all the time you need."

    view = session.quizzes.begin(COURSE, FINAL)
    assert view.timing is None
    world.clock.passes(5 * 3600)
    session = world.reopen()
    assert session.quizzes.attempt(view.attempt).timing is None
    assert session.quizzes.intro(COURSE, FINAL).time_left_s is None
    session.quizzes.answer(view.attempt, COLOUR, "Blue")
    session.quizzes.submit(view.attempt)

    event = last_event(session)
    assert (event.duration_s, event.detail) == (5 * 3600, "untimed of 1200")
    assert session.library.course(COURSE).progress.units[FINAL].attempts[0].flags == ()


@pytest.mark.parametrize(("before", "after", "left_min"), [(150, 100, 20), (100, 200, 10)])
def test_an_attempt_keeps_the_time_it_began_with(session, world, before: int, after: int, left_min: int) -> None:
    give(world, before)
    session.sync.run()
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    give(world, after)
    session.sync.run()
    world.clock.passes(10 * MINUTE)

    timing = session.quizzes.attempt(attempt).timing

    assert timing is not None
    assert timing.left_ms == left_min * MINUTE * 1000


def test_what_was_taken_back_holds_no_more(session, world) -> None:
    give(world, 150)
    session.sync.run()
    give(world)
    session.sync.run()

    intro = session.quizzes.intro(COURSE, FINAL)
    assert (intro.time_limit_s, intro.has_extra_time) == (1200, False)


def test_a_hub_that_was_restored_gives_what_it_still_knows(session, world) -> None:
    give(world, 150)
    session.sync.run()
    world.hub.changes.pop()
    world.hub.epoch = "restored"
    session.sync.run()

    assert session.quizzes.intro(COURSE, FINAL).time_limit_s == 1200


def test_another_person_on_the_same_device_has_everybodys_time(session, world) -> None:
    give(world, 150)
    session.sync.run()
    world.hub.changes.pop()
    other = world.sign_in("ben")
    other.sync.run()

    assert other.quizzes.intro(COURSE, FINAL).time_limit_s == 1200


def test_extra_time_outlives_the_loss_of_what_can_be_fetched_again(session, world) -> None:
    give(world, 150)
    session.sync.run()
    session.close()
    for path in world.profile.glob("people/*/library.db*"):
        path.unlink()

    assert world.open().sync.run().failure is None
    assert world.open().quizzes.intro(COURSE, FINAL).time_limit_s == 1800
