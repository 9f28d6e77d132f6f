"""Lessons and questions are read aloud where there is a voice, and nothing is offered where there is none."""

from __future__ import annotations

import shutil
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QAbstractButton, QWidget

from learner_app.bridge import speech_engine
from learner_app.bridge.speech_engine import SystemEngine
from learner_app.bridge.voice import Voice, rate_of
from learner_app.domain.ids import CourseId, UnitId
from learner_app.ui.aloud import aloud
from learner_app.ui.aloud.bar import AloudBar
from learner_app.ui.navigation import Place, Screen
from tests.window import ARABIC, EVERYTHING, WEAK, name_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.window import Desk

BEGIN = "Read aloud from here (Ctrl+R)"
QUIZ = Place(Screen.QUIZ, CourseId(WEAK), UnitId("check-on-your-laptop"))


@pytest.fixture
def voiced(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """A computer with an English voice, which makes no sound."""
    if not Voice(engine="mock").speaks("en"):
        pytest.skip("Qt's engine for tests is not installed")
    monkeypatch.setattr(aloud, "Voice", partial(Voice, engine="mock"))


@pytest.fixture
def voiceless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer on which there is no engine, or none with a voice."""
    monkeypatch.setattr(SystemEngine, "has_looked", True)
    monkeypatch.setattr(SystemEngine, "_found", None)


def marked(desk: Desk) -> list[QWidget]:
    return [each for each in desk.page.findChildren(QWidget) if each.property("aloud")]


def offers(desk: Desk) -> list[str]:
    return [name_of(each) for each in desk.page.findChildren(QAbstractButton) if each.isVisible()]


@pytest.mark.usefixtures("voiceless")
def test_without_a_voice_nothing_is_offered_and_the_keys_do_nothing(desk: Desk) -> None:
    desk.lesson(WEAK, "text-first")
    assert BEGIN not in offers(desk)
    desk.press("Ctrl+R")
    assert not marked(desk)


@pytest.mark.usefixtures("voiced")
def test_a_language_without_a_voice_is_not_read_by_another(desk: Desk) -> None:
    desk.lesson(ARABIC, "first")
    assert BEGIN not in offers(desk)
    desk.lesson(WEAK, "text-first")
    assert BEGIN in offers(desk)


@pytest.mark.usefixtures("voiced")
def test_a_lesson_is_read_block_by_block_and_what_is_read_is_marked_and_in_sight(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "long")
    desk.press_button(BEGIN)
    (first,) = marked(desk)
    assert name_of(first) == "A long lesson"
    assert not first.visibleRegion().isEmpty()
    desk.qtbot.waitUntil(lambda: marked(desk) not in ([], [first]), timeout=20_000)  # it goes on by itself
    for _ in range(5):
        desk.press_button("Next passage")
    (later,) = marked(desk)
    assert later.visibleRegion().boundingRect().height() == later.height()
    desk.press_button("Pause reading")
    assert marked(desk) == [later]
    desk.press_button("Passage before")
    (before,) = marked(desk)
    assert before is not later
    desk.press("Ctrl+R")
    assert "Go on reading" in offers(desk)
    desk.press("Ctrl+Shift+R")
    assert not marked(desk)
    assert "Stop reading" not in offers(desk)


@pytest.mark.usefixtures("voiced")
def test_it_falls_silent_when_the_lesson_is_left(desk: Desk) -> None:
    desk.lesson(WEAK, "text-first")
    desk.press_button(BEGIN)
    page = desk.page
    desk.show("records")
    bar = page.findChild(AloudBar)
    assert bar is not None
    assert not bar.is_reading
    desk.show("today")


@pytest.mark.usefixtures("voiced")
def test_a_question_is_read_with_its_options(desk: Desk) -> None:
    desk.go(QUIZ)
    desk.press_button("Start")
    desk.press_button(BEGIN)
    read = [words for passage in range(6) if (words := _read(desk)) and _next(desk)]
    assert read == ["Prompt", "ChoiceAnswer", "OptionTile", "OptionTile", "OptionTile", "OptionTile"]
    assert not marked(desk), "after the last there is nothing more"


def _read(desk: Desk) -> str:
    (widget,) = marked(desk)
    return type(widget).__name__


def _next(desk: Desk) -> bool:
    desk.press_button("Next passage")
    return True


@pytest.mark.usefixtures("voiced")
def test_the_chosen_voice_and_speed_are_taken_and_empty_passages_passed_over(qtbot: QtBot, desk: Desk) -> None:
    voice = Voice(desk.window, engine="mock")
    assert voice.speaks("en")
    assert voice._engine is not None
    speech = voice._engine._speech
    speech.setLocale(QLocale("en"))
    name = speech.availableVoices()[-1].name()
    bar = AloudBar(desk.theme, voice, lambda: (name, 200))
    qtbot.addWidget(bar)
    at: list[int] = []
    bar.at.connect(at.append)
    with qtbot.waitSignal(bar.at, check_params_cb=lambda number: number == -1, timeout=20_000):
        bar.read(["", "One.", "  ", "Two."], "en")
        assert (speech.voice().name(), speech.rate()) == (name, 1.0)
    assert at == [1, 3, -1]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_computer_is_asked_for_its_voices_only_when_somebody_wants_to_hear_one(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, announced: list[str], language: str
) -> None:
    monkeypatch.setattr(SystemEngine, "has_looked", False)
    monkeypatch.setattr(SystemEngine, "_found", None)
    monkeypatch.setattr(speech_engine, "_engines", lambda: ["mock"])
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/speech-dispatcher")
    desk.lesson(*((ARABIC, "first") if language == "ar" else (WEAK, "text-first")))
    assert BEGIN in offers(desk)
    assert not SystemEngine.has_looked
    (bar,) = desk.page.findChildren(AloudBar)
    desk.button(BEGIN).click()
    assert "Looking for a voice …" in desk.texts()
    desk.qtbot.waitUntil(lambda: SystemEngine.has_looked, timeout=10_000)
    desk.settle()
    if language == "en":
        assert bar.is_reading
        assert marked(desk)
        return
    told = "This computer has no voice for this language. Your IT can install one."
    assert told in desk.texts()
    assert announced[-1] == told
    assert BEGIN not in offers(desk)
    assert not marked(desk)


def test_speeds_in_percent_are_those_that_engines_know() -> None:
    assert [rate_of(percent) for percent in (50, 75, 100, 150, 200, 400)] == [-1.0, -0.5, 0.0, 0.5, 1.0, 1.0]
