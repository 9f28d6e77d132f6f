"""The list of a transcript: thousands of rows of every height, of which only those in sight are put into lines.

Qt's own list measures all of its rows before it shows the first, and again in every other width. Here a row has an
estimated height until it comes into sight; what is being read stays where it is meanwhile. To a screen reader it is
Qt's list, with every row in it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence, QPainter, QRegion
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from learner_app.overriding import override
from learner_app.ui.accessibility import tell_of_row
from learner_app.ui.parts.find_bar import Match, matches
from learner_app.ui.transcript.ground import RowState, paint_ground
from learner_app.ui.transcript.model import RowModel
from learner_app.ui.transcript.row_places import RowPlaces
from learner_app.ui.transcript.typesetting import Typesetter

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QTextLayout

    from learner_app.ui.theme import Theme
    from learner_app.ui.transcript.rows import Rows

_Action = QAbstractItemView.CursorAction
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_HIGHEST = 0.3  # of the view's height: where the current sentence is put
_STEP = 28  # pixels of a scrolling step at 100 %: a line
_LOWEST = 0.7  # below this it moves up again


class CueView(QListView):
    """Shows rows, marks the current one, and tells which one is asked for.

    Signals:
        row_chosen: (int) Enter, Space or a click on a row.
        moved_by_reader: The reader scrolled or went to another row.
        end_seen: The last row stands on the screen.
    """

    row_chosen = Signal(int)
    moved_by_reader = Signal()
    end_seen = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._tokens = theme.tokens
        self._typesetter = Typesetter(theme.tokens, QApplication.font())
        self._model = RowModel(self)
        self._places = RowPlaces(lambda number: self._typesetter.set_row(number).height)
        self._top_row = 0
        self._pressed = -1
        self._is_settling = False
        self._is_rtl = False
        self._shows_times = True
        self._matches: list[Match] = []
        self._match: tuple[int, QTextLayout.FormatRange] | None = None
        self.setProperty("kind", "cues")
        self.setModel(self._model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Once it has scrolled: a page that makes room for a button in the midst of it would undo the step.
        self.verticalScrollBar().actionTriggered.connect(self.moved_by_reader, Qt.ConnectionType.QueuedConnection)

    @property
    def rows(self) -> Rows:
        """What is shown."""
        return self._model.rows

    @property
    def current(self) -> int | None:
        """The row that is being said."""
        return self._model.current

    def fill(self, rows: Rows, *, is_rtl: bool) -> None:
        """Show these from the first one on."""
        self._is_rtl = is_rtl
        self._matches, self._match = [], None
        self._model.fill(rows)
        self._top_row = 0
        self._lay_out_anew(0)

    def show_times(self, *, shows_times: bool) -> None:
        """Show when each row begins, or only what is said."""
        self._shows_times = shows_times
        self._lay_out_anew()

    def mark_current(self, number: int | None) -> None:
        """Mark a row as the one that is being said, and repaint no other."""
        before, self._model.current = self._model.current, number
        for each in (before, number):
            if each is not None:
                self.viewport().update(self._place(each))

    def bring(self, number: int, *, is_at_rest: bool = False) -> None:
        """Scroll so that a row stands in the upper third; `is_at_rest`: only where it is low down or out of sight."""
        height = self.viewport().height()
        place = self._place(number)
        if is_at_rest and place.top() >= 0 and place.bottom() <= height * _LOWEST:
            return
        self._stand_at(number, round(height * _HIGHEST))

    def begin_at(self, number: int) -> None:
        """Scroll to a row; the keyboard begins there when it comes."""
        self.bring(number, is_at_rest=number == 0)
        self.selectionModel().setCurrentIndex(self._model.index(number), QItemSelectionModel.SelectionFlag.NoUpdate)

    def go_to(self, number: int) -> None:
        """Make a row the one that has the keyboard; a screen reader reads it."""
        self.bring(number, is_at_rest=True)
        self.selectionModel().setCurrentIndex(
            self._model.index(number), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def go_to_ms(self, ms: int) -> None:
        """Scroll so that what is said then stands at the top."""
        number = self.rows.current_at(ms)
        if number is not None:
            self._stand_at(number, 0)

    def is_in_sight(self, number: int) -> bool:
        """Whether some of a row can be seen."""
        return self._place(number).intersects(self.viewport().rect())

    def reader_row(self) -> int:
        """Where the reader is: at the current sentence where that can be seen, else at the top."""
        return self.current if self.current is not None and self.is_in_sight(self.current) else self.top()

    def top(self) -> int:
        """The first row that can be seen whole."""
        return min(self._places.row_at(self.verticalScrollBar().value() + self._tokens.space["xl"]), len(self.rows) - 1)

    def look_for(self, words: str) -> int:
        """How many places have these words, whatever their case; remembers them."""
        self._matches = matches([row.text for row in self.rows], words)
        return len(self._matches)

    def nearest(self) -> int:
        """The first of these places from where the reader is on; 0 where there is none."""
        reader = self.reader_row()
        return next((at for at, match in enumerate(self._matches) if match.text >= reader), 0)

    def show_place(self, number: int | None) -> str:
        """Mark a place and bring it into sight, None for none; gives the text it is in."""
        self._match, text = None, ""
        if number is not None:
            match = self._matches[number]
            self._match = (match.text, self._typesetter.range_of(match.text, match.start, match.length))
            self.moved_by_reader.emit()
            self.go_to(match.text)
            text = self.rows[match.text].spoken
        self.viewport().update()
        return text

    def selected_rows(self) -> list[int]:
        """The selected rows in their order; the one with the keyboard where none is selected."""
        indexes = self.selectedIndexes() or [self.currentIndex()]
        return sorted(index.row() for index in indexes if index.isValid())

    # Where each row is

    def _lay_out_anew(self, top_row: int | None = None) -> None:
        """Set all rows in the width there is, from a row on, or from where the reader is."""
        keep, share = (0, 0.0) if not len(self._places) else self._within_row()
        if top_row is not None:
            keep, share = top_row, 0.0
        width = self.viewport().width()
        self._typesetter.begin(self.rows, width, is_rtl=self._is_rtl, shows_times=self._shows_times)
        self._places.begin(self._typesetter.estimates())
        if len(self._places):
            self._places.measure_around(keep, 1)
            self._settle(self._places.top(keep) + round(share * self._places.height(keep)), keep)
        self.viewport().update()

    def _within_row(self) -> tuple[int, float]:
        """The row at the top, and how much of it is above."""
        top = self.verticalScrollBar().value()
        number = min(self._top_row, len(self._places) - 1)
        return number, max(0.0, (top - self._places.top(number)) / max(self._places.height(number), 1))

    def _settle(self, top: int, keep: int) -> None:
        """Stand at a scroll position, with the row `keep` where it is on the screen while rows are measured."""
        if self._is_settling or not len(self._places):
            return
        self._is_settling = True
        room, bar = self.viewport().height(), self.verticalScrollBar()
        top = self._places.settle(top, keep, room)
        self._top_row = self._places.row_at(top)
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(self._tokens.px(_STEP))
        bar.setRange(0, max(0, self._places.total - room))
        bar.setValue(top)
        self._is_settling = False

    def _stand_at(self, number: int, above: int) -> None:
        """Scroll so that a row begins so many pixels below the top."""
        self._places.measure_around(number, self.viewport().height())
        self._settle(self._places.top(number) - above, number)
        self.viewport().update()

    def _place(self, number: int) -> QRect:
        top = self._places.top(number) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._places.height(number))

    # What Qt's list asks of its layout

    @override
    def scrollContentsBy(self, dx: int, dy: int, /) -> None:
        if not self._is_settling and len(self._places):
            top, seen = self.verticalScrollBar().value(), self._top_row
            is_near = abs(self._places.top(seen) - top) < 2 * self.viewport().height()
            self._settle(top, seen if is_near else self._places.row_at(top))
        self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out_anew()
            return
        place = self.visualRect(self.currentIndex())
        was_whole = place.isValid() and place.top() >= 0 and place.bottom() < event.oldSize().height()
        self._settle(self.verticalScrollBar().value(), self._top_row)
        if was_whole and self.hasFocus():
            self.scrollTo(self.currentIndex())  # what has the keyboard stays in sight

    @override
    def doItemsLayout(self) -> None:
        self.viewport().update()

    @override
    def updateGeometries(self) -> None:
        pass  # the scroll bar follows from what is measured

    @override
    def visualRect(self, index: QModelIndex | QPersistentModelIndex, /) -> QRect:
        return self._place(index.row()) if index.isValid() and index.row() < len(self._places) else QRect()

    @override
    def indexAt(self, p: QPoint, /) -> QModelIndex:
        y = p.y() + self.verticalScrollBar().value()
        is_on_one = 0 <= y < self._places.total and 0 <= p.x() < self.viewport().width()
        return self._model.index(self._places.row_at(y)) if is_on_one else QModelIndex()

    @override
    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    @override
    def horizontalOffset(self) -> int:
        return 0

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        /,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid() or not len(self._places):
            return
        number, room = index.row(), self.viewport().height()
        self._places.measure_around(number, room)
        place = self._place(number)
        if place.top() < 0 or place.height() > room:
            self._stand_at(number, 0)
        elif place.bottom() > room:
            self._stand_at(number, room - place.height())

    @override
    def moveCursor(self, cursorAction: _Action, modifiers: Qt.KeyboardModifier, /) -> QModelIndex:
        del modifiers
        last = len(self.rows) - 1
        if last < 0:
            return QModelIndex()
        at, page = self.currentIndex().row(), self.viewport().height()
        top = self._places.top(max(at, 0))
        number = {
            _Action.MoveUp: at - 1,
            _Action.MovePrevious: at - 1,
            _Action.MoveDown: at + 1,
            _Action.MoveNext: at + 1,
            _Action.MoveHome: 0,
            _Action.MoveEnd: last,
            _Action.MovePageUp: min(self._places.row_at(top - page), at - 1),
            _Action.MovePageDown: max(self._places.row_at(top + page), at + 1),
        }.get(cursorAction, at)
        return self._model.index(max(0, min(number, last)))

    @override
    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag, /) -> None:
        top, rect = self.verticalScrollBar().value(), rect.normalized()
        if not len(self._places):
            return
        first, last = self._places.row_at(rect.top() + top), self._places.row_at(rect.bottom() + top)
        self.selectionModel().select(QItemSelection(self._model.index(first), self._model.index(last)), command)

    @override
    def visualRegionForSelection(self, selection: QItemSelection, /) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex, /
    ) -> None:
        QAbstractItemView.currentChanged(self, current, previous)  # Qt's list counts rows by a layout it has not got
        if current.isValid() and self.hasFocus():
            tell_of_row(self, QAccessible.Event.Focus, current.row())

    @override
    def focusInEvent(self, event: QFocusEvent, /) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            tell_of_row(self, QAccessible.Event.Focus, self.currentIndex().row())  # the row, not just that it is a list

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection, /) -> None:
        QAbstractItemView.selectionChanged(self, selected, deselected)
        for indexes, event in (
            (selected.indexes(), QAccessible.Event.Selection),
            (deselected.indexes(), QAccessible.Event.SelectionRemove),
        ):
            if indexes:
                tell_of_row(self, event, indexes[-1].row())

    # Keys and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self.currentIndex().isValid():
                self.row_chosen.emit(self.currentIndex().row())
        elif key in _MOVES:
            super().keyPressEvent(event)
            self.moved_by_reader.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            super().keyPressEvent(event)
        else:
            event.ignore()  # letters, and arrows to the side, belong to the page around

    @override
    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint()).row()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        super().mouseReleaseEvent(event)
        released = self.indexAt(event.position().toPoint()).row()
        is_plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if is_plain and released >= 0 and released == self._pressed:  # not where several were drawn over
            self.row_chosen.emit(released)

    # Paint

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        if not len(self._places):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        first, last = self._places.row_at(event.rect().top() + top), self._places.row_at(event.rect().bottom() + top)
        for number in range(first, last + 1):
            self._paint_row(painter, number)
        painter.end()
        if last == len(self._places) - 1 and self._place(last).bottom() <= self.viewport().height():
            self.end_seen.emit()

    def _paint_row(self, painter: QPainter, number: int) -> None:
        place, index = self._place(number), self._model.index(number)
        state = RowState(
            is_current=number == self.current,
            is_selected=self.selectionModel().isSelected(index),
            has_keyboard=self.hasFocus() and self.currentIndex() == index,
        )
        paint_ground(painter, self._typesetter.box(place), self._tokens, state, is_rtl=self._is_rtl)
        match = self._match
        self._typesetter.paint(painter, number, place, [match[1]] if match is not None and match[0] == number else [])
