"""The window's door to the use cases."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from learner_app.bridge.client import Client
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.status import SyncState, SyncStatus
from learner_app.store.profile_lock import ProfileLock
from tests.fakes.http_server import FakeServer, running
from tests.window import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from learner_app.services.session import Session


@pytest.fixture
def client(qapp: QObject, profile: Path) -> Iterator[Client]:
    made = Client(profile, is_offline=True)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_a_lesson_opens_while_the_hub_keeps_the_other_lane_waiting(client: Client, qtbot: QtBot) -> None:
    release = threading.Event()
    heard: list[str] = []
    client.ask_hub(client, lambda _: release.wait(20), lambda _: heard.append("hub"))
    client.ask(
        client,
        lambda session: session.lessons.open(EVERYTHING, "blocks").unit.title,  # type: ignore[arg-type]  # ids are text
        heard.append,
    )
    qtbot.waitUntil(lambda: heard == ["Every block"], timeout=10_000)
    release.set()
    qtbot.waitUntil(lambda: not client.is_busy)
    assert heard == ["Every block", "hub"]


def test_a_sync_asked_for_twice_runs_once(client: Client, qtbot: QtBot) -> None:
    said: list[str] = []
    client.working.connect(said.append)
    client.sync()
    client.sync()
    assert client.is_syncing
    qtbot.waitUntil(lambda: not client.is_syncing, timeout=10_000)
    assert said.count("Connecting …") == 1


def test_after_a_sync_the_truth_is_announced(client: Client, qtbot: QtBot) -> None:
    states: list[SyncStatus] = []
    client.status_changed.connect(states.append)
    with qtbot.waitSignal(client.changed, timeout=10_000):
        client.sync()
    assert states[-1].state is SyncState.BLOCKED


def test_a_sync_that_fails_is_said_and_another_may_follow(client: Client, qtbot: QtBot) -> None:
    failures: list[ExpectedFailure] = []
    client.failed.connect(failures.append)

    def break_it(session: Session) -> None:
        def run(_say: object) -> None:
            raise ExpectedFailure(Kind.STORAGE, "The disk is full.")

        session.sync.exchange = run  # type: ignore[method-assign, assignment]  # the disk of this machine is not full

    client.ask_hub(client, break_it, lambda _: None)
    client.sync()
    qtbot.waitUntil(lambda: [failure.message for failure in failures] == ["The disk is full."], timeout=10_000)
    assert not client.is_syncing


def test_closing_finishes_what_was_begun(qapp: QObject, profile: Path, qtbot: QtBot) -> None:
    client = Client(profile, is_offline=True)
    client.ask(
        client,
        lambda session: session.lessons.keep_position(EVERYTHING, "long", 17),  # type: ignore[arg-type]  # ids are text
        lambda _: None,
    )
    client.close()
    again = Client(profile, is_offline=True)
    kept: list[int] = []
    again.ask(again, lambda session: session.lessons.open(EVERYTHING, "long").position, kept.append)  # type: ignore[arg-type]  # ids are text
    qtbot.waitUntil(lambda: kept == [17], timeout=10_000)
    again.close()


def test_reopening_reads_the_profile_anew(client: Client, qtbot: QtBot) -> None:
    sessions: list[int] = []
    client.ask(client, id, sessions.append)
    with qtbot.waitSignals([client.account_changed, client.changed]):
        client.reopen()
    client.ask(client, lambda session: session.library.courses(), lambda found: sessions.append(len(found)))
    qtbot.waitUntil(lambda: len(sessions) == 2, timeout=10_000)
    assert sessions[1] == 4


def test_an_exchange_of_the_person_before_is_not_told_to_the_next_and_does_not_hold_theirs_up(
    client: Client, qtbot: QtBot
) -> None:
    held, told = threading.Event(), list[SyncState]()
    client.status_changed.connect(lambda status: told.append(status.state))

    def wait(_session: Session) -> bool:
        return held.wait(10)

    client.ask_hub(client, wait, lambda _: None)
    client.sync()
    client.reopen()
    assert not client.is_syncing
    client.sync()
    assert client.is_syncing
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert set(told) == {SyncState.WORKING}, "the second is under way"
    told.clear()
    held.set()
    qtbot.waitUntil(lambda: not client.is_syncing, timeout=10_000)
    assert told == [SyncState.BLOCKED], "told once: the outcome of the second"


def test_downloads_of_the_person_before_do_not_hold_up_those_of_the_next(client: Client, qtbot: QtBot) -> None:
    held, told = threading.Event(), list[SyncState]()

    def wait(_session: Session) -> bool:
        return held.wait(10)

    client._fetching.ask(client, wait, lambda _: None, lambda _: None)
    client.fetch()
    client.reopen()
    assert not client.is_fetching
    client.fetch()
    assert client.is_fetching
    qtbot.waitUntil(lambda: not client._store.lane.is_busy, timeout=10_000)
    client.status_changed.connect(lambda status: told.append(status.state))
    held.set()
    qtbot.waitUntil(lambda: not client.is_fetching, timeout=10_000)
    assert len(told) == 1, "the outcome of the second"


def test_a_second_program_on_one_profile_is_told_who_is_inside(profile: Path) -> None:
    with ProfileLock(profile / "lock"), pytest.raises(ExpectedFailure) as told:
        ProfileLock(profile / "lock").acquire()
    assert told.value.kind is Kind.IN_USE
    assert told.value.next_step


def test_an_offline_client_asks_nobody(profile: Path, qapp: QObject, qtbot: QtBot) -> None:
    with running() as server:
        assert isinstance(server, FakeServer)
        client = Client(profile, is_offline=True)
        client.sync()
        qtbot.waitUntil(lambda: not client.is_busy, timeout=10_000)
        client.close()
        assert server.asked == []
