"""What the fault suites play on: a hub process, the link to it, and any number of people with a laptop each."""

from __future__ import annotations

import io
import json
import os
from contextlib import contextmanager, redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli.main import main
from learner_app.domain.ids import UnitId
from learner_app.formats import keys_file, signing
from tests.fakes.course import AUTHOR, KEYS, Built, built
from tests.faults.hubs.hub_process import HubProcess
from tests.faults.laptop import Laptop
from tests.faults.links.proxy import FaultProxy, proxy_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from learner_app.domain.ids import QuestionId
    from learner_app.domain.quiz import AnswerKey

PASSWORD = "a long pass phrase"
TEMPLATE = "template"


class Stage:
    """One hub with one course for everyone, behind a link that can have every fault."""

    def __init__(self, folder: Path, hub: HubProcess, proxy: FaultProxy, course: Built) -> None:
        self.folder = folder
        self.hub = hub
        self.proxy = proxy
        self.course = course
        self._count = 0
        self._signed_in: Laptop | None = None
        self._synced: Laptop | None = None

    def command(self, *words: str, given: str = "") -> dict[str, Any]:
        """One of the hub's commands."""
        return hub_command(self.hub.data, *words, given=given)

    def laptops(self, count: int, *, synced: bool = True) -> list[Laptop]:
        """So many new people, each signed in on a laptop; with the course there unless `synced` is false."""
        return self._made([(name := self._new_name(), name) for _ in range(count)], synced=synced)

    def laptop(self, *, synced: bool = True) -> Laptop:
        """One of them."""
        return self.laptops(1, synced=synced)[0]

    def laptops_of_one(self, count: int) -> list[Laptop]:
        """One new person, signed in on so many laptops, with the course on each."""
        name = self._new_name()
        return self._made([(name, f"{name}-{number}") for number in range(count)], synced=True)

    def _new_name(self) -> str:
        self._count += 1
        return f"person-{self._count:05}"

    def _made(self, wanted: Sequence[tuple[str, str]], *, synced: bool) -> list[Laptop]:
        """A laptop for each person and folder."""
        template = self._template(synced=synced)
        made = [Laptop(self.folder / "laptops" / folder, person) for person, folder in wanted]
        for laptop in made:
            laptop.copy_from(template)
        for laptop, token in zip(made, self._tokens(made), strict=True):
            laptop.hold(token)
        return made

    def _template(self, *, synced: bool) -> Laptop:
        """A laptop with a real sign-in behind it, and with a real first sync where that is wanted."""
        if self._signed_in is None:
            self.command("user", "add", TEMPLATE, "--password-stdin", given=f"{PASSWORD}\n")
            self._signed_in = self._new_sign_in("signed-in")
        if synced and self._synced is None:
            self._synced = self._new_sign_in("synced")
            with self._synced.open() as session:
                assert session.sync.run().status.blocked_because is None
        template = self._synced if synced else self._signed_in
        assert template is not None
        return template

    def _new_sign_in(self, name: str) -> Laptop:
        laptop = Laptop(self.folder / name, TEMPLATE)
        with laptop.open() as session:
            session.accounts.sign_in(self.proxy.address, TEMPLATE, PASSWORD)
        return laptop

    def _tokens(self, laptops: list[Laptop]) -> list[str]:
        """Put people and devices straight into the hub's tables: a thousand passwords would take a minute to hash."""
        from tests.faults.hubs.hub_tables import enrol

        return enrol(self.hub.data, [(laptop.person, laptop.device) for laptop in laptops])


def hub_command(data: Path, *words: str, given: str = "") -> dict[str, Any]:
    """Run one of the hub's commands and give its JSON answer; in this process, which saves a second each time."""
    from django.db import connections

    output = io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(output):
        patch.setattr("sys.stdin", io.StringIO(given))
        code = main(["hub", *words, "--data", str(data), "--json"])
        connections.close_all()
    assert code == 0, output.getvalue()
    content: dict[str, Any] = json.loads(output.getvalue())
    return content


def pack(course: Built, path: Path, keys: Mapping[QuestionId, AnswerKey] = KEYS) -> Path:
    """Write a course of `tests.fakes.course`, with the keys of its certifying quiz beside it."""
    course.write(path)
    content = keys_file.encode_content(course.hash, {UnitId("final"): keys})
    signature = signing.sign(content, AUTHOR, signing.Purpose.ANSWER_KEYS)
    keys_file.write_keys(keys_file.keys_path(path), content, signature, signing.public_key(AUTHOR))
    return path


def publish(data: Path, course: Built, keys: Mapping[QuestionId, AnswerKey] = KEYS, *, is_for_all: bool = True) -> None:
    """Publish a course of `tests.fakes.course` and assign it to all or nobody."""
    path = pack(course, data.with_name(f"{course.course.id}-{course.course.version}.learnpack"), keys)
    hub_command(data, "publish", str(path))
    if is_for_all:
        hub_command(data, "assign", course.course.id, "--all")


@contextmanager
def folder_in_memory(otherwise: Path) -> Iterator[Path]:
    """An empty folder that no disk slows down, for the time of the block; `otherwise` where there is none such."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield otherwise
        return
    with TemporaryDirectory(dir=memory, prefix="stage-") as folder:
        yield Path(folder)


@contextmanager
def open_stage(
    folder: Path, *, course: Built | None = None, make_hub: Callable[[Path], HubProcess] = HubProcess
) -> Iterator[Stage]:
    """A stage for the time of the block; the hub runs and the link works."""
    pytest.importorskip("django")
    course = course or built()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LEARNER_KEYRING", "file")
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        patch.delenv("DATABASE_URL", raising=False)
        publish(folder / "hub", course)
        hub = make_hub(folder / "hub")
        hub.start()
        try:
            with proxy_before(hub.port) as proxy:
                yield Stage(folder, hub, proxy, course)
        finally:
            hub.stop()
