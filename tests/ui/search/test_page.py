"""Finding things in everything that is here."""

from __future__ import annotations

from learner_app.ui.lesson.labels import TextLabel
from learner_app.ui.navigation import Place, Screen
from tests.window import WEAK, Desk


def heading(desk: Desk) -> str:
    return desk.texts().splitlines()[0]


def test_results_follow_what_one_types(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("vaccin")
    assert desk.screen == "search"
    first = heading(desk)
    assert first.endswith("found for “vaccin”")
    desk.type("es and")
    assert heading(desk).endswith("found for “vaccines and”")
    assert desk.focus_name == "Search", "the field keeps the keyboard while results come"


def test_enter_searches_without_waiting(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("vaccines")
    desk.press("Return")
    assert "found for “vaccines”" in heading(desk)


def test_typing_leaves_one_step_on_the_way_back(desk: Desk) -> None:
    desk.show("records")
    desk.press("Ctrl+K")
    for letters in ("vac", "cin", "es"):
        desk.type(letters)
    desk.press("Alt+Left")
    assert desk.screen == "records"


def test_emptying_the_field_goes_back_to_where_one_was(desk: Desk) -> None:
    desk.show("library")
    desk.press("Ctrl+K")
    desk.type("budget")
    desk.press("Ctrl+A")
    desk.press("Del")
    assert desk.screen == "library"


def test_clearing_the_field_by_its_button_goes_back_too(desk: Desk) -> None:
    desk.show("settings")
    desk.press("Ctrl+K")
    desk.type("connection")
    desk.qtbot.waitUntil(lambda: desk.screen == "search")
    desk.press_button("Clear")
    assert desk.screen == "settings"


def test_a_hit_opens_the_lesson_at_the_place(desk: Desk) -> None:
    desk.press("Ctrl+K")
    desk.type("cold rooms")
    desk.tab_to("Open Text first")
    desk.press("Return")
    place = desk.window.navigator.place
    assert (place.screen, place.course, place.unit) == (Screen.LESSON, WEAK, "text-first")
    marked = [each for each in desk.page.findChildren(TextLabel) if each.hasSelectedText()]
    assert ["cold rooms" in each.plain for each in marked] == [True]


def test_a_hit_in_a_title_opens_the_course(desk: Desk) -> None:
    desk.show("search", "phishing reporting")
    lines = desk.texts().splitlines()
    assert lines[1:3] == ["Spotting and reporting phishing", "Course"]
    desk.press_button("Open Spotting and reporting phishing")
    assert desk.screen == "course"


def test_nothing_found_says_so_in_words(desk: Desk) -> None:
    desk.show("search", "submarine")
    assert "No place found for “submarine”" in desk.texts()


def test_marks_of_markup_in_what_is_found_stay_text(desk: Desk) -> None:
    desk.show("search", "<b>print(</b>")
    assert "found" in desk.texts()


def test_any_text_is_a_question(desk: Desk) -> None:
    for words in ('"', "AND OR NOT", "a*", "(", "💥", "'; drop table x; --"):
        desk.go(Place(Screen.SEARCH, words=words))
        assert words in heading(desk) or "found" in heading(desk)
