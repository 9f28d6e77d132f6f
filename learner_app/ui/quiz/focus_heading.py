"""A heading that takes the keyboard when what stands under it appears, so that a screen reader reads it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from learner_app.ui.accessibility import Heading


class FocusHeading(Heading):
    """Not in the Tab order: it gets the focus from the program, and a line under it shows so."""

    def __init__(self, text: str, level: int) -> None:
        super().__init__(text, level)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("takes_focus", True)
        self.setIndent(0)  # a label with a border would shift its text
