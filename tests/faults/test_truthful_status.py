"""SY-08: whatever stands in the way is said as it is, in the same words everywhere, and nothing is claimed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.course import Tier
from learner_app.domain.errors import Cause
from learner_app.domain.ids import UnitId
from learner_app.domain.status import SyncState, sentence
from learner_app.ui.navigation import Place, Screen
from tests.fakes.course import COURSE, SOUND
from tests.faults.causes import TROUBLES, Trouble, small_disk
from tests.faults.links.link import Mode
from tests.faults.links.weather import Way
from tests.window import opened

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from learner_app.services.session import Session
    from tests.faults.clients import Clients
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

RECORDS = 3


def test_every_cause_has_its_trouble() -> None:
    assert [trouble.cause for trouble in TROUBLES] == list(Cause)


@pytest.mark.parametrize("trouble", TROUBLES, ids=lambda trouble: trouble.cause.value)
def test_sy08_every_cause_is_said_in_the_same_words_by_command_line_window_and_hub(
    stage: Stage, clients: Clients, qtbot: QtBot, trouble: Trouble
) -> None:
    laptop = stage.laptop()
    laptop.learn(RECORDS, stage.course)
    before = of_the_hub(stage, laptop)

    with trouble.stands(stage, laptop):
        twice = clients.run(laptop.root, [["sync", "--json"], ["sync", "--json"]])
        asked = clients.run(laptop.root, [["status", "--json"], ["status"]])
        said, on_the_line = in_the_window(qtbot, laptop)

    told = asked.answers[-1]
    assert [answer["message"] for answer in twice.answers][-1] == told["message"]
    assert twice.done == [exit_codes.of_cause(trouble.cause)] * 2
    assert (told["state"], told["blocked_because"]) == ("blocked", trouble.cause.value)
    assert told["message"].startswith("Blocked: ")
    assert told["next_step"]
    assert told["waiting"] + told["sent"] == (RECORDS if trouble.holds_records else 0)
    assert f"{told['message']}\n{told['next_step']}\n" in asked.said
    assert set(on_the_line) == {f"{told['message']}. {told['next_step']}"}
    assert all(told["message"] in text and told["next_step"] in text for text in said)
    row = of_the_hub(stage, laptop)
    if not trouble.is_told:
        assert (row["message"], row["next_step"]) == (before["message"], before["next_step"]), "as of the last contact"
    else:
        of_waiting_records = f". {RECORDS} records wait to be sent"  # of these nobody told the hub
        assert row["message"] == told["message"].removesuffix(of_waiting_records)
        assert (row["blocked_because"], row["next_step"]) == (trouble.cause.value, told["next_step"])


def of_the_hub(stage: Stage, laptop: Laptop) -> dict[str, Any]:
    """What the hub says of the device, as of its last contact."""
    rows = stage.command("report", "devices")["rows"]
    row: dict[str, Any] = next(row for row in rows if row["device"] == laptop.device)
    return row


def in_the_window(qtbot: QtBot, laptop: Laptop) -> tuple[list[str], list[str]]:
    """What the window shows on opening and after a sync of its own: its screens for the link, and its status line."""
    screens, lines = [], []
    with opened(qtbot, laptop.root, is_offline=False) as desk:
        for sync in (desk.client.refresh_status, desk.client.sync):
            sync()
            desk.settle()
            lines.append(desk.window.status_line.text)
            for screen in (screen for screen in Screen if screen.value == "sync"):
                desk.go(Place(screen))
                screens.append(desk.texts())
    return screens, lines


def test_f17_the_time_of_the_last_exchange_moves_with_every_one_that_went_through_and_with_no_other(
    stage: Stage, clients: Clients
) -> None:
    def told(*commands: str) -> dict[str, Any]:
        return clients.run(laptop.root, [[command, "--json"] for command in (*commands, "status")]).answers[-1]

    laptop = stage.laptop()
    first = told("sync")
    idle = told("sync")
    laptop.learn(RECORDS, stage.course)
    stage.proxy.turn(Mode.REFUSED)
    failed = told("sync")
    stage.proxy.heal()
    stage.proxy.cut(Way.DOWN, 10)
    cut = told("sync")
    after = told("sync")

    assert first["last_success"] < idle["last_success"] == failed["last_success"] == cut["last_success"]
    assert after["last_success"] > cut["last_success"]
    assert [each["waiting"] + each["sent"] for each in (first, failed, cut, after)] == [0, RECORDS, RECORDS, 0]
    assert after["message"] == f"Up to date, all {RECORDS} records confirmed"


def test_f17_the_window_calls_nothing_waiting_that_is_confirmed_and_nothing_confirmed_that_waits(
    stage: Stage, qtbot: QtBot
) -> None:
    laptop = stage.laptop()
    lines = []
    with opened(qtbot, laptop.root, is_offline=False) as desk:
        for unit in ("weather", "tools"):
            desk.ask(partial(complete, UnitId(unit)))
            desk.client.tell_changed()
            desk.settle()
            lines.append(desk.window.status_line.text)
            desk.client.sync()
            desk.settle()
            lines.append(desk.window.status_line.text)

    assert lines == [
        "1 record waits to be sent.",
        "Up to date, the one record confirmed.",
        "1 record waits to be sent.",
        "Up to date, all 2 records confirmed.",
    ]


def complete(unit: UnitId, session: Session) -> None:
    session.lessons.complete(COURSE, unit)


def test_sy22_what_is_assigned_says_how_much_of_it_is_here_and_what_holds_back_the_rest(stage: Stage) -> None:
    laptop = stage.laptop(synced=False)
    with laptop.open() as session:
        status = session.sync.exchange().status
        assert sentence(status) == "1 download waits"
        assert not session.library.courses()[0].is_here
        with small_disk(laptop.root / "content", "1m"):
            status = session.sync.download().status
            assert status.blocked_because is Cause.DISK_FULL
            assert status.downloads.waiting == 1
            assert not session.library.courses()[0].is_here
        assert session.sync.download().status.state is SyncState.UP_TO_DATE
        card = session.library.courses()[0]
        assert card.is_here
        assert [tier.tier for tier in card.tiers if not tier.is_complete] == [Tier.AUDIO]
        session.meter.choose_metered(True)
        session.library.want(COURSE, Tier.AUDIO)
        (line,) = session.queue.items()

        assert (line.tier, line.size_bytes, line.here_bytes) == (Tier.AUDIO, len(SOUND), 0)
        assert line.hold is session.sync.status().blocked_because is Cause.METERED
