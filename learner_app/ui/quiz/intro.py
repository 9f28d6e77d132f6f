"""Before a quiz: what it is, what handing in will mean, what was done before, and the one button that starts it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from learner_app.domain.wording import say
from learner_app.ui import words
from learner_app.ui.accessibility import Heading
from learner_app.ui.page import scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, Note, emptied, rule
from learner_app.ui.parts.text import chip, label
from learner_app.ui.quiz import wording
from learner_app.ui.quiz.keyed import Keyed, is_enter, press_focused_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.progress import Attempt
    from learner_app.services.learning.quiz_views import QuizIntro
    from learner_app.ui.theme import Theme


class IntroView(Keyed):
    """Shows a QuizIntro.

    Signals:
        start_wanted: Begin, or go on with the open attempt.
        course_wanted: Back to the course.
    """

    start_wanted = Signal()
    course_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(self._on_key)
        self._theme = theme
        self._main: QPushButton | None = None
        content = Keyed(self._on_key)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.tokens.space["l"])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, width=theme.tokens.px(760), margin=theme.tokens.space["xl"]))

    def show_intro(self, intro: QuizIntro) -> None:
        """Show what the learner is told before starting."""
        emptied(self._column)
        now = datetime.now(UTC)
        self._column.addWidget(Heading(intro.unit.title, 1))
        card = Card(self._theme)
        self._add_facts(card, intro)
        if intro.ran_out:
            card.body.addWidget(Note(self._theme, intro.ran_out, "warning"))
        for said in (intro.notice, intro.conditions):
            if said:
                card.body.addWidget(Note(self._theme, said))
        if intro.warning:
            card.body.addWidget(Note(self._theme, intro.warning, "warning"))
        self._problems = QVBoxLayout()
        card.body.addLayout(self._problems)
        self._add_start(card, intro, now)
        self._column.addWidget(card)
        if intro.history:
            self._column.addWidget(Heading(say("Your attempts"), 2))
            self._column.addWidget(self._history(intro.history, now))
        self._column.addStretch(1)

    def take_focus(self) -> None:
        """Put the keyboard on the main button."""
        if self._main is not None:
            self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_asking(self) -> None:
        """The hub is asked before the start."""
        emptied(self._problems)
        self._problems.addWidget(Note(self._theme, say("Asking the hub …")))
        if self._main is not None:
            self._main.setEnabled(False)

    def show_failure(self, failure: ExpectedFailure) -> None:
        """Starting did not work."""
        emptied(self._problems)
        if self._main is not None and not self._main.isEnabled():
            self._main.setEnabled(True)
            self.take_focus()
        self._problems.addWidget(Note(self._theme, f"{failure.message} {failure.next_step}".strip(), "danger"))

    def _add_facts(self, card: Card, intro: QuizIntro) -> None:
        kind, *rest = wording.facts(intro)
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.tokens.space["xs"])
        texts.addWidget(label(kind, kind="strong"))
        texts.addWidget(label("  ·  ".join(rest), tone="muted"))
        card.body.addLayout(texts)

    def _add_start(self, card: Card, intro: QuizIntro, now: datetime) -> None:
        reason, going_on = wording.no_attempt_left(intro), wording.going_on(intro, now)
        foot = QHBoxLayout()
        if reason:
            card.body.addWidget(Note(self._theme, reason))
            self._main = button(say("Back to the course"), self.course_wanted.emit, kind="primary")
        else:
            text = say("Continue") if going_on else say("Start")
            self._main = button(text, self.start_wanted.emit, kind="primary", description=going_on)
        foot.addWidget(label(going_on, kind="caption"), 1)
        foot.addWidget(self._main)
        card.body.addLayout(foot)

    def _history(self, attempts: tuple[Attempt, ...], now: datetime) -> Card:
        card = Card(self._theme)
        card.body.setSpacing(0)
        numbered = list(enumerate(attempts, start=1))
        for number, made in reversed(numbered):
            if number != len(numbered):
                card.body.addWidget(rule())
            card.body.addWidget(self._attempt(number, made, now))
        return card

    def _attempt(self, number: int, made: Attempt, now: datetime) -> QFrame:
        score, said, tone = wording.attempt(made)
        space = self._theme.tokens.space
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, space["m"], 0, space["m"])
        row.setSpacing(space["m"])
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"] // 2)
        name, when = say("Attempt {number}", number=number), words.when(made.at, now)
        texts.addWidget(label(name, kind="strong"))
        texts.addWidget(label(when, kind="caption"))
        row.addLayout(texts, 1)
        flags = [wording.flag(each) for each in made.flags]
        for flag in flags:
            row.addWidget(chip(flag, "warning"), 0, Qt.AlignmentFlag.AlignVCenter)
        if score:
            row.addWidget(label(score, kind="strong"))
        row.addWidget(chip(said, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        line.setAccessibleName(words.in_a_row((name, when, score, said, *flags)))
        return line

    def _on_key(self, event: QKeyEvent) -> bool:
        return is_enter(event) and press_focused_button()
