"""A row that goes on in the next line where there is no room: for chips, small facts and buttons at any text size."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from learner_app.overriding import override


class Flow(QLayout):
    """Lays out in reading direction, line by line; each line is as high as the highest thing in it."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        return self._lay_out(QRect(0, 0, width, 0), is_moving=False)

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, is_moving=True)

    @override
    def sizeHint(self) -> QSize:
        wide = sum(item.sizeHint().width() + self._gap for item in self._shown()) - self._gap
        high = max((item.sizeHint().height() for item in self._shown()), default=0)
        return QSize(max(0, wide), high)

    @override
    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lay_out(self, rect: QRect, *, is_moving: bool) -> int:
        """Gives the height that is needed."""
        x, y, line = 0, 0, 0
        for item in self._shown():
            hint = item.sizeHint()
            wide = min(hint.width(), max(rect.width(), item.minimumSize().width()))
            if x and x + wide > rect.width():
                x, y, line = 0, y + line + self._gap, 0
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else hint.height()
            if is_moving:
                place = QRect(rect.topLeft() + QPoint(x, y), QSize(wide, high))
                item.setGeometry(QStyle.visualRect(self._direction(), rect, place))
            x, line = x + wide + self._gap, max(line, high)
        return y + line

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight


def flowing(gap: int, *things: QWidget) -> QWidget:
    """A widget with things that flow."""
    made = QWidget()
    flow = Flow(gap)
    made.setLayout(flow)
    for thing in things:
        flow.addWidget(thing)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    return made
