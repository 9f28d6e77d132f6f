"""A voice says what it was given to its end, goes on where it paused, and takes no late news for its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTextToSpeech import QTextToSpeech

from learner_app.bridge.speech_engine import SpeechEngine
from learner_app.bridge.voice import Voice, sentences

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

State = QTextToSpeech.State
TEXT = "Take a torch. Take a map."


class LateSpeech(QObject):
    """speech-dispatcher through Qt, as it was seen: it says that it has begun, or stopped, some time later."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.late: list[State] = []

    def say(self, text: str) -> None:
        self.said.append(text)
        self.late.append(State.Speaking)

    def stop(self) -> None:
        self.late.append(State.Ready)

    def end(self) -> None:
        """It has come to the end of the text."""
        self.late.append(State.Ready)

    def tell(self) -> None:
        """What happened is told now."""
        while self.late:
            self.stateChanged.emit(self.late.pop(0))

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 - Qt's
        return [QLocale("en")]

    def availableVoices(self) -> list[object]:  # noqa: N802 - Qt's
        return []

    def setLocale(self, _locale: QLocale) -> None:  # noqa: N802 - Qt's
        pass

    def setRate(self, _rate: float) -> None:  # noqa: N802 - Qt's
        pass


class Heard:
    """A voice on that engine, and how often it came to an end."""

    def __init__(self) -> None:
        self.speech = LateSpeech()
        self.voice = Voice()
        self.voice._engine = SpeechEngine(self.speech)  # type: ignore[arg-type]  # stands where Qt's would
        self.voice._engine.broke.connect(self.voice._on_broken)
        self.voice._has_looked = True
        self.ends = 0
        self.voice.spoken.connect(self._count)

    def _count(self) -> None:
        self.ends += 1


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:
    del qtbot  # Qt has to run
    return Heard()


def test_all_sentences_are_said_one_after_the_other(heard: Heard) -> None:
    heard.voice.speak(TEXT, "en")
    for _ in range(2):
        heard.speech.tell()
        heard.speech.end()
        assert heard.ends == 0
        heard.speech.tell()
    assert heard.speech.said == ["Take a torch.", "Take a map."]
    assert heard.ends == 1
    assert not heard.voice.is_speaking


def test_after_a_pause_it_begins_with_the_sentence_in_which_it_was_interrupted(heard: Heard) -> None:
    heard.voice.speak(TEXT, "en")
    heard.speech.tell()
    heard.speech.end()
    heard.speech.tell()
    heard.voice.pause()
    heard.speech.tell()
    assert heard.voice.is_speaking
    heard.voice.resume()
    heard.speech.tell()
    assert heard.speech.said == ["Take a torch.", "Take a map.", "Take a map."]
    heard.speech.end()
    heard.speech.tell()
    assert heard.ends == 1


@pytest.mark.parametrize("has_begun", [True, False])
def test_the_late_end_of_one_text_is_not_taken_for_the_end_of_the_next(heard: Heard, has_begun: bool) -> None:
    heard.voice.speak("One text.", "en")
    if has_begun:
        heard.speech.tell()
    heard.voice.stop()
    assert heard.ends == 1
    heard.voice.speak("Another.", "en")
    heard.speech.tell()
    assert heard.speech.said == ["One text.", "Another."]
    assert heard.voice.is_speaking
    assert heard.ends == 1, "the other goes on"
    heard.speech.end()
    heard.speech.tell()
    assert heard.ends == 2


def test_of_texts_that_come_quickly_the_last_is_said(heard: Heard) -> None:
    for text in ("One.", "Two.", "Three."):
        heard.voice.speak(text, "en")
    heard.speech.tell()
    assert heard.speech.said == ["One.", "Three."]
    heard.voice.stop()
    heard.speech.tell()
    assert heard.speech.late == []
    assert not heard.voice.is_speaking


def test_a_voice_that_breaks_off_is_absent_from_then_on(heard: Heard) -> None:
    heard.voice.speak(TEXT, "en")
    heard.speech.tell()
    heard.speech.stateChanged.emit(State.Error)
    assert heard.ends == 1
    assert not heard.voice.is_here


def test_sentences_are_found_in_other_scripts_and_beside_pictures_too() -> None:
    assert sentences("It is 3.5 km. Far?  Yes\n") == ["It is 3.5 km.", "Far?", "Yes"]
    assert sentences("😀 One. Two 😀. Three.") == ["😀 One.", "Two 😀.", "Three."]
    assert sentences("اقرأ هذا. ثم ابدأ؟ نعم") == ["اقرأ هذا.", "ثم ابدأ؟", "نعم"]
    assert sentences(" \n ") == []
