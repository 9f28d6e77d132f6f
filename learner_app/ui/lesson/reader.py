"""The page of a lesson: blocks one under the other, made as they are needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractSlider, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.formats.blocks import plain_text
from learner_app.overriding import override
from learner_app.ui.aloud.aloud import Passage
from learner_app.ui.lesson.labels import TextLabel
from learner_app.ui.lesson.sheet import Sheet
from learner_app.ui.page import settle, stops_in

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from learner_app.formats.blocks import Block
    from learner_app.ui.lesson.block_widgets import BlockWidgets
    from learner_app.ui.theme import Theme

_BATCH = 12  # blocks made between two events of the window; some ten milliseconds' work
_PAUSE_MS = 15  # between two batches, so that the window stays quick meanwhile
_REST_MS = 700  # how long scrolling must rest before the position is worth keeping


class Reader(QScrollArea):
    """Scrolls a lesson and knows which block is at its top.

    Signals:
        position_rested: (int) the block at the top, once scrolling has stopped.
    """

    position_rested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        space = theme.tokens.space
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("Lesson"))
        holder = Sheet()
        holder.setProperty("kind", "scrolled")
        row = QHBoxLayout(holder)
        row.setContentsMargins(space["xl"], space["l"], space["xl"], space["xxl"])
        self._page = Sheet()
        self._page.setMaximumWidth(theme.tokens.px(680))
        row.addStretch(1)
        row.addWidget(self._page, 1000)
        row.addStretch(1)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        self._column = QVBoxLayout()
        self._column.setSpacing(space["l"])
        column.addLayout(self._column)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(space["m"])
        column.addLayout(self.foot)
        column.addStretch(1)
        self.setWidget(holder)
        self._blocks: tuple[Block, ...] = ()
        self._made: list[QWidget] = []
        self._sheets: list[QWidget] = []
        self._widgets: BlockWidgets | None = None
        self._target: int | None = None
        self._is_owed = False
        self._filling = QTimer(self)
        self._filling.setInterval(_PAUSE_MS)
        self._filling.timeout.connect(self._make_some)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(lambda: self.position_rested.emit(self.position()))
        self.verticalScrollBar().valueChanged.connect(lambda _: self._rest.start())
        self.verticalScrollBar().actionTriggered.connect(lambda _: self._let_go())
        self.verticalScrollBar().rangeChanged.connect(lambda _low, _high: self._go_to_target())

    def fill(
        self, blocks: tuple[Block, ...], widgets: BlockWidgets, position: int, direction: str, language: str = ""
    ) -> None:
        """Show a lesson from the block at `position`; the first screen is there on return, the rest follows.

        `language` is a BCP 47 tag, which assistive technology is told; empty for that of the window.
        """
        self.clear()
        self._page.setLocale(QLocale(language) if language else QLocale())
        self._blocks, self._widgets = blocks, widgets
        rtl = direction == "rtl"
        self._page.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._target = min(position, max(len(blocks) - 1, 0)) or None
        self._make_some()
        settle(self)
        self._is_owed = len(self._made) < len(self._blocks)

    def dress(self, sheet: str, line_width: int) -> None:
        """Show lessons in another look: a style sheet and the most that a line may have, see `lesson.look`.

        What is shown takes it at once and stays where it is.
        """
        if (sheet, line_width) == (self.styleSheet(), self._page.maximumWidth()):
            return
        at = self.position()
        self.setStyleSheet(sheet)
        self._page.setMaximumWidth(line_width)
        if self._made:
            self._target = at or None
            self._grow()
            self._go_to_target()

    def clear(self) -> None:
        """Take the lesson away."""
        self._filling.stop()
        self._rest.stop()
        for sheet in self._sheets:
            sheet.hide()
            self._column.removeWidget(sheet)
            sheet.setParent(None)
            sheet.deleteLater()
        self._made, self._sheets, self._blocks, self._widgets, self._target = [], [], (), None, None
        self._is_owed = False
        self.verticalScrollBar().setValue(0)

    def position(self) -> int:
        """Index of the first block that is not wholly above the view."""
        top = self.verticalScrollBar().value()
        for index, made in enumerate(self._made):
            if self._top_of(made) + made.height() > top:
                return index
        return max(len(self._made) - 1, 0)

    def finish(self) -> None:
        """Make all blocks now, for what needs the whole lesson: finding, going to the end."""
        self._is_owed = False
        while len(self._made) < len(self._blocks):
            self._make_some()
        settle(self)

    def block_at(self, widget: QWidget | None) -> Block | None:
        """The block that a widget belongs to; None for what is no part of the lesson."""
        for index, made in enumerate(self._made):
            if widget is not None and (made is widget or made.isAncestorOf(widget)):
                return self._blocks[index]
        return None

    def texts(self) -> list[TextLabel]:
        """Every text of the lesson, in reading order."""
        self.finish()
        texts: list[TextLabel] = []
        for made in self._made:
            if isinstance(made, TextLabel):
                texts.append(made)
            texts.extend(made.findChildren(TextLabel))
        return texts

    def stops(self) -> list[QWidget]:
        """All that takes the keyboard, by Tab or by a click, in reading order: texts, and what stands at the foot."""
        self.finish()
        return [each for each in stops_in(self._page.layout()) if each.isVisible()]

    def passages(self) -> list[Passage]:
        """Every block, as it is read aloud."""
        self.finish()
        return [Passage(plain_text((block,)), made) for block, made in zip(self._blocks, self._made, strict=True)]

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll where a widget is not wholly to be seen; one that is stays where it is."""
        top, view = self._top_of(widget) - self.verticalScrollBar().value(), self.viewport().height()
        if top < 0 or top + min(widget.height(), view) > view:
            self.show_widget(widget)

    def go_to_anchor(self, anchor: str) -> bool:
        """Scroll to the block of that anchor; False where the lesson has none."""
        for index, block in enumerate(self._blocks):
            if getattr(block, "anchor", "") == anchor:
                self.finish()
                self._target = index
                self._go_to_target()
                return True
        return False

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that a widget stands in the upper third."""
        self._let_go()
        bar = self.verticalScrollBar()
        bar.setValue(max(0, self._top_of(widget) - self.viewport().height() // 3))

    @override
    def paintEvent(self, event: QPaintEvent, /) -> None:
        super().paintEvent(event)
        if self._is_owed:  # only now, so that the first screen does not wait for what is below it
            self._is_owed = False
            self._filling.start()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        to_end = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}.get(Qt.Key(event.key()))
        if to_end is None:
            super().keyPressEvent(event)
            return
        self.finish()
        action = QAbstractSlider.SliderAction
        self.verticalScrollBar().triggerAction(action.SliderToMaximum if to_end else action.SliderToMinimum)

    @override
    def focusNextPrevChild(self, next: bool, /) -> bool:
        self._let_go()
        return super().focusNextPrevChild(next)

    def _make_some(self) -> None:
        if self._widgets is None:
            self._filling.stop()
            return
        wanted = max(len(self._made), self._target or 0) + _BATCH
        new = []
        while len(self._made) < min(wanted, len(self._blocks)):
            new.append(self._make_sheet(self._widgets))
        self._grow()
        for sheet in new:
            sheet.show()  # only now that it has its size: Qt would lay it out in a size of its own first
        if len(self._made) >= len(self._blocks):
            self._filling.stop()
            self._go_to_target()

    def _make_sheet(self, widgets: BlockWidgets) -> QWidget:
        """Put the next blocks into a widget of their own.

        A layout that gets one more widget measures all that it has anew, but does not look into those widgets: a
        lesson of many sheets is measured once, one of many blocks once for every batch.
        """
        sheet = Sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._column.spacing())
        first = len(self._made)
        for block in self._blocks[first : first + _BATCH]:
            made = widgets.widget(block)
            self._made.append(made)
            column.addWidget(made)
        self._sheets.append(sheet)
        self._column.addWidget(sheet)
        return sheet

    def _grow(self) -> None:
        """Make room for what was added before anything is laid out: else all is squeezed into the old height first."""
        layout = self._page.layout()
        if layout is not None:
            layout.invalidate()
        self._page.updateGeometry()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))
        settle(self)

    def _let_go(self) -> None:
        """The reader moves on: the place it was opened at is no longer held while pictures come and widths change."""
        self._target = None

    def _top_of(self, made: QWidget) -> int:
        inside = self.widget()
        return made.mapTo(inside, QPoint(0, 0)).y() if inside is not None else 0

    def _go_to_target(self) -> None:
        if self._target is None or self._target >= len(self._made):
            return
        settle(self)
        top = self._top_of(self._made[self._target])
        bar = self.verticalScrollBar()
        if bar.maximum() >= top or len(self._made) == len(self._blocks):
            bar.setValue(top)
