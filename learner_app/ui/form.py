"""The only way to make a labelled field: label, buddy, accessible name and description in one call."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.ui.theme import Theme

NUMBER_WIDTH = 220
"""Pixels at 100 % text: a field for a number is as wide as numbers are, whatever the page is."""
W = TypeVar("W", bound=QWidget)


class Form(QWidget):
    """Fields one under the other, each with its label above and, where given, a line of help below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._space = theme.tokens.space
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self._space["l"])

    def field(self, text: str, widget: W, help_text: str = "") -> W:
        """Add a field and give it back. `text` is its label and accessible name, `help_text` its description."""
        block = QVBoxLayout()
        block.setSpacing(self._space["xs"])
        caption = label(text, kind="strong", wraps=False)
        caption.setBuddy(widget)
        block.addWidget(caption)
        block.addWidget(widget)
        fields: list[QWidget] = [widget, *widget.findChildren(QLineEdit)]  # a spin box has a field of its own inside
        for named in fields:
            named.setAccessibleName(text.replace("&", ""))
        if isinstance(widget, QAbstractSpinBox):
            for inner in widget.findChildren(QLineEdit):
                inner.setTextMargins(self._space["s"], 0, self._space["s"], 0)  # style sheets forget it there
        if help_text:
            widget.setAccessibleDescription(help_text)
            block.addWidget(label(help_text, kind="caption"))
        self._column.addLayout(block)
        return widget

    def plain(self, widget: W) -> W:
        """Add something that names itself, such as a check box or a note."""
        self._column.addWidget(widget)
        return widget


def number_field(form: Form, text: str, help_text: str, nothing: str, unit: str) -> QSpinBox:
    """Add a field for an amount whose 0 is said in words."""
    made = form.field(text, QSpinBox(), help_text)
    made.setRange(0, 1_000_000)
    made.setSingleStep(10)
    made.setSuffix(f" {unit}")
    made.setSpecialValueText(nothing)
    made.setMaximumWidth(form.theme.tokens.px(NUMBER_WIDTH))
    return made
