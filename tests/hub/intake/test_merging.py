"""Two devices of one person: whatever arrives first, the outcome is the same, and nothing that was done is undone."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learner_app.domain.events import Verb

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.formats import wire
    from tests.hub.conftest import BuiltCourse, Device, Hub

ANSWERS = {
    "all right": {"c1": "right answer", "c2": "wrong answer"},
    "half right": {"c1": "right answer", "c2": "right answer"},
    "wrong": {},
}
STEPS = ["lesson", "practice", *ANSWERS]


@dataclass
class Bench:
    """Takes runs in without a network, so that many orders can be tried."""

    device_class: type[Device]
    hub: Hub
    results: list[Any] = field(default_factory=list)

    def outcome(self, course: BuiltCourse, scripts: list[list[str]], order: list[int]) -> tuple[Any, ...]:
        """What the hub makes of the devices' scripts when their records arrive in that order, one by one."""
        from learner_app.hub.assessment import completions
        from learner_app.hub.intake import receiving
        from learner_app.hub.intake.arriving import arrivals
        from learner_app.hub.ledger import writing
        from learner_app.hub.models import CourseVersion, Person
        from learner_app.hub.models import Device as Row

        person = Person.objects.create(name=f"p-{secrets.token_hex(8)}")
        devices = [self.device_class(self.hub, person.name) for _ in scripts]
        rows = [Row.objects.create(person=person, device=device.name, created_ms=0) for device in devices]
        for device, script in zip(devices, scripts, strict=True):
            device.name = f"device-{devices.index(device)}"
            for step in script:
                write(device, course, step)
            device.session.close()
        for row, device in zip(rows, devices, strict=True):
            row.device = device.name
            row.save()
        version = CourseVersion.objects.get(manifest=course.version.manifest)
        sent = [0] * len(devices)
        statuses = []
        for place in order:
            sent[place] += 1
            with writing() as ledger:
                receiving.receive(
                    ledger, rows[place], arrivals(rows[place], [devices[place].run_of(sent[place], sent[place])]), None
                )
            statuses.append(completions.computed(person, version).status)
        progress = completions.progress_of(person, version)
        units = {
            unit: (known.status, known.score, known.passed, known.completed_at, len(known.attempts))
            for unit, known in progress.units.items()
        }
        return progress.status, progress.score, progress.passed, progress.completed_at, units, statuses


def write(device: Device, course: BuiltCourse, step: str) -> None:
    if step == "lesson":
        device.record(Verb.COMPLETED, course.version, "lesson")
    elif step == "practice":
        device.hand_in(Verb.PASSED, course.version, "practice", {"p1": "right answer", "p2": True}, score=1.0)
    else:
        device.hand_in(Verb.ATTEMPTED, course.version, "exam", ANSWERS[step])


@pytest.fixture(scope="module")
def bench(hub: Hub, course: BuiltCourse) -> Bench:
    """A bench on the module's hub."""
    import sys

    hub.command("devices")
    return Bench(sys.modules[type(hub).__module__].Device, hub)


SCRIPT = st.lists(st.sampled_from(STEPS), max_size=4)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(scripts=st.tuples(SCRIPT, SCRIPT), data=st.data())
def test_the_order_of_arrival_does_not_matter(
    scripts: tuple[list[str], list[str]], data: st.DataObject, bench: Bench, course: BuiltCourse
) -> None:
    places = [place for place, script in enumerate(scripts) for _ in script]
    one, other = data.draw(st.permutations(places)), data.draw(st.permutations(places))

    first = bench.outcome(course, list(scripts), one)
    second = bench.outcome(course, list(scripts), other)

    assert first[:-1] == second[:-1]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(scripts=st.tuples(SCRIPT, SCRIPT), data=st.data())
def test_progress_never_goes_backwards(
    scripts: tuple[list[str], list[str]], data: st.DataObject, bench: Bench, course: BuiltCourse
) -> None:
    order = data.draw(st.permutations([place for place, script in enumerate(scripts) for _ in script]))
    rank = {"not started": 0, "in progress": 1, "completed": 2}

    statuses = [rank[status] for status in bench.outcome(course, list(scripts), order)[-1]]

    assert statuses == sorted(statuses)


def test_runs_that_arrive_out_of_order_fill_the_gap(device: Device, course: BuiltCourse) -> None:
    for _ in range(4):
        device.record(Verb.INITIALIZED, course.version, "lesson")

    late = device.exchange(device.run_of(3, 4))
    early = device.exchange(device.run_of(1, 2))

    assert [(outcome.code, outcome.first, outcome.last) for outcome in late.outcomes] == [("accepted", 3, 4)]
    assert [(outcome.code, outcome.first, outcome.last) for outcome in early.outcomes] == [("accepted", 1, 2)]
    assert early.have == 4
    assert device.hub.command("verify")["ok"]


def test_several_runs_in_one_exchange_have_outcomes_in_order(device: Device, course: BuiltCourse) -> None:
    for _ in range(6):
        device.record(Verb.INITIALIZED, course.version, "lesson")

    reply = device.exchange(device.run_of(5, 6), device.run_of(1, 2), device.run_of(1, 3))

    assert [(outcome.code, outcome.first, outcome.last) for outcome in reply.outcomes] == [
        ("accepted", 1, 3),
        ("accepted", 5, 6),
    ]


def test_many_devices_at_once_lose_and_double_nothing(
    hub: Hub, course: BuiltCourse, sign_in_as: Callable[[str], Device]
) -> None:
    from concurrent.futures import ThreadPoolExecutor

    devices = [sign_in_as("crowd") for _ in range(6)]
    for device in devices:
        for _ in range(5):
            device.record(Verb.INITIALIZED, course.version, "lesson")

    def send(device: Device) -> list[wire.Outcome]:
        return [o for n in range(1, 6) for o in device.exchange(device.run_of(n, n)).outcomes]

    with ThreadPoolExecutor(6) as pool:
        outcomes = [outcome for sent in pool.map(send, devices) for outcome in sent]

    assert [outcome.code for outcome in outcomes] == ["accepted"] * 30
    receipts = [outcome.receipt.id for outcome in outcomes if outcome.receipt]
    assert len(set(receipts)) == 30
    assert hub.command("verify")["ok"]
    heard = sign_in_as("crowd").exchange().changes
    assert len({change.key for change in heard if change.kind == "record"}) == 30
