"""Taking a quiz: intro, one question at a time, overview, result. Hands every answer to the disk as it is given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from learner_app.domain.errors import Kind, StillArriving
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.services.clock import SystemClock
from learner_app.services.learning.quiz_views import TimeIsUp
from learner_app.ui.accessibility import announce
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import emptied, unopened
from learner_app.ui.quiz.bar import QuizBar
from learner_app.ui.quiz.intro import IntroView
from learner_app.ui.quiz.keeping import Keeper
from learner_app.ui.quiz.model import Sitting, following_unit
from learner_app.ui.quiz.overview import OverviewView
from learner_app.ui.quiz.question import QuestionView
from learner_app.ui.quiz.result import ResultView
from learner_app.ui.quiz.starting import Starter
from learner_app.ui.quiz.time_up import TimeUpView
from learner_app.ui.quiz.ways import Ways

if TYPE_CHECKING:
    from learner_app.domain.clock import Clock
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import QuestionId
    from learner_app.domain.quiz import Response
    from learner_app.services.courses.library import CourseView
    from learner_app.services.learning.quiz_views import AttemptView, Outcome, QuizIntro
    from learner_app.ui.quiz.model import Shown


@dataclass(frozen=True, slots=True)
class _Carried:
    """An attempt under way, or just handed in, for the page that goes on with it."""

    sitting: Sitting
    outcome: Outcome | None
    course_title: str
    is_overview: bool
    is_time_hidden: bool


class QuizPage(Page):
    """Moves between its views and connects them with the disk. An attempt under way outlives a look elsewhere."""

    is_titled = True

    def __init__(self, desk: Desk, clock: Clock | None = None) -> None:
        super().__init__(desk)
        self.setAccessibleName(say("Quiz"))
        self._place = Place(Screen.QUIZ)
        self._shown_intro: QuizIntro | None = None
        self._sitting: Sitting | None = None
        self._keeper: Keeper | None = None
        self._outcome: Outcome | None = None
        self._is_result_unseen = False
        self._failure: ExpectedFailure | None = None
        self._ways = Ways(self)
        self._starter = Starter(self)
        self._bar = QuizBar(desk.theme, clock or SystemClock(), self._ways.to_course)
        self._intro = IntroView(desk.theme)
        ways, chosen = self._ways, desk.client.preferences
        self._question = QuestionView(desk.theme, ways.follow, ways.fetch_picture, ways.to_unit, lambda: chosen.now)
        self._overview = OverviewView(desk.theme)
        self._time_up = TimeUpView(desk.theme)
        self._result = ResultView(desk.theme, self._ways.to_unit)
        self._failed = QWidget()
        self._failed_column = QVBoxLayout(self._failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        self._views = QStackedLayout()
        column.addLayout(self._views, 1)  # before it is filled, or its first widget shows as a window of its own
        views = (self._intro, self._question, self._overview, self._time_up, self._result, self._failed)
        for view in (QWidget(), *views):
            self._views.addWidget(view)
        self._connect()

    @override
    def show_place(self, place: Place) -> None:
        is_same = (place.course, place.unit) == (self._place.course, self._place.unit)
        self._come_to(place)
        if is_same and self._sitting is not None and (self._outcome is None or self._is_result_unseen):
            self._is_result_unseen = False
            self.tell_opened(self._sitting.view.unit.title)
            return  # back from a lesson that a question sent the learner to; the time may have run out meanwhile
        self._put_away()
        self._shown_intro = None
        self._views.setCurrentIndex(0)
        self._look_at_intro()

    @override
    def carry(self) -> object:
        if self._sitting is None:
            return None
        is_overview = self._views.currentWidget() is self._overview
        is_time_hidden = self._bar.countdown.is_hidden_by_learner
        return _Carried(self._sitting, self._outcome, self._bar.course_title, is_overview, is_time_hidden)

    @override
    def take_over(self, place: Place, carried: object) -> None:
        if not isinstance(carried, _Carried):
            self.show_place(place)
            return
        self._come_to(place)
        self._name(carried.course_title, carried.sitting.view.unit.title)
        self._outcome = carried.outcome
        self._bar.countdown.hide_time(is_hidden=carried.is_time_hidden)
        self._sit(carried.sitting)
        if self._outcome is not None:
            self._show_result(self._outcome, carried.sitting)
        elif carried.is_overview:
            self._show_overview()
        else:
            self._show_question(carried.sitting.index)

    @override
    def look_again(self) -> None:
        view = self._views.currentWidget()
        if view is self._intro:
            self._look_at_intro()
        elif view is self._result and self._keeper and self._outcome and self._outcome.score is None:
            self._keeper.look_for_mark(self._outcome)
        elif view is self._failed and isinstance(self._failure, StillArriving):
            self._look_at_intro()

    @override
    def leave(self) -> None:
        self._question.settle()

    @override
    def first_focus(self) -> QWidget | None:
        view = self._views.currentWidget()
        headed = next((one for one in (self._question, self._time_up, self._result) if one is view), None)
        return None if headed is None else headed.heading

    @property
    def question_view(self) -> QuestionView:
        """The view of one question, for whoever has to know whether it is in front."""
        return self._question

    def _connect(self) -> None:
        self._intro.start_wanted.connect(self._begin)
        self._starter.asking.connect(self._intro.show_asking)
        self._starter.begun.connect(self._on_begun)
        self._starter.not_begun.connect(self._on_not_begun)
        self._intro.course_wanted.connect(self._ways.to_course)
        self._question.given.connect(self._on_given)
        self._question.unfinished.connect(self._on_unfinished)
        self._question.check_wanted.connect(self._on_check_wanted)
        self._question.step_wanted.connect(self._on_step_wanted)
        self._question.overview_wanted.connect(self._show_overview)
        self._question.again_wanted.connect(self._on_again_wanted)
        self._overview.question_wanted.connect(self._show_question)
        self._overview.hand_in_wanted.connect(self._on_hand_in_wanted)
        self._result.again_wanted.connect(self._on_another_wanted)
        self._result.course_wanted.connect(self._ways.to_course)
        self._result.unit_wanted.connect(self._ways.on_to)
        self._time_up.again_wanted.connect(self._on_time_up)
        self._bar.countdown.time_up.connect(self._on_time_up)
        self._bar.countdown.minute_passed.connect(self._on_minute_passed)

    def _come_to(self, place: Place) -> None:
        self._place = place
        self._ways.course = place.course

    def _name(self, course_title: str, title: str) -> None:
        self.setAccessibleName(title)
        self._bar.name(course_title, title)

    # Intro

    def _look_at_intro(self) -> None:
        course, unit = self._place.course, self._place.unit
        if course is not None and unit is not None:
            self.desk.client.ask(
                self, lambda session: session.quizzes.intro(course, unit), self._on_intro, self._on_failed
            )

    def _on_intro(self, intro: QuizIntro) -> None:
        if intro.unit.id != self._place.unit or self._sitting is not None:
            return
        is_first = self._views.currentWidget() is not self._intro
        self._shown_intro = intro
        self.tell_opened(intro.unit.title)
        self._name(intro.course_title, intro.unit.title)
        focused: QWidget | None = self.focusWidget()
        had_focus = focused is not None and self._intro.isAncestorOf(focused)
        self._intro.show_intro(intro)
        self._views.setCurrentWidget(self._intro)
        if is_first or had_focus:
            self._intro.take_focus()

    def _begin(self) -> None:
        if self._shown_intro is not None:
            self._starter.start(self._shown_intro)

    def _on_begun(self, view: AttemptView) -> None:
        if view.unit.id == self._place.unit and self._sitting is None:
            sitting = Sitting(view)
            self._sit(sitting)
            self._show_question(sitting.index)

    def _sit(self, sitting: Sitting) -> None:
        self._sitting = sitting
        self._keeper = Keeper(self.desk.client, sitting, self)
        self._keeper.told.connect(self._on_told)
        self._keeper.handed_in.connect(self._on_handed_in)
        self._keeper.not_handed_in.connect(self._on_not_handed_in)
        self._keeper.marked.connect(self._on_marked)
        self._bar.countdown.start(sitting.view.timing if self._outcome is None else None)

    def _on_not_begun(self, failure: ExpectedFailure) -> None:
        if isinstance(failure, TimeIsUp):
            self._look_at_intro()  # it says what became of the attempt
        elif self._views.currentWidget() is self._intro:
            self._intro.show_failure(failure)
        else:
            self._on_failed(failure)

    # Questions

    def _show_question(self, index: int) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        sitting.go(index)
        self._question.show_question(sitting)
        self._views.setCurrentWidget(self._question)
        self._question.take_focus()

    def _on_step_wanted(self, step: int) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        self._question.settle()
        if step > 0 and not sitting.has_next:
            self._show_overview()
        elif step > 0 or sitting.has_previous:
            self._show_question(sitting.index + step)

    def _on_given(self, response: Response | None) -> None:
        if self._keeper is not None:
            self._keeper.give(response)
            self._question.refresh()

    def _on_unfinished(self, shown: Shown, reason: str) -> None:
        if self._keeper is not None:
            self._keeper.leave_unfinished(shown, reason)
            self._question.refresh()

    def _on_again_wanted(self) -> None:
        if self._keeper is not None:
            self._keeper.try_again()
            self._question.refresh()
            self._question.take_focus()

    def _on_told(self, question: QuestionId) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        if self._views.currentWidget() is self._overview:
            self._overview.refresh(sitting)
        elif question == sitting.question.id:
            self._question.refresh()
            if sitting.result(question) is not None:
                self._question.show_feedback_found()
            elif sitting.is_kept(question):
                announce(self, say("Answer kept"))

    def _on_check_wanted(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        self._question.settle()
        question = sitting.question
        if sitting.can_check(question):
            sitting.check(question.id)
            self._question.refresh()
            self._question.show_feedback_found()

    # Overview and handing in

    def _show_overview(self) -> None:
        sitting = self._sitting
        if sitting is not None:
            self._question.settle()
            self._overview.show_sitting(sitting)
            self._views.setCurrentWidget(self._overview)
            self._overview.take_focus()

    def _on_hand_in_wanted(self) -> None:
        if self._keeper is not None:
            self._overview.show_working()
            self._keeper.hand_in()

    def _on_handed_in(self, outcome: Outcome) -> None:
        self.desk.client.tell_changed()
        sitting = self._sitting
        if sitting is None or self._outcome is not None or sitting.view.attempt != outcome.attempt:
            return
        self._outcome = outcome
        self._bar.countdown.start(None)
        self._show_result(outcome, sitting)
        self._is_result_unseen = not self.isVisible()
        if self._is_result_unseen:
            announce(self.window(), outcome.message)
        else:
            self._result.take_focus()

    def _on_not_handed_in(self, failure: ExpectedFailure) -> None:
        if failure.kind is Kind.NOT_FOUND:  # somebody else has handed it in
            self._put_away()
            self._look_at_intro()
        elif self._views.currentWidget() is self._time_up:
            self._time_up.show_failure(failure)
        elif self._sitting is not None:
            self._overview.show_sitting(self._sitting)
            self._overview.show_failure(failure)

    # Time

    def _on_time_up(self) -> None:
        """What is typed so far still counts; from here on nothing can be answered."""
        if self._keeper is not None and self._outcome is None:
            self._question.settle()
            self._time_up.show_working()
            self._views.setCurrentWidget(self._time_up)
            if self.isVisible():
                self._time_up.take_focus()
            self._keeper.hand_in()

    def _on_minute_passed(self) -> None:
        if self._keeper is not None:
            self._keeper.keep_time()

    # Result

    def _show_result(self, outcome: Outcome, sitting: Sitting) -> None:
        self._result.show_outcome(outcome, sitting)
        self._views.setCurrentWidget(self._result)
        course, unit = sitting.view.course, sitting.view.unit.id

        def offer(view: CourseView) -> None:
            if self._outcome is outcome:
                self._result.offer(following_unit(view, unit))

        self.desk.client.ask(self, lambda session: session.library.course(course), offer)

    def _on_marked(self, outcome: Outcome) -> None:
        if self._sitting is not None and self._outcome is not None and self._outcome.score is None:
            self._outcome = outcome
            self._show_result(outcome, self._sitting)
            self._result.take_focus()

    def _on_another_wanted(self) -> None:
        outcome = self._outcome
        self._put_away()
        intro = self._shown_intro
        is_at_once = outcome is not None and outcome.attempts_left is None and intro is not None
        if is_at_once and intro is not None and not intro.conditions:
            self._begin()
        else:
            self._look_at_intro()

    def _put_away(self) -> None:
        """Let go of the attempt; what was handed over is on its way to the disk all the same."""
        if self._keeper is not None:
            self._keeper.deleteLater()
        self._sitting, self._keeper, self._outcome = None, None, None
        self._is_result_unseen = False
        self._bar.countdown.start(None)

    def _on_failed(self, failure: ExpectedFailure) -> None:
        self._failure = failure
        self.tell_opened(failure.message)
        emptied(self._failed_column)
        back = button(say("Back to the course"), self._ways.to_course, kind="primary")
        self._failed_column.addWidget(unopened(self.desk.theme, failure, back))
        self._views.setCurrentWidget(self._failed)
        if self.isVisible():
            back.setFocus(Qt.FocusReason.OtherFocusReason)
