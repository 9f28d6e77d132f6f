"""MB-03, MB-10: each tier of a course and of each recording, with its cost, chosen by keys and heard by everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from learner_app.domain.cause_words import cause_words
from learner_app.domain.course import Tier
from learner_app.domain.errors import Cause
from learner_app.ui.course.unit_media import UnitMedia
from tests.fakes.recordings import LISTENING, SIZES, TOUR, WELCOME, recordings
from tests.window import name_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learner_app.services.session import Session
    from tests.ui.conftest import Linked
    from tests.window import Desk

CHOOSE = "Choose what to fetch of A tour"


def hold(session: Session) -> None:
    session.settings.change(media_from="01:00", media_until="01:01")


@pytest.fixture
def listening(linked: Linked) -> Linked:
    """The recordings are announced and their transcripts here."""
    linked.hub.publish(recordings())
    linked.sign_in()
    linked.stage(lambda session: session.sync.run())
    linked.hub.asked_blobs.clear()
    return linked


@pytest.fixture
def held(listening: Linked) -> Iterator[Desk]:
    """The course in front; media are outside their hours, so that nothing moves by itself."""
    listening.stage(hold)
    with listening.window() as desk:
        desk.course(LISTENING)
        yield desk


def summaries(desk: Desk) -> list[str]:
    found = desk.page.findChildren(UnitMedia)
    return [next(each for each in media.findChildren(QLabel) if each.text()).text() for media in found]


def lines(desk: Desk) -> list[tuple[str | None, str, bool, bool]]:
    items = desk.ask(lambda session: session.queue.items())
    return [(item.unit, item.tier.value, item.is_paused, item.is_later) for item in items]


def test_each_recording_says_at_a_glance_what_is_here_and_what_the_rest_costs(held: Desk) -> None:
    assert summaries(held) == ["Sound: 30 kB  ·  Small video: 300 kB  ·  Full size: 900 kB"] * 2
    assert not [each for each in held.buttons() if name_of(each) == "Fetch sound of A tour"], "it is folded away"
    described = held.button(CHOOSE).accessibleDescription()
    assert described == "Sound: 30 kB, Small video: 300 kB, Full size: 900 kB"


def test_one_recordings_video_is_fetched_paused_resumed_and_cancelled_by_keys_alone(
    held: Desk, announced: list[str]
) -> None:
    held.tab_to(CHOOSE)
    held.press("Space")
    assert held.focus_name == "Fold what there is of A tour"
    held.tab_to("Fetch small video of A tour")
    held.press("Return")

    assert lines(held) == [("tour", "low", False, False)]
    assert "Put into the queue: small video" in announced
    assert held.focus_name == "Pause small video of A tour", "the keyboard stays in the line"
    held.press("Space")
    assert lines(held) == [("tour", "low", True, False)]
    assert held.focus_name == "Resume small video of A tour"
    held.press("Space")
    held.tab_to("Cancel small video of A tour")
    held.press("Return")
    assert lines(held) == []
    assert held.focus_name == "Fetch small video of A tour"


def test_sound_now_and_video_later_is_one_action(listening: Linked) -> None:
    def on_an_expensive_network(session: Session) -> None:
        session.meter.choose_metered(True)
        session.settings.change(media_on_metered=True)

    listening.stage(on_an_expensive_network)
    with listening.window() as desk:
        desk.course(LISTENING)
        desk.press_button(CHOOSE)
        offered = desk.button("Sound now, video later of A tour")
        assert offered.accessibleDescription() == "30 kB now; 300 kB when a network costs nothing"
        offered.click()
        desk.settle()
        assert summaries(desk)[1] == "Sound: here  ·  Small video: on its way  ·  Full size: 900 kB"
        assert lines(desk) == [("tour", "low", False, True)]
        assert " ".join(cause_words(Cause.METERED)) in desk.texts()
        desk.press_button("Fetch small video now of A tour")
        assert lines(desk) == []
        assert len(listening.hub.asked_blobs) == 2


def test_what_is_here_of_one_recording_can_be_removed_and_fetched_again(listening: Linked) -> None:
    def fetch(session: Session) -> None:
        session.library.want_part(LISTENING, Tier.AUDIO)
        session.sync.download()

    listening.stage(fetch)
    with listening.window() as desk:
        desk.course(LISTENING)
        desk.press_button(CHOOSE)
        remove = desk.button("Remove sound of A tour")
        assert remove.accessibleDescription() == "30 kB come free"
        remove.setFocus()
        remove.click()
        desk.settle()
        assert desk.focus_name == "Fetch sound of A tour"
        assert [each[:12] for each in summaries(desk)] == ["Sound: here ", "Sound: 30 kB"]
        desk.press("Return")
        assert [each[:12] for each in summaries(desk)] == ["Sound: here ", "Sound: here "]


def test_a_recording_that_comes_with_its_course_can_be_fetched_first(held: Desk) -> None:
    held.press_button("Fetch sound")
    assert lines(held) == [(None, "audio", False, False)]
    held.press_button(CHOOSE)
    assert "Comes with the course" in held.texts()
    held.press_button("Fetch sound first of A tour")
    assert [unit for unit, *_ in lines(held)] == [TOUR, None]


def test_the_budget_is_said_before_anything_is_asked_for(listening: Linked) -> None:
    listening.stage(lambda session: session.settings.change(data_day_mb=1))
    with listening.window() as desk:
        desk.course(LISTENING)
        desk.press_button(CHOOSE)
        assert "30 kB to fetch  ·  Fits today's budget" in desk.texts()
        over = next(line for line in desk.texts().splitlines() if line.startswith("1.8 MB"))
        assert over.endswith("over today's budget")
        assert desk.button("Fetch sound of A tour").accessibleDescription() == "30 kB travel, Fits today's budget"


def test_how_far_a_recording_is_is_told_where_it_stands_and_nowhere_else(listening: Linked) -> None:
    listening.hold_downloads()
    with listening.window() as desk:
        desk.course(LISTENING)
        desk.press_button(CHOOSE)
        desk.button("Fetch full-size pictures and media of A tour").click()
        desk.qtbot.waitUntil(lambda: "Arriving, " in desk.texts(), timeout=10_000)
        assert desk.texts().count("Arriving, ") == 1
        assert desk.client.progress is not None
        assert desk.client.progress.unit == TOUR
        assert desk.client.progress.size_bytes == SIZES[Tier.STANDARD]
        listening.let_go()
        desk.settle()
        assert summaries(desk)[1].endswith("Full size: here")


def test_tab_goes_through_an_unfolded_recording_from_top_to_bottom(held: Desk) -> None:
    held.press_button(CHOOSE)
    held.press_button("Fetch sound of A tour")
    held.button("Choose what to fetch of Welcome").setFocus()
    passed = []
    while "Fetch sound" not in passed:
        held.tab()
        passed.append(held.focus_name)
    assert passed == [
        "Open A tour",
        "Fold what there is of A tour",
        "Pause sound of A tour",
        "Cancel sound of A tour",
        "Fetch small video of A tour",
        "Fetch full-size pictures and media of A tour",
        "Fetch sound",
    ]


@pytest.mark.parametrize(("theme", "percent"), [("light", 200), ("dark", 100), ("high-contrast", 150)])
def test_nothing_is_cut_off_and_everything_can_be_hit_at_any_size(listening: Linked, theme: str, percent: int) -> None:
    listening.stage(hold)
    listening.stage(lambda session: session.library.want_part(LISTENING, Tier.LOW, WELCOME, is_later=True))
    listening.stage(lambda session: session.preferences.change(theme=theme, text_percent=percent))
    with listening.window() as desk:
        desk.window.resize(700, 800)
        desk.course(LISTENING)
        desk.press_button(CHOOSE)
        desk.press_button("Choose what to fetch of Welcome")
        for media in desk.page.findChildren(UnitMedia):
            check_room(media)
        area = desk.page.findChildren(QScrollArea)[0]
        assert area.horizontalScrollBar().maximum() == 0


def check_room(media: UnitMedia) -> None:
    parts: list[QLabel | QAbstractButton] = [*media.findChildren(QLabel), *media.findChildren(QAbstractButton)]
    for part in parts:
        if not part.isVisible() or not part.text():
            continue
        place = QRect(part.mapTo(media, QPoint(0, 0)), part.size())
        assert media.rect().contains(place), part.text()
        needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
        assert part.height() >= needed, part.text()
        if isinstance(part, QAbstractButton):
            assert min(part.width(), part.height()) >= 24, part.text()
            assert part.width() >= part.sizeHint().width(), part.text()
            assert name_of(part)
