"""A rescue file is taken in whole or not at all, by the rules of an exchange, on somebody's word that is on record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Verb
from learner_app.formats import hub_keys, receipts_file, rescue, signing

if TYPE_CHECKING:
    from pathlib import Path

    from tests.hub.conftest import BuiltCourse, Device, Hub

PASSWORD = "correct horse battery"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(3, 35)))


def show_key(device: Device, key: Ed25519PrivateKey = KEY, **changed: str) -> requests.Response:
    """Sign in as a client does."""
    body = {"user": device.person, "password": PASSWORD, "device": device.name}
    shown = {"device_key": signing.to_text(signing.public_key(key)), **changed}
    return requests.post(device.hub.url("/api/v1/sign-in"), json=body | shown, timeout=30)


def sealed(device: Device, folder: Path, *messages: bytes, key: Ed25519PrivateKey = KEY) -> Path:
    device.hub.command("key", str(folder / "hub.key"))
    carried = rescue.Carried(device.name, device.person, 1_800_000_000_000, list(messages))
    path = folder / "carried.rescue"
    rescue.write(path, rescue.seal(carried, key, hub_keys.read(folder / "hub.key").sealing))
    return path


def kept(device: Device) -> list[int]:
    rows = device.hub.command("records", "--user", device.person)["records"]
    return [row["sequence"] for row in rows]


def test_a_record_that_cannot_be_taken_holds_up_no_other(
    hub: Hub, device: Device, course: BuiltCourse, tmp_path: Path
) -> None:
    device.exchange(health={"queue": 4})
    show_key(device)
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.journal.append(b'{"not":"a record"}')
    device.record(Verb.COMPLETED, course.version, "lesson")
    path = sealed(device, tmp_path, *rescue.pack(device.name, [device.run_of()]))

    code, printed = hub.printed("import", str(path))

    assert code == 11
    told = printed.results[0]
    assert (told["accepted"], told["known"], told["refused"]) == (2, 0, 1)
    assert kept(device) == [1, 3]
    outcomes = receipts_file.read(tmp_path / "carried.rescue.receipts").outcomes
    assert [(each.first, each.code, bool(each.reason)) for each in outcomes] == [
        (1, "accepted", False),
        (2, "refused", True),
        (3, "accepted", False),
    ]
    row = next(row for row in hub.command("report", "devices")["rows"] if row["device"] == device.name)
    assert (row["waiting"], row["refused"]) == (1, 1)
    assert hub.command("verify")["ok"] is True


def test_a_file_whose_second_half_cannot_be_read_brings_in_nothing(
    hub: Hub, device: Device, course: BuiltCourse, tmp_path: Path
) -> None:
    show_key(device)
    device.record(Verb.COMPLETED, course.version, "lesson")
    path = sealed(device, tmp_path, *rescue.pack(device.name, [device.run_of()]), b"no message")

    with pytest.raises(rescue.BadRescueFile):
        hub.printed("import", str(path))

    assert kept(device) == []
    assert not (tmp_path / "carried.rescue.receipts").exists()


def test_a_device_with_another_key_needs_the_operators_word_and_is_known_by_it_afterwards(
    hub: Hub, device: Device, course: BuiltCourse, tmp_path: Path
) -> None:
    show_key(device)
    device.record(Verb.COMPLETED, course.version, "lesson")
    new = Ed25519PrivateKey.generate()
    path = sealed(device, tmp_path, *rescue.pack(device.name, [device.run_of()]), key=new)

    with pytest.raises(ExpectedFailure) as refused:
        hub.printed("import", str(path))
    assert refused.value.kind is Kind.NOT_TRUSTED
    hub.command("import", str(path), "--as", device.person)

    assert kept(device) == [1]
    assert hub.command("import", str(path))["known"] == 1
    from learner_app.hub.models import AuditEntry

    entry = AuditEntry.objects.get(action="vouch for rescue file", subject__contains=device.name)
    prints = [signing.fingerprint(signing.public_key(key)) for key in (KEY, new)]
    assert [entry.old, entry.new] == prints
    row = next(row for row in hub.command("devices")["devices"] if row["device"] == device.name)
    assert row["key_from"] == "vouched for by operator"


def test_a_device_that_never_showed_its_key_is_not_believed(
    hub: Hub, device: Device, course: BuiltCourse, tmp_path: Path
) -> None:
    device.record(Verb.COMPLETED, course.version, "lesson")
    path = sealed(device, tmp_path, *rescue.pack(device.name, [device.run_of()]))

    with pytest.raises(ExpectedFailure, match="never shown") as refused:
        hub.printed("import", str(path))

    assert f"--as {device.person}" in refused.value.next_step
    assert kept(device) == []


@pytest.mark.parametrize("text", ["?", "AAAA", "not base64 at all"])
def test_a_malformed_device_key_is_no_sign_in(device: Device, text: str) -> None:
    reply = show_key(device, device_key=text)

    assert reply.status_code == 400
    assert reply.json()["next"]


def test_a_client_without_a_key_signs_in_and_leaves_the_known_one_alone(device: Device, tmp_path: Path) -> None:
    show_key(device)
    assert device.sign_in().status_code == 200

    told = device.hub.command("import", str(sealed(device, tmp_path)))

    assert told["person"] == device.person


def test_sign_in_tells_the_key_to_seal_for(hub: Hub, device: Device, tmp_path: Path) -> None:
    hub.command("key", str(tmp_path / "hub.key"))

    told = show_key(device).json()["hub"]["sealing_key"]

    assert told == signing.to_text(hub_keys.read(tmp_path / "hub.key").sealing)
    assert (hub.data / "sealing.key").stat().st_mode & 0o077 == 0
