"""A real hub process, a course to publish on it, and devices that talk to it over HTTP."""

from __future__ import annotations

import argparse
import json
import os
import secrets
import signal
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from hashlib import sha256
from io import StringIO
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.cli import hub as commands
from learner_app.cli import hub_arguments
from learner_app.domain.course import Course, Delivery, Module, Policy, QuizRules, Tier, Unit, UnitKind
from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import (
    AttemptId,
    BlobHash,
    CourseId,
    DeviceId,
    QuestionId,
    RecordId,
    UnitId,
)
from learner_app.domain.quiz import AnswerKey, ChoiceKey, Option, Question, QuestionKind, Quiz, TrueFalseKey
from learner_app.formats import chain, keys_file, manifest, package, quiz_document, signing, wire, xapi
from tests.hub.pages.browsing import signed_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

AUTHOR = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PASSWORD = "correct horse battery"
NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)

LAUNCHER = """
import argparse, sys
from learner_app.cli import hub, hub_arguments

class Out:
    def result(self, content, text=None): pass
    def say(self, text): sys.stderr.write(text + chr(10))
    def line(self, text): sys.stdout.write(text + chr(10)); sys.stdout.flush()

parser = argparse.ArgumentParser()
hub_arguments.add_parser(parser.add_subparsers())
sys.exit(hub.run(parser.parse_args(["hub", *sys.argv[1:]]), Out()))
"""


class Printed:
    """What a command printed."""

    def __init__(self) -> None:
        self.results: list[dict[str, Any]] = []
        self.lines: list[str] = []

    def result(self, content: Any, text: str | None = None) -> None:
        self.results.append(json.loads(json.dumps(content)))
        self.lines += [] if text is None else [text]

    def say(self, text: str) -> None:
        self.lines.append(text)

    def line(self, text: str) -> None:
        self.lines.append(text)


@dataclass
class Hub:
    """One hub's folder, the process that serves it, and the commands beside it."""

    data: Path
    database_url: str
    process: subprocess.Popen[str] | None = None
    address: str = ""
    people: set[str] = field(default_factory=set)

    def start(self, *words: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-W", "error", "-c", LAUNCHER, "serve", "--port", "0", "--data", str(self.data), *words],
            stdout=subprocess.PIPE,
            text=True,
            env=self.environment(),
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line.startswith("ready http://127.0.0.1:"):
            self.stop()
            pytest.fail(f"the hub did not start: {line}")
        self.address = line.split()[1]

    def stop(self, number: int = signal.SIGTERM) -> int:
        assert self.process is not None
        self.process.send_signal(number)
        code = self.process.wait(20)
        assert self.process.stdout is not None
        self.process.stdout.close()
        self.process = None
        return code

    def environment(self) -> dict[str, str]:
        return {**os.environ, "DATABASE_URL": self.database_url}

    def printed(self, *words: str, stdin: str = "") -> tuple[int, Printed]:
        """Run a command in this process, as the program does."""
        parser = argparse.ArgumentParser()
        hub_arguments.add_parser(parser.add_subparsers())
        out = Printed()
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("DATABASE_URL", self.database_url)
            patch.setattr("sys.stdin", StringIO(stdin))
            code = commands.run(parser.parse_args(["hub", *words, "--data", str(self.data)]), out)
        return code, out

    def command(self, *words: str, stdin: str = "") -> dict[str, Any]:
        code, out = self.printed(*words, stdin=stdin)
        assert code == 0, out.results
        return out.results[0]

    def add_person(self, name: str, role: str = "learner") -> None:
        self.command("user", "add", name, "--password-stdin", "--role", role, stdin=PASSWORD + "\n")
        self.people.add(name)

    def url(self, path: str) -> str:
        return self.address + path


@dataclass
class Device:
    """A device with its own journal, as a client would keep it."""

    hub: Hub
    person: str
    name: str = field(default_factory=lambda: f"device-{secrets.token_hex(4)}")
    token: str = ""
    cursor: int = 0
    epoch: str = ""
    journal: list[bytes] = field(default_factory=list)
    session: requests.Session = field(default_factory=requests.Session)

    def sign_in(self, password: str = PASSWORD) -> requests.Response:
        body = {"user": self.person, "password": password, "device": self.name, "device_name": "A laptop"}
        response = self.session.post(self.hub.url("/api/v1/sign-in"), json=body, timeout=30)
        if response.ok:
            self.token = response.json()["token"]
            self.session.headers["Authorization"] = f"Bearer {self.token}"
        return response

    def record(self, verb: Verb, version: Version | None, unit: str = "", **values: Any) -> bytes:
        """Write the next record of the journal."""
        sequence = len(self.journal) + 1
        at = values.pop("at", NOON + timedelta(minutes=sequence))
        event = Event(
            id=RecordId(str(uuid4())),
            verb=verb,
            stamp=Stamp(DeviceId(self.name), sequence, at, sequence * 1000, "boot"),
            version=version,
            unit=UnitId(unit) if unit else None,
            **values,
        )
        self.journal.append(xapi.statement(event, xapi.Actor("https://hub.example", self.person)))
        return self.journal[-1]

    def hand_in(self, verb: Verb, version: Version, unit: str, responses: dict[str, Any], **values: Any) -> str:
        attempt = str(uuid4())
        answers = {QuestionId(name): response for name, response in responses.items()}
        self.record(verb, version, unit, attempt=AttemptId(attempt), responses=answers, **values)
        return attempt

    def run_of(self, first: int = 1, last: int | None = None) -> wire.Run:
        previous = chain.GENESIS
        for statement in self.journal[: first - 1]:
            previous = chain.link(previous, statement)
        return wire.Run(first, previous, self.journal[first - 1 : last])

    def message(self, runs: list[wire.Run], health: dict[str, Any] | None = None, person: str = "") -> bytes:
        return wire.encode(
            wire.ExchangeRequest(wire.PROTOCOL, self.name, self.cursor, self.epoch, runs, health or {}, person)
        )

    def post(self, body: bytes) -> requests.Response:
        headers = {"Content-Type": wire.MEDIA_TYPE}
        return self.session.post(self.hub.url("/api/v1/exchange"), data=body, headers=headers, timeout=60)

    def exchange(self, *runs: wire.Run, health: dict[str, Any] | None = None) -> wire.ExchangeReply:
        response = self.post(self.message(list(runs), health))
        assert response.status_code == 200, response.text
        reply = wire.decode(response.content, wire.ExchangeReply)
        self.cursor, self.epoch = reply.cursor, reply.epoch
        return reply

    def send_all(self) -> wire.ExchangeReply:
        return self.exchange(self.run_of())

    def get(self, path: str, **headers: str) -> requests.Response:
        return self.session.get(self.hub.url(path), headers=headers, timeout=30)


@dataclass(frozen=True)
class BuiltCourse:
    """A package on disk and what is in it."""

    path: Path
    version: Version
    manifest: manifest.Manifest
    manifest_bytes: bytes
    blobs: dict[BlobHash, bytes]
    secrets: tuple[str, ...]


def _question(name: str) -> Question:
    options = (Option("right answer"), Option("wrong answer"))
    return Question(QuestionId(name), QuestionKind.SINGLE, f"What is {name}?", options=options)


PRACTICE = Quiz(
    (_question("p1"), Question(QuestionId("p2"), QuestionKind.TRUE_FALSE, "Is it so?")),
    {
        QuestionId("p1"): AnswerKey(ChoiceKey({"right answer": 1.0})),
        QuestionId("p2"): AnswerKey(TrueFalseKey(value=True)),
    },
)
CERTIFYING = (_question("c1"), _question("c2"))
SECRET = "only the hub may know this explanation"
CERTIFYING_KEYS = {
    QuestionId("c1"): AnswerKey(ChoiceKey({"right answer": 1.0}), explanation=SECRET),
    QuestionId("c2"): AnswerKey(ChoiceKey({"wrong answer": 1.0}), explanation=SECRET),
}
ALL_RIGHT = {"c1": "right answer", "c2": "wrong answer"}
HALF_RIGHT = {"c1": "right answer", "c2": "right answer"}
PRACTICE_RIGHT = {"p1": "right answer", "p2": True}


def build_course(
    folder: Path,
    name: str = "safety",
    version: str = "1",
    *,
    attempts: int | None = 2,
    language: str = "en",
    time_limit_s: int | None = None,
    keys: Mapping[QuestionId, AnswerKey] = CERTIFYING_KEYS,
) -> BuiltCourse:
    """A lesson, a practice quiz and a certifying quiz, signed, with its keys beside it; both quizzes have the limit."""
    bodies = {
        "lesson": f"<h1>Lesson of {name} {version}</h1>".encode(),
        "practice": quiz_document.encode_quiz(PRACTICE),
        "exam": quiz_document.encode_quiz(Quiz(CERTIFYING)),
    }
    rules = {
        "practice": QuizRules(Policy.PRACTICE, 0.5, time_limit_s=time_limit_s),
        "exam": QuizRules(Policy.CERTIFYING, 0.8, attempts, time_limit_s=time_limit_s),
    }
    units = tuple(
        Unit(UnitId(unit), UnitKind.QUIZ if unit in rules else UnitKind.LESSON, unit.title(), 5, rules.get(unit))
        for unit in bodies
    )
    course = Course(
        CourseId(name), version, f"Course {name}", language, "", "CC0-1.0", Delivery.SELF_PACED,
        (Module("All", units),),
    )  # fmt: skip
    blobs = {BlobHash(sha256(body).hexdigest()): body for body in bodies.values()}
    shown_as = {UnitId(unit): manifest.UnitContent(BlobHash(sha256(body).hexdigest())) for unit, body in bodies.items()}
    infos = {blob: manifest.BlobInfo(len(body), Tier.TEXT, "text/html") for blob, body in blobs.items()}
    source = manifest.Manifest(course, shown_as, infos)
    data = manifest.encode(source)
    path = folder / f"{name}-{version}-{language}.learnpack"
    public = signing.public_key(AUTHOR)
    package.write_package(path, data, signing.sign(data, AUTHOR), public, blobs)
    content = keys_file.encode_content(manifest.manifest_hash(data), {UnitId("exam"): keys})
    signature = signing.sign(content, AUTHOR, signing.Purpose.ANSWER_KEYS)
    keys_file.write_keys(keys_file.keys_path(path), content, signature, public)
    shown = Version(CourseId(name), version, manifest.manifest_hash(data), language)
    return BuiltCourse(path, shown, source, data, blobs, (SECRET,))


@contextmanager
def fresh_database(kind: str) -> Iterator[str]:
    """The DATABASE_URL of an empty database: empty for SQLite, which lives in the hub's folder."""
    server = os.environ.get("LEARNER_TEST_POSTGRES_URL", "")
    if kind == "sqlite":
        yield ""
        return
    if not server:
        pytest.skip("LEARNER_TEST_POSTGRES_URL names no server")
    import psycopg
    from psycopg import sql

    name = f"hub_{secrets.token_hex(6)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    yield urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """An empty database for the tests of one file, on each kind of server that is there."""
    with fresh_database(request.param) as address:
        yield address


@pytest.fixture(scope="module")
def hub(database_url: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hub]:
    """A running hub without people or courses."""
    hub = Hub(tmp_path_factory.mktemp("hub"), database_url)
    hub.start()
    yield hub
    if hub.process is not None:
        hub.stop()


@pytest.fixture(scope="module")
def course(hub: Hub, tmp_path_factory: pytest.TempPathFactory) -> BuiltCourse:
    """A course that is published and assigned to everyone."""
    built = build_course(tmp_path_factory.mktemp("courses"))
    hub.command("publish", str(built.path))
    hub.command("assign", "safety", "--all")
    return built


@pytest.fixture(scope="module")
def manager(hub: Hub, course: BuiltCourse) -> Iterator[requests.Session]:
    """A manager's browser."""
    hub.add_person("the-manager", "manager")
    with requests.Session() as session:
        yield signed_in(hub, session, "the-manager")


@pytest.fixture
def sign_in_as(hub: Hub) -> Iterator[Callable[[str], Device]]:
    """Gives a signed-in device of a person, who is made an account where there is none."""
    with ExitStack() as stack:

        def signed_in(person: str) -> Device:
            device = Device(hub, person)
            stack.enter_context(device.session)
            if person not in hub.people:
                hub.add_person(person)
            assert device.sign_in().status_code == 200
            return device

        yield signed_in


@pytest.fixture
def device(sign_in_as: Callable[[str], Device], course: BuiltCourse) -> Device:
    """A signed-in device of a new person, to whom the course is assigned."""
    assert course.path.is_file()
    return sign_in_as(f"learner-{secrets.token_hex(4)}")


@pytest.fixture(scope="session")
def build(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., BuiltCourse]:
    """Builds more courses; see `build_course`."""
    return partial(build_course, tmp_path_factory.mktemp("more-courses"))
