"""Nothing stands before the first paint but Qt's widgets, the standard library and what of ours the window needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

ALLOWED = {"PySide6", "learner_app", "shiboken6", "shibokensupport"}
"""Top-level packages outside the standard library that the window is painted with."""

QT_ALLOWED = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}
"""Each further part of Qt brings libraries of some megabytes."""

OURS_LATER = {
    "learner_app.authoring",
    "learner_app.cli.arguments",
    "learner_app.cli.course",
    "learner_app.cli.hub",
    "learner_app.cli.learner",
    "learner_app.formats",
    "learner_app.hub",
    "learner_app.remote",
    "learner_app.services.session",
    "learner_app.ui.lesson",
    "learner_app.ui.library",
    "learner_app.ui.today",
}
"""Of ours: what the first screen and the commands need, and the window without its first screen does not."""

HEAVY_STANDARD = {"asyncio", "email", "http", "multiprocessing", "sqlite3", "ssl", "unittest", "urllib.request", "xml"}
"""Of the standard library: what takes milliseconds and is not needed to paint."""

UNTIL_PAINTED = """
import json, os, sys
from learner_app import app as composition
from learner_app.ui.main_window import MainWindow

class Watched(MainWindow):
    def event(self, event):
        is_handled = super().event(event)
        if event.type().name == "Paint":
            sys.stdout.write(json.dumps(sorted(sys.modules)))
            sys.stdout.flush()
            os._exit(0)
        return is_handled

vars(composition)["MainWindow"] = Watched
from learner_app.__main__ import main
sys.argv = ["learner-app", *sys.argv[1:]]
main()
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that are loaded when the window is painted for the first time."""
    home: Path = tmp_path_factory.mktemp("home")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("COV", "PYTEST", "XDG_"))}
    done = subprocess.run(
        [sys.executable, "-c", UNTIL_PAINTED, "--profile", str(home / "profile")],
        env={**clean, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout, done.stderr
    return set(json.loads(done.stdout))


def is_within(module: str, packages: set[str]) -> bool:
    return any(module == package or module.startswith(f"{package}.") for package in packages)


def test_before_the_first_paint_no_third_party_module_but_qt_is_loaded(loaded: set[str]) -> None:
    standard = sys.stdlib_module_names | {"__main__"}
    top_level = {module.partition(".")[0] for module in loaded}
    found = {
        name for name in top_level - standard if not name.startswith(("_", "sitecustomize", "signature_bootstrap"))
    }
    assert found <= ALLOWED, f"load these when they are first needed: {sorted(found - ALLOWED)}"


def test_before_the_first_paint_only_the_widgets_of_qt_are_loaded(loaded: set[str]) -> None:
    parts = {module for module in loaded if module.startswith("PySide6.Qt")}
    assert parts <= QT_ALLOWED, f"load these when they are first needed: {sorted(parts - QT_ALLOWED)}"


def test_before_the_first_paint_neither_screens_nor_databases_nor_the_network_are_loaded(loaded: set[str]) -> None:
    found = sorted(module for module in loaded if is_within(module, OURS_LATER | HEAVY_STANDARD))
    assert not found, f"load these when they are first needed: {found}"


def test_the_window_was_what_was_watched(loaded: set[str]) -> None:
    assert {"learner_app.app", "learner_app.ui.main_window", "PySide6.QtWidgets"} <= loaded
