"""The rows of a transcript for Qt's list, and what a screen reader hears of each."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.transcript.rows import Rows

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RowModel(QAbstractListModel):
    """Says nothing when the current row changes: a screen reader would read every sentence over the recording."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows = Rows()
        self.current: int | None = None

    def fill(self, rows: Rows) -> None:
        """Have these rows instead."""
        self.beginResetModel()
        self.rows, self.current = rows, None
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.rows[index.row()].text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.rows[index.row()].spoken
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                time = self.rows[index.row()].time
                return say("{time}, current sentence", time=time) if index.row() == self.current else time
            case _:
                return None
