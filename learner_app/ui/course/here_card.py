"""What of a course is on this computer, what the rest would cost, and how far it is where it is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from learner_app.domain.wording import say
from learner_app.ui.accessibility import Heading
from learner_app.ui.course.tier_rows import TierRows
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card

if TYPE_CHECKING:
    from learner_app.services.choices import Choices
    from learner_app.services.fetching.watch import Progress
    from learner_app.ui.theme import Theme


class HereCard(Card):
    """The tiers of a whole course.

    Signals:
        wanted: (TierAction, TierChoice)
        queue_wanted: The learner wants to see the queue.
    """

    wanted = Signal(object, object)
    queue_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.body.addWidget(Heading(say("On this computer"), 2))
        self._rows = TierRows(theme)
        self._rows.wanted.connect(self.wanted)
        self.body.addWidget(self._rows)
        self._queue = button(say("Show the queue"), self.queue_wanted.emit, kind="link")
        row = QHBoxLayout()
        row.addWidget(self._queue)
        row.addStretch(1)
        self.body.addLayout(row)

    def fill(self, choices: Choices) -> bool:
        """Show how it stands, as `TierRows.fill` does."""
        self._queue.setVisible(choices.has_lines)
        return self._rows.fill(choices.course, choices.speed)

    def show_progress(self, progress: Progress) -> None:
        """A tier of the whole course is on its way."""
        self._rows.show_progress(progress)
