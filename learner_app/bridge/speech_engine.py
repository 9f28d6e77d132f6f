"""The system's speech: one utterance at a time, each begun when the one before has come to rest.

Qt says that a text has ended some time after it was stopped, and says the same of its end: an engine that is given the
next text at once takes the end of the one for the end of the other. speech-dispatcher does not go on after a pause
either, and is silent from then on. So nothing is given to an engine that is not at rest, and it is never paused.
"""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import ClassVar

    from PySide6.QtTextToSpeech import QTextToSpeech

_SILENT = "mock"  # an engine of Qt's own tests, which says nothing


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is to be said.

    Attributes:
        language: BCP 47.
        voice: By the name the engine gives it; empty for the engine's own. One of another language is not taken.
        rate: On Qt's scale, -1 to 1.
        done: Called at its end; not where it was cut short, or never begun for another.
    """

    text: str
    language: str
    voice: str
    rate: float
    done: Callable[[], None]


class _Stage(Enum):
    REST = "rest"
    GIVEN = "given"  # not begun yet
    SPEAKING = "speaking"


class SpeechEngine(QObject):
    """Says one utterance at a time.

    Signals:
        broke: The system's voice went away.
    """

    broke = Signal()

    def __init__(self, speech: QTextToSpeech) -> None:
        super().__init__(QCoreApplication.instance())
        self._speech = speech
        speech.setParent(self)
        self._stage = _Stage.REST
        self._now: Utterance | None = None
        self._next: Utterance | None = None
        speech.stateChanged.connect(self._on_state)

    @property
    def languages(self) -> set[QLocale.Language]:
        """Those that it has a voice for."""
        return {locale.language() for locale in self._speech.availableLocales()}

    def say(self, utterance: Utterance) -> None:
        """Say that as soon as it is at rest, instead of whatever is being said or waits."""
        self.hush()
        if self._stage is _Stage.REST:
            self._begin(utterance)
        else:
            self._next = utterance

    def hush(self) -> None:
        """Say no more."""
        self._now = self._next = None
        if self._stage is _Stage.SPEAKING:
            self._speech.stop()

    def _begin(self, utterance: Utterance) -> None:
        self._now, self._stage = utterance, _Stage.GIVEN
        self._speech.setLocale(QLocale(utterance.language))
        if utterance.voice:
            named = (voice for voice in self._speech.availableVoices() if voice.name() == utterance.voice)
            self._speech.setVoice(next(named, self._speech.voice()))
        self._speech.setRate(utterance.rate)
        self._speech.say(utterance.text)

    def _on_state(self, state: QTextToSpeech.State) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if state is QTextToSpeech.State.Speaking:
            self._stage = _Stage.SPEAKING
            if self._now is None:  # nobody wants it any more
                self._speech.stop()
        elif state is QTextToSpeech.State.Error:
            self._stage = _Stage.REST
            self._now = self._next = None
            self.broke.emit()
        elif state is QTextToSpeech.State.Ready and self._stage is _Stage.SPEAKING:
            self._stage = _Stage.REST
            ended, self._now = self._now, None
            following, self._next = self._next, None
            if following is not None:
                self._begin(following)
            elif ended is not None:
                ended.done()


class SystemEngine:
    """The engine of this computer, shared by all who speak; looked for once.

    Attributes:
        has_looked: Whether `find` answers at once.
    """

    has_looked: ClassVar[bool] = False
    _found: ClassVar[SpeechEngine | None] = None

    @classmethod
    def find(cls) -> SpeechEngine | None:
        """The engine, or None where there is none with a voice.

        The first look may take seconds: espeak-ng has 1,500 voices to tell of (2.5 s on a busy machine).
        """
        if not cls.has_looked:
            cls.has_looked = True
            engines = _engines()
            cls._found = engine_named(engines[0]) if engines else None
        return cls._found

    @classmethod
    def is_worth_a_look(cls) -> bool:
        """Whether `find` may find one; costs next to nothing."""
        if cls.has_looked:
            return cls._found is not None
        return bool(_engines()) and (sys.platform != "linux" or shutil.which("speech-dispatcher") is not None)


def _engines() -> list[str]:
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:  # its libraries are a package of the system's own
        return []
    return [name for name in QTextToSpeech.availableEngines() if name != _SILENT]


def engine_named(name: str) -> SpeechEngine | None:
    """An engine of its own, by Qt's name for it; None where it has no voice."""
    from PySide6.QtTextToSpeech import QTextToSpeech

    speech = QTextToSpeech(name)
    if speech.state() is QTextToSpeech.State.Error or not speech.availableVoices():
        speech.deleteLater()
        return None
    return SpeechEngine(speech)
