"""A record store that behaves as the strict one of ADL does, over real HTTP, and fails when it is told to.

One bad statement or one known id, and nothing of a batch is stored; a known id is 409 even for the same statement;
every request needs the version header; State is guarded by ETags. What is given back is in that store's own writing.
"""

from __future__ import annotations

import base64
import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.fakes import xapi_rules
from tests.fakes.http_server import Answer, Asked, FakeServer, running

USER, PASSWORD = "amina", "pass phrase"
NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Fault:
    """What is answered instead; `is_done` where the store does first what it was asked."""

    answer: Answer
    is_done: bool = False


Weather = Callable[[Asked], Fault | None]


class _Answered(Exception):  # noqa: N818 - carries an answer
    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.answer = Answer(status, text.encode(), "text/html; charset=utf-8")


@dataclass
class StrictLrs:
    """`weather` decides about faults before each request, `chokes` about statements that it cannot take at all."""

    server: FakeServer
    versions: list[str] = field(default_factory=lambda: ["1.0.3", "2.0.0"])
    statements: dict[str, dict[str, Any]] = field(default_factory=dict)
    voided: set[str] = field(default_factory=set)
    states: dict[tuple[str, ...], bytes] = field(default_factory=dict)
    weather: Weather = lambda _: None
    chokes: Callable[[dict[str, Any]], Answer | None] = lambda _: None
    most_bytes: int = 10**9
    may_read: bool = True
    may_write: bool = True
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def url(self) -> str:
        return f"{self.server.url}/xAPI"

    def asked(self, method: str, path: str = "/statements") -> list[Asked]:
        return [each for each in self.server.asked if each.method == method and urlsplit(each.path).path.endswith(path)]

    def overtake(self, asked: Asked, document: bytes) -> None:
        """Write a State document where a request is about to, as another device would. For use in `weather`."""
        self.states[_place(_query(asked))] = document

    def answer(self, asked: Asked) -> Answer:
        with self._lock:
            fault = self.weather(asked)
            answer = fault.answer if fault is not None else None
            if fault is None or fault.is_done:
                served = self._served(asked)
                answer = answer or served
            assert answer is not None
        answer.headers.setdefault("Date", format_datetime(NOW, usegmt=True))
        return answer

    def _served(self, asked: Asked) -> Answer:
        address = urlsplit(asked.path)
        query = {
            name: values[0] for name, values in parse_qs(address.query, strict_parsing=bool(address.query)).items()
        }
        try:
            if address.path == "/xAPI/about":
                return _json({"version": self.versions})
            self._check_headers(asked)
            match asked.method, address.path:
                case "POST", "/xAPI/statements":
                    return self._post(asked, query)
                case "GET", "/xAPI/statements":
                    return self._get(query)
                case "GET", "/xAPI/activities/state":
                    return self._get_state(query)
                case "PUT", "/xAPI/activities/state":
                    return self._put_state(asked, query)
        except (_Answered, xapi_rules.Broken) as refused:
            return refused.answer if isinstance(refused, _Answered) else _Answered(400, str(refused)).answer
        return _Answered(404, "<html><h1>Not Found</h1></html>").answer

    def _check_headers(self, asked: Asked) -> None:
        version = asked.headers.get("X-Experience-API-Version")
        if version not in self.versions:
            raise _Answered(400, f"X-Experience-API-Version {'header missing' if version is None else 'not supported'}")
        account = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        if asked.headers.get("Authorization") != f"Basic {account}":
            raise _Answered(401, "Unauthorized")

    def _post(self, asked: Asked, query: dict[str, str]) -> Answer:
        if not self.may_write:
            raise _Answered(403, "This account may not write statements.")
        if len(asked.body) > self.most_bytes:
            raise _Answered(413, "<html><h1>413 Request Entity Too Large</h1></html>")
        if query or asked.headers.get("Content-Type") != "application/json":
            raise _Answered(400, "The post statements request cannot contain query parameters.")
        body = json.loads(asked.body)
        batch: list[dict[str, Any]] = body if isinstance(body, list) else [body]
        for statement in batch:
            xapi_rules.statement(statement)
            choked = self.chokes(statement)
            if choked is not None:
                return choked
        if len({each["id"] for each in batch}) != len(batch):
            raise _Answered(400, "Statement batch contains duplicate IDs")
        for statement in batch:
            if statement["id"] in self.statements:
                raise _Answered(409, f"A statement with ID {statement['id']} already exists")
        self.statements |= {statement["id"]: _kept(statement) for statement in batch}
        return _json([statement["id"] for statement in batch])

    def _get(self, query: dict[str, str]) -> Answer:
        if not self.may_read:
            raise _Answered(403, "This account may not read statements.")
        if "limit" in query:
            return _json({"statements": list(self.statements.values())[: int(query["limit"])], "more": ""})
        ((name, wanted),) = query.items()
        xapi_rules.uuid(wanted, name)
        is_voided = {"statementId": False, "voidedStatementId": True}[name]
        if wanted not in self.statements or (wanted in self.voided) != is_voided:
            raise _Answered(404, f"no statement with id {wanted}")
        return _json(self.statements[wanted])

    def _get_state(self, query: dict[str, str]) -> Answer:
        document = self.states.get(_place(query))
        if document is None:
            raise _Answered(404, "There is no activity state")
        return Answer(200, document, headers={"ETag": _etag(document)})

    def _put_state(self, asked: Asked, query: dict[str, str]) -> Answer:
        place = _place(query)
        document = self.states.get(place)
        wanted, unwanted = asked.headers.get("If-Match"), asked.headers.get("If-None-Match")
        if document is not None and wanted is None and unwanted is None:
            raise _Answered(409, "A document matching your query already exists, but the request had no ETag headers.")
        if unwanted == "*" and document is not None:
            raise _Answered(412, "Resource detected")
        if wanted is not None and (document is None or wanted != _etag(document)):
            raise _Answered(412, "No resources matched your etag precondition")
        json.loads(asked.body)
        self.states[place] = asked.body
        return Answer(204)


def _kept(statement: dict[str, Any]) -> dict[str, Any]:
    """As it is given back: with what the store assigns, in the store's own way of writing."""
    at = datetime.fromisoformat(statement["timestamp"]).astimezone(UTC)
    return {
        **statement,
        "object": {"objectType": "Activity", **statement["object"]},
        "timestamp": at.isoformat(),
        "stored": NOW.isoformat(),
        "version": "1.0.3",
        "authority": {"objectType": "Agent", "mbox": "mailto:lrs@example.com"},
    }


def _query(asked: Asked) -> dict[str, str]:
    text = urlsplit(asked.path).query
    return {name: values[0] for name, values in parse_qs(text, strict_parsing=bool(text)).items()}


def _place(query: dict[str, str]) -> tuple[str, ...]:
    xapi_rules.iri(query["activityId"], "activityId")
    agent = json.loads(query["agent"])
    xapi_rules.agent(agent, "agent")
    xapi_rules.uuid(query["registration"], "registration")
    return query["activityId"], json.dumps(agent, sort_keys=True), query["stateId"], query["registration"]


def _etag(document: bytes) -> str:
    return f'"{hashlib.sha1(document).hexdigest()}"'


def _json(body: object) -> Answer:
    return Answer(200, json.dumps(body).encode())


@contextmanager
def strict_lrs() -> Iterator[StrictLrs]:
    with running() as server:
        lrs = StrictLrs(server)
        server.answer = lrs.answer
        yield lrs
