"""A real client with a clock in the test's hand against a real hub.

Late arrival is not late work, and a wrong clock is flagged and never refused.
"""

from __future__ import annotations

import secrets
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.dates import DueState
from learner_app.domain.ids import CourseId, QuestionId, UnitId
from learner_app.services.session import Session, open_session
from tests.fakes.clock import FakeClock
from tests.hub.conftest import ALL_RIGHT, PASSWORD, PRACTICE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from learner_app.hub.models import Record
    from learner_app.hub.report import ReportRow
    from tests.hub.conftest import BuiltCourse, Hub

DAY_S = 86_400
LESSON = UnitId("lesson")


class Learner:
    """Somebody with a laptop whose clock can be anything, signed in and with the course."""

    def __init__(self, hub: Hub, course: BuiltCourse, folder: Path, clock: FakeClock, due: datetime) -> None:
        self.hub = hub
        self.clock = clock
        self.course = course.version.course
        self.name = f"learner-{secrets.token_hex(4)}"
        hub.add_person(self.name)
        hub.command("assign", self.course, "--to", self.name, "--due", due.isoformat())
        self._folder = folder
        self.session: Session = open_session(folder, clock=clock)
        self.session.accounts.sign_in(hub.address, self.name, PASSWORD)
        self.reopen()
        assert self.session.sync.run().status.blocked_because is None

    def close(self) -> None:
        self.session.close()

    def reopen(self) -> None:
        self.close()
        self.session = open_session(self._folder, clock=self.clock)

    def complete_lesson(self) -> None:
        self.session.lessons.complete(CourseId(self.course), LESSON, 60)

    def take(self, unit: str, answers: dict[str, object]) -> None:
        attempt = self.session.quizzes.begin(CourseId(self.course), UnitId(unit)).attempt
        for question, value in answers.items():
            self.session.quizzes.answer(attempt, QuestionId(question), value)  # type: ignore[arg-type]  # plain JSON
        self.session.quizzes.submit(attempt)

    def learn_everything(self) -> None:
        self.complete_lesson()
        self.take("practice", dict(PRACTICE_RIGHT))
        self.take("exam", dict(ALL_RIGHT))

    def sync(self) -> None:
        counts = self.session.sync.run().status.counts
        assert (counts.pending, counts.refused) == (0, 0)

    def row(self) -> ReportRow:
        """The person's row of the completion report."""
        self.hub.command("devices")  # sets the hub's database up in this process
        from learner_app.hub.report import completion_report

        (row,) = completion_report(self.course, self.name).rows
        return row

    def kept(self) -> list[Record]:
        self.hub.command("devices")
        from learner_app.hub.models import Record

        return list(Record.objects.filter(person__name=self.name).order_by("sequence"))

    def flags(self) -> set[str]:
        self.hub.command("devices")
        from learner_app.hub.models import Flag

        return set(Flag.objects.filter(record__person__name=self.name).values_list("kind", flat=True))


@pytest.fixture
def learner(
    hub: Hub, course: BuiltCourse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Learner]]:
    """Makes a person with a laptop of that clock, to whom a course is assigned with that due date."""
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with ExitStack() as stack:

        def make(clock: FakeClock, due: datetime, of: BuiltCourse = course) -> Learner:
            made = Learner(hub, of, tmp_path / "profile", clock, due)
            stack.callback(made.close)
            return made

        yield make


def clock_that_says(moment: datetime) -> FakeClock:
    clock = FakeClock()
    clock.time = moment.replace(microsecond=0)
    return clock


@pytest.mark.parametrize(
    ("due_in_days", "expected"), [(1, DueState.DONE_ON_TIME), (-1, DueState.DONE_LATE)], ids=["on time", "late"]
)
def test_qf08_whether_work_is_late_is_told_by_when_it_was_done_and_not_by_when_it_came(
    due_in_days: int, expected: DueState, learner: Callable[..., Learner]
) -> None:
    now = datetime.now(UTC)
    clock = clock_that_says(now - timedelta(days=10))
    done = clock.now()
    somebody = learner(clock, done + timedelta(days=due_in_days))

    somebody.learn_everything()
    clock.passes(10 * DAY_S)
    somebody.sync()

    row = somebody.row()
    assert (row.status.value, row.passed, row.due_state) == ("completed", True, expected)
    assert row.completed_ms == round(done.timestamp() * 1000)
    assert (row.received_ms or 0) >= now.timestamp() * 1000
    assert somebody.flags() == set()


def test_qf08_qf09_an_attempt_that_ran_out_on_time_behind_a_closed_lid_is_on_time_whenever_the_lid_is_opened(
    hub: Hub, build: Callable[..., BuiltCourse], learner: Callable[..., Learner]
) -> None:
    timed = build("behind-a-lid", time_limit_s=600)
    hub.command("publish", str(timed.path))
    now = datetime.now(UTC)
    clock = clock_that_says(now - timedelta(days=10))
    begun = clock.now()
    somebody = learner(clock, begun + timedelta(days=1), timed)
    somebody.complete_lesson()
    somebody.take("practice", dict(PRACTICE_RIGHT))
    attempt = somebody.session.quizzes.begin(CourseId(somebody.course), UnitId("exam")).attempt
    for question, value in ALL_RIGHT.items():
        somebody.session.quizzes.answer(attempt, QuestionId(question), value)

    clock.passes(10 * DAY_S)
    somebody.reopen()
    somebody.sync()

    row = somebody.row()
    assert (row.status.value, row.passed, row.due_state) == ("completed", True, DueState.DONE_ON_TIME)
    assert row.completed_ms == round((begun + timedelta(seconds=600)).timestamp() * 1000)
    assert somebody.flags() == set()


def test_qf08_a_clock_that_jumped_is_flagged_and_the_work_still_counts_as_its_clock_said(
    learner: Callable[..., Learner],
) -> None:
    now = datetime.now(UTC)
    clock = clock_that_says(now - timedelta(days=2))
    somebody = learner(clock, now - timedelta(days=3))

    somebody.complete_lesson()
    clock.jumps(-2 * DAY_S)
    somebody.take("practice", dict(PRACTICE_RIGHT))
    somebody.take("exam", dict(ALL_RIGHT))
    clock.passes(2 * DAY_S)
    somebody.sync()

    assert somebody.row().due_state is DueState.DONE_ON_TIME  # as the device says, and for a person to look at
    assert somebody.flags() == {"clock moved", "clock off"}
    kept = somebody.kept()
    assert [record.verb for record in kept] == [
        "completed",
        "clock-changed",
        "initialized",
        "passed",
        "initialized",
        "attempted",
    ]
    assert kept[0].occurred_ms > kept[2].occurred_ms
    assert all(abs((record.offset_ms or 0) + 2 * DAY_S * 1000) < 60_000 for record in kept)


@pytest.mark.parametrize(
    "wrong",
    [datetime(1970, 1, 1, 0, 0, 7, tzinfo=UTC), datetime(2010, 1, 1, tzinfo=UTC), None],
    ids=["1970", "2010", "five years on"],
)
def test_f14_sy16_a_wrong_clock_is_told_by_its_offset_flagged_and_never_put_right(
    wrong: datetime | None, learner: Callable[..., Learner]
) -> None:
    now = datetime.now(UTC)
    clock = clock_that_says(wrong or now + timedelta(days=5 * 365))
    said = clock.now()
    somebody = learner(clock, now + timedelta(days=1))

    somebody.learn_everything()
    somebody.sync()

    row, kept = somebody.row(), somebody.kept()
    assert (row.status.value, row.passed) == ("completed", True)
    assert row.completed_ms == round(said.timestamp() * 1000)
    assert {record.occurred_ms for record in kept} == {row.completed_ms}
    assert [record.sequence for record in kept] == [1, 2, 3, 4, 5]
    assert somebody.flags() == {"clock off"}
    offset_ms = round((said - now).total_seconds() * 1000)
    assert all(abs((record.offset_ms or 0) - offset_ms) < 60_000 for record in kept)
    assert somebody.hub.command("verify")["ok"]


def test_sy16_the_device_knows_how_far_its_clock_is_off(learner: Callable[..., Learner]) -> None:
    now = datetime.now(UTC)
    somebody = learner(clock_that_says(now - timedelta(hours=3)), now)

    state = somebody.session.sync._catalogue.hub()

    assert abs((state.offset_ms or 0) - 3 * 3600 * 1000) < 60_000
