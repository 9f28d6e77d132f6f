"""Starts the window on an accessibility bus of its own and lets a test work it through a screen reader."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import system

from learner_app.cli.processes import DemoHub, Program
from tests.conftest import REPOSITORY
from tests.fakes.recordings import COURSE as VOICES
from tests.fakes.recordings import recorded
from tests.window import WEAK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.window import Samples

_SYSTEM_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).parent / "fakes" / "screen_reader.py"
_ORCA_DESK = _READER.with_name("orca_desk.py")
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_END_S = 30
PASSWORD = "a long pass phrase"


def can_read() -> bool:
    """Whether this machine has a screen, the bus and its bindings."""
    if system.missing((*system.X11_LIBRARIES, *system.TEST_SERVERS)) or sys.platform != "linux":
        return False
    return subprocess.run([_SYSTEM_PYTHON, "-c", _BINDINGS], capture_output=True, check=False).returncode == 0


def has_orca() -> bool:
    """Whether Orca can be heard here, and is to be."""
    return "LEARNER_ORCA" in os.environ and can_read() and not system.missing(system.ORCA)


class _Served:
    """The other end of a program that takes orders; its methods are documented there."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def heard(self) -> list[str]:
        said: list[str] = self._order("heard")
        return said

    def _order(self, *order: str) -> Any:
        given, answers = self._process.stdin, self._process.stdout
        assert given is not None
        assert answers is not None
        given.write(json.dumps(order) + "\n")
        given.flush()
        line = next((line for line in answers if line.startswith("{")), "")  # xvfb-run has empty lines to say
        assert line, "the screen reader is gone"
        reply = json.loads(line)
        assert "answer" in reply, reply
        return reply["answer"]


class Reader(_Served):
    """`tests/fakes/screen_reader.py`."""

    def press(self, name: str, role: str = "") -> None:
        self._order("press", name, role)

    def type(self, name: str, text: str) -> None:
        self._order("type", name, text)

    def wait(self, words: str, role: str = "") -> tuple[str, str]:
        role, said = self._order("wait", words, role)
        return role, said

    def read(self) -> list[list[str]]:
        read: list[list[str]] = self._order("read")
        return read

    def rows(self, name: str) -> list[str]:
        rows: list[str] = self._order("rows", name)
        return rows

    def hear(self, words: str) -> str:
        said: str = self._order("hear", words)
        return said


class OrcaDesk(_Served):
    """`tests/fakes/orca_desk.py`."""

    def press(self, *keys: str) -> None:
        self._order("press", *keys)

    def type(self, text: str) -> None:
        self._order("type", text)

    def hear(self, words: str) -> list[str]:
        said: list[str] = self._order("hear", words)
        return said

    def tab_to(self, words: str) -> list[str]:
        passed: list[str] = self._order("tab_to", words)
        return passed


@pytest.fixture
def bus_hub(tmp_path: Path, samples: Samples, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a hub that has one course for Amina."""
    pytest.importorskip("django")
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    hub = DemoHub(tmp_path / "hub", Program(lambda _: None))
    hub.add_person("amina", PASSWORD)
    hub.run("publish", str(samples.packages[WEAK]))
    hub.run("publish", str(recorded().write(tmp_path / "voices.learnpack")))
    for course in (WEAK, VOICES):
        hub.run("assign", course, "--all")
    try:
        yield hub.start()
    finally:
        hub.stop()


def place(title: str) -> str:
    """What is heard when something opens: the new title of the window."""
    return f"{title} – Learner"


@contextmanager
def reading(profile: Path, folder: Path, *, is_offline: bool = False, **variables: str) -> Iterator[Reader]:
    """The window on a profile, read by a screen reader; `folder` is the home of both, for their logs and sockets."""
    with _serving(_READER, profile, folder, is_offline=is_offline, **variables) as process:
        yield Reader(process)


@contextmanager
def listening(profile: Path, folder: Path, **variables: str) -> Iterator[OrcaDesk]:
    """The window on a profile with Orca before it, as `reading`."""
    with _serving(_ORCA_DESK, profile, folder, is_offline=False, **variables) as process:
        yield OrcaDesk(process)


@contextmanager
def _serving(
    script: Path, profile: Path, folder: Path, *, is_offline: bool, **variables: str
) -> Iterator[subprocess.Popen[str]]:
    (folder / "run").mkdir(mode=0o700)
    ours = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    places = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder / "run"), "PYTHONPATH": str(REPOSITORY)}
    reader = [_SYSTEM_PYTHON, str(script), sys.executable, str(profile), *(["offline"] if is_offline else [])]
    apart = ["sh", "-c", 'exec "$@" 2>"$0"', str(folder / "bus.log")]  # xvfb-run mixes what is said into the answers
    process = subprocess.Popen(
        ["xvfb-run", "-a", *apart, "dbus-run-session", "--", *reader],
        env={**ours, **places, **variables},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        yield process
    finally:
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
