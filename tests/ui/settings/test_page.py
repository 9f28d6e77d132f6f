"""Choices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QWidget

from learner_app.services.preferences import preferences_at_start
from learner_app.services.settings import Settings, SettingsFile
from tests.window import WEAK, Desk, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def field(desk: Desk, name: str) -> QComboBox:
    return next(each for each in desk.page.findChildren(QComboBox) if each.accessibleName() == name)


def choose(desk: Desk, name: str, value: object) -> None:
    box = field(desk, name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
    desk.settle()


@pytest.mark.parametrize(("text", "name"), [("Dark", "dark"), ("High contrast", "high-contrast"), ("Light", "light")])
def test_a_theme_takes_effect_at_once_and_survives_a_restart(qtbot: QtBot, profile: Path, text: str, name: str) -> None:
    with opened(qtbot, profile, looks=("light" if name != "light" else "dark", 100)) as desk:
        desk.show("settings")
        choose(desk, "Theme", name)
        assert desk.theme.tokens.name == name
        assert desk.screen == "settings"
        assert field(desk, "Theme").currentText() == text
    with opened(qtbot, profile) as desk:
        assert desk.theme.tokens.name == name


def test_a_text_size_takes_effect_at_once_and_survives_a_restart(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.show("settings")
        before = desk.button("Check now").height()
        choose(desk, "Text size", 200)
        assert desk.button("Check now").height() > 1.5 * before
    with opened(qtbot, profile) as desk:
        assert desk.theme.text_percent == 200


def test_choosing_gives_the_keyboard_back_to_the_same_screen(desk: Desk) -> None:
    desk.show("settings")
    choose(desk, "Theme", "dark")
    assert desk.focus is not None
    assert desk.page.isAncestorOf(desk.focus)


def test_how_often_to_sync_is_kept(desk: Desk, profile: Path) -> None:
    desk.show("settings")
    every = desk.page.findChildren(QSpinBox)[0]
    every.setValue(45)
    every.editingFinished.emit()
    desk.settle()
    assert SettingsFile(profile).load().sync_minutes == 45


def test_no_sync_by_itself_is_kept_and_its_minutes_rest(desk: Desk, profile: Path) -> None:
    desk.show("settings")
    automatic = next(each for each in desk.page.findChildren(QCheckBox) if each.text().startswith("Sync by itself"))
    automatic.click()
    desk.settle()
    assert SettingsFile(profile).load().sync_automatically is False
    assert not desk.page.findChildren(QSpinBox)[0].isEnabled()


def test_nobody_signed_in_is_said_with_what_that_means(desk: Desk) -> None:
    desk.show("settings")
    assert "Nobody is signed in." in desk.texts()
    desk.press_button("Sign in")
    assert desk.screen == "sign-in"


def test_storage_says_what_each_course_takes(desk: Desk) -> None:
    desk.show("settings")
    lines = desk.texts().splitlines()
    assert any(line.startswith("Courses take ") for line in lines)
    assert lines[lines.index("Working well on a weak connection") + 1] == "55 kB  ·  version 2026.1"


def test_the_check_says_of_each_part_whether_it_is_all_right(desk: Desk) -> None:
    desk.show("settings")
    desk.press_button("Check now")
    lines = desk.texts().splitlines()
    assert "All right" in lines
    assert "Checking …" not in lines


def test_what_one_types_is_not_overwritten_by_news(desk: Desk) -> None:
    desk.show("settings")
    every = desk.page.findChildren(QSpinBox)[0]
    every.setFocus()
    every.setValue(77)
    desk.client.tell_changed()
    desk.settle()
    assert every.value() == 77


def test_a_damaged_settings_file_gives_the_defaults(qtbot: QtBot, profile: Path) -> None:
    (profile / "settings.json").write_text("{broken")
    with opened(qtbot, profile) as desk:
        assert desk.theme.text_percent == 100
        assert SettingsFile(profile).load() == Settings()


def test_changing_the_look_in_the_midst_of_a_course_leaves_nothing_behind(desk: Desk) -> None:
    desk.course(WEAK)
    before = len(desk.window.findChildren(QWidget))
    for theme in ("dark", "light", "dark", "light"):
        desk.theme.choose(theme, 100)
        desk.settle()
    desk.course(WEAK)
    assert len(desk.window.findChildren(QWidget)) <= before * 1.1


def test_a_language_is_kept_and_said_to_come_with_the_next_start(desk: Desk, profile: Path) -> None:
    desk.show("settings")
    assert field(desk, "Language").currentText() == "As the system"
    assert "Takes effect when the program is started again." in desk.texts()
    choose(desk, "Language", "de")
    assert preferences_at_start(profile).language == "de"


def test_a_larger_text_leaves_the_rail_its_icons_where_the_window_is_too_narrow(desk: Desk) -> None:
    desk.window.resize(1024, 760)
    desk.show("settings")
    assert "Today" in {each.text().strip() for each in desk.buttons()}
    choose(desk, "Text size", 200)
    assert "Today" not in {each.text().strip() for each in desk.buttons()}
