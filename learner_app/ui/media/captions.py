"""Captions as they are drawn, in the colours, the size and the place that a person chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QTextOption

from learner_app.domain.preferences import CaptionBackground, CaptionColour, CaptionPosition
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont, QPainter

    from learner_app.domain.preferences import Preferences
    from learner_app.formats.captions import Cue

_COLOURS = {
    CaptionColour.WHITE: "#ffffff",
    CaptionColour.YELLOW: "#ffff00",
    CaptionColour.CYAN: "#00ffff",
    CaptionColour.GREEN: "#00ff00",
    CaptionColour.MAGENTA: "#ff00ff",
    CaptionColour.RED: "#ff0000",
    CaptionColour.BLUE: "#0000ff",
    CaptionColour.BLACK: "#000000",
}
"""The eight of television sets: full colours, whatever the theme of the window."""
_GROUNDS = {
    CaptionBackground.BLACK: QColor(0, 0, 0),
    CaptionBackground.GREY: QColor(64, 64, 64),
    CaptionBackground.WHITE: QColor(255, 255, 255),
    CaptionBackground.TRANSLUCENT: QColor(0, 0, 0, 160),
    CaptionBackground.NONE: QColor(0, 0, 0, 0),
}
_LINES = 2  # of a cue, as captions are written; what is longer takes more


class CaptionLook:
    """What of the preferences is about captions, at one text size."""

    def __init__(self, preferences: Preferences, font: QFont, px: int) -> None:
        self.colour = QColor(_COLOURS[preferences.caption_colour])
        self.ground = _GROUNDS[preferences.caption_background]
        self.position = preferences.caption_position
        self.font = type(font)(font)
        self.font.setPixelSize(round(px * preferences.caption_percent / 100))
        self.font.setWeight(font.Weight.Medium)
        self._metrics = QFontMetricsF(self.font)

    @property
    def band_height(self) -> int:
        """How much room captions need where they stand below the picture."""
        return round(_LINES * self._metrics.lineSpacing() + 2 * self._pad)

    def draw(self, painter: QPainter, room: QRectF, lines: Sequence[str], direction: Qt.LayoutDirection) -> QRectF:
        """Draw into a room, at its end unless they belong to its top; gives the ground that they cover.

        `direction` is that of their language, which the window's need not be.
        """
        text = "\n".join(lines)
        pad = self._pad
        inner = room.adjusted(2 * pad, pad, -2 * pad, -pad)
        painter.setFont(self.font)
        needed = self._needed(text, inner)
        box = QRectF(0, 0, needed.width() + 2 * pad, needed.height() + pad)
        box.moveCenter(room.center())
        if self.position is CaptionPosition.TOP:
            box.moveTop(room.top() + pad)
        elif self.position is CaptionPosition.BOTTOM:
            box.moveBottom(room.bottom() - pad)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.ground)
        painter.drawRoundedRect(box, pad / 2, pad / 2)
        painter.setPen(self.colour)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction)
        painter.drawText(box.adjusted(0, pad / 2, 0, -pad / 2), text, option)
        return box

    def _needed(self, text: str, inner: QRectF) -> QRectF:
        flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
        found = self._metrics.boundingRect(inner, flags, text)
        return found.adjusted(-2, 0, 2, 0)

    @property
    def _pad(self) -> float:
        return self._metrics.height() / 3


def caption_lines(cues: Sequence[Cue]) -> list[str]:
    """What is said now, with who says it where that is known."""
    return [say("{speaker}: {text}", speaker=cue.speaker, text=cue.text) if cue.speaker else cue.text for cue in cues]
