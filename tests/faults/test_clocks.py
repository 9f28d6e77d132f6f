"""RA-04, QF-08, QF-09, SY-16: whatever a device's clock does, records are kept in order, dated as it said, and flagged.

A real hub, whose clock is right, and two devices of one person, of which one has a clock in the test's hand.
"""

from __future__ import annotations

import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.ids import CourseId, QuestionId
from learner_app.domain.progress import Status
from learner_app.domain.timing import OVER_TIME
from learner_app.formats import xapi
from learner_app.services.history import milliseconds_of
from learner_app.services.session import open_session
from tests.fakes.clock import FakeClock
from tests.fakes.course import RIGHT, built
from tests.faults.hubs.hub_tables import dated
from tests.faults.one_person import FINAL, LESSONS, PRACTICE, OnePerson
from tests.faults.stage import folder_in_memory, open_stage, publish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.faults.hubs.hub_tables import Dated
    from tests.faults.stage import Stage

HOUR_S, DAY_S = 3_600, 86_400
YEARS_5_S = 5 * 365 * DAY_S
SINCE_1970_S = round((datetime.now(UTC) - datetime(1970, 1, 1, 0, 1, tzinfo=UTC)).total_seconds())
MOVED, OFF = "clock moved", "clock off"
VERBS = ["completed", "completed", "completed", "initialized", "passed", "initialized", "attempted"]


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with folder_in_memory(tmp_path_factory.mktemp("stage")) as folder, open_stage(folder) as stage:
        yield stage


@dataclass(frozen=True, slots=True)
class Mishap:
    """What is wrong with a clock.

    Attributes:
        off_s: How far it is ahead at the beginning.
        meanwhile: What happens to it in the middle of the certifying quiz.
        afterwards: And between handing in and the next sync.
        ends_off_s: How far it is ahead when the device syncs.
        moves: What is recorded of it.
        odd: Details of the flag "clock off", beginning with those of the oldest record, where there are any.
    """

    off_s: float
    meanwhile: Callable[[FakeClock], None] = lambda clock: clock.passes(60)
    afterwards: Callable[[FakeClock], None] = lambda clock: clock.passes(60)
    ends_off_s: float = 0
    moves: tuple[str, ...] = ()
    odd: frozenset[str] = frozenset()


def jumps(seconds: float) -> Callable[[FakeClock], None]:
    return lambda clock: clock.jumps(seconds)


def said(words: str) -> frozenset[str]:
    return frozenset({f"the device's clock was {words} when it sent"})


MISHAPS = {
    "of 1970": Mishap(-SINCE_1970_S, ends_off_s=-SINCE_1970_S, odd=said("57 years behind")),
    "five years on": Mishap(YEARS_5_S, ends_off_s=YEARS_5_S, odd=said("5 years ahead")),
    "put right from 1970": Mishap(-SINCE_1970_S, jumps(SINCE_1970_S), moves=("set 57 years forward",)),
    "put right from five years on": Mishap(
        YEARS_5_S,
        jumps(-YEARS_5_S),
        moves=("set 5 years back",),
        odd=frozenset({"it was made later than it was received"}),
    ),
    "moved during the quiz": Mishap(
        0, jumps(-4 * DAY_S), ends_off_s=-4 * DAY_S, moves=("set 4 days back",), odd=said("4 days behind")
    ),
    "moved during the quiz and back after it": Mishap(
        -2 * DAY_S, jumps(-3 * HOUR_S), jumps(2 * DAY_S + 3 * HOUR_S), moves=("set 3 h back",)
    ),
    "of a device that slept three days": Mishap(-3 * DAY_S, lambda clock: clock.passes(3 * DAY_S)),
    "of a device that was off for three days": Mishap(-3 * DAY_S, lambda clock: clock.restarts(3 * DAY_S)),
}


@pytest.mark.parametrize("name", MISHAPS)
def test_f14_a_clock_that_is_wrong_costs_no_order_and_no_work_and_is_told(stage: Stage, name: str) -> None:
    check(stage, MISHAPS[name])


@pytest.mark.parametrize("begins", [True, False], ids=["begins", "ends"])
def test_f14_summer_time_that_changes_during_a_quiz_is_no_mishap(
    stage: Stage, begins: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    change = datetime.now(UTC) - timedelta(minutes=30)
    other = change + timedelta(days=100)
    first, second = (change, other) if begins else (other, change)
    monkeypatch.setenv("TZ", f"WTT0STT-1,{in_zone(first)},{in_zone(second + timedelta(hours=1))}")
    time.tzset()
    try:
        on_the_wall = [datetime.now(UTC).astimezone(), (change - timedelta(minutes=1)).astimezone()]
        assert abs(on_the_wall[0].utcoffset() - on_the_wall[1].utcoffset()) == timedelta(hours=1)  # type: ignore[operator]  # both are aware
        check(stage, Mishap(-HOUR_S, lambda clock: clock.passes(HOUR_S)))
    finally:
        monkeypatch.undo()
        time.tzset()


def in_zone(moment: datetime) -> str:
    """A moment by the clock on the wall, as a rule of a time zone gives it: day of the year from 0, and time."""
    return f"{moment.timetuple().tm_yday - 1}/{moment:%H:%M:%S}"


def check(stage: Stage, mishap: Mishap) -> None:
    """Learn a whole course with such a clock, sync, and look at what came of it everywhere."""
    with closing(OnePerson(stage, [mishap.off_s, 0])) as person:
        wrong, right = person.devices
        for unit in LESSONS:
            wrong.learn(unit)
        wrong.answer(PRACTICE, right=3)
        wrong.hand_in(PRACTICE)
        wrong.answer(FINAL, right=1)
        mishap.meanwhile(wrong.clock)
        wrong.restart()
        wrong.answer(FINAL, right=3)
        wrong.hand_in(FINAL)
        mishap.afterwards(wrong.clock)
        right.learn(LESSONS[0])
        person.sync_all()

        assert list(person.unlike()) == []
        standing = person.standing()
        assert (standing.status, standing.passed, standing.score) == (Status.COMPLETED, True, 1.0)
        check_records(dated(stage.hub.data, wrong.laptop.device), mishap)
        own = [xapi.event(record.statement) for record in wrong.laptop.own()]
        assert [record.occurred_ms for record in dated(stage.hub.data, wrong.laptop.device)] == [
            milliseconds_of(event.stamp.at) for event in own
        ]
        assert bool(right.remarks()) == bool(mishap.moves or mishap.odd)


def check_records(records: list[Dated], mishap: Mishap) -> None:
    assert [record.verb for record in records if record.verb != "clock-changed"] == VERBS
    assert {round(((record.offset_ms or 0) / 1000 - mishap.ends_off_s) / 300) for record in records} == {0}
    moves = [detail for record in records for kind, detail in record.flags if kind == MOVED]
    assert moves == [f"the device's clock was {move}" for move in mishap.moves]
    assert len([record for record in records if record.verb == "clock-changed"]) == len(mishap.moves)
    assert {detail for record in records for kind, detail in record.flags if kind == OFF} == mishap.odd
    assert {kind for record in records for kind, _ in record.flags} <= {MOVED, OFF}


def test_qf09_a_clock_that_is_moved_gives_no_time_and_takes_none_and_the_hub_hears_of_the_move(stage: Stage) -> None:
    timed = built(course_id="timed", time_limit_s=20 * 60)
    publish(stage.hub.data, timed)
    laptop, clock = stage.laptop(), FakeClock()
    clock.time = datetime.now(UTC).replace(microsecond=0) - timedelta(minutes=15)
    with closing(open_session(laptop.root, clock=clock)) as session:
        session.sync.run()
        attempt = session.quizzes.begin(CourseId("timed"), FINAL).attempt
        left_ms = []
        for moved_s, (question, response) in zip((-DAY_S, 2 * DAY_S, -DAY_S), RIGHT.items(), strict=True):
            clock.jumps(moved_s)
            clock.passes(300)
            session.quizzes.answer(attempt, QuestionId(question), response)  # type: ignore[arg-type]  # plain JSON
            timing = session.quizzes.attempt(attempt).timing
            assert timing is not None
            left_ms.append(timing.left_ms)
        session.quizzes.submit(attempt)
        session.sync.run()

    assert left_ms == [900_000, 600_000, 300_000]
    records = dated(stage.hub.data, laptop.device)
    assert [record.verb for record in records] == ["initialized", *["clock-changed"] * 3, "attempted"]
    assert {kind for record in records for kind, _ in record.flags} == {MOVED, OFF}
    assert OVER_TIME not in {kind for record in records for kind, _ in record.flags}
