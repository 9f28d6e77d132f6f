"""The window goes on while the network works: whatever a hub is asked, it is asked off the window's thread.

`tests/bench/lag.py` says how quick that is; this says that it stays so, on any machine.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QTimer

from learner_app.bridge.background import Lane
from learner_app.domain.course import Tier
from learner_app.domain.ids import UnitId
from tests.fakes.course import COURSE, built

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from learner_app.services.session import Session
    from tests.fakes.hub import FakeHub
    from tests.ui.conftest import Linked
    from tests.window import Desk

_ASKED = ("exchange", "text", "blob", "hello")


class Attention:
    """Makes every answer of a hub wait until the window has looked at its events once more."""

    def __init__(self, patience_s: float) -> None:
        self.asked: list[str] = []
        self.unattended: list[str] = []
        self._looks = threading.Event()
        self._patience_s = patience_s
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._looks.set)
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()

    def is_given(self, name: str) -> None:
        self.asked.append(name)
        self._looks.clear()
        if not self._looks.wait(self._patience_s):
            self.unattended.append(name)

    def before(self, name: str, answer: Callable[..., Any]) -> Callable[..., Any]:
        def answered(*given: Any, **named: Any) -> Any:
            self.is_given(name)
            return answer(*given, **named)

        return answered


@contextmanager
def attentive(hub: FakeHub, patience_s: float = 20.0) -> Iterator[Attention]:
    made = Attention(patience_s)
    hub.between_chunks = lambda: made.is_given("chunk")
    for name in _ASKED:
        setattr(hub, name, made.before(name, getattr(hub, name)))
    try:
        yield made
    finally:
        made.close()


def everything(desk: Desk) -> None:
    """A first sync: texts, then all media of a course, and records."""
    desk.window.navigator.go(_sync_place())
    desk.client.sync()
    desk.settle()
    desk.ask(lambda session: session.library.want(COURSE, Tier.STANDARD))
    desk.client.fetch()
    desk.ask(lambda session: session.lessons.complete(COURSE, UnitId("weather")))
    desk.client.sync()
    desk.settle()


def _sync_place():
    from learner_app.ui.navigation import Place, Screen

    return Place(Screen.SYNC)


@pytest.fixture
def newcomer(linked: Linked) -> Linked:
    """Signed in, and nothing has come yet."""
    linked.hub.publish(built())
    linked.hub.publish(built(course_id="other", text="Another."))
    linked.sign_in()
    return linked


def test_the_window_looks_at_its_events_while_the_hub_is_asked_anything(newcomer: Linked) -> None:
    with newcomer.window() as desk, attentive(newcomer.hub) as attention:
        everything(desk)
        assert {"exchange", "text", "blob", "chunk"} <= set(attention.asked)
        assert attention.unattended == []


def test_it_would_be_noticed_if_the_window_itself_asked_the_hub(
    newcomer: Linked, monkeypatch: pytest.MonkeyPatch
) -> None:
    def at_once(
        _lane: Lane, _owner: object, work: Callable[[], Any], then: Callable[[Any], None], _failed: object
    ) -> None:
        then(work())

    with newcomer.window() as desk, attentive(newcomer.hub, patience_s=0.1) as attention:
        monkeypatch.setattr(Lane, "submit", at_once)
        desk.client.sync()
        assert attention.unattended[:1] == ["exchange"]
        monkeypatch.undo()


def test_a_hub_that_hangs_keeps_nobody_from_reading(newcomer: Linked) -> None:
    newcomer.stage(lambda session: session.sync.run())
    goes_on = threading.Event()

    def hang(_request: object) -> None:
        goes_on.wait(20)

    newcomer.hub.always = hang
    with newcomer.window() as desk:
        desk.client.sync()
        heard: list[str] = []

        def read(session: Session) -> str:
            return session.lessons.open(COURSE, UnitId("weather")).unit.title

        desk.client.ask(desk.window, read, heard.append)
        desk.qtbot.waitUntil(lambda: heard == ["Weather"], timeout=10_000)
        assert desk.client.is_syncing
        goes_on.set()
        desk.settle()
