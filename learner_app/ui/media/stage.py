"""Where a recording is seen: the picture of a video, the key picture of a sound, and captions above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from learner_app.domain.preferences import CaptionPosition
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.media.captions import CaptionLook

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from learner_app.domain.preferences import Preferences
    from learner_app.ui.theme import Theme

_CAPTION_PX = 20  # at 100 %; half a degree of sight at arm's length
_NO_PICTURE = QSize(0, 0)


class Stage(QWidget):
    """Draws what is to be seen now. Pictures are drawn in software, so that captions can stand above them anywhere.

    Signals:
        pressed: Somebody clicked onto it.
    """

    pressed = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QImage()
        self._lines: Sequence[str] = ()
        self._told = ""
        self._direction = Qt.LayoutDirection.LeftToRight
        self._most = theme.tokens.px(420)
        self._ratio = 0.0
        self._is_waiting = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(say("Picture"))
        self.show_look(preferences)

    @property
    def lines(self) -> Sequence[str]:
        """The captions that are shown."""
        return self._lines

    def show_look(self, preferences: Preferences) -> None:
        """Captions look otherwise from now on."""
        self._look = CaptionLook(preferences, self.font(), self._theme.tokens.px(_CAPTION_PX))
        self._fit()
        self.update()

    def show_picture(self, picture: QImage, name: str = "") -> None:
        """A picture, of a video or a still; a null one where there is nothing to see.

        Args:
            picture: As large as it was recorded.
            name: What a screen reader calls it; left as it is where empty.
        """
        size = picture.size() if not picture.isNull() else _NO_PICTURE
        ratio = size.height() / size.width() if size.width() else 0.0
        self._picture = picture
        if name:
            self.setAccessibleName(name)
        if ratio != self._ratio:
            self._ratio = ratio
            self._fit()
        self.update()

    def show_captions(self, lines: Sequence[str]) -> None:
        """What is said; nothing for none."""
        if list(lines) != list(self._lines):
            self._lines = lines
            self.update()

    def show_direction(self, *, is_rtl: bool) -> None:
        """Captions and descriptions are in a language that is written so, whatever the window's is."""
        self._direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        self.update()

    def show_description(self, text: str) -> None:
        """What is to be seen, in words, at the side where no captions are; nothing for none."""
        if text != self._told:
            self._told = text
            self.update()

    def show_waiting(self, *, is_waiting: bool) -> None:
        """The recording does not go on yet: say so."""
        if is_waiting != self._is_waiting:
            self._is_waiting = is_waiting
            self.update()

    def allow_height(self, most: int) -> None:
        """How high it may become at the most."""
        if most != self._most:
            self._most = most
            self._fit()

    @override
    def resizeEvent(self, event: object, /) -> None:
        self._fit()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        colour = self._theme.tokens.colour
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour["stage"]))
        painter.drawRoundedRect(self.rect(), self._theme.tokens.radius, self._theme.tokens.radius)
        room = QRectF(self.rect())
        below = QRectF(room)
        if self._look.position is CaptionPosition.BELOW:
            room.setHeight(max(0.0, room.height() - self._look.band_height))
            below.setTop(room.bottom())
        if self._picture.isNull():
            self._draw_sign(painter, room)
        else:
            painter.drawImage(_fitted(self._picture.size(), room), self._picture)
        self._draw_words(painter, below)
        painter.end()

    def _draw_words(self, painter: QPainter, room: QRectF) -> None:
        said, direction = list(self._lines), self._direction
        if self._is_waiting:
            said, direction = [say("One moment …")], self.layoutDirection()
        if self._told and not said:
            said = [say("Description: {text}", text=self._told)]
        elif self._told:
            said = [say("Description: {text}", text=self._told), *said]
        if said:
            self._look.draw(painter, room, said, direction)

    def _draw_sign(self, painter: QPainter, room: QRectF) -> None:
        """That there is something to hear and nothing to see; it makes room for words."""
        if self._lines or self._told or self._is_waiting:
            return
        side = self._theme.tokens.px(48)
        place = QRectF(0, 0, side, side)
        place.moveCenter(room.center())
        painter.setOpacity(0.6)
        painter.drawPixmap(place.toRect(), self._theme.pixmap("sound", "on_stage", 48))
        painter.setOpacity(1)

    def _fit(self) -> None:
        """As high as its picture at this width, within what is allowed; low where there is none."""
        px = self._theme.tokens.px
        band = self._look.band_height if self._look.position is CaptionPosition.BELOW else 0
        wanted = round(self.width() * self._ratio) if self._ratio else px(140)
        height = max(min(wanted, self._most - band), px(120)) + band
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)


def _fitted(size: QSize, room: QRectF) -> QRectF:
    """The largest place of that shape in the middle of a room."""
    shown = size.scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, shown.width(), shown.height())
    place.moveCenter(room.center())
    return place
