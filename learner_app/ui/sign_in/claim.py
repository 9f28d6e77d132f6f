"""Whose the work is that was done on this computer before anybody signed in: asked, never guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QRadioButton

from learner_app.domain.wording import counted, say
from learner_app.ui.accessibility import Heading
from learner_app.ui.parts.surface import Card
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from learner_app.ui.theme import Theme


class ClaimCard(Card):
    """A question with two answers and none chosen; hidden where there is nothing to ask."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._heading = Heading("", 2)
        self.body.addWidget(self._heading)
        about = say("Whoever did it should get it: records cannot change hands later.")
        self.body.addWidget(label(about, tone="muted"))
        self._mine = QRadioButton(say("It is mine: send it in my name"))
        self._not_mine = QRadioButton(say("It is somebody else's: leave it here for them"))
        group = QButtonGroup(self)
        for choice in (self._mine, self._not_mine):
            group.addButton(choice)
            self.body.addWidget(choice)

    def ask_about(self, records: int) -> None:
        """Ask, where there is something that belongs to nobody yet."""
        self.setVisible(bool(records))
        question = counted(
            "%n records were made here before anybody signed in. Whose work is that?",
            "%n record was made here before anybody signed in. Whose work is that?",
            records,
        )
        self._heading.setText(question)

    @property
    def is_open(self) -> bool:
        """Whether the question is asked and not answered."""
        return not self.isHidden() and not self._mine.isChecked() and not self._not_mine.isChecked()

    @property
    def is_mine(self) -> bool:
        """What was answered; True where there was nothing to ask."""
        return not self._not_mine.isChecked()

    def take_focus(self) -> None:
        """Put the keyboard on the first answer, choosing nothing."""
        self._mine.setFocus()
