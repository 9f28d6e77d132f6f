"""What was opened is told by its own title, once: not as "Lesson", and not silently when one leads to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.domain.ids import CourseId, UnitId
from learner_app.ui import accessibility
from learner_app.ui.navigation import Place, Screen
from tests.looking import PLACES
from tests.window import PHISHING, WEAK

if TYPE_CHECKING:
    from tests.window import Desk

TITLES = {
    "course": "Working well on a weak connection",
    "lesson": "Text first",
    "practice quiz": "Check: what is on your laptop",
}


@pytest.mark.parametrize("place", TITLES)
def test_what_is_opened_is_told_by_its_title_once(desk: Desk, announced: list[str], place: str) -> None:
    desk.go(PLACES[place])
    desk.client.changed.emit()
    desk.settle()
    assert announced == [TITLES[place]]
    desk.theme.choose("dark", 100)
    desk.settle()
    assert announced == [TITLES[place]], "another look is no news"


def test_where_titles_are_read_out_the_window_says_it_and_nobody_else(
    desk: Desk, announced: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accessibility, "HAS_ORCA", True)
    for place, title in TITLES.items():
        desk.go(PLACES[place])
        assert desk.window.windowTitle() == f"{title} – Learner"
    desk.show("settings")
    assert desk.window.windowTitle() == "Settings – Learner"
    assert announced == []


def test_the_next_lesson_is_told_too(desk: Desk, announced: list[str]) -> None:
    desk.lesson(WEAK, "text-first")
    desk.press_button("Done, go on")
    assert announced == ["Text first", "Text first is done", "What works without a network"]


def test_coming_back_to_a_course_that_has_not_changed_tells_it(desk: Desk, announced: list[str]) -> None:
    desk.go(PLACES["course"])
    desk.show("today")
    desk.press("Alt+Left")
    assert announced == [TITLES["course"], "Today", TITLES["course"]]


def test_coming_back_to_an_attempt_tells_its_quiz(desk: Desk, announced: list[str]) -> None:
    desk.go(PLACES["practice quiz"])
    desk.press_button("Start")
    desk.show("today")
    desk.go(PLACES["practice quiz"])
    assert announced == [TITLES["practice quiz"], "Today", TITLES["practice quiz"]]


def test_what_cannot_be_opened_tells_why(desk: Desk, announced: list[str]) -> None:
    desk.go(Place(Screen.LESSON, CourseId(PHISHING), UnitId("nowhere")))
    assert len(announced) == 1
    assert announced[0] in desk.texts()
