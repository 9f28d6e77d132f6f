"""The only way to make a labelled field: label, buddy, accessible name and description in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.ui.theme import Theme

W = TypeVar("W", bound=QWidget)


class Form(QWidget):
    """Fields one under the other, each with its label above and, where given, a line of help below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._space = theme.tokens.space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._space["l"])

    def field(self, text: str, widget: W, help_text: str = "") -> W:
        """Add a field and give it back. `text` is its label and accessible name, `help_text` its description."""
        block = QVBoxLayout()
        block.setSpacing(self._space["xs"])
        caption = QLabel(text)
        caption.setProperty("kind", "strong")
        caption.setBuddy(widget)
        block.addWidget(caption)
        block.addWidget(widget)
        fields: list[QWidget] = [widget, *widget.findChildren(QLineEdit)]  # a spin box has a field of its own inside
        for named in fields:
            named.setAccessibleName(text.replace("&", ""))
        if help_text:
            widget.setAccessibleDescription(help_text)
            block.addWidget(label(help_text, kind="caption"))
        self._column.addLayout(block)
        return widget

    def plain(self, widget: W) -> W:
        """Add something that names itself, such as a check box or a note."""
        self._column.addWidget(widget)
        return widget
