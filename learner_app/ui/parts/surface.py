"""Grounds on which things stand: cards, notes, empty states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from learner_app.domain.errors import StillArriving
from learner_app.ui.accessibility import Heading
from learner_app.ui.page import scrolled
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout, QScrollArea

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.ui.theme import Theme

_EMPTY_WIDTH = 480  # pixels at 100 %, here and below: lines that are read at a glance
_EMBLEM = 72  # the style sheet rounds it
_NOTE_ICONS = {"info": "info", "success": "check", "warning": "warning", "danger": "error"}


class Card(QFrame):
    """A white card; put things into `body`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        space = theme.tokens.space
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(space["xl"], space["l"] + space["xs"], space["xl"], space["l"] + space["xs"])
        self.body.setSpacing(space["m"])


class Note(QFrame):
    """A sentence that matters, with an icon and a tone: info, success, warning or danger."""

    def __init__(self, theme: Theme, text: str, tone: str = "info", action: QPushButton | None = None) -> None:
        super().__init__()
        self.setProperty("kind", "note")
        self.setProperty("tone", tone)
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["l"], space["m"], space["l"], space["m"])
        row.setSpacing(space["m"])
        icon = QLabel()
        icon.setPixmap(theme.pixmap(_NOTE_ICONS[tone], "accent" if tone == "info" else tone))
        self.text = label(text)
        said = QHBoxLayout()
        said.setSpacing(space["m"])
        said.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.text, 1)
        centred = QVBoxLayout()  # icon and first line stay beside each other, however high the action is
        centred.addStretch(1)
        centred.addLayout(said)
        centred.addStretch(1)
        row.addLayout(centred, 1)
        if action is not None:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)


class RowCard(QFrame):
    """One thing among others: its icon, what is said of it (put it into `texts`), and one button at the end."""

    def __init__(self, theme: Theme, action: QPushButton, icon: str = "", tone: str = "muted") -> None:
        super().__init__()
        self.setProperty("kind", "card")
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["xl"], space["l"], space["xl"], space["l"])
        row.setSpacing(space["l"])
        if icon:
            picture = QLabel()
            picture.setPixmap(theme.pixmap(icon, tone, 24))
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self.texts = QVBoxLayout()
        self.texts.setSpacing(space["xs"])
        row.addLayout(self.texts, 1)
        row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)


class Empty(QWidget):
    """What a screen says when it has nothing to show: what will be here, and the one thing to do about it."""

    def __init__(self, theme: Theme, icon: str, title: str, text: str, action: QPushButton | None = None) -> None:
        super().__init__()
        space, px = theme.tokens.space, theme.tokens.px
        column = QVBoxLayout(self)
        column.setContentsMargins(space["xl"], space["xxl"], space["xl"], space["xxl"])
        column.setSpacing(space["s"])
        column.addWidget(_emblem(theme, icon), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(space["s"])
        for words in (Heading(title, 2), label(text, tone="muted")):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.setMaximumWidth(px(_EMPTY_WIDTH))
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(words, 1000)  # all the room up to its maximum, as pages have it
            line.addStretch(1)
            column.addLayout(line)
        if action is not None:
            column.addSpacing(space["s"])
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)


def _emblem(theme: Theme, icon: str) -> QLabel:
    """An icon on a round ground."""
    made = QLabel()
    made.setProperty("kind", "emblem")
    made.setPixmap(theme.pixmap(icon, "accent", 32))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    side = theme.tokens.px(_EMBLEM)
    made.setFixedSize(side, side)
    return made


def section_heading(theme: Theme, title: str) -> Heading:
    """The heading of a part of a page: nearer to what follows it than to what goes before."""
    made = Heading(title, 2)
    made.setContentsMargins(0, theme.tokens.space["m"], 0, 0)
    return made


def unopened(theme: Theme, failure: ExpectedFailure, action: QPushButton) -> QScrollArea:
    """Why a unit does not open, and the way back; scrolls where large text leaves no room for all of it."""
    icon = "download" if isinstance(failure, StillArriving) else "warning"
    empty = Empty(theme, icon, failure.message, failure.next_step, action)
    return scrolled(empty, width=theme.tokens.px(_EMPTY_WIDTH), margin=theme.tokens.space["xl"])


def rule() -> QFrame:
    """A thin line between things."""
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


def emptied(layout: QLayout) -> None:
    """Take every widget and inner layout out of a layout and let them go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)
            inner.deleteLater()
