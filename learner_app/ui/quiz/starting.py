"""Begins attempts, and asks the hub first where a quiz wants that. Shows nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.learning.quiz_views import AttemptView, QuizIntro
    from learner_app.ui.page import Page


class Starter(QObject):
    """Works for one page.

    Signals:
        asking: The hub is asked now, which may take as long as a bad link makes it.
        begun: (AttemptView) the attempt to go on with.
        not_begun: (ExpectedFailure) there is none.
    """

    asking = Signal()
    begun = Signal(object)
    not_begun = Signal(object)

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._intro: QuizIntro | None = None

    def start(self, intro: QuizIntro) -> None:
        """Go on with the open attempt of the quiz, or begin one."""
        self._intro = intro
        if not intro.rules.needs_connection or intro.open_attempt is not None:
            self._begin(intro, has_asked_hub=False)
            return
        self.asking.emit()
        course, unit = intro.course, intro.unit.id

        def begin(_: object) -> None:
            if self._intro is intro and self._page.isVisible():  # no time is to run for who has gone elsewhere
                self._begin(intro, has_asked_hub=True)

        ask = self._page.desk.client.ask_hub
        ask(self, lambda session: session.quizzes.ask_hub(course, unit), begin, self._on_failed)

    def _begin(self, intro: QuizIntro, *, has_asked_hub: bool) -> None:
        course, unit = intro.course, intro.unit.id
        self._page.desk.client.ask(
            self,
            lambda session: session.quizzes.begin(course, unit, has_asked_hub=has_asked_hub),
            self._on_begun,
            self._on_failed,
        )

    def _on_begun(self, view: AttemptView) -> None:
        self.begun.emit(view)

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self.not_begun.emit(failure)
