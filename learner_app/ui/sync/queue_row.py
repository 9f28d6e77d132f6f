"""One line of the queue: what it is, how far, what holds it back; and its buttons while it is the current one."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from learner_app.domain.status import WORDS
from learner_app.overriding import override
from learner_app.services.travel_words import TIER_WORDS, here_of, line_state
from learner_app.ui import words
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import flowing
from learner_app.ui.parts.text import chip, label, rechip

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QPushButton, QWidget

    from learner_app.services.queue import QueuedDownload
    from learner_app.services.watch import Progress
    from learner_app.ui.theme import Theme

_STEPS = 1000
_MOVES = (
    ("first", "first", "Move to the front", "Alt+Home"),
    ("up", "up", "Move up", "Alt+Up"),
    ("down", "down", "Move down", "Alt+Down"),
    ("last", "last", "Move to the end", "Alt+End"),
)
"""Each with its icon, name and keys."""


class QueueRow(QFrame):
    """A list item to a screen reader.

    Signals:
        change_wanted: (str) "pause", "resume", "cancel", "up", "down", "first" or "last".
        became_current: It got the keyboard, or was clicked.
    """

    change_wanted = Signal(str)
    became_current = Signal()

    def __init__(self, theme: Theme, item: QueuedDownload) -> None:
        super().__init__()
        self.setProperty("kind", "line")
        self.setProperty("role", "item")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleDescription("Space pauses and resumes, Alt with an arrow key moves, Delete takes out")
        self._theme = theme
        self._looks = ("", "")
        self.item = item
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["m"], space["m"], space["m"], space["m"])
        row.setSpacing(space["m"])
        self._icon = QLabel()
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"])
        head = QHBoxLayout()
        head.setSpacing(space["m"])
        self._title = label(item.title, kind="strong")
        head.addWidget(self._title, 1)
        self._state = chip("")
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        texts.addLayout(head)
        self._facts = label(kind="caption")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("How much is here")
        self._reason = label(kind="caption")
        for part in (self._facts, self._bar, self._reason):
            texts.addWidget(part)
        self._actions = self._make_actions()
        texts.addWidget(self._actions)
        row.addLayout(texts, 1)

    def show_item(self, item: QueuedDownload, at: int, count: int, progress: Progress | None) -> None:
        """Show how the line stands; `progress` is that of the download under way, if it is this one."""
        self.item = item
        state, tone, icon = _state(item, is_moving=progress is not None)
        facts = [TIER_WORDS[item.tier], here_of(item.here_bytes, item.size_bytes)]
        if item.due is not None:
            facts.append(f"due {words.day(item.due, datetime.now(UTC))}")
        self._facts.setText("  ·  ".join(facts))
        rechip(self._state, state, tone)
        if (icon, tone) != self._looks:
            self._looks = icon, tone
            self._icon.setPixmap(self._theme.pixmap(icon, "muted" if tone == "plain" else _COLOURS.get(tone, tone)))
        reason = _reason(item)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._bar.setVisible(bool(item.here_bytes) or progress is not None)
        self.show_progress(progress)
        self._pause.setText("Resume" if item.is_paused else "Pause")
        self._pause.setIcon(self._theme.icon("play" if item.is_paused else "pause"))
        for name, mover in self._movers.items():
            mover.setEnabled(at > 0 if name in {"first", "up"} else at < count - 1)
        self.setAccessibleName(", ".join([item.title, *facts, state, f"{at + 1} of {count}"]))

    def show_progress(self, progress: Progress | None) -> None:
        """Move the bar alone."""
        here = self.item.here_bytes if progress is None else progress.here_bytes
        size = self.item.size_bytes if progress is None else progress.size_bytes
        self._bar.setValue(round(_STEPS * here / max(1, size)))

    def set_current(self, *, is_current: bool) -> None:
        """Show the buttons, or not. The current line alone is a stop of Tab."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
        self._actions.setVisible(is_current)
        if self.property("current") != is_current:
            self.setProperty("current", is_current)
            self.style().unpolish(self)
            self.style().polish(self)

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        self.became_current.emit()

    def _make_actions(self) -> QWidget:
        space = self._theme.tokens.space
        self._pause: QPushButton = button("Pause", self._on_pause_clicked, description="Space")
        self._movers: dict[str, QPushButton] = {}
        for verb, icon, name, keys in _MOVES:
            mover = button("", partial(self.change_wanted.emit, verb), kind="quiet", name=name, description=keys)
            mover.setIcon(self._theme.icon(icon))
            self._movers[verb] = mover
        cancel = button("Take out", lambda: self.change_wanted.emit("cancel"), description="Delete")
        cancel.setIcon(self._theme.icon("close"))
        return flowing(space["xs"], self._pause, cancel, *self._movers.values())

    def _on_pause_clicked(self) -> None:
        self.change_wanted.emit("resume" if self.item.is_paused else "pause")


_COLOURS = {"info": "accent"}


def _state(item: QueuedDownload, *, is_moving: bool) -> tuple[str, str, str]:
    """Words, tone and icon of how a line stands."""
    if item.is_paused:
        return "Paused", "plain", "pause"
    if is_moving:
        return "Fetching", "info", "download"
    if item.hold is not None:
        return "Held back", "warning", "clock"
    if item.problem:
        return "Could not be fetched", "danger", "error"
    return line_state(item), "plain", "download"


def _reason(item: QueuedDownload) -> str:
    if item.is_paused:
        return ""
    if item.hold is not None:
        return " ".join(WORDS[item.hold])
    return item.problem
