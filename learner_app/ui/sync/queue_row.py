"""One line of the queue: what it is, how far it is, and what holds it back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from learner_app.domain.cause_words import cause_words
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.fetching.travel_words import here_of, line_state, tier_words
from learner_app.ui import words
from learner_app.ui.parts.text import chip, label, rechip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent

    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.fetching.watch import Progress
    from learner_app.ui.theme import Theme

_STEPS = 1000
_COLOURS = {"plain": "muted", "info": "accent"}


class QueueRow(QFrame):
    """A list item to a screen reader. Few widgets: a first sync may show and take away many of them in a second.

    Signals:
        became_current: It got the keyboard, or was clicked.
    """

    became_current = Signal()

    def __init__(self, theme: Theme, item: QueuedDownload) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setProperty("role", "item")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleDescription(say("Space pauses and resumes, Alt with an arrow key moves, Delete cancels"))
        self._theme = theme
        self._looks = ("", "")
        self._said: tuple[object, ...] = ()
        self.item = item
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["m"], space["m"], space["m"], space["m"])
        row.setSpacing(space["m"])
        self._icon = QLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(space["xs"])
        head = QHBoxLayout()
        head.setSpacing(space["m"])
        head.addWidget(label(item.title, kind="strong"), 1)
        self._state = chip("")
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self._texts.addLayout(head)
        self._facts = label(kind="caption")
        self._texts.addWidget(self._facts)
        self._bar: QProgressBar | None = None
        self._reason: QLabel | None = None
        row.addLayout(self._texts, 1)

    def show_item(self, item: QueuedDownload, at: int, count: int, progress: Progress | None) -> None:
        """Show how the line stands; `progress` is that of the download under way, if it is this one."""
        self.item = item
        self.show_progress(progress)
        said = (item, at, count, progress is not None)
        if said == self._said:
            return
        self._said = said
        state, tone, icon = _state(item, is_moving=progress is not None)
        facts = [tier_words(item.tier), here_of(item.here_bytes, item.size_bytes)]
        if item.due is not None:
            facts.append(say("due {day}", day=words.day(item.due, datetime.now(UTC))))
        told = "  ·  ".join(facts)
        if told != self._facts.text():
            self._facts.setText(told)
        rechip(self._state, state, tone)
        if (icon, tone) != self._looks:
            self._looks = icon, tone
            self._icon.setPixmap(self._theme.pixmap(icon, _COLOURS.get(tone, tone)))
        self._show_reason(_reason(item))
        self.setAccessibleName(words.in_a_row((item.title, *facts, state, words.of_all(at + 1, count))))

    def show_progress(self, progress: Progress | None) -> None:
        """Move the bar alone."""
        here = self.item.here_bytes if progress is None else progress.here_bytes
        size = self.item.size_bytes if progress is None else progress.size_bytes
        if self._bar is None and (here or progress is not None):
            self._bar = QProgressBar()
            self._bar.setRange(0, _STEPS)
            self._bar.setTextVisible(False)
            self._bar.setAccessibleName(say("How much is here"))
            self._texts.insertWidget(2, self._bar)
        if self._bar is not None:
            self._bar.setValue(round(_STEPS * here / max(1, size)))

    def set_current(self, *, is_current: bool) -> None:
        """The current line alone is a stop of Tab."""
        if self.property("current") != is_current:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
            self.setProperty("current", is_current)
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.became_current.emit()

    def _show_reason(self, reason: str) -> None:
        if self._reason is None and reason:
            self._reason = label(kind="caption")
            self._texts.addWidget(self._reason)
        if self._reason is not None:
            self._reason.setText(reason)
            self._reason.setVisible(bool(reason))


def _state(item: QueuedDownload, *, is_moving: bool) -> tuple[str, str, str]:
    """Words, tone and icon of how a line stands."""
    if item.is_paused:
        return say("Paused"), "plain", "pause"
    if is_moving:
        return say("Fetching"), "info", "download"
    if item.hold is not None:
        return say("Held back"), "warning", "clock"
    if item.problem:
        return say("Could not be fetched"), "danger", "error"
    return line_state(item), "plain", "download"


def _reason(item: QueuedDownload) -> str:
    if item.is_paused:
        return ""
    if item.hold is not None:
        return " ".join(cause_words(item.hold))
    return item.problem
