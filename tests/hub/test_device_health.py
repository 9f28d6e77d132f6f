"""What a device says of itself is remembered, and what the hub has just answered waits no longer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.events import Verb
from learner_app.formats import wire

if TYPE_CHECKING:
    from tests.hub.conftest import BuiltCourse, Device, Hub

EVERYTHING: dict[str, str | int] = {
    "queue": 3,
    "refused": 2,
    "blocked": "disk full",
    "free_mb": 120,
    "content_mb": 900,
    "downloads": 4,
    "version": "9.9",
    "system": "Debian 12",
}


def health_of(hub: Hub, device: Device) -> dict[str, Any]:
    """The device's columns under the names it said them by."""
    hub.command("devices")  # points this process at the hub's database
    from learner_app.hub.models import Device as Row

    row = Row.objects.get(device=device.name)
    return {
        "queue": row.queue_size,
        "refused": row.refused_count,
        "blocked": row.blocked,
        "free_mb": row.free_mb,
        "content_mb": row.content_mb,
        "downloads": row.downloads_waiting,
        "version": row.app_version,
        "system": row.system,
    }


def test_everything_a_device_says_is_kept_and_what_it_leaves_out_is_as_before(hub: Hub, device: Device) -> None:
    device.exchange(health=EVERYTHING)
    said = health_of(hub, device)

    device.exchange(health={"blocked": ""})

    assert said == EVERYTHING
    assert health_of(hub, device) == {**EVERYTHING, "blocked": ""}


def test_records_that_were_answered_wait_no_longer(hub: Hub, device: Device, course: BuiltCourse) -> None:
    for _ in range(4):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    device.journal[1] = b'{"actor": 1}'

    device.exchange(device.run_of(1, 3), health={"queue": 4, "refused": 0})
    after_some = health_of(hub, device)
    device.exchange(device.run_of(4), health={"queue": 1, "refused": 1})

    assert (after_some["queue"], after_some["refused"]) == (1, 1)
    assert (health_of(hub, device)["queue"], health_of(hub, device)["refused"]) == (0, 1)


def test_a_program_that_leaves_out_of_its_queue_what_it_sends_is_taken_at_its_word(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    for _ in range(4):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    first = wire.ExchangeRequest(
        wire.PROTOCOL, device.name, runs=[device.run_of(1, 2)], health={"queue": 2}, person=device.person
    )
    second = wire.ExchangeRequest(wire.PROTOCOL, device.name, runs=[device.run_of(3, 3)], person=device.person)

    said = []
    for message in (first, second):
        assert device.post(wire.encode(message)).status_code == 200
        said.append(health_of(hub, device)["queue"])

    assert said == [2, 2]  # the second has no news of it: as many wait again


def test_a_refusal_is_not_counted_for_ever_where_the_program_has_no_news_of_it(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    device.record(Verb.INITIALIZED, course.version, "lesson")
    good, device.journal[0] = device.journal[0], b'{"actor": 1}'

    device.exchange(device.run_of(), health={"queue": 1, "refused": 0})
    refused = health_of(hub, device)["refused"]
    device.journal[0] = good  # sent again before the hub was told that it had been refused
    device.exchange(device.run_of(), health={"queue": 1})

    assert (refused, health_of(hub, device)["refused"]) == (1, 0)


def test_a_program_that_does_not_count_what_was_refused_is_counted_for(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    for _ in range(2):
        device.journal.append(b'{"actor": 1}')

    device.exchange(device.run_of(1, 1), health={"queue": 2})
    device.exchange(device.run_of(2), health={"queue": 1})

    assert health_of(hub, device)["refused"] == 2


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ({"queue": -1}, {"queue": None}),
        ({"queue": "many"}, {"queue": None}),
        ({"free_mb": 2**62}, {"free_mb": 2**31 - 1}),
        ({"system": "a\0b\n" + "x" * 500}, {"system": "ab" + "x" * 96}),
        ({"version": 3}, {"version": "3"}),
        ({"blocked": "z" * 200}, {"blocked": "z" * 50}),
    ],
)
def test_nonsense_is_cut_to_size_and_never_fails(
    said: dict[str, Any], kept: dict[str, Any], hub: Hub, device: Device
) -> None:
    device.exchange(health=EVERYTHING)

    device.exchange(health=said)

    assert {name: health_of(hub, device)[name] for name in kept} == kept


def test_an_exchange_with_no_news_of_the_device_writes_nothing(
    hub: Hub, device: Device, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.command("devices")
    from learner_app.hub import device_health
    from learner_app.hub.models import Device as Row

    row = Row.objects.get(device=device.name)

    def note(free_mb: int, offset_ms: int) -> None:
        message = wire.ExchangeRequest(wire.PROTOCOL, device.name, health={**EVERYTHING, "free_mb": free_mb})
        device_health.note(row, message, [], offset_ms)

    note(50_000, 0)
    saved: list[object] = []
    monkeypatch.setattr(Row, "save", lambda _row, **changed: saved.append(changed["update_fields"]))

    note(50_700, 300)
    note(30_000, 300)

    assert saved == [["free_mb"]]


def test_records_carried_in_by_hand_wait_no_longer(hub: Hub, device: Device) -> None:
    device.exchange(health={"queue": 5})
    from learner_app.hub import device_health
    from learner_app.hub.models import Device as Row

    hub.command("devices")
    outcomes = [wire.Outcome(1, 3, "accepted"), wire.Outcome(4, 4, "refused"), wire.Outcome(5, 5, "known")]
    device_health.note_import(Row.objects.get(device=device.name), outcomes)

    assert (health_of(hub, device)["queue"], health_of(hub, device)["refused"]) == (1, 1)
