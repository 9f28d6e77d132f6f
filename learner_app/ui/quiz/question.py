"""One question at a time: what is asked, the answer, what practice says to it, and the way to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from learner_app.domain.quiz import QuestionKind
from learner_app.domain.wording import say
from learner_app.ui.accessibility import announce
from learner_app.ui.aloud.aloud import Aloud, Passage
from learner_app.ui.key_names import key_name
from learner_app.ui.page import scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Note, emptied
from learner_app.ui.parts.text import label
from learner_app.ui.quiz import wording
from learner_app.ui.quiz.answers.make import make_answer
from learner_app.ui.quiz.feedback import Feedback
from learner_app.ui.quiz.focus_heading import FocusHeading
from learner_app.ui.quiz.keyed import Keyed, digit, is_control_enter, is_enter, press_focused_button
from learner_app.ui.quiz.prompt import Prompt

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from learner_app.domain.ids import UnitId
    from learner_app.domain.preferences import Preferences
    from learner_app.formats.blocks import Picture
    from learner_app.ui.lesson.picture import PictureView
    from learner_app.ui.quiz.answers.base import AnswerWidget
    from learner_app.ui.quiz.model import Sitting
    from learner_app.ui.theme import Theme

_CHOICES = (QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.TRUE_FALSE)


class QuestionView(Keyed):
    """Shows the question that a Sitting is at.

    Signals:
        given: (Response or None) an answer to the question in front.
        unfinished: (str or mapping, str) what stands in its fields is no answer, and why.
        check_wanted: The learner asks what is said to the answer.
        step_wanted: (int) -1 for the question before, 1 for the next.
        overview_wanted: The learner wants to see all questions.
        again_wanted: Try once more to keep the answer.
    """

    given = Signal(object)
    unfinished = Signal(object, str)
    check_wanted = Signal()
    step_wanted = Signal(int)
    overview_wanted = Signal()
    again_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        follow: Callable[[str], None],
        fetch_picture: Callable[[PictureView, Picture], None],
        open_unit: Callable[[UnitId], None],
        chosen: Callable[[], Preferences],
    ) -> None:
        super().__init__(self._on_key)
        self._chosen = chosen
        self._theme = theme
        self._follow = follow
        self._fetch_picture = fetch_picture
        self._open_unit = open_unit
        self._sitting: Sitting | None = None
        self._prompt: QWidget | None = None
        self._answer: AnswerWidget | None = None
        self._feedback: Feedback | None = None
        space = theme.tokens.space
        self._aloud = Aloud(
            self,
            theme,
            lambda: (self._passages(), 0),
            self._bring_into_view,
            chosen=lambda: (chosen().voice, chosen().voice_percent),
        )
        content = Keyed(self._on_key)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space["l"])
        column.addLayout(self._make_head())
        self._body = QWidget()
        self._body_column = QVBoxLayout(self._body)
        self._body_column.setContentsMargins(0, 0, 0, 0)
        self._body_column.setSpacing(space["l"])
        column.addWidget(self._body)
        self._kept = label(kind="caption")
        column.addWidget(self._kept)
        self._after = QVBoxLayout()
        self._after.setSpacing(space["m"])
        column.addLayout(self._after)
        self._keys = label(kind="caption")
        column.addStretch(1)
        column.addWidget(self._keys)
        self._is_revealing = False
        self._area = scrolled(content, width=theme.tokens.px(760), margin=space["xl"])
        self._area.verticalScrollBar().rangeChanged.connect(lambda *_: self._reveal())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._aloud.bar)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._make_foot())

    @property
    def heading(self) -> FocusHeading:
        """Takes the focus when a question opens; its accessible name is place and prompt."""
        return self._heading

    def show_question(self, sitting: Sitting) -> None:
        """Show the question that the sitting is at, from its top."""
        self._sitting = sitting
        self._is_revealing = False
        question = sitting.question
        emptied(self._body_column)
        self._body.setLayoutDirection(_direction(sitting))
        self._body.setLocale(QLocale(sitting.view.language))
        self._answer = make_answer(self._theme, sitting, question)
        self._heading.setText(wording.place(sitting, question))
        self._heading.setAccessibleName(f"{self._heading.text()}. {question.text} {wording.asks(question)}")
        self._prompt = Prompt(self._theme, question, sitting.view.direction, self._follow, self._fetch_picture)
        self._body_column.addWidget(self._prompt)
        if self._answer is not None:
            self._head_hint.setText(wording.asks(question))
            self._answer.given.connect(self.given)
            self._answer.unfinished.connect(self.unfinished)
            self._body_column.addWidget(self._answer)
        self._head_hint.setVisible(self._answer is not None)
        self._keys.setText(_key_help(sitting, has_digits=self._chosen().letter_keys))
        self._area.verticalScrollBar().setValue(0)
        self._aloud.offer(sitting.view.language)
        self.refresh()

    def take_focus(self) -> None:
        """Put the keyboard where the question begins: into the field that is typed into, else on the heading."""
        field = self._answer.typing_field() if self._answer is not None else None
        (field or self._heading).setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Hand over what was typed a moment ago."""
        if self._answer is not None:
            self._answer.settle()

    def refresh(self) -> None:
        """Show what the sitting knows of the answer: kept or not, and what is said to it. Leaves the fields alone."""
        sitting = self._sitting
        if sitting is None:
            return
        self._bar.setRange(0, max(sitting.total, 1))
        self._bar.setValue(sitting.answered)
        self._bar.setAccessibleName(say("Answered: {count} of {all}", count=sitting.answered, all=sitting.total))
        self._count.setText(wording.answered(sitting.answered, sitting.total))
        self._fill_after(sitting)
        question = sitting.question
        self._kept.setText(_kept_words(sitting))
        can_check, has_result = sitting.can_check(question), sitting.result(question.id) is not None
        is_practice = not sitting.is_certifying and self._answer is not None
        self._check.setVisible(is_practice and not has_result)
        self._check.setEnabled(can_check)
        self._next.setText(say("Next") if sitting.has_next else say("To the overview"))
        self._set_primary(self._next, is_primary=not can_check)
        self._back.setEnabled(sitting.has_previous)

    def show_feedback_found(self) -> None:
        """The learner asked and the answer came: bring it into view and let a screen reader read it."""
        feedback = self._feedback
        if feedback is None:
            return
        feedback.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(feedback.heading, feedback.heading.accessibleName())
        self._is_revealing = True
        QTimer.singleShot(0, feedback, self._reveal)

    def _passages(self) -> list[Passage]:
        """What is asked, what there is to choose from, and what is said to the answer, where something is."""
        sitting, prompt, answer = self._sitting, self._prompt, self._answer
        if sitting is None or prompt is None:
            return []
        question = sitting.question
        found = [Passage(question.text, prompt)]
        if answer is not None:
            found.append(Passage(wording.asks(question), answer))
            found += [Passage(text, widget) for text, widget in answer.passages(question)]
        if self._feedback is not None:
            found.append(Passage(self._feedback.heading.accessibleName(), self._feedback))
        return found

    def _bring_into_view(self, widget: QWidget) -> None:
        self._area.ensureWidgetVisible(widget, 0, self._theme.tokens.space["xl"])

    def _reveal(self) -> None:
        """Scroll to the feedback. Called again when the page grows, since it is laid out only after it is made."""
        if self._is_revealing and self._feedback is not None:
            margin = self._theme.tokens.space["xl"]
            self._area.ensureWidgetVisible(self._feedback, 0, margin)
            self._area.ensureWidgetVisible(self._feedback.heading, 0, margin)  # the beginning, where not all fits

    def _make_head(self) -> QVBoxLayout:
        space = self._theme.tokens.space
        head = QVBoxLayout()
        head.setSpacing(space["s"])
        row = QHBoxLayout()
        self._heading = FocusHeading("", 2)
        self._heading.setWordWrap(False)
        row.addWidget(self._heading)
        row.addStretch(1)
        row.addWidget(self._aloud.button)
        self._overview = button(
            say("Overview"),
            self.overview_wanted.emit,
            name=say("Overview of all questions ({keys})", keys=key_name("Ctrl+Enter")),
        )
        row.addWidget(self._overview)
        head.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        head.addWidget(self._bar)
        under = QHBoxLayout()
        self._head_hint = label(kind="caption")
        self._count = label(kind="caption")
        self._count.setWordWrap(False)
        under.addWidget(self._head_hint, 1)
        under.addStretch(0)
        under.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTrailing)
        head.addLayout(under)
        return head

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("kind", "foot")
        space = self._theme.tokens.space
        column = QVBoxLayout(foot)
        column.setContentsMargins(space["xl"], space["m"], space["xl"], space["m"])
        column.setSpacing(space["m"])
        self._problems = QVBoxLayout()  # here they are in view wherever the page is scrolled to
        column.addLayout(self._problems)
        row = QHBoxLayout()
        row.setSpacing(space["s"])
        self._back = button(say("Back"), lambda: self.step_wanted.emit(-1), name=say("Question before (Page Up)"))
        self._check = button(say("Check"), self.check_wanted.emit, kind="primary", description=say("Enter", "key"))
        self._next = button(say("Next"), lambda: self.step_wanted.emit(1), description=say("Page Down", "key"))
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._check)
        row.addWidget(self._next)
        column.addLayout(row)
        return foot

    def _fill_after(self, sitting: Sitting) -> None:
        emptied(self._after)
        emptied(self._problems)
        self._feedback = None
        question = sitting.question
        failure, result = sitting.failure(question.id), sitting.result(question.id)
        if failure is not None:
            again = button(say("Try again"), self.again_wanted.emit)
            text = say("This answer is not kept yet. {reason}", reason=f"{failure.message} {failure.next_step}").strip()
            self._problems.addWidget(Note(self._theme, text, "danger", again))
            announce(self, text)
        elif result is not None:
            self._feedback = Feedback(self._theme, result, self._open_unit)
            self._feedback.setLayoutDirection(_direction(sitting))
            self._after.addWidget(self._feedback)

    def _set_primary(self, made: QWidget, *, is_primary: bool) -> None:
        kind = "primary" if is_primary else ""
        if made.property("kind") != kind:
            made.setProperty("kind", kind)
            made.style().unpolish(made)
            made.style().polish(made)

    def _on_key(self, event: QKeyEvent) -> bool:
        if is_control_enter(event):
            self.overview_wanted.emit()
        elif is_enter(event):
            if not press_focused_button():
                self._on_enter()
        elif event.key() == Qt.Key.Key_PageDown:
            self.step_wanted.emit(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self.step_wanted.emit(-1)
        elif self._answer is not None and digit(event) and self._chosen().letter_keys:
            return self._answer.choose(digit(event))
        else:
            return False
        return True

    def _on_enter(self) -> None:
        self.settle()
        sitting = self._sitting
        if sitting is None:
            return
        if sitting.can_check(sitting.question):
            self.check_wanted.emit()
        elif sitting.unfinished_reason(sitting.question.id):
            announce(self, sitting.unfinished_reason(sitting.question.id))
        else:
            self.step_wanted.emit(1)


def _direction(sitting: Sitting) -> Qt.LayoutDirection:
    is_rtl = sitting.view.direction == "rtl"
    return Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight


def _kept_words(sitting: Sitting) -> str:
    question = sitting.question
    reason = sitting.unfinished_reason(question.id)
    if reason and question.kind is QuestionKind.MATCHING:
        return reason
    return say("✓  Kept") if sitting.is_kept(question.id) else ""


def _key_help(sitting: Sitting, *, has_digits: bool) -> str:
    kind = sitting.question.kind
    enter = (
        say("Enter: next")
        if sitting.is_certifying or kind is QuestionKind.INFORMATION
        else say("Enter: check, then next")
    )
    keys = [
        enter,
        say("Page Up, Page Down: question before, next"),
        say("{keys}: overview", keys=key_name("Ctrl+Enter")),
    ]
    if kind in _CHOICES and has_digits:
        keys.insert(0, say("1–9: choose"))
    elif kind is QuestionKind.ORDERING:
        keys.insert(0, say("{up}, {down}: move", up=key_name("Alt+Up"), down=key_name("Alt+Down")))
    return say("Keys  ·  {keys}", keys="  ·  ".join(keys))
