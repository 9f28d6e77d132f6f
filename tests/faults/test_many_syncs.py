"""F4: hundreds of syncs later a sync costs what the first ones cost, and the disk holds what it held."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from statistics import mean
from typing import TYPE_CHECKING

import pytest

from tests.faults.both_sides import differences
from tests.faults.extent import EXTENT
from tests.faults.hubs.dying import launcher
from tests.faults.hubs.hub_process import exchanges_served
from tests.faults.links.link import Mode
from tests.faults.links.weather import Way

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.faults.clients import Clients
    from tests.faults.hubs.hub_process import Served
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

SYNC = (("sync",),)
SEED = 4
SLACK = 1.2
SOME = 10


@dataclass(frozen=True, slots=True)
class Cost:
    """What one sync takes: never seconds, which are somebody else's as well."""

    steps: int
    wire_bytes: int
    laptop_bytes: int
    hub_bytes: int


def cost(stage: Stage, clients: Clients, laptop: Laptop) -> Cost:
    stage.proxy.wire.reset()
    ended = clients.run(laptop.root, SYNC)
    assert ended.code == 0, ended.said
    return Cost(ended.steps, stage.proxy.wire.total, laptop.size_bytes(), hub_bytes(stage))


def hub_bytes(stage: Stage) -> int:
    with closing(sqlite3.connect(stage.hub.data / "hub.sqlite3")) as database:
        return int(
            database.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").fetchone()[0]
        )


def test_f4_syncs_that_are_cut_and_killed_leave_nothing_behind(stage, clients) -> None:
    laptop = stage.laptop()
    laptop.learn(20, stage.course)
    for _ in range(SOME):
        before = cost(stage, clients, laptop)
    chance = random.Random(SEED)

    for number in range(EXTENT.syncs):
        if number % 5 == 1:
            clients.run(laptop.root, SYNC, last_step=chance.randrange(1, before.steps))
        elif number % 5 == 3:
            stage.proxy.cut(chance.choice(list(Way)), chance.randrange(before.wire_bytes // 2), then=Mode.REFUSED)
            clients.run(laptop.root, SYNC)
            stage.proxy.heal()
        else:
            assert clients.run(laptop.root, SYNC).code == 0

    after = cost(stage, clients, laptop)
    assert after.steps <= SLACK * before.steps
    assert after.wire_bytes <= SLACK * before.wire_bytes
    assert after.laptop_bytes <= SLACK * before.laptop_bytes
    assert after.hub_bytes <= SLACK * before.hub_bytes
    assert differences(stage.hub.data, [laptop]) == []


@pytest.fixture(scope="module")
def working_days(whole_stage: Stage, clients: Clients) -> tuple[list[Cost], list[Served]]:
    """What each of many syncs with one record took the client and the hub."""
    stage = whole_stage
    laptop = stage.laptop()
    stage.hub.stop()
    stage.hub.start(launcher("exchange:0"))
    laptop.learn(5, stage.course)
    clients.run(laptop.root, SYNC)
    costs = []
    for _ in range(EXTENT.syncs // 2):
        laptop.learn(1, stage.course)
        costs.append(cost(stage, clients, laptop))
    assert differences(stage.hub.data, [laptop]) == []
    return costs, exchanges_served(stage.hub)[-len(costs) :]


def test_f4_a_sync_takes_no_more_steps_and_bytes_for_all_that_was_synced_before(working_days) -> None:
    costs, served = working_days

    assert growth([each.steps for each in costs]) <= SLACK
    assert growth([each.wire_bytes for each in costs]) <= SLACK
    assert growth([each.statements for each in served]) <= SLACK


def test_f4_an_exchange_is_no_more_work_for_the_hub_for_all_that_it_holds_already(working_days) -> None:
    _, served = working_days

    assert growth([each.hundred_instructions for each in served]) <= SLACK


def growth(values: Sequence[int]) -> float:
    """How much more the last ones are than the first ones."""
    return mean(values[-SOME:]) / mean(values[:SOME])
