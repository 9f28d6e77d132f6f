"""Records of recordings on the hub: taken in, counted for what they are, and shown in the reports."""

from __future__ import annotations

import csv
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from learner_app.domain.events import Verb, Version
from learner_app.domain.media import Playback, Way
from learner_app.formats import wire
from tests.fakes.recordings import COURSE, FILM, TALK, recorded
from tests.hub.pages.browsing import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    import requests

    from tests.hub.conftest import Device, Hub

HEARD = Playback(str(uuid4()), 60_000, False, 58_000, None, ((0, 58_000),))


@pytest.fixture(scope="module")
def voices(hub: Hub, tmp_path_factory: pytest.TempPathFactory) -> Version:
    """A published course of two recordings."""
    built = recorded()
    hub.command("publish", str(built.write(tmp_path_factory.mktemp("voices") / "voices.learnpack")))
    hub.command("assign", COURSE, "--all")
    return Version(COURSE, "1", built.hash, "en")


def played(device: Device, voices: Version) -> None:
    where = replace(HEARD, at_ms=0, segments=())
    device.record(Verb.INITIALIZED, voices, TALK)
    device.record(Verb.PLAYED, voices, TALK, playback=where)
    device.record(Verb.SEEKED, voices, TALK, playback=replace(where, at_ms=3_000, from_ms=1_000))
    device.record(Verb.PAUSED, voices, TALK, playback=replace(HEARD, at_ms=9_000, segments=((0, 9_000),)))


def row_of(hub: Hub, device: Device) -> dict[str, Any]:
    rows = hub.command("report", "completions", "--course", COURSE)["rows"]
    found: dict[str, Any] = next(row for row in rows if row["person"] == device.person)
    return found


def test_what_was_played_is_taken_in_and_completes_nothing(
    hub: Hub, voices: Version, sign_in_as: Callable[[str], Device]
) -> None:
    device = sign_in_as("ama")
    played(device, voices)

    reply = device.send_all()

    assert [(one.first, one.last, one.code) for one in reply.outcomes] == [(1, 4, "accepted")]
    assert (row_of(hub, device)["status"], row_of(hub, device)["ways"]) == ("in progress", {})
    kept = hub.command("records", "--user", "ama")["records"]
    assert [row["verb"] for row in kept] == ["initialized", "played", "seeked", "paused"]
    assert hub.command("verify")["ok"]


def test_playing_alone_puts_a_unit_in_progress(hub: Hub, voices: Version, sign_in_as: Callable[[str], Device]) -> None:
    device = sign_in_as("esi")
    device.record(Verb.PLAYED, voices, TALK, playback=replace(HEARD, at_ms=0, segments=()))
    device.send_all()

    assert row_of(hub, device)["status"] == "in progress"


def test_every_report_says_how_recordings_were_completed(
    hub: Hub, voices: Version, sign_in_as: Callable[[str], Device], manager: requests.Session
) -> None:
    device = sign_in_as("kofi")
    device.record(Verb.COMPLETED, voices, FILM, way=Way.READ)
    device.record(Verb.COMPLETED, voices, TALK, way=Way.LISTENED, playback=HEARD)
    device.record(Verb.COMPLETED, voices, TALK, way=Way.WATCHED)  # the first says how
    device.send_all()

    row = row_of(hub, device)
    assert (row["status"], row["ways"]) == ("completed", {FILM: "read", TALK: "listened"})
    _, printed = hub.printed("report", "completions", "--course", COURSE, "--csv")
    lines = csv.DictReader(printed.lines[0].splitlines())
    assert [line["ways"] for line in lines if line["person"] == "kofi"] == ["film: read; talk: listened"]
    page = Page(manager.get(hub.url("/reports/completions/?person=kofi&course=voices"), timeout=30).text)
    assert "recordings: 1 listened, 1 read" in " ".join(text for _, text in page.all("td"))
    hub.command("rebuild")
    assert hub.command("verify")["ok"]
    assert row_of(hub, device)["ways"] == row["ways"]


def test_another_device_hears_of_the_completion_and_not_of_every_pause(
    voices: Version, sign_in_as: Callable[[str], Device]
) -> None:
    first, second = sign_in_as("yaa"), sign_in_as("yaa")
    played(first, voices)
    first.record(Verb.COMPLETED, voices, TALK, way=Way.LISTENED, playback=HEARD)
    first.send_all()

    told = [change.body for change in second.exchange().changes if change.kind == "record"]

    assert told == [first.journal[0], first.journal[-1]]


def test_sy11_a_device_that_speaks_the_first_protocol_is_answered_and_told_of_the_newest(
    voices: Version, sign_in_as: Callable[[str], Device]
) -> None:
    device = sign_in_as("abena")
    played(device, voices)
    old = wire.ExchangeRequest(wire.FIRST_PROTOCOL, device.name, runs=[device.run_of()])

    reply = wire.decode(device.post(wire.encode(old)).content, wire.ExchangeReply)

    assert [(one.first, one.last, one.code) for one in reply.outcomes] == [(1, 4, "accepted")]
    assert reply.protocol == wire.PROTOCOL


@pytest.mark.parametrize("protocol", [0, wire.PROTOCOL + 1])
def test_a_protocol_that_nobody_speaks_is_refused_by_name(
    protocol: int, voices: Version, sign_in_as: Callable[[str], Device]
) -> None:
    device = sign_in_as("adwoa")

    answer = device.post(wire.encode(wire.ExchangeRequest(protocol, device.name)))

    assert voices.course == COURSE
    assert answer.status_code == 400
    assert f"not {protocol}" in answer.text
