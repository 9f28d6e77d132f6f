"""A part of the settings: a card with a heading that can be gone to, and a look at what is so now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.ui.accessibility import Heading
from learner_app.ui.parts.surface import Card

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from learner_app.ui.page import Desk


class Section(Card):
    """Base of the sections. Subclasses build their fields once and fill them in `look_again`."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk.theme)
        self.desk = desk
        self.body.addWidget(Heading(title, 2))

    def look_again(self) -> None:
        """Read what is so from disk; what is being typed stays."""

    def first_field(self) -> QWidget | None:
        """What takes the keyboard when one comes for this section; None for nothing."""
        return None
