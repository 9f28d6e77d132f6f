"""A voice that speaks one text after another, where this computer has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTextBoundaryFinder, Signal

from learner_app.bridge.speech_engine import SystemEngine, Utterance, engine_named

if TYPE_CHECKING:
    from learner_app.bridge.speech_engine import SpeechEngine


class Voice(QObject):
    """Speaks through the system. Where no engine with a voice is installed it is absent, which is no failure.

    It speaks sentence by sentence: after a pause it begins with the sentence in which it was interrupted.

    Signals:
        spoken: What was given to `speak` is at its end, or was stopped.
    """

    spoken = Signal()

    def __init__(self, parent: QObject | None = None, *, engine: str = "") -> None:
        """`engine` names one; left empty, the system's own is taken."""
        super().__init__(parent)
        self._name_of_engine = engine
        self._engine: SpeechEngine | None = None
        self._has_looked = self._is_broken = False
        self._name, self._percent = "", 100
        self._sentences: list[str] = []
        self._language = ""
        self._at = 0
        self._is_saying = False  # the engine has the sentence from here

    @property
    def is_here(self) -> bool:
        """Whether it can speak. The first look of all may take seconds, see `SystemEngine.find`."""
        return self._found() is not None

    @property
    def is_speaking(self) -> bool:
        """Whether it has not come to the end of what it was given; also while it pauses."""
        return bool(self._sentences)

    @property
    def has_looked(self) -> bool:
        """Whether `speaks` answers at once."""
        return self._has_looked or bool(self._name_of_engine) or SystemEngine.has_looked

    def may_speak(self, language: str) -> bool:
        """Whether `speaks` is worth asking; answers at once."""
        return self.speaks(language) if self.has_looked else SystemEngine.is_worth_a_look()

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language, a BCP 47 tag; never one of another language for it."""
        engine = self._found()
        return engine is not None and QLocale(language).language() in engine.languages

    def choose(self, name: str, percent: int) -> None:
        """Which voice speaks from the next text on, and how fast: 50 to 200, 100 as usual.

        Voices have the names that the engine gives them; empty is the engine's own.

        A voice of another language than the text's is not taken.
        """
        self._name, self._percent = name, percent

    def speak(self, text: str, language: str) -> None:
        """Say a text; `language` is a BCP 47 tag. Nothing happens where it is not here."""
        if self.is_here:
            self._sentences, self._language, self._at = sentences(text), language, 0
            self._say()

    def pause(self) -> None:
        """Be silent until `resume`."""
        self._hush()

    def resume(self) -> None:
        """Go on where it paused."""
        if self.is_speaking:
            self._say()

    def stop(self) -> None:
        """Be silent at once."""
        self._hush()
        self._end()

    def _found(self) -> SpeechEngine | None:
        if not self._has_looked:
            self._has_looked = True
            self._engine = engine_named(self._name_of_engine) if self._name_of_engine else SystemEngine.find()
            if self._engine is not None:
                self._engine.broke.connect(self._on_broken)
        return None if self._is_broken else self._engine

    def _say(self) -> None:
        engine = self._found()
        if engine is None:
            return
        self._is_saying = self._at < len(self._sentences)
        if self._is_saying:
            text, rate = self._sentences[self._at], rate_of(self._percent)
            engine.say(Utterance(text, self._language, self._name, rate, self._on_done))
        else:
            self._end()

    def _hush(self) -> None:
        if self._is_saying and self._engine is not None:
            self._engine.hush()
        self._is_saying = False

    def _on_done(self) -> None:
        self._at += 1
        self._say()

    def _on_broken(self) -> None:
        """The system's voice went away: it is absent from now on."""
        self._is_broken = True
        self._is_saying = False
        self._end()

    def _end(self) -> None:
        if self._sentences:
            self._sentences = []
            self.spoken.emit()


def sentences(text: str) -> list[str]:
    """A text by its sentences, by the rules of Unicode (UAX 29); empty ones left out."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, text)
    units = text.encode("utf-16-le")  # Qt counts these, two bytes each
    found, start = [], 0
    while (end := finder.toNextBoundary()) != -1:
        found.append(units[2 * start : 2 * end].decode("utf-16-le").strip())
        start = end
    return [each for each in found if each]


def rate_of(percent: int) -> float:
    """A speed in percent on Qt's scale: 0 is usual, 1 the fastest that engines take for twice that, -1 half of it."""
    return min(1.0, (percent - 100) / 100) if percent >= 100 else max(-1.0, (percent - 100) / 50)
