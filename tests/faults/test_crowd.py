"""SY-20: everybody comes at once to a real hub, some do not hear the answer and come again: nothing lost or doubled."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from learner_app.formats.chain import GENESIS, link
from tests.faults.crowd import Caller, confirm, gather
from tests.faults.extent import EXTENT
from tests.faults.hubs.hub_process import HubProcess
from tests.faults.hubs.hub_tables import kept
from tests.faults.stage import hub_command, publish
from tests.hub.conftest import fresh_database

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.fakes.course import Built

RECORDS = 10


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def data(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, course: Built) -> Iterator[Path]:
    """The folder of a hub with a course for everyone, on each kind of database."""
    with fresh_database(request.param) as address, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DATABASE_URL", address)
        folder = tmp_path_factory.mktemp("crowd") / "hub"
        publish(folder, course)
        yield folder


@pytest.fixture(params=[1, 2], ids=["one process", "two processes"])
def hubs(request: pytest.FixtureRequest, data: Path) -> Iterator[list[HubProcess]]:
    """So many processes that serve this one hub."""
    processes = [HubProcess(data) for _ in range(request.param)]
    try:
        for process in processes:
            process.start()
        yield processes
    finally:
        for process in processes:
            process.stop()


def test_sy20_a_crowd_that_repeats_what_it_did_not_hear_ends_confirmed_once_each(
    hubs: list[HubProcess], data: Path, course: Built
) -> None:
    callers = gather(data, EXTENT.herd)
    for caller in callers:
        caller.learn(course, RECORDS)

    asyncio.run(come(hubs, callers))

    assert [caller.confirmed for caller in callers] == [RECORDS] * len(callers)
    assert on_the_hub(data, callers) == {caller.person: caller.journal for caller in callers}
    assert hub_command(data, "verify")["ok"]
    assert all("Traceback" not in hub.log.read_text() for hub in hubs)


async def come(hubs: Sequence[HubProcess], callers: Sequence[Caller]) -> None:
    """All at once, to one process or the other; every fifth does not hear its first answer."""
    async with asyncio.TaskGroup() as group:
        for number, caller in enumerate(callers):
            ports = [hub.port for hub in (*hubs[number % len(hubs) :], *hubs)]
            group.create_task(confirm(ports, caller, is_losing=number % 5 == 0))


def on_the_hub(data: Path, callers: Sequence[Caller]) -> dict[str, list[bytes]]:
    """Every statement of theirs that the hub keeps, in order, its chain looked through."""
    found: dict[str, list[bytes]] = defaultdict(list)
    chains: dict[str, bytes] = {}
    for record in kept(data, {caller.person for caller in callers}):
        chains[record.person] = link(chains.get(record.person, GENESIS), record.statement)
        assert record.chain == chains[record.person], "the chain is broken"
        found[record.person].append(record.statement)
    return found
