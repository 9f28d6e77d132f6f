"""The profile folder: device id, person, lock."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import uuid
from datetime import UTC, datetime

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import BlobHash, CourseId, DeviceId, PersonId, RecordId, UnitId
from learner_app.formats import xapi
from learner_app.formats.xapi import Actor
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


def learned_by(root, home, name):
    """A person's folder with one record of theirs."""
    stamp = Stamp(DeviceId("the-device"), 1, datetime(2026, 3, 1, 8, 30, tzinfo=UTC), 4200, "boot")
    version = Version(CourseId("field"), "1", BlobHash("0" * 64), "en")
    event = Event(RecordId(str(uuid.uuid4())), Verb.COMPLETED, stamp, version, UnitId("weather"))
    store = open_records(root / "people" / person_key(home, name))
    Journal(store, stamp.device, "boot").append(lambda _: (event.id, xapi.statement(event, Actor(home, name))))
    store.close()


def test_whoever_learned_here_alone_is_still_the_person_when_the_device_file_is_lost(tmp_path):
    learned_by(tmp_path, "https://hub.example", "ada")
    (tmp_path / "device.json").write_text("rubbish")

    profile = Profile(tmp_path)

    assert (profile.person.user, profile.person.hub_url) == ("ada", "https://hub.example")
    assert profile.person.key == person_key("https://hub.example", "ada")
    assert "ada" in profile.note
    assert Profile(tmp_path).note == profile.note
    profile.told()
    assert Profile(tmp_path).note == ""
    assert Profile(tmp_path).person.user == "ada"


def test_nobody_is_chosen_among_several_people_when_the_device_file_is_lost(tmp_path):
    learned_by(tmp_path, "https://hub.example", "ada")
    learned_by(tmp_path, "https://hub.example", "bo")

    profile = Profile(tmp_path)

    assert profile.person == Person()
    assert profile.device_id == "the-device"
    assert "sign in" in profile.note


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
