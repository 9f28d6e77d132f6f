"""F8: without a network, or with one where names are asked for and never answered, everything that is here works."""

from __future__ import annotations

import json
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli import exit_codes
from learner_app.cli.processes import command
from learner_app.domain.errors import Cause
from learner_app.store.profile import Profile
from learner_app.store.secrets import TokenVault
from tests.conftest import REPOSITORY
from tests.fakes.course import COURSE
from tests.faults.links.room import Room, open_room, why_not
from tests.faults.old_profile import FORMATS, PERSON, RECORDS, unpack

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path

    from tests.fakes.course import Built
    from tests.faults.laptop import Laptop

pytestmark = pytest.mark.skipif(bool(reason := why_not()), reason=reason)

PATIENT = "nameserver 127.0.0.1\noptions timeout:30 attempts:5\n"
"""Two and a half minutes for each name: whoever waited for one would not be back before `room.TIMEOUT_S`."""
SHORT = "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n"
WINDOW = REPOSITORY / "tests" / "bench" / "product_window.py"


class BlackHole:
    """A room whose only name server is deaf, and a signed-in laptop with a course in it."""

    def __init__(self, room: Room, server: subprocess.Popen[str] | None, laptop: Laptop, resolver: Path) -> None:
        self.room = room
        self.laptop = laptop
        self._server = server
        self._resolver = resolver

    @property
    def has_server(self) -> bool:
        """Whether there is anybody to ask."""
        return self._server is not None

    def resolve(self, how: str) -> None:
        """Let programs in here wait for names so long."""
        self._resolver.write_text(how, encoding="ascii")

    def questions(self) -> int:
        """How many names the server was asked for so far."""
        if self._server is None:
            return 0
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write("\n")
        self._server.stdin.flush()
        return int(self._server.stdout.readline())

    def client(self, *words: str, code: int = 0) -> dict[str, Any]:
        """Run one of the client's commands in here."""
        done = self.room.run([*command(), "--profile", str(self.laptop.root), *words, "--json"], check=False)
        assert done.returncode == code, f"{done.stdout}\n{done.stderr}"
        content: dict[str, Any] = json.loads(done.stdout)
        return content

    def window(self) -> dict[str, int]:
        """Open the window up to the first screen with its content."""
        done = self.room.run([sys.executable, str(WINDOW), str(self.laptop.root)])
        seen: dict[str, int] = json.loads(done.stdout)
        return seen


@pytest.fixture(params=["deaf name server", "no network at all"])
def hole(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, course: Built
) -> Iterator[BlackHole]:
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    laptop = unpack(FORMATS[-1], tmp_path / "profile")
    TokenVault(laptop.root).set(Profile(laptop.root).person.hub_url, PERSON, "a token")
    with laptop.open(is_offline=True) as session:
        session.library.import_package(course.write(tmp_path / "course.learnpack"))
    resolver = tmp_path / "resolv.conf"
    resolver.write_text(PATIENT, encoding="ascii")
    with ExitStack() as stack:
        room = stack.enter_context(open_room())
        is_deaf = request.param == "deaf name server"
        if is_deaf:
            room.put(resolver, "/etc/resolv.conf")
        server = stack.enter_context(room.running("-m", "tests.faults.links.deaf_dns")) if is_deaf else None
        yield BlackHole(room, server, laptop, resolver)


def test_f8_everything_that_is_here_works_and_asks_for_no_name(hole) -> None:
    assert hole.client("status")["waiting"] == RECORDS
    assert hole.client("courses")["courses"][0]["here"] is True
    assert hole.client("read", COURSE, "weather")
    assert hole.client("search", "storms")["results"]
    assert hole.client("complete", COURSE, "wrap-up")
    assert len(hole.client("records", "list")["records"]) >= RECORDS

    assert hole.questions() == 0


def test_f8_a_sync_says_that_there_is_no_network_and_keeps_everything(hole) -> None:
    hole.resolve(SHORT)

    told = hole.client("sync", code=exit_codes.of_cause(Cause.NO_NETWORK))

    assert (told["blocked_because"], told["waiting"], told["sent"]) == (Cause.NO_NETWORK, RECORDS, 0)
    assert hole.client("status")["blocked_because"] == Cause.NO_NETWORK
    assert hole.questions() > 0 or not hole.has_server


def test_f8_the_window_shows_its_first_screen_without_waiting_for_a_name(hole) -> None:
    seen = hole.window()

    assert 0 < seen["painted_ns"] <= seen["today_ns"]
