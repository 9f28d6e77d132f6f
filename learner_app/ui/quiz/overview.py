"""All questions of an attempt with their state, and handing in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from learner_app.domain.wording import counted, say
from learner_app.ui.accessibility import Heading
from learner_app.ui.key_names import key_name
from learner_app.ui.page import scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Card, Note, emptied, rule
from learner_app.ui.parts.text import chip, label
from learner_app.ui.quiz import wording
from learner_app.ui.quiz.focus_heading import FocusHeading
from learner_app.ui.quiz.keyed import Keyed, is_control_enter, is_enter, press_focused_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.quiz import Question
    from learner_app.ui.quiz.model import Sitting
    from learner_app.ui.theme import Theme

_PROMPT_CHARS = 160


class OverviewView(Keyed):
    """Shows a Sitting as a list. Handing in is asked for twice, the second time in the foot of this very screen.

    Signals:
        question_wanted: (int) the page to go to, from 0.
        hand_in_wanted: The learner said yes.
    """

    question_wanted = Signal(int)
    hand_in_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(self._on_key)
        self._theme = theme
        space = theme.tokens.space
        content = Keyed(self._on_key)
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(space["l"])
        self._heading = FocusHeading(say("Overview"), 1)
        self._count = label(tone="muted")
        self._list = QVBoxLayout()
        self._heading.setWordWrap(False)
        self._column.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._count)
        self._column.addLayout(self._list)
        self._column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scrolled(content, width=theme.tokens.px(760), margin=space["xl"]), 1)
        outer.addWidget(self._make_foot())

    def show_sitting(self, sitting: Sitting) -> None:
        """Show all questions; any confirmation that was open is closed."""
        emptied(self._list)
        self._ask_again(is_asking=False)
        self.refresh(sitting)
        self._back_to = sitting.index
        self._confirm_text.setText(wording.hand_in(sitting))
        self._count.setText(
            counted(
                "%n questions, {answered} answered. Answers can be changed until you hand in.",
                "%n question, {answered} answered. Answers can be changed until you hand in.",
                sitting.total,
                answered=sitting.answered,
            )
        )
        card = Card(self._theme)
        card.body.setSpacing(0)
        for index, question in enumerate(sitting.view.questions):
            if index:
                card.body.addWidget(rule())
            card.body.addWidget(self._row(sitting, question, index))
        self._list.addWidget(card)

    def refresh(self, sitting: Sitting) -> None:
        """Answers were kept or not in the meantime; the list itself is left as it is."""
        emptied(self._notes)
        if sitting.not_kept:
            first = sitting.failure(sitting.not_kept[0].id)
            text = counted(
                "%n answers are not kept yet. {reason} Handing in tries again first.",
                "%n answer is not kept yet. {reason} Handing in tries again first.",
                len(sitting.not_kept),
                reason=f"{first.message} {first.next_step}" if first else "",
            )
            self._notes.addWidget(Note(self._theme, " ".join(text.split()), "danger"))

    def take_focus(self) -> None:
        """Put the keyboard on the heading, from where Tab leads through the list to handing in."""
        self._heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_working(self) -> None:
        """Handing in is under way."""
        self._confirm.setEnabled(False)
        self._confirm_text.setText(say("Handing in …"))

    def show_failure(self, failure: ExpectedFailure) -> None:
        """Handing in did not work; everything is as it was."""
        emptied(self._notes)
        self._ask_again(is_asking=False)
        reason = f"{failure.message} {failure.next_step}"
        text = say("Not handed in. {reason} Your answers are still here.", reason=reason)
        self._notes.addWidget(Note(self._theme, " ".join(text.split()), "danger"))
        self._hand_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, sitting: Sitting, question: Question, index: int) -> QFrame:
        space = self._theme.tokens.space
        said, tone, icon = wording.state(sitting.state(question))
        place = wording.place(sitting, question)
        made = QFrame()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, space["m"], 0, space["m"])
        row.setSpacing(space["m"])
        picture = QLabel()
        picture.setPixmap(self._theme.pixmap(icon, {"plain": "muted", "info": "accent"}.get(tone, tone)))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(space["xs"] // 2)
        texts.addWidget(label(place, kind="strong"))
        text = " ".join(question.text.split())
        prompt = label(text if len(text) <= _PROMPT_CHARS else f"{text[:_PROMPT_CHARS].rstrip()} …", tone="muted")
        is_rtl = sitting.view.direction == "rtl"
        prompt.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight)
        texts.addWidget(prompt)
        row.addLayout(texts, 1)
        row.addWidget(chip(said, tone), 0, Qt.AlignmentFlag.AlignVCenter)
        go = button(
            say("Show"),
            lambda: self.question_wanted.emit(index),
            name=say("Show {place}: {state}", place=place, state=said),
            description=text,
        )
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        space = self._theme.tokens.space
        column = QVBoxLayout(foot)
        column.setContentsMargins(space["xl"], space["m"], space["xl"], space["m"])
        column.setSpacing(space["m"])
        self._notes = QVBoxLayout()
        column.addLayout(self._notes)
        self._ask = Keyed()
        row = QHBoxLayout(self._ask)
        row.setContentsMargins(0, 0, 0, 0)
        self._back_to = 0
        row.addWidget(button(say("Back to the question"), lambda: self.question_wanted.emit(self._back_to)))
        row.addStretch(1)
        self._hand_in = button(say("Hand in"), self._confirm_first, kind="primary", description=key_name("Ctrl+Enter"))
        row.addWidget(self._hand_in)
        column.addWidget(self._ask)
        self._confirm = self._make_confirm()
        column.addWidget(self._confirm)
        return foot

    def _make_confirm(self) -> QFrame:
        made = QFrame()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.tokens.space["m"])
        texts = QVBoxLayout()
        texts.setSpacing(self._theme.tokens.space["xs"])
        texts.addWidget(Heading(say("Hand in now?"), 3))
        self._confirm_text = label()
        texts.addWidget(self._confirm_text)
        row.addLayout(texts, 1)
        self._not_yet = button(say("Not yet"), self._on_not_yet)
        self._yes: QPushButton = button(say("Yes, hand in"), self.hand_in_wanted.emit, kind="primary")
        row.addWidget(self._not_yet, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._yes, 0, Qt.AlignmentFlag.AlignBottom)
        made.hide()
        return made

    def _confirm_first(self) -> None:
        self._yes.setAccessibleDescription(self._confirm_text.text())
        self._ask_again(is_asking=True)
        self._yes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_not_yet(self) -> None:
        self._ask_again(is_asking=False)
        self._hand_in.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_again(self, *, is_asking: bool) -> None:
        self._confirm.setEnabled(True)
        self._confirm.setVisible(is_asking)
        self._ask.setVisible(not is_asking)

    def _on_key(self, event: QKeyEvent) -> bool:
        is_asking = self._confirm.isVisible()
        if is_control_enter(event):
            (self._yes if is_asking else self._hand_in).click()
        elif event.key() == Qt.Key.Key_Escape and is_asking:
            self._on_not_yet()
        elif is_enter(event):
            return press_focused_button()
        else:
            return False
        return True
