"""The queue as a list: one line is the current one, arrow keys move between lines, and its buttons stand beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.fetching.queue import QueueChange
from learner_app.ui.parts.button import button
from learner_app.ui.sync.queue_actions import QueueActions
from learner_app.ui.sync.queue_row import QueueRow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from learner_app.domain.course import Part
    from learner_app.services.fetching.queue import QueuedDownload
    from learner_app.services.fetching.watch import Progress
    from learner_app.ui.theme import Theme

_AT_FIRST = 6
_AT_ONCE = 2  # rows made before the window may do something else; each takes some milliseconds
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
_MOVES = {
    Qt.Key.Key_Up: QueueChange.UP,
    Qt.Key.Key_Down: QueueChange.DOWN,
    Qt.Key.Key_Home: QueueChange.FIRST,
    Qt.Key.Key_End: QueueChange.LAST,
}


class QueueList(QWidget):
    """Lines that are kept while the queue changes, so that what has the keyboard keeps it.

    Signals:
        change_wanted: (QueueChange, QueuedDownload)
    """

    change_wanted = Signal(object, object)

    def __init__(self, theme: Theme, stop_before: QWidget) -> None:
        """`stop_before` is what Tab reaches before the list."""
        super().__init__()
        self.setAccessibleName(say("Downloads, first comes first"))
        self.setProperty("role", "list")
        self._theme = theme
        self._stop_before = stop_before
        self._rows: dict[Part, QueueRow] = {}
        self._lines: Sequence[QueuedDownload] = ()
        self._current: Part | None = None
        self._is_whole = False
        self._progress: Progress | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space["xs"])
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        column.addLayout(self._column)
        self._actions = QueueActions(theme)
        self._actions.wanted.connect(self._on_wanted)
        self._column.addWidget(self._actions)
        self._more = button(say("Show all"), self._show_all, kind="link")
        self._more.hide()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(lambda: self.fill(self._lines, self._progress))
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)

    def fill(self, lines: Sequence[QueuedDownload], progress: Progress | None) -> None:
        """Show these lines, in this order."""
        had_focus, place = self._row_has_focus(), self._place_of_current()
        self._lines, self._progress = lines, progress
        shown = self._affordable(lines if self._is_whole else lines[:_AT_FIRST])
        names = [line.part for line in shown]
        for gone in self._rows.keys() - set(names):
            row = self._rows.pop(gone)
            row.hide()
            self._column.removeWidget(row)
            row.deleteLater()
        if self._current not in names:
            self._current = names[min(place, len(names) - 1)] if names else None
        for at, line in enumerate(shown):
            row = self._rows.get(line.part) or self._make(line)
            row.show_item(line, at, len(lines), self._moving(line))
        self._put_in_order(names)
        is_cut = not self._is_whole and len(lines) > _AT_FIRST
        if is_cut:
            self._more.setText(say("Show all {count}", count=len(lines)))
        self._more.setVisible(is_cut)
        if had_focus and self._current is not None and not self._row_has_focus():
            self._rows[self._current].setFocus()

    def show_progress(self, progress: Progress) -> None:
        """A download went on; where it is the same one as before, its bar alone moves."""
        before, self._progress = self._progress, progress
        is_same = before is not None and before.line == progress.line
        for at, line in enumerate(self._lines):
            row = self._rows.get(line.part)
            if row is None:
                continue
            if not is_same:
                row.show_item(line, at, len(self._lines), self._moving(line))
            elif self._moving(line):
                row.show_progress(progress)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        row = self._rows.get(self._current) if self._current else None
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if row is None or not row.hasFocus():
            super().keyPressEvent(event)
        elif is_alt and key in _MOVES:
            self.change_wanted.emit(_MOVES[key], row.item)
        elif key in _STEPS and not is_alt:
            self._go(_STEPS[key])
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.change_wanted.emit(QueueChange.RESUME if row.item.is_paused else QueueChange.PAUSE, row.item)
        elif key == Qt.Key.Key_Delete:
            self.change_wanted.emit(QueueChange.CANCEL, row.item)
        else:
            super().keyPressEvent(event)

    def _affordable(self, lines: Sequence[QueuedDownload]) -> Sequence[QueuedDownload]:
        """As many as can be shown without keeping the window from anything else; the others come in the next turn."""
        new = [at for at, line in enumerate(lines) if line.part not in self._rows]
        if len(new) <= _AT_ONCE:
            return lines
        self._turn.start()
        return lines[: new[_AT_ONCE]]

    def _make(self, line: QueuedDownload) -> QueueRow:
        row = QueueRow(self._theme, line)
        row.became_current.connect(lambda: self._choose(row.item.part))
        self._rows[line.part] = row
        return row

    def _put_in_order(self, names: Sequence[Part]) -> None:
        """Rows in the order of the queue, and the buttons right beneath the current one."""
        at_place: list[QWidget] = []
        for name in names:
            at_place.append(self._rows[name])
            if name == self._current:
                at_place.append(self._actions)
        for at, widget in enumerate(at_place):
            if self._column.indexOf(widget) != at:
                self._column.removeWidget(widget)
                self._column.insertWidget(at, widget)
        self._show_current()

    def _show_current(self) -> None:
        for name, row in self._rows.items():
            row.set_current(is_current=name == self._current)
        if self._current is None:
            return
        at = self._place_of_current()
        is_paused = self._lines[at].is_paused
        self._actions.show_line(is_paused=is_paused, is_first=at == 0, is_last=at == len(self._lines) - 1)
        QWidget.setTabOrder(self._stop_before, self._rows[self._current])

    def _moving(self, line: QueuedDownload) -> Progress | None:
        progress = self._progress
        return progress if progress is not None and line.is_of(progress) else None

    def _choose(self, name: Part) -> None:
        if name != self._current and name in self._rows:
            self._current = name
            self._put_in_order([line.part for line in self._lines if line.part in self._rows])

    def _go(self, steps: int) -> None:
        names = [line.part for line in self._lines if line.part in self._rows]
        at = max(0, min(len(names) - 1, self._place_of_current() + steps))
        self._rows[names[at]].setFocus(Qt.FocusReason.TabFocusReason)

    def _place_of_current(self) -> int:
        return next((at for at, line in enumerate(self._lines) if line.part == self._current), 0)

    def _row_has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()
        return isinstance(focused, QueueRow) and self.isAncestorOf(focused)

    def _on_wanted(self, change: QueueChange) -> None:
        if self._current is not None:
            self.change_wanted.emit(change, self._rows[self._current].item)

    def _show_all(self) -> None:
        self._is_whole = True
        self.fill(self._lines, self._progress)
        self._rows[self._lines[_AT_FIRST].part].setFocus(Qt.FocusReason.TabFocusReason)  # the first that was hidden
