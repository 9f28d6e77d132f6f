"""Matching: a list to choose from beside each text on the left."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy

from learner_app.domain.wording import say
from learner_app.ui.parts.steady_combo_box import SteadyComboBox
from learner_app.ui.quiz.answers.base import AnswerWidget
from learner_app.ui.quiz.prompt import option_label

if TYPE_CHECKING:
    from learner_app.domain.quiz import Question
    from learner_app.ui.theme import Theme

_STACKED_FROM_PERCENT = 150  # beside each other, large texts would leave each a few words of width


class MatchingAnswer(AnswerWidget):
    """One row for each text on the left. Each match is kept at once; a row without one earns nothing."""

    def __init__(self, theme: Theme, question: Question, shown: object, direction: str) -> None:
        super().__init__()
        chosen = shown if isinstance(shown, Mapping) else {}
        is_stacked = theme.text_percent >= _STACKED_FROM_PERCENT
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.tokens.space["l"])
        grid.setVerticalSpacing(theme.tokens.space["s" if is_stacked else "m"])
        if not is_stacked:
            grid.setColumnStretch(0, 1)
            grid.setColumnStretch(1, 1)
        self._boxes: dict[str, QComboBox] = {}
        for number, left in enumerate(question.options):
            text = option_label(left.text, left.html, direction)
            box = _Box()
            named = say(
                "Match for {number} of {count}: {text}", number=number + 1, count=len(question.options), text=left.text
            )
            box.setAccessibleName(named)
            for target in question.targets:
                box.addItem(target.text)
                box.setItemData(box.count() - 1, target.text, Qt.ItemDataRole.ToolTipRole)
            box.setCurrentIndex(box.findText(chosen.get(left.text, ""), Qt.MatchFlag.MatchExactly))
            box.currentIndexChanged.connect(partial(self._on_chosen, box))
            text.setBuddy(box)
            self._boxes[left.text] = box
            row = number * 2 if is_stacked else number
            grid.addWidget(text, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(box, row + 1 if is_stacked else row, 0 if is_stacked else 1)

    def _on_chosen(self, box: QComboBox, _index: int) -> None:
        box.setToolTip(box.currentText())
        pairs = {left: one.currentText() for left, one in self._boxes.items() if one.currentIndex() >= 0}
        self.given.emit(pairs)


class _Box(SteadyComboBox):
    """Nothing is chosen at first."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(say("Choose …"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
