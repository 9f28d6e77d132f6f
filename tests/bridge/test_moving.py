"""What the window hears while something moves: how far it is, what has come, and when the next try is."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from learner_app.bridge import client as client_module
from learner_app.bridge.client import Client
from learner_app.domain.course import Tier
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.status import SyncState
from learner_app.services.delivery.sync import Sync
from tests.fakes.course import COURSE, built
from tests.ui.conftest import Linked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from learner_app.domain.status import SyncStatus
    from learner_app.services.delivery.sync import SyncReport
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.session import Session


@pytest.fixture
def linked(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Linked:
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    made = Linked(qtbot, tmp_path)
    made.with_courses(COURSE)
    return made


@pytest.fixture
def client(linked: Linked) -> Iterator[Client]:
    linked.surroundings.is_stopping = False
    made = Client(linked.profile, opener=linked.open_session)
    yield made
    linked.let_go()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def rest(client: Client, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not (client.is_busy or client.is_syncing or client.is_fetching), timeout=20_000)


def want(client: Client, qtbot: QtBot, *courses: str) -> None:
    def queue(session: Session) -> None:
        for course in courses:
            session.library.want(CourseId(course), Tier.AUDIO)

    client.ask(client, queue, lambda _: None)
    rest(client, qtbot)


def test_a_download_is_told_from_its_beginning_to_its_end_and_known_to_who_asks_in_between(
    linked: Linked, client: Client, qtbot: QtBot
) -> None:
    heard: list[Progress] = []
    client.progressed.connect(heard.append)
    want(client, qtbot, COURSE)
    assert client.progress is None
    linked.hold_downloads()
    client.fetch()
    qtbot.waitUntil(lambda: client.progress is not None, timeout=10_000)
    assert heard[0].here_bytes == 0, "told before the first byte"
    linked.let_go()
    rest(client, qtbot)
    assert client.progress is None
    assert [each.is_done for each in heard].count(True) == 1
    assert heard[-1].is_done
    assert heard[-1].here_bytes == heard[-1].size_bytes


def test_courses_that_come_together_are_news_once(
    linked: Linked, client: Client, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(12):
        linked.hub.publish(built(course_id=f"c{number}", text=f"Text {number}."))
    monkeypatch.setattr(client_module, "_TOGETHER_MS", 60_000)
    told: list[None] = []
    client.sync()
    qtbot.waitUntil(lambda: not (client.is_syncing or client.is_fetching), timeout=20_000)
    client.changed.connect(lambda: told.append(None))
    assert client.is_busy, "the news of what came is still to be told, and who waits for rest waits for it"
    client._news.setInterval(0)
    client._news.start()
    rest(client, qtbot)
    assert len(told) == 1


def test_what_is_asked_for_when_the_queue_was_just_worked_off_is_fetched_too(
    client: Client, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_through, goes_on = threading.Event(), threading.Event()
    download = Sync.download

    def held_at_the_end(sync: Sync, tell: Callable[[Progress], None]) -> SyncReport:
        report = download(sync, tell)
        is_through.set()
        goes_on.wait(20)
        return report

    monkeypatch.setattr(Sync, "download", held_at_the_end)
    client.fetch()
    assert is_through.wait(10)
    client.ask(client, lambda session: session.library.want(COURSE, Tier.AUDIO), lambda _: client.fetch())
    qtbot.waitUntil(lambda: client._has_more_to_fetch, timeout=10_000)
    goes_on.set()
    rest(client, qtbot)
    left: list[int] = []
    client.ask(client, lambda session: len(session.queue.items()), left.append)
    rest(client, qtbot)
    assert left == [0]


def test_a_look_at_the_state_during_an_exchange_says_that_it_works(
    linked: Linked, client: Client, qtbot: QtBot
) -> None:
    goes_on = threading.Event()

    def hang(_request: object) -> None:
        goes_on.wait(20)

    linked.hub.always = hang
    states: list[SyncStatus] = []
    client.ask(client, lambda session: session.lessons.complete(COURSE, UnitId("weather")), lambda _: None)
    rest(client, qtbot)
    client.sync()
    client.status_changed.connect(states.append)
    client.refresh_status()
    qtbot.waitUntil(lambda: bool(states), timeout=10_000)
    assert states[0].state is SyncState.WORKING
    goes_on.set()
    rest(client, qtbot)
    assert states[-1].state is SyncState.UP_TO_DATE


def test_when_the_next_try_comes_is_known_where_one_is_planned(client: Client, qtbot: QtBot) -> None:
    assert client.next_try_s is None
    client.sync_every(30)
    rest(client, qtbot)
    assert client.next_try_s is not None
    assert 0 < client.next_try_s < 31 * 60
    client.sync_every(0)
    assert client.next_try_s is None


def test_long_reading_tells_how_far_it_is_and_holds_up_no_other_question(client: Client, qtbot: QtBot) -> None:
    goes_on = threading.Event()
    told: list[object] = []
    answers: list[str] = []
    client.told.connect(told.append)

    def read(_session: Session, tell: Callable[[object], None]) -> str:
        tell("half")
        goes_on.wait(20)
        return "read"

    client.ask_at_length(client, read, answers.append)
    client.ask(client, lambda _: "quick", answers.append)
    qtbot.waitUntil(lambda: answers == ["quick"] and told == ["half"], timeout=10_000)
    goes_on.set()
    rest(client, qtbot)
    assert answers == ["quick", "read"]


def test_who_leaves_does_not_wait_for_long_reading(linked: Linked, qtbot: QtBot) -> None:
    client = Client(linked.profile, opener=linked.open_session)
    begun = threading.Event()
    ended: list[str] = []

    def read(_session: Session, tell: Callable[[object], None]) -> None:
        begun.set()
        try:
            while True:
                tell("on and on")
        finally:
            ended.append("let go")

    client.ask_at_length(client, read, lambda _: None)
    assert begun.wait(10)
    client.close()
    assert ended == ["let go"]
