"""Single choice, multiple choice, true or false: tiles that are answered at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from learner_app.domain.quiz import QuestionKind
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.ui.quiz.answers.base import AnswerWidget
from learner_app.ui.quiz.answers.tile import OptionTile
from learner_app.ui.quiz.prompt import option_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from learner_app.domain.quiz import Question, Response
    from learner_app.ui.theme import Theme


class ChoiceAnswer(AnswerWidget):
    """Tiles one under the other."""

    def __init__(self, theme: Theme, question: Question, response: Response | None, direction: str) -> None:
        super().__init__()
        self._kind = question.kind
        is_one = self._kind is not QuestionKind.MULTIPLE
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space["s"])
        self._group = QButtonGroup(self)
        self._group.setExclusive(is_one)
        self._values: list[str | bool] = []
        if self._kind is QuestionKind.TRUE_FALSE:
            # The program's own words, but laid out as the question is: a tile's text follows its button.
            found: list[tuple[str | bool, str, str]] = [(True, say("True"), ""), (False, say("False"), "")]
        else:
            found = [(option.text, option.text, option.html) for option in question.options]
        for number, (value, text, html) in enumerate(found, start=1):
            name = say("Option {number} of {count}: {text}", number=number, count=len(found), text=text)
            tile = OptionTile(theme, option_label(text, html, direction), name=name, is_one_of_many=is_one)
            tile.button.setChecked(_is_chosen(value, response))
            self._group.addButton(tile.button, number - 1)
            self._values.append(value)
            column.addWidget(tile)
        self._group.idToggled.connect(self._on_toggled)  # which is all that assistive technology does to a box

    @override
    def choose(self, number: int) -> bool:
        button = self._group.button(number - 1)
        if button is None:
            return False
        button.setFocus()
        button.click()
        return True

    @override
    def passages(self, question: Question) -> list[tuple[str, QWidget]]:
        return [(tile.button.accessibleName(), tile) for tile in self.findChildren(OptionTile)]

    def _on_toggled(self, toggled: int, is_on: bool) -> None:
        if self._kind is not QuestionKind.MULTIPLE:
            if is_on:
                self.given.emit(self._values[toggled])
            return
        chosen = tuple(value for number, value in enumerate(self._values) if self._group.button(number).isChecked())
        self.given.emit(chosen or None)


def _is_chosen(value: str | bool, response: Response | None) -> bool:
    if isinstance(response, tuple):
        return value in response
    return type(value) is type(response) and value == response
