"""SY-20: two processes serve one hub, and nobody can tell from an answer which of them it came from."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import requests

from learner_app.cli import exit_codes
from learner_app.domain.errors import Kind
from learner_app.domain.events import Verb
from learner_app.formats import signing, wire
from tests.hub.conftest import ALL_RIGHT, PRACTICE_RIGHT, Device

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from tests.hub.conftest import BuiltCourse, Hub


@pytest.fixture(scope="module")
def other(hub: Hub, course: BuiltCourse) -> Iterator[Hub]:
    """Another process that serves the same hub."""
    assert course.path.is_file()
    second = replace(hub, process=None, address="")
    second.start()
    yield second
    second.stop()


def posted(hub: Hub, device: Device, message: bytes) -> wire.ExchangeReply:
    headers = {"Content-Type": wire.MEDIA_TYPE, "Authorization": f"Bearer {device.token}"}
    response = requests.post(hub.url("/api/v1/exchange"), data=message, headers=headers, timeout=60)
    assert response.status_code == 200, response.text
    return wire.decode(response.content, wire.ExchangeReply)


def test_a_sign_in_on_one_holds_on_the_other_and_ends_on_both(hub: Hub, other: Hub, device: Device) -> None:
    device.hub = other
    assert device.exchange().have == 0

    device.session.post(other.url("/api/v1/sign-out"), timeout=30)

    device.hub = hub
    assert device.post(device.message([])).status_code == 401


def test_both_tell_of_the_same_epoch_and_give_receipts_of_one_key_in_one_chain(
    hub: Hub, other: Hub, device: Device, course: BuiltCourse
) -> None:
    keys, receipts, epochs = [], [], set()
    for each in (hub, other, hub, other):
        device.hub = each
        keys.append(device.sign_in().json()["keys"][0])
        device.record(Verb.INITIALIZED, course.version, "lesson")
        reply = device.exchange(device.run_of(len(device.journal)))
        [outcome] = reply.outcomes
        assert outcome.receipt is not None
        signed = wire.signed_part(device.name, outcome.last, outcome.receipt)
        signing.verify(signed, outcome.receipt.signature, signing.from_text(keys[0]), signing.Purpose.RECEIPT)
        receipts.append(outcome.receipt.id)
        epochs.add(reply.epoch)

    assert len(set(keys)) == len(epochs) == 1
    assert receipts == list(range(receipts[0], receipts[0] + 4))
    assert hub.command("verify")["ok"]


def test_what_is_published_while_both_run_is_served_by_both(
    hub: Hub, other: Hub, device: Device, build: Callable[..., BuiltCourse]
) -> None:
    for each in (hub, other):
        device.hub = each
        device.exchange()
    built = build(name="published-later")
    hub.command("publish", str(built.path))
    hub.command("assign", "published-later", "--to", device.person)

    for each in (hub, other):
        device.hub, device.cursor = each, 0
        told = {(change.kind, change.key) for change in device.exchange().changes}
        assert ("assignment", "published-later") in told
        for blob, content in built.blobs.items():
            assert device.get(f"/blobs/{blob}").content == content


def test_an_exam_that_came_through_one_is_marked_for_the_other(
    hub: Hub, other: Hub, device: Device, course: BuiltCourse
) -> None:
    attempt = device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)
    posted(hub, device, device.message([device.run_of()]))

    marks = [change.key for change in posted(other, device, device.message([])).changes if change.kind == "mark"]

    assert marks == [attempt]


def test_guessing_through_one_is_slowed_down_on_the_other(hub: Hub, other: Hub) -> None:
    hub.add_person("often-guessed")
    guesses = [Device(each, "often-guessed") for each in (hub, other) * 4]
    statuses = []
    for guess in guesses:
        with guess.session:
            statuses.append(guess.sign_in("a wrong password").status_code)

    assert statuses[:5] == [401] * 5
    assert 429 in statuses[5:]


def test_two_devices_of_one_person_through_both_at_once_end_in_the_same_state_in_every_order(
    hub: Hub, other: Hub, sign_in_as: Callable[[str], Device], course: BuiltCourse
) -> None:
    orders = ("aabb", "abab", "abba")  # the other three are these with the names changed
    for order in orders:
        devices = {"a": sign_in_as(f"twice-{order}"), "b": sign_in_as(f"twice-{order}")}
        told: dict[str, list[wire.ExchangeReply]] = {"a": [], "b": []}
        for name in order:
            told[name] += both(hub, other, devices[name], learned(devices[name], course))

        assert all_is_there(other, devices, told), order

    statuses = {row["person"]: row["status"] for row in hub.command("report", "completions")["rows"]}
    assert {statuses[f"twice-{order}"] for order in orders} == {"completed"}
    assert hub.command("verify")["ok"]


def learned(device: Device, course: BuiltCourse) -> bytes:
    """What a device says that has learned more: first all but the exam, then that."""
    first = len(device.journal) + 1
    if first == 1:
        device.record(Verb.COMPLETED, course.version, "lesson")
        device.hand_in(Verb.PASSED, course.version, "practice", PRACTICE_RIGHT, score=1.0)
    else:
        device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)
    return device.message([device.run_of(first)])


def both(hub: Hub, other: Hub, device: Device, message: bytes) -> list[wire.ExchangeReply]:
    """The same message to both processes in one moment, as a repeated one may come."""
    with ThreadPoolExecutor(2) as senders:
        return list(senders.map(lambda each: posted(each, device, message), (hub, other)))


def all_is_there(hub: Hub, devices: Mapping[str, Device], told: Mapping[str, list[wire.ExchangeReply]]) -> bool:
    """Taken once, confirmed twice with one receipt, and heard of by the other device once."""
    for name, device in devices.items():
        outcomes = [reply.outcomes[0] for reply in told[name]]
        for one, two in zip(outcomes[::2], outcomes[1::2], strict=True):
            assert sorted((one.code, two.code)) == ["accepted", "known"]
            assert one.receipt == two.receipt
        last = posted(hub, device, device.message([]))
        assert (last.have, last.held) == (3, 3)
        heard = sorted(change.body for change in last.changes if change.kind == "record")
        assert heard == sorted(record for peer in devices.values() if peer is not device for record in peer.journal)
    return True


def test_a_process_with_the_folder_of_another_hub_does_not_start(
    hub: Hub, device: Device, course: BuiltCourse, tmp_path: Path
) -> None:
    device.record(Verb.INITIALIZED, course.version, "lesson")
    device.send_all()
    folder = tmp_path / "another"
    folder.mkdir()
    if not hub.database_url:
        with closing(sqlite3.connect(hub.data / "hub.sqlite3")) as ours:
            ours.execute("VACUUM INTO ?", (str(folder / "hub.sqlite3"),))
    words = [sys.executable, "-m", "learner_app", "hub", "serve", "--port", "0", "--json", "--data", str(folder)]

    done = subprocess.run(words, check=False, capture_output=True, timeout=60, env=hub.environment())

    assert done.returncode == exit_codes.OF_KIND[Kind.STORAGE]
    assert "another hub" in json.loads(done.stdout)["error"]
