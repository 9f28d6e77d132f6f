"""The way back to a course with a long title leaves room for what stands beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.ui.parts.course_link import CourseLink

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LONG = "How to look after a cold room while the power is away and nobody can be reached for a week"


def test_a_long_title_is_cut_where_there_is_no_room_and_its_tool_tip_has_all_of_it(qtbot: QtBot) -> None:
    link = CourseLink(lambda: None)
    qtbot.addWidget(link)
    link.show()
    link.show_title(LONG)
    link.resize(link.sizeHint())
    assert (link.text(), link.toolTip()) == (LONG, "")
    link.resize(link.minimumSizeHint())
    assert link.minimumSizeHint().width() < link.sizeHint().width() / 3
    assert link.text().endswith("…")
    assert LONG.startswith(link.text().removesuffix("…"))
    assert (link.title, link.toolTip()) == (LONG, LONG)
    link.resize(link.sizeHint())
    assert (link.text(), link.toolTip()) == (LONG, "")


def test_a_short_title_is_never_cut(qtbot: QtBot) -> None:
    link = CourseLink(lambda: None)
    qtbot.addWidget(link)
    link.show()
    link.show_title("Fire")
    link.resize(link.minimumSizeHint())
    assert link.text() == "Fire"
