"""MB-04, MB-05, MB-15: what may travel and when, and what may lie on this computer; records follow none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QCheckBox, QSpinBox, QTimeEdit

from learner_app.domain.course import Tier
from learner_app.domain.ids import UnitId
from learner_app.services.settings import SettingsFile
from tests.fakes.course import COURSE, SOUND
from tests.window import name_of

if TYPE_CHECKING:
    from learner_app.services.session import Session
    from learner_app.services.settings import Settings
    from tests.ui.conftest import Linked
    from tests.window import Desk


@pytest.fixture
def heavy(linked: Linked) -> Linked:
    """A course with its sound is here, and one record was confirmed."""
    linked.with_courses(COURSE)

    def fetch(session: Session) -> None:
        session.library.want(COURSE, Tier.AUDIO)
        session.lessons.complete(COURSE, UnitId("weather"))
        session.sync.run()

    linked.stage(fetch)
    return linked


def kept(linked: Linked) -> Settings:
    return SettingsFile(linked.profile).load()


def number(desk: Desk, name: str) -> QSpinBox:
    return next(each for each in desk.page.findChildren(QSpinBox) if each.accessibleName() == name)


def set_number(desk: Desk, name: str, value: int) -> None:
    field = number(desk, name)
    field.setValue(value)
    field.editingFinished.emit()
    desk.settle()


def box(desk: Desk, name: str) -> QCheckBox:
    return next(each for each in desk.page.findChildren(QCheckBox) if name_of(each) == name)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Data budget a day", "data_day_mb"),
        ("Data budget a month", "data_month_mb"),
        ("Highest speed for media", "media_kb_s"),
        ("The most that courses may take", "content_mb"),
        ("What must stay free on the disk", "keep_free_mb"),
    ],
)
def test_each_number_is_kept_and_nothing_is_said_in_words(linked: Linked, name: str, key: str) -> None:
    linked.with_courses(COURSE)
    with linked.window() as desk:
        desk.show("settings")
        set_number(desk, name, 120)
        assert getattr(kept(linked), key) == 120
        set_number(desk, name, 0)
        assert getattr(kept(linked), key) == 0
        assert number(desk, name).text() in {"No budget", "No limit", "Nothing"}


def test_a_budget_that_is_raised_lets_what_it_held_back_travel_at_once(linked: Linked) -> None:
    linked.with_courses(COURSE)

    def hold(session: Session) -> None:
        session.settings.change(media_from="01:00", media_until="01:01")
        session.library.want(COURSE, Tier.AUDIO)

    linked.stage(hold)
    with linked.window() as desk:
        desk.show("settings", words="data")
        assert desk.focus_name == "Data budget a day"
        box(desk, "Media only at certain hours").click()
        desk.settle()
        assert len(linked.hub.asked_blobs) == 1
        assert (kept(linked).media_from, kept(linked).media_until) == ("00:00", "00:00")


def test_hours_are_offered_at_night_and_kept_as_typed(linked: Linked) -> None:
    linked.with_courses(COURSE)
    with linked.window() as desk:
        desk.show("settings")
        assert not [each for each in desk.page.findChildren(QTimeEdit) if each.isVisible()]
        box(desk, "Media only at certain hours").click()
        desk.settle()
        begins, ends = (each for each in desk.page.findChildren(QTimeEdit) if each.isVisible())
        assert (kept(linked).media_from, kept(linked).media_until) == ("01:00", "05:00")
        begins.setTime(QTime(22, 30))
        begins.editingFinished.emit()
        desk.settle()
        assert (kept(linked).media_from, kept(linked).media_until) == ("22:30", "05:00")
        assert ends.accessibleName() == "Until"


def test_freeing_is_asked_for_twice_and_takes_no_record(heavy: Linked, announced: list[str]) -> None:
    with heavy.window() as desk:
        desk.show("settings", words="storage")
        assert desk.focus_name == "The most that courses may take"
        desk.press_button("Free sound of Work in the field")
        assert desk.focus_name == "Keep it", "the harmless answer has the keyboard"
        assert "Remove 1.5 MB of sound?" in announced
        desk.press("Return")
        assert desk.focus_name == "Free sound of Work in the field"
        desk.press_button("Free sound of Work in the field")
        desk.press_button("Remove sound of Work in the field")
        assert "1.5 MB got free." in desk.texts()
        assert desk.focus_name == "The most that courses may take"
        assert "Sound, 1.5 MB" not in desk.texts()
        assert desk.ask(lambda session: session.sync.status().counts.confirmed) == 1
        assert desk.ask(lambda session: session.room.taken_bytes) < len(SOUND)


def test_a_course_whose_text_is_to_go_is_said_not_to_open_without_it(heavy: Linked) -> None:
    with heavy.window() as desk:
        desk.show("settings")
        desk.press_button("Free text, questions and key pictures of Work in the field")
        assert "The course does not open without it." in desk.texts()
        desk.press_button("Keep it")
        assert "The course does not open without it." not in desk.texts()


def test_media_that_are_kept_stay_so_and_say_so_the_next_time(heavy: Linked) -> None:
    name = "Pin the media of Work in the field: they stay"
    with heavy.window() as desk:
        desk.show("settings")
        box(desk, name).click()
        desk.settle()
    with heavy.window() as desk:
        desk.show("settings")
        assert box(desk, name).isChecked()


def test_with_no_course_here_it_says_so(empty_desk: Desk) -> None:
    empty_desk.show("settings")
    assert "No course is on this computer yet." in empty_desk.texts()
