"""Where one is in a recording: its waveform with sentences and chapters marked, and a slider for mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QSlider, QToolTip

from learner_app.domain.quantities import clock_time
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.media.cues import CueTrack
from learner_app.ui.media.wording import spoken_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from learner_app.formats.captions import Cue
    from learner_app.ui.theme import Theme

STEP_MS = 10_000
_LEAP_MS = 60_000
_LOUDEST = 128


class Timeline(QSlider):
    """A slider in seconds. It runs from left to right in every language, as tape does.

    While it has the keyboard and the recording plays, its value stands still: a screen reader would say each second.
    What is drawn always moves.

    Signals:
        seek_asked: (int) milliseconds.
    """

    seek_asked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self._length_ms = self._position_ms = 0
        self._points: Sequence[tuple[int, int]] = ()
        self._cues: Sequence[Cue] = ()
        self._chapters = CueTrack()
        self._drawn: tuple[QPixmap, QPixmap] | None = None
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(theme.tokens.px(56))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(say("Position"))

    def fill(self, points: Sequence[tuple[int, int]], cues: Sequence[Cue], chapters: Sequence[Cue]) -> None:
        """Show another recording: lowest and highest values from -128 to 127, evenly over its length."""
        self._points, self._cues, self._chapters = points, cues, CueTrack(chapters)
        self._drawn = None
        self.update()

    def show_length(self, length_ms: int) -> None:
        """How long the recording is; 0 where that is not known."""
        if length_ms != self._length_ms:
            self._length_ms = length_ms
            self._drawn = None
            self.setRange(0, max(1, length_ms // 1000))
            self._tell()
            self.update()

    def show_position(self, position_ms: int, *, is_told: bool) -> None:
        """Where the recording is; `is_told` after a jump or a pause, when a reader may say it."""
        before, self._position_ms = self._x(self._position_ms), position_ms
        if is_told or not self.hasFocus():
            self._tell()
        if self._x(position_ms) != before:
            self.update()

    @override
    def focusInEvent(self, ev: QFocusEvent, /) -> None:
        self._tell()
        super().focusInEvent(ev)

    @override
    def keyPressEvent(self, ev: QKeyEvent, /) -> None:
        """Left is back in every direction of writing: the slider itself is never mirrored."""
        steps = {
            Qt.Key.Key_Left: self._position_ms - STEP_MS,
            Qt.Key.Key_Right: self._position_ms + STEP_MS,
            Qt.Key.Key_Down: self._position_ms - STEP_MS,
            Qt.Key.Key_Up: self._position_ms + STEP_MS,
            Qt.Key.Key_PageUp: self._position_ms + _LEAP_MS,
            Qt.Key.Key_PageDown: self._position_ms - _LEAP_MS,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._length_ms,
        }
        wanted = steps.get(Qt.Key(ev.key()))
        if wanted is None or ev.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            ev.ignore()
        else:
            self._ask(wanted)

    @override
    def mousePressEvent(self, ev: QMouseEvent, /) -> None:
        if ev.button() is Qt.MouseButton.LeftButton:
            self._ask(self._ms(ev.position().x()))
        ev.accept()

    @override
    def mouseMoveEvent(self, ev: QMouseEvent, /) -> None:
        if ev.buttons() & Qt.MouseButton.LeftButton:
            self._ask(self._ms(ev.position().x()))
        ev.accept()

    @override
    def mouseReleaseEvent(self, ev: QMouseEvent, /) -> None:
        ev.accept()

    @override
    def event(self, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.ToolTip and self._length_ms:
            self._show_tip(event)  # type: ignore[arg-type]  # of that type it is a QHelpEvent
            return True
        return super().event(event)

    @override
    def resizeEvent(self, event: QResizeEvent, /) -> None:
        self._drawn = None
        super().resizeEvent(event)

    @override
    def paintEvent(self, ev: QPaintEvent, /) -> None:
        if self._drawn is None:
            colour = self._theme.tokens.colour
            self._drawn = self._draw(colour["control_line"]), self._draw(colour["accent"])
        rest, played = self._drawn
        ratio, x = rest.devicePixelRatio(), self._x(self._position_ms)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, rest)
        painter.drawPixmap(QPointF(0, 0), played, QRectF(0, 0, x * ratio, played.height()))
        self._draw_place(painter, x)
        if self.hasFocus():
            tokens = self._theme.tokens
            painter.setPen(QPen(QColor(tokens.colour["focus"]), tokens.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inset = tokens.focus / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), tokens.radius, 8)
        painter.end()

    def _draw_place(self, painter: QPainter, x: int) -> None:
        tokens = self._theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.colour["text"]), 2))
        painter.drawLine(x, tokens.px(6), x, self.height() - tokens.px(6))
        painter.setBrush(QColor(tokens.colour["text"]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(x, self.height() / 2), tokens.px(6), tokens.px(6))

    def _draw(self, colour: str) -> QPixmap:
        """Waveform and marks in one colour; drawn twice, and shown up to and from the place."""
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        for bar in self._bars():
            painter.drawRoundedRect(bar, 1, 1)
        if self._length_ms:
            self._draw_marks(painter)
        painter.end()
        return made

    def _bars(self) -> list[QRectF]:
        left, right = self._edge(), self.width() - self._edge()
        px = self._theme.tokens.px
        middle, most = self.height() / 2, self.height() / 2 - px(8)
        if not self._points:
            return [QRectF(left, middle - px(2), right - left, px(4))]
        count = max(1, int((right - left) / px(4)))
        bars = []
        for number in range(count):
            first = number * len(self._points) // count
            here = self._points[first : max(first + 1, (number + 1) * len(self._points) // count)]
            loud = max(max(-low, high) for low, high in here) / _LOUDEST
            half = max(1.0, min(1.0, loud) * most)
            bars.append(QRectF(left + number * px(4), middle - half, px(2), 2 * half))
        return bars

    def _draw_marks(self, painter: QPainter) -> None:
        px = self._theme.tokens.px
        last = -px(4)
        for cue in self._cues:
            x = self._x(cue.start_ms)
            if x - last >= px(3):  # of many sentences in little room, one
                painter.drawRect(QRectF(x, self.height() - px(5), 1, px(3)))
                last = x
        for chapter in self._chapters.cues:
            painter.drawRect(QRectF(self._x(chapter.start_ms), px(1), px(2), px(6)))

    def _show_tip(self, event: QHelpEvent) -> None:
        at_ms = self._ms(event.pos().x())
        chapter = self._chapters.current(at_ms)
        time = clock_time(at_ms)
        text = say("{time}, {chapter}", time=time, chapter=chapter.on_one_line) if chapter else time
        QToolTip.showText(event.globalPos(), text, self)

    def _ask(self, position_ms: int) -> None:
        self.seek_asked.emit(max(0, min(position_ms, self._length_ms or position_ms)))

    def _tell(self) -> None:
        self.setValue(self._position_ms // 1000)
        told = spoken_place(self._position_ms, self._length_ms)
        if told != self.accessibleDescription():
            self.setAccessibleDescription(told)

    def _edge(self) -> int:
        return self._theme.tokens.px(8)

    def _x(self, ms: int) -> int:
        room = self.width() - 2 * self._edge()
        return self._edge() + round(room * min(1.0, ms / self._length_ms)) if self._length_ms else self._edge()

    def _ms(self, x: float) -> int:
        room = max(1, self.width() - 2 * self._edge())
        return round(self._length_ms * max(0.0, min(1.0, (x - self._edge()) / room)))
