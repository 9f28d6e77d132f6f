"""What the walk over the screens does not meet: each kind of question, overview and result, menus and dialogs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMenu,
    QPushButton,
    QWidget,
)

from learner_app.domain.course import QuizRules
from tests.fakes import quiz_questions as q
from tests.fakes.quizzes import FakeQuizzes
from tests.looking import PLACES, described, interactive
from tests.test_a11y import cut, is_within_reach
from tests.ui.quiz.conftest import take  # noqa: F401 - a fixture
from tests.window import name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication

    from learner_app.domain.quiz import Question
    from tests.fakes.quiz_taker import Taker
    from tests.window import Desk

    Take = Callable[..., Taker]
    Look = tuple[int, Qt.LayoutDirection]

QUESTIONS = (q.SINGLE, q.MULTIPLE, q.TRUE_FALSE, q.SHORT, q.NUMERIC, q.MATCHING, q.ORDERING, q.OPEN, q.INFORMATION)
LOOKS = {
    "from left to right": (100, Qt.LayoutDirection.LeftToRight),
    "twice the size, from right to left": (200, Qt.LayoutDirection.RightToLeft),
}


@pytest.fixture(params=list(LOOKS.values()), ids=list(LOOKS))
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    text_percent, direction = request.param
    qapp.setLayoutDirection(direction)
    yield text_percent, direction
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def lacking(window: QWidget) -> list[str]:
    """What of a window has no name, is too small to be hit, lies out of reach or has less room than it needs."""
    found = [f"nameless: {described(each)}" for each in interactive(window) if not name_of(each).strip()]
    found += [
        f"small: {described(each)} {each.width()}x{each.height()}"
        for each in interactive(window)
        if not isinstance(each, QLabel) and min(each.width(), each.height()) < 24
    ]
    found += [f"out of reach: {described(each)}" for each in interactive(window) if not is_within_reach(each)]
    return found + list(cut(window))


def at_rest(taker: Taker) -> None:
    """Every question is answered, and nothing moves any more."""
    before: list[QRect] | None = None

    def is_at_rest() -> bool:
        nonlocal before
        places = [each.geometry() for each in taker.page.findChildren(QWidget) if each.isVisible()]
        is_same, before = places == before, places
        return is_same and not taker.client.is_busy

    taker.wait_for(is_at_rest)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.kind.value)
def test_each_kind_of_question_has_names_targets_and_room(
    take: Take,  # noqa: F811 - the fixture
    look: Look,
    question: Question,
) -> None:
    text_percent, toward = look
    direction = "rtl" if toward is Qt.LayoutDirection.RightToLeft else "ltr"
    taker = take(FakeQuizzes(q.quiz_of(question), QuizRules(pass_mark=0.5), direction=direction), text_percent)
    taker.page.resize(840, 650)  # what the window leaves it of 1024 × 768
    taker.start()
    at_rest(taker)
    assert lacking(taker.page) == []


def test_overview_confirmation_and_result_have_names_targets_and_room(
    take: Take,  # noqa: F811 - the fixture
    look: Look,
) -> None:
    taker = take(FakeQuizzes(q.quiz_of(q.SINGLE, q.TRUE_FALSE), QuizRules(pass_mark=0.5)), look[0])
    taker.page.resize(840, 650)
    taker.wait_for(lambda: taker.sees("Start"))
    at_rest(taker)
    assert lacking(taker.page) == [], "intro"
    taker.start()
    for state, words in (("overview", "Overview"), ("asked", ""), ("result", "Not passed")):
        taker.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        if words:
            taker.wait_until_hears(words)
        at_rest(taker)
        assert lacking(taker.page) == [], state


def test_every_line_of_a_menu_has_words_and_its_button_a_name(desk: Desk) -> None:
    for place in PLACES.values():
        desk.go(place)
        for menu in desk.window.findChildren(QMenu):
            lines = [each for each in menu.actions() if not each.isSeparator()]
            assert [each for each in lines if not each.text().strip()] == [], described(menu)
        for each in desk.window.findChildren(QPushButton):
            assert each.menu() is None or name_of(each).strip(), described(each)


@pytest.fixture
def dialog_of(desk: Desk) -> Callable[[Callable[[], object]], QDialog]:
    """Does what opens a dialog, and gives that."""

    def open_it(act: Callable[[], object]) -> QDialog:
        act()
        desk.qtbot.waitUntil(lambda: any(each.isVisible() for each in desk.window.findChildren(QDialog)))
        return next(each for each in desk.window.findChildren(QDialog) if each.isVisible())

    return open_it


@pytest.mark.parametrize("text_percent", [100, 200])
def test_the_question_before_a_link_leads_out_is_named_and_left_by_escape(
    desk: Desk, dialog_of: Callable[[Callable[[], object]], QDialog], text_percent: int
) -> None:
    desk.theme.choose("light", text_percent)
    desk.go(PLACES["lesson with every block"])
    (text,) = [each for each in desk.page.findChildren(QLabel) if "<a " in each.text()]
    box = dialog_of(lambda: text.linkActivated.emit("https://example.org/handbook"))
    assert name_of(box) or box.windowTitle()
    buttons = box.findChild(QDialogButtonBox).buttons()  # type: ignore[union-attr]  # a box with a question has one
    assert len(buttons) == 2
    assert lacking(box) == []
    desk.qtbot.keyClick(box, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not box.isVisible())


def test_saving_and_opening_files_is_asked_in_dialogs_that_have_names_and_are_left_by_escape(
    desk: Desk, dialog_of: Callable[[Callable[[], object]], QDialog]
) -> None:
    desk.go(PLACES["library"])
    box = dialog_of(lambda: desk.button("Import a course …").click())
    assert isinstance(box, QFileDialog)
    assert box.windowTitle() == "Import a course"
    nameless = [each for each in box.findChildren(QAbstractButton) if each.isVisible() and not name_of(each).strip()]
    assert [described(each) for each in nameless] == []
    desk.qtbot.keyClick(box, Qt.Key.Key_Escape)
    desk.qtbot.waitUntil(lambda: not box.isVisible())
