"""The real window against a hub in memory: what comes over a link, without a link."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from learner_app.services.link import Connectors
from learner_app.services.session import open_session
from learner_app.services.surroundings import Surroundings
from tests.fakes.course import built
from tests.fakes.hub import PASSWORD, URL, FakeHub
from tests.window import Desk, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from learner_app.services.session import Session


class Linked:
    """A profile whose person is signed in to a hub in memory; stage it with `session`, then open the window."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.profile = folder / "profile"
        self.hub = FakeHub()
        self.hub.traffic.local_address = "192.168.7.20"
        self.surroundings = Surroundings()
        self._qtbot = qtbot
        self._goes_on = threading.Event()
        self._goes_on.set()

    def open_session(self) -> Session:
        connectors = Connectors(lambda _: self.hub, lambda *_: None)  # type: ignore[arg-type]  # there is none
        return open_session(self.profile, connectors=connectors, surroundings=self.surroundings)

    @contextmanager
    def session(self) -> Iterator[Session]:
        session = self.open_session()
        try:
            yield session
        finally:
            session.close()

    def sign_in(self, user: str = "amina") -> None:
        with self.session() as session:
            session.accounts.sign_in(URL, user, PASSWORD)

    def with_courses(self, *names: str) -> None:
        """Signed in, with these courses assigned and their texts here."""
        for name in names:
            self.hub.publish(built(course_id=name, text=f"Text of {name}."))
        self.sign_in()
        with self.session() as session:
            assert not session.sync.run().problems

    def stage(self, change: Callable[[Session], object]) -> None:
        with self.session() as session:
            change(session)

    @contextmanager
    def window(self) -> Iterator[Desk]:
        """The window, online."""
        self.surroundings.is_stopping = False
        with opened(self._qtbot, self.profile, is_offline=False, opener=self.open_session) as desk:
            yield desk
            self._goes_on.set()

    def hold_downloads(self) -> None:
        """From now on a download stops after its first piece, until `let_go`."""
        self._goes_on.clear()
        self.hub.between_chunks = lambda: self._goes_on.wait(20)

    def let_go(self) -> None:
        self._goes_on.set()


@pytest.fixture
def linked(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Linked:
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return Linked(qtbot, tmp_path)
