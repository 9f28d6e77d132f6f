"""F5: whatever is answered, every record ends confirmed, waiting or refused with its reason, and none drags another."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer

from learner_app.bridge import client as client_module
from learner_app.bridge.client import Client
from learner_app.cli import exit_codes
from learner_app.domain.errors import Cause
from learner_app.domain.records import DeliveryState
from learner_app.overriding import override
from tests.faults.both_sides import differences
from tests.faults.links import canned
from tests.faults.links.http_hop import Refuses, Reply, Request, Untouched, statements

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from tests.faults.clients import Clients
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

RECORDS, BAD = 100, 40
SAID = b'{"error": "Record 40 is poison.", "next": ""}'
PAGE = b"<html>This is not the hub.</html>"
FEW = 20
BUSY_S = 60


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is answered to whatever holds the poisoned record, and what shall become of it.

    Attributes:
        cause: What blocks the link afterwards; None where nothing does.
        reason: Why the poisoned record is refused; empty where it waits.
        is_alone: The other records are confirmed; else they wait with it, since the answer is not about records.
    """

    status: int
    body: bytes = SAID
    cause: Cause | None = None
    reason: str = ""
    is_alone: bool = True

    @override
    def __str__(self) -> str:
        return f"{self.status} {'page' if self.body == PAGE else 'of the hub'}"

    @property
    def media_type(self) -> str:
        return "text/html" if self.body == PAGE else "application/json"


VERDICTS = (
    *(Verdict(status, reason="Record 40 is poison") for status in (400, 403, 409, 410, 422)),
    Verdict(403, PAGE, reason="the server answered 403 and gave no reason"),
    Verdict(413, reason="it is too large for the hub"),
    Verdict(500, cause=Cause.HUB_ERROR),
    Verdict(429, cause=Cause.HUB_BUSY, is_alone=False),
    Verdict(200, PAGE, cause=Cause.CAPTIVE_PORTAL, is_alone=False),
    Verdict(401, cause=Cause.SIGN_IN_NEEDED, is_alone=False),
    Verdict(502, PAGE, cause=Cause.HUB_ERROR, is_alone=False),
)


def refuses(verdict: Verdict, poison: bytes) -> Refuses:
    return Refuses(poison, verdict.status, verdict.body, content_type=verdict.media_type, retry_after=str(BUSY_S))


def learned(stage: Stage, count: int = RECORDS) -> Laptop:
    laptop = stage.laptop()
    laptop.learn(count, stage.course)
    return laptop


def states(laptop: Laptop, *wanted: DeliveryState) -> list[int]:
    return [record.sequence for record in laptop.own() if record.state in wanted]


def listed(clients: Clients, laptop: Laptop) -> dict[int, dict[str, Any]]:
    """What the program says of each record."""
    (answer,) = clients.run(laptop.root, [["records", "list", "--json"]]).answers
    return {row["sequence"]: row for row in answer["records"]}


@pytest.mark.parametrize("verdict", VERDICTS, ids=str)
def test_f5_one_poisoned_record_among_a_hundred_neither_blocks_nor_drags_the_others(
    stage: Stage, clients: Clients, verdict: Verdict
) -> None:
    laptop = learned(stage)
    before = [record.statement for record in laptop.own()]
    stage.proxy.meddle(refuses(verdict, laptop.own()[BAD - 1].id.encode()))

    ended = clients.run(laptop.root, [["sync", "--json"]])

    rows = listed(clients, laptop)
    others = {rows[number]["state"] for number in rows if number != BAD}
    assert others <= ({"confirmed"} if verdict.is_alone else {"waiting", "sent"})
    assert rows[BAD]["reason"] == verdict.reason
    assert rows[BAD]["state"] in ({"refused"} if verdict.reason else {"waiting", "sent"})
    (told,) = ended.answers
    code = exit_codes.REFUSED if verdict.cause is None else exit_codes.of_cause(verdict.cause)
    assert (ended.code, told["blocked_because"]) == (code, verdict.cause.value if verdict.cause else None)

    stage.proxy.heal()
    assert clients.run(laptop.root, [["records", "resend", "--all"], ["sync"]]).code == exit_codes.DONE
    assert [record.statement for record in laptop.own()] == before
    assert differences(stage.hub.data, [laptop]) == []


@pytest.mark.parametrize(
    ("verdict", "cause"),
    [
        (Verdict(400), Cause.HUB_ERROR),
        (Verdict(403, PAGE), Cause.POLICY),
        (Verdict(409), Cause.WRONG_PERSON),
        (Verdict(413), Cause.HUB_ERROR),
        (Verdict(422), Cause.HUB_ERROR),
        (Verdict(500), Cause.HUB_ERROR),
    ],
    ids=str,
)
def test_f5_who_takes_no_record_at_all_makes_none_refused(
    stage: Stage, clients: Clients, verdict: Verdict, cause: Cause
) -> None:
    laptop = learned(stage, FEW)
    stage.proxy.meddle(refuses(verdict, b""))

    (told,) = clients.run(laptop.root, [["sync", "--json"]]).answers

    assert told["blocked_because"] == cause.value
    assert (told["waiting"] + told["sent"], told["confirmed"], told["refused"]) == (FEW, 0, 0)
    stage.proxy.heal()
    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE
    assert differences(stage.hub.data, [laptop]) == []


class TakesFew(Untouched):
    """A middle box with a limit on what it lets through: 413 for more than so many records at once."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit
        self.sizes: list[int] = []

    @override
    def request(self, request: Request) -> Request | Reply:
        self.sizes.append(len(statements(request)))
        return Reply(413, {"content-type": "text/html"}, PAGE) if self.sizes[-1] > self._limit else request


@pytest.mark.parametrize("limit", [3, 50])
def test_f5_what_is_too_large_goes_in_halves_and_all_of_it_arrives(stage: Stage, clients: Clients, limit: int) -> None:
    laptop = learned(stage)
    stage.proxy.meddle(few := TakesFew(limit))

    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE

    sizes = [size for size in few.sizes if size]
    too_large = [size for size in sizes if size > limit]
    assert sizes[: len(too_large)] == too_large, "having found what is taken it tries no more than that"
    assert all(after == before // 2 for before, after in pairwise(too_large))
    assert differences(stage.hub.data, [laptop]) == []


def test_f5_what_was_refused_is_exported_with_its_reason_and_arrives_once_it_is_sent_again(
    stage: Stage, clients: Clients, tmp_path: Path
) -> None:
    laptop = learned(stage)
    poisoned = laptop.own()[BAD - 1]
    stage.proxy.meddle(Refuses(poisoned.id.encode(), 422, SAID))
    clients.run(laptop.root, [["sync"]])
    again = clients.run(laptop.root, [["records", "resend", str(BAD)], ["sync"]])
    files = {kind: tmp_path / f"records.{kind}" for kind in ("json", "csv")}
    for file in files.values():
        clients.run(laptop.root, [["records", "export", str(file)]])

    assert again.done == [exit_codes.DONE, exit_codes.REFUSED]
    exported = json.loads(files["json"].read_text(encoding="utf-8"))["records"][BAD - 1]
    assert exported["statement"] == json.loads(poisoned.statement)
    assert (exported["state"], exported["reason"]) == ("refused", "Record 40 is poison")
    assert "Record 40 is poison" in files["csv"].read_text(encoding="utf-8")
    stage.proxy.heal()
    assert clients.run(laptop.root, [["records", "resend", str(BAD)], ["sync"]]).done == [exit_codes.DONE] * 2
    assert states(laptop, DeliveryState.REFUSED) == []
    assert differences(stage.hub.data, [laptop]) == []


def test_f5_a_hub_that_asks_to_wait_hears_nothing_until_then_unless_the_learner_asks(
    stage: Stage, qapp: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "_SOON_MS", 1)
    laptop = learned(stage)
    stage.proxy.answer(canned.busy(BUSY_S))
    client = Client(laptop.root)
    client.sync_every(15)
    client.sync()
    qtbot.waitUntil(lambda: not client.is_busy, timeout=10_000)
    stage.proxy.wire.reset()

    client.tell_changed()
    client.sync_if_automatic()
    qtbot.waitUntil(lambda: not client.is_busy, timeout=10_000)

    timers = client.findChildren(QTimer)
    planned_ms = [timer.remainingTime() for timer in timers if timer.isActive() and timer.isSingleShot()]
    assert len(planned_ms) == 1
    assert BUSY_S * 900 < planned_ms[0] <= BUSY_S * 1_500
    assert stage.proxy.wire.connections == 0
    client.sync()
    qtbot.waitUntil(lambda: not client.is_busy, timeout=10_000)
    client.close()
    assert stage.proxy.wire.connections == 1
