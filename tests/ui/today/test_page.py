"""The first screen."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.services.session import open_session
from tests.fakes.playable import install_built
from tests.fakes.recordings import COURSE as VOICES
from tests.fakes.recordings import FILM, recorded
from tests.window import EVERYTHING, WEAK, Desk, learn, opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_it_offers_the_unit_to_go_on_with_and_enter_opens_it(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        assert "What works without a network" in desk.texts()
        assert desk.focus_name == "Start"
        desk.press("Return")
        assert (desk.screen, desk.window.navigator.place.unit) == ("lesson", "with-and-without-network")


def test_the_lesson_left_last_is_three_key_presses_from_the_start_at_most(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        desk.lesson(EVERYTHING, "long")
    with opened(qtbot, profile) as desk:
        presses = 0
        while desk.screen != "lesson" and presses < 3:
            desk.press("Return")
            presses += 1
        place = desk.window.navigator.place
        assert (place.course, place.unit) == (EVERYTHING, "long")


def test_the_way_into_the_course_is_beside_the_unit_to_go_on_with(qtbot: QtBot, profile: Path) -> None:
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        desk.press_button("Show the course")
        assert (desk.screen, desk.window.navigator.place.course) == ("course", WEAK)


def test_courses_that_were_never_opened_are_new(desk: Desk) -> None:
    shown = desk.texts()
    assert "New for you" in shown
    assert "Spotting and reporting phishing" in shown


def test_an_empty_profile_is_told_where_courses_come_from(empty_desk: Desk) -> None:
    assert "Welcome to Learner" in empty_desk.texts()
    empty_desk.press_button("Sign in")
    assert empty_desk.screen == "sign-in"


def test_what_is_done_shows_when_one_comes_back(desk: Desk) -> None:
    desk.lesson(EVERYTHING, "blocks")
    desk.press_button("Done, go on")
    desk.show("today")
    assert "1 unit done in the last seven days." in desk.texts()


@pytest.mark.parametrize(
    ("tiers", "said"),
    [
        ((), "Read on"),
        ((Tier.AUDIO,), "Listen on from 0:03"),
        ((Tier.AUDIO, Tier.LOW), "Watch on from 0:03"),
    ],
)
def test_a_recording_is_gone_on_with_from_where_it_was_left_in_the_way_that_is_here(
    qtbot: QtBot, tmp_path: Path, tiers: tuple[Tier, ...], said: str
) -> None:
    profile = install_built(tmp_path / "profile", recorded(), *tiers)
    with closing(open_session(profile, is_offline=True)) as session:
        session.media.open(VOICES, FILM)
        session.media.keep_position(VOICES, FILM, 3_400)
    with opened(qtbot, profile) as desk:
        assert desk.focus_name == said


def test_each_course_stands_on_it_once(desk: Desk) -> None:
    shown = desk.texts().splitlines()
    first = desk.ask(lambda session: session.today.view()).go_on
    assert first is not None
    titles = [card.title for card in desk.ask(lambda session: session.library.courses())]
    assert [shown.count(title) for title in titles if title != first.card.title] == [1] * (len(titles) - 1)
    assert first.card.title not in shown, "it is in the line about the unit to go on with"


def test_what_waits_to_be_sent_is_told_with_the_way_there(qtbot: QtBot, profile: Path) -> None:
    with opened(qtbot, profile) as desk:
        assert "wait for your hub" not in desk.texts()
    learn(profile, WEAK, ("text-first",))
    with opened(qtbot, profile) as desk:
        assert "2 records wait for your hub" in desk.texts()
        desk.press_button("Show what waits to be sent")
        assert desk.screen == "sync"
