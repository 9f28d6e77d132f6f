"""A row that goes on in the next line where there is no room: for chips, small facts and buttons at any text size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from learner_app.overriding import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent


class Flow(QWidget):
    """Lays its children out in reading direction, line by line; what is lower than its line stands in its middle.

    It is no `QLayout`: Qt asks a layout dozens of times for each change of a page, and each question that Python has
    to answer waits for whatever thread runs Python at the moment. This looks when its width or its children change.
    """

    def __init__(self, gap: int, *things: QWidget) -> None:
        super().__init__()
        self._gap = gap
        self._things = list(things)
        for thing in things:
            thing.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def things(self) -> list[QWidget]:
        """What stands in it, in its order."""
        return self._things

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._lay_out()
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    @override
    def showEvent(self, event: QShowEvent, /) -> None:
        super().showEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        y, least = 0, 0
        for line in self._lines(self.width()):
            height = max(size.height() for _, size in line)
            x = 0
            for thing, size in line:
                corner = QPoint(x, y + (height - size.height()) // 2)
                place = QRect(corner, size)
                thing.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                x += size.width() + self._gap
                least = max(least, thing.minimumSizeHint().width())
            y += height + self._gap
        height = max(0, y - self._gap)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
        if least != self.minimumWidth():
            self.setMinimumWidth(least)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """What stands beside each other at this width, with the size that each gets."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        x = 0
        for thing in self._things:
            if thing.isHidden():
                continue
            hint = thing.sizeHint().expandedTo(thing.minimumSize())
            wide = min(hint.width(), max(width, thing.minimumSizeHint().width()))
            high = thing.heightForWidth(wide) if thing.hasHeightForWidth() else hint.height()
            if not lines or x + wide > width:
                lines.append([])
                x = 0
            lines[-1].append((thing, QSize(wide, high)))
            x += wide + self._gap
        return lines
