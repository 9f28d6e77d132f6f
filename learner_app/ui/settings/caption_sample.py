"""How captions look now: a picture that stands for a video, with a caption in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from learner_app.domain.preferences import CaptionPosition
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.media.captions import CaptionLook

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from learner_app.domain.preferences import Preferences
    from learner_app.ui.theme import Theme

_CAPTION_PX = 18
_HEIGHT = 200
_SKY, _SEA, _SAND = QColor("#8fb8d8"), QColor("#2f6690"), QColor("#e4d3ad")
"""Light, dark and in between, as pictures are: what cannot be read on all of it is seen not to be."""


class CaptionSample(QWidget):
    """Follows what `show_look` is given; a screen reader hears it in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._look: CaptionLook | None = None
        self._is_shown = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Sample of the captions"))

    def show_look(self, preferences: Preferences, words: str) -> None:
        """Draw captions as these preferences want them, or none; `words` says how."""
        self._look = CaptionLook(preferences, self.font(), self._theme.tokens.px(_CAPTION_PX))
        self._is_shown = preferences.captions
        self.setAccessibleDescription(words)
        band = self._look.band_height
        least = self._theme.tokens.px(_HEIGHT) + (band if self._is_below else 0)
        self.setFixedHeight(max(least, 3 * band))
        self.update()

    @property
    def _is_below(self) -> bool:
        look = self._look
        return self._is_shown and look is not None and look.position is CaptionPosition.BELOW

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        picture = whole.adjusted(0, 0, 0, -look.band_height if self._is_below else 0)
        _draw_picture(painter, picture)
        if self._is_below:
            painter.fillRect(
                QRectF(whole.left(), picture.bottom(), whole.width(), look.band_height), Qt.GlobalColor.black
            )
        if self._is_shown:
            room = whole.adjusted(0, picture.height(), 0, 0) if self._is_below else whole
            look.draw(painter, room, [say("This is how captions look.")], self.layoutDirection())
        painter.end()


def _draw_picture(painter: QPainter, room: QRectF) -> None:
    """A beach: sky, sea and sand."""
    colours = QLinearGradient(room.topLeft(), room.bottomLeft())
    for at, colour in ((0.0, _SKY), (0.45, _SKY.lighter(125)), (0.46, _SEA), (0.72, _SEA.lighter(130)), (0.78, _SAND)):
        colours.setColorAt(at, colour)
    painter.fillRect(room, colours)
