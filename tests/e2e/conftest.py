"""A real hub process and the real program against it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli.processes import DemoHub, Program
from learner_app.domain.ids import UnitId
from learner_app.formats import keys_file, signing
from learner_app.services.session import Session, open_session
from tests.fakes.course import AUTHOR, COURSE, KEYS, Built, built

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSWORD = "a long pass phrase"


class Field:
    """One hub with one course for everyone, and devices to learn on."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self._stack = stack
        self.program = Program(lambda _: None)
        self.hub = DemoHub(folder / "hub", self.program)
        self.url = ""

    def add_person(self, name: str) -> None:
        self.hub.add_person(name, PASSWORD)

    def publish(self, course: Built) -> None:
        path = course.write(self.folder / f"{course.course.id}-{course.course.version}.learnpack")
        content = keys_file.encode_content(course.hash, {UnitId("final"): KEYS})
        signature = signing.sign(content, AUTHOR, signing.Purpose.ANSWER_KEYS)
        keys_file.write_keys(keys_file.keys_path(path), content, signature, signing.public_key(AUTHOR))
        self.hub.run("publish", str(path))
        self.hub.run("assign", course.course.id, "--all")

    def device(self, name: str, user: str) -> Session:
        """A device on which the person is signed in and has synced."""
        profile = self.folder / name
        session = self.open(profile)
        session.accounts.sign_in(self.url, user, PASSWORD)
        session.close()
        session = self.open(profile)
        assert session.sync.run().status.blocked_because is None
        return session

    def open(self, profile: Path) -> Session:
        session = open_session(profile)
        self._stack.callback(session.close)
        return session

    def kept(self, user: str) -> list[str]:
        return [record["id"] for record in self.hub.run("records", "--user", user)["records"]]

    def report(self, user: str) -> dict[str, Any]:
        rows = self.hub.run("report", "completions", "--course", COURSE)["rows"]
        row: dict[str, Any] = next(row for row in rows if row["person"] == user)
        return row


@pytest.fixture(scope="module")
def field(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Field]:
    pytest.importorskip("django")
    folder = tmp_path_factory.mktemp("field")
    with pytest.MonkeyPatch.context() as patch, ExitStack() as stack:
        patch.setenv("LEARNER_KEYRING", "file")
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        patch.delenv("DATABASE_URL", raising=False)
        field = Field(folder, stack)
        field.publish(built())
        field.url = field.hub.start()
        stack.callback(field.hub.stop)
        yield field
