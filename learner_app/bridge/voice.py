"""A voice that speaks one text after another, where this computer has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_SILENT = "mock"  # an engine of Qt's own tests, which says nothing


class Voice(QObject):
    """Speaks through the system. Where no engine with a voice is installed it is absent, which is no failure.

    Qt's speech is brought in by the first look at `is_here`.

    Signals:
        spoken: What was given to `speak` is at its end, or was stopped.
    """

    spoken = Signal()

    def __init__(self, parent: QObject | None = None, *, engine: str = "") -> None:
        """`engine` names one; left empty, the system's own is taken."""
        super().__init__(parent)
        self._engine = engine
        self._made: QTextToSpeech | None = None
        self._has_looked = self._is_speaking = self._has_begun = False
        self._name, self._percent = "", 100

    @property
    def is_here(self) -> bool:
        """Whether it can speak."""
        if not self._has_looked:
            self._has_looked = True
            self._made = self._make()
        return self._made is not None

    @property
    def is_speaking(self) -> bool:
        """Whether it has not come to the end of what it was given; also while it pauses."""
        return self._is_speaking

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language, a BCP 47 tag; never one of another language for it."""
        if not self.is_here or self._made is None:
            return False
        wanted = QLocale(language).language()
        return any(locale.language() is wanted for locale in self._made.availableLocales())

    def names(self, language: str) -> tuple[str, ...]:
        """The voices for a language, by the names that the engine gives them."""
        if not self.speaks(language) or self._made is None:
            return ()
        self._made.setLocale(QLocale(language))
        return tuple(voice.name() for voice in self._made.availableVoices())

    def choose(self, name: str, percent: int) -> None:
        """Which voice speaks from the next text on, empty for the engine's own, and how fast: 50 to 200, 100 as usual.

        A voice of another language than the text's is not taken.
        """
        self._name, self._percent = name, percent

    def speak(self, text: str, language: str) -> None:
        """Say a text; `language` is a BCP 47 tag. Nothing happens where it is not here."""
        if self.is_here and self._made is not None:
            self._made.setLocale(QLocale(language))
            chosen = next((voice for voice in self._made.availableVoices() if voice.name() == self._name), None)
            if chosen is not None:
                self._made.setVoice(chosen)
            self._made.setRate(rate_of(self._percent))
            self._is_speaking, self._has_begun = True, False
            self._made.say(text)

    def pause(self) -> None:
        """Be silent until `resume`."""
        if self._made is not None and self._is_speaking:
            self._made.pause()

    def resume(self) -> None:
        """Go on where it paused."""
        if self._made is not None and self._is_speaking:
            self._made.resume()

    def stop(self) -> None:
        """Be silent at once."""
        if self._made is not None and self._is_speaking:
            self._made.stop()
            self._on_rest()

    def _make(self) -> QTextToSpeech | None:
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:  # its libraries are a package of the system's own
            return None
        engines = [name for name in QTextToSpeech.availableEngines() if name != _SILENT]
        engine = self._engine or (engines[0] if engines else "")
        if not engine:
            return None
        made = QTextToSpeech(engine, self)
        if made.state() is QTextToSpeech.State.Error or not made.availableVoices():
            made.deleteLater()
            return None
        made.stateChanged.connect(self._on_state)
        return made

    def _on_state(self, state: QTextToSpeech.State) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if state is QTextToSpeech.State.Speaking:
            self._has_begun = True
        elif state is QTextToSpeech.State.Error:  # the system's voice went away: it is absent from now on
            self._made = None
            self._on_rest()
        elif state is QTextToSpeech.State.Ready and self._has_begun:  # before, it is the end of the text before
            self._on_rest()

    def _on_rest(self) -> None:
        if self._is_speaking:
            self._is_speaking = False
            self.spoken.emit()


def rate_of(percent: int) -> float:
    """A speed in percent on Qt's scale: 0 is usual, 1 the fastest that engines take for twice that, -1 half of it."""
    return min(1.0, (percent - 100) / 100) if percent >= 100 else max(-1.0, (percent - 100) / 50)
