"""What only holds itself is found and destroyed in the window's thread."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from learner_app.bridge.client import Client
from learner_app.bridge.collecting import Collecting

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from learner_app.services.session import Session


class Ring:
    """Holds itself, as a page does whose button calls the page; notes where it is destroyed."""

    def __init__(self, destroyed: list[bool]) -> None:
        self._itself = self
        self._destroyed = destroyed

    def __del__(self) -> None:
        self._destroyed.append(threading.current_thread() is threading.main_thread())


def test_a_lane_that_makes_a_great_deal_destroys_nothing_of_the_windows(tmp_path: Path, qtbot: QtBot) -> None:
    client = Client(tmp_path, opener=lambda: None)  # type: ignore[arg-type, return-value]  # no question asks it
    destroyed: list[bool] = []
    answers: list[object] = []  # what is let go of at once is not counted as made

    def makes_much(_session: Session) -> list[list[int]]:
        return [[number] for number in range(400_000)]

    try:
        Ring(destroyed)
        client.ask(client, makes_much, answers.append)
        qtbot.waitUntil(lambda: bool(answers))
        qtbot.waitUntil(lambda: bool(destroyed))
        assert destroyed == [True]
    finally:
        client.close()


def test_python_collects_by_itself_again_when_the_last_window_is_closed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Collecting, "_at_work", 0)  # whatever other tests have left open
    one, other = Collecting(), Collecting()
    one.end()
    one.end()
    assert not gc.isenabled()
    other.end()
    assert gc.isenabled()
