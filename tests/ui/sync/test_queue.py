"""MB-10: the queue is paused, resumed, ordered, cancelled and put back by keys and by buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible

from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId
from learner_app.ui.sync.queue_list import QueueList
from learner_app.ui.sync.queue_row import QueueRow
from tests.fakes.course import built

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learner_app.services.session import Session
    from tests.ui.conftest import Linked
    from tests.window import Desk


@pytest.fixture
def queued(linked: Linked) -> Iterator[Desk]:
    """Sync in front, with the sound of three courses queued; nothing travels."""
    linked.with_courses("a", "b", "c")

    def want(session: Session) -> None:
        for course in "abc":
            session.library.want(CourseId(course), Tier.AUDIO)

    linked.stage(want)
    with linked.window() as desk:
        desk.show("sync")
        yield desk


def order(desk: Desk) -> str:
    return "".join(item.course for item in desk.ask(lambda session: session.queue.items()))


def shown(desk: Desk) -> str:
    rows = [each for each in desk.page.findChildren(QueueRow) if each.isVisible()]
    return "".join(row.item.course for row in sorted(rows, key=lambda row: row.mapTo(desk.page, row.pos()).y()))


def paused(desk: Desk) -> str:
    return "".join(item.course for item in desk.ask(lambda session: session.queue.items()) if item.is_paused)


def row_in_focus(desk: Desk) -> str:
    assert isinstance(desk.focus, QueueRow)
    return desk.focus.item.course


def to_the_list(desk: Desk) -> None:
    for _ in range(20):
        desk.tab()
        if isinstance(desk.focus, QueueRow):
            return
    raise AssertionError("Tab does not reach the queue")


def test_by_keys_alone(queued: Desk) -> None:
    to_the_list(queued)
    assert row_in_focus(queued) == "a"
    queued.press("Down")
    assert row_in_focus(queued) == "b"
    queued.press("Alt+Up")
    assert (order(queued), shown(queued), row_in_focus(queued)) == ("bac", "bac", "b")
    queued.press("Alt+End")
    assert (order(queued), shown(queued), row_in_focus(queued)) == ("acb", "acb", "b")
    queued.press("Alt+Home")
    assert order(queued) == "bac"
    queued.press("Alt+Down")
    assert order(queued) == "abc"
    queued.press("Space")
    assert paused(queued) == "b"
    queued.press("End")
    assert row_in_focus(queued) == "c"
    queued.press("Home")
    assert row_in_focus(queued) == "a"


def test_space_lets_a_paused_line_go_on_and_it_is_fetched_at_once(queued: Desk) -> None:
    to_the_list(queued)
    queued.press("Space")
    assert paused(queued) == "a"
    queued.press("Space")
    assert (order(queued), paused(queued)) == ("", "")


def test_by_buttons_which_belong_to_the_line_above_them(queued: Desk) -> None:
    queued.page.findChildren(QueueRow)[1].setFocus()
    queued.press_button("Move to the front")
    assert shown(queued) == "bac"
    assert not queued.button("Move up").isEnabled()
    queued.press_button("Move down")
    queued.press_button("Move to the end")
    assert shown(queued) == "acb"
    assert not queued.button("Move down").isEnabled()
    queued.press_button("Pause")
    assert paused(queued) == "b"
    assert queued.button("Resume").isEnabled()


def test_what_was_cancelled_comes_back_to_its_place(queued: Desk, announced: list[str]) -> None:
    to_the_list(queued)
    queued.press("Down")
    announced.clear()
    queued.press("Delete")
    assert (order(queued), shown(queued)) == ("ac", "ac")
    assert announced.count("Work in the field was taken out of the queue") == 1
    assert "“Work in the field” (sound) was taken out." in queued.texts()
    assert row_in_focus(queued) == "c", "the line that took its place"
    queued.client._is_fetching = True  # nothing travels in this test
    queued.press_button("Put Work in the field back into the queue")
    queued.client._is_fetching = False
    assert (order(queued), shown(queued)) == ("abc", "abc")


def test_a_paused_line_that_was_cancelled_comes_back_paused(queued: Desk) -> None:
    to_the_list(queued)
    queued.press("Space")
    queued.press("Delete")
    assert paused(queued) == ""
    queued.press_button("Put Work in the field back into the queue")
    assert (order(queued), paused(queued)) == ("abc", "a")


def test_all_are_paused_and_go_on_together(queued: Desk) -> None:
    queued.press_button("Pause all")
    assert paused(queued) == "abc"
    assert "Everything is paused." in queued.texts()
    queued.press_button("Resume all")
    assert order(queued) == ""


def test_one_line_is_one_stop_of_tab_and_each_says_where_it_stands(queued: Desk) -> None:
    rows = queued.page.findChildren(QueueRow)
    assert [bool(row.focusPolicy() & row.focusPolicy().TabFocus) for row in rows] == [True, False, False]
    interface = QAccessible.queryAccessibleInterface(rows[1])
    assert interface.role() is QAccessible.Role.ListItem
    assert interface.text(QAccessible.Text.Name) == "Work in the field, Sound, 1.5 MB, Waits its turn, 2 of 3"
    around = QAccessible.queryAccessibleInterface(queued.page.findChildren(QueueList)[0])
    assert around.role() is QAccessible.Role.List


def test_a_line_that_has_just_gone_is_said_to_be_gone_and_the_queue_looks_again(queued: Desk) -> None:
    to_the_list(queued)
    (item, *_) = queued.ask(lambda session: session.queue.items())
    queued.ask(lambda session: session.queue.cancel(item.part))
    queued.press("Space")
    assert "That is no longer in the queue." in queued.window.status_line.text
    assert shown(queued) == "bc"


def test_what_has_the_keyboard_keeps_it_while_news_come_in(queued: Desk) -> None:
    to_the_list(queued)
    queued.press("Down")
    queued.client.changed.emit()
    queued.settle()
    assert row_in_focus(queued) == "b"


def test_a_long_queue_shows_its_beginning_and_all_of_it_when_asked(linked: Linked) -> None:
    for number in range(12):
        linked.hub.publish(built(course_id=f"c{number:02}", text=f"Text {number}."))
    linked.sign_in()
    linked.stage(lambda session: session.sync.exchange())
    with linked.window() as desk:
        desk.show("sync")
        assert len([each for each in desk.page.findChildren(QueueRow) if each.isVisible()]) == 6
        desk.press_button("Show all 12")
        assert len([each for each in desk.page.findChildren(QueueRow) if each.isVisible()]) == 12
        assert row_in_focus(desk) == "c06"
