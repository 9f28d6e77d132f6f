"""A quiz from its first screen to its result, by keyboard, with every answer seen to reach the disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from learner_app.domain.course import Policy, QuizRules
from learner_app.domain.quiz import Question, QuestionKind
from learner_app.ui.lesson.labels import TextLabel
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.quiz.answers.choice import ChoiceAnswer
from learner_app.ui.quiz.answers.tile import OptionTile
from tests.fakes import quiz_questions as q
from tests.fakes.quiz_taker import Taker
from tests.fakes.quizzes import COURSE, LESSON, QUIZ, FakeQuizzes

Take = Callable[[FakeQuizzes], Taker]
Key = Qt.Key
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CERTIFYING = QuizRules(Policy.CERTIFYING, 0.8, 2)


def practice(*questions: Question) -> FakeQuizzes:
    return FakeQuizzes(q.quiz_of(*questions), QuizRules(pass_mark=0.5))


def test_a_practice_quiz_is_taken_from_start_to_result_by_keyboard(take: Take) -> None:
    quizzes = practice(q.SINGLE, q.TRUE_FALSE)
    taker = take(quizzes)
    taker.start()
    taker.wait_until_hears("Question 1 of 2. What travels first over a weak link?")

    taker.press(Key.Key_2)
    assert taker.hears == "Option 2 of 3: The text of every lesson"
    taker.press(Key.Key_Return)
    taker.wait_until_hears("Right. Text is light and goes first. Tiers arrive from light to heavy.")
    taker.press(Key.Key_Return)
    taker.wait_until_hears("Question 2 of 2")
    taker.press(Key.Key_1)
    taker.press(Key.Key_Return)
    taker.wait_until_hears("Not right.")
    taker.press(Key.Key_Return)
    taker.wait_until_hears("Overview")
    taker.press(Key.Key_Return, CONTROL)
    assert "submit" not in quizzes.calls
    taker.press(Key.Key_Return, CONTROL)

    taker.wait_until_hears("Passed: 50\N{NO-BREAK SPACE}%")
    answers = [f"answer single {'The text of every lesson'!r}", "answer truth True"]
    assert quizzes.calls == ["begin", *answers, "submit"]


def test_a_certifying_quiz_gives_no_feedback_and_says_that_it_is_marked_later(take: Take) -> None:
    quizzes = FakeQuizzes(q.quiz_of(q.SINGLE), CERTIFYING, notice="Recorded, marked on the next sync.")
    taker = take(quizzes)
    taker.wait_for(lambda: taker.sees("Recorded, marked on the next sync."))
    taker.start()

    taker.press(Key.Key_1)
    taker.wait_for(lambda: taker.sees("Kept"))
    assert not taker.sees("Check")
    assert not taker.sees("Not right")
    taker.press(Key.Key_Return)
    taker.wait_until_hears("Overview")
    taker.press(Key.Key_Return, CONTROL)
    assert taker.sees("marked on the next sync")
    taker.press(Key.Key_Return, CONTROL)

    taker.wait_until_hears(
        "Recorded. Marked on the next sync. 80\N{NO-BREAK SPACE}% needed to pass  ·  1 of 2 attempts left"
    )
    assert not taker.sees("Question by question")


def test_the_result_changes_when_a_sync_brings_the_mark(take: Take) -> None:
    quizzes = FakeQuizzes(q.quiz_of(q.SINGLE), CERTIFYING)
    taker = take(quizzes)
    taker.start()
    taker.press(Key.Key_Return, CONTROL)
    taker.press(Key.Key_Return, CONTROL)
    taker.press(Key.Key_Return, CONTROL)
    taker.wait_until_hears("Recorded. Marked on the next sync.")

    quizzes.mark_last(0.9)
    taker.page.look_again()

    taker.wait_until_hears("Passed: 90\N{NO-BREAK SPACE}% The hub has marked this attempt.")


def test_typing_is_kept_after_a_pause_and_digits_go_into_the_field(take: Take) -> None:
    quizzes = practice(q.SHORT, q.SINGLE)
    taker = take(quizzes)
    taker.start()
    assert taker.hears == "Your answer"

    taker.type("2 backups")

    taker.wait_for(lambda: "answer short '2 backups'" in quizzes.calls)
    taker.wait_for(lambda: taker.sees("Kept"))
    assert taker.hears == "Your answer"


def test_what_was_typed_is_kept_on_leaving_the_question_without_a_pause(take: Take) -> None:
    quizzes = practice(q.SHORT, q.SINGLE)
    taker = take(quizzes)
    taker.start()

    taker.type("back")
    taker.press(Key.Key_PageDown)
    taker.client.close()  # waits for the disk, and not for the pause in typing
    assert quizzes.calls == ["begin", "answer short 'back'"]
    assert taker.hears.startswith("Question 2 of 2")

    taker.press(Key.Key_PageUp)

    assert taker.focused.property("text") == "back"


def test_what_was_typed_is_kept_when_the_screen_is_left(take: Take) -> None:
    quizzes = practice(q.OPEN)
    taker = take(quizzes)
    taker.start()

    taker.type("Sync first")
    taker.page.leave()
    taker.client.close()

    assert quizzes.calls == ["begin", "answer open 'Sync first'"]


def test_a_decimal_comma_is_a_number_and_words_are_refused_beside_the_field(take: Take) -> None:
    quizzes = practice(q.NUMERIC)
    taker = take(quizzes)
    taker.start()

    taker.type("three")
    taker.wait_for(lambda: taker.sees("“three” is not a number."))
    assert not [call for call in quizzes.calls if call.startswith("answer")]
    taker.focused.clear()  # type: ignore[attr-defined]  # it is a line edit
    taker.type("3,5")
    taker.press(Key.Key_Return)

    taker.wait_until_hears("Right.")
    assert quizzes.calls[-1] == "answer number 3.5"
    assert not taker.sees("is not a number")


def test_a_full_disk_is_said_and_the_answer_is_kept_on_the_next_try(take: Take) -> None:
    quizzes = practice(q.SINGLE)
    quizzes.is_disk_full = True
    taker = take(quizzes)
    taker.start()

    taker.press(Key.Key_2)
    taker.wait_for(lambda: taker.sees("This answer is not kept yet. The disk is full. Free some space."))
    taker.press(Key.Key_Return, CONTROL)
    taker.press(Key.Key_Return, CONTROL)
    taker.press(Key.Key_Return, CONTROL)
    taker.wait_for(lambda: taker.sees("Not handed in. The disk is full."))
    assert "submit" not in quizzes.calls
    quizzes.is_disk_full = False
    taker.press(Key.Key_Return, CONTROL)
    taker.press(Key.Key_Return, CONTROL)

    taker.wait_until_hears("Passed: 100\N{NO-BREAK SPACE}%")
    assert quizzes.calls[-2:] == ["answer single 'The text of every lesson'", "submit"]


def test_several_choices_are_kept_one_by_one_and_spoken_of_only_when_checked(take: Take) -> None:
    quizzes = practice(q.MULTIPLE)
    taker = take(quizzes)
    taker.start()

    taker.press(Key.Key_1)
    taker.press(Key.Key_3)
    taker.wait_for(lambda: len(quizzes.calls) == 3)
    assert not taker.sees("Partly right")
    taker.press(Key.Key_3)
    taker.press(Key.Key_2)
    taker.press(Key.Key_Return)

    taker.wait_until_hears("Right.")
    assert quizzes.calls[-1] == "answer multiple ('Reading a lesson', 'Practising')"


def test_taking_every_choice_back_takes_the_answer_back(take: Take) -> None:
    quizzes = practice(q.MULTIPLE)
    taker = take(quizzes)
    taker.start()

    taker.press(Key.Key_1)
    taker.press(Key.Key_1)

    taker.wait_for(lambda: quizzes.calls[-1] == "answer multiple None")


def test_each_match_is_kept_the_moment_it_is_made(take: Take) -> None:
    quizzes = practice(q.MATCHING)
    taker = take(quizzes)
    taker.start()
    boxes = taker.page.findChildren(QComboBox)
    assert [box.accessibleName() for box in boxes] == ["Match for 1 of 2: Sent", "Match for 2 of 2: Confirmed"]

    boxes[0].setFocus()
    taker.press(Key.Key_Down)
    taker.wait_for(lambda: len(quizzes.calls) > 1)
    assert quizzes.calls[1].startswith("answer matching {'Sent': ")
    boxes[1].setFocus()
    taker.press(Key.Key_End)
    taker.press(Key.Key_Return)

    taker.wait_until_hears("Right.")


def test_items_are_put_in_order_with_alt_and_the_arrow_keys(take: Take) -> None:
    quizzes = practice(q.ORDERING)
    taker = take(quizzes)
    taker.start()
    taker.wait_until_hears("Question 1 of 1")

    while taker.hears != "Items, first to last":
        taker.press(Key.Key_Tab)
    taker.press(Key.Key_Down, ALT)
    taker.press(Key.Key_Down, ALT)
    taker.press(Key.Key_Return)

    taker.wait_until_hears("Right.")
    assert quizzes.calls[-1] == "answer ordering ('Fetch', 'Learn', 'Sync')"


def test_going_on_after_a_restart_shows_what_was_answered(take: Take) -> None:
    quizzes = practice(q.SINGLE, q.SHORT)
    quizzes.is_open = True
    quizzes.responses = {q.SINGLE.id: "The video"}
    taker = take(quizzes)
    taker.wait_for(lambda: taker.sees("1 of 2 answered, begun"))
    taker.start()
    assert taker.hears == "Your answer"

    taker.press(Key.Key_PageUp)

    chosen = [tile.button.isChecked() for tile in taker.page.findChildren(OptionTile)]
    assert chosen == [True, False, False]
    taker.wait_for(lambda: taker.sees("Not right"))


def test_reading_about_an_answer_and_coming_back_is_where_it_was(take: Take) -> None:
    quizzes = practice(q.SINGLE, q.SHORT)
    taker = take(quizzes)
    taker.start()
    taker.press(Key.Key_1)
    taker.press(Key.Key_Return)
    taker.wait_until_hears("Not right.")

    taker.press(Key.Key_Tab)
    taker.press(Key.Key_Return)
    taker.wait_for(lambda: taker.navigator.place == Place(Screen.LESSON, COURSE, LESSON.id))
    taker.page.leave()
    taker.page.show_place(Place(Screen.QUIZ, COURSE, QUIZ.id))

    assert taker.page.question_view.isVisible()
    assert taker.sees("Question 1 of 2")


def test_a_quiz_without_attempts_left_says_why_and_leads_back(take: Take) -> None:
    quizzes = FakeQuizzes(q.quiz_of(q.SINGLE), QuizRules(Policy.CERTIFYING, 0.8, 1))
    quizzes.begin(COURSE, QUIZ.id)
    quizzes.submit(quizzes.begin(COURSE, QUIZ.id).attempt)
    taker = take(quizzes)

    reason = "You have used the one attempt. What came of it is known after the next sync."
    taker.wait_for(lambda: taker.sees(reason))

    assert taker.hears == ""
    assert taker.focused.property("text") == "Back to the course"
    assert taker.sees("Waits to be marked")
    assert not taker.sees("Start")


def test_a_click_anywhere_on_an_option_chooses_it(take: Take) -> None:
    quizzes = practice(q.SINGLE)
    taker = take(quizzes)
    taker.start()
    tile = taker.page.findChildren(OptionTile)[2]

    taker.qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=tile.rect().center())

    taker.wait_for(lambda: quizzes.calls[-1] == "answer single 'All pictures'")


def test_long_options_wrap_and_are_shown_whole(take: Take) -> None:
    words = "what arrives first is the text of every lesson, so that learning can begin " * 4
    quizzes = practice(replace(q.SINGLE, options=q.options("short", words)))
    taker = take(quizzes)
    taker.page.resize(420, 700)
    taker.start()
    short, long = taker.page.findChildren(OptionTile)
    text = long.findChildren(TextLabel)[0]
    taker.wait_for(lambda: long.height() > 3 * short.height())

    assert text.height() >= text.heightForWidth(text.width())
    assert long.width() <= taker.page.width()


def test_feedback_comes_into_view_on_a_small_screen(take: Take) -> None:
    taker = take(practice(q.SINGLE))
    taker.page.resize(500, 330)
    taker.start()

    taker.press(Key.Key_1)
    taker.press(Key.Key_Return)
    taker.wait_until_hears("Not right.")

    taker.wait_for(lambda: not taker.focused.visibleRegion().isEmpty())


def test_a_course_from_right_to_left_turns_the_question_around(take: Take) -> None:
    quizzes = practice(q.SINGLE)
    quizzes.direction = "rtl"
    taker = take(quizzes)
    taker.start()
    (answer,) = taker.page.findChildren(ChoiceAnswer)
    tile = answer.findChildren(OptionTile)[0]

    assert answer.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert tile.button.geometry().center().x() > tile.width() // 2
    assert taker.page.question_view.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("kind", list(QuestionKind))
def test_everything_that_takes_the_keyboard_has_a_name_and_can_be_hit(take: Take, kind: QuestionKind) -> None:
    everything = (q.SINGLE, q.MULTIPLE, q.TRUE_FALSE, q.SHORT, q.NUMERIC, q.MATCHING, q.ORDERING, q.OPEN, q.INFORMATION)
    taker = take(practice(next(question for question in everything if question.kind is kind)))
    taker.start()

    found = [
        child
        for child in taker.page.findChildren(QWidget)
        if child.isVisible() and child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled()
    ]

    assert found
    for widget in found:
        text = getattr(widget, "text", str)()
        assert widget.accessibleName() or text, widget
        around = widget.parentWidget()
        target = around if isinstance(around, OptionTile) else widget
        assert min(target.width(), target.height()) >= 24, widget


def test_opening_the_screen_shows_no_other_window(take: Take) -> None:
    quizzes = practice(q.ORDERING, q.SHORT)
    taker = take(quizzes)
    taker.start()
    taker.press(Key.Key_PageDown)

    assert [window for window in QApplication.topLevelWidgets() if window.isVisible()] == [taker.page]
    assert QApplication.activeWindow() is taker.page
