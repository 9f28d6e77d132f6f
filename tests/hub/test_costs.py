"""What an exchange costs does not grow with what a person has done before. Counted, never timed."""

from __future__ import annotations

import secrets
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.events import Verb
from learner_app.formats import wire, xapi

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.hub.conftest import BuiltCourse, Device, Hub

FEW, MANY = 20, 2_000


@dataclass
class Cost:
    """What the hub did.

    Attributes:
        steps: Instructions of SQLite's machine, in hundreds; 0 on another database.
        read: Statements that were read.
    """

    queries: list[str] = field(default_factory=list)
    read: int = 0
    steps: int = 0


@contextmanager
def counted() -> Iterator[Cost]:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    cost = Cost()

    def step() -> int:
        cost.steps += 1
        return 0

    decode = xapi._decode

    def counting(data: bytes) -> Any:
        cost.read += 1
        return decode(data)

    connection.ensure_connection()
    is_sqlite = connection.vendor == "sqlite"
    with pytest.MonkeyPatch.context() as patch, CaptureQueriesContext(connection) as captured:
        patch.setattr(xapi, "_decode", counting)
        if is_sqlite:
            connection.connection.set_progress_handler(step, 100)
        yield cost
        if is_sqlite:
            connection.connection.set_progress_handler(None, 100)
    cost.queries = [query["sql"] for query in captured.captured_queries]


@pytest.fixture
def here(hub: Hub, course: BuiltCourse) -> Any:
    """A signed-in device as the hub sees it, of a new person; this process works on the hub's database."""
    hub.command("devices")
    from learner_app.hub.models import Device as Row
    from learner_app.hub.models import Person

    person = Person.objects.create(name=f"p-{secrets.token_hex(8)}")
    return Row.objects.create(person=person, device=f"d-{secrets.token_hex(4)}", created_ms=0, token_until_ms=2**50)


@pytest.fixture
def device(hub: Hub, here: Any) -> Device:
    """The same as it sees itself."""
    import sys

    made: Device = sys.modules[type(hub).__module__].Device(hub, here.person.name, here.device)
    made.session.close()
    return made


def exchange(here: Any, message: bytes) -> wire.ExchangeReply:
    """One exchange through the hub's view, without a network."""
    from django.test import RequestFactory

    from learner_app.hub.api.exchange import exchange as view

    request = RequestFactory().post("/api/v1/exchange", message, content_type=wire.MEDIA_TYPE)
    reply = wire.decode(view(request, here).content, wire.ExchangeReply)
    assert "refused" not in {outcome.code for outcome in reply.outcomes}
    return reply


def learn(device: Device, course: BuiltCourse, count: int) -> wire.Run:
    first = len(device.journal) + 1
    for number in range(count):
        verb = Verb.COMPLETED if number % 2 else Verb.INITIALIZED
        device.record(verb, course.version, "lesson")
    return device.run_of(first)


def cost_of_one(here: Any, device: Device, course: BuiltCourse) -> Cost:
    message = device.message([learn(device, course, 1)])
    with counted() as cost:
        reply = exchange(here, message)
    device.cursor, device.epoch = reply.cursor, reply.epoch
    return cost


def test_a_record_costs_the_same_after_few_and_after_thousands(here: Any, device: Device, course: BuiltCourse) -> None:
    exchange(here, device.message([learn(device, course, FEW)]))
    cost_of_one(here, device, course)  # the first after the cursor was moved past what came before
    after_few = cost_of_one(here, device, course)
    exchange(here, device.message([learn(device, course, MANY)]))
    cost_of_one(here, device, course)

    after_many = cost_of_one(here, device, course)

    assert after_many.read == after_few.read
    assert len(after_many.queries) == len(after_few.queries) <= 30
    assert after_many.steps <= 1.5 * after_few.steps


def test_thousands_of_records_take_hardly_more_queries_than_one(here: Any, device: Device, course: BuiltCourse) -> None:
    one = cost_of_one(here, device, course)
    message = device.message([learn(device, course, MANY)])

    with counted() as many:
        exchange(here, message)

    extra = [query for query in many.queries if "statement_id" in query and "IN (" in query]
    assert len(extra) == MANY // 500  # whether their ids are here already
    assert len(many.queries) - len(extra) <= len(one.queries)
    assert many.read <= MANY + 10


def test_an_exchange_with_nothing_to_say_asks_little_and_writes_nothing(
    here: Any, device: Device, course: BuiltCourse
) -> None:
    cost_of_one(here, device, course)
    message = device.message([], {"last": len(device.journal)})

    with counted() as cost:
        assert exchange(here, message).changes == []

    assert len(cost.queries) <= 4
    assert all(query.startswith("SELECT") for query in cost.queries)


def test_verifying_asks_as_much_for_one_receipt_as_for_many(here: Any, device: Device, course: BuiltCourse) -> None:
    from learner_app.hub.verifying import verify

    cost_of_one(here, device, course)
    with counted() as before:
        assert verify().is_ok
    for _ in range(20):
        cost_of_one(here, device, course)

    with counted() as after:
        assert verify().is_ok

    assert len(after.queries) == len(before.queries)


def test_a_completion_that_an_earlier_hub_computed_holds_and_is_gone_into_once(
    here: Any, device: Device, course: BuiltCourse
) -> None:
    from learner_app.hub.models import Completion
    from learner_app.hub.verifying import verify

    exchange(here, device.message([learn(device, course, FEW)]))
    Completion.objects.filter(person=here.person).update(deciding=None, completed_by=None)
    assert verify().is_ok

    first, second = cost_of_one(here, device, course), cost_of_one(here, device, course)

    assert first.read > FEW > second.read
    assert verify().is_ok
