"""SY-07, F5: what was refused, remarked or done twice stands in one box, with its reason and what can be done."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from learner_app.domain.ids import UnitId
from learner_app.formats import wire
from tests.fakes.course import COURSE

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.services.session import Session
    from tests.ui.conftest import Linked
    from tests.window import Desk

REASON = "the course is unknown"


@pytest.fixture
def refused(linked: Linked) -> Linked:
    """Two records were refused, and a third was confirmed."""
    linked.with_courses(COURSE)
    linked.hub.refuse = lambda statement: "" if b"wrap-up" in statement else REASON

    def work(session: Session) -> None:
        for unit in ("weather", "tools", "wrap-up"):
            session.lessons.complete(COURSE, UnitId(unit))
        session.sync.run()

    linked.stage(work)
    return linked


def flag(linked: Linked) -> None:
    """The hub remarks on a record that it took in."""
    linked.stage(lambda session: session.lessons.complete(COURSE, UnitId("weather")))
    linked.stage(lambda session: session.sync.run())
    with linked.session() as session:
        record = session.records.all()[0].id
    body = wire.pack(wire.FlagBody([("clock off", "an hour")]))
    linked.hub.changes.append(wire.Change("flag", record, body))
    linked.stage(lambda session: session.sync.run())


def rail_says(desk: Desk) -> str:
    return next(each.accessibleName() for each in desk.buttons() if each.accessibleDescription() == "Alt+3")


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """The next file dialog is answered with this path."""
    monkeypatch.setattr(QFileDialog, "open", lambda dialog: dialog.fileSelected.emit(str(path)))


def test_where_nothing_happened_it_says_so_and_what_would_stand_here(linked: Linked) -> None:
    linked.with_courses(COURSE)
    with linked.window() as desk:
        desk.show("needs-a-look")
        assert "Nothing needs a look" in desk.texts()
        assert "with the reason and with what you can do" in desk.texts()
        assert rail_says(desk) == "Sync"


def test_f5_each_refused_record_has_its_reason_and_is_said_to_be_kept(refused: Linked) -> None:
    with refused.window() as desk:
        desk.show("needs-a-look")
        lines = desk.texts().splitlines()
        assert "Refused (2)" in lines
        assert {"Weather", "Tools"} <= set(lines)
        assert "Wrap-up" not in lines
        assert lines.count(f"The reason given: {REASON}.") == 2
        assert lines.count("Refused, kept here") == 2
        assert desk.focus_name == "Send Tools again", "the newest comes first, and has the keyboard"


def test_today_sync_and_the_rail_all_lead_there(refused: Linked) -> None:
    with refused.window() as desk:
        assert rail_says(desk) == "Sync, 2 things need a look"
        for screen in ("today", "sync"):
            desk.show(screen)
            assert "2 things need a look" in desk.texts()
            desk.press_button("Look at what needs it")
            assert desk.screen == "needs-a-look"


def test_f5_one_is_sent_again_and_the_other_stays_as_it_is(refused: Linked, announced: list[str]) -> None:
    refused.hub.refuse = lambda _: ""
    with refused.window() as desk:
        desk.show("needs-a-look")
        desk.press_button("Send Weather again")
        assert "1 record waits to be sent once more. If they are refused again, it stands here." in announced
        lines = desk.texts().splitlines()
        assert "Refused (1)" in lines
        assert "Weather" not in lines
        counts = desk.ask(lambda session: session.sync.status().counts)
        assert (counts.refused, counts.pending, counts.confirmed) == (1, 0, 2)


def test_f5_what_is_refused_once_more_comes_back_with_its_reason(refused: Linked) -> None:
    with refused.window() as desk:
        desk.show("needs-a-look")
        refused.hub.refuse = lambda statement: "" if b"wrap-up" in statement else "it is still unknown"
        desk.press_button("Send all again")
        lines = desk.texts().splitlines()
        assert lines.count("The reason given: it is still unknown.") == 2
        assert desk.ask(lambda session: session.sync.status().counts.refused) == 2


def test_by_keys_alone(refused: Linked) -> None:
    refused.hub.refuse = lambda _: ""
    with refused.window() as desk:
        desk.show("needs-a-look")
        desk.press("Return")
        desk.press("Return")
        assert "Nothing needs a look" in desk.texts()


@pytest.mark.parametrize("name", ["out.json", "out.csv"])
def test_records_are_written_to_a_file_with_the_reasons(
    refused: Linked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    choose(monkeypatch, tmp_path / name)
    with refused.window() as desk:
        desk.show("needs-a-look")
        desk.press_button("Export …")
        assert f"records were written to {tmp_path / name}." in desk.texts()
    text = (tmp_path / name).read_text(encoding="utf-8")
    rows = json.loads(text) if name.endswith("json") else list(csv.DictReader(text.splitlines()))
    assert text.count(REASON) == 2
    assert rows


def test_a_remark_of_the_hub_counts_until_it_was_looked_at_and_stays_in_the_list(linked: Linked) -> None:
    linked.with_courses(COURSE)
    flag(linked)
    with linked.window() as desk:
        assert rail_says(desk) == "Sync, 1 thing needs a look"
        desk.show("needs-a-look")
        assert "Taken in, with a remark (1)" in desk.texts().splitlines()
        assert "The device's clock was wrong, so that its times are uncertain." in desk.texts()
        assert rail_says(desk) == "Sync"
    with linked.window() as desk:
        assert rail_says(desk) == "Sync", "what was looked at stays so"
        desk.show("needs-a-look")
        assert "Taken in, with a remark (1)" in desk.texts().splitlines()


def test_a_refused_record_is_counted_until_something_is_done_about_it(refused: Linked) -> None:
    with refused.window() as desk:
        desk.show("needs-a-look")
        desk.show("today")
        assert rail_says(desk) == "Sync, 2 things need a look"


def test_a_record_that_is_no_longer_refused_is_said_to_be_so(refused: Linked) -> None:
    def resend_all(session: Session) -> None:
        for item in session.attention.items():
            if item.sequence is not None:
                session.records.resend(item.sequence)

    with refused.window() as desk:
        desk.show("needs-a-look")
        refused.stage(resend_all)
        desk.press_button("Send Weather again")
        assert "Nothing needs a look" in desk.texts()
