"""MB-02, MB-03: a course is read while it arrives; what is here of it and what the rest costs is said before."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.quantities import size, span
from learner_app.ui.navigation import Place, Screen
from tests.fakes.course import COURSE, SOUND, built

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.services.session import Session
    from tests.ui.conftest import Linked
    from tests.window import Desk


@pytest.fixture
def announced_course(linked: Linked) -> Linked:
    """The hub has told of a course, and nothing of it is here."""
    linked.hub.publish(built())
    linked.sign_in()
    linked.stage(lambda session: session.sync.exchange())
    return linked


def take_away(linked: Linked, words: bytes, aside: Path) -> Path:
    """As if the text of a unit were still on its way; gives where it belongs."""
    blob = next(path for path in (linked.profile / "content").glob("??/*") if words in path.read_bytes())
    shutil.move(blob, aside)
    return blob


def buttons(desk: Desk) -> list[str]:
    return [each.accessibleName() for each in desk.buttons()]


def test_the_library_says_of_each_course_whether_it_is_here_on_its_way_or_held_back(linked: Linked) -> None:
    linked.with_courses("a")
    linked.hub.publish(built(course_id="b", text="Text of b."))
    linked.stage(lambda session: session.sync.exchange())

    def hold(session: Session) -> None:
        session.settings.change(data_day_mb=1)
        session.meter.choose_metered(True)
        session.library.want(CourseId("a"), Tier.AUDIO)

    linked.stage(hold)
    with linked.window() as desk:
        desk.show("library")
        lines = desk.texts().splitlines()
        assert "Here, works offline" in lines
        assert "Waits to be fetched" in lines
        assert any(line.startswith("Media wait: ") for line in lines)


def test_f10_a_course_is_never_called_here_while_something_of_its_text_is_missing(
    linked: Linked, tmp_path: Path
) -> None:
    linked.with_courses(COURSE)
    take_away(linked, b"A torch", tmp_path / "aside")
    with linked.window() as desk:
        desk.show("library")
        assert "Here, works offline" not in desk.texts()


def test_a_course_of_which_nothing_is_here_says_what_it_weighs_and_leads_to_the_queue(
    announced_course: Linked,
) -> None:
    with announced_course.window() as desk:
        desk.course(COURSE)
        assert "Nothing of this course is on this computer yet. Its text is all that you need to begin." in desk.texts()
        assert "Waits its turn" in desk.texts()
        desk.press_button("Show the queue")
        assert desk.screen == "sync"


def test_it_opens_by_itself_when_its_text_has_come(announced_course: Linked) -> None:
    with announced_course.window() as desk:
        desk.course(COURSE)
        desk.client.fetch()
        desk.settle()
        assert "Open Weather" in buttons(desk)
        assert "Nothing of this course" not in desk.texts()


def test_a_unit_that_is_still_to_come_cannot_be_opened_and_the_others_can(linked: Linked, tmp_path: Path) -> None:
    linked.with_courses(COURSE)
    take_away(linked, b"A torch", tmp_path / "aside")
    with linked.window() as desk:
        desk.course(COURSE)
        assert "Open Weather" in buttons(desk)
        assert "Open Tools" not in buttons(desk)
        lines = desk.texts().splitlines()
        assert "Arriving" in lines
        assert "1 unit is still arriving, and opens as soon as it is here." in lines


def test_a_lesson_that_has_not_come_yet_opens_by_itself_when_it_is_here(linked: Linked, tmp_path: Path) -> None:
    linked.with_courses(COURSE)
    home = take_away(linked, b"A torch", tmp_path / "aside")
    with linked.window() as desk:
        desk.go(Place(Screen.LESSON, COURSE, UnitId("tools")))
        assert "This unit has not arrived yet." in desk.texts()
        shutil.move(tmp_path / "aside", home)
        desk.client.changed.emit()
        desk.settle()
        assert "A torch and a map." in desk.texts()


def test_what_media_cost_is_said_before_they_are_fetched_and_how_far_they_are_meanwhile(linked: Linked) -> None:
    linked.with_courses(COURSE)

    def measure(session: Session) -> None:
        session.meter._store.measured(session.meter.network().id, 100_000.0)  # type: ignore[union-attr]  # there is one

    linked.stage(measure)
    linked.hold_downloads()
    with linked.window() as desk:
        desk.course(COURSE)
        cost = f"{size(len(SOUND))}, about {span(len(SOUND) / 100_000)} to fetch"
        assert cost in desk.texts()
        assert desk.button("Fetch sound").accessibleDescription() == f"{size(len(SOUND))} travel"
        desk.button("Fetch sound").click()
        desk.qtbot.waitUntil(lambda: "Arriving, " in desk.texts(), timeout=10_000)
        linked.let_go()
        desk.settle()
        assert f"Here, {size(len(SOUND))}" in desk.texts()
        assert "Fetch sound" not in buttons(desk)
