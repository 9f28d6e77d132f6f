"""F14, the time half: wrong, moved and sleeping clocks.

What a clock said is kept, a move is recorded, and nothing is put right behind anybody's back.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.clock import clock_jump
from learner_app.domain.events import Stamp
from learner_app.domain.ids import DeviceId, UnitId
from learner_app.formats import xapi
from learner_app.services.clock import SystemClock, sleepless_clock
from learner_app.services.history import milliseconds_of
from tests.fakes.course import COURSE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from learner_app.domain.events import Event
    from learner_app.services.session import Session
    from tests.services.conftest import World

DAY = 86_400


def events(session: Session) -> list[Event]:
    return [xapi.event(entry.statement) for entry in session.records._journal.entries()]


def complete(session: Session, unit: str) -> None:
    session.lessons.complete(COURSE, UnitId(unit), 60)


def told(session: Session) -> list[tuple[str, str]]:
    return [(event.verb.value, event.unit or event.detail) for event in events(session)]


@pytest.fixture
def go_to(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Takes the device to another time zone."""

    def go(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield go
    monkeypatch.undo()
    time.tzset()


WRONG = {
    "1970": datetime(1970, 1, 1, 0, 0, 9, tzinfo=UTC),
    "2010": datetime(2010, 6, 1, tzinfo=UTC),
    "five years on": datetime(2031, 3, 2, 9, tzinfo=UTC),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=list(WRONG))
def test_f14_with_a_wrong_clock_everything_works_and_is_dated_as_the_clock_said(world: World, wrong: datetime) -> None:
    world.clock.time = wrong
    session = world.with_course()
    world.hub.time_ms = milliseconds_of(wrong + timedelta(days=400))

    for unit in ("weather", "tools"):
        complete(session, unit)
        world.clock.passes(600)
    attempt = session.quizzes.begin(COURSE, UnitId("final")).attempt
    session.quizzes.submit(attempt)
    report = session.sync.run()

    assert report.status.counts.confirmed == 4
    assert [event.stamp.at for event in events(session)][:2] == [wrong, wrong + timedelta(seconds=600)]
    assert session.library.course(COURSE).progress.units[UnitId("weather")].completed_at == wrong
    assert session.records.verify().ok
    assert session.sync._catalogue.hub().offset_ms == 400 * DAY * 1000 - 1_200_000


@pytest.mark.parametrize("wrong", WRONG.values(), ids=list(WRONG))
def test_f14_a_wrong_clock_that_is_put_right_is_recorded_and_the_sequence_keeps_the_order(
    world: World, wrong: datetime
) -> None:
    right = world.clock.time
    world.clock.time = wrong
    session = world.with_course()
    complete(session, "weather")

    world.clock.passes(60)
    world.clock.jumps((right - wrong).total_seconds())
    complete(session, "tools")
    complete(session, "wrap-up")

    jump = str(round((right - wrong).total_seconds()))
    assert told(session) == [
        ("completed", "weather"),
        ("clock-changed", jump),
        ("completed", "tools"),
        ("completed", "wrap-up"),
    ]
    assert [event.stamp.sequence for event in events(session)] == [1, 2, 3, 4]
    assert events(session)[0].stamp.at == wrong


def test_ra04_a_clock_set_back_three_days_is_recorded_and_changes_no_order(world: World) -> None:
    session = world.with_course()
    complete(session, "weather")
    world.clock.passes(600)

    world.clock.jumps(-3 * DAY)
    complete(session, "tools")

    assert told(session) == [("completed", "weather"), ("clock-changed", str(-3 * DAY)), ("completed", "tools")]
    shown = [row.sequence for row in session.records.all()]
    assert shown == [3, 2, 1]


@pytest.mark.parametrize(
    "change", [datetime(2026, 3, 29, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]
)
def test_f14_the_change_to_and_from_summer_time_moves_no_clock(
    world: World, change: datetime, go_to: Callable[[str], None]
) -> None:
    go_to("Europe/Berlin")
    world.clock.time = change
    session = world.with_course()

    complete(session, "weather")
    world.clock.passes(3600)
    complete(session, "tools")

    assert told(session) == [("completed", "weather"), ("completed", "tools")]
    first, second = (event.stamp.at for event in events(session))
    assert second - first == timedelta(hours=1)
    on_the_wall = [f"{at.astimezone():%H:%M}" for at in (first, second)]
    assert on_the_wall == (["01:30", "03:30"] if change.month == 3 else ["02:30", "02:30"])


def test_f14_a_journey_to_another_time_zone_moves_no_clock(go_to: Callable[[str], None]) -> None:
    clock = SystemClock()
    go_to("Pacific/Honolulu")
    before = Stamp(DeviceId("laptop"), 1, clock.now(), clock.monotonic_ms(), clock.boot())

    go_to("Pacific/Auckland")

    assert clock_jump(before, replace(before, at=clock.now(), monotonic_ms=clock.monotonic_ms())) is None


def test_f14_three_days_of_sleep_are_no_moved_clock(world: World) -> None:
    session = world.with_course()
    complete(session, "weather")

    world.clock.passes(3 * DAY)
    complete(session, "tools")

    assert told(session) == [("completed", "weather"), ("completed", "tools")]
    first, second = (event.stamp for event in events(session))
    assert second.monotonic_ms - first.monotonic_ms == 3 * DAY * 1000


def test_three_days_off_are_no_moved_clock_but_a_clock_that_went_back_meanwhile_is(world: World) -> None:
    session = world.with_course()
    complete(session, "weather")
    world.clock.restarts(3 * DAY)
    complete(session, "tools")
    world.clock.restarts(60)
    world.clock.jumps(-DAY)
    complete(session, "wrap-up")

    assert [verb for verb, _ in told(session)] == ["completed", "completed", "clock-changed", "completed"]


def test_the_clock_that_counts_while_the_device_sleeps_is_chosen_by_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "CLOCK_MONOTONIC_RAW", 4, raising=False)
    monkeypatch.setattr(time, "CLOCK_BOOTTIME", 7, raising=False)

    assert (sleepless_clock("linux"), sleepless_clock("darwin"), sleepless_clock("win32")) == (7, 4, None)
    assert SystemClock().monotonic_ms() <= SystemClock().monotonic_ms()
