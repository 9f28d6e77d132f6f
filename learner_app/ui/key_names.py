"""Keys as the keyboard at hand has them: the same shortcut is written otherwise on other systems."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_name(keys: str) -> str:
    """A shortcut such as "Ctrl+F", as a person reads it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
