"""Records up, changes down: nothing lost, nothing doubled, nothing of anybody else."""

from __future__ import annotations

import signal
import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.events import Verb
from learner_app.formats import chain, signing, wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import BuiltCourse, Device, Hub

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)


def state_of(hub: Hub) -> dict[str, object]:
    """What a replay must leave alone."""
    verified = hub.command("verify")
    assert verified["ok"], verified
    return {"verified": verified, "report": hub.command("report", "completions")["rows"]}


def test_records_are_confirmed_with_a_receipt_that_the_hub_signed(device: Device, course: BuiltCourse) -> None:
    device.record(Verb.INITIALIZED, course.version, "lesson")
    device.record(Verb.COMPLETED, course.version, "lesson")

    reply = device.send_all()

    (outcome,) = reply.outcomes
    assert (outcome.first, outcome.last, outcome.code, reply.have) == (1, 2, "accepted", 2)
    assert outcome.receipt is not None
    assert outcome.receipt.chain == chain.link(chain.link(chain.GENESIS, device.journal[0]), device.journal[1])
    public = signing.from_text(device.sign_in().json()["keys"][0])
    signed = wire.signed_part(device.name, outcome.last, outcome.receipt)
    signing.verify(signed, outcome.receipt.signature, public, signing.Purpose.RECEIPT)


def test_sending_the_same_ten_times_changes_nothing(hub: Hub, device: Device, course: BuiltCourse) -> None:
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", {"c1": "right answer"})
    message = device.message([device.run_of()])
    first = wire.decode(device.post(message).content, wire.ExchangeReply)
    before = state_of(hub)

    replies = [wire.decode(device.post(message).content, wire.ExchangeReply) for _ in range(10)]

    assert {reply.outcomes[0].code for reply in replies} == {"known"}
    assert {reply.outcomes[0].receipt for reply in replies} == {first.outcomes[0].receipt}
    assert {reply.have for reply in replies} == {2}
    after = state_of(hub)
    assert after == before


def test_a_poisoned_record_is_refused_alone(hub: Hub, device: Device, course: BuiltCourse) -> None:
    for _ in range(3):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    device.journal[1] = b'{"actor": 1}'

    reply = device.send_all()

    assert [(o.first, o.last, o.code) for o in reply.outcomes] == [
        (1, 1, "accepted"),
        (2, 2, "refused"),
        (3, 3, "accepted"),
    ]
    assert "malformed" in reply.outcomes[1].reason
    assert reply.have == 3
    assert hub.command("verify")["ok"]


def test_the_same_id_with_other_content_is_a_conflict(device: Device, course: BuiltCourse) -> None:
    device.record(Verb.INITIALIZED, course.version, "lesson")
    device.send_all()
    device.journal[0] = device.journal[0].replace(b"initialized", b"completed")

    (outcome,) = device.send_all().outcomes

    assert outcome.code == "refused"
    assert "conflict" in outcome.reason


def test_a_device_put_back_to_an_old_copy_loses_nothing_and_is_flagged(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    device.record(Verb.INITIALIZED, course.version, "lesson")
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.send_all()
    before = list(device.journal)
    device.journal.pop()
    device.record(Verb.INITIALIZED, course.version, "check")

    reply = device.send_all()

    assert [(outcome.first, outcome.code) for outcome in reply.outcomes] == [(1, "known"), (2, "accepted")]
    assert [change.body for change in reply.changes if change.kind == "record"] == [before[1]]
    assert [change for change in device.send_all().changes if change.kind == "record"] == []
    assert hub.command("verify")["ok"]


def test_a_device_that_holds_fewer_records_than_it_sent_gets_the_rest_back_once(
    device: Device, course: BuiltCourse
) -> None:
    for _ in range(3):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    device.send_all()

    first = device.exchange(health={"last": 1})
    second = device.exchange(health={"last": 1})

    assert [change.body for change in first.changes if change.kind == "record"] == device.journal[1:]
    assert [change for change in second.changes if change.kind == "record"] == []


def test_records_of_another_person_are_refused(hub: Hub, device: Device, course: BuiltCourse) -> None:
    signed_in, device.person = device.person, "somebody-else"
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.person = "local"
    device.record(Verb.COMPLETED, course.version, "lesson")

    outcomes = device.send_all().outcomes

    assert [outcome.code for outcome in outcomes] == ["refused", "accepted"]
    assert "another person" in outcomes[0].reason
    rows = [row for row in hub.command("report", "completions")["rows"] if row["person"] == signed_in]
    assert rows[0]["status"] == "in progress"


def test_another_device_may_not_send_this_ones_records(hub: Hub, device: Device, course: BuiltCourse) -> None:
    device.record(Verb.COMPLETED, course.version, "lesson")
    real, device.name = device.name, "stolen-name"

    response = device.post(device.message([device.run_of()]))

    assert response.status_code == 403
    device.name = real
    assert device.exchange().have == 0


def test_a_broken_chain_is_taken_in_and_flagged(hub: Hub, device: Device, course: BuiltCourse) -> None:
    for _ in range(2):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    device.exchange(device.run_of(1, 1))
    forged = wire.Run(2, b"\1" * 32, device.journal[1:])

    reply = device.exchange(forged)

    assert [outcome.code for outcome in reply.outcomes] == ["accepted"]
    assert hub.command("verify")["ok"]
    assert "chain broken" in flags_of(hub, device)


def flags_of(hub: Hub, device: Device) -> set[str]:
    hub.command("devices")  # points this process at the hub's database
    from learner_app.hub.models import Flag

    return set(Flag.objects.filter(record__device__device=device.name).values_list("kind", flat=True))


def test_a_moved_clock_is_flagged_and_the_order_stays(hub: Hub, device: Device, course: BuiltCourse) -> None:
    device.record(Verb.INITIALIZED, course.version, "lesson")
    device.record(Verb.COMPLETED, course.version, "lesson", at=NOON - timedelta(days=3))
    behind_ms = -3 * 24 * 3_600_000
    now_ms = device.exchange().time_ms

    reply = device.exchange(device.run_of(), health={"time_ms": now_ms + behind_ms})

    assert reply.have == 2
    assert "clock off" in flags_of(hub, device)
    from learner_app.hub.models import Record

    records = list(Record.objects.filter(device__device=device.name).order_by("sequence"))
    assert [record.sequence for record in records] == [1, 2]
    assert all(abs((record.offset_ms or 0) - behind_ms) < 5_000 for record in records)


def test_the_same_persons_other_device_hears_of_records_and_a_strangers_does_not(
    device: Device, course: BuiltCourse, sign_in_as: Callable[[str], Device]
) -> None:
    second, stranger = sign_in_as(device.person), sign_in_as("stranger")
    statement = device.record(Verb.COMPLETED, course.version, "lesson")
    device.send_all()

    heard = [change.body for change in second.exchange().changes if change.kind == "record"]

    assert heard == [statement]
    assert not [change for change in stranger.exchange().changes if change.kind in {"record", "mark"}]
    assert not [change for change in device.exchange().changes if change.kind == "record"]


def test_changes_come_in_pages_and_end_with_a_cursor(
    device: Device, course: BuiltCourse, sign_in_as: Callable[[str], Device]
) -> None:
    second = sign_in_as(device.person)
    for _ in range(700):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    device.send_all()

    first = second.exchange()
    rest = second.exchange()
    nothing = second.exchange()

    records = [change.key for reply in (first, rest) for change in reply.changes if change.kind == "record"]
    assert first.more
    assert not rest.more
    assert len(records) == len(set(records)) == 700
    assert nothing.changes == []


def test_a_new_device_hears_of_assignment_version_and_signer(device: Device, course: BuiltCourse) -> None:
    changes = {change.kind: change for change in device.exchange().changes}

    assigned = wire.unpack(changes["assignment"].body, wire.AssignmentBody)
    assert (assigned.course, assigned.manifest, assigned.withdrawn) == ("safety", course.version.manifest, False)
    version = wire.unpack(changes["version"].body, wire.VersionBody)
    assert version.size_text == sum(len(body) for body in course.blobs.values())
    assert changes["key"].body in [signing.from_text(key) for key in device.sign_in().json()["keys"]]


def test_an_exchange_with_nothing_to_say_stays_under_a_kilobyte(device: Device) -> None:
    device.exchange()
    body = device.message([])

    response = device.post(body)

    request = response.request
    up = f"{request.method} {request.path_url} HTTP/1.1\r\n" + "".join(
        f"{k}: {v}\r\n" for k, v in request.headers.items()
    )
    raw = response.raw.headers.items()
    down = f"HTTP/1.1 {response.status_code} {response.reason}\r\n" + "".join(f"{k}: {v}\r\n" for k, v in raw)
    assert len(up) + 2 + len(body) + len(down) + 2 + len(response.content) <= 1024
    assert "Transfer-Encoding" not in response.headers
    assert {name.lower() for name, _ in raw} == {"content-length", "content-type", "date"}


def test_a_cursor_from_another_epoch_begins_anew(device: Device) -> None:
    device.exchange()
    device.epoch = "before the restore"

    assert {change.kind for change in device.exchange().changes} >= {"assignment", "version"}


@pytest.mark.parametrize(
    ("body", "status", "word"),
    [
        (b"", 400, "cannot be read"),
        (b"not a message", 400, "cannot be read"),
        (wire.encode(wire.ExchangeRequest(99, "x")), 400, "protocol"),
        (bytes(17 * 1024 * 1024), 413, "larger"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(device: Device, body: bytes, status: int, word: str) -> None:
    response = device.post(body)

    assert response.status_code == status
    assert word in response.json()["error"]
    assert response.json()["next"]


def test_a_hub_that_is_killed_keeps_what_it_confirmed_and_nothing_twice(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    for _ in range(3):
        device.record(Verb.INITIALIZED, course.version, "lesson")
        device.exchange(device.run_of(len(device.journal)))
        hub.stop(signal.SIGKILL)
        hub.start()

    reply = device.send_all()

    assert [(o.first, o.last, o.code) for o in reply.outcomes] == [(n, n, "known") for n in (1, 2, 3)]
    assert hub.command("verify")["ok"]


def test_the_hubs_time_comes_with_every_reply(device: Device) -> None:
    before = time.time_ns() // 1_000_000
    reply = device.exchange()
    after = time.time_ns() // 1_000_000

    assert before - 1 <= reply.time_ms <= after + 1


def test_impossible_sequence_numbers_and_null_characters_are_refused_alone(device: Device, course: BuiltCourse) -> None:
    for unit in ("lesson", "les\0son", "lesson"):
        device.record(Verb.INITIALIZED, course.version, unit)
    far = wire.Run(2**63 - 2, chain.GENESIS, device.journal[:1])

    outcomes = device.exchange(device.run_of(), far).outcomes

    assert [outcome.code for outcome in outcomes] == ["accepted", "refused", "accepted", "refused"]


def test_a_run_without_a_chain_hash_is_refused_in_words(device: Device, course: BuiltCourse) -> None:
    device.record(Verb.INITIALIZED, course.version, "lesson")

    response = device.post(device.message([wire.Run(1, b"short", device.journal)]))

    assert response.status_code == 400
    assert "chain hash" in response.json()["error"]


@pytest.mark.parametrize("has_records", [True, False])
def test_f14_records_of_somebody_else_than_is_signed_in_are_not_taken_in_and_nothing_is_noted(
    has_records: bool, hub: Hub, device: Device, course: BuiltCourse
) -> None:
    signed_in, device.person = device.person, "grace"
    device.record(Verb.INITIALIZED, course.version, "lesson")
    runs = [device.run_of()] if has_records else []

    response = device.post(device.message(runs, {"queue": 17}, person="grace"))

    assert response.status_code == 409
    assert response.json()["error"] == (f"These are the records of grace, but {signed_in} is signed in on this device.")
    assert response.json()["next"] == "Sign in as grace; the records wait here until then."
    assert device.exchange().have == 0
    row = next(row for row in hub.command("devices")["devices"] if row["device"] == device.name)
    assert row["waiting"] != 17


def test_who_says_who_they_are_and_is_it_is_taken_in(device: Device, course: BuiltCourse) -> None:
    device.record(Verb.INITIALIZED, course.version, "lesson")

    assert device.post(device.message([device.run_of()], person=device.person)).status_code == 200


def test_a_reply_says_until_when_the_sign_in_holds(device: Device) -> None:
    reply = device.exchange()

    left_days = (reply.until_ms - reply.time_ms) / (24 * 3_600_000)
    assert 89.9 < left_days <= 90


def test_a_reply_says_how_many_records_the_hub_holds_each_sequence_number_once(
    device: Device, course: BuiltCourse
) -> None:
    for _ in range(5):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    device.journal[3] = b"poison"

    missing_the_first = device.exchange(device.run_of(2))
    replayed = device.exchange(device.run_of(2))
    device.journal[4:] = []
    device.record(Verb.COMPLETED, course.version, "lesson")
    counted_again = device.exchange(device.run_of(5))
    whole = device.exchange(device.run_of(1, 1))

    held = [(reply.have, reply.held) for reply in (missing_the_first, replayed, counted_again, whole)]
    assert held == [(5, 3), (5, 3), (5, 3), (5, 4)]
