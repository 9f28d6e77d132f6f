"""F8, F9: a window that opens on a link that lies shows what is here at once, and says what is wrong with the link."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.cause_words import cause_words
from learner_app.domain.errors import Cause
from learner_app.domain.ids import UnitId
from learner_app.ui.navigation import Place, Screen
from tests.fakes.course import COURSE
from tests.faults.links.link import Mode
from tests.window import opened

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.faults.links.proxy import FaultProxy
    from tests.faults.stage import Stage

PATIENCE_S = 4
"""How long the program waits for a link here; in the field it is longer, and a lesson shall not wait for it."""
SOON_MS = 1000 * PATIENCE_S // 2

HANGING: dict[str, Callable[[FaultProxy], None]] = {
    "connecting never ends": lambda proxy: proxy.turn(Mode.UNREACHABLE),
    "nothing comes back": lambda proxy: proxy.turn(Mode.SILENT),
}
ANSWERING: dict[str, tuple[Callable[[FaultProxy], None], Cause]] = {
    "a portal answers": (lambda proxy: proxy.captive_portal(), Cause.CAPTIVE_PORTAL),
    "nobody listens": (lambda proxy: proxy.turn(Mode.REFUSED), Cause.HUB_UNREACHABLE),
}


@pytest.mark.parametrize("trouble", HANGING)
def test_f9_lessons_open_while_a_sync_hangs_in_the_link(
    stage: Stage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    for name in ("CONNECT_TIMEOUT_S", "STALL_TIMEOUT_S"):
        monkeypatch.setattr(f"learner_app.remote.hub.client.{name}", PATIENCE_S)
    laptop = stage.laptop()
    HANGING[trouble](stage.proxy)
    with opened(qtbot, laptop.root, is_offline=False) as desk:
        desk.client.sync()
        desk.window.navigator.go(Place(Screen.LESSON, COURSE, UnitId("weather")))
        qtbot.waitUntil(lambda: "Storms" in desk.texts(), timeout=SOON_MS)
        desk.window.navigator.go(Place(Screen.TODAY))
        qtbot.waitUntil(lambda: "Work in the field" in desk.texts(), timeout=SOON_MS)

        assert desk.client.is_syncing, "all of that while it hung"

        desk.settle()
        assert cause_words(Cause.HUB_UNREACHABLE).next_step in desk.window.status_line.text


@pytest.mark.parametrize("trouble", ANSWERING)
def test_f8_a_window_opens_with_all_that_is_here_whoever_answers_in_the_hubs_place(
    stage: Stage, qtbot: QtBot, trouble: str
) -> None:
    laptop = stage.laptop()
    turn, cause = ANSWERING[trouble]
    turn(stage.proxy)

    with opened(qtbot, laptop.root, is_offline=False) as desk:
        assert "Work in the field" in desk.texts()
        desk.client.sync()
        desk.settle()
        assert cause_words(cause).next_step in desk.window.status_line.text
        desk.lesson(COURSE, "weather")
        assert "Storms" in desk.texts()
