"""The window as a screen reader finds it on a real bus: what in-process checks cannot show."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import system

from tests.window import WEAK, learn

if TYPE_CHECKING:
    from collections.abc import Mapping

_SYSTEM_PYTHON = "/usr/bin/python3"
_READER = Path(__file__).parent / "fakes" / "screen_reader.py"
_BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


def _can_read() -> bool:
    if system.missing((*system.X11_LIBRARIES, *system.TEST_SERVERS)) or sys.platform != "linux":
        return False
    return subprocess.run([_SYSTEM_PYTHON, "-c", _BINDINGS], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _can_read(), reason="needs a screen, X11 libraries and the accessibility bus")
def test_a_screen_reader_opens_a_lesson_and_reads_it(profile: Path, tmp_path: Path, repository: Path) -> None:
    learn(profile, WEAK, ("with-and-without-network",))  # the course to go on with is this one, at its first lesson
    (tmp_path / "run").mkdir(mode=0o700)
    environment: Mapping[str, str] = {
        **{name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}},
        "HOME": str(tmp_path),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "PYTHONPATH": str(repository),
    }
    target = tmp_path / "read.json"
    reader = [_SYSTEM_PYTHON, str(_READER), sys.executable, str(profile), str(target)]
    command = ["xvfb-run", "-a", "dbus-run-session", "--", *reader]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    read = json.loads(target.read_text(encoding="utf-8"))
    buttons = {name for role, name, _ in read if role in {"push button", "button", "check box", "toggle button"}}
    assert {"Today", "Library", "Records", "Settings", "Back", "Sync now"} <= buttons
    assert "" not in buttons
    assert next(name for role, name, _ in read if role == "heading") == "Text first"
    paragraphs = [text or name for role, name, text in read if role == "label"]
    assert any("Amina looks after the cold rooms" in paragraph for paragraph in paragraphs)
