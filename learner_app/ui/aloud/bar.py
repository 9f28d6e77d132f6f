"""Reading aloud: one passage after another, with the way to pause, go back and go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.accessibility import announce
from learner_app.ui.key_names import key_name
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QHideEvent

    from learner_app.bridge.voice import Voice
    from learner_app.ui.theme import Theme

READ_KEYS, STOP_KEYS = "Ctrl+R", "Ctrl+Shift+R"
"""Read from here, pause, go on; and stop."""
_PAINT_MS = 50  # long enough for a frame


class AloudBar(QFrame):
    """Shown while something is read; hidden with its page it is silent.

    Signals:
        voiceless: There turned out to be no voice for the language.
        at: (int) the passage that is read from now on, by its number from 0; -1 where nothing is read any more.
    """

    voiceless = Signal()
    at = Signal(int)

    def __init__(self, theme: Theme, voice: Voice, chosen: Callable[[], tuple[str, int]]) -> None:
        """`chosen` gives the name of the voice and its speed in percent, see `Voice.choose`."""
        super().__init__()
        self._theme = theme
        self._voice = voice
        self._chosen = chosen
        self._passages: tuple[str, ...] = ()
        self._language = ""
        self._number = -1
        self._is_paused = False
        self.setProperty("kind", "bar")
        self.setAccessibleName(say("Reading aloud"))
        self._before = button(say("Passage before"), lambda: self._step(-1))
        self._toggle = button(say("Pause reading"), self.toggle, description=key_name(READ_KEYS))
        self._after = button(say("Next passage"), lambda: self._step(1))
        self._stop = button(say("Stop reading"), self.stop, description=key_name(STOP_KEYS))
        self._where = label(kind="caption", wraps=False)
        space = theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space["l"], space["xs"], space["l"], space["xs"])
        self._steps = (self._before, self._toggle, self._after, self._stop)
        column.addWidget(Flow(space["s"], *self._steps, self._where))
        voice.spoken.connect(self._on_spoken)
        self.hide()

    @property
    def is_reading(self) -> bool:
        """Whether a text is being read, or pauses."""
        return self._number >= 0

    def may_read(self, language: str) -> bool:
        """Whether this computer may have a voice for a language; without one there is nothing to offer."""
        return self._voice.may_speak(language)

    def read(self, passages: Sequence[str], language: str, first: int = 0) -> None:
        """Read from a passage on; empty ones are passed over. `language` is a BCP 47 tag.

        Where the computer has to be asked for its voices first, that is said before: it may take seconds.
        """
        self.stop()
        self._passages, self._language = tuple(passages), language
        if self._voice.has_looked:
            self._begin(first)
        else:
            self._say_instead(say("Looking for a voice …"))
            QTimer.singleShot(_PAINT_MS, self, lambda: self._begin(first))

    def toggle(self) -> None:
        """Pause, or go on."""
        if not self.is_reading:
            return
        self._is_paused = not self._is_paused
        if self._is_paused:
            self._voice.pause()
        elif self._voice.is_speaking:
            self._voice.resume()
        else:
            self._speak()
        self._show()

    def stop(self) -> None:
        """Say no more."""
        if self._passages:
            self._end()

    @override
    def hideEvent(self, event: QHideEvent, /) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # a window that is only put away may go on reading
            self.stop()

    def _begin(self, first: int) -> None:
        if not self._passages:
            return  # stopped meanwhile
        if self._voice.speaks(self._language):
            self._show_steps(are_shown=True)
            self._go(first, 1)
        else:
            self._passages = ()
            text = say("This computer has no voice for this language. Your IT can install one.")
            self._say_instead(text)
            announce(self, text)
            self.voiceless.emit()

    def _say_instead(self, text: str) -> None:
        self._show_steps(are_shown=False)
        self._where.setText(text)
        self.show()

    def _show_steps(self, *, are_shown: bool) -> None:
        for step in self._steps:
            step.setVisible(are_shown)

    def _step(self, step: int) -> None:
        self._go(self._number + step, step)

    def _go(self, number: int, step: int) -> None:
        """Read that passage, or the next that way that says something; past the last is the end."""
        while 0 <= number < len(self._passages) and not self._passages[number].strip():
            number += step
        if number >= len(self._passages):
            self._end()
        elif number >= 0:
            self._hush()
            self._number, self._is_paused = number, False
            self._show()
            self.at.emit(number)
            self._speak()

    def _speak(self) -> None:
        self._voice.choose(*self._chosen())
        self._voice.speak(self._passages[self._number], self._language)

    def _hush(self) -> None:
        """Stop the voice without taking that for the end of a passage."""
        self._number = -1
        self._voice.stop()

    def _end(self) -> None:
        self._hush()
        self._passages = ()
        self._is_paused = False
        self.hide()
        self.at.emit(-1)

    def _show(self) -> None:
        self._toggle.setText(say("Go on reading") if self._is_paused else say("Pause reading"))
        place = say("{number} of {count}", number=self._number + 1, count=len(self._passages))
        self._where.setText(place)
        self.show()

    def _on_spoken(self) -> None:
        if self.is_reading and not self._is_paused:
            self._go(self._number + 1, 1)
