"""The window on a course whose recordings can be played."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from learner_app.bridge.playback import Playback, PlayState
from learner_app.domain.course import Tier
from learner_app.formats import xapi
from learner_app.ui.media.page import MediaPage
from learner_app.ui.media.player import Player
from learner_app.ui.media.stage import Stage
from learner_app.ui.media.timeline import Timeline
from learner_app.ui.navigation import Place, Screen
from tests.fakes.playable import COURSE, install
from tests.window import Desk, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from learner_app.domain.events import Event
    from learner_app.domain.ids import UnitId
    from learner_app.services.learning.media_views import MediaView
    from tests.recordings import Recordings

EVERY_TIER = (Tier.AUDIO, Tier.LOW, Tier.STANDARD)


class Room:
    """The window with the player in front; hands and eyes for it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.qtbot = desk.qtbot

    def open(self, unit: UnitId, at_ms: int | None = None) -> MediaPage:
        page = self.desk.go(Place(Screen.MEDIA, COURSE, unit, at_ms=at_ms))
        assert isinstance(page, MediaPage)
        if self.has_player:
            waiting = {PlayState.WAITING, PlayState.EMPTY}
            self.qtbot.waitUntil(lambda: not self.has_player or self.playback.state not in waiting)
        self.desk.settle()
        return page

    @property
    def has_player(self) -> bool:
        return bool([each for each in self.desk.page.findChildren(Player) if each.isVisible()])

    @property
    def player(self) -> Player:
        return next(each for each in self.desk.page.findChildren(Player) if each.isVisible())

    @property
    def playback(self) -> Playback:
        return self.player.findChildren(Playback)[0]

    @property
    def stage(self) -> Stage:
        return self.player.findChildren(Stage)[0]

    @property
    def timeline(self) -> Timeline:
        return self.player.findChildren(Timeline)[0]

    def choose(self, button: QWidget, beginning: str) -> None:
        """Choose a line of a menu."""
        offers = button.offers  # type: ignore[attr-defined]  # of a MenuButton
        next(each for each in offers if each.text().startswith(beginning)).trigger()
        self.desk.settle()

    def view(self, unit: UnitId) -> MediaView:
        return self.desk.ask(lambda session: session.media.open(COURSE, unit))

    def events(self, folder: Path) -> list[Event]:
        """What was recorded, oldest first."""
        file = folder / "records.json"
        self.desk.ask(lambda session: session.records.export(file))
        records = json.loads(file.read_bytes())["records"]
        return [xapi.event(json.dumps(record["statement"]).encode()) for record in records]

    def until(self, is_so: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(is_so, timeout=15_000)


@pytest.fixture
def enter(qtbot: QtBot, recordings: Recordings, tmp_path: Path) -> Callable[..., AbstractContextManager[Room]]:
    """Opens the window; what was installed at its first opening stays."""
    profile = tmp_path / "profile"

    @contextmanager
    def entered(*tiers: Tier, still: bytes = b"") -> Iterator[Room]:
        if not profile.exists():
            install(profile, recordings, *tiers, still=still)
        with opened(qtbot, profile) as desk:
            yield Room(desk)

    return entered


@pytest.fixture
def room(enter: Callable[..., AbstractContextManager[Room]]) -> Iterator[Room]:
    """The window, with every tier of the course."""
    with enter(*EVERY_TIER) as made:
        yield made
