"""Screens with nothing to show: each says what will be here, and offers the one next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.ui.conftest import Linked
    from tests.window import Desk


@pytest.mark.parametrize("screen", ["today", "library"])
def test_who_is_not_signed_in_has_the_way_there_under_the_keyboard(empty_desk: Desk, screen: str) -> None:
    empty_desk.show(screen)
    assert empty_desk.focus_name == "Sign in"
    empty_desk.press("Return")
    assert empty_desk.screen == "sign-in"


@pytest.mark.parametrize(
    ("screen", "words", "step", "leads_to"),
    [
        ("records", "Nothing recorded yet", "Go to Today", "today"),
        ("needs-a-look", "Nothing needs a look", "Go to Today", "today"),
        ("sync", "Nothing waits to be fetched.", "Choose in the library", "library"),
    ],
)
def test_what_will_be_here_is_said_with_the_next_step(
    empty_desk: Desk, screen: str, words: str, step: str, leads_to: str
) -> None:
    empty_desk.show(screen)
    assert words in empty_desk.texts()
    empty_desk.press_button(step)
    assert empty_desk.screen == leads_to


def test_a_search_without_a_hit_leads_to_what_could_be_fetched(empty_desk: Desk) -> None:
    empty_desk.show("search", words="submarine")
    assert "Try fewer of them." in empty_desk.texts()
    empty_desk.press_button("Open the library")
    assert empty_desk.screen == "library"


@pytest.mark.parametrize(("screen", "words"), [("today", "Nothing is assigned to you yet"), ("library", "No courses")])
def test_who_is_signed_in_and_has_no_course_is_offered_a_sync(linked: Linked, screen: str, words: str) -> None:
    linked.sign_in()
    with linked.window() as desk:
        desk.show(screen)
        assert words in desk.texts()
        assert desk.focus_name == "Sync now"


def test_courses_that_are_announced_come_with_one_press(linked: Linked) -> None:
    from tests.fakes.course import built

    linked.hub.publish(built(course_id="kit", text="Text of kit."))
    linked.sign_in()
    linked.stage(lambda session: session.sync.exchange())
    with linked.window() as desk:
        assert "Your courses come with the next sync" in desk.texts()
        assert desk.focus_name == "Sync now"
        desk.press("Return")
        desk.qtbot.waitUntil(lambda: "Your courses come with the next sync" not in desk.texts())
        assert desk.focus_name == "Start"
