"""TA-21: what a person needs in order to see, hear and read, chosen at once, undone in one step, before sign-in too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QScrollArea, QWidget

from learner_app.domain.preferences import DEFAULTS, NAMES, Choice, ThemeChoice
from learner_app.services.preferences import preferences_at_start
from learner_app.ui.navigation import Place, Screen
from learner_app.ui.settings.accessibility import AccessibilitySection
from learner_app.ui.settings.caption_sample import CaptionSample
from tests.ui.settings.test_page import choose, field
from tests.window import Desk, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ELSEWHERE = {"volume_percent", "transcript_languages", "transcript_times", "voice"}
"""These are chosen where one plays and reads: by what is at hand there."""


@pytest.fixture
def at_access(desk: Desk) -> Desk:
    desk.go(Place(Screen.SETTINGS, words="accessibility"))
    return desk


def section(desk: Desk) -> AccessibilitySection:
    (found,) = desk.page.findChildren(AccessibilitySection)
    return found


def switch(desk: Desk, text: str) -> QCheckBox:
    return next(each for each in section(desk).findChildren(QCheckBox) if each.text() == text)


def height_in_view(desk: Desk, each: QWidget) -> int:
    area = desk.page.findChildren(QScrollArea)[0]
    return each.mapTo(area.viewport(), QPoint(0, 0)).y()


def test_ta21_it_is_reached_from_the_sign_in_screen_and_leads_back_there(desk: Desk) -> None:
    desk.show("sign-in")
    desk.press_button("Accessibility settings")

    assert desk.screen == "settings"
    assert desk.focus is field(desk, "Theme")
    assert 0 <= height_in_view(desk, section(desk)) < 20
    desk.press("Alt+Left")
    assert desk.screen == "sign-in"


def test_every_preference_has_its_field_and_every_option_is_kept(at_access: Desk, profile: Path) -> None:
    changed: set[str] = set()
    for box in section(at_access).findChildren(QComboBox):
        if box.accessibleName() in {"Theme", "Text size"}:  # these dress the page anew
            continue
        for at in (*range(1, box.count()), 0):
            before = at_access.client.preferences.now
            box.setCurrentIndex(at)
            box.activated.emit(at)
            now = at_access.client.preferences.now
            changed |= {name for name in NAMES if getattr(now, name) != getattr(before, name)}
    for tick in section(at_access).findChildren(QCheckBox):
        before = at_access.client.preferences.now
        tick.click()
        now = at_access.client.preferences.now
        changed |= {name for name in NAMES if getattr(now, name) != getattr(before, name)}
    at_access.settle()

    assert changed == set(NAMES) - ELSEWHERE - {"theme", "text_percent"}
    assert preferences_at_start(profile) == at_access.client.preferences.now != DEFAULTS


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("Colour of captions", "yellow", "Colour: Yellow."),
        ("Behind captions", "white", "Behind: White."),
        ("Place of captions", "below", "Place: Below the picture."),
        ("Size of captions", 200, "Size: 200"),
    ],
)
def test_the_sample_shows_captions_as_they_will_be_and_says_so(
    at_access: Desk, name: str, value: object, words: str
) -> None:
    (sample,) = section(at_access).findChildren(CaptionSample)
    before = sample.grab().toImage()

    choose(at_access, name, value)

    assert sample.grab().toImage() != before
    assert words in QAccessible.queryAccessibleInterface(sample).text(QAccessible.Text.Description)


def test_without_captions_the_sample_has_none(at_access: Desk) -> None:
    (sample,) = section(at_access).findChildren(CaptionSample)
    before = sample.grab().toImage()

    switch(at_access, "Show captions").click()
    at_access.settle()

    assert sample.grab().toImage() != before
    assert sample.accessibleDescription() == "No captions are shown"


def test_back_to_the_defaults_can_be_undone_although_the_page_is_dressed_anew(at_access: Desk, profile: Path) -> None:
    choose(at_access, "Colour of captions", "yellow")
    choose(at_access, "Text size", 150)
    choose(at_access, "Theme", "dark")
    had = at_access.client.preferences.now
    assert "Undo" not in at_access.texts()

    at_access.press_button("Back to the defaults")
    assert at_access.client.preferences.now == DEFAULTS
    assert at_access.theme.text_percent == 100
    at_access.press_button("Undo")

    assert at_access.client.preferences.now == preferences_at_start(profile) == had
    assert at_access.theme.tokens.name == "dark"
    assert not at_access.client.preferences.can_undo


def test_another_choice_leaves_nothing_to_undo(at_access: Desk) -> None:
    choose(at_access, "Colour of captions", "yellow")
    at_access.press_button("Back to the defaults")
    choose(at_access, "Colour of captions", "cyan")

    assert not at_access.client.preferences.can_undo


@pytest.mark.parametrize("size", [200, 300])
def test_who_makes_the_text_larger_stays_where_they_are(at_access: Desk, size: int) -> None:
    box = field(at_access, "Text size")
    box.setFocus()
    at_access.settle()
    before = height_in_view(at_access, box)

    choose(at_access, "Text size", size)

    again = field(at_access, "Text size")
    assert at_access.focus is again
    assert again is not box
    assert abs(height_in_view(at_access, again) - before) <= 1
    assert again.currentData() == size


def test_a_text_size_that_is_no_step_is_shown_all_the_same(at_access: Desk) -> None:
    at_access.client.preferences.change(reader_percent=340)
    at_access.settle()

    box = field(at_access, "Size of what you read")
    assert (box.currentData(), box.itemData(box.currentIndex() + 1)) == (340, 400)


def test_scrolling_over_a_field_scrolls_the_page_and_chooses_nothing(at_access: Desk) -> None:
    box = field(at_access, "Theme")
    place = QPointF(box.rect().center())
    down = QWheelEvent(
        place, box.mapToGlobal(place), QPoint(0, -240), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, down)
    at_access.settle()

    assert box.currentData() == ThemeChoice.SYSTEM
    assert not down.isAccepted()


def test_ta21_what_was_chosen_on_another_device_is_shown_as_soon_as_it_has_come(at_access: Desk) -> None:
    def come(session: object) -> None:
        session.preferences._is_signed_in = lambda: True  # type: ignore[attr-defined]
        session.preferences.heard({"text_percent": Choice(175, 9), "captions": Choice(value=False, at_ms=9)})  # type: ignore[attr-defined]

    at_access.client.ask(at_access.window, come, lambda _: at_access.client.tell_changed())
    at_access.settle()

    assert at_access.theme.text_percent == 175
    assert not switch(at_access, "Show captions").isChecked()
    assert field(at_access, "Text size").currentData() == 175


def test_what_cannot_be_kept_holds_until_the_program_ends_and_that_is_said(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.show("settings")
        path = profile / "preferences.json"
        path.unlink(missing_ok=True)
        path.mkdir()
        choose(desk, "Text size", 150)

        assert desk.theme.text_percent == 150
        assert "preferences.json" in desk.window.status_line.text
        path.rmdir()
