"""SE-05, SE-06: people who share a machine, whose sign-ins end in every way: records stay with who made them."""

from __future__ import annotations

import json
from contextlib import closing
from secrets import token_hex
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learner_app.domain.course import Tier
from learner_app.domain.errors import Cause
from learner_app.domain.ids import LOCAL_PERSON, UnitId
from learner_app.domain.status import SyncState
from learner_app.services.session import Session, open_session
from learner_app.store.secrets import TokenVault
from tests.fakes.course import COURSE, SOUND
from tests.faults.both_sides import differences
from tests.faults.extent import EXTENT
from tests.faults.hubs.hub_tables import add_people, deactivate, expire, kept, revoke, rotate_sign_ins
from tests.faults.laptop import Share
from tests.faults.links.weather import Way
from tests.faults.stage import PASSWORD, folder_in_memory, open_stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from learner_app.domain.status import SyncStatus
    from tests.faults.stage import Stage

WEATHER, PRACTICE = UnitId("weather"), UnitId("practice")


class Machine:
    """One profile folder on which people sign in one after the other."""

    def __init__(self, stage: Stage, people: Sequence[str]) -> None:
        self.stage = stage
        self.root = stage.folder / f"machine-{token_hex(4)}"
        self.shares = {name: Share(self.root, name, stage.proxy.address) for name in people}
        self.session: Session = open_session(self.root)

    def close(self) -> None:
        self.session.close()

    def restart(self, *, is_offline: bool = False) -> None:
        self.close()
        self.session = open_session(self.root, is_offline=is_offline)

    def sign_in(self, name: str) -> None:
        self.session.accounts.sign_in(self.stage.proxy.address, name, PASSWORD)
        self.restart()

    def practise(self, count: int) -> None:
        for _ in range(count):
            self.session.quizzes.submit(self.session.quizzes.begin(COURSE, PRACTICE).attempt)

    def sync(self) -> SyncStatus:
        return self.session.sync.run().status

    def end_turn(self, how: str) -> None:
        """What somebody does before the next one sits down."""
        match how:
            case "sync":
                self.sync()
            case "cut on the way up" | "cut on the way down":
                self.stage.proxy.cut(Way.UP if how.endswith("up") else Way.DOWN, 300)
                self.sync()
                self.stage.proxy.heal()
            case "sign out":
                self.session.accounts.sign_out()

    def pending(self) -> int:
        return self.session.sync.status().counts.pending

    def check_authors(self) -> None:
        """Every record lies with who made it and names them, here and on the hub."""
        for name, share in self.shares.items():
            own = {record.id: record for record in share.own()} if (share.folder / "records.db").exists() else {}
            assert {actor_of(record.statement) for record in own.values()} <= {name}
            there = kept(self.stage.hub.data, [name])
            assert {record.id for record in there} <= own.keys()


def actor_of(statement: bytes) -> str:
    content: dict[str, Any] = json.loads(statement)
    return str(content["actor"]["account"]["name"])


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """In memory, where the computer has such a folder: the disk is not what is asked for here."""
    with folder_in_memory(tmp_path_factory.mktemp("stage")) as folder, open_stage(folder) as stage:
        yield stage


def new_people(stage: Stage) -> list[str]:
    """Three accounts that nobody has had before."""
    names = [f"{name}-{token_hex(4)}" for name in ("amina", "joao", "li")]
    add_people(stage.hub.data, names, PASSWORD)
    return names


@pytest.fixture
def machine(stage: Stage) -> Iterator[Machine]:
    with closing(Machine(stage, new_people(stage))) as machine:
        yield machine


def lose_the_token(machine: Machine, name: str) -> None:
    TokenVault(machine.root).delete(machine.stage.proxy.address, name)


ENDINGS: Mapping[str, Callable[[Machine, str], object]] = {
    "expired": lambda machine, name: expire(machine.stage.hub.data, name),
    "revoked": lambda machine, name: revoke(machine.stage.hub.data, name),
    "rotated": lambda machine, name: rotate_sign_ins(machine.stage.hub.data, name),
    "deactivated": lambda machine, name: deactivate(machine.stage.hub.data, name),
    "lost on the device": lose_the_token,
    "signed out": lambda machine, _name: machine.session.accounts.sign_out(),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_f6_a_sign_in_that_ends_while_fifty_records_wait_costs_nothing_and_nobody_else_sends_them(
    machine: Machine, ending: str
) -> None:
    amina, joao, _ = machine.shares
    machine.sign_in(amina)
    assert machine.sync().state is SyncState.UP_TO_DATE
    machine.shares[amina].learn(50, machine.stage.course)

    ENDINGS[ending](machine, amina)
    assert machine.sync().blocked_because is Cause.SIGN_IN_NEEDED
    machine.restart(is_offline=True)
    machine.practise(1)
    assert machine.session.lessons.open(COURSE, WEATHER).blocks
    waiting = machine.session.sync.status().counts.pending
    assert waiting == 51
    machine.restart()
    machine.sign_in(joao)
    assert (machine.sync().state, machine.pending()) == (SyncState.UP_TO_DATE, 0)
    machine.practise(1)
    assert machine.sync().counts.confirmed == 2
    assert kept(machine.stage.hub.data, [amina]) == []

    deactivate(machine.stage.hub.data, amina, is_active=True)
    machine.sign_in(amina)
    assert machine.sync().counts.confirmed == waiting

    machine.check_authors()
    assert differences(machine.stage.hub.data, [machine.shares[amina], machine.shares[joao]]) == []


AFTERWARDS = st.sampled_from(["sync", "cut on the way up", "cut on the way down", "leave", "sign out"])
TURNS = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), AFTERWARDS), min_size=3, max_size=5)


@settings(
    max_examples=EXTENT.interleavings // 20,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(turns=TURNS)
def test_f14_whoever_takes_over_in_the_middle_of_the_queue_records_stay_with_who_made_them(
    stage: Stage, turns: list[tuple[int, int, str]]
) -> None:
    people = new_people(stage)
    with closing(Machine(stage, people)) as machine:
        for place, count, afterwards in turns:
            machine.sign_in(people[place])
            machine.sync()
            machine.practise(count)
            machine.end_turn(afterwards)
            machine.check_authors()

        for name in people:
            machine.sign_in(name)
            assert machine.sync().state is SyncState.UP_TO_DATE
        machine.check_authors()
        assert differences(stage.hub.data, list(machine.shares.values())) == []


def test_se05_what_three_people_learn_from_is_fetched_and_stored_once_and_nobody_sees_anothers_progress(
    machine: Machine,
) -> None:
    wire, sizes, costs = machine.stage.proxy.wire, [], []
    for name in machine.shares:
        machine.sign_in(name)
        wire.reset()
        machine.sync()
        card = machine.session.getting.get(COURSE, Tier.AUDIO)
        costs.append(wire.down)
        sizes.append(sum(path.stat().st_size for path in (machine.root / "content").rglob("*") if path.is_file()))
        assert card.is_here
        assert all(tier.is_complete for tier in card.tiers)
        assert (card.done_units, card.last_opened) == (0, None)
        machine.session.lessons.complete(COURSE, WEATHER)
        assert machine.session.library.card(COURSE).done_units == 1

    assert costs[0] > len(SOUND)
    assert max(costs[1:]) < len(SOUND) / 100
    assert sizes == [sizes[0]] * 3


def test_se06_who_learned_before_any_sign_in_stays_two_people_whatever_they_are_called(
    stage: Stage, tmp_path: Path
) -> None:
    name = f"J.Smith-{token_hex(4)}"
    same = [name, name.lower()]
    add_people(stage.hub.data, same, PASSWORD)
    package = stage.course.write(tmp_path / "field.learnpack")
    machines = [Machine(stage, same) for _ in same]
    for machine in machines:
        machine.session.library.import_package(package)
        machine.practise(2)

    for machine, name in zip(machines, same, strict=True):
        machine.sign_in(name)
        machine.sync()
        machine.close()

    made = [machine.shares[name].own() for machine, name in zip(machines, same, strict=True)]
    for name, own in zip(same, made, strict=True):
        assert [record.id for record in kept(stage.hub.data, [name])] == [record.id for record in own]
        assert {actor_of(record.statement) for record in own} == {LOCAL_PERSON}


def test_f14_what_was_learned_before_any_sign_in_is_one_persons_and_not_the_next_ones(
    machine: Machine, tmp_path: Path
) -> None:
    amina, joao, _ = machine.shares
    machine.session.library.import_package(machine.stage.course.write(tmp_path / "field.learnpack"))
    machine.practise(3)

    machine.sign_in(joao)
    machine.sync()
    machine.sign_in(amina)
    machine.sync()

    assert len(kept(machine.stage.hub.data, [joao])) == 4
    assert kept(machine.stage.hub.data, [amina]) == []
    assert machine.session.library.card(COURSE).done_units == 0
