"""Ordering: a list whose items move up and down, by buttons or by Alt and the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.accessibility import announce
from learner_app.ui.key_names import key_name
from learner_app.ui.parts.button import button
from learner_app.ui.quiz.answers.base import AnswerWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from learner_app.domain.quiz import Question, Response
    from learner_app.ui.theme import Theme

_TEXT = Qt.ItemDataRole.UserRole
_THE_SCREENS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class OrderingAnswer(AnswerWidget):
    """All items in a list. The order they are shown in at first is no answer until the learner says so."""

    def __init__(self, theme: Theme, question: Question, response: Response | None) -> None:
        super().__init__()
        shown = list(response) if isinstance(response, tuple) else [option.text for option in question.options]
        space = theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["m"])
        self._list = _Items(theme)
        self._list.setAccessibleName(say("Items, first to last"))
        self._list.setAccessibleDescription(
            say("{up} and {down} move the item.", up=key_name("Alt+Up"), down=key_name("Alt+Down"))
        )
        self._list.move_wanted.connect(self._move)
        for text in shown:
            item = QListWidgetItem()
            item.setData(_TEXT, text)
            self._list.addItem(item)
        self._number_items()
        self._list.setCurrentRow(0)
        self._list.currentRowChanged.connect(lambda _row: self._enable())
        column.addWidget(self._list)
        row = QHBoxLayout()
        row.setSpacing(space["s"])
        self._up = button(say("Move up"), lambda: self._move(-1), description=key_name("Alt+Up"))
        self._down = button(say("Move down"), lambda: self._move(1), description=key_name("Alt+Down"))
        self._keep = button(say("Keep this order"), self._give, description=say("Gives the order shown as the answer"))
        row.addWidget(self._up)
        row.addWidget(self._down)
        row.addStretch(1)
        row.addWidget(self._keep)
        column.addLayout(row)
        if response is not None:
            self._keep.hide()
        self._enable()

    def _move(self, step: int) -> None:
        row = self._list.currentRow()
        to = row + step
        if row < 0 or not 0 <= to < self._list.count():
            return
        item = self._list.takeItem(row)
        self._list.insertItem(to, item)
        self._list.setCurrentRow(to)
        self._number_items()
        self._enable()
        said = say("{item}, now {place} of {count}", item=item.data(_TEXT), place=to + 1, count=self._list.count())
        announce(self._list, said)
        self._give()

    def _give(self) -> None:
        self._keep.hide()
        self.given.emit(tuple(self._list.item(row).data(_TEXT) for row in range(self._list.count())))

    def _number_items(self) -> None:
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setText(f"{row + 1}.  {item.data(_TEXT)}")
        self._list.fit()

    def _enable(self) -> None:
        row = self._list.currentRow()
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < self._list.count() - 1)


class _Items(QListWidget):
    """As high as its items are: the page scrolls, not the list.

    Signals:
        move_wanted: (int) -1 for up, 1 for down.
    """

    move_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._padding = theme.tokens.space["s"]
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
        elif event.key() in _THE_SCREENS or (event.text() and event.text().isprintable()):
            event.ignore()  # the screen's keys, not the list's search for a letter
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Give each item the height its text needs at this width, and the list the height of them all."""
        width = self.viewport().width() - 4 * self._padding
        if width <= 0:
            return
        total = 0
        for row in range(self.count()):
            item = self.item(row)
            wrapped = self.fontMetrics().boundingRect(
                0, 0, width, 10_000, int(Qt.TextFlag.TextWordWrap.value), item.text()
            )
            height = wrapped.height() + 2 * self._padding + 4
            item.setSizeHint(QSize(self.viewport().width(), height))
            total += height
        self.setFixedHeight(total + 2 * self.frameWidth() + 2)
