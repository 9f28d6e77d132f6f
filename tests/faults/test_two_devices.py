"""SY-05, SY-06, QF-07: devices of one person that sync in any order, with lost answers and late ones, end alike."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from learner_app.domain.attempts import OVER_LIMIT, AttemptWarning
from learner_app.domain.progress import Status
from learner_app.domain.status import SyncState
from learner_app.overriding import override
from learner_app.services.attention import Matter
from tests.fakes.course import COURSE
from tests.faults.extent import EXTENT
from tests.faults.hubs.forked_hub import ForkedHub, fork_server
from tests.faults.hubs.hub_backup import HubBackup
from tests.faults.links.weather import Way
from tests.faults.one_person import FINAL, LESSONS, PRACTICE, Device, OnePerson
from tests.faults.stage import folder_in_memory, open_stage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.stage import Stage

STEPS = 12
DAY_S = 86_400
PLACES = st.integers(0, 2)
QUIZZES = st.sampled_from((PRACTICE, FINAL, FINAL))
RIGHT_ANSWERS = st.sampled_from((0, 1, 3, 3))
CLOCKS_OFF_S = st.lists(st.sampled_from((0, 0, -3 * DAY_S, 7_200)), min_size=2, max_size=3)


def unhurried(examples: int) -> settings:
    return settings(
        max_examples=examples, stateful_step_count=STEPS, deadline=None, suppress_health_check=list(HealthCheck)
    )


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """In memory, where the computer has such a folder: a thousand stories wait for the disk too often."""
    with (
        folder_in_memory(tmp_path_factory.mktemp("stage")) as folder,
        fork_server(folder / "hub") as server,
        open_stage(folder, make_hub=lambda data: ForkedHub(data, server)) as stage,
    ):
        yield stage


class AnyOrder(RuleBasedStateMachine):
    """What two or three devices do, in any order; `stage` is everybody's."""

    stage: Stage

    @initialize(clocks_off_s=CLOCKS_OFF_S)
    def sign_in_everywhere(self, clocks_off_s: list[float]) -> None:
        self.person = OnePerson(self.stage, clocks_off_s)

    def device(self, place: int) -> Device:
        self.person.pass_time()
        self.at = self.person.devices[place % len(self.person.devices)]
        return self.at

    def heard(self) -> None:
        """The hub may have heard something."""

    @rule(place=PLACES, unit=st.sampled_from(LESSONS), is_online=st.booleans())
    def learn(self, place, unit, is_online) -> None:
        self.device(place).learn(unit)
        if is_online:
            self.sync(place=place)

    @rule(place=PLACES, unit=st.sampled_from(LESSONS), block=st.integers(0, 9))
    def read(self, place, unit, block) -> None:
        self.device(place).read(unit, block)

    @rule(place=PLACES, quiz=QUIZZES, right=RIGHT_ANSWERS)
    def answer(self, place, quiz, right) -> None:
        self.device(place).answer(quiz, right)

    @rule(place=PLACES, quiz=QUIZZES, right=RIGHT_ANSWERS, is_online=st.booleans())
    def take_a_quiz(self, place, quiz, right, is_online) -> None:
        device = self.device(place)
        device.answer(quiz, right)
        device.hand_in(quiz)
        if is_online:
            self.sync(place=place)

    @rule(place=PLACES)
    def sync(self, place) -> None:
        self.device(place).sync()
        self.heard()

    @rule(place=PLACES, way=st.sampled_from(Way), after=st.sampled_from((0, 1, 150, 400)))
    def sync_over_a_link_that_breaks(self, place, way, after) -> None:
        self.stage.proxy.cut(way, after)
        self.device(place).sync()
        self.stage.proxy.heal()
        self.heard()

    @rule(place=PLACES, number=st.integers(0, 9))
    def deliver_again(self, place, number) -> None:
        self.device(place).deliver_again(number)
        self.heard()

    @rule(place=PLACES)
    def restart(self, place) -> None:
        self.device(place).restart()

    @rule(place=PLACES, by_s=st.sampled_from((-DAY_S, 600, DAY_S)))
    def set_the_clock(self, place, by_s) -> None:
        self.device(place).clock.jumps(by_s)

    @invariant()
    def nothing_went_back(self) -> None:
        if hasattr(self, "at"):
            self.at.look()

    @override
    def teardown(self) -> None:
        if not hasattr(self, "person"):
            return
        try:
            if sys.exc_info()[0] is None:
                self.person.sync_all()
                assert list(self.person.unlike()) == []
        finally:
            self.person.close()


class WithAHubThatLasts(AnyOrder):
    """It never loses anything, so that its report may not go back either."""

    @override
    def heard(self) -> None:
        self.person.look_at_the_report()


class WithAHubThatFails(AnyOrder):
    """It is killed in the middle of an exchange, and put back to what it was a while ago."""

    @rule(place=PLACES, way=st.sampled_from(Way), after=st.sampled_from((0, 1, 400)))
    def sync_while_the_hub_is_killed(self, place, way, after) -> None:
        hub = self.stage.hub
        self.stage.proxy.strike(way, after, lambda: os.kill(hub.pid, signal.SIGKILL))
        self.device(place).sync()
        self.stage.proxy.heal()
        hub.kill()
        hub.start()

    @rule()
    def back_up_the_hub(self) -> None:
        self.backup = HubBackup(self.stage.hub)

    @precondition(lambda self: hasattr(self, "backup"))
    @rule(is_whole_folder=st.booleans())
    def restore_the_hub(self, is_whole_folder) -> None:
        self.backup.restore(is_whole_folder=is_whole_folder)


def test_f1_f2_f25_devices_of_one_person_end_alike_in_every_order_of_sync(stage: Stage) -> None:
    WithAHubThatLasts.stage = stage

    run_state_machine_as_test(WithAHubThatLasts, settings=unhurried(EXTENT.interleavings))

    assert stage.command("verify")["ok"] is True


def test_sy18_and_so_they_do_when_the_hub_is_killed_and_restored_from_backups_meanwhile(stage: Stage) -> None:
    WithAHubThatFails.stage = stage

    run_state_machine_as_test(WithAHubThatFails, settings=unhurried(EXTENT.interleavings // 5))

    assert stage.command("verify")["ok"] is True


def test_sy18_what_comes_after_a_hub_was_put_back_with_all_its_folder_is_heard_by_who_heard_what_was_lost(
    stage: Stage,
) -> None:
    with closing(OnePerson(stage, (0, 0, 0))) as person:
        backup = HubBackup(stage.hub)
        for place in (0, 2):
            person.pass_time()
            person.devices[place].answer(PRACTICE, 0)
        assert person.devices[2].sync().state is SyncState.UP_TO_DATE

        backup.restore(is_whole_folder=True)
        person.sync_all()

        assert list(person.unlike()) == []


@pytest.fixture
def two(stage: Stage) -> Iterator[OnePerson]:
    person = OnePerson(stage, (0, 0))
    yield person
    person.close()


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["the first one first", "the second one first"])
def test_f1_two_halves_of_a_course_done_on_two_devices_are_one_whole_on_both(
    two: OnePerson, order: tuple[int, int]
) -> None:
    first, second = two.devices
    first.learn(LESSONS[0])
    first.answer(PRACTICE, right=1)
    first.hand_in(PRACTICE)
    two.pass_time()
    second.learn(LESSONS[1])
    second.answer(PRACTICE, right=3)
    second.hand_in(PRACTICE)

    for place in order * 4:
        two.devices[place].sync()
        two.devices[place].look()

    assert list(two.unlike()) == []
    for device in two.devices:
        units = device.progress().units
        assert [units[unit].status for unit in (*LESSONS[:2], PRACTICE)] == [Status.COMPLETED] * 3
        assert sorted(attempt.score or 0.0 for attempt in units[PRACTICE].attempts) == pytest.approx([1 / 3, 1.0])
        assert units[PRACTICE].score == 1.0
        (shown,) = device.session.attention.items()
        assert shown.matter is Matter.TWO_DEVICES
        assert "33\N{NO-BREAK SPACE}%" in shown.said
        assert "100\N{NO-BREAK SPACE}%" in shown.said
    made = [record.id for device in two.devices for record in device.laptop.own()]
    assert len(made) == 6, "syncing makes no record of its own"


def test_qf07_who_goes_on_with_an_attempt_is_told_that_the_quiz_was_handed_in_elsewhere_meanwhile(
    two: OnePerson,
) -> None:
    first, second = two.devices
    first.answer(FINAL, right=0)
    two.pass_time()
    second.answer(FINAL, right=3)
    second.hand_in(FINAL)

    second.sync()
    first.sync()

    warning = first.session.quizzes.intro(COURSE, FINAL).warning
    assert AttemptWarning.HANDED_IN_SINCE.sentence in warning
    two.pass_time()
    first.hand_in(FINAL)
    two.sync_all()
    assert list(two.unlike()) == []
    final = second.progress().units[FINAL]
    assert [attempt.score for attempt in final.attempts] == [1.0, 0.0]
    assert (final.status, final.score, final.passed) == (Status.COMPLETED, 1.0, True)


def test_f25_what_an_older_device_brings_later_takes_no_completion_back(two: OnePerson) -> None:
    newer, older = two.devices
    newer.answer(FINAL, right=0)
    newer.hand_in(FINAL)
    two.pass_time()
    for right in (0, 1):
        older.answer(FINAL, right=right)
        older.hand_in(FINAL)
    two.pass_time()
    for unit in LESSONS:
        newer.learn(unit)
    for quiz in (PRACTICE, FINAL):
        newer.answer(quiz, right=3)
        newer.hand_in(quiz)
    newer.sync()
    newer.look()
    two.look_at_the_report()
    assert newer.progress().status is Status.COMPLETED

    older.sync()
    newer.sync()

    newer.look()
    two.look_at_the_report()
    two.sync_all()
    assert list(two.unlike()) == []
    assert [attempt.flags for attempt in newer.progress().units[FINAL].attempts] == [
        (),
        (),
        (OVER_LIMIT,),
        (OVER_LIMIT,),
    ]
