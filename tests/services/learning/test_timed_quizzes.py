"""Quizzes with a time limit, through everything that can happen to a laptop meanwhile."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.ids import AttemptId, QuestionId, UnitId
from learner_app.formats import xapi
from learner_app.services.learning.quiz_views import TimeIsUp
from learner_app.store.drafts import Drafts
from learner_app.store.records import open_records
from tests.fakes.course import COURSE, RIGHT, built
from tests.services.conftest import World

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learner_app.domain.events import Event
    from learner_app.domain.timing import Timing
    from learner_app.services.learning.quiz_views import AttemptView
    from learner_app.services.session import Session

PRACTICE, FINAL = UnitId("practice"), UnitId("final")
COLOUR, SURE, MANY = (QuestionId(name) for name in RIGHT)
MINUTE = 60


@pytest.fixture
def session(world: World):
    """Signed in, with a course whose quizzes have 20 minutes."""
    return world.with_course(built(time_limit_s=20 * MINUTE))


def last_event(session: Session) -> Event:
    return xapi.event(session.records._journal.entries()[-1].statement)


def verbs(session: Session) -> list[str]:
    return [row.verb.value for row in reversed(session.records.all())]


def timing_of(view: AttemptView) -> Timing:
    assert view.timing is not None
    return view.timing


def test_the_limit_is_told_before_the_start_and_the_time_from_the_start_on(session, world) -> None:
    intro = session.quizzes.intro(COURSE, FINAL)
    assert "You have 20 minutes from the moment you begin." in intro.conditions
    assert (intro.time_left_s, intro.rules.time_limit_s) == (None, 1200)

    view = session.quizzes.begin(COURSE, FINAL)
    world.clock.passes(90)

    assert timing_of(view).left_ms == 1_200_000
    assert session.quizzes.intro(COURSE, FINAL).time_left_s == 1110
    assert timing_of(session.quizzes.attempt(view.attempt)).left_ms == 1_110_000


def test_qf09_a_clock_moved_during_the_quiz_is_recorded_and_changes_nothing_else(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    world.clock.passes(60)
    session.quizzes.answer(attempt, COLOUR, "Blue")

    world.clock.jumps(-3 * 3600)
    world.clock.passes(60)
    session.quizzes.answer(attempt, SURE, True)
    world.clock.jumps(5 * 3600)
    world.clock.passes(60)
    left_ms = timing_of(session.quizzes.attempt(attempt)).left_ms
    session.quizzes.submit(attempt)

    assert left_ms == 17 * MINUTE * 1000
    assert verbs(session) == ["initialized", "clock-changed", "clock-changed", "attempted"]
    event = last_event(session)
    assert (event.duration_s, event.detail, event.stamp.sequence) == (180, "", 4)
    assert session.library.course(COURSE).progress.units[FINAL].attempts[0].flags == ()


def test_qf09_sleep_and_a_closed_program_do_not_stop_the_time(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    session.quizzes.answer(attempt, COLOUR, "Blue")

    world.clock.passes(7 * MINUTE)
    again = world.reopen()
    world.clock.passes(6 * MINUTE)

    view = again.quizzes.begin(COURSE, FINAL)
    assert view.attempt == attempt
    assert timing_of(view).left_ms == 7 * MINUTE * 1000
    assert not timing_of(view).is_by_wall_clock


def test_when_the_time_is_up_what_was_answered_is_handed_in_and_later_answers_are_refused_in_words(
    session, world
) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    session.quizzes.answer(attempt, COLOUR, "Blue")
    world.clock.passes(20 * MINUTE + 4)
    session.quizzes.answer(attempt, SURE, True)  # given in time, kept by a slow disk
    world.clock.passes(2)

    with pytest.raises(TimeIsUp) as caught:
        session.quizzes.answer(attempt, MANY, 4.0)

    assert caught.value.message == (
        "The time for “Final quiz” is up. What you had answered by then, 2 of 3, is handed in."
    )
    assert caught.value.kind is Kind.NOT_ALLOWED
    assert caught.value.outcome.message.endswith("Recorded. The hub marks it on the next sync.")
    event = last_event(session)
    assert dict(event.responses) == {"Colour": "Blue", "Sure": True}
    assert (event.duration_s, event.detail) == (1200, "lapsed 6")
    with pytest.raises(ExpectedFailure) as gone:
        session.quizzes.submit(attempt)
    assert gone.value.kind is Kind.NOT_FOUND
    assert verbs(session) == ["initialized", "attempted"]


def test_handing_in_at_the_very_end_says_that_the_time_was_up(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, PRACTICE).attempt
    for question, value in RIGHT.items():
        session.quizzes.answer(attempt, QuestionId(question), value)
    world.clock.passes(20 * MINUTE)

    outcome = session.quizzes.submit(attempt)

    assert (outcome.score, outcome.passed) == (1.0, True)
    assert outcome.message.startswith("The time for “Practice” is up.")
    assert last_event(session).duration_s == 1200


def test_an_attempt_handed_in_in_time_says_how_long_it_took(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, PRACTICE).attempt
    world.clock.passes(125)

    outcome = session.quizzes.submit(attempt)

    assert "time" not in outcome.message
    assert last_event(session).duration_s == 125


def test_qf08_what_ran_out_while_nobody_looked_is_handed_in_by_the_next_start_as_it_was(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    session.quizzes.answer(attempt, COLOUR, "Blue")
    begun_at = world.clock.now()
    world.clock.passes(3 * 86_400)

    again = world.reopen()

    assert verbs(again) == ["initialized", "attempted"]
    made = again.library.course(COURSE).progress.units[FINAL].attempts[0]
    assert (made.at - begun_at).total_seconds() == 20 * MINUTE
    intro = again.quizzes.intro(COURSE, FINAL)
    assert (intro.open_attempt, intro.attempts_left) == (None, 1)
    assert "The time for “Final quiz” is up. What you had answered by then, 1 of 3" in intro.ran_out
    again.quizzes.begin(COURSE, FINAL)
    assert again.quizzes.intro(COURSE, FINAL).ran_out == ""


@pytest.mark.parametrize("look", ["intro", "questions", "begin", "attempt"])
def test_whoever_looks_next_hands_in_what_ran_out_and_nobody_begins_anew_unasked(session, world, look) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    world.clock.passes(21 * MINUTE)

    if look in ("begin", "attempt"):
        with pytest.raises(TimeIsUp):
            session.quizzes.begin(COURSE, FINAL) if look == "begin" else session.quizzes.attempt(attempt)
    else:
        getattr(session.quizzes, look)(COURSE, FINAL)

    assert verbs(session) == ["initialized", "attempted"]
    assert session.quizzes.intro(COURSE, FINAL).open_attempt is None
    assert "0 of 3" in session.quizzes.intro(COURSE, FINAL).ran_out
    session.quizzes.told(COURSE, FINAL)
    assert session.quizzes.intro(COURSE, FINAL).ran_out == ""


def test_across_a_restart_of_the_device_the_wall_clock_counts_and_the_attempt_is_flagged(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    world.clock.passes(5 * MINUTE)
    session.quizzes.answer(attempt, COLOUR, "Blue")
    world.clock.restarts(4 * MINUTE)

    again = world.reopen()
    left_ms = timing_of(again.quizzes.attempt(attempt)).left_ms
    again.quizzes.submit(attempt)

    assert left_ms == 11 * MINUTE * 1000
    assert (last_event(again).duration_s, last_event(again).detail) == (540, "wall-clock")
    assert again.library.course(COURSE).progress.units[FINAL].attempts[0].flags == ("timed by wall clock",)


def test_a_clock_set_back_while_the_device_was_off_adds_no_time_and_is_recorded(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    world.clock.passes(5 * MINUTE)
    session.quizzes.answer(attempt, COLOUR, "Blue")
    world.clock.restarts(60)
    world.clock.jumps(-86_400)

    again = world.reopen()

    assert timing_of(again.quizzes.attempt(attempt)).left_ms == 15 * MINUTE * 1000
    assert verbs(again) == ["initialized", "clock-changed"]


def test_an_attempt_whose_time_was_lost_with_a_damaged_file_is_timed_from_its_beginning(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    world.clock.passes(8 * MINUTE)
    session._closing.close()
    with people_of(world) as drafts:
        drafts._database.rows("DELETE FROM draft_time")

    view = world.open().quizzes.attempt(attempt)

    assert timing_of(view).left_ms == 12 * MINUTE * 1000
    assert timing_of(view).is_by_wall_clock


def test_f12_an_older_copy_that_still_had_the_attempt_open_does_not_hand_it_in_again(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    begun = timing_of(session.quizzes.attempt(attempt))
    session.quizzes.submit(attempt)
    session._closing.close()
    with people_of(world) as drafts:
        drafts.open(attempt, COURSE, built(time_limit_s=20 * MINUTE).hash, FINAL, 0, begun)
    world.clock.passes(21 * MINUTE)

    again = world.open()

    assert verbs(again) == ["initialized", "attempted"]
    assert again.quizzes.intro(COURSE, FINAL).open_attempt is None


def test_f2_window_and_command_line_at_once_hand_in_once(session, world) -> None:
    attempt = session.quizzes.begin(COURSE, FINAL).attempt
    other = world.open()
    other.quizzes.attempt(attempt)
    world.clock.passes(21 * MINUTE)

    session.quizzes.submit(attempt)
    with pytest.raises(ExpectedFailure) as caught:
        other.quizzes.answer(attempt, COLOUR, "Blue")

    assert caught.value.kind is Kind.NOT_FOUND
    assert other.quizzes.intro(COURSE, FINAL).open_attempt is None
    assert verbs(other) == ["initialized", "attempted"]


@contextmanager
def people_of(world: World) -> Iterator[Drafts]:
    """The drafts on the disk, as only a fault would change them."""
    (folder,) = [path.parent for path in (world.profile / "people").glob("*/records.db") if "amina" in path.parent.name]
    store = open_records(folder)
    yield Drafts(store.database)
    store.close()


happenings = st.lists(
    st.tuples(
        st.sampled_from(["answer", "look", "sleep", "close the program", "restart", "set the clock"]),
        st.integers(-4000, 4000),
    ),
    max_size=12,
)


@settings(max_examples=25, deadline=None)
@given(happenings)
def test_qf09_whatever_happens_time_left_never_grows_and_every_answer_in_time_is_handed_in(story) -> None:
    with TemporaryDirectory() as folder, ExitStack() as stack:
        world = World(Path(folder), stack)
        session = world.with_course(built(time_limit_s=20 * MINUTE))
        attempt = session.quizzes.begin(COURSE, FINAL).attempt
        left_ms, answered = 20 * MINUTE * 1000, 0
        for what, amount in story:
            if what == "set the clock":
                world.clock.jumps(amount * 100)
            elif what == "restart":
                world.clock.restarts(abs(amount))
            else:
                world.clock.passes(abs(amount) / 20)
            if what in ("close the program", "restart"):
                session = world.reopen()
            if what == "answer":
                answered = answer(session, attempt, answered)
            now_ms = left_of(session)
            assert now_ms <= left_ms
            left_ms = now_ms
        world.clock.passes(20 * MINUTE + 6)
        session = world.reopen()

        event = last_event(session)
        assert event.responses.get(MANY, 0.0) == answered
        assert verbs(session).count("attempted") == 1


def answer(session: Session, attempt: AttemptId, answered: int) -> int:
    try:
        session.quizzes.answer(attempt, MANY, answered + 1)
    except TimeIsUp:
        return answered
    except ExpectedFailure as gone:
        if gone.kind is not Kind.NOT_FOUND:
            raise
        return answered
    return answered + 1


def left_of(session: Session) -> int:
    left_s = session.quizzes.intro(COURSE, FINAL).time_left_s
    return 0 if left_s is None else left_s * 1000


@pytest.fixture
def exam(world: World):
    """Signed in, with a final quiz that begins only while the hub answers."""
    return world.with_course(built(needs_connection=True))


def test_lc12_a_quiz_that_needs_a_connection_says_so_and_begins_only_while_the_hub_answers(exam, world) -> None:
    world.hub.silence = Blocked(Cause.HUB_UNREACHABLE, "The hub does not answer.", "Try again later.")
    assert "can only be begun while the hub answers" in exam.quizzes.intro(COURSE, FINAL).conditions

    with pytest.raises(Blocked) as caught:
        exam.quizzes.begin(COURSE, FINAL)

    assert caught.value.message == "“Final quiz” can only be begun while the hub answers. The hub does not answer."
    assert (caught.value.cause, caught.value.next_step) == (Cause.HUB_UNREACHABLE, "Try again later.")
    assert exam.records.all() == ()
    world.hub.silence = None
    assert exam.quizzes.begin(COURSE, FINAL).timing is None


def test_a_quiz_that_was_begun_with_a_connection_is_finished_without(exam, world) -> None:
    attempt = exam.quizzes.begin(COURSE, FINAL).attempt
    world.is_offline = True
    offline = world.reopen()

    assert offline.quizzes.begin(COURSE, FINAL).attempt == attempt
    offline.quizzes.answer(attempt, COLOUR, "Blue")
    offline.quizzes.submit(attempt)

    assert verbs(offline) == ["initialized", "attempted"]
    with pytest.raises(Blocked) as caught:
        offline.quizzes.begin(COURSE, FINAL)
    assert caught.value.cause is Cause.NO_NETWORK


def test_who_is_signed_out_cannot_begin_a_quiz_that_needs_a_connection(exam, world) -> None:
    exam.accounts.sign_out()
    signed_out = world.reopen()

    with pytest.raises(Blocked) as caught:
        signed_out.quizzes.begin(COURSE, FINAL)

    assert caught.value.cause is Cause.SIGN_IN_NEEDED
