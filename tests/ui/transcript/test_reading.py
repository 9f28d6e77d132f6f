"""The reading view, and finding words in either view."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit

from learner_app.formats.captions import Cue
from learner_app.ui.transcript.choices import ReaderLook
from tests.ui.transcript.conftest import SECOND, Shown, cues, english, transcript
from tests.window import name_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from learner_app.ui.transcript.reading import ReadingView

CHAPTERS = (Cue(0, 0, "Why pumps fail"), Cue(400 * SECOND, 0, "Cleaning & care"))
ARABIC = (Cue(0, 900, "المضخة لا تعمل.", "Amina"), Cue(1000, 1900, "He said no.", "Amina"))


@pytest.fixture
def reading(shown: Shown) -> ReadingView:
    shown.panel.fill(transcript(cues(200), (), CHAPTERS))
    switch = next(each for each in shown.panel.findChildren(QCheckBox) if each.text() == "Reading view")
    switch.click()
    shown.settle()
    view = shown.panel._reading
    assert view is not None
    return view


def press(shown: Shown, name: str) -> None:
    found = [each for each in shown.panel.findChildren(QAbstractButton) if each.isVisible() and name_of(each) == name]
    found[0].click()
    shown.settle()


def find(shown: Shown, words: str) -> QLineEdit:
    shown.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = shown.panel.window().focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, words)
    shown.settle()
    return field


def test_it_is_one_text_under_its_headings(shown: Shown, reading: ReadingView) -> None:
    document = reading.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    headings = [each.text() for each in blocks if each.blockFormat().headingLevel() == 2]
    assert headings == ["Why pumps fail", "Cleaning & care"]
    assert blocks[1].text().startswith("Amina: 0. The pump fails when the filter is full of sand. 1. Nobody")
    found = QAccessible.queryAccessibleInterface(reading)
    assert found.role() is QAccessible.Role.EditableText
    assert found.state().readOnly
    assert found.textInterface().characterCount() > 5000


def test_it_opens_at_the_place_of_the_list_and_the_list_at_its_place(shown: Shown) -> None:
    shown.panel.fill(transcript(cues(200), (), CHAPTERS), position_ms=450 * SECOND)
    shown.panel._bar.reader_switched.emit(True)
    shown.settle()
    assert abs(shown.panel.place_ms() - 450 * SECOND) < 60 * SECOND
    reading = shown.panel._reading
    assert reading is not None
    reading.go_to_block(10)
    place = shown.panel.place_ms()
    shown.panel._bar.reader_switched.emit(False)
    assert abs(shown.panel.place_ms() - place) < 60 * SECOND


def test_a_chapter_is_one_choice_away(shown: Shown, reading: ReadingView) -> None:
    bar = shown.panel._reading_bar
    assert bar is not None
    actions = bar._chapter_menu.actions()
    assert [action.text() for action in actions] == ["Why pumps fail", "Cleaning && care"]
    actions[1].trigger()
    shown.settle()
    assert shown.panel.window().focusWidget() is reading
    assert reading.textCursor().block().text() == "Cleaning & care"
    assert shown.panel.place_ms() == 400 * SECOND


def test_size_goes_to_four_times_the_usual_and_nothing_runs_out_of_the_column(
    shown: Shown, reading: ReadingView
) -> None:
    usual = reading.document().defaultFont().pixelSize()
    chosen = []
    shown.panel.choices_changed.connect(lambda choices: chosen.append(choices.look.size_percent))
    for _ in range(9):
        press(shown, "Larger text")
    assert reading.document().defaultFont().pixelSize() == 4 * usual
    assert chosen[-1] == 400
    assert reading.horizontalScrollBar().maximum() == 0
    assert reading.document().idealWidth() <= reading.viewport().width()
    press(shown, "Smaller text")
    assert chosen[-1] == 300


def test_spacing_width_font_and_colours_are_those_of_the_person(shown: Shown, reading: ReadingView) -> None:
    width, height = reading.viewport().width(), reading.verticalScrollBar().maximum()
    shown.panel._on_look_chosen(replace(shown.panel.choices.look, width=30, spacing_percent=200))
    shown.settle()
    assert reading.viewport().width() < width
    assert reading.verticalScrollBar().maximum() > height
    shown.panel._on_look_chosen(ReaderLook(font="serif", colours="high-contrast"))
    shown.settle()
    assert "Noto Serif" in reading.document().defaultFont().families()
    ground = reading.grab().toImage().pixelColor(3, reading.height() // 2)
    assert ground.name() == "#000000"


def test_what_is_chosen_keeps_the_place(shown: Shown, reading: ReadingView) -> None:
    reading.go_to_block(20)
    place = shown.panel.place_ms()
    press(shown, "Larger text")
    assert shown.panel.place_ms() == place


def test_each_paragraph_runs_the_way_of_what_is_said_in_it(shown: Shown) -> None:
    shown.panel.fill(transcript(ARABIC, language="ar"))
    shown.panel._bar.reader_switched.emit(True)
    reading = shown.panel._reading
    assert reading is not None
    block = reading.document().firstBlock()
    assert block.text().startswith("Amina: المضخة")
    assert block.textDirection() is Qt.LayoutDirection.RightToLeft
    assert block.blockFormat().alignment() & Qt.AlignmentFlag.AlignRight


def test_enter_asks_for_the_recording_from_the_paragraph_of_the_caret(shown: Shown, reading: ReadingView) -> None:
    asked: list[int] = []
    shown.panel.seek_asked.connect(asked.append)
    reading.go_to_block(4)
    reading.setFocus()
    shown.press(Qt.Key.Key_Return)
    assert asked == [shown.panel.place_ms()]


def test_text_is_selected_by_key_and_copied(shown: Shown, reading: ReadingView) -> None:
    reading.go_to_block(0)
    reading.setFocus()
    shown.press(Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    shown.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Why pumps fail"


def test_reading_to_its_end_is_told_as_well(shown: Shown, reading: ReadingView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shown.panel.reached_end):
        bar = reading.verticalScrollBar()
        bar.setValue(bar.maximum())


def test_found_words_are_counted_marked_and_gone_through(shown: Shown, announced: list[str]) -> None:
    shown.panel.fill(english())
    field = find(shown, "LISTEN")
    assert shown.panel._find._said.text() == "1 of 20"
    assert shown.view._match is not None
    assert shown.view._match[0] == 2
    assert announced[-1] == "1 of 20 places: Amina: 2. Listen first."
    shown.press(Qt.Key.Key_Return)
    assert shown.panel._find._said.text() == "2 of 20"
    shown.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    shown.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert shown.panel._find._said.text() == "20 of 20"
    assert shown.view.is_in_sight(59)
    assert field.hasFocus()


def test_it_looks_from_where_the_reader_is(shown: Shown) -> None:
    shown.panel.fill(english(), position_ms=40 * 4 * SECOND)
    find(shown, "listen")
    assert shown.view._match is not None
    assert shown.view._match[0] >= 40


def test_what_is_not_there_is_said_and_escape_leads_back(shown: Shown, announced: list[str]) -> None:
    shown.panel.fill(english())
    find(shown, "submarine")
    assert shown.panel._find._said.text() == "Not found"
    assert announced[-1] == "Not found"
    shown.press(Qt.Key.Key_Escape)
    assert shown.panel._find.isHidden()
    assert shown.panel.window().focusWidget() is shown.view


def test_a_place_behind_signs_beyond_the_basic_plane_is_marked_where_it_is(shown: Shown) -> None:
    shown.panel.fill(transcript((Cue(0, 900, "🎉🎉 pump"),)))
    find(shown, "pump")
    assert shown.view._match is not None
    assert (shown.view._match[1].start, shown.view._match[1].length) == (5, 4)


def test_words_are_found_in_the_reading_view_too(shown: Shown, reading: ReadingView) -> None:
    find(shown, "lower tank")
    assert reading.textCursor().selectedText() == "lower tank"
    first = reading.textCursor().position()
    shown.press(Qt.Key.Key_Return)
    assert reading.textCursor().position() > first
    shown.press(Qt.Key.Key_Escape)
    assert shown.panel.window().focusWidget() is reading
    assert not reading.textCursor().hasSelection()


def test_a_search_elsewhere_opens_at_its_words(shown: Shown) -> None:
    shown.panel.fill(english(2000), position_ms=1502 * 4 * SECOND)
    shown.panel.open_find("listen first")
    assert shown.view._match is not None
    assert shown.view._match[0] == 1502
