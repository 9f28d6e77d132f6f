"""The rail in languages with longer words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontMetrics

from learner_app.domain.wording import english, speak
from tests.window import opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LONG = "Synchronisieren"


@pytest.fixture
def long_words() -> Iterator[None]:
    speak(lambda source, note, number: LONG if source == "Sync" else english(source, note, number))
    yield
    speak(None)


@pytest.mark.parametrize("text_percent", [100, 125])
def test_the_rail_has_room_for_a_long_word_also_while_it_is_the_bold_one(
    qtbot: QtBot, profile: Path, long_words: None, text_percent: int
) -> None:
    with opened(qtbot, profile, looks=("light", text_percent)) as desk:
        desk.window.resize(1400, 760)
        desk.show("sync")
        entry = desk.button(LONG)
        bold = entry.font()
        bold.setBold(True)
        space, icon = desk.theme.tokens.space["m"], entry.iconSize().width()
        assert entry.width() >= QFontMetrics(bold).horizontalAdvance(entry.text()) + icon + 2 * space
