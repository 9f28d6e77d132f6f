"""The sample courses' quizzes in the real window, with nothing faked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.ids import CourseId, UnitId
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.quiz.answers.tile import OptionTile
from tests.window import PHISHING, Desk, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PRACTICE = Place(Screen.QUIZ, CourseId(PHISHING), UnitId("check-the-trick"))
CERTIFYING = Place(Screen.QUIZ, CourseId(PHISHING), UnitId("final-quiz"))


def hand_in(desk: Desk) -> None:
    for _ in ("to the overview", "ask", "yes"):
        desk.press("Ctrl+Return")


def test_an_answer_is_still_there_after_the_program_was_started_again(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.go(PRACTICE)
        desk.press("Return")
        desk.press("1")
        assert "Kept" in desk.texts()

    with opened(qtbot, profile) as desk:
        desk.go(PRACTICE)
        assert "1 of " in desk.texts()
        desk.press("Return")
        assert "Question 2 of" in desk.texts()
        desk.press("PgUp")
        chosen = [tile.button.isChecked() for tile in desk.page.findChildren(OptionTile)]
        assert chosen.index(True) == 0
        assert chosen.count(True) == 1


def test_digits_choose_nothing_for_who_has_switched_them_off(desk: Desk) -> None:
    desk.client.preferences.change(letter_keys=False)
    desk.go(PRACTICE)
    desk.press("Return")
    assert "1–9: choose" not in desk.texts()
    desk.press("1")
    assert not any(tile.button.isChecked() for tile in desk.page.findChildren(OptionTile))
    desk.client.preferences.change(letter_keys=True)
    desk.press("1")
    assert any(tile.button.isChecked() for tile in desk.page.findChildren(OptionTile))


def test_practice_is_one_record_with_a_score_and_may_be_taken_again(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        before = len(desk.ask(lambda session: session.records.all()))
        desk.go(PRACTICE)
        desk.press("Return")
        desk.press("1")
        hand_in(desk)

        rows = desk.ask(lambda session: session.records.all())
        made = [row for row in rows if row.score is not None]
        assert len(made) == 1
        assert len(rows) > before
        assert "Question by question" in desk.texts()
        assert desk.button("Try again").isVisible()


def test_a_certifying_quiz_waits_to_be_marked_and_its_history_says_so(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.go(CERTIFYING)
        desk.press("Return")
        desk.press("1")
        assert "Right" not in desk.texts()
        hand_in(desk)
        assert desk.focus_name.startswith("Recorded. Marked on the next sync.")

        desk.show("today")
        desk.go(CERTIFYING)
        assert "Waits to be marked" in desk.texts()


def test_larger_text_in_the_middle_of_a_quiz_keeps_the_question_and_the_answer(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.go(PRACTICE)
        desk.press("Return")
        desk.press("1")
        desk.press("PgDown")
        assert "Question 2 of" in desk.texts()

        desk.press("Ctrl++")

        assert "Question 2 of" in desk.texts()
        desk.press("PgUp")
        assert [tile.button.isChecked() for tile in desk.page.findChildren(OptionTile)].index(True) == 0
