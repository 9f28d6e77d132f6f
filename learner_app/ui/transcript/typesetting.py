"""Puts rows of a transcript into lines: how high each is in a given width, and how it is painted."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from string import ascii_lowercase
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from learner_app.ui.transcript.rows import RowKind, Rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from learner_app.ui.tokens import Tokens
    from learner_app.ui.transcript.rows import Row

_WIDEST = 720  # pixels of a row at 100 %: some 75 letters beside the time
_NARROW_EMS = 22  # below this width the time stands above the text instead of beside it
_LEADING = 1.35  # of the line's own height
_LETTERS = ascii_lowercase + 5 * " "  # about what a line has of each
_KEPT = 400  # rows whose lines are kept: some screens


@dataclass(slots=True)
class SetRow:
    """A row in its lines.

    Attributes:
        label: What stands above the text; empty for nothing.
        label_top, text_top: From the top of the row, in pixels.
    """

    height: int
    text: QTextLayout
    text_top: float
    label: str
    label_top: float


class Typesetter:
    """Knows fonts and measures; keeps the lines of the rows that were last looked at."""

    def __init__(self, tokens: Tokens, font: QFont) -> None:
        self._tokens = tokens
        self._fonts = {
            RowKind.SPEECH: _font(font, tokens.type["reading"]),
            RowKind.DESCRIPTION: _font(font, tokens.type["reading"], is_italic=True),
            RowKind.CHAPTER: _font(font, tokens.type["h3"], QFont.Weight.DemiBold),
        }
        self._label_font = _font(font, tokens.type["caption"], QFont.Weight.DemiBold)
        self._time_font = _font(font, tokens.type["caption"])
        self._label_metrics = QFontMetricsF(self._label_font)
        reading = QFontMetricsF(self._fonts[RowKind.SPEECH])
        self._letter = reading.horizontalAdvance(_LETTERS) / len(_LETTERS)
        self._line = reading.height() * _LEADING
        self._kept: dict[int, SetRow] = {}
        self._rows = Rows()
        self.is_rtl = False
        self._shows_times = True
        self._left = self._width = self._text_width = self._time_width = 0
        self._is_stacked = False

    def begin(self, rows: Rows, width: int, *, is_rtl: bool, shows_times: bool) -> None:
        """Set other rows, or the same in another width."""
        self._kept.clear()
        self._rows, self.is_rtl, self._shows_times = rows, is_rtl, shows_times
        space = self._tokens.space
        self._width = min(width, self._tokens.px(_WIDEST))
        self._left = (width - self._width) // 2
        inside = self._width - 2 * self._inset
        time = ceil(QFontMetricsF(self._time_font).horizontalAdvance(rows.longest_time)) + space["l"]
        self._is_stacked = shows_times and inside - time < _NARROW_EMS * self._tokens.type["reading"]
        self._time_width = time if shows_times and not self._is_stacked else 0
        self._text_width = max(inside - self._time_width, self._tokens.type["reading"])

    def estimates(self) -> list[int]:
        """About how high each row is; nothing is measured, so that hours of speech open at once."""
        letters = max(self._text_width / self._letter, 1.0) * 0.97  # a little is lost at the end of each line
        line, pad = self._line, 2 * self._pad
        label = self._label_height
        return [
            ceil(
                pad
                + line * ceil(len(row.text) / letters)
                + (label if self._is_stacked or row.is_new_speaker or row.kind is not RowKind.SPEECH else 0)
            )
            for row in self._rows
        ]

    def set_row(self, number: int) -> SetRow:
        """A row in its lines."""
        found = self._kept.get(number)
        if found is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = self._kept[number] = self._set(self._rows[number])
        return found

    def paint(self, painter: QPainter, number: int, rect: QRect, matches: Sequence[QTextLayout.FormatRange]) -> None:
        """Paint texts into the place of a row; what is behind them is there already."""
        row, made = self._rows[number], self.set_row(number)
        colour = self._tokens.colour
        box = self.box(rect)
        inside = box.adjusted(self._inset, 0, -self._inset, 0)
        text_left = inside.left() if self.is_rtl else inside.right() + 1 - self._text_width
        if made.label:
            painter.setPen(QColor(colour["muted"]))
            painter.setFont(self._label_font)
            self._one_line(painter, made.label, text_left, self._text_width, rect.top() + made.label_top)
        if self._time_width and row.kind is not RowKind.CHAPTER:
            painter.setPen(QColor(colour["muted"]))
            painter.setFont(self._time_font)
            first = self._line / _LEADING * (_LEADING - 1) / 2  # on the base line of the text's first line
            first += QFontMetricsF(self._fonts[row.kind]).ascent() - QFontMetricsF(self._time_font).ascent()
            self._one_line(painter, row.time, inside.left(), inside.width(), rect.top() + made.text_top + first)
        painter.setPen(QColor(colour["text"]))
        made.text.draw(painter, QPointF(text_left, rect.top() + made.text_top), list(matches))

    def box(self, rect: QRect) -> QRect:
        """The part of a row's place that holds its texts: all of it, or the middle of a wide one."""
        return QRect(self._left, rect.top(), self._width, rect.height())

    def range_of(self, number: int, start: int, length: int) -> QTextLayout.FormatRange:
        """A place in the text as the one that was found."""
        text = self._rows[number].text
        found = QTextLayout.FormatRange()
        found.start = _units(text[:start])
        found.length = _units(text[start : start + length])
        look = QTextCharFormat()
        look.setBackground(QColor(self._tokens.colour["mark"]))
        look.setForeground(QColor(self._tokens.colour["text"]))
        found.format = look
        return found

    @property
    def _inset(self) -> int:
        return self._tokens.space["m"] + self._tokens.px(6)  # room for the bar that marks the current sentence

    @property
    def _pad(self) -> int:
        return self._tokens.space["s"]

    @property
    def _label_height(self) -> float:
        return self._label_metrics.height() + self._tokens.space["xs"]

    def _set(self, row: Row) -> SetRow:
        label = row.label
        if self._is_stacked and row.kind is not RowKind.CHAPTER:
            label = f"{row.time}  ·  {label}" if label else row.time
        top = float(self._pad)
        label_top = top
        if row.kind is RowKind.CHAPTER:
            top += self._tokens.space["l"]
        elif label:
            top += self._label_height
        layout, height = self._lines(row)
        return SetRow(ceil(top + height + self._pad), layout, top, label, label_top)

    def _lines(self, row: Row) -> tuple[QTextLayout, float]:
        layout = QTextLayout(row.text, self._fonts[row.kind])
        option = QTextOption(
            (Qt.AlignmentFlag.AlignRight if self.is_rtl else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignAbsolute
        )
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a sentence in another script reads as such
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._text_width)
            line.setPosition(QPointF(0, y + line.height() * (_LEADING - 1) / 2))
            y += line.height() * _LEADING
        layout.endLayout()
        return layout, y

    def _one_line(self, painter: QPainter, text: str, left: int, width: int, top: float) -> None:
        side = Qt.AlignmentFlag.AlignRight if self.is_rtl else Qt.AlignmentFlag.AlignLeft
        place = QRectF(left, top, width, painter.fontMetrics().height())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop, text)


def _font(base: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal, *, is_italic: bool = False) -> QFont:
    made = QFont(base)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setItalic(is_italic)
    return made


def _units(text: str) -> int:
    """Its length as Qt counts: in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
