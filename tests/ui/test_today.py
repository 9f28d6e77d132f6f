"""The first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.window import WEAK, Desk, learn, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_it_offers_the_unit_to_go_on_with_and_enter_opens_it(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        assert "What works without a network" in desk.texts()
        assert desk.focus_name == "Start"
        desk.press("Return")
        assert (desk.screen, desk.window.navigator.place.unit) == ("lesson", "with-and-without-network")
