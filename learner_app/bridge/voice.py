"""A voice that speaks one sentence after another, where this computer has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

_SILENT = "mock"  # an engine of Qt's own tests, which says nothing


class Voice(QObject):
    """Speaks through the system. Where no engine is installed it is absent, which is no failure.

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
        self._has_looked = self._is_speaking = False

    @property
    def is_here(self) -> bool:
        """Whether it can speak."""
        if not self._has_looked:
            self._has_looked = True
            self._made = self._make()
        return self._made is not None

    @property
    def is_speaking(self) -> bool:
        """Whether it has not come to the end of what it was given."""
        return self._is_speaking

    def speak(self, text: str, language: str) -> None:
        """Say a text; `language` is a BCP 47 tag. Nothing happens where it is not here."""
        if self.is_here and self._made is not None:
            self._made.setLocale(QLocale(language))
            self._is_speaking = True
            self._made.say(text)

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
        if made.state() is QTextToSpeech.State.Error:
            made.deleteLater()
            return None
        made.stateChanged.connect(self._on_state)
        return made

    def _on_state(self, state: QTextToSpeech.State) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        if state is QTextToSpeech.State.Error:  # the system's voice went away: it is absent from now on
            self._made = None
        if state in {QTextToSpeech.State.Ready, QTextToSpeech.State.Error}:
            self._on_rest()

    def _on_rest(self) -> None:
        if self._is_speaking:
            self._is_speaking = False
            self.spoken.emit()
