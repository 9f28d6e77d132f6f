"""Starts the window on an accessibility bus of its own and lets a test work it through a screen reader."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import system

from tests.conftest import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator

_SYSTEM_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).parent / "fakes" / "screen_reader.py"
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
_END_S = 30


def can_read() -> bool:
    """Whether this machine has a screen, the bus and its bindings."""
    if system.missing((*system.X11_LIBRARIES, *system.TEST_SERVERS)) or sys.platform != "linux":
        return False
    return subprocess.run([_SYSTEM_PYTHON, "-c", _BINDINGS], capture_output=True, check=False).returncode == 0


class Reader:
    """The other end of `tests/fakes/screen_reader.py`; its methods are documented there."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

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


@contextmanager
def reading(profile: Path, folder: Path, *, is_offline: bool = False, **variables: str) -> Iterator[Reader]:
    """The window on a profile, read by a screen reader; `folder` is the home of both, for their logs and sockets."""
    (folder / "run").mkdir(mode=0o700)
    ours = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    places = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder / "run"), "PYTHONPATH": str(REPOSITORY)}
    reader = [_SYSTEM_PYTHON, str(_READER), sys.executable, str(profile), *(["offline"] if is_offline else [])]
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
        yield Reader(process)
    finally:
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
