"""Descriptions of what is to be seen, told at their moment by one voice: this computer's, or the screen reader's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from learner_app.bridge.voice import Voice
from learner_app.ui.accessibility import announce
from learner_app.ui.media.cues import CueTrack

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from learner_app.formats.captions import Cue

_ON_THE_WAY_MS = 2_500  # played on from one look to the next; what is farther was a jump


class Describer(QObject):
    """Watches the position for descriptions that are due.

    Where this computer has a voice, it speaks and the recording waits for it; a screen reader is told nothing then,
    for two voices at once are none. Without one, the screen reader is told and the recording goes on.

    Signals:
        shown: (str) the description to be seen as text now; empty for none.
        wait_asked: (bool) the recording is to wait while a voice speaks, or may go on.
    """

    shown = Signal(str)
    wait_asked = Signal(bool)

    def __init__(self, owner: QWidget, voice: Voice | None = None) -> None:
        super().__init__(owner)
        self._owner = owner
        self._voice = voice or Voice(self)
        self._track = CueTrack()
        self._language = ""
        self._is_on = False
        self._last_ms = 0
        self._shown: Cue | None = None
        self._voice.spoken.connect(self._on_spoken)

    def fill(self, descriptions: Sequence[Cue], language: str) -> None:
        """Those of another recording."""
        self.stop()
        self._track, self._language = CueTrack(descriptions), language

    def switch(self, *, is_on: bool) -> None:
        """Whether they are wanted."""
        self._is_on = is_on
        if not is_on:
            self.stop()

    def look(self, position_ms: int, *, is_playing: bool) -> None:
        """The recording is at this place."""
        before, self._last_ms = self._last_ms, position_ms
        if not self._is_on or not is_playing or not 0 <= position_ms - before <= _ON_THE_WAY_MS:
            self._show(self._track.at(position_ms)[-1:] if self._is_on and not self._voice.is_speaking else ())
            return
        due = self._track.between(before if before else -1, position_ms)
        if due:
            self._show(due[-1:])
            self._tell(due[-1])
        elif self._shown is not None and position_ms >= self._shown.end_ms and not self._voice.is_speaking:
            self._show(())

    def stop(self) -> None:
        """Say no more."""
        self._voice.stop()
        self._show(())

    def _tell(self, cue: Cue) -> None:
        if self._voice.speaks(self._language):
            self.wait_asked.emit(True)
            self._voice.speak(cue.on_one_line, self._language)
        else:
            announce(self._owner, cue.on_one_line)

    def _show(self, cues: Sequence[Cue]) -> None:
        wanted = cues[-1] if cues else None
        if wanted != self._shown:
            self._shown = wanted
            self.shown.emit(wanted.on_one_line if wanted else "")

    def _on_spoken(self) -> None:
        if self._shown is not None and not self._voice.is_here:  # it broke off
            announce(self._owner, self._shown.on_one_line)
        self.wait_asked.emit(False)
