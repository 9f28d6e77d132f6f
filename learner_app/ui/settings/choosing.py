"""Fields that show preferences and change them: each choice holds at once, and there is nothing to save."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox

from learner_app.ui import words
from learner_app.ui.form import NUMBER_WIDTH, Form
from learner_app.ui.parts.button import on_checked, show_checked
from learner_app.ui.parts.steady_combo_box import SteadyComboBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.domain.preferences import Preferences
    from learner_app.ui.page import Desk


class PreferenceForm(Form):
    """Each field is named after the preference that it is for (`domain.preferences.Preferences`)."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._preferences = desk.client.preferences
        self._fills: list[Callable[[Preferences], None]] = []

    def one_of(self, name: str, text: str, options: Sequence[tuple[object, str]], help_text: str = "") -> QComboBox:
        """Add a choice among options, each a value with its words."""
        made = self.field(text, SteadyComboBox(), help_text)
        for value, said in options:
            made.addItem(said, value)
        made.activated.connect(lambda at: self._preferences.change(**{name: made.itemData(at)}))
        self._fills.append(lambda now: _select(made, getattr(now, name)))
        return made

    def percent(self, name: str, text: str, steps: Sequence[int], help_text: str = "") -> QComboBox:
        """Add a choice of a size or speed in percent; another value that holds is shown among the steps."""
        options = [(step, _percent(step)) for step in steps]
        made = self.one_of(name, text, options, help_text)
        made.setMaximumWidth(self.theme.tokens.px(NUMBER_WIDTH))
        return made

    def switch(self, name: str, text: str, help_text: str = "") -> QCheckBox:
        """Add something that is on or off."""
        made = self.plain(QCheckBox(text))
        made.setAccessibleDescription(help_text)
        on_checked(made, lambda is_on: self._preferences.change(**{name: is_on}))
        self._fills.append(lambda now: show_checked(made, is_checked=getattr(now, name)))
        return made

    def fill(self) -> None:
        """Show what holds now."""
        for fill in self._fills:
            fill(self._preferences.now)


def _select(field: QComboBox, value: object) -> None:
    at = field.findData(value)
    if at < 0 and isinstance(value, int):
        at = sum(field.itemData(each) < value for each in range(field.count()))
        field.insertItem(at, _percent(value), value)
    field.setCurrentIndex(at)


def _percent(value: int) -> str:
    return words.percent(value / 100)
