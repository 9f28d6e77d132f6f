"""The window as a whole: ways through it, keys, what it says, what it remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from learner_app.bridge.client import Client
from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.ids import CourseId
from learner_app.domain.status import next_step, sentence
from learner_app.overriding import override
from learner_app.services.preferences import preferences_at_start
from learner_app.ui.navigation import RAIL, Place, Screen
from learner_app.ui.window_state import WindowState
from tests.window import EVERYTHING, WEAK, Desk, learn, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from learner_app.services.session import Session


def test_the_whole_day_by_keys_alone(desk: Desk) -> None:
    desk.press("Return")
    assert desk.screen == "lesson"
    lesson = desk.window.navigator.place.unit
    desk.tab_to("Done, go on")
    desk.press("Return")
    assert desk.window.navigator.place.unit != lesson
    desk.tab_to("Back to the course")
    desk.press("Return")
    assert desk.screen == "course"
    desk.press("Alt+2")
    desk.type("weak")
    desk.tab_to("Open Working well on a weak connection")
    desk.press("Return")
    desk.tab_to("Open Check: what is on your laptop")
    desk.press("Return")
    assert desk.screen == "quiz"
    assert desk.focus_name == "Start"
    desk.press("Alt+2")
    assert desk.screen == "library"
    desk.press("Ctrl+K")
    desk.type("connection")
    assert desk.screen == "search"
    desk.press("Alt+3")
    assert desk.screen == "sync"
    desk.press("Alt+4")
    assert desk.screen == "records"
    desk.press("Alt+5")
    assert desk.screen == "settings"
    desk.press("Alt+Left")
    assert desk.screen == "records"
    desk.press("Alt+1")
    assert desk.screen == "today"


@pytest.mark.parametrize("number", range(1, len(RAIL) + 1))
def test_alt_and_a_number_reach_each_screen_of_the_rail_even_while_typing(desk: Desk, number: int) -> None:
    desk.show("library")
    assert isinstance(desk.focus, QLineEdit)
    desk.press(f"Alt+{number}")
    assert desk.screen == RAIL[number - 1].value


def test_f6_puts_the_keyboard_on_the_rail_and_enter_chooses(desk: Desk) -> None:
    desk.press("F6")
    assert desk.focus_name == "Today"
    desk.press("Down")
    assert (desk.focus_name, desk.screen) == ("Library", "today")
    desk.tab()
    desk.press("Return")
    assert desk.screen == "sync"


def test_the_rail_shows_where_one_is(desk: Desk) -> None:
    desk.show("records")
    entries = [each for each in desk.window.findChildren(QPushButton) if each.property("kind") == "rail"]
    assert [each.accessibleName() for each in entries if each.property("current")] == ["Records"]
    assert [each.accessibleName() for each in entries if "You are here" in each.accessibleDescription()] == ["Records"]
    desk.course(WEAK)
    assert not any(each.property("current") or "here" in each.accessibleDescription() for each in entries)


def test_a_narrow_window_keeps_the_names_of_the_rail_for_screen_readers(desk: Desk) -> None:
    desk.window.resize(600, 600)
    desk.settle()
    entry = desk.button("Library")
    assert (entry.text(), entry.accessibleName(), entry.toolTip()) == ("", "Library", "Library (Alt+2)")


class WindowsSeen(QObject):
    """Notes every window that appears."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QObject] = []

    @override
    def eventFilter(self, thing: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(thing, QWidget) and thing.isWindow():
            self.seen.append(thing)
        return False


def test_no_part_of_a_screen_ever_appears_as_a_window_of_its_own(desk: Desk, qapp: QObject) -> None:
    seen = WindowsSeen()
    qapp.installEventFilter(seen)
    for screen in Screen:
        desk.go(Place(screen, words="connection" if screen is Screen.SEARCH else ""))
    desk.course(EVERYTHING)
    desk.lesson(EVERYTHING, "blocks")
    desk.theme.choose("dark", 150)
    desk.settle()
    qapp.removeEventFilter(seen)
    assert seen.seen == []
    assert desk.window.isActiveWindow()


def test_size_and_place_are_remembered(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.window.resize(700, 560)
        desk.settle()
    with opened(qtbot, profile) as desk:
        assert (desk.window.width(), desk.window.height()) == (700, 560)


@pytest.mark.parametrize("content", [b"", b"\xff" * 400])
def test_a_damaged_memory_of_the_window_is_passed_over(qtbot: QtBot, profile: Path, content: bytes) -> None:
    (profile / "window.geometry").write_bytes(content)
    with opened(qtbot, profile) as desk:
        assert desk.window.width() > 400


def test_a_profile_that_cannot_be_written_does_not_stop_the_window_from_closing(desk: Desk, tmp_path: Path) -> None:
    WindowState(tmp_path / "nowhere").keep(desk.window)
    assert not (tmp_path / "nowhere").exists()


def test_text_size_by_key_takes_effect_at_once_and_survives_a_restart(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        before = desk.window.fontMetrics().height()
        desk.press("Ctrl+=")
        desk.press("Ctrl+=")
        assert desk.theme.text_percent == 125
        assert desk.window.fontMetrics().height() > before
    assert preferences_at_start(profile).text_percent == 125
    with opened(qtbot, profile) as desk:
        assert desk.theme.text_percent == 125
        desk.press("Ctrl+-")
        assert desk.theme.text_percent == 110
        desk.press("Ctrl+0")
        assert desk.theme.text_percent == 100


def test_changing_the_text_size_keeps_the_lesson_that_is_open(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    desk.press("Ctrl+=")
    assert desk.screen == "lesson"
    assert "A paragraph with" in desk.texts()


def test_back_is_offered_only_where_there_is_a_way_back(desk: Desk) -> None:
    assert not desk.button("Back").isEnabled()
    desk.show("records")
    assert desk.button("Back").isEnabled()
    desk.press_button("Back")
    assert (desk.screen, desk.button("Back").isEnabled()) == ("today", False)


# What the line at the foot says


def test_the_status_line_says_what_the_records_say(desk: Desk) -> None:
    status = desk.ask(lambda session: session.sync.status())
    assert desk.window.status_line.text == f"{sentence(status)}. {next_step(status)}".strip()
    desk.lesson(EVERYTHING, "blocks")
    desk.press_button("Done, go on")
    status = desk.ask(lambda session: session.sync.status())
    assert desk.window.status_line.text == f"{sentence(status)}. {next_step(status)}".strip()
    assert "wait to be sent" in desk.window.status_line.text


def test_a_sync_that_is_blocked_says_why_and_what_to_do(desk: Desk) -> None:
    desk.press("F5")
    said = desk.window.status_line.text
    assert said.startswith("Blocked: ")
    assert desk.button("Sync now").isEnabled()


def test_details_leads_to_sync(desk: Desk) -> None:
    desk.press_button("Details of records and link")
    assert desk.screen == "sync"


def test_a_failure_nobody_has_a_place_for_is_shown_and_sync_stays_possible(desk: Desk) -> None:
    def fails(_session: Session) -> None:
        raise ExpectedFailure(Kind.STORAGE, "The disk is full.", "Free some space.")

    desk.client.ask(desk.window, fails, lambda _: None)
    desk.settle()
    assert desk.window.status_line.text == "The disk is full. Free some space."
    assert desk.button("Sync now").isEnabled()


def test_a_failure_its_asker_has_a_place_for_goes_there_alone(desk: Desk) -> None:
    before = desk.window.status_line.text
    heard: list[str] = []

    def fails(_session: Session) -> None:
        raise Blocked(Cause.NO_NETWORK, "There is no network.")

    desk.client.ask_hub(desk.window, fails, lambda _: None, lambda failure: heard.append(failure.message))
    desk.settle()
    assert heard == ["There is no network."]
    assert desk.window.status_line.text == before


def test_a_bug_is_raised_where_it_is_seen(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.capture_exceptions() as raised:
        desk.client.ask(desk.window, lambda session: session.library.nothing_of_the_kind(), lambda _: None)  # type: ignore[attr-defined]  # the bug
        desk.settle()
    assert [kind for kind, _, _ in raised] == [AttributeError]


def test_fetching_what_cannot_be_fetched_says_why(desk: Desk) -> None:
    def fetch(session: Session) -> object:
        return session.getting.get(CourseId("nothing"), Tier.TEXT)

    desk.client.ask_hub(desk.window, fetch, lambda _: None)
    desk.settle()
    assert "nothing" in desk.window.status_line.text


def test_a_page_hears_of_what_happened_elsewhere(desk: Desk, profile: Path) -> None:
    desk.show("library")
    learn(profile, WEAK, ("text-first",))
    desk.client.tell_changed()
    desk.settle()
    assert "1 of 14 done" in desk.texts()


def test_two_clients_on_one_profile_see_the_same(desk: Desk, profile: Path, qtbot: QtBot) -> None:
    other = Client(profile, is_offline=True)
    counts: list[int] = []
    other.ask(desk.window, lambda session: len(session.library.courses()), counts.append)
    qtbot.waitUntil(lambda: counts == [4])
    other.close()
