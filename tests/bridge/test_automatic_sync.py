"""The program syncs by itself: after something was recorded and on leaving; a dead link never holds it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from learner_app.bridge import client as client_module
from learner_app.bridge.background import Lane
from learner_app.bridge.client import Client
from learner_app.domain.ids import CourseId
from tests.window import EVERYTHING

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from learner_app.services.session import Session


def counting(client: Client, qtbot: QtBot) -> list[str]:
    """Every sync that the client's session is asked for, from now on."""
    asked: list[str] = []

    def listen(session: Session) -> None:
        exchange = session.sync.exchange

        def counted(_tell: object = None) -> object:
            asked.append("sync")
            return exchange()

        session.sync.exchange = counted  # type: ignore[method-assign, assignment]  # listens, and does what it did

    client.ask_hub(client, listen, lambda _: None)
    qtbot.waitUntil(lambda: not client.is_busy, timeout=10_000)
    return asked


def record(client: Client, qtbot: QtBot) -> None:
    client.ask(
        client,
        lambda session: session.lessons.complete(
            CourseId(EVERYTHING), next(iter(session.library.course(CourseId(EVERYTHING)).course.units)).id
        ),
        lambda _: client.tell_changed(),
    )
    qtbot.waitUntil(lambda: not client.is_busy, timeout=10_000)


def test_a_sync_follows_what_was_recorded_where_syncing_by_itself_is_on(
    qapp: QObject, profile: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "_SOON_MS", 1)
    client = Client(profile, is_offline=True)
    asked = counting(client, qtbot)

    record(client, qtbot)
    assert asked == []
    client.sync_every(15)
    record(client, qtbot)

    qtbot.waitUntil(lambda: asked == ["sync"], timeout=10_000)
    client.sync_every(0)
    client.close()


def test_leaving_with_records_that_wait_tries_once_more(qapp: QObject, profile: Path, qtbot: QtBot) -> None:
    client = Client(profile, is_offline=True)
    asked = counting(client, qtbot)
    client.sync_every(15)
    record(client, qtbot)

    client.close()

    assert asked == ["sync"]


def test_the_network_that_is_back_starts_a_sync_only_where_the_learner_lets_it(
    qapp: QObject, profile: Path, qtbot: QtBot
) -> None:
    client = Client(profile, is_offline=True)
    asked = counting(client, qtbot)

    client.sync_if_automatic()
    assert not client.is_syncing
    client.sync_every(15)
    client.sync_if_automatic()

    qtbot.waitUntil(lambda: asked == ["sync"], timeout=10_000)
    client.sync_every(0)
    client.close()


def test_a_lane_that_hears_nothing_from_the_network_is_left_behind(qapp: QObject, qtbot: QtBot) -> None:
    release = threading.Event()
    lane = Lane()
    heard: list[bool] = []
    lane.submit(lane, lambda: release.wait(30), heard.append)

    assert not lane.drain(0.05)

    release.set()
    assert heard == []
