"""SY-05, SY-06, QF-07: devices of one person that sync in any order, with lost answers and late ones, end alike."""

from __future__ import annotations

import os
import signal
import sys
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

from learner_app.overriding import override
from tests.faults.extent import EXTENT
from tests.faults.forked_hub import ForkedHub, fork_server
from tests.faults.hub_backup import HubBackup
from tests.faults.one_person import FINAL, LESSONS, PRACTICE, Device, OnePerson
from tests.faults.stage import folder_in_memory, open_stage
from tests.faults.weather import Way

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.stage import Stage

STEPS = 12
DAY_S = 86_400
PLACES = st.integers(0, 2)
QUIZZES = st.sampled_from((PRACTICE, FINAL))
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

    @rule(place=PLACES, quiz=QUIZZES, right=st.integers(0, 3))
    def answer(self, place, quiz, right) -> None:
        self.device(place).answer(quiz, right)

    @rule(place=PLACES, quiz=QUIZZES, right=st.integers(0, 3), is_online=st.booleans())
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
