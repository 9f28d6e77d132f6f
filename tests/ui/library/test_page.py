"""The list of courses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit

from learner_app.ui.library.page import LibraryPage
from tests.fakes.retiring import retire
from tests.window import EVERYTHING, WEAK, Desk, Samples, learn, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def import_file(desk: Desk, path: Path) -> str:
    page = desk.show("library")
    assert isinstance(page, LibraryPage)
    page.import_file(path)
    desk.settle()
    return desk.texts()


def titles(desk: Desk) -> list[str]:
    return [name for each in desk.buttons() if (name := each.accessibleName()).startswith("Open ")]


def test_courses_stand_in_sections_by_how_far_they_are(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        desk.show("library")
        shown = desk.texts()
        assert shown.index("In progress") < shown.index("Working well") < shown.index("Not begun")
        assert "1 of 14 done" in shown


def test_a_retired_course_says_whether_it_can_still_be_finished(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    retire(profile, WEAK)
    retire(profile, EVERYTHING)
    with opened(qtbot, profile) as desk:
        desk.show("library")
        lines = desk.texts().splitlines()
        assert "Retired, can be finished" in lines
        assert "Retired" in lines
        described = desk.button("Open Everything a lesson can hold").accessibleDescription()
        assert described.endswith("Retired")


def test_the_filter_has_the_keyboard_and_narrows_the_list_while_one_types(desk: Desk) -> None:
    desk.show("library")
    desk.type("PHISH")
    assert titles(desk) == ["Open Spotting and reporting phishing"]


def test_a_filter_without_a_match_says_so_and_offers_the_way_out(desk: Desk) -> None:
    desk.show("library")
    desk.type("submarines")
    assert "No course has “submarines” in its title." in desk.texts()
    desk.press_button("Show all courses")
    assert len(titles(desk)) == 4


def test_importing_a_package_shows_it_and_it_opens(empty_desk: Desk, samples: Samples) -> None:
    shown = import_file(empty_desk, samples.packages[WEAK])
    assert "Working well on a weak connection is here now and works without a network." in shown
    assert "trusted on first use" in shown
    assert titles(empty_desk) == ["Open Working well on a weak connection"]
    empty_desk.press_button("Open it")
    assert empty_desk.screen == "course"


def test_importing_twice_says_that_it_was_here(empty_desk: Desk, samples: Samples) -> None:
    import_file(empty_desk, samples.packages[EVERYTHING])
    assert "was here already" in import_file(empty_desk, samples.packages[EVERYTHING])


def test_a_bad_package_shows_the_reason_and_changes_nothing(desk: Desk, tmp_path: Path, samples: Samples) -> None:
    broken = tmp_path / "broken.learnpack"
    whole = samples.packages[WEAK].read_bytes()
    broken.write_bytes(whole[: len(whole) // 2])
    desk.show("library")
    before = titles(desk)
    shown = import_file(desk, broken)
    assert "broken.learnpack" in shown
    assert "Importing" not in shown
    assert titles(desk) == before


def test_an_empty_library_says_how_courses_come_here(empty_desk: Desk) -> None:
    empty_desk.show("library")
    assert "No courses yet" in empty_desk.texts()
    assert not empty_desk.page.findChildren(QLineEdit)[0].isVisible()


@pytest.mark.parametrize("key", ["Return", "Space"])
def test_a_course_opens_by_key(desk: Desk, key: str) -> None:
    desk.show("library")
    desk.button("Open Spotting and reporting phishing").setFocus()
    desk.press(key)
    assert (desk.screen, desk.window.navigator.place.course) == ("course", "spotting-phishing")
