"""Texts: labels that wrap, say what they are to the style sheet, and can be read by everyone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel

from learner_app.overriding import override

_SIDES = {
    Qt.LayoutDirection.LeftToRight: Qt.AlignmentFlag.AlignLeft,
    Qt.LayoutDirection.RightToLeft: Qt.AlignmentFlag.AlignRight,
}


class PlainText(QLabel):
    """Plain text that begins where its page begins, whatever the direction of its own letters.

    Qt would put an Arabic title to the right of an English page, away from everything that belongs to it.
    """

    def __init__(self, text: str = "", *, wraps: bool = True) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self._begin()
        self.setText(text)

    @override
    def changeEvent(self, event: QEvent, /) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange and self.alignment() & Qt.AlignmentFlag.AlignAbsolute:
            self._begin()
        super().changeEvent(event)

    def _begin(self) -> None:
        side = _SIDES[self.layoutDirection()]
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


def label(
    text: str = "", *, kind: str = "body", tone: str = "", is_selectable: bool = False, wraps: bool = True
) -> PlainText:
    """A plain-text label. Kinds and tones are those of the style sheet."""
    made = PlainText(text, wraps=wraps)
    made.setProperty("kind", kind)
    if tone:
        made.setProperty("tone", tone)
    if is_selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def chip(text: str, tone: str = "plain") -> QLabel:
    """A short state in words on a coloured ground: the words carry it, the colour only helps."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", "chip")
    made.setProperty("tone", tone)
    return made


def rechip(made: QLabel, text: str, tone: str) -> None:
    """Change a chip that is already shown."""
    if text != made.text():
        made.setText(text)
    if tone != made.property("tone"):
        retone(made, tone)


def retone(widget: QLabel, tone: str) -> None:
    """Change the tone of a text that is already shown."""
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
