"""Taking a quiz: intro, one question at a time, overview, result. Hands every answer to the disk as it is given."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from learner_app.domain.course import UnitKind
from learner_app.domain.ids import UnitId
from learner_app.overriding import override
from learner_app.ui.lesson.links import open_outside
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.page import Desk, Page
from learner_app.ui.parts.button import button
from learner_app.ui.parts.surface import Empty, emptied
from learner_app.ui.parts.text import label
from learner_app.ui.quiz.intro import IntroView
from learner_app.ui.quiz.keeping import Keeper
from learner_app.ui.quiz.model import Sitting, following_unit
from learner_app.ui.quiz.overview import OverviewView
from learner_app.ui.quiz.question import QuestionView
from learner_app.ui.quiz.result import ResultView

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.domain.errors import ExpectedFailure
    from learner_app.domain.ids import QuestionId
    from learner_app.domain.quiz import Response
    from learner_app.formats.blocks import Picture
    from learner_app.services.library import CourseView
    from learner_app.services.quiz_views import AttemptView, Outcome, QuizIntro
    from learner_app.ui.lesson.picture import PictureView
    from learner_app.ui.quiz.model import Shown


@dataclass(frozen=True, slots=True)
class _Carried:
    """An attempt under way, or just handed in, for the page that goes on with it."""

    sitting: Sitting
    outcome: Outcome | None
    course_title: str
    is_overview: bool


class QuizPage(Page):
    """Moves between the four views and connects them with the disk. An attempt under way outlives a look elsewhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setAccessibleName("Quiz")
        self._place = Place(Screen.QUIZ)
        self._sitting: Sitting | None = None
        self._keeper: Keeper | None = None
        self._outcome: Outcome | None = None
        self._intro = IntroView(desk.theme)
        self._question = QuestionView(desk.theme, self._follow, self._fetch_picture, self._open_unit)
        self._overview = OverviewView(desk.theme)
        self._result = ResultView(desk.theme, self._open_unit)
        self._failed = QWidget()
        self._failed_column = QVBoxLayout(self._failed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_bar())
        self._views = QStackedLayout()
        column.addLayout(self._views, 1)  # before it is filled, or its first widget shows as a window of its own
        for view in (QWidget(), self._intro, self._question, self._overview, self._result, self._failed):
            self._views.addWidget(view)
        self._connect()

    @override
    def show_place(self, place: Place) -> None:
        is_same = (place.course, place.unit) == (self._place.course, self._place.unit)
        self._place = place
        if is_same and self._sitting is not None and self._outcome is None:
            return  # back from a lesson that a question sent the learner to
        self._put_away()
        self._views.setCurrentIndex(0)
        self._look_at_intro()

    @override
    def carry(self) -> object:
        if self._sitting is None:
            return None
        is_overview = self._views.currentWidget() is self._overview
        return _Carried(self._sitting, self._outcome, self._course_link.text(), is_overview)

    @override
    def take_over(self, place: Place, carried: object) -> None:
        if not isinstance(carried, _Carried):
            self.show_place(place)
            return
        self._place = place
        self._name(carried.course_title, carried.sitting.view.unit.title)
        self._sit(carried.sitting)
        self._outcome = carried.outcome
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
        elif view is self._result and self._outcome is not None and self._outcome.score is None:
            self._look_for_mark()

    @override
    def leave(self) -> None:
        self._question.settle()

    @override
    def first_focus(self) -> QWidget | None:
        if self._views.currentWidget() is self._question:
            return self._question.heading
        return None

    @property
    def question_view(self) -> QuestionView:
        """The view of one question, for whoever has to know whether it is in front."""
        return self._question

    def _connect(self) -> None:
        self._intro.start_wanted.connect(self._begin)
        self._intro.course_wanted.connect(self._open_course)
        self._question.given.connect(self._on_given)
        self._question.unfinished.connect(self._on_unfinished)
        self._question.check_wanted.connect(self._on_check_wanted)
        self._question.step_wanted.connect(self._on_step_wanted)
        self._question.overview_wanted.connect(self._show_overview)
        self._question.again_wanted.connect(self._on_again_wanted)
        self._overview.question_wanted.connect(self._show_question)
        self._overview.hand_in_wanted.connect(self._on_hand_in_wanted)
        self._result.again_wanted.connect(self._on_another_wanted)
        self._result.course_wanted.connect(self._open_course)
        self._result.unit_wanted.connect(self._go_to)

    def _make_bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("kind", "bar")
        space = self.desk.theme.tokens.space
        row = QHBoxLayout(bar)
        row.setContentsMargins(space["l"], space["xs"], space["l"], space["xs"])
        row.setSpacing(space["s"])
        self._course_link = button("Course", self._open_course, kind="link", name="Back to the course")
        self._title = label(kind="caption")
        row.addWidget(self._course_link)
        row.addWidget(self._title, 1)
        return bar

    def _name(self, course_title: str, title: str) -> None:
        self.setAccessibleName(title)
        self._course_link.setText(course_title)
        self._title.setText(title)

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
        self._name(intro.course_title, intro.unit.title)
        focused: QWidget | None = self.focusWidget()
        had_focus = focused is not None and self._intro.isAncestorOf(focused)
        self._intro.show_intro(intro)
        self._views.setCurrentWidget(self._intro)
        if is_first or had_focus:
            self._intro.take_focus()

    def _begin(self) -> None:
        course, unit = self._place.course, self._place.unit
        if course is not None and unit is not None:
            self.desk.client.ask(
                self, lambda session: session.quizzes.begin(course, unit), self._on_begun, self._on_not_begun
            )

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

    def _on_not_begun(self, failure: ExpectedFailure) -> None:
        if self._views.currentWidget() is self._intro:
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
        if sitting is None or sitting.view.attempt != outcome.attempt:
            return
        self._outcome = outcome
        self._show_result(outcome, sitting)
        self._result.take_focus()

    def _on_not_handed_in(self, failure: ExpectedFailure) -> None:
        if self._sitting is not None:
            self._overview.show_sitting(self._sitting)
            self._overview.show_failure(failure)

    # Result

    def _show_result(self, outcome: Outcome, sitting: Sitting) -> None:
        self._result.show_outcome(outcome, sitting)
        self._views.setCurrentWidget(self._result)
        course, unit = sitting.view.course, sitting.view.unit.id

        def offer(view: CourseView) -> None:
            if self._outcome is outcome:
                self._result.offer(following_unit(view, unit))

        self.desk.client.ask(self, lambda session: session.library.course(course), offer)

    def _look_for_mark(self) -> None:
        """A sync was run: perhaps the hub has marked the attempt whose result is in front."""
        sitting, outcome = self._sitting, self._outcome
        if sitting is None or outcome is None:
            return
        course, unit = sitting.view.course, sitting.view.unit.id

        def mark(intro: QuizIntro) -> None:
            made = next((one for one in intro.history if one.id == outcome.attempt), None)
            if self._outcome is outcome and made is not None and made.score is not None:
                message = "The hub has marked this attempt."
                self._outcome = replace(
                    outcome, score=made.score, passed=made.passed, attempts_left=intro.attempts_left, message=message
                )
                self._show_result(self._outcome, sitting)
                self._result.take_focus()

        self.desk.client.ask(self, lambda session: session.quizzes.intro(course, unit), mark)

    def _on_another_wanted(self) -> None:
        outcome = self._outcome
        self._put_away()
        if outcome is not None and outcome.attempts_left is None:
            self._begin()
        else:
            self._look_at_intro()

    def _put_away(self) -> None:
        """Let go of the attempt; what was handed over is on its way to the disk all the same."""
        if self._keeper is not None:
            self._keeper.deleteLater()
        self._sitting, self._keeper, self._outcome = None, None, None

    # Elsewhere

    def _open_course(self) -> None:
        self.desk.navigator.go(Place(Screen.COURSE, self._place.course))

    def _go_to(self, unit: Unit) -> None:
        screen = Screen.QUIZ if unit.kind is UnitKind.QUIZ else Screen.LESSON
        self.desk.navigator.replace(Place(screen, self._place.course, unit.id))

    def _open_unit(self, unit: UnitId) -> None:
        course = self._place.course

        def go(view: CourseView) -> None:
            found = view.course.unit(unit)
            screen = Screen.QUIZ if found is not None and found.kind is UnitKind.QUIZ else Screen.LESSON
            self.desk.navigator.go(Place(screen, course, unit))

        if course is not None:
            self.desk.client.ask(self, lambda session: session.library.course(course), go)

    def _follow(self, address: str) -> None:
        if address.startswith("unit:"):
            self._open_unit(UnitId(address.removeprefix("unit:")))
        else:
            open_outside(self, address)

    def _fetch_picture(self, view: PictureView, picture: Picture) -> None:
        blob = picture.blob
        if blob is not None:
            self.desk.client.ask(view, lambda session: session.lessons.picture(blob), view.show_bytes)

    def _on_failed(self, failure: ExpectedFailure) -> None:
        emptied(self._failed_column)
        back = button("Back to the course", self._open_course, kind="primary")
        self._failed_column.addWidget(
            Empty(self.desk.theme, "warning", failure.message, failure.next_step, back),
            0,
            Qt.AlignmentFlag.AlignVCenter,
        )
        self._views.setCurrentWidget(self._failed)
        back.setFocus(Qt.FocusReason.OtherFocusReason)
