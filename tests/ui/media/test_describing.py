"""Descriptions are told at their moment, by one voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTextToSpeech import QTextToSpeech
from PySide6.QtWidgets import QWidget

from learner_app.bridge.speech_engine import SystemEngine
from learner_app.bridge.voice import Voice
from learner_app.domain.events import Verb
from learner_app.formats.captions import Cue
from learner_app.overriding import override
from learner_app.ui.media.describing import Describer
from tests.fakes.playable import FILM

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.media.conftest import Room

WOODS, RIVER = Cue(0, 2_000, "Woods."), Cue(5_000, 6_000, "A river\nin the sun.")


class Silent(Voice):
    """A computer without a voice."""

    @override
    def _found(self) -> None:
        return None


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def describer(owner: QWidget, voice: Voice) -> Describer:
    made = Describer(owner, voice)
    made.fill((WOODS, RIVER), "en")
    made.switch(is_on=True)
    return made


def test_without_a_voice_the_screen_reader_is_told_once_and_nothing_waits(owner: QWidget, announced: list[str]) -> None:
    made = describer(owner, Silent(owner))
    waits: list[bool] = []
    shown: list[str] = []
    made.wait_asked.connect(waits.append)
    made.shown.connect(shown.append)
    for ms in (50, 100, 1_900, 2_100, 4_400, 5_010, 5_060, 6_050):
        made.look(ms, is_playing=True)
    assert announced == ["Woods.", "A river in the sun."]
    assert shown == ["Woods.", "", "A river in the sun.", ""]
    assert not waits


def test_where_they_are_not_wanted_or_jumped_over_nothing_is_told(owner: QWidget, announced: list[str]) -> None:
    made = describer(owner, Silent(owner))
    made.look(4_900, is_playing=True)
    made.look(9_000, is_playing=True)
    made.look(4_900, is_playing=False)
    made.look(5_100, is_playing=False)
    made.switch(is_on=False)
    made.look(4_990, is_playing=True)
    made.look(5_100, is_playing=True)
    assert not announced


@pytest.fixture
def voice(owner: QWidget) -> Voice:
    made = Voice(owner, engine="mock")
    if not made.is_here:
        pytest.skip("Qt's engine for tests is not installed")
    return made


def test_a_voice_speaks_while_the_recording_waits_and_no_screen_reader_is_told(
    qtbot: QtBot, owner: QWidget, voice: Voice, announced: list[str]
) -> None:
    made = describer(owner, voice)
    waits: list[bool] = []
    made.wait_asked.connect(waits.append)
    made.look(4_900, is_playing=True)
    made.look(5_010, is_playing=True)
    assert waits == [True]
    assert voice.is_speaking
    qtbot.waitUntil(lambda: waits == [True, False], timeout=15_000)
    assert not announced


def test_a_voice_that_is_stopped_lets_the_recording_go_on(owner: QWidget, voice: Voice) -> None:
    made = describer(owner, voice)
    waits: list[bool] = []
    made.wait_asked.connect(waits.append)
    made.look(4_900, is_playing=True)
    made.look(5_010, is_playing=True)
    made.stop()
    assert waits == [True, False]
    assert not voice.is_speaking


def test_a_voice_that_breaks_off_leaves_it_to_the_screen_reader(
    owner: QWidget, voice: Voice, announced: list[str]
) -> None:
    made = describer(owner, voice)
    waits: list[bool] = []
    made.wait_asked.connect(waits.append)
    made.look(4_900, is_playing=True)
    made.look(5_010, is_playing=True)
    assert voice._engine is not None
    voice._engine._on_state(QTextToSpeech.State.Error)
    assert announced == ["A river in the sun."]
    assert waits == [True, False]
    assert not voice.is_here


def test_an_engine_that_is_not_there_is_absent_and_not_broken(owner: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SystemEngine, "has_looked", True)
    monkeypatch.setattr(SystemEngine, "_found", None)
    voice = Voice(owner)
    assert not voice.is_here
    assert not voice.may_speak("en")
    voice.speak("Nothing", "en")
    voice.stop()
    assert not voice.is_speaking


def test_in_the_player_the_recording_waits_for_the_voice_and_then_goes_on(
    room: Room, announced: list[str], tmp_path: Path
) -> None:
    room.open(FILM, at_ms=1_500)
    voice = room.player._describer._voice
    voice._name_of_engine = "mock"
    if not voice.is_here:
        pytest.skip("Qt's engine for tests is not installed")
    room.desk.press("D")
    room.player.toggle()
    room.until(lambda: voice.is_speaking)
    assert room.playback.state == "paused"
    assert room.player.controls.play.accessibleName() == "Pause (K)"
    waited_at = room.playback.position_ms
    room.until(lambda: not voice.is_speaking and room.playback.position_ms > waited_at + 300)
    assert "A path leads into the woods." not in announced
    told = [event.verb for event in room.events(tmp_path) if event.playback is not None]
    assert told == [Verb.PLAYED], "waiting for the voice is no pause of the learner's"
