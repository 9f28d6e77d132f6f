"""The help pages, one at a time, in the same reader as a lesson; words lead to those on which they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from learner_app.domain.wording import counted, say
from learner_app.overriding import override
from learner_app.services.help import HelpPage as Topic
from learner_app.services.help import help_pages, pages_with
from learner_app.ui.accessibility import announce
from learner_app.ui.lesson.block_widgets import BlockWidgets
from learner_app.ui.lesson.finding import TextsOfReader
from learner_app.ui.lesson.links import open_outside
from learner_app.ui.lesson.reader import Reader
from learner_app.ui.lesson.steps import Steps
from learner_app.ui.page import Desk, Page
from learner_app.ui.parts.find_bar import FindBar
from learner_app.ui.parts.text import label
from learner_app.ui.parts.text_field import TextField

if TYPE_CHECKING:
    from learner_app.ui.navigation import Place

_SHOWN_LETTERS = 18


class HelpPage(Page):
    """A list to choose from, and below it the page that was chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Help"))
        self._topics: tuple[Topic, ...] = ()
        self._offered: tuple[Topic, ...] = ()
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
        self._search = TextField()
        self._search.setAccessibleName(say("Search in help"))
        self._search.setPlaceholderText(say("Search in help"))
        self._search.setAccessibleDescription(say("Keeps the pages with these words; Enter finds them on the page"))
        self._search.offer_clearing(desk.theme)
        self._search.textChanged.connect(self._on_search_changed)
        self._search.returnPressed.connect(self._on_search_entered)
        self._found = label(kind="caption", wraps=False)
        row.addWidget(self._choice)
        row.addWidget(self._search, 1)
        row.addWidget(self._found)
        self._reader = Reader(desk.theme)
        Steps(self._reader)
        self._find = FindBar(desk.theme, TextsOfReader(self._reader), say("Find on this page"))
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
        self._offer(topics)
        self._reader.setFocus()

    def _offer(self, topics: tuple[Topic, ...]) -> None:
        self._offered = topics
        self._choice.clear()
        self._choice.addItems([topic.title for topic in topics])
        self._show(0)

    def _on_search_entered(self) -> None:
        self._find.open_bar(self._search.text().strip())

    def _on_search_changed(self, words: str) -> None:
        found = pages_with(self._topics, words)
        told = counted("%n help pages", "%n help page", len(found)) if found else say("Nothing found")
        self._found.setText(told if words.strip() else "")
        if words.strip():
            announce(self, told)
        if found and found != self._offered:
            self._offer(found)

    def _show(self, number: int) -> None:
        topic = self._offered[number]
        self._find.hide()
        widgets = BlockWidgets(self.desk.theme, "ltr", self._follow, lambda _view, _picture: None)
        self._reader.fill(topic.blocks, widgets, 0, "ltr")
        self._reader.setAccessibleName(topic.title)

    def _follow(self, address: str) -> None:
        if address.startswith("#"):
            self._reader.go_to_anchor(address[1:])
        else:
            open_outside(self, address)
