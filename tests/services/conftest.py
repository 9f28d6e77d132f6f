from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.services.link import Connectors
from learner_app.services.session import Session, open_session
from learner_app.services.surroundings import Surroundings
from tests.fakes.clock import FakeClock
from tests.fakes.course import Built, built
from tests.fakes.hub import PASSWORD, URL, FakeHub

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class World:
    """One device, one hub."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.profile = folder / "profile"
        self.folder = folder
        self.clock = FakeClock()
        self.hub = FakeHub()
        self.is_offline = False
        self.surroundings = Surroundings()
        self.lrs: Any = None
        self._stack = stack
        self.session = self.open()

    def open(self, profile: Path | None = None) -> Session:
        session = open_session(
            profile or self.profile,
            is_offline=self.is_offline,
            clock=self.clock,
            connectors=Connectors(lambda _: self.hub, lambda *_: self.lrs),
            surroundings=self.surroundings,
        )
        self._stack.callback(session.close)
        return session

    def reopen(self) -> Session:
        self.session.close()
        self.session = self.open()
        return self.session

    def sign_in(self, user: str = "amina") -> Session:
        self.session.accounts.sign_in(URL, user, PASSWORD)
        return self.reopen()

    def with_course(self, course: Built | None = None) -> Session:
        """Signed in, with a course assigned and here."""
        self.hub.publish(course or built())
        self.sign_in()
        report = self.session.sync.run()
        assert report.status.blocked_because is None
        assert not report.problems
        return self.session


@pytest.fixture(autouse=True)
def _no_keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEARNER_KEYRING", "file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def world(tmp_path: Path, _no_keyring: None) -> Iterator[World]:
    with ExitStack() as stack:
        yield World(tmp_path, stack)
