"""Who cannot see, who cannot hear and who has hardly any link each finish a course, in the steps of the help page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learner_app.bridge.playback import PlayState
from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.media import Way
from learner_app.domain.status import SyncState
from learner_app.services.overview import overview
from learner_app.services.session import open_session
from tests.e2e.conftest import PASSWORD
from tests.e2e.hall import Hall
from tests.e2e.spoken import build_visit
from tests.faults.first_lesson import fetch_until_readable
from tests.faults.links.profiles import FIELD
from tests.faults.links.proxy import proxy_before
from tests.window import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import Field
    from tests.faults.links.proxy import FaultProxy
    from tests.recordings import Recordings
    from tests.window import Desk

VISIT, PACK, FILM, CHECK = CourseId("visit"), UnitId("pack"), UnitId("film"), UnitId("check")
STARTABLE_S = 60
"""MB-02."""


@pytest.fixture(scope="module")
def visit(field: Field, recordings: Recordings, tmp_path_factory: pytest.TempPathFactory) -> Field:
    """The hub with the course for everybody."""
    field.hub.run("publish", str(build_visit(tmp_path_factory.mktemp("visit"), recordings)))
    field.hub.run("assign", VISIT, "--all")
    return field


@pytest.fixture
def narrow(visit: Field) -> Iterator[FaultProxy]:
    """A link of 20 kilobits a second to the hub, with long ways and losses."""
    with proxy_before(int(visit.url.rpartition(":")[2])) as proxy:
        FIELD.play(proxy)
        yield proxy


def check_finished(field: Field, person: str, way: Way) -> None:
    """The hub knows that all of it was done, and how."""
    rows = field.hub.run("report", "completions", "--course", VISIT)["rows"]
    (row,) = (row for row in rows if row["person"] == person)
    assert (row["status"], row["ways"]) == ("completed", {FILM: way.value})


def begins(desk: Desk, words: str) -> str:
    """The name of the visible button that begins so."""
    from tests.window import name_of

    return next(name for name in map(name_of, desk.buttons()) if name.startswith(words))


def test_a_person_who_cannot_see_finishes_a_course_with_keys_and_names(
    visit: Field, qtbot: QtBot, announced: list[str]
) -> None:
    visit.add_person("noor")
    with opened(qtbot, visit.folder / "noor", is_offline=False) as desk:
        desk.tab_to("Sign in")
        desk.press("Return")
        assert desk.focus_name == "Address of the hub"
        desk.type(visit.url)
        desk.tab_to("Name")
        desk.type("noor")
        desk.tab_to("Password")
        desk.type(PASSWORD)
        desk.press("Return")
        qtbot.waitUntil(lambda: any(said.startswith("Up to date") for said in announced), timeout=60_000)
        assert announced.count("Fetching “Before a visit”") == announced.count("“Before a visit” is here") == 1

        desk.press("Alt+2")
        desk.tab_to("Open Before a visit")
        desk.press("Return")
        assert desk.screen == "course"
        desk.tab_to(begins(desk, "Open What to pack"))
        desk.press("Return")
        assert desk.screen == "lesson"
        assert desk.focus is not None
        assert desk.page.isAncestorOf(desk.focus), "the keyboard is in the lesson"
        desk.tab_to("Done, go on")
        desk.press("Return")
        assert announced.count("What to pack is done") == 1

        assert desk.screen == "media"
        desk.tab_to("I have read it, go on")
        desk.press("Return")
        assert announced.count("A film of the bridge is done") == 1
        take_quiz(desk)
        assert [said for said in announced if said.startswith("Passed: 100")]
        desk.client.sync()
        desk.settle()
    check_finished(visit, "noor", Way.READ)


def take_quiz(desk: Desk) -> None:
    """Both questions, right, with the keys that the page of keys names."""
    assert desk.screen == "quiz"
    desk.tab_to("Start")
    desk.press("Return")
    for _ in range(2):
        desk.press(right_key(desk))
        desk.press("Return")
        desk.press("PgDown")
    desk.press("Ctrl+Return")
    desk.press("Ctrl+Return")
    desk.settle()


def right_key(desk: Desk) -> str:
    """The number of the right option; options are mixed."""
    from tests.window import name_of

    right = ": A torch" if "gives light" in desk.texts() else ": A map"
    names = [name_of(each) for each in desk.buttons()]
    return next(name.split()[1] for name in names if name.startswith("Option") and name.endswith(right))


def test_a_person_who_cannot_hear_watches_muted_with_captions_and_has_all_of_it(visit: Field, qtbot: QtBot) -> None:
    visit.add_person("omar")
    session = visit.device("omar", "omar")
    session.getting.get(VISIT, Tier.LOW, unit=FILM, is_alone=True)
    session.lessons.complete(VISIT, PACK, 60)
    session.close()
    with opened(qtbot, visit.folder / "omar", is_offline=False) as desk:
        hall, seen = Hall(desk, VISIT), set()
        hall.open(FILM)
        qtbot.waitUntil(lambda: hall.playback.state is PlayState.PAUSED, timeout=60_000)
        desk.press("M")
        hall.playback.moved.connect(lambda _: seen.update(hall.captions))
        hall.play_through(FILM)
        assert seen == {"Ama: Bring a torch.", "Kofi: And a map."}
        assert "Done: watched" in desk.texts()

        hits = desk.ask(lambda session: session.search.find("torch"))
        assert FILM in {hit.unit for hit in hits}, "what was said is found"
        desk.press_button("Go on")
        take_quiz(desk)
        desk.client.sync()
        desk.settle()
        assert "Up to date" in desk.window.status_line.text
    check_finished(visit, "omar", Way.WATCHED)


def test_a_person_with_20_kilobits_a_second_finishes_a_course_without_a_byte_of_sound_or_picture(
    visit: Field, qtbot: QtBot, narrow: FaultProxy
) -> None:
    visit.add_person("ines")
    profile = visit.folder / "ines"
    session = open_session(profile)
    session.accounts.sign_in(narrow.address, "ines", PASSWORD)
    session.close()

    took = fetch_until_readable(profile, VISIT, PACK)
    assert took.readable_s is not None
    assert took.readable_s <= STARTABLE_S
    session = open_session(profile)
    assert session.sync.run().status.state is SyncState.UP_TO_DATE
    assert session.library.card(VISIT).is_here
    session.close()

    with opened(qtbot, profile, is_offline=True) as desk:
        desk.lesson(VISIT, PACK)
        desk.press_button("Done, go on")
        hall = Hall(desk, VISIT)
        hall.read_through(FILM)
        assert not [one for one in hall.view(FILM).renditions if one.is_here]
        take_quiz(desk)
    session = open_session(profile)
    assert session.sync.run().status.state is SyncState.UP_TO_DATE
    spent = {purpose for purpose, cost in overview(session).purposes if cost.month}
    session.close()
    assert not [purpose for purpose in spent if purpose.is_media]
    assert spent
    check_finished(visit, "ines", Way.READ)
