"""The profile folder: device id, person, lock."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import DeviceId, PersonId
from learner_app.store.journal import Journal
from learner_app.store.profile import LOCAL_KEY, Person, Profile, person_key
from learner_app.store.records import open_records

HOLDER = """
import sys
from pathlib import Path
from learner_app.store.profile import Profile

with Profile(Path(sys.argv[1])).lock():
    sys.stdout.write("held\\n")
    sys.stdout.flush()
    sys.stdin.read()
"""


def test_the_device_id_is_made_once_and_for_the_owner_alone(tmp_path):
    made = Profile(tmp_path / "p").device_id

    assert Profile(tmp_path / "p").device_id == made
    assert (tmp_path / "p" / "device.json").stat().st_mode & 0o777 == 0o600
    assert Profile(tmp_path / "other").device_id != made


def test_the_person_is_remembered_with_the_device_id(tmp_path):
    profile = Profile(tmp_path)
    device, before = profile.device_id, profile.person
    ada = Person("ada-1", PersonId("ada"), "Ada L.", "https://hub.example", "Hub")

    profile.set_person(ada)

    assert before == Person()
    assert before.key == LOCAL_KEY
    assert Profile(tmp_path).person == ada
    assert Profile(tmp_path).device_id == device


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"device": 4}', b"\xff\xfe"])
def test_a_damaged_device_file_takes_the_id_from_the_records_and_is_kept_aside(tmp_path, statement, content):
    store = open_records(tmp_path / "people" / "ada")
    Journal(store, DeviceId("the-device"), "boot").append(statement)
    store.close()
    (tmp_path / "device.json").write_bytes(content)

    assert Profile(tmp_path).device_id == "the-device"

    assert [path.read_bytes() for path in tmp_path.glob("device.json-*")] == [content]
    assert json.loads((tmp_path / "device.json").read_bytes())["device"] == "the-device"


def test_different_people_have_different_safe_folders():
    keys = {
        person_key("https://hub.example", "ada"),
        person_key("https://other.example", "ada"),
        person_key("https://hub.example", "Ada"),
        person_key("https://hub.example", "../../ada"),
        person_key("https://hub.example", "עדה"),
    }

    assert len(keys) == 5
    assert all(set(key) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for key in keys)
    assert person_key("HTTPS://Hub.example/", "ada") == person_key("https://hub.example", "ada")


def test_what_was_learned_before_signing_in_goes_to_the_first_person(tmp_path, statement):
    profile = Profile(tmp_path)
    store = open_records(profile.person_folder(LOCAL_KEY))
    Journal(store, profile.device_id, "boot").append(statement)
    store.close()

    assert profile.adopt_local("ada-1")
    assert not profile.adopt_local("ada-1")
    (profile.person_folder(LOCAL_KEY)).mkdir()
    assert not profile.adopt_local("ada-1")

    again = open_records(profile.person_folder("ada-1"))
    assert Journal(again, profile.device_id, "boot").last_sequence() == 1
    again.close()


def test_a_second_process_is_told_who_holds_the_profile_until_that_one_is_gone(tmp_path, repository):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=repository
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(ExpectedFailure) as caught:
            Profile(tmp_path).lock().acquire()
        holder.send_signal(signal.SIGKILL)

    assert caught.value.kind is Kind.IN_USE
    assert f"process {holder.pid}, since 20" in caught.value.message
    with Profile(tmp_path).lock() as lock:
        lock.acquire()
        with pytest.raises(ExpectedFailure, match=f"process {os.getpid()}"):
            Profile(tmp_path).lock().acquire()
    Profile(tmp_path).lock().acquire()
