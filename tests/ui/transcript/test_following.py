"""The list that follows a recording, and leads to any place of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from learner_app.formats.captions import Cue
from learner_app.ui.transcript.rows import RowKind, Rows
from tests.ui.transcript.conftest import SECOND, Paints, Shown, cues, english, transcript

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_the_sentence_that_is_said_is_the_current_one() -> None:
    rows = Rows(cues(3))
    assert rows.current_at(-1) is None
    assert [rows.current_at(ms) for ms in (0, 3_999, 4_000, 7_500, 99_000)] == [0, 0, 1, 1, 2]


def test_of_voices_that_speak_at_once_the_first_is_the_current_one() -> None:
    rows = Rows((Cue(0, 900, "Now"), Cue(1000, 2000, "Yes!", "Amina"), Cue(1000, 2000, "No!", "João")))
    assert rows.current_at(1500) == 1


def test_what_is_seen_and_chapters_stand_where_they_belong_in_time() -> None:
    chapters = (Cue(0, 0, "Why"), Cue(8 * SECOND, 0, "How"))
    rows = Rows(cues(4), (Cue(5 * SECOND, 6 * SECOND, "A hand opens the lid."),), chapters)
    kinds = [row.kind for row in rows]
    speech, seen, chapter = RowKind.SPEECH, RowKind.DESCRIPTION, RowKind.CHAPTER
    assert kinds == [chapter, speech, speech, seen, chapter, speech, speech]


def test_a_film_without_words_is_followed_by_what_is_seen() -> None:
    rows = Rows((), (Cue(0, 900, "Rain."), Cue(5000, 5900, "A bridge.")))
    assert rows.current_at(6000) == 1


def test_a_name_is_shown_where_somebody_else_speaks_and_again_after_a_chapter() -> None:
    rows = Rows(cues(4), (), (Cue(4 * SECOND, 0, "How"),))
    assert [row.label for row in rows] == ["Amina", "", "Amina", "", "João"]


def test_the_list_scrolls_with_the_recording(shown: Shown) -> None:
    shown.panel.fill(english())
    for number in range(40):
        shown.panel.follow(number * 4 * SECOND)
        assert 0 <= shown.top_of(number) < shown.view.viewport().height() * 0.75
    assert shown.view.current == 39


def test_while_the_sentence_is_the_same_nothing_is_painted_and_then_two_rows_at_most(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.panel.fill(english())
    shown.panel.follow(0)
    shown.settle()
    paints = Paints(shown.view.viewport())
    for ms in range(0, 4 * SECOND, 50):
        shown.panel.follow(ms)
    shown.settle()
    assert paints.heights == []
    shown.panel.follow(4 * SECOND)
    qtbot.waitUntil(lambda: paints.heights != [])
    two_rows = shown.top_of(2) - shown.top_of(0)
    assert max(paints.heights) <= two_rows < shown.view.viewport().height() / 2


def test_it_stops_when_the_reader_scrolls_and_goes_on_when_told_to(shown: Shown) -> None:
    shown.panel.fill(english())
    shown.panel.follow(4 * SECOND)
    assert shown.back_button.isHidden()
    shown.scroll(2)
    place = shown.view.verticalScrollBar().value()
    assert place > 0
    shown.panel.follow(30 * 4 * SECOND)
    assert shown.view.verticalScrollBar().value() == place
    assert shown.back_button.isVisible()

    shown.panel.go_to_current()
    assert shown.back_button.isHidden()
    assert shown.view.is_in_sight(30)
    shown.panel.follow(55 * 4 * SECOND)
    assert shown.view.is_in_sight(55)


def test_it_stops_when_the_reader_goes_through_the_rows_by_key(shown: Shown) -> None:
    shown.panel.fill(english())
    shown.panel.follow(4 * SECOND)
    shown.press(Qt.Key.Key_Down)
    shown.panel.follow(50 * 4 * SECOND)
    assert not shown.view.is_in_sight(50)
    assert shown.back_button.isVisible()


def test_what_has_the_keyboard_is_not_covered_by_the_way_back(shown: Shown) -> None:
    shown.panel.fill(english())
    shown.panel.follow(4 * SECOND)
    room = shown.view.viewport().height()
    lowest = max(number for number in range(20) if shown.top_of(number + 1) < room)
    shown.view.setCurrentIndex(shown.view.model().index(lowest - 1, 0))
    shown.press(Qt.Key.Key_Down)
    shown.settle()
    assert shown.back_button.isVisible()
    assert shown.top_of(lowest + 1) - 1 <= shown.view.viewport().height() < room


def test_it_stops_when_the_wheel_is_turned(shown: Shown) -> None:
    shown.panel.fill(english())
    shown.panel.follow(4 * SECOND)
    place, down = QPointF(200, 200), QPoint(0, -480)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    target = shown.view.viewport()
    wheel = QWheelEvent(place, place, QPoint(), down, buttons, keys, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(target, wheel)
    assert shown.view.verticalScrollBar().value() > 100, "the first turn is not lost"
    shown.settle()
    assert shown.back_button.isVisible()


def test_who_only_reads_is_not_called_back_to_a_recording(shown: Shown) -> None:
    shown.panel.fill(english(), position_ms=20 * 4 * SECOND)
    shown.scroll(2)
    assert shown.back_button.isHidden()


def test_following_can_be_switched_off(shown: Shown) -> None:
    shown.panel.fill(english())
    switch = next(each for each in shown.panel.findChildren(QCheckBox) if each.text() == "Follow along")
    chosen = []
    shown.panel.choices_changed.connect(lambda choices: chosen.append(choices.follows))
    switch.click()
    shown.panel.follow(50 * 4 * SECOND)
    assert shown.view.verticalScrollBar().value() == 0
    assert shown.back_button.isVisible(), "the current sentence is out of sight, and there is a way to it"
    switch.click()
    assert shown.view.is_in_sight(50)
    assert chosen == [False, True]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_on_a_sentence_asks_for_the_recording_from_there(shown: Shown, key: Qt.Key) -> None:
    shown.panel.fill(english())
    asked: list[int] = []
    shown.panel.seek_asked.connect(asked.append)
    for _ in range(3):
        shown.press(Qt.Key.Key_Down)
    shown.press(key)
    assert asked == [3 * 4 * SECOND]


def test_keys_go_through_the_rows_and_to_both_ends(shown: Shown) -> None:
    shown.panel.fill(english())
    for key, number in (
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_End, 59),
        (Qt.Key.Key_Up, 58),
        (Qt.Key.Key_Home, 0),
    ):
        shown.press(key)
        assert shown.view.currentIndex().row() == number
        assert shown.view.is_in_sight(number)
    shown.press(Qt.Key.Key_PageDown)
    page = shown.view.currentIndex().row()
    assert page > 3
    shown.press(Qt.Key.Key_PageUp)
    assert shown.view.currentIndex().row() == 0


def test_letters_are_left_to_the_keys_of_the_page_around(shown: Shown) -> None:
    shown.panel.fill(english())
    shown.press(Qt.Key.Key_Down)
    at = shown.view.currentIndex().row()
    for key in (Qt.Key.Key_5, Qt.Key.Key_Left, Qt.Key.Key_Right):
        shown.press(key)
    assert shown.view.currentIndex().row() == at


def test_a_click_on_a_sentence_asks_for_it_and_drawing_over_several_does_not(shown: Shown) -> None:
    shown.panel.fill(english())
    shown.settle()
    asked: list[int] = []
    shown.panel.seek_asked.connect(asked.append)
    target = shown.view.viewport()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(200, shown.top_of(2) + 10))
    assert asked == [2 * 4 * SECOND]
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=QPoint(200, shown.top_of(1) + 10))
    QTest.mouseMove(target, QPoint(200, shown.top_of(3) + 10))
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=QPoint(200, shown.top_of(3) + 10))
    assert asked == [2 * 4 * SECOND]


def test_it_opens_where_it_was_left_and_the_keyboard_begins_there(shown: Shown) -> None:
    shown.panel.fill(english(2000), position_ms=1500 * 4 * SECOND)
    assert shown.view.current == 1500
    assert 0 < shown.top_of(1500) < shown.view.viewport().height() / 2
    shown.press(Qt.Key.Key_Down)
    assert shown.view.currentIndex().row() == 1501


def test_where_reading_rests_is_told_so_that_it_can_be_kept(shown: Shown, qtbot: QtBot) -> None:
    shown.panel.fill(english())
    with qtbot.waitSignal(shown.panel.position_rested) as rested:
        shown.scroll(2)
    assert rested.args == [shown.panel.place_ms()]
    assert shown.panel.place_ms() > 0


def test_the_end_is_told_once_when_the_last_line_stood_on_the_screen(shown: Shown, qtbot: QtBot) -> None:
    ends: list[bool] = []
    shown.panel.reached_end.connect(lambda: ends.append(True))
    shown.panel.fill(english())
    shown.settle()
    assert ends == []
    shown.press(Qt.Key.Key_End)
    qtbot.waitUntil(lambda: ends == [True])
    shown.press(Qt.Key.Key_Home)
    shown.press(Qt.Key.Key_End)
    shown.settle()
    assert ends == [True]


def test_a_transcript_that_fits_is_read_to_its_end_at_once(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.panel.reached_end):
        shown.panel.fill(english(2))


def test_nothing_breaks_where_there_is_nothing_to_read(shown: Shown) -> None:
    shown.panel.fill(transcript(), position_ms=5000)
    shown.panel.follow(9000)
    shown.press(Qt.Key.Key_Down)
    shown.press(Qt.Key.Key_Return)
    shown.panel.go_to_current()
    assert shown.panel.place_ms() == 0
