"""The same faults on a link of the kernel's own: real TCP, real TLS, real seconds."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.errors import Cause
from tests.faults.both_sides import differences
from tests.faults.extent import EXTENT, WHOLE
from tests.faults.laptop import Laptop
from tests.faults.links.profiles import FIELD, SAT, LinkProfile
from tests.faults.links.room import why_not
from tests.faults.links.shaped import DROP, REFUSE, ShapedLink, ShapedStage, open_link, open_shaped_stage
from tests.faults.links.weather import Weather

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.fakes.course import Built

pytestmark = pytest.mark.skipif(bool(reason := why_not(is_for_link=True)), reason=reason)

LISTENER = """
import socket, sys, threading
def echo(listener):
    while True:
        connection, _ = listener.accept()
        with connection:
            while data := connection.recv(65536):
                connection.sendall(data)
listener = socket.create_server(("10.77.0.2", 8443))
threading.Thread(target=echo, args=(listener,), daemon=True).start()
sys.stdout.write("ready\\n")
sys.stdout.flush()
sys.stdin.read()
"""
CALLER = """
import json, socket, sys, time
begin = time.monotonic()
try:
    with socket.create_connection(("10.77.0.2", 8443), timeout=5) as connection:
        connected = time.monotonic()
        connection.sendall(bytes(20_000))
        connection.shutdown(socket.SHUT_WR)
        size = 0
        while data := connection.recv(65536):
            size += len(data)
        print(json.dumps({"size": size, "connect_s": connected - begin, "all_s": time.monotonic() - begin}))
except OSError as error:
    print(json.dumps({"error": type(error).__name__}))
"""


@pytest.fixture
def link(tmp_path) -> Iterator[ShapedLink]:
    with open_link(tmp_path) as link:
        yield link


@pytest.fixture(scope="module")
def whole_shaped_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ShapedStage]:
    with open_shaped_stage(tmp_path_factory.mktemp("shaped")) as stage:
        yield stage


@pytest.fixture
def shaped(whole_shaped_stage: ShapedStage) -> ShapedStage:
    whole_shaped_stage.link.shape()
    whole_shaped_stage.link.firewall()
    return whole_shaped_stage


def call(link: ShapedLink) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(link.client.run([sys.executable, "-c", CALLER]).stdout)
    return answer


def test_a_shaped_link_has_the_delay_and_the_rate_it_is_given(link) -> None:
    with link.hub.running("-c", LISTENER):
        link.shape(Weather(up=20_000, down=20_000, round_trip_ms=300, jitter_ms=20))

        answer = call(link)

    assert answer["size"] == 20_000
    assert answer["connect_s"] >= 0.3
    assert answer["all_s"] >= 0.3 + (20_000 - 2 * 4_096) / 20_000


def test_a_shaped_link_loses_and_tcp_finds_out(link) -> None:
    with link.hub.running("-c", LISTENER):
        link.shape(Weather(round_trip_ms=10, loss=0.2))

        assert call(link)["size"] == 20_000

    assert link.shape()["dropped"] > 0


@pytest.mark.parametrize(("rule", "error"), [(DROP, "TimeoutError"), (REFUSE, "ConnectionRefusedError")])
def test_a_firewall_drops_or_refuses(link, rule: str, error: str) -> None:
    with link.hub.running("-c", LISTENER):
        link.firewall(rule)
        assert call(link) == {"error": error}

        link.firewall()
        assert call(link)["size"] == 20_000


def test_a_link_goes_dark_after_some_packets(link) -> None:
    with link.hub.running("-c", LISTENER):
        link.shape(dark_after=6)
        caller = [*link.client.words(), sys.executable, "-c", CALLER]
        with subprocess.Popen(caller, stdout=subprocess.PIPE, text=True) as process:
            assert link.until_dropped(3)["passed"] == 6
            link.shape()
            output, _ = process.communicate(timeout=60)

    assert json.loads(output)["size"] == 20_000


@pytest.mark.parametrize("profile", [SAT, FIELD], ids=lambda profile: profile.name)
def test_f9_a_course_and_a_hundred_records_cross_a_real_bad_link(shaped, profile: LinkProfile, course: Built) -> None:
    shaped.sign_in(profile.name, f"person-{profile.name}")
    laptop = Laptop(shaped.folder / profile.name, f"person-{profile.name}")
    shaped.link.shape(profile.weather)

    assert shaped.client(profile.name, "sync")["state"] == "up to date"
    laptop.learn(100, course)
    assert shaped.client(profile.name, "sync")["confirmed"] == 100

    assert laptop.has_text_of(course)
    assert differences(shaped.hub.data, [laptop]) == []
    assert shaped.link.shape()["passed"] > 0


def test_f3_a_sync_outlives_a_link_that_is_dark_for_seconds(shaped, course: Built) -> None:
    shaped.sign_in("dark", "person-dark")
    shaped.client("dark", "sync")
    laptop = Laptop(shaped.folder / "dark", "person-dark")
    laptop.learn(100, course)
    shaped.link.shape(Weather(up=8_000, round_trip_ms=200), dark_after=10)

    with shaped.starting("dark", "sync") as process:
        shaped.link.until_dropped(3)
        assert process.poll() is None
        shaped.link.shape()
        output, errors = process.communicate(timeout=60)

    assert json.loads(output)["confirmed"] == 100, errors
    assert differences(shaped.hub.data, [laptop]) == []


def test_f9_a_firewall_that_refuses_is_told_and_costs_nothing(shaped, course: Built) -> None:
    shaped.sign_in("wall", "person-wall")
    shaped.client("wall", "sync")
    laptop = Laptop(shaped.folder / "wall", "person-wall")
    laptop.learn(10, course)
    shaped.link.firewall(REFUSE)

    told = shaped.client("wall", "sync", code=exit_codes.of_cause(Cause.HUB_UNREACHABLE))

    assert (told["blocked_because"], told["waiting"], told["sent"]) == (Cause.HUB_UNREACHABLE, 10, 0)
    shaped.link.firewall()
    assert shaped.client("wall", "sync")["confirmed"] == 10
    assert differences(shaped.hub.data, [laptop]) == []


def test_f15_a_hub_whose_authority_nobody_installed_is_told(shaped, monkeypatch: pytest.MonkeyPatch) -> None:
    shaped.sign_in("stranger", "person-stranger")
    monkeypatch.setattr(shaped, "authority", None)

    told = shaped.client("stranger", "sync", code=exit_codes.of_cause(Cause.CERTIFICATE))

    assert told["blocked_because"] == Cause.CERTIFICATE


@pytest.mark.skipif(EXTENT is not WHOLE, reason="waits for real silence to be called silence: in the whole form")
def test_f9_a_link_that_swallows_everything_ends_in_the_truth(shaped, course: Built) -> None:
    shaped.sign_in("silent", "person-silent")
    shaped.client("silent", "sync")
    laptop = Laptop(shaped.folder / "silent", "person-silent")
    laptop.learn(10, course)
    code = exit_codes.of_cause(Cause.HUB_UNREACHABLE)

    shaped.link.firewall(DROP)
    assert shaped.client("silent", "sync", code=code)["waiting"] == 10
    shaped.link.firewall()
    shaped.link.shape(dark_after=10)
    assert shaped.client("silent", "sync", code=code)["confirmed"] == 0

    shaped.link.shape()
    assert shaped.client("silent", "sync")["confirmed"] == 10
    assert differences(shaped.hub.data, [laptop]) == []
