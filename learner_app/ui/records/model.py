"""The records as a table: a Qt model, so that thousands of rows cost no more than those on screen."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from learner_app.domain.records import DeliveryState
from learner_app.domain.refusals import refusal_words
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui import words

if TYPE_CHECKING:
    from learner_app.services.records import RecordRow
    from learner_app.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ICONS = {
    DeliveryState.WAITING: ("dot-waiting", "warning"),
    DeliveryState.SENT: ("dot-sent", "accent"),
    DeliveryState.CONFIRMED: ("dot-confirmed", "success"),
    DeliveryState.REFUSED: ("dot-refused", "danger"),
}


class Column(IntEnum):
    """The columns, in the order in which they stand."""

    WHAT = 0
    STATE = 1
    RESULT = 2
    DONE = 3
    COURSE = 4


class RecordModel(QAbstractTableModel):
    """Rows newest first; the state is said in words and with an icon whose shape differs."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[RecordRow, ...] = ()

    def fill(self, rows: tuple[RecordRow, ...]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _head(Column(section))
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column is Column.STATE:
            return self._theme.icon(*_ICONS[row.state], size=16)
        if role == Qt.ItemDataRole.ToolTipRole:
            return detail(row)
        return None


def _head(column: Column) -> str:
    return {
        Column.WHAT: say("What"),
        Column.STATE: say("State"),
        Column.RESULT: say("Result"),
        Column.DONE: say("Done"),
        Column.COURSE: say("Course"),
    }[column]


def _cell(row: RecordRow, column: Column) -> str:
    now = datetime.now(UTC)
    match column:
        case Column.WHAT:
            return row.what
        case Column.COURSE:
            return row.course_title
        case Column.RESULT:
            passed = {True: say("passed"), False: say("not passed"), None: ""}[row.passed]
            return words.in_a_row(("" if row.score is None else words.percent(row.score), passed))
        case Column.DONE:
            return words.when(row.at, now)
        case _:
            return state(row)


def state(row: RecordRow) -> str:
    """The state of delivery in the words used everywhere."""
    return {
        DeliveryState.WAITING: say("Done here"),
        DeliveryState.SENT: say("Sent"),
        DeliveryState.CONFIRMED: say("Confirmed"),
        DeliveryState.REFUSED: say("Refused: {reason}", reason=refusal_words(row.reason)),
    }[row.state]


def detail(row: RecordRow) -> str:
    """Everything about a row, for a tool tip."""
    record = say("Record {number}, {moment}", number=row.sequence, moment=words.to_the_second(row.at))
    lines = [record, state(row)]
    if row.confirmed_at is not None:
        lines.append(say("Received by the hub {moment}", moment=words.to_the_second(row.confirmed_at)))
    return "\n".join([*lines, str(row.id)])
