"""LC-12, LC-13: one says when one is away and with what, and sees what is here, what is missing and what to do."""

from __future__ import annotations

import threading
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QProgressBar

from learner_app.domain.course import Tier
from learner_app.domain.ids import UnitId
from learner_app.domain.quantities import size, span
from learner_app.services.readiness import Condition
from tests.fakes.course import COURSE, SOUND, built

if TYPE_CHECKING:
    from learner_app.services.session import Session
    from tests.ui.conftest import Linked
    from tests.window import Desk

DAY_MS = 86_400_000
CONDITIONS = [condition.value.capitalize() for condition in Condition]


def now_ms() -> int:
    return round(datetime.now(UTC).timestamp() * 1000)


@pytest.fixture
def prepared(linked: Linked) -> Linked:
    """Everything is here, and the sign-in lasts."""
    linked.hub.until_ms = now_ms() + 90 * DAY_MS
    linked.with_courses(COURSE)
    return linked


def choose_how_much(desk: Desk, tier: Tier) -> None:
    choice = desk.page.findChildren(QComboBox)[0]
    at = choice.findData(tier)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def days(desk: Desk) -> list[date]:
    fields = [each for each in desk.page.findChildren(QDateEdit) if each.isVisible()]
    return [date(each.date().year(), each.date().month(), each.date().day()) for each in fields]


def test_where_everything_holds_it_says_so_in_one_line_and_names_all_six(
    prepared: Linked, announced: list[str]
) -> None:
    with prepared.window() as desk:
        desk.show("ready")
        desk.press_button("Check now")
        lines = desk.texts().splitlines()
        assert "Ready for the field" in announced
        assert any(line.startswith("Everything holds. Checked today ") for line in lines)
        assert [line for line in lines if line in CONDITIONS] == CONDITIONS
        assert "Still to fetch" not in lines


def test_what_is_missing_is_told_with_size_and_time_fetched_by_one_button_and_then_all_is_well(
    prepared: Linked,
) -> None:
    def measure(session: Session) -> None:
        session.meter._store.measured(session.meter.network().id, 100_000.0)  # type: ignore[union-attr]  # there is one

    prepared.stage(measure)
    with prepared.window() as desk:
        desk.show("ready")
        choose_how_much(desk, Tier.AUDIO)
        desk.press_button("Check now")
        told = (
            f"“Work in the field”: {size(len(SOUND))}, about {span(len(SOUND) / 100_000)} at the speed measured here."
        )
        assert "Not ready yet" in desk.texts()
        assert told in desk.texts()
        desk.press_button("Fetch what is missing: Downloaded")
        assert len(prepared.hub.asked_blobs) == 1
        assert "Something has changed since this check." in desk.texts()
        desk.press_button("Check again")
        assert "Everything holds." in desk.texts()


def test_without_a_measured_speed_no_time_is_made_up(prepared: Linked) -> None:
    with prepared.window() as desk:
        desk.show("ready")
        choose_how_much(desk, Tier.AUDIO)
        desk.press_button("Check now")
        assert f"{size(len(SOUND))}; how long it takes is known after the first download." in desk.texts()


def test_what_falls_due_while_one_is_away_is_named_with_its_day(linked: Linked) -> None:
    linked.hub.until_ms = now_ms() + 90 * DAY_MS
    due = datetime.now().astimezone() + timedelta(days=5)
    linked.hub.publish(built(course_id="soon"), due_ms=round(due.timestamp() * 1000))
    linked.hub.publish(built(course_id="later", text="Later."), due_ms=now_ms() + 80 * DAY_MS)
    linked.sign_in()
    linked.stage(lambda session: session.sync.run())
    with linked.window() as desk:
        desk.show("ready")
        desk.press_button("Check now")
        lines = desk.texts().splitlines()
        at = lines.index("Falls due while you are away")
        assert lines[at + 1] == "Work in the field"
        assert f"{due.day}" in lines[at + 2]
        assert lines[at + 1 :].count("Work in the field") == 1, "the other is due after the return"


def test_a_sign_in_that_ends_on_the_way_is_told_before_one_leaves(linked: Linked) -> None:
    linked.hub.until_ms = now_ms() + 5 * DAY_MS
    linked.with_courses(COURSE)
    with linked.window() as desk:
        desk.show("ready")
        desk.press_button("Check now")
        assert "records wait until you sign in again" in desk.texts()
        assert desk.button("Sync now: Sign-in").isEnabled()


def test_a_record_that_waits_is_sent_from_here(prepared: Linked) -> None:
    prepared.stage(lambda session: session.lessons.complete(COURSE, UnitId("weather")))
    with prepared.window() as desk:
        desk.show("ready")
        desk.press_button("Check now")
        assert "1 record is not confirmed." in desk.texts()
        desk.press_button("Sync now: Records")
        assert desk.ask(lambda session: session.sync.status().counts.pending) == 0


def test_a_refused_record_leads_to_the_box_for_those(prepared: Linked) -> None:
    prepared.hub.refuse = lambda _: "the course is unknown"
    prepared.stage(lambda session: session.lessons.complete(COURSE, UnitId("weather")))
    prepared.stage(lambda session: session.sync.run())
    with prepared.window() as desk:
        desk.show("ready")
        desk.press_button("Check now")
        desk.press_button("Look at them: Records")
        assert desk.screen == "needs-a-look"


def test_what_needs_a_connection_leads_to_its_course(linked: Linked) -> None:
    linked.hub.until_ms = now_ms() + 90 * DAY_MS
    linked.hub.publish(built(needs_connection=True))
    linked.sign_in()
    linked.stage(lambda session: session.sync.run())
    with linked.window() as desk:
        desk.show("ready")
        desk.press_button("Check now")
        assert "“Final quiz”" in desk.texts()
        desk.press_button("Open the course: Items that need a connection")
        assert (desk.screen, desk.window.navigator.place.course) == ("course", COURSE)


def test_damage_is_found_by_reading_and_fetched_again(prepared: Linked) -> None:
    import os

    content = prepared.profile / "content"
    blob = next(path for path in content.glob("??/*") if b"Text of" in path.read_bytes())
    sealed = blob.stat()
    blob.write_bytes(blob.read_bytes().replace(b"Text of", b"text of"))
    os.utime(blob, ns=(sealed.st_atime_ns, sealed.st_mtime_ns))  # as a disk does that goes bad by itself
    with prepared.window() as desk:
        desk.show("ready")
        desk.press_button("Check now")
        assert "Not ready yet" in desk.texts()
        desk.press_button("Fetch again: Verified")
        desk.press_button("Check again")
        assert "Everything holds." in desk.texts()


def test_only_the_chosen_courses_are_looked_at_and_with_none_there_is_nothing_to_check(linked: Linked) -> None:
    linked.hub.until_ms = now_ms() + 90 * DAY_MS
    linked.with_courses("a")
    linked.hub.publish(built(course_id="b", text="Text of b."))
    linked.stage(lambda session: session.sync.exchange())
    with linked.window() as desk:
        desk.show("ready")
        boxes = [each for each in desk.page.findChildren(QCheckBox) if each.isVisible()]
        assert [each.isChecked() for each in boxes] == [True, True]
        desk.press_button("Check now")
        assert "Checked today" in desk.texts()
        assert "for 2 courses" in desk.texts()
        for each in boxes:
            each.click()
        assert not desk.button("Check again").isEnabled()


def test_one_is_never_back_before_one_leaves(prepared: Linked) -> None:
    with prepared.window() as desk:
        desk.show("ready")
        leaves, returns = (each for each in desk.page.findChildren(QDateEdit) if each.isVisible())
        assert days(desk) == [date.today() + timedelta(1), date.today() + timedelta(15)]  # noqa: DTZ011 - own days
        leaves.setDate(QDate.currentDate().addDays(40))
        assert days(desk)[1] == days(desk)[0]
        returns.setDate(QDate.currentDate())
        assert days(desk)[1] == days(desk)[0]


def test_the_check_says_how_far_it_is_holds_nothing_up_and_its_answer_waits_for_who_comes_back(
    prepared: Linked,
) -> None:
    goes_on = threading.Event()
    with prepared.window() as desk:
        desk.show("ready")

        def hold(session: Session, tell: object) -> None:
            goes_on.wait(20)

        desk.client.ask_at_length(desk.window, hold, lambda _: None)
        go = desk.button("Check now")
        go.setFocus()
        go.click()
        bars = [each for each in desk.page.findChildren(QProgressBar) if each.isVisible()]
        assert [each.accessibleName() for each in bars] == ["How much has been read"]
        assert go.text() == "Checking …"
        go.click()
        reading = desk.client._reading.lane
        assert len(reading._waiting) == 2, "what is held, and one check"
        heard: list[int] = []
        desk.client.ask(desk.window, lambda session: len(session.library.courses()), heard.append)
        desk.qtbot.waitUntil(lambda: heard == [1], timeout=10_000)
        desk.window.navigator.back()
        goes_on.set()
        desk.settle()
        desk.show("ready")
        assert "Everything holds." in desk.texts()


def test_by_keys_alone_and_the_keyboard_stays_where_it_was(prepared: Linked) -> None:
    with prepared.window() as desk:
        desk.show("ready")
        assert desk.focus_name == "You leave on"
        desk.tab_to("Check now")
        desk.press("Return")
        assert desk.focus_name == "Check again"
        assert "Everything holds." in desk.texts()


def test_another_theme_in_the_midst_keeps_what_was_chosen_and_found(prepared: Linked) -> None:
    with prepared.window() as desk:
        desk.show("ready")
        choose_how_much(desk, Tier.AUDIO)
        next(each for each in desk.page.findChildren(QDateEdit)).setDate(QDate.currentDate().addDays(3))
        before = days(desk)
        desk.press_button("Check now")
        desk.theme.choose("dark", 125)
        desk.settle()
        assert days(desk) == before
        assert "Not ready yet" in desk.texts()
        assert desk.page.findChildren(QComboBox)[0].currentData() == Tier.AUDIO


def test_with_no_course_at_all_it_says_where_they_come_from(empty_desk: Desk) -> None:
    empty_desk.show("ready")
    assert "No courses yet. Sync, or import a course from the library." in empty_desk.texts()
    assert not empty_desk.button("Check now").isEnabled()
