"""The link at a glance: what waits, what moves, what it costs, and what is wrong."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QProgressBar, QWidget

from learner_app.domain.cause_words import cause_words
from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.quantities import size
from learner_app.domain.status import next_step, sentence
from learner_app.domain.traffic import Flow, Purpose
from learner_app.services.fetching.travel_words import purpose_words
from tests.fakes.course import COURSE, SOUND

if TYPE_CHECKING:
    from learner_app.services.session import Session
    from tests.ui.conftest import Linked
    from tests.window import Desk


def want_sound(*courses: str):
    def want(session: Session) -> None:
        for course in courses:
            session.library.want(CourseId(course), Tier.AUDIO)

    return want


def complete(unit: str):
    return lambda session: session.lessons.complete(COURSE, UnitId(unit))


def stats(desk: Desk) -> dict[str, str]:
    """What the numbers say to a screen reader."""
    named = [each.accessibleName() for each in desk.page.findChildren(QLabel) if each.property("kind") == "stat"]
    return dict(name.split(": ", 1) for name in named)


def test_up_to_date_with_nothing_to_do_teaches_what_comes_by_itself(linked: Linked) -> None:
    linked.with_courses(COURSE)
    with linked.window() as desk:
        desk.show("sync")
        shown = desk.texts()
        assert "Up to date, nothing to send" in shown
        assert "Nothing waits to be fetched. Texts of your courses come by themselves" in shown
        assert "Last exchange today" in shown
        assert desk.focus_name == "Sync now"


def test_it_says_what_the_status_line_and_the_command_line_say(linked: Linked) -> None:
    linked.with_courses(COURSE)
    linked.stage(complete("weather"))
    with linked.window() as desk:
        desk.show("sync")
        status = desk.ask(lambda session: session.sync.status())
        assert sentence(status) == "1 record waits to be sent"
        assert sentence(status) in desk.texts().splitlines()
        assert desk.window.status_line.text.startswith(sentence(status))
        assert "Up to date" not in desk.texts()


def test_every_record_is_counted_by_how_far_it_has_come(linked: Linked) -> None:
    linked.with_courses(COURSE)
    linked.hub.refuse = lambda statement: "the course is unknown" if b"weather" in statement else ""
    linked.stage(complete("weather"))
    linked.stage(complete("tools"))
    linked.stage(lambda session: session.sync.run())
    linked.stage(complete("wrap-up"))
    with linked.window() as desk:
        desk.show("sync")
        found = stats(desk)
        assert found["Records waiting"] == "1"
        assert (found["Confirmed"], found["Refused"]) == ("1", "1")
        desk.press_button("Show records")
        assert desk.screen == "records"


@pytest.mark.parametrize("cause", [Cause.HUB_UNREACHABLE, Cause.CAPTIVE_PORTAL, Cause.CERTIFICATE, Cause.DISK_FULL])
def test_what_blocks_the_link_is_said_with_what_to_do(linked: Linked, cause: Cause) -> None:
    linked.with_courses(COURSE)
    linked.stage(complete("weather"))

    def fail(_request: object) -> None:
        raise Blocked(cause, *cause_words(cause))

    linked.hub.always = fail
    with linked.window() as desk:
        desk.show("sync")
        desk.press_button("Sync now")
        status = desk.ask(lambda session: session.sync.status())
        assert status.blocked_because is cause
        lines = desk.texts().splitlines()
        assert sentence(status) in lines
        assert next_step(status) in lines


def test_where_the_hub_asks_for_it_signing_in_is_what_is_offered(linked: Linked) -> None:
    linked.with_courses(COURSE)
    linked.stage(complete("weather"))
    linked.hub.tokens.clear()
    with linked.window() as desk:
        desk.press("F5")
        desk.show("sync")
        assert desk.focus_name == "Sign in"
        desk.press("Return")
        assert desk.screen == "sign-in"


def test_who_has_never_signed_in_is_told_what_that_means(empty_desk: Desk) -> None:
    empty_desk.show("sync")
    assert "what you do until then is kept here" in empty_desk.texts()
    assert empty_desk.focus_name == "Sign in"


def test_syncing_sends_what_waits_and_says_so(linked: Linked) -> None:
    linked.with_courses(COURSE)
    linked.stage(complete("weather"))
    with linked.window() as desk:
        desk.show("sync")
        desk.press("Return")
        assert "Up to date, the one record confirmed" in desk.texts()
        assert stats(desk)["Confirmed"] == "1"
        assert desk.focus_name == "Sync now", "the keyboard stays where it was"


def test_the_status_line_syncs_too_and_keeps_the_keyboard(linked: Linked) -> None:
    linked.with_courses(COURSE)
    linked.stage(complete("weather"))
    with linked.window() as desk:
        desk.tab_to("Sync now")
        desk.press("Return")
        assert desk.window.status_line.text.startswith("Up to date, the one record confirmed")
        assert desk.focus_name == "Sync now"


def test_what_moves_shows_how_far_it_is_and_its_line_says_so_too(linked: Linked) -> None:
    linked.with_courses("a", "b")
    linked.stage(want_sound("a", "b"))
    linked.hold_downloads()
    with linked.window() as desk:
        desk.window.navigator.go(_sync_place())
        desk.client.fetch()
        desk.qtbot.waitUntil(lambda: "Fetching “Work in the field” (sound)" in desk.texts(), timeout=10_000)
        shown = desk.texts()
        assert "Moving now" in shown
        assert f"of {size(len(SOUND))}" in shown
        desk.qtbot.waitUntil(lambda: "Fetching" in desk.texts().splitlines(), timeout=10_000)  # the line of the queue
        bars = [each for each in desk.page.findChildren(QProgressBar) if each.isVisible()]
        assert any("Fetching" in each.accessibleName() for each in bars)
        linked.let_go()
        desk.settle()
        assert "Moving now" not in desk.texts()
        assert "Nothing waits to be fetched." in desk.texts()


def _sync_place():
    from learner_app.ui.navigation import Place, Screen

    return Place(Screen.SYNC)


def test_a_page_that_is_opened_in_the_middle_shows_what_moves_already(linked: Linked) -> None:
    linked.with_courses(COURSE)
    linked.stage(want_sound(COURSE))
    linked.hold_downloads()
    with linked.window() as desk:
        desk.client.fetch()
        desk.qtbot.waitUntil(lambda: desk.client.progress is not None, timeout=10_000)
        desk.window.navigator.go(_sync_place())
        desk.qtbot.waitUntil(lambda: "Moving now" in desk.texts(), timeout=10_000)
        linked.let_go()
        desk.settle()


def test_a_download_is_announced_when_it_begins_and_when_it_is_here_and_not_in_between(
    linked: Linked, announced: list[str]
) -> None:
    linked.with_courses(COURSE)
    linked.stage(want_sound(COURSE))
    with linked.window() as desk:
        desk.show("sync")
        announced.clear()
        desk.client.fetch()
        desk.settle()
        about = [said for said in announced if "Work in the field" in said]
        assert about[-1] == "“Work in the field” (sound) is here"
        assert [said for said in about[:-1] if said != "Fetching “Work in the field” (sound)"] == []
        assert len(about) <= 2


# What it costs


def test_what_it_has_cost_is_told_by_purpose_and_by_network_as_the_ledger_has_it(linked: Linked) -> None:
    linked.with_courses(COURSE)

    def spend(session: Session) -> None:
        today = datetime.now(UTC).astimezone().date()
        session.meter._store.saw("hotel", "the network 10.20.4.0/24", 1)
        session.meter._store.add(today, "hotel", {Purpose.AUDIO: Flow(1_000, 4_000_000)})

    linked.stage(spend)
    with linked.window() as desk:
        desk.show("sync")
        lines = desk.texts().splitlines()
        at = lines.index(purpose_words(Purpose.AUDIO))
        assert lines[at + 1 : at + 3] == [size(4_001_000)] * 2
        assert "the network 10.20.4.0/24" in lines
        usage = desk.ask(lambda session: session.meter.circumstances().usage)
        assert stats(desk)["Today"] == size(usage.day)


def test_mb04_a_budget_that_is_used_up_holds_back_media_and_says_so_everywhere(linked: Linked) -> None:
    linked.with_courses(COURSE)
    linked.stage(want_sound(COURSE))

    def spend(session: Session) -> None:
        session.settings.change(data_day_mb=1)
        today = datetime.now(UTC).astimezone().date()
        session.meter._store.add(today, "x", {Purpose.STANDARD: Flow(0, 2_000_000)})

    linked.stage(spend)
    with linked.window() as desk:
        desk.show("sync")
        shown = desk.texts()
        assert "Blocked: the data budget is used up. 1 download waits" in shown
        assert "Held back" in shown.splitlines()
        assert "Budget of 1.0 MB used up" in shown
        desk.press_button("Sync now")
        assert linked.hub.asked_blobs == []
        desk.press_button("Budgets, hours and speed")
        assert (desk.screen, desk.focus_name) == ("settings", "Data budget a day")


def test_mb05_a_network_is_metered_when_one_says_so_and_media_go_on_when_one_takes_it_back(linked: Linked) -> None:
    linked.with_courses(COURSE)
    linked.stage(want_sound(COURSE))
    with linked.window() as desk:
        desk.show("sync")
        choice = desk.page.findChildren(QComboBox)[0]
        assert choice.accessibleName() == "What this network is"
        _choose(desk, choice, 1)
        assert "The network 192.168.7.0/24, metered" in desk.texts()
        desk.client.sync()
        desk.settle()
        assert linked.hub.asked_blobs == []
        assert "This network is metered, so sound and pictures wait." in desk.texts()
        _choose(desk, choice, 2)
        assert "not metered" in desk.texts()
        assert len(linked.hub.asked_blobs) == 1, "what was held back travels at once"
    with linked.window() as desk:
        desk.show("sync")
        assert desk.page.findChildren(QComboBox)[0].currentIndex() == 2, "kept for this network"


def _choose(desk: Desk, choice: QComboBox, at: int) -> None:
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    desk.settle()


def test_before_any_network_was_used_there_is_nothing_to_judge(empty_desk: Desk) -> None:
    empty_desk.show("sync")
    assert "No network has been used yet" in empty_desk.texts()
    assert not [each for each in empty_desk.page.findChildren(QComboBox) if each.isVisible()]


def test_when_the_next_sync_comes_is_said(linked: Linked) -> None:
    linked.with_courses(COURSE)
    with linked.window() as desk:
        desk.show("sync")
        assert "the next when you ask for it" in desk.texts()
        desk.client.sync_every(30)
        desk.client.refresh_status()
        desk.client.changed.emit()
        desk.settle()
        assert "the next by itself in about 30 min" in desk.texts()
        desk.client.sync_every(0)


def test_tab_goes_down_the_screen(linked: Linked) -> None:
    linked.with_courses("a", "b")
    linked.stage(want_sound("a", "b"))
    with linked.window() as desk:
        desk.show("sync")
        places = []
        for _ in range(30):
            focused = desk.focus
            assert focused is not None
            if not desk.page.isAncestorOf(focused):
                break
            places.append(focused.mapTo(desk.window, focused.rect().topLeft()).y() + _scrolled(desk, focused))
            desk.tab()
        assert len(places) == 11
        assert all(after >= before - 60 for before, after in itertools.pairwise(places)), places


def _scrolled(desk: Desk, _widget: QWidget) -> int:
    from PySide6.QtWidgets import QScrollArea

    return desk.page.findChildren(QScrollArea)[0].verticalScrollBar().value()
