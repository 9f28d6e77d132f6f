"""The tiers of one unit, folded away under its line: what is here at a glance, and each with its cost where asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.course.tier_rows import TierRows, part_of
from learner_app.ui.parts.button import button
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.domain.course import Unit
    from learner_app.services.choices import TierChoice
    from learner_app.services.fetching.watch import Progress
    from learner_app.ui.theme import Theme


class UnitMedia(QFrame):
    """A summary with a button that unfolds the rest.

    Signals:
        wanted: (TierAction, TierChoice)
    """

    wanted = Signal(object, object)

    def __init__(self, theme: Theme, unit: Unit) -> None:
        super().__init__()
        space = theme.tokens.space
        self.unit = unit.id
        self._unit = unit
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.tokens.px(20) + space["m"], 0, 0, space["m"])
        column.setSpacing(space["m"])
        head = QHBoxLayout()
        head.setSpacing(space["m"])
        self._summary = label(kind="caption")
        head.addWidget(self._summary, 1)
        self._fold = button("", self._on_fold_clicked, kind="link")
        head.addWidget(self._fold, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(head)
        self._rows = TierRows(theme, unit)
        self._rows.wanted.connect(self.wanted)
        column.addWidget(self._rows)
        self._show_folded(is_folded=True)

    def fill(self, choices: Sequence[TierChoice], speed: float | None) -> bool:
        """Show how it stands, as `TierRows.fill` does."""
        media = [choice for choice in choices if choice.tier.rank]
        facts = [self._fact(choice) for choice in media]
        told = "  ·  ".join(facts)
        if told != self._summary.text():
            self._summary.setText(told)
            self._fold.setAccessibleDescription(words.in_a_row(facts))
        return self._rows.fill(choices, speed)

    def show_progress(self, progress: Progress) -> None:
        """One of its tiers is on its way."""
        self._rows.show_progress(progress)

    def _on_fold_clicked(self) -> None:
        self._show_folded(is_folded=not self._rows.isHidden())

    def _show_folded(self, *, is_folded: bool) -> None:
        self._rows.setVisible(not is_folded)
        self._fold.setText(say("Choose …") if is_folded else say("Fold"))
        title = self._unit.title
        named = say("Choose what to fetch of {unit}", unit=title)
        self._fold.setAccessibleName(named if is_folded else say("Fold what there is of {unit}", unit=title))

    def _fact(self, choice: TierChoice) -> str:
        part = part_of(choice.tier, self._unit)
        if choice.is_complete:
            return say("{part}: here", part=part)
        if choice.line is not None or choice.comes_with_course:
            return say("{part}: on its way", part=part)
        return say("{part}: {size}", part=part, size=words.size(choice.size_bytes))
