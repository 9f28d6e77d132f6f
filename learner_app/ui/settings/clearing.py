"""Free space: what would go is shown first, and what went can be fetched again at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from learner_app.domain.wording import say
from learner_app.services.fetching.travel_words import tier_words
from learner_app.ui import words
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.form import Form, number_field
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.surface import emptied
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.fetching.room import Clearance
    from learner_app.services.session import Session
    from learner_app.ui.page import Desk

_MB = 1_000_000


class Clearing(QFrame):
    """A button, and below it, once it was pressed, what goes for as much as is wanted.

    Signals:
        cleared: (Clearance) it was done.
        failed: (ExpectedFailure)
    """

    cleared = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        space = desk.theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["m"])
        self._open = button(say("Free space …"), self._on_open_clicked)
        column.addWidget(Flow(space["m"], self._open))
        self._panel = QFrame()
        self._panel.setProperty("kind", "inset")
        inner = QVBoxLayout(self._panel)
        inner.setContentsMargins(space["l"], space["m"], space["l"], space["m"])
        inner.setSpacing(space["m"])
        inner.addWidget(Heading(say("Free space"), 3))
        form = Form(desk.theme)
        self._wanted = number_field(
            form,
            say("How much is &needed"),
            say("The largest goes first, and no more than that."),
            say("All that can go"),
            say("MB"),
        )
        inner.addWidget(form)
        self._told = label()
        inner.addWidget(self._told)
        self._items = QVBoxLayout()
        self._items.setSpacing(space["xs"])
        inner.addLayout(self._items)
        self._go = button(say("Free"), self._on_go_clicked)
        inner.addWidget(Flow(space["m"], button(say("Leave everything"), self.close_panel), self._go))
        column.addWidget(self._panel)
        self._panel.hide()
        self._wanted.valueChanged.connect(lambda: self.look_again())  # noqa: PLW0108 - drops the value that Qt sends

    @property
    def wanted_bytes(self) -> int | None:
        """How much is needed; None for all that can go."""
        return self._wanted.value() * _MB or None

    def look_again(self) -> None:
        """See what would go now, where somebody looks."""
        if not self._panel.isHidden():
            wanted = self.wanted_bytes
            self._desk.client.ask(self, lambda session: session.room.clearance(wanted), self._fill)

    def close_panel(self) -> None:
        """Fold it away again."""
        self._panel.hide()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, found: Clearance) -> None:
        told = _told(found)
        if told != self._told.text():
            self._told.setText(told)
            announce(self, told)
        emptied(self._items)
        for item in found.items:
            facts = words.in_a_row((item.title, tier_words(item.tier), words.size(item.size_bytes)))
            self._items.addWidget(label(facts, kind="caption"))
        has_focus = self._go.hasFocus()
        self._go.setText(say("Free {size}", size=words.size(found.size_bytes)))
        self._go.setVisible(found.size_bytes > 0)
        if has_focus and not found.size_bytes:
            self._wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_open_clicked(self) -> None:
        self._panel.setVisible(self._panel.isHidden())
        if not self._panel.isHidden():
            self._wanted.setFocus(Qt.FocusReason.OtherFocusReason)
            self.look_again()

    def _on_go_clicked(self) -> None:
        wanted = self.wanted_bytes

        def done(cleared: Clearance) -> None:
            self.close_panel()
            self.cleared.emit(cleared)

        def failed(failure: ExpectedFailure) -> None:
            self.failed.emit(failure)

        def clear(session: Session) -> Clearance:
            return session.room.clear(wanted)

        self._desk.client.ask(self, clear, done, failed)

    def first_field(self) -> QWidget:
        """What gets the keyboard."""
        return self._open


def _told(found: Clearance) -> str:
    if not found.items:
        return say("Nothing can go: what is here is not finished yet, is pinned, or cannot be fetched again.")
    return say("This frees {size}; progress and transcripts stay.", size=words.size(found.size_bytes))
