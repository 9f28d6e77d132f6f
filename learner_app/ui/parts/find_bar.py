"""Finding words in what is shown: a lesson, a help page, a transcript."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from learner_app.domain.wording import counted, say
from learner_app.overriding import override
from learner_app.ui import words
from learner_app.ui.accessibility import announce
from learner_app.ui.parts.button import button
from learner_app.ui.parts.text import label
from learner_app.ui.parts.text_field import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from learner_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Match:
    """A place: in which of several texts, and where in it."""

    text: int
    start: int
    length: int


def matches(texts: list[str], words: str) -> list[Match]:
    """Every place of `words` in reading order, whatever their case; none for empty words."""
    wanted = words.casefold()
    found: list[Match] = []
    if not wanted:
        return found
    for number, text in enumerate(texts):
        plain = text.lower() if len(text.lower()) == len(text) else text  # places must be those of the text itself
        at = plain.find(wanted)
        while at >= 0:
            found.append(Match(number, at, len(wanted)))
            at = plain.find(wanted, at + len(wanted))
    return found


class Searched(Protocol):
    """What can be looked through."""

    def look_for(self, words: str) -> int:
        """How many places have these words, whatever their case; remembers them."""
        ...

    def nearest(self) -> int:
        """The first of these places from where the reader is on; 0 where there is none."""
        ...

    def show_place(self, number: int | None) -> str:
        """Mark a place and bring it into sight, None for none; gives the text it is in."""
        ...


class FindBar(QFrame):
    """A field, how many places there are, and the way from one to the next.

    Signals:
        closed: The keyboard goes back to what was looked through.
    """

    closed = Signal()

    def __init__(self, theme: Theme, searched: Searched, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._searched = searched
        self._count = self._at = 0
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["m"], space["s"], space["m"], space["s"])
        row.setSpacing(space["s"])
        self._field = TextField()
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(name)
        self._field.textChanged.connect(lambda _: self._look())
        self._said = label(kind="caption", wraps=False)
        row.addWidget(self._field, 1)
        row.addWidget(self._said)
        for words_of_it, icon, step in ((say("Previous place"), "up", -1), (say("Next place"), "down", 1)):
            step_button = button("", lambda step=step: self._step(step), kind="quiet", name=words_of_it)  # type: ignore[misc]  # binds the loop's value
            step_button.setIcon(theme.icon(icon))
            row.addWidget(step_button)
        close = button("", self.close_bar, kind="quiet", name=say("Close find"))
        close.setIcon(theme.icon("close"))
        row.addWidget(close)
        self.hide()

    def open_bar(self, wanted: str = "") -> None:
        """Show the bar, with words to look for at once where given."""
        self.show()
        if wanted:
            self._field.setText(wanted)
        else:
            self._field.take_keyboard()
        self._look()

    def close_bar(self) -> None:
        """Hide the bar and give the keyboard back."""
        had_keyboard = self.isAncestorOf(self.window().focusWidget())
        self._searched.show_place(None)
        self.hide()
        if had_keyboard:
            self.closed.emit()

    def turn_to(self, searched: Searched) -> None:
        """Look through something else from now on."""
        self._searched.show_place(None)
        self._searched = searched
        self.look_again()

    def look_again(self) -> None:
        """Other text is shown; look through that where the bar is open."""
        if not self.isHidden():
            self._look()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        wanted = self._field.text().strip()
        self._count = self._searched.look_for(wanted)
        if self._count:
            self._show(self._searched.nearest())
        else:
            self._searched.show_place(None)
            self._said.setText(say("Not found") if wanted else "")
            if wanted:
                announce(self, say("Not found"))

    def _step(self, step: int) -> None:
        if self._count:
            self._show((self._at + step) % self._count)

    def _show(self, number: int) -> None:
        self._at = number
        text = self._searched.show_place(number)
        said = counted("{number} of %n places", "{number} of %n place", self._count, number=number + 1)
        self._said.setText(words.of_all(number + 1, self._count))
        announce(self, say("{what}: {value}", what=said, value=text))
