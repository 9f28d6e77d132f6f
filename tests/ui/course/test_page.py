"""The way through one course."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStyle

from tests.fakes.retiring import retire
from tests.window import ARABIC, EVERYTHING, Desk, learn, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def open_buttons(desk: Desk) -> list[str]:
    return [name for each in desk.buttons() if (name := each.accessibleName()).startswith("Open ")]


def test_a_locked_unit_says_what_it_waits_for_and_cannot_be_opened(desk: Desk) -> None:
    desk.course(EVERYTHING)
    line = next(line for line in desk.texts().splitlines() if line.startswith("Lesson") and "Every block" in line)
    assert "“Every block”" in line
    assert "Open Only after the first" not in open_buttons(desk)


def test_a_unit_opens_once_what_it_waited_for_is_done(qtbot: QtBot, profile: Path) -> None:
    learn(profile, EVERYTHING, ("blocks",))
    with opened(qtbot, profile) as desk:
        desk.course(EVERYTHING)
        assert "Open Only after the first" in open_buttons(desk)


def test_a_unit_that_cannot_be_played_yet_says_so_and_cannot_be_opened(desk: Desk) -> None:
    desk.course(EVERYTHING)
    assert "Not yet playable in this version" in desk.texts()
    assert "Open Talk to your team" not in open_buttons(desk)


def test_the_button_of_a_unit_tells_a_screen_reader_what_it_is_and_how_long(desk: Desk) -> None:
    desk.course(EVERYTHING)
    assert desk.button("Open Every block").accessibleDescription().startswith("Lesson  ·  1 minute")


def test_enter_goes_on_where_the_course_was_left(qtbot: QtBot, profile: Path) -> None:
    learn(profile, EVERYTHING, ("blocks",))
    with opened(qtbot, profile) as desk:
        desk.course(EVERYTHING)
        assert desk.focus_name == "Go on: A long lesson"
        desk.press("Return")
        assert (desk.screen, desk.window.navigator.place.unit) == ("lesson", "long")


def test_what_is_done_and_when_the_whole_course_is(qtbot: QtBot, profile: Path) -> None:
    learn(profile, EVERYTHING, ("blocks", "long", "later"))
    with opened(qtbot, profile) as desk:
        desk.course(EVERYTHING)
        lines = desk.texts().splitlines()
        assert lines.count("Done") == 3
        assert "Completed" in lines


def test_a_completed_course_stays_readable(qtbot: QtBot, profile: Path) -> None:
    learn(profile, EVERYTHING, ("blocks", "long", "later"))
    with opened(qtbot, profile) as desk:
        desk.course(EVERYTHING)
        desk.press_button("Open Every block")
        assert "A paragraph with a link out and code." in desk.texts()


def test_its_storage_says_what_is_here(desk: Desk) -> None:
    desk.course(EVERYTHING)
    assert "Text, questions and key pictures" in desk.texts()
    assert "Here, " in desk.texts()


def test_a_course_nobody_has_shows_the_failure_and_the_way_back(desk: Desk) -> None:
    desk.course("no-such-course")
    assert "no-such-course" in desk.texts()
    desk.press_button("Back to the library")
    assert desk.screen == "library"


def test_titles_from_right_to_left_begin_where_the_page_begins(desk: Desk) -> None:
    page = desk.course(ARABIC)
    title = next(each for each in page.findChildren(QLabel) if each.text() == "سلامة العمل")
    shown = QStyle.visualAlignment(Qt.LayoutDirection.RightToLeft, title.alignment())
    assert shown & Qt.AlignmentFlag.AlignLeft


def test_a_course_that_was_retired_before_it_was_begun_says_so_and_opens_nothing(qtbot: QtBot, profile: Path) -> None:
    retire(profile, EVERYTHING)
    with opened(qtbot, profile) as desk:
        desk.course(EVERYTHING)
        assert "This course was retired before you began it: it can no longer be begun." in desk.texts()
        assert "The course was retired." in desk.texts()
        assert not open_buttons(desk)
        assert not [each for each in desk.buttons() if each.text().startswith("Start")]


def test_a_retired_course_that_is_under_way_can_be_finished(qtbot: QtBot, profile: Path) -> None:
    learn(profile, EVERYTHING, ("blocks",))
    retire(profile, EVERYTHING)
    with opened(qtbot, profile) as desk:
        desk.course(EVERYTHING)
        assert "You can finish it, and that counts." in desk.texts()
        assert desk.focus_name == "Go on: A long lesson"


def test_a_retired_course_that_was_completed_stays_readable(qtbot: QtBot, profile: Path) -> None:
    learn(profile, EVERYTHING, ("blocks", "long", "later"))
    retire(profile, EVERYTHING)
    with opened(qtbot, profile) as desk:
        desk.course(EVERYTHING)
        assert "This course was retired. Your records of it stay." in desk.texts()
        assert "Open Every block" in open_buttons(desk)
