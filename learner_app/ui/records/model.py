"""The records as a table: a Qt model, so that thousands of rows cost no more than those on screen."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from learner_app.domain.records import DeliveryState
from learner_app.overriding import override
from learner_app.ui import words

if TYPE_CHECKING:
    from learner_app.services.records import RecordRow
    from learner_app.ui.theme import Theme

COLUMNS = ("What", "State", "Result", "Done", "Course")
_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ICONS = {
    DeliveryState.WAITING: ("dot-waiting", "warning"),
    DeliveryState.SENT: ("dot-sent", "accent"),
    DeliveryState.CONFIRMED: ("dot-confirmed", "success"),
    DeliveryState.REFUSED: ("dot-refused", "danger"),
}


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
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == "State":
            return self._theme.icon(*_ICONS[row.state], size=16)
        if role == Qt.ItemDataRole.ToolTipRole:
            return detail(row)
        return None


def _cell(row: RecordRow, column: str) -> str:
    now = datetime.now(UTC)
    match column:
        case "What":
            return row.what
        case "Course":
            return row.course_title
        case "Result":
            passed = {True: "passed", False: "not passed", None: ""}[row.passed]
            return ", ".join(part for part in ("" if row.score is None else words.percent(row.score), passed) if part)
        case "Done":
            return words.when(row.at, now)
        case _:
            return state(row)


def state(row: RecordRow) -> str:
    """The state of delivery in the words used everywhere."""
    return f"Refused: {row.reason}" if row.state is DeliveryState.REFUSED else row.state.words.capitalize()


def detail(row: RecordRow) -> str:
    """Everything about a row, for a tool tip."""
    confirmed = "" if row.confirmed_at is None else f"\nReceived by the hub {row.confirmed_at.astimezone():%c}"
    return f"Record {row.sequence}, {row.at.astimezone():%c}\n{state(row)}{confirmed}\n{row.id}"
