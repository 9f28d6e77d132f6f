"""Gets the answers of one attempt onto the disk, hands the attempt in, looks for its mark. Shows nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from learner_app.domain.wording import say
from learner_app.services.learning.quiz_views import TimeIsUp

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.bridge.client import Client
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import QuestionId
    from learner_app.domain.marking import QuestionResult
    from learner_app.domain.quiz import Response
    from learner_app.services.learning.quiz_views import Outcome, QuizIntro
    from learner_app.ui.quiz.model import Shown, Sitting


class Keeper(QObject):
    """Lives as long as the attempt is in front.

    Signals:
        told: (question id) the disk has answered to the newest answer of a question; the sitting knows what it said.
        handed_in: (Outcome) the attempt is one record now.
        not_handed_in: (ExpectedFailure) everything is as it was.
        marked: (Outcome) the hub has marked what was handed in.
    """

    told = Signal(str)
    handed_in = Signal(object)
    not_handed_in = Signal(object)
    marked = Signal(object)

    def __init__(self, client: Client, sitting: Sitting, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client
        self._sitting = sitting
        self._is_handing_in = False

    def give(self, response: Response | None) -> None:
        """Take an answer to the question in front; None takes it back."""
        question = self._sitting.question.id
        self._hand_over(question, self._sitting.give(question, response))

    def leave_unfinished(self, shown: Shown, reason: str) -> None:
        """Take note of what stands in the fields of the question in front without being an answer."""
        question = self._sitting.question.id
        self._hand_over(question, self._sitting.leave_unfinished(question, shown, reason))

    def try_again(self) -> None:
        """Hand over once more what could not be kept."""
        for question in self._sitting.not_kept:
            self._hand_over(question.id, self._sitting.again(question.id))

    def hand_in(self) -> None:
        """Hand in once every answer is on disk; one that cannot be kept stops it, or it would be missing for good."""
        if not self._is_handing_in:
            self._is_handing_in = True
            self.try_again()
            self._hand_in_when_settled()

    def keep_time(self) -> None:
        """Get onto the disk how much time is gone, so that no restart can give any back."""
        attempt = self._sitting.view.attempt
        nothing: Callable[[object], None] = lambda _: None  # noqa: E731 - a name for what is meant
        self._client.ask(self, lambda session: session.quizzes.attempt(attempt), nothing, self._on_time_not_kept)

    def look_for_mark(self, outcome: Outcome) -> None:
        """See whether a sync has brought the mark of an attempt that waits for it."""
        course, unit = self._sitting.view.course, self._sitting.view.unit.id

        def mark(intro: QuizIntro) -> None:
            made = next((one for one in intro.history if one.id == outcome.attempt), None)
            if made is not None and made.score is not None:
                message = say("The hub has marked this attempt.")
                left = intro.attempts_left
                self.marked.emit(
                    replace(outcome, score=made.score, passed=made.passed, attempts_left=left, message=message)
                )

        self._client.ask(self, lambda session: session.quizzes.intro(course, unit), mark)

    def _on_time_not_kept(self, failure: ExpectedFailure) -> None:
        """A disk that fails says so with the next answer; here only the end of the time is news."""
        if isinstance(failure, TimeIsUp):
            self._on_handed_in(failure.outcome)

    def _hand_over(self, question: QuestionId, ticket: int | None) -> None:
        if ticket is None:
            return
        attempt, response = self._sitting.view.attempt, self._sitting.response(question)
        self._client.ask(
            self,
            lambda session: session.quizzes.answer(attempt, question, response),
            partial(self._on_kept, question, ticket),
            partial(self._on_not_kept, question, ticket),
        )

    def _on_kept(self, question: QuestionId, ticket: int, result: QuestionResult | None) -> None:
        if self._sitting.on_kept(question, ticket, result):
            self._tell(question)

    def _on_not_kept(self, question: QuestionId, ticket: int, failure: ExpectedFailure) -> None:
        if isinstance(failure, TimeIsUp):
            self._on_handed_in(failure.outcome)
        elif self._sitting.on_not_kept(question, ticket, failure):
            self._tell(question)

    def _tell(self, question: QuestionId) -> None:
        self.told.emit(question)
        if self._is_handing_in:
            self._hand_in_when_settled()

    def _hand_in_when_settled(self) -> None:
        if not self._sitting.is_settled:
            return
        failures = [self._sitting.failure(question.id) for question in self._sitting.not_kept]
        if failures and failures[0] is not None:
            self._on_not_handed_in(failures[0])
            return
        attempt = self._sitting.view.attempt
        self._client.ask(
            self, lambda session: session.quizzes.submit(attempt), self._on_handed_in, self._on_not_handed_in
        )

    def _on_handed_in(self, outcome: Outcome) -> None:
        self._is_handing_in = False
        self.handed_in.emit(outcome)

    def _on_not_handed_in(self, failure: ExpectedFailure) -> None:
        self._is_handing_in = False
        self.not_handed_in.emit(failure)
