"""How the reading view looks, and the way to a chapter of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.ui.accessibility import announce
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.transcript.reading import reading_families

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.ui.theme import Theme
    from learner_app.ui.transcript.choices import ReaderLook

SIZES = (100, 125, 150, 175, 200, 250, 300, 400)
"""Of the usual size of running text, in percent."""


class ReadingBar(QFrame):
    """The row above the reading view.

    Signals:
        look_chosen: (ReaderLook) by the person.
        chapter_chosen: (int) the block that is its heading.
    """

    look_chosen = Signal(object)
    chapter_chosen = Signal(int)

    def __init__(self, theme: Theme, look: ReaderLook) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._look = look
        space = theme.tokens.space
        self._smaller = button("", lambda: self._resize(-1), kind="quiet", name=say("Smaller text"))
        self._smaller.setIcon(theme.icon("text-smaller"))
        self._larger = button("", lambda: self._resize(1), kind="quiet", name=say("Larger text"))
        self._larger.setIcon(theme.icon("text-larger"))
        looks = button(say("Font and spacing"), lambda: None)
        looks.setMenu(self._look_menu())
        self._chapters = button(say("Chapters"), lambda: None)
        self._chapter_menu = QMenu(self)
        self._chapters.setMenu(self._chapter_menu)
        column = QVBoxLayout(self)
        column.setContentsMargins(space["m"], space["xs"], space["m"], space["xs"])
        column.addWidget(Flow(space["s"], self._smaller, self._larger, looks, self._chapters))

    def show_chapters(self, headings: Sequence[tuple[int, str]]) -> None:
        """Offer the way to these: number of the block, and title."""
        self._chapter_menu.clear()
        for number, title in headings:
            action = self._chapter_menu.addAction(title.replace("&", "&&"))
            action.triggered.connect(lambda _=False, number=number: self.chapter_chosen.emit(number))
        self._chapters.setVisible(bool(headings))

    def _resize(self, step: int) -> None:
        at = min(range(len(SIZES)), key=lambda number: abs(SIZES[number] - self._look.size_percent))
        size_percent = SIZES[max(0, min(at + step, len(SIZES) - 1))]
        self._choose(replace(self._look, size_percent=size_percent))
        announce(self, say("Text at {percent} %", percent=size_percent))

    def _choose(self, look: ReaderLook) -> None:
        if look != self._look:
            self._look = look
            self.look_chosen.emit(look)

    def _look_menu(self) -> QMenu:
        menu = QMenu(self)
        fonts = [("window", say("Like the window", "font")), ("sans", say("Sans serif")), ("serif", say("Serif"))]
        friendly = reading_families("dyslexia")[:1]
        fonts += [("dyslexia", say("For readers with dyslexia ({font})", font=family)) for family in friendly]
        self._offer(menu, say("Font"), "font", fonts)
        spacings = ((125, say("Close")), (150, say("Usual", "spacing")), (200, say("Wide", "spacing")))
        self._offer(menu, say("Space between lines"), "spacing_percent", spacings)
        widths = ((45, say("Narrow")), (70, say("Usual", "width")), (100, say("Wide", "width")))
        self._offer(menu, say("Width of the text"), "width", widths)
        colours = (
            ("window", say("Like the window", "colours")),
            ("light", say("Light")),
            ("dark", say("Dark")),
            ("high-contrast", say("High contrast")),
        )
        self._offer(menu, say("Colours"), "colours", colours)
        return menu

    def _offer(self, menu: QMenu, title: str, field: str, options: Sequence[tuple[object, str]]) -> None:
        inner = menu.addMenu(title)
        group = QActionGroup(inner)
        for value, text in options:
            action = QAction(text.replace("&", "&&"), inner)
            action.setCheckable(True)
            action.setChecked(getattr(self._look, field) == value)
            action.triggered.connect(lambda _=False, value=value: self._choose(replace(self._look, **{field: value})))
            group.addAction(action)
            inner.addAction(action)
