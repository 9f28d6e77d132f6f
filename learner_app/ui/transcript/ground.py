"""What is painted behind a row of a transcript: whether it is said now, selected, or has the keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPen

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from learner_app.ui.tokens import Tokens


@dataclass(frozen=True, slots=True)
class RowState:
    """Any of these at once; each shows by a shape of its own and not by its colour alone."""

    is_current: bool
    is_selected: bool
    has_keyboard: bool


def paint_ground(painter: QPainter, place: QRect, tokens: Tokens, state: RowState, *, is_rtl: bool) -> None:
    """A bar at the beginning of the current row, an outline around a selected one, a ring for the keyboard."""
    box = QRectF(place).adjusted(tokens.focus, 1, -tokens.focus, -1)
    radius = tokens.radius
    painter.setPen(Qt.PenStyle.NoPen)
    if state.is_current or state.is_selected:
        painter.setBrush(QColor(tokens.colour["accent_soft" if state.is_current else "raised"]))
        painter.drawRoundedRect(box, radius, radius)
    if state.is_current:
        _paint_bar(painter, box, tokens, is_rtl=is_rtl)
    if state.has_keyboard or state.is_selected:
        name, width = ("focus", tokens.focus) if state.has_keyboard else ("control_line", tokens.line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(tokens.colour[name]), width))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)


def _paint_bar(painter: QPainter, box: QRectF, tokens: Tokens, *, is_rtl: bool) -> None:
    width, gap = tokens.px(4), tokens.space["xs"]
    left = box.right() - width - gap if is_rtl else box.left() + gap
    painter.setBrush(QColor(tokens.colour["accent"]))
    painter.drawRoundedRect(QRectF(left, box.top() + gap, width, box.height() - 2 * gap), width / 2, width / 2)
