"""Going through a lesson text by text with the keyboard, as one does who hears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from learner_app.formats.blocks import Details, Paragraph
from learner_app.ui.lesson.block_widgets import BlockWidgets
from learner_app.ui.lesson.reader import Reader
from tests.window import ARABIC, EVERYTHING, Desk

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BLOCKS = [
    "Every block",
    "A paragraph with a link out and code.",
    "a first point",
    "a second point",
    "Tool",
    "Weight",
    "Tool: Rope",
    "Weight: 4 kg",
    "A harness on a hook",
    "Picture: A rope that was never drawn",
    "This picture is not part of the course.",
    "Code, python",
    "Check twice.",
]
FOOT = ["Done, go on"]


def reader(desk: Desk) -> Reader:
    return desk.page.findChildren(Reader)[0]


def test_each_text_is_stopped_at_once_in_its_order_and_what_is_at_the_foot_comes_last(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    heard = []
    for _ in [*BLOCKS, *FOOT, "once more"]:
        desk.press("Ctrl+Down")
        heard.append(desk.focus_name)
    assert heard == [*BLOCKS, *FOOT, *FOOT]
    desk.press("Ctrl+Up")
    assert desk.focus_name == BLOCKS[-1]


def test_a_point_of_a_list_says_which_of_how_many_it_is(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    for _ in range(4):
        desk.press("Ctrl+Down")
    assert desk.focus is not None
    interface = QAccessible.queryAccessibleInterface(desk.focus)
    assert interface is not None
    said = [interface.text(each) for each in (QAccessible.Text.Name, QAccessible.Text.Description)]
    assert said == ["a second point", "2 of 2"]


def test_headings_are_gone_through_by_keys_of_their_own(desk: Desk) -> None:
    desk.lesson("weak-connection", "text-first")
    desk.press("Ctrl+Shift+Down")
    assert desk.focus_name == "Text first"
    desk.press("Ctrl+Shift+Down")
    assert desk.focus_name == "Why text"
    desk.press("Ctrl+Shift+Up")
    assert desk.focus_name == "Text first"


def test_reading_on_begins_with_what_is_in_sight(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "long")
    desk.press("PgDown")
    top = reader(desk).position()
    assert top > 1
    desk.press("Ctrl+Down")
    assert desk.focus_name.startswith(f"Paragraph {top}.")


@pytest.mark.parametrize("lesson", [(EVERYTHING, "long"), (EVERYTHING, "blocks"), (ARABIC, "first")])
def test_what_is_come_to_is_in_sight_and_moves_nothing(desk: Desk, lesson: tuple[str, str]) -> None:
    desk.lesson(*lesson)
    view = reader(desk)
    places = [stop.geometry() for stop in view.stops()]
    for _ in places:
        desk.press("Ctrl+Down")
        assert desk.focus is not None
        shown = desk.focus.visibleRegion().boundingRect()
        assert shown.height() == min(desk.focus.height(), view.viewport().height())
    assert [stop.geometry() for stop in view.stops()] == places


def test_what_is_folded_away_is_passed_over_until_it_is_shown(desk: Desk, qtbot: QtBot) -> None:
    view = Reader(desk.theme)
    qtbot.addWidget(view)
    widgets = BlockWidgets(desk.theme, "ltr", lambda _: None, lambda _view, _picture: None)
    hidden = Details("More", (Paragraph("Behind it", "Behind it", ""),), is_open=False, direction="")
    view.fill((hidden, Paragraph("Below it", "Below it", "")), widgets, 0, "ltr")
    view.show()
    assert [stop.accessibleName() for stop in view.stops()][1:] == ["Below it"]
    view.stops()[0].click()  # type: ignore[attr-defined]  # a button
    assert [stop.accessibleName() for stop in view.stops()][1:] == ["Behind it", "Below it"]
