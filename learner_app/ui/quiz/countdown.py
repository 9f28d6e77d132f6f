"""How much time an attempt has left: calm words that can be hidden, two announcements, and a signal at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from learner_app.domain.timing import moment_of
from learner_app.domain.wording import say
from learner_app.ui.accessibility import announce
from learner_app.ui.parts.button import button
from learner_app.ui.parts.text import label
from learner_app.ui.quiz import wording

if TYPE_CHECKING:
    from learner_app.domain.clock import Clock
    from learner_app.domain.timing import Timing
    from learner_app.ui.theme import Theme

_ANNOUNCED_MS = (300_000, 60_000)
_SECOND_MS = 1000  # after a sleep the time may be far on: a longer wait would notice it late
_MINUTE_MS = 60_000


class Countdown(QWidget):
    """Invisible until an attempt with a limit is under way. Runs on whether it is in front or not.

    Hidden by the learner, it shows nothing but two words of warning towards the end: nobody is to be surprised by it.

    Signals:
        time_up: Nothing is left; said once.
        minute_passed: Another minute is gone.
    """

    time_up = Signal()
    minute_passed = Signal()

    def __init__(self, theme: Theme, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._timing: Timing | None = None
        self._shown_ms = 0
        self._is_hidden_by_learner = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.tokens.space["xs"])
        picture = QLabel()
        picture.setPixmap(theme.pixmap("clock", "muted"))
        self._text = label(kind="caption")
        self._text.setWordWrap(False)
        self._toggle = button(say("Hide time"), self._on_toggled, kind="link")
        row.addWidget(picture)
        row.addWidget(self._text)
        row.addWidget(self._toggle)
        self.hide()

    @property
    def is_hidden_by_learner(self) -> bool:
        """Whether the learner does not want to see the time run."""
        return self._is_hidden_by_learner

    def hide_time(self, *, is_hidden: bool) -> None:
        """Show the time, or hide it."""
        self._is_hidden_by_learner = is_hidden
        self._show(self._shown_ms)

    def start(self, timing: Timing | None) -> None:
        """Count the time of an attempt down; None for one without a limit."""
        self._timing = timing
        self._timer.stop()
        self.setVisible(timing is not None)
        if timing is not None:
            self._show(timing.counted(moment_of(self._clock)).left_ms)
            self._timer.start(0)  # who starts it has not shown the attempt yet, and there may be nothing left

    def look(self) -> None:
        """Look at the clock now, and again in a second."""
        if self._timing is None:
            return
        before_ms = self._shown_ms
        left_ms = self._timing.counted(moment_of(self._clock)).left_ms
        self._show(left_ms)
        if not left_ms:
            self._timing = None
            self.time_up.emit()
            return
        self._timer.start((left_ms - 1) % _SECOND_MS + 1)
        if any(left_ms <= mark < before_ms for mark in _ANNOUNCED_MS):
            announce(self.window(), f"{wording.time_left(left_ms)}.")
        if left_ms // _MINUTE_MS < before_ms // _MINUTE_MS:
            self.minute_passed.emit()

    def _show(self, left_ms: int) -> None:
        self._shown_ms = left_ms
        is_hidden = self._is_hidden_by_learner
        said = wording.time_left_if_hidden(left_ms) if is_hidden else wording.time_left(left_ms)
        if said != self._text.text():
            self._text.setText(said)
        self._text.setVisible(bool(said))
        self._toggle.setText(say("Show time") if is_hidden else say("Hide time"))
        self._toggle.setAccessibleDescription(said)  # the text itself takes no focus

    def _on_toggled(self) -> None:
        self.hide_time(is_hidden=not self._is_hidden_by_learner)
