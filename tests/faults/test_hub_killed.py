"""SY-03: the hub is killed in the middle of an exchange, and comes back."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.status import SyncState
from tests.faults.both_sides import differences
from tests.faults.cutting import places
from tests.faults.extent import EXTENT
from tests.faults.hubs.dying import launcher
from tests.faults.hubs.hub_process import exchanges_served
from tests.faults.hubs.hub_tables import kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

RECORDS = 100
FEW = 10


@pytest.fixture
def laptop(stage: Stage) -> Iterator[Laptop]:
    """A hundred records wait; the hub runs again afterwards, whatever came of the test."""
    laptop = stage.laptop()
    laptop.learn(RECORDS, stage.course)
    stage.hub.stop()
    yield laptop
    stage.hub.stop()
    stage.hub.start()


def sync_until_the_hub_dies(stage: Stage, laptop: Laptop, point: str) -> None:
    stage.hub.start(launcher(point))
    with laptop.open() as session:
        status = session.sync.run().status
        assert status.state is SyncState.BLOCKED
        assert not status.counts.confirmed, "nothing is confirmed without an answer"
    assert stage.hub.wait_dead() == -signal.SIGKILL, "the hub did not come to the point where it should die"


def sync_to_the_end(stage: Stage, laptop: Laptop) -> None:
    stage.hub.start()
    with laptop.open() as session:
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
        assert session.records.verify().ok
    assert differences(stage.hub.data, [laptop]) == []


def test_f3_a_hub_killed_before_it_commits_has_nothing_and_gets_everything_once(stage, laptop) -> None:
    sync_until_the_hub_dies(stage, laptop, "commit")
    assert kept(stage.hub.data, [laptop.person]) == []

    sync_to_the_end(stage, laptop)

    assert stage.command("verify")["ok"] is True


def test_f3_a_hub_killed_before_it_answers_has_everything_and_takes_nothing_twice(stage, laptop) -> None:
    sync_until_the_hub_dies(stage, laptop, "answer")
    assert len(kept(stage.hub.data, [laptop.person])) == RECORDS

    sync_to_the_end(stage, laptop)

    assert stage.command("verify")["ok"] is True


def test_f3_a_hub_killed_at_any_statement_has_all_of_an_exchange_or_nothing(stage) -> None:
    at = places(statements_of_an_exchange(stage), EXTENT.hub_kills)
    laptops = stage.laptops(len(at))
    for laptop, number in zip(laptops, at, strict=True):
        laptop.learn(FEW, stage.course)
        stage.hub.stop()
        sync_until_the_hub_dies(stage, laptop, f"exchange:{number + 1}")
        assert len(kept(stage.hub.data, [laptop.person])) in {0, FEW}, f"statement {number + 1}"
        sync_to_the_end(stage, laptop)

    assert differences(stage.hub.data, laptops) == []
    assert stage.command("verify")["ok"] is True


def statements_of_an_exchange(stage: Stage) -> int:
    laptop = stage.laptop()
    laptop.learn(FEW, stage.course)
    stage.hub.stop()
    stage.hub.start(launcher("exchange:0"))
    with laptop.open() as session:
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
    return exchanges_served(stage.hub)[-1].statements
