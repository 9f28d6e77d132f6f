"""The first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.window import EVERYTHING, WEAK, Desk, learn, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_it_offers_the_unit_to_go_on_with_and_enter_opens_it(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        assert "What works without a network" in desk.texts()
        assert desk.focus_name == "Start"
        desk.press("Return")
        assert (desk.screen, desk.window.navigator.place.unit) == ("lesson", "with-and-without-network")


def test_the_lesson_left_last_is_three_key_presses_from_the_start_at_most(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.lesson(EVERYTHING, "long")
    with opened(qtbot, profile) as desk:
        presses = 0
        while desk.screen != "lesson" and presses < 3:
            desk.press("Return")
            presses += 1
        place = desk.window.navigator.place
        assert (place.course, place.unit) == (EVERYTHING, "long")


def test_the_way_into_the_course_is_beside_the_unit_to_go_on_with(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        desk.press_button("Show the course")
        assert (desk.screen, desk.window.navigator.place.course) == ("course", WEAK)


def test_courses_that_were_never_opened_are_new(desk: Desk) -> None:
    shown = desk.texts()
    assert "New for you" in shown
    assert "Spotting and reporting phishing" in shown


def test_an_empty_profile_is_told_where_courses_come_from(empty_desk: Desk) -> None:
    assert "Welcome to Learner" in empty_desk.texts()
    empty_desk.press_button("Sign in")
    assert empty_desk.screen == "sign-in"


def test_what_is_done_shows_when_one_comes_back(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    desk.press_button("Done, go on")
    desk.show("today")
    assert "1 unit done in the last seven days." in desk.texts()
