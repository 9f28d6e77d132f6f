"""Texts: labels that wrap, say what they are to the style sheet, and can be read by everyone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def label(text: str = "", *, kind: str = "body", tone: str = "", is_selectable: bool = False) -> QLabel:
    """A plain-text label that wraps. Kinds and tones are those of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
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


def retone(widget: QLabel, tone: str) -> None:
    """Change the tone of a text that is already shown."""
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
