"""Finding words in the lesson that is open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit

from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui import words
from learner_app.ui.accessibility import announce
from learner_app.ui.parts.button import button
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from learner_app.ui.lesson.labels import TextLabel
    from learner_app.ui.lesson.reader import Reader
    from learner_app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Match:
    """A place: which text of the lesson, and where in it."""

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


class FindBar(QFrame):
    """A field, how many there are, and the way from one to the next.

    Signals:
        closed: The keyboard goes back to the lesson.
    """

    closed = Signal()

    def __init__(self, theme: Theme, reader: Reader) -> None:
        super().__init__()
        self.setProperty("kind", "bar")
        self._reader = reader
        self._texts: list[TextLabel] = []
        self._matches: list[Match] = []
        self._at = -1
        space = theme.tokens.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space["l"], space["s"], space["l"], space["s"])
        self._field = QLineEdit()
        self._field.setAccessibleName(say("Find in this lesson"))
        self._field.setPlaceholderText(say("Find in this lesson"))
        self._field.textChanged.connect(self._on_field_text_changed)
        self._count = label(kind="caption")
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        for name, icon, step in ((say("Previous place"), "up", -1), (say("Next place"), "down", 1)):
            step_button = button("", lambda step=step: self._step(step), kind="quiet", name=name)  # type: ignore[misc]  # binds the loop's value
            step_button.setIcon(theme.icon(icon))
            row.addWidget(step_button)
        close = button("", self.close_bar, kind="quiet", name=say("Close find"))
        close.setIcon(theme.icon("close"))
        row.addWidget(close)
        self.hide()

    def open_bar(self, wanted: str = "") -> None:
        """Show the bar, with words to look for at once where given."""
        self.show()
        self._texts = self._reader.texts()
        if wanted:
            self._field.setText(wanted)
        else:
            self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._field.selectAll()
        self._on_field_text_changed()

    def close_bar(self) -> None:
        """Hide the bar and give the keyboard back to the lesson."""
        self._unmark()
        self.hide()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)

    def _on_field_text_changed(self) -> None:
        self._unmark()
        self._matches = matches([text.plain for text in self._texts], self._field.text())
        self._at = -1
        if self._matches:
            self._step(1)
        else:
            self._count.setText(say("Not found") if self._field.text() else "")

    def _step(self, step: int) -> None:
        if not self._matches:
            return
        self._unmark()
        self._at = (self._at + step) % len(self._matches)
        match = self._matches[self._at]
        text = self._texts[match.text]
        text.show_match(match.start, match.length)
        self._reader.show_widget(text)
        said = words.of_all(self._at + 1, len(self._matches))
        self._count.setText(said)
        announce(self, say("{what}: {value}", what=said, value=text.plain))

    def _unmark(self) -> None:
        if 0 <= self._at < len(self._matches):
            self._texts[self._matches[self._at].text].show_match(0, 0)
