"""Of two reading positions the one further into the unit is kept, on every device and in the record store."""

from __future__ import annotations

import json
from contextlib import ExitStack, suppress
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import CourseId, UnitId
from learner_app.formats import xapi, xapi_state
from learner_app.services.delivery.lrs_positions import MOST_TRIES, LrsPositions
from tests.fakes.http_server import Answer, Asked
from tests.fakes.lrs_desk import Desk, opened_desk
from tests.fakes.strict_lrs import Fault, StrictLrs, Weather, strict_lrs
from tests.formats.test_xapi import AMINA, events

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learner_app.domain.events import Event

FIELD, OFFICE = CourseId("field"), CourseId("office")
WEATHER, TOOLS = UnitId("weather"), UnitId("tools")


@pytest.fixture
def lrs() -> Iterator[StrictLrs]:
    with strict_lrs() as lrs:
        yield lrs


class Devices:
    """Two devices of one person."""

    def __init__(self, folder: Path, lrs: StrictLrs, stack: ExitStack) -> None:
        self.here, self.there = (stack.enter_context(opened_desk(folder / name, lrs.url)) for name in ("here", "there"))

    def sync(self, desk: Desk) -> bool:
        return LrsPositions(desk.drafts, AMINA).run(desk.lrs, [FIELD, OFFICE])


@pytest.fixture
def devices(tmp_path: Path, lrs: StrictLrs) -> Iterator[Devices]:
    with ExitStack() as stack:
        yield Devices(tmp_path, lrs, stack)


def kept(lrs: StrictLrs) -> dict[str, dict[UnitId, int]]:
    return {place[0]: xapi_state.positions(document) for place, document in lrs.states.items()}


def test_a_unit_opens_on_another_device_where_it_was_left(lrs: StrictLrs, devices: Devices) -> None:
    devices.here.drafts.set_position(FIELD, WEATHER, "7")
    devices.here.drafts.set_position(OFFICE, TOOLS, "2")

    assert devices.sync(devices.here)
    assert devices.sync(devices.there)

    assert devices.there.drafts.positions(FIELD) == {WEATHER: "7"}
    assert devices.there.drafts.position(OFFICE, TOOLS) == "2"
    assert kept(lrs) == {
        "https://hub.example/courses/field": {WEATHER: 7},
        "https://hub.example/courses/office": {TOOLS: 2},
    }


def test_the_position_further_into_the_unit_prevails(devices: Devices) -> None:
    devices.here.drafts.set_position(FIELD, WEATHER, "9")
    devices.there.drafts.set_position(FIELD, WEATHER, "12")
    devices.there.drafts.set_position(FIELD, TOOLS, "1")
    devices.here.drafts.set_position(FIELD, TOOLS, "3")

    for desk in (devices.here, devices.there, devices.here):
        devices.sync(desk)

    for desk in (devices.here, devices.there):
        assert desk.drafts.positions(FIELD) == {WEATHER: "12", TOOLS: "3"}


def test_nothing_is_written_where_nothing_is_new(lrs: StrictLrs, devices: Devices) -> None:
    devices.here.drafts.set_position(FIELD, WEATHER, "7")
    devices.sync(devices.here)
    devices.sync(devices.here)
    devices.there.drafts.set_position(FIELD, WEATHER, "3")

    devices.sync(devices.there)

    assert len(lrs.asked("PUT", "/activities/state")) == 1


def test_what_another_device_wrote_in_between_is_not_overwritten(lrs: StrictLrs, devices: Devices) -> None:
    devices.here.drafts.set_position(FIELD, WEATHER, "7")
    others = [xapi_state.write_positions({TOOLS: 5})]

    def in_between(asked: Asked) -> None:
        if asked.method == "PUT" and others:
            lrs.overtake(asked, others.pop())

    lrs.weather = in_between
    devices.sync(devices.here)

    assert kept(lrs)["https://hub.example/courses/field"] == {WEATHER: 7, TOOLS: 5}
    assert devices.here.drafts.positions(FIELD) == {WEATHER: "7", TOOLS: "5"}


def test_a_race_that_is_always_lost_is_given_up_until_the_next_time(lrs: StrictLrs, devices: Devices) -> None:
    devices.here.drafts.set_position(FIELD, WEATHER, "7")
    lrs.weather = lambda asked: Fault(Answer(412)) if asked.method == "PUT" else None

    assert devices.sync(devices.here)

    assert len(lrs.asked("PUT", "/activities/state")) == MOST_TRIES
    lrs.weather = lambda _: None
    devices.sync(devices.here)
    assert kept(lrs)["https://hub.example/courses/field"] == {WEATHER: 7}


@pytest.mark.parametrize("status", [404, 405, 501, 403])
def test_where_a_store_offers_no_state_positions_stay_here_and_it_is_asked_once(
    lrs: StrictLrs, devices: Devices, status: int
) -> None:
    devices.here.drafts.set_position(FIELD, WEATHER, "7")
    devices.here.drafts.set_position(OFFICE, TOOLS, "7")
    lrs.weather = lambda asked: Fault(Answer(status)) if "/activities/state" in asked.path else None

    assert not devices.sync(devices.here)

    assert devices.here.drafts.positions(FIELD) == {WEATHER: "7"}
    assert len(lrs.asked("PUT", "/activities/state")) + len(lrs.asked("GET", "/activities/state")) <= 2


def test_a_link_that_fails_is_told(lrs: StrictLrs, devices: Devices) -> None:
    lrs.weather = lambda _: Fault(Answer(503))

    with pytest.raises(Blocked) as caught:
        devices.sync(devices.here)

    assert caught.value.cause is Cause.HUB_ERROR


@pytest.mark.parametrize(
    "document",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b'{"units":{"weather":-1}}',
        b'{"units":{"weather":"9"}}',
        b'{"units":7}',
        b"[" * 9999,
    ],
)
def test_a_document_that_is_none_is_replaced(lrs: StrictLrs, devices: Devices, document: bytes) -> None:
    devices.here.drafts.set_position(FIELD, WEATHER, "7")
    devices.sync(devices.here)
    (place,) = (place for place in lrs.states if place[0].endswith("/field"))
    lrs.states[place] = document

    devices.sync(devices.here)

    assert kept(lrs)["https://hub.example/courses/field"] == {WEATHER: 7}


MOVES = st.lists(
    st.tuples(
        st.sampled_from(["here", "there"]),
        st.sampled_from([WEATHER, TOOLS]) | st.just("sync"),
        st.integers(0, 9),
        st.sampled_from(["fair", "fair", "overtaken", "lost", "lost, done"]),
    ),
    max_size=15,
)
FAULTS = {
    "fair": None,
    "overtaken": Fault(Answer(412)),
    "lost": Fault(Answer(is_dropped=True)),
    "lost, done": Fault(Answer(is_dropped=True), is_done=True),
}


@pytest.mark.parametrize("index", ["1000000001", "-1", "1e300", "99999999999999999999"])
def test_a_position_that_no_unit_can_have_is_not_taken_over(lrs: StrictLrs, devices: Devices, index: str) -> None:
    devices.here.drafts.set_position(FIELD, WEATHER, "7")
    devices.sync(devices.here)
    (place,) = (place for place in lrs.states if place[0].endswith("/field"))
    lrs.states[place] = b'{"units":{"tools":%s}}' % index.encode()

    devices.sync(devices.here)

    assert devices.here.drafts.positions(FIELD) == {WEATHER: "7"}


def for_writing(fault: Fault | None) -> Weather:
    return lambda asked: deepcopy(fault) if asked.method == "PUT" else None


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(MOVES)
def test_devices_agree_in_the_end_and_the_store_never_goes_back(moves: list[tuple[str, str, int, str]]) -> None:
    with TemporaryDirectory() as folder, strict_lrs() as lrs, ExitStack() as stack:
        devices = Devices(Path(folder), lrs, stack)
        told: dict[UnitId, int] = {}
        for name, what, index, weather in [*moves, ("here", "sync", 0, "fair"), ("there", "sync", 0, "fair")]:
            desk: Desk = getattr(devices, name)
            if what != "sync":
                desk.drafts.set_position(FIELD, UnitId(what), str(index))
                continue
            lrs.weather = for_writing(FAULTS[weather])
            with suppress(Blocked):
                devices.sync(desk)
            now = kept(lrs).get("https://hub.example/courses/field", {})
            assert all(now[unit] >= value for unit, value in told.items())
            told = now
        devices.sync(devices.here)

        final = {unit: str(index) for unit, index in told.items()}
        assert devices.here.drafts.positions(FIELD) == devices.there.drafts.positions(FIELD) == final


@given(events())
def test_the_documents_stand_beside_the_statements_of_the_same_person_and_course(event: Event) -> None:
    if event.version is None:
        return
    body = json.loads(xapi.statement(replace(event, unit=None), AMINA))

    assert xapi_state.course_activity(AMINA, event.version.course) == body["object"]["id"]
    assert json.loads(xapi_state.agent(AMINA)) == body["actor"]
    assert str(xapi.registration(AMINA, event.version.course)) == body["context"]["registration"]
