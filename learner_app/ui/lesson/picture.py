"""A picture of a lesson: as wide as the column allows, never wider than it is, with its alternative text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.lesson.labels import be_stop
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.formats.blocks import Picture
    from learner_app.ui.theme import Theme

_LONGEST_SIDE = 4096  # pixels; more than any column shows, and a bound on what a hostile picture may take in memory


class _Image(QLabel):
    """Keeps its proportions at whatever width the column has, inside an edge for the ring of what has the keyboard."""

    def __init__(self, image: QImage, edge: int) -> None:
        super().__init__()
        self._image = image
        self._edge = 2 * edge
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading)
        be_stop(self)
        self._scale(image.width())

    @override
    def sizeHint(self) -> QSize:
        return self._image.size() + QSize(self._edge, self._edge)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, 20)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self._scale(self.width() - self._edge)
        super().resizeEvent(event)

    def _scale(self, width: int) -> None:
        width = max(1, min(width, self._image.width()))
        ratio = self.devicePixelRatioF()
        scaled = self._image.scaledToWidth(
            min(round(width * ratio), self._image.width()), Qt.TransformationMode.SmoothTransformation
        )
        scaled.setDevicePixelRatio(scaled.width() / width)
        self.setPixmap(QPixmap.fromImage(scaled))
        self.setFixedHeight(max(1, round(self._image.height() * width / self._image.width())) + self._edge)


class PictureView(QWidget):
    """Shows a placeholder with the alternative text until (or unless) there are bytes to show."""

    def __init__(self, theme: Theme, picture: Picture) -> None:
        super().__init__()
        self._theme = theme
        self._picture = picture
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.tokens.space["xs"])
        self._shown: QWidget = self._placeholder(_missing(picture.missing_reason))
        self._column.addWidget(self._shown)
        if picture.caption:
            caption = label(picture.caption, kind="caption")
            be_stop(caption)
            self._column.addWidget(caption)

    def show_bytes(self, data: bytes | None) -> None:
        """Show the picture; None or bytes that are no picture leave the placeholder, which then says so."""
        image = decoded(data) if data else None
        if image is None:
            shown: QWidget = self._placeholder(
                say("This picture is not on this computer yet. It comes with the next sync.")
            )
        else:
            shown = _Image(image, self._theme.tokens.focus)
            shown.setAccessibleName(self._picture.alt or say("Picture without a description"))
        self._column.replaceWidget(self._shown, shown)
        self._shown.deleteLater()
        self._shown = shown

    def _placeholder(self, reason: str) -> QFrame:
        frame = QFrame()
        frame.setProperty("kind", "tile")
        column = QVBoxLayout(frame)
        icon = QLabel()
        icon.setPixmap(self._theme.pixmap("document", "muted", 24))
        column.addWidget(icon)
        alt = self._picture.alt
        texts = [label(say("Picture: {text}", text=alt) if alt else say("Picture without a description"))]
        if reason:
            texts.append(label(reason, kind="caption"))
        for text in texts:
            be_stop(text)
            column.addWidget(text)
        return frame


def _missing(reason: str) -> str:
    if reason == "missing":
        return say("This picture is not part of the course.")
    return say("This picture needs a connection and is not kept with the course.") if reason == "remote" else ""


def decoded(data: bytes) -> QImage | None:
    """A picture from bytes, made smaller while it is read where it is very large; None for what is no picture."""
    from PySide6.QtCore import QBuffer, QByteArray

    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _LONGEST_SIDE:
        reader.setScaledSize(size.scaled(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
