"""After handing in: what came of it, question by question, and where to go from here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from learner_app.domain.quiz import QuestionKind
from learner_app.domain.wording import say
from learner_app.ui.accessibility import Heading, announce
from learner_app.ui.page import scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, emptied
from learner_app.ui.parts.text import label
from learner_app.ui.quiz import wording
from learner_app.ui.quiz.feedback import Feedback
from learner_app.ui.quiz.focus_heading import FocusHeading
from learner_app.ui.quiz.keyed import Keyed, is_enter, press_focused_button

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from learner_app.domain.course import Unit
    from learner_app.domain.ids import UnitId
    from learner_app.domain.quiz import Question
    from learner_app.services.learning.quiz_views import Outcome
    from learner_app.ui.quiz.model import Sitting
    from learner_app.ui.theme import Theme


class ResultView(Keyed):
    """Shows an Outcome.

    Signals:
        again_wanted: Another attempt.
        course_wanted: Back to the course.
        unit_wanted: (Unit) go on with it.
    """

    again_wanted = Signal()
    course_wanted = Signal()
    unit_wanted = Signal(object)

    def __init__(self, theme: Theme, open_unit: Callable[[UnitId], None]) -> None:
        super().__init__(self._on_key)
        self._theme = theme
        self._open_unit = open_unit
        self._heading = FocusHeading("", 1)
        self._way_on = QHBoxLayout()
        self._next = label()
        self._course: QPushButton | None = None
        content = Keyed(self._on_key)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.tokens.space["l"])
        self._area = scrolled(content, width=theme.tokens.px(760), margin=theme.tokens.space["xl"])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    @property
    def heading(self) -> FocusHeading:
        """What came of it; takes the focus when the result appears."""
        return self._heading

    def show_outcome(self, outcome: Outcome, sitting: Sitting) -> None:
        """Show what came of an attempt."""
        emptied(self._column)
        self._column.addWidget(self._summary(outcome))
        results = {} if sitting.is_certifying else outcome.results
        asked = [one for one in sitting.view.questions if one.kind is not QuestionKind.INFORMATION]
        if any(question.id in results for question in asked):
            self._column.addWidget(Heading(say("Question by question"), 2))
        for question in asked:
            if question.id in results:
                self._column.addWidget(self._question(sitting, question, outcome))
        self._column.addStretch(1)
        self._area.verticalScrollBar().setValue(0)

    def offer(self, following: Unit | None) -> None:
        """The way on from here is known now; None where this was the last unit that is open."""
        if following is None:
            return
        had_focus = self._course is not None and self._course.hasFocus()
        name = say("Go on: {title}", title=following.title)
        go_on = button(say("Go on"), lambda: self.unit_wanted.emit(following), kind="primary", name=name)
        emptied(self._way_on)
        self._course = button(say("Back to the course"), self.course_wanted.emit)
        self._way_on.addWidget(self._course)
        self._way_on.addWidget(go_on)
        self._next.setText(say("Next: {title}", title=following.title))
        self._next.show()
        if had_focus:
            go_on.setFocus()

    def take_focus(self) -> None:
        """Put the keyboard on the result and say it."""
        self._heading.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._heading, self._heading.accessibleName())

    def _summary(self, outcome: Outcome) -> Card:
        theme, space = self._theme, self._theme.tokens.space
        said, tone, icon = wording.outcome(outcome)
        card = Card(theme)
        top = QHBoxLayout()
        top.setSpacing(space["l"])
        picture = QLabel()
        picture.setPixmap(theme.pixmap(icon, "accent" if tone == "info" else tone, 32))
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(space["s"])
        self._heading = FocusHeading(said, 1)
        texts.addWidget(self._heading)
        message = "" if outcome.message == said else outcome.message
        if message:
            texts.addWidget(label(message))
        facts = wording.outcome_facts(outcome)
        self._heading.setAccessibleName(" ".join(part for part in (said, message, facts) if part))
        texts.addWidget(label(facts, tone="muted"))
        top.addLayout(texts, 1)
        card.body.addLayout(top)
        self._next = label(tone="muted")
        self._next.hide()
        texts.addWidget(self._next)
        foot = QHBoxLayout()
        foot.setSpacing(space["s"])
        if outcome.attempts_left != 0:
            foot.addWidget(button(say("Try again"), self.again_wanted.emit))
        foot.addStretch(1)
        self._way_on = QHBoxLayout()
        self._way_on.setSpacing(space["s"])
        self._course = button(say("Back to the course"), self.course_wanted.emit, kind="primary")
        self._way_on.addWidget(self._course)
        foot.addLayout(self._way_on)
        card.body.addLayout(foot)
        return card

    def _question(self, sitting: Sitting, question: Question, outcome: Outcome) -> QFrame:
        card = Card(self._theme)
        is_rtl = sitting.view.direction == "rtl"
        card.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.tokens.space["xs"])
        texts.addWidget(label(wording.place(sitting, question), kind="overline"))
        texts.addWidget(label(question.text, kind="strong"))
        given = sitting.response(question.id)
        answer = wording.response(given)
        told = answer if given is None else say("Your answer: {answer}", answer=answer)
        texts.addWidget(label(told, tone="muted"))
        card.body.addLayout(texts)
        card.body.addWidget(Feedback(self._theme, outcome.results[question.id], self._open_unit))
        return card

    def _on_key(self, event: QKeyEvent) -> bool:
        return is_enter(event) and press_focused_button()
