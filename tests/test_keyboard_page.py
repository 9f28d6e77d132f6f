"""The help page of the keyboard is complete and true: what it names is there, and what is there it names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence, QShortcut

from learner_app.resources import resource
from tests.looking import PLACES, begin
from tests.window import opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.window import Samples

SIGNS = {"Ctrl++": "Ctrl+Plus", "Ctrl+=": "Ctrl+Plus", "Ctrl+-": "Ctrl+Minus"}
BY_WIDGETS = {"Alt+Up", "Alt+Down", "Alt+Home", "Alt+End", "Ctrl+Enter", "Shift+Enter"}
"""Keys that hold where something has the keyboard; tests of those parts press them."""


def on_the_page() -> set[str]:
    text = resource("help", "keyboard.md").read_text(encoding="utf-8")
    cells = re.findall(r"^\| ([^|]+) \| [^|]+ \|$", text, re.MULTILINE)
    return {key for cell in cells for key in re.split(r", | and |\s+or\s+", cell.partition(" where ")[0])}


@pytest.fixture
def registered(samples: Samples, tmp_path: Path, request: pytest.FixtureRequest, qtbot: QtBot) -> set[str]:
    """Every shortcut that any screen has."""
    found: set[str] = set()
    with opened(qtbot, begin(tmp_path / "profile", samples, request)) as desk:
        for place in PLACES.values():
            desk.go(place)
            for shortcut in desk.window.findChildren(QShortcut):
                sequences = shortcut.keys()
                keys = [sequence.toString(QKeySequence.SequenceFormat.PortableText) for sequence in sequences]
                found |= {SIGNS.get(key, key) for key in keys}
    return found


def test_every_shortcut_is_on_the_page_and_every_one_on_the_page_is_there(registered: set[str]) -> None:
    told = on_the_page()
    assert len(registered) > 15
    assert registered - told == set(), "not on the page"
    with_modifier = {key for key in told if re.match(r"(Ctrl|Alt|Shift)\+|F\d", key)}
    assert with_modifier - registered - BY_WIDGETS == set(), "on the page alone"
