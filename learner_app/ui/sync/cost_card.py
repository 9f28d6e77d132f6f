"""What the link has cost today and this month, beside what it may cost, and what is known of the network at hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from learner_app.domain.allowance import MB
from learner_app.domain.wording import say
from learner_app.services.fetching.travel_words import metered, purpose_words
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.form import Form
from learner_app.ui.parts.button import button
from learner_app.ui.parts.flow import Flow
from learner_app.ui.parts.stat import Stat
from learner_app.ui.parts.surface import Card, emptied, rule
from learner_app.ui.parts.text import label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from learner_app.services.overview import Cost, Overview
    from learner_app.ui.theme import Theme

_CHOICES = (None, True, False)  # what a learner may say of whether a network is metered
_STEPS = 1000


class CostCard(Card):
    """Traffic and budget.

    Signals:
        metered_chosen: (bool or None) what the learner says of the network at hand.
        rules_wanted: Budgets, hours and speed are to be changed.
    """

    metered_chosen = Signal(object)
    rules_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._shown: tuple[object, ...] = ()
        self._told: Overview | None = None
        space = theme.tokens.space
        self.body.addWidget(Heading(say("What it costs"), 2))
        self._today, self._month = _Spent(theme, say("Today")), _Spent(theme, say("This month"))
        self.body.addWidget(Flow(space["xl"], self._today, self._month))
        self._tables = QVBoxLayout()
        self._tables.setSpacing(space["l"])
        self.body.addLayout(self._tables)
        self.body.addWidget(rule())
        self._network = label(kind="strong")
        self._speed = label(kind="caption")
        self.body.addWidget(self._network)
        self.body.addWidget(self._speed)
        self._form = Form(theme)
        self._choice = self._form.field(
            say("What this network &is"),
            QComboBox(),
            say("Records and texts travel on any network. This is kept for each."),
        )
        for choice in _CHOICES:
            self._choice.addItem(_choice_words(choice))
        self._choice.activated.connect(lambda at: self.metered_chosen.emit(_CHOICES[at]))
        self.body.addWidget(self._form)
        change = button(say("Budgets, hours and speed"), self.rules_wanted.emit, kind="link")
        self.body.addWidget(change, 0, Qt.AlignmentFlag.AlignLeading)

    def fill(self, view: Overview) -> None:
        """Show what was spent, and the network."""
        told = replace(view, status=None, lines=(), needs_look=0)  # type: ignore[arg-type]  # what is not told here
        if told == self._told:
            return
        self._told = told
        self._today.fill(view.usage.day, view.rules.day_mb)
        self._month.fill(view.usage.month, view.rules.month_mb)
        self._name_network(view)
        shown = (view.purposes, view.networks)
        if shown != self._shown:
            self._shown = shown
            emptied(self._tables)
            if view.purposes:
                rows = [(purpose_words(purpose), cost) for purpose, cost in view.purposes]
                self._tables.addWidget(_table(self._theme, say("What for"), rows))
            if len(view.networks) > 1:
                self._tables.addWidget(_table(self._theme, say("Where"), view.networks))

    def _name_network(self, view: Overview) -> None:
        if not view.network:
            self._network.setText(say("No network has been used yet"))
            self._speed.setText(say("After the first sync you can say here whether a network is metered."))
            self._form.hide()
            return
        self._form.show()
        name = f"{view.network[:1].upper()}{view.network[1:]}"
        self._network.setText(words.in_a_row((name, metered(view.is_metered))))
        told = say("Speed not measured yet")
        if view.speed:
            told = say("About {speed}, as measured here", speed=words.speed(view.speed))
        self._speed.setText(told)
        if not self._choice.view().isVisible():
            self._choice.setCurrentIndex(_CHOICES.index(view.chosen_metered))


class _Spent(QWidget):
    """What a day or a month has cost, with a bar where there is a budget for it."""

    def __init__(self, theme: Theme, what: str) -> None:
        super().__init__()
        self._what = what
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space["xs"])
        self._stat = Stat(theme, what)
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._budget = label(kind="caption", wraps=False)
        for part in (self._stat, self._bar, self._budget):
            column.addWidget(part)
        self.setMinimumWidth(theme.tokens.px(180))

    def fill(self, used: int, budget_mb: int | None) -> None:
        """Show it."""
        is_over = budget_mb is not None and used >= budget_mb * MB
        self._stat.show_value(words.size(used), "warning" if is_over else "")
        self._bar.setVisible(budget_mb is not None)
        if budget_mb is None:
            self._budget.setText(say("No budget set"))
            return
        limit = words.size(budget_mb * MB)
        self._budget.setText(
            say("Budget of {size} used up", size=limit) if is_over else say("of a budget of {size}", size=limit)
        )
        self._bar.setValue(min(_STEPS, round(_STEPS * used / max(1, budget_mb * MB))))
        spent = say("{part} of {whole}", part=words.size(used), whole=limit)
        self._bar.setAccessibleName(say("{what}: {value}", what=self._what, value=spent))


def _choice_words(is_metered: bool | None) -> str:
    if is_metered is None:
        return say("As the system says")
    return say("Metered: sound and pictures wait") if is_metered else say("Not metered: everything may travel")


def _table(theme: Theme, what: str, rows: Iterable[tuple[str, Cost]]) -> QWidget:
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.tokens.space["l"])
    grid.setVerticalSpacing(theme.tokens.space["xs"])
    grid.setColumnStretch(0, 1)
    for column, head in enumerate((what, say("Today"), say("This month"))):
        grid.addWidget(_number(head) if column else label(head, kind="caption"), 0, column)
    for at, (name, cost) in enumerate(rows, start=1):
        grid.addWidget(label(name), at, 0)
        for column, (when, size) in enumerate(((say("today"), cost.today), (say("this month"), cost.month)), start=1):
            cell = _number(words.size(size) if size else "–")
            cell.setAccessibleName(say("{what}: {value}", what=words.in_a_row((name, when)), value=words.size(size)))
            grid.addWidget(cell, at, column)
    return made


def _number(text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("kind", "caption")
    made.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    return made
