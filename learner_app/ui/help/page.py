"""The help pages, one at a time, in the same reader as a lesson."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.help import HelpPage as Topic
from learner_app.services.help import help_pages
from learner_app.ui.lesson.block_widgets import BlockWidgets
from learner_app.ui.lesson.find_bar import FindBar
from learner_app.ui.lesson.links import open_outside
from learner_app.ui.lesson.reader import Reader
from learner_app.ui.page import Desk, Page

if TYPE_CHECKING:
    from learner_app.ui.navigation import Place

_SHOWN_LETTERS = 24


class HelpPage(Page):
    """A list to choose from, and below it the page that was chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Help"))
        self._topics: tuple[Topic, ...] = ()
        bar = QFrame()
        bar.setProperty("kind", "bar")
        space = desk.theme.tokens.space
        row = QHBoxLayout(bar)
        row.setContentsMargins(space["l"], space["xs"], space["l"], space["xs"])
        self._choice = QComboBox()
        self._choice.setAccessibleName(say("Help page"))
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._choice.setMinimumContentsLength(_SHOWN_LETTERS)
        self._choice.activated.connect(self._show)
        row.addWidget(self._choice)
        row.addStretch(1)
        self._reader = Reader(desk.theme)
        self._find = FindBar(desk.theme, self._reader)
        self._find.closed.connect(self._reader.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (bar, self._find):
            column.addWidget(part)
        column.addWidget(self._reader, 1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._find.open_bar)

    @override
    def show_place(self, place: Place) -> None:
        if not self._topics:
            self.desk.client.ask(self, lambda _: help_pages(), self._fill)

    @override
    def first_focus(self) -> QWidget | None:
        return self._reader

    def _fill(self, topics: tuple[Topic, ...]) -> None:
        self._topics = topics
        self._choice.clear()
        self._choice.addItems([topic.title for topic in topics])
        self._show(0)
        self._reader.setFocus()

    def _show(self, number: int) -> None:
        topic = self._topics[number]
        self._find.hide()
        widgets = BlockWidgets(self.desk.theme, "ltr", self._follow, lambda _view, _picture: None)
        self._reader.fill(topic.blocks, widgets, 0, "ltr")
        self._reader.setAccessibleName(topic.title)

    def _follow(self, address: str) -> None:
        if address.startswith("#"):
            self._reader.go_to_anchor(address[1:])
        else:
            open_outside(self, address)
