"""Each way to install is enough for its part: the client starts without Django, the hub without Qt.

The other part's libraries are made impossible to import in a fresh process, as if they had never been installed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

HUB_ONLY = ["django", "waitress", "argon2", "psycopg"]
AUTHOR_ONLY = ["pydub", "yaml", "PIL"]
QT = ["PySide6", "shiboken6"]

WITHOUT = """
import importlib.abc, runpy, sys

class Absent(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {absent!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)
        return None

sys.meta_path.insert(0, Absent())
"""
RUN = WITHOUT + 'sys.argv = ["learner-app", *sys.argv[1:]]\nrunpy.run_module("learner_app", run_name="__main__")\n'
IMPORT = WITHOUT + "import importlib\nfor name in sys.argv[1:]: importlib.import_module(name)\n"


def start(
    program: str, absent: list[str], arguments: list[str], home: Path, answer: str = ""
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program.format(absent=absent), *arguments],
        input=answer,
        capture_output=True,
        text=True,
        cwd=home,
        timeout=120,
        check=False,
    )


def test_the_client_answers_where_only_the_client_is_installed(tmp_path: Path) -> None:
    done = start(RUN, HUB_ONLY + AUTHOR_ONLY, ["--help"], tmp_path)
    assert done.returncode == 0, done.stderr
    assert "sync" in done.stdout


def test_the_client_keeps_a_profile_where_only_the_client_is_installed(tmp_path: Path) -> None:
    arguments = ["--profile", str(tmp_path / "profile"), "--offline", "status", "--json"]
    done = start(RUN, HUB_ONLY + AUTHOR_ONLY, arguments, tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["waiting"] == 0


@pytest.mark.parametrize("module", ["learner_app.cli", "learner_app.app"])
def test_window_and_command_line_load_where_only_the_client_is_installed(tmp_path: Path, module: str) -> None:
    done = start(IMPORT, HUB_ONLY + AUTHOR_ONLY, [module], tmp_path)
    assert done.returncode == 0, done.stderr


def test_the_hub_answers_where_qt_is_not_installed(tmp_path: Path) -> None:
    done = start(RUN, QT + AUTHOR_ONLY, ["hub", "--help"], tmp_path)
    assert done.returncode == 0, done.stderr
    assert "publish" in done.stdout


def test_the_hub_takes_a_person_in_where_qt_is_not_installed(tmp_path: Path) -> None:
    arguments = ["hub", "user", "add", "amina", "--password-stdin", "--data", str(tmp_path / "hub"), "--json"]
    done = start(RUN, QT + AUTHOR_ONLY, arguments, tmp_path, answer="a-long-pass-phrase\n")
    assert done.returncode == 0, done.stderr
    assert isinstance(json.loads(done.stdout), dict)


def test_asking_for_the_hub_where_it_is_not_installed_says_how_to_get_it(tmp_path: Path) -> None:
    done = start(RUN, HUB_ONLY, ["hub", "report", "completions", "--data", str(tmp_path)], tmp_path)
    assert done.returncode not in {0, 1}, done.stderr
    assert "learner-app[hub]" in done.stderr
    assert "Traceback" not in done.stderr
