"""SY-20: a hub with more to do than it can says so at once, and says when to come again."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
import sqlite3
from contextlib import ExitStack, closing
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.errors import Blocked, Cause
from learner_app.hub.admission import AT_ONCE, CALM_S
from learner_app.hub.serving import THREADS
from learner_app.remote.hub.client import HubClient
from tests.faults.crowd import EXCHANGE, Caller, ask, confirm, gather, request
from tests.faults.hubs.hub_tables import kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.faults.crowd import Answer
    from tests.faults.stage import Stage

FOR_REST = 300
"""Requests that wait: more than are served in 5 s at the pace that a hub thinks it has at first, 50 a second."""
FOR_RECORDS = 300
"""With those before: more than are served in 10 s."""


@pytest.fixture
def callers(stage: Stage) -> list[Caller]:
    """Enough for a hub to have too many, each with a record to tell."""
    made = gather(stage.hub.data, FOR_REST + FOR_RECORDS)
    for caller in made:
        caller.learn(stage.course, 1)
    return made


def wait_in_line(stage: Stage, callers: Sequence[Caller], open_until: ExitStack) -> list[socket.socket]:
    """Connections over which each of them has sent an exchange."""
    connections = []
    for caller in callers:
        connection = open_until.enter_context(socket.create_connection(("127.0.0.1", stage.hub.port), 30))
        connection.sendall(request("POST", EXCHANGE, caller.token, caller.message()))
        connections.append(connection)
    return connections


def asked(stage: Stage, path: str, token: str) -> Answer:
    return asyncio.run(ask(stage.hub.port, "GET", path, token))


def test_sy20_a_hub_that_is_held_up_sends_the_rest_away_first_and_then_records_too(
    stage: Stage, callers: list[Caller]
) -> None:
    with ExitStack() as line, closing(sqlite3.connect(stage.hub.data / "hub.sqlite3", isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")  # whoever brings records waits for the end of this
        wait_in_line(stage, callers[:FOR_REST], line)
        blob = asked(stage, f"/blobs/{'0' * 64}", callers[-1].token)
        page = asked(stage, "/sign-in/", "")
        more = wait_in_line(stage, callers[FOR_REST:], line)
        told = more[-1].recv(4096).decode()
        with closing(HubClient(f"http://127.0.0.1:{stage.hub.port}")) as client, pytest.raises(Blocked) as blocked:
            client.hello()
        line.close()
        writer.execute("ROLLBACK")

    assert (blob.status, page.status) == (503, 503)
    assert json.loads(blob.body)["next"] == f"Try again in {blob.headers['retry-after']} s."
    assert page.headers["content-type"].startswith("text/plain")
    assert "503 Service Unavailable" in told
    assert int(told.partition("Retry-After: ")[2].split()[0]) > int(blob.headers["retry-after"])
    assert blocked.value.cause is Cause.HUB_BUSY
    assert blocked.value.retry_after_s is not None


def test_sy20_whoever_hung_up_in_the_line_costs_the_hub_nothing(stage: Stage, callers: list[Caller]) -> None:
    waiting, last = callers[:FOR_REST], callers[-1]
    with ExitStack() as line, closing(sqlite3.connect(stage.hub.data / "hub.sqlite3", isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        wait_in_line(stage, waiting, line)
        line.close()
        writer.execute("ROLLBACK")

    asyncio.run(confirm([stage.hub.port], last))

    assert last.turned_away == 0
    assert len(kept(stage.hub.data, {caller.person for caller in waiting})) <= THREADS


def test_sy20_a_device_that_comes_without_end_is_told_to_calm_down_and_the_others_are_served(stage: Stage) -> None:
    statuses: list[int] = []
    with closing(http.client.HTTPConnection("127.0.0.1", stage.hub.port, timeout=30)) as mad:
        while 429 not in statuses and len(statuses) < 2 * AT_ONCE:
            mad.request("POST", EXCHANGE, headers={"Authorization": "Bearer nobody's"})
            answer = mad.getresponse()
            answer.read()
            statuses.append(answer.status)

    assert statuses[:AT_ONCE] == [401] * AT_ONCE
    assert statuses[-1] == 429
    assert answer.headers["Retry-After"] == str(CALM_S)
    [other] = gather(stage.hub.data, 1)
    other.learn(stage.course, 1)
    asyncio.run(confirm([stage.hub.port], other))
    assert other.confirmed == 1


def test_sy20_a_database_that_fails_is_no_verdict_on_records(stage: Stage) -> None:
    [caller] = gather(stage.hub.data, 1)
    caller.learn(stage.course, 1)
    with closing(sqlite3.connect(stage.hub.data / "hub.sqlite3", isolation_level=None)) as owner:
        owner.execute("ALTER TABLE hub_ledgerhead RENAME TO elsewhere")
        answer = asyncio.run(ask(stage.hub.port, "POST", EXCHANGE, caller.token, caller.message()))
        owner.execute("ALTER TABLE elsewhere RENAME TO hub_ledgerhead")

    assert answer.status == 503
    assert int(answer.headers["retry-after"]) > 0
    asyncio.run(confirm([stage.hub.port], caller))
    assert caller.confirmed == 1
