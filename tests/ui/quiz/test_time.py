"""A quiz with a time limit in the real page on a real profile; only the clock, and now and then the hub, is a fake."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from learner_app.bridge.client import Client
from learner_app.domain.course import QuizRules
from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import UnitId
from learner_app.domain.timing import Timing, moment_of
from learner_app.formats import xapi
from learner_app.services.clock import SystemClock
from learner_app.services.link import Connectors, over_http
from learner_app.services.session import open_session
from learner_app.ui.accessibility import install_roles
from learner_app.ui.navigation import Navigator, Place, Screen
from learner_app.ui.page import Desk
from learner_app.ui.quiz.bar import QuizBar
from learner_app.ui.quiz.countdown import Countdown
from learner_app.ui.quiz.page import QuizPage
from learner_app.ui.theme import Theme
from tests.fakes import quiz_questions as q
from tests.fakes.clock import FakeClock
from tests.fakes.course import COURSE, built
from tests.fakes.hub import PASSWORD, URL, FakeHub
from tests.fakes.quiz_taker import Taker
from tests.fakes.quizzes import FakeQuizzes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from learner_app.domain.events import Event
from learner_app.services.session import Session

FINAL, PRACTICE = UnitId("final"), UnitId("practice")
MINUTE = 60
Key = Qt.Key


class Room:
    """Where somebody takes timed quizzes."""

    def __init__(self, folder: Path, qtbot: QtBot, theme: Theme) -> None:
        self.clock = FakeClock()
        self.hub = FakeHub()
        self.profile = folder / "profile"
        self.client = Client(self.profile, opener=self.session)
        self._qtbot = qtbot
        self._theme = theme

    def session(self) -> Session:
        return open_session(self.profile, clock=self.clock, connectors=Connectors(lambda _: self.hub, over_http().lrs))

    def prepare(self, *, needs_connection: bool = False, time_limit_s: int | None = 20 * MINUTE) -> None:
        self.hub.publish(built(time_limit_s=time_limit_s, needs_connection=needs_connection))
        session = self.session()
        session.accounts.sign_in(URL, "amina", PASSWORD)
        session.close()
        session = self.session()
        assert session.sync.run().status.blocked_because is None
        session.close()

    def enter(self, unit: UnitId = FINAL) -> Taker:
        navigator = Navigator(Place(Screen.QUIZ, COURSE, unit))
        page = QuizPage(Desk(self.client, navigator, self._theme), self.clock)
        self._qtbot.addWidget(page)
        page.resize(900, 700)
        with self._qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.show_place(navigator.place)
        return Taker(self._qtbot, page, navigator, self.client)

    def events(self) -> list[Event]:
        """What is on the disk, read so that nobody looks at the time on the way."""
        (file,) = (found for found in self.profile.glob("people/*/records.db") if "amina" in found.parent.name)
        with closing(sqlite3.connect(file)) as records:
            rows = records.execute("SELECT statement FROM record ORDER BY sequence").fetchall()
        return [xapi.event(statement) for (statement,) in rows]


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Room]:
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    install_roles()
    theme = Theme(qapp, "light")
    made = Room(tmp_path, qtbot, theme)
    yield made
    made.client.close()
    theme.deleteLater()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told without the focus moving."""
    said: list[str] = []

    def hear(event: object) -> None:
        if message := getattr(event, "message", None):
            said.append(message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(hear))
    return said


def countdown(taker: Taker) -> Countdown:
    (found,) = taker.page.findChildren(Countdown)
    return found


def time_passes(room: Room, taker: Taker, seconds: float) -> None:
    room.clock.passes(seconds)
    countdown(taker).look()


def toggle(taker: Taker) -> QPushButton:
    (found,) = countdown(taker).findChildren(QPushButton)
    return found


def test_the_limit_is_said_before_the_start_and_no_time_runs_until_then(room: Room) -> None:
    room.prepare()
    taker = room.enter()

    taker.wait_for(lambda: taker.sees("Time limit 20 minutes"))

    assert taker.sees("You have 20 minutes from the moment you begin.")
    assert not countdown(taker).isVisible()


def test_the_time_is_counted_in_whole_minutes_and_at_the_end_in_seconds(room: Room) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()

    assert taker.sees("20 minutes left")
    time_passes(room, taker, 30)
    assert taker.sees("20 minutes left")
    time_passes(room, taker, 40)
    assert taker.sees("19 minutes left")
    time_passes(room, taker, 18 * MINUTE + 5)
    assert taker.sees("45 seconds left")


def test_the_button_that_hides_the_time_can_be_reached_and_hit(room: Room) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()

    for _ in range(20):
        if taker.focused is toggle(taker):
            break
        taker.press(Key.Key_Tab)

    assert taker.focused is toggle(taker)
    assert min(toggle(taker).width(), toggle(taker).height()) >= 24


def test_the_time_can_be_hidden_and_still_surprises_nobody(room: Room) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()
    assert toggle(taker).accessibleDescription() == "20 minutes left"

    toggle(taker).setFocus()
    taker.press(Key.Key_Space)

    assert not taker.sees("minutes left")
    assert (toggle(taker).text(), toggle(taker).accessibleDescription()) == ("Show time", "")
    time_passes(room, taker, 15 * MINUTE)
    assert taker.sees("Less than 5 minutes left")
    time_passes(room, taker, 4 * MINUTE)
    assert taker.sees("Less than 1 minute left")
    taker.press(Key.Key_Space)
    assert taker.sees("60 seconds left")


def test_five_minutes_and_one_minute_are_announced_once_each_hidden_or_not(room: Room, heard: list[str]) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()
    toggle(taker).click()
    heard.clear()

    for _ in range(20 * 6 - 1):
        time_passes(room, taker, 10)

    assert heard == ["5 minutes left.", "60 seconds left."]


def test_after_a_sleep_over_both_marks_what_is_left_is_announced_once(room: Room, heard: list[str]) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()
    heard.clear()

    time_passes(room, taker, 19.5 * MINUTE)

    assert heard == ["30 seconds left."]


def test_when_the_time_is_up_what_is_typed_counts_and_is_handed_in_and_that_is_said(
    room: Room, heard: list[str]
) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()
    taker.press(Key.Key_2)
    taker.press(Key.Key_PageDown)
    taker.press(Key.Key_PageDown)
    taker.wait_for(lambda: taker.sees("Question 3 of 3"))
    taker.type("4")

    time_passes(room, taker, 20 * MINUTE)

    taker.wait_until_hears("Recorded. Marked on the next sync. The time for “Final quiz” is up. What you had answered")
    assert "2 of 3, is handed in" in heard[-1]
    assert not countdown(taker).isVisible()
    event = room.events()[-1]
    assert dict(event.responses) == {"Colour": "Blue", "Many": 4.0}
    assert event.duration_s == 1200


def test_the_clock_ticks_by_itself_to_the_end(room: Room) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()
    time_passes(room, taker, 19 * MINUTE + 59)
    assert taker.sees("1 second left")

    room.clock.passes(1)  # nobody looks; the countdown does so within a second

    taker.wait_until_hears("Recorded.")


def test_after_a_sleep_beyond_the_end_the_next_answer_is_refused_and_what_was_answered_is_handed_in(
    room: Room,
) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()
    taker.press(Key.Key_2)
    taker.wait_for(lambda: taker.sees("Kept"))

    room.clock.passes(3 * 86_400)
    taker.press(Key.Key_1)  # quicker than the countdown

    taker.wait_until_hears("1 of 3, is handed in")
    event = room.events()[-1]
    assert dict(event.responses) == {"Colour": "Blue"}
    assert event.detail == f"lapsed {3 * 86_400 - 1200}"


def test_a_wall_clock_moved_meanwhile_changes_nothing_that_is_shown_and_is_recorded(room: Room) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()

    room.clock.jumps(-7 * 3600)
    time_passes(room, taker, 5)
    assert taker.sees("20 minutes left")
    time_passes(room, taker, MINUTE)

    assert taker.sees("19 minutes left")
    taker.wait_for(lambda: not room.client.is_busy)
    assert [event.verb.value for event in room.events()] == ["initialized", "clock-changed"]


def test_time_goes_on_while_the_learner_reads_elsewhere_and_the_result_waits(room: Room, heard: list[str]) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()
    place = taker.navigator.place
    taker.page.leave()
    taker.page.hide()

    time_passes(room, taker, 20 * MINUTE)
    taker.wait_for(lambda: any("The time for “Final quiz” is up." in said for said in heard))
    taker.page.show_place(place)
    taker.page.show()

    assert taker.sees("Recorded. Marked on the next sync.")
    taker.page.show_place(place)
    taker.wait_for(lambda: taker.sees("Your attempts"))


def test_going_on_after_a_restart_shows_the_time_that_is_left(room: Room) -> None:
    room.prepare()
    session = room.session()
    session.quizzes.begin(COURSE, FINAL)
    session.close()
    room.clock.passes(8 * MINUTE)

    taker = room.enter()
    taker.wait_for(lambda: taker.sees("0 of 3 answered, begun") and taker.sees("12 minutes left"))
    taker.start()

    assert countdown(taker).isVisible()
    assert taker.sees("12 minutes left")


def test_what_ran_out_while_the_program_was_closed_is_told_before_another_attempt(room: Room) -> None:
    room.prepare()
    session = room.session()
    session.quizzes.begin(COURSE, FINAL)
    session.close()
    room.clock.passes(21 * MINUTE)

    taker = room.enter()

    taker.wait_for(lambda: taker.sees("The time for “Final quiz” is up. What you had answered by then, 0 of 3"))
    assert taker.sees("1 of 2 attempts left")
    assert taker.sees("Start")


def test_an_attempt_that_ran_out_under_the_button_is_told_and_not_begun_anew(room: Room) -> None:
    room.prepare()
    session = room.session()
    session.quizzes.begin(COURSE, FINAL)
    session.close()
    taker = room.enter()
    taker.wait_for(lambda: taker.sees("Continue"))
    room.clock.passes(21 * MINUTE)

    taker.press(Key.Key_Return)

    taker.wait_for(lambda: taker.sees("The time for “Final quiz” is up."))
    assert [event.verb.value for event in room.events()] == ["initialized", "attempted"]


def test_a_timed_quiz_is_tried_again_from_its_first_screen_so_that_no_time_runs_unasked(room: Room) -> None:
    room.prepare()
    taker = room.enter(PRACTICE)
    taker.start()
    for _ in range(3):
        taker.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    taker.wait_until_hears("Not passed")

    next(each for each in taker.page.findChildren(QPushButton) if each.text() == "Try again").click()

    taker.wait_for(lambda: taker.sees("You have 20 minutes from the moment you begin."))
    assert not countdown(taker).isVisible()


def test_another_theme_in_the_middle_keeps_time_running_and_hidden(room: Room) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()
    toggle(taker).click()
    room.clock.passes(16 * MINUTE)

    other = room.enter()
    other.page.take_over(taker.navigator.place, taker.page.carry())

    assert other.page.question_view.isVisible()
    assert other.sees("Less than 5 minutes left")
    countdown(taker).start(None)


def test_another_theme_in_the_moment_when_nothing_is_left_hands_in(room: Room) -> None:
    room.prepare()
    taker = room.enter()
    taker.start()
    carried = taker.page.carry()
    countdown(taker).start(None)
    room.clock.passes(20 * MINUTE + 1)

    other = room.enter()
    other.page.take_over(taker.navigator.place, carried)

    other.wait_until_hears("Recorded. Marked on the next sync.")
    assert [event.verb.value for event in room.events()] == ["initialized", "attempted"]


def test_a_full_disk_at_the_end_is_said_and_what_was_answered_is_handed_in_on_the_next_try(
    take: Callable[[FakeQuizzes], Taker],
) -> None:
    quizzes = FakeQuizzes(q.quiz_of(q.SINGLE), QuizRules(pass_mark=0.5, time_limit_s=60), is_open=True)
    quizzes.responses = {q.SINGLE.id: "The text of every lesson"}
    quizzes.timing = Timing(60_000, moment_of(SystemClock()), spent_ms=60_000)
    quizzes.is_disk_full = True
    taker = take(quizzes)
    taker.wait_for(lambda: taker.sees("Continue"))
    taker.press(Key.Key_Return)

    taker.wait_for(lambda: taker.sees("Not handed in yet. The disk is full. Free some space."))
    assert taker.sees("The time is up")
    quizzes.is_disk_full = False
    taker.press(Key.Key_Return)

    taker.wait_until_hears("Passed: 100\N{NO-BREAK SPACE}%")


def test_lc12_a_quiz_that_needs_a_connection_asks_the_hub_and_says_when_it_does_not_answer(room: Room) -> None:
    room.prepare(needs_connection=True, time_limit_s=None)
    room.hub.silence = Blocked(Cause.HUB_UNREACHABLE, "The hub does not answer.", "Try again later.")
    room.hub.is_awake.clear()
    taker = room.enter()
    taker.wait_for(lambda: taker.sees("This quiz can only be begun while the hub answers."))
    taker.press(Key.Key_Return)
    taker.wait_for(lambda: taker.sees("Asking the hub …"))
    room.hub.is_awake.set()

    taker.wait_for(lambda: taker.sees("“Final quiz” can only be begun while the hub answers. The hub does not answer."))
    assert room.events() == []
    room.hub.silence = None
    taker.press(Key.Key_Return)

    taker.wait_for(taker.page.question_view.isVisible)


def test_no_attempt_begins_for_somebody_who_went_elsewhere_while_the_hub_was_asked(room: Room) -> None:
    room.prepare(needs_connection=True)
    room.hub.is_awake.clear()
    taker = room.enter()
    taker.wait_for(lambda: taker.sees("Start"))
    taker.press(Key.Key_Return)
    taker.page.hide()
    room.hub.is_awake.set()

    taker.wait_for(lambda: not room.client.is_busy)

    assert room.events() == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_in_a_narrow_window_the_time_has_a_line_of_its_own_and_nothing_is_cut(
    room: Room, direction: Qt.LayoutDirection
) -> None:
    room.prepare()
    taker = room.enter()
    taker.page.setLayoutDirection(direction)
    taker.start()
    (bar,) = taker.page.findChildren(QuizBar)
    course = next(each for each in bar.findChildren(QPushButton) if each.accessibleName() == "Back to the course")
    taker.wait_for(lambda: course.geometry().center().y() in range(*middle(countdown(taker))))

    taker.page.resize(360, 700)

    taker.wait_for(lambda: countdown(taker).y() > course.geometry().bottom())
    assert taker.page.width() == 360
    assert bar.rect().contains(countdown(taker).geometry())


def middle(widget: Countdown) -> tuple[int, int]:
    return widget.geometry().top(), widget.geometry().bottom()
