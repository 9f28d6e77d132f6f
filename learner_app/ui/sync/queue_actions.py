"""What can be done with the current line of the queue: one row of buttons, which stands beneath it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.services.fetching.queue import QueueChange
from learner_app.ui.key_names import key_name
from learner_app.ui.parts.button import button, give_icon
from learner_app.ui.parts.flow import Flow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

    from learner_app.ui.theme import Theme


class QueueActions(QFrame):
    """Buttons for one line at a time.

    Signals:
        wanted: (QueueChange)
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "line-foot")
        self._theme = theme
        self._is_paused: bool | None = None
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["m"] + theme.tokens.px(20) + space["m"], 0, space["m"], space["m"])
        self._pause: QPushButton = button(say("Pause"), self._on_pause_clicked, description=say("Space", "key"))
        cancel = button(say("Cancel"), lambda: self.wanted.emit(QueueChange.CANCEL), description=say("Delete", "key"))
        give_icon(cancel, theme.icon("close"))
        self._order = QWidget()
        inner = QHBoxLayout(self._order)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(space["xs"])
        self._movers: dict[QueueChange, QPushButton] = {}
        for change, icon, name, keys in _moves():
            mover = button("", partial(self.wanted.emit, change), kind="quiet", name=name, description=key_name(keys))
            mover.setIcon(theme.icon(icon))
            inner.addWidget(mover)
            self._movers[change] = mover
        row.addWidget(Flow(space["s"], self._pause, cancel, self._order), 1)

    def show_line(self, *, is_paused: bool, is_first: bool, is_last: bool) -> None:
        """Fit the buttons to the line above them; a line that is alone has no order."""
        self._order.setHidden(is_first and is_last)
        if is_paused != self._is_paused:
            self._is_paused = is_paused
            words = say("Resume") if is_paused else say("Pause")
            self._pause.setAccessibleName(words)
            self._pause.setText(words)
            give_icon(self._pause, self._theme.icon("play" if is_paused else "pause"))
        for change, mover in self._movers.items():
            mover.setEnabled(not (is_first if change in {QueueChange.FIRST, QueueChange.UP} else is_last))

    def _on_pause_clicked(self) -> None:
        self.wanted.emit(QueueChange.RESUME if self._is_paused else QueueChange.PAUSE)


def _moves() -> tuple[tuple[QueueChange, str, str, str], ...]:
    """Each with its icon, name and keys."""
    return (
        (QueueChange.FIRST, "first", say("Move to the front"), "Alt+Home"),
        (QueueChange.UP, "up", say("Move up"), "Alt+Up"),
        (QueueChange.DOWN, "down", say("Move down"), "Alt+Down"),
        (QueueChange.LAST, "last", say("Move to the end"), "Alt+End"),
    )
