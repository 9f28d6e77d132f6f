"""The moment when the time of an attempt is up: nothing can be answered any more, and it is being handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from learner_app.domain.wording import say
from learner_app.ui.page import scrolled
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Note, emptied
from learner_app.ui.parts.text import label
from learner_app.ui.quiz.focus_heading import FocusHeading
from learner_app.ui.quiz.keyed import Keyed, is_enter, press_focused_button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.ui.theme import Theme


class TimeUpView(Keyed):
    """In front for as long as handing in takes, or until it works.

    Signals:
        again_wanted: Try once more to hand in.
    """

    again_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(self._on_key)
        self._theme = theme
        content = Keyed(self._on_key)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space["l"])
        self._heading = FocusHeading(say("The time is up"), 1)
        self._heading.setWordWrap(False)
        self._problems = QVBoxLayout()
        column.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignLeading)
        self._working = label(say("What you have answered is being handed in …"), tone="muted")
        column.addWidget(self._working)
        column.addLayout(self._problems)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content, width=theme.tokens.px(760), margin=theme.tokens.space["xl"]))

    @property
    def heading(self) -> FocusHeading:
        """Says that the time is up; takes the focus when the view appears."""
        return self._heading

    def show_working(self) -> None:
        """Handing in is under way."""
        emptied(self._problems)
        self._working.show()

    def show_failure(self, failure: ExpectedFailure) -> None:
        """Handing in did not work; what was answered in time is still there."""
        emptied(self._problems)
        self._working.hide()
        again = button(say("Try again"), self.again_wanted.emit)
        reason = f"{failure.message} {failure.next_step}"
        text = say("Not handed in yet. {reason} What you have answered is still here.", reason=reason)
        self._problems.addWidget(Note(self._theme, " ".join(text.split()), "danger", again))
        again.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Put the keyboard on the heading, so that a screen reader says it."""
        self._heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_key(self, event: QKeyEvent) -> bool:
        return is_enter(event) and press_focused_button()
