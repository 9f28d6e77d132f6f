"""A record store over HTTP. Does not decide when to talk or what to do with the answer; keeps nothing on disk.

Source: xAPI 1.0.3, Communication: 2.1 (statements), 2.3 (State), 2.8 (About), 3.1 (ETags), 3.3 (versions).
"""

from __future__ import annotations

import base64
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import msgspec
import requests

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import RecordId
from learner_app.domain.traffic import Purpose
from learner_app.domain.wording import say
from learner_app.overriding import override
from learner_app.remote.http.address import checked_url
from learner_app.remote.http.link import captive_portal, link_failures
from learner_app.remote.http.session import make_session
from learner_app.remote.lrs.answers import check_status, moment_ms
from learner_app.remote.port import NotOffered, Overtaken, StateDocument, StatePlace, Traffic

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

CONNECT_TIMEOUT_S = 10
STALL_TIMEOUT_S = 30
"""Without a single byte for so long, a transfer has stalled."""
_CHUNK_BYTES = 16 * 1024
_ANSWER_LIMIT = 8 * 2**20
_JSON = "application/json"
_VERSION = "X-Experience-API-Version"
_OLDER, _NEWER = "1.0.3", "2.0.0"
_NOTHING = frozenset({404})
_NO_STATE = frozenset({404, 405, 501})
_OVERTAKEN = frozenset({409, 412})


class LrsClient:
    """Implements `remote.port.Lrs`. Belongs to one thread.

    Args:
        url: The endpoint; `/statements` and the others follow it.
        user: Name or key of the account (HTTP Basic).
        password: Its password or secret.
        traffic: Where to count.

    Raises:
        ExpectedFailure: Kind.WRONG_USE for an address that is not https, or http on this computer.
    """

    def __init__(self, url: str, user: str, password: str, traffic: Traffic | None = None) -> None:
        self._url = checked_url(url)
        self._host = urlsplit(self._url).netloc
        self._traffic = traffic if traffic is not None else Traffic()
        self._session = make_session(self._traffic)
        self._account = _Basic(user, password)
        self._version = ""
        self._time_ms: int | None = None

    @property
    def url(self) -> str:
        """Its endpoint."""
        return self._url

    @property
    def traffic(self) -> Traffic:
        """What this object has sent and received."""
        return self._traffic

    @property
    def time_ms(self) -> int | None:
        """Its clock at its last answer."""
        return self._time_ms

    def check(self) -> None:
        """See the port."""
        try:
            with self._answer("GET", "/statements", {"limit": "1"}) as reply:
                self._good(reply)
                self._json(reply)
        except Blocked as blocked:
            if blocked.cause is not Cause.POLICY:
                raise

    def store(self, statements: Sequence[bytes]) -> frozenset[RecordId]:
        """See the port."""
        data = b"[" + b",".join(statements) + b"]"
        with self._answer("POST", "/statements", data=data) as reply:
            check_status(reply, self._host, judges_statements=True)
            answer = self._json(reply)
        listed = answer if isinstance(answer, list) else []
        return frozenset(RecordId(each.lower()) for each in listed if isinstance(each, str))

    def statement(self, record: RecordId, *, is_voided: bool = False) -> bytes | None:
        """See the port."""
        name = "voidedStatementId" if is_voided else "statementId"
        with self._answer("GET", "/statements", {name: record}) as reply:
            if self._is_one_of(reply, _NOTHING):
                return None
            self._good(reply)
            answer = self._json(reply)
        # Some stores answer with a list here as well, and some do not know of voiding and list whatever they have.
        found = answer.get("statements", [answer]) if isinstance(answer, dict) else []
        fitting = (each for each in found if isinstance(each, dict) and str(each.get("id", "")).lower() == record)
        return next((json.dumps(each).encode() for each in fitting), None)

    def state(self, place: StatePlace) -> StateDocument | None:
        """See the port."""
        with self._answer("GET", "/activities/state", _query(place)) as reply:
            if self._is_one_of(reply, _NO_STATE):
                return None
            self._good(reply)
            self._check_type(reply)
            return StateDocument(self._body(reply), reply.headers.get("ETag", ""))

    def put_state(self, place: StatePlace, content: bytes, etag: str) -> None:
        """See the port."""
        condition = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        with self._answer("PUT", "/activities/state", _query(place), content, condition) as reply:
            if self._is_one_of(reply, _NO_STATE):
                raise NotOffered
            if self._is_one_of(reply, _OVERTAKEN):
                raise Overtaken
            self._good(reply)
            if reply.status_code != requests.codes.no_content:  # a page with 200 is somebody else's
                self._check_type(reply)

    def close(self) -> None:
        """Let go of connections."""
        self._session.close()

    @contextmanager
    def _answer(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        data: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Iterator[requests.Response]:
        """An answer, good or bad, whose body is still to be read; failures of the link become causes."""
        every = {_VERSION: self._spoken(), **(headers or {})}
        if data is not None:
            every["Content-Type"] = _JSON
        with self._asked(method, path, query, data, every) as reply:
            yield reply

    @contextmanager
    def _asked(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None,
        data: bytes | None,
        headers: Mapping[str, str],
    ) -> Iterator[requests.Response]:
        with link_failures(self._host):
            self._traffic.requests += 1
            self._traffic.purpose = Purpose.RECORDS if path == "/statements" else Purpose.OTHER
            reply = self._session.request(
                method,
                self._url + path,
                params=query,
                data=data,
                headers=headers,
                auth=self._account,
                timeout=(CONNECT_TIMEOUT_S, STALL_TIMEOUT_S),
                allow_redirects=False,
                stream=True,
            )
            with reply:
                self._time_ms = moment_ms(reply.headers.get("Date", "")) or self._time_ms
                yield reply

    def _spoken(self) -> str:
        """The version of xAPI to speak, which the store is asked for once; the older one where it does not say."""
        if not self._version:
            with self._asked("GET", "/about", None, None, {_VERSION: _OLDER}) as reply:
                if reply.status_code >= requests.codes.bad_request:
                    self._body(reply)
                    self._version = _OLDER
                else:
                    self._good(reply)
                    self._version = _best(self._json(reply))
        return self._version

    def _is_one_of(self, reply: requests.Response, statuses: frozenset[int]) -> bool:
        """Whether an answer has one of these; what it says is read then, so that the connection can go on."""
        if reply.status_code not in statuses:
            return False
        self._body(reply)
        return True

    def _good(self, reply: requests.Response) -> None:
        check_status(reply, self._host)

    def _json(self, reply: requests.Response) -> object:
        """What a good answer says; None where it has no body."""
        body = self._body(reply)
        if not body:
            return None
        self._check_type(reply)
        try:
            return msgspec.json.decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise captive_portal(self._host) from error

    def _check_type(self, reply: requests.Response) -> None:
        if reply.headers.get("Content-Type", "").partition(";")[0].strip() != _JSON:
            raise captive_portal(self._host)

    def _body(self, reply: requests.Response) -> bytes:
        body = bytearray()
        while chunk := reply.raw.read1(_CHUNK_BYTES, decode_content=True):
            body += chunk
            if len(body) > _ANSWER_LIMIT:
                message = say("The answer of {host} is too large.", host=self._host)
                raise Blocked(Cause.HUB_ERROR, message, say("Tell the operator of the record store."))
        return bytes(body)


def _query(place: StatePlace) -> dict[str, str]:
    return {
        "activityId": place.activity,
        "agent": place.actor,
        "registration": place.registration,
        "stateId": place.name,
    }


def _best(about: object) -> str:
    """The newest version that both sides speak. Both take any patch of their minor version (Communication 3.3)."""
    named = about.get("version", []) if isinstance(about, dict) else []
    listed = [named] if isinstance(named, str) else named if isinstance(named, list) else []
    return _NEWER if any(isinstance(each, str) and each.startswith("2.0") for each in listed) else _OLDER


class _Basic(requests.auth.AuthBase):
    """Name and password, and nothing that a .netrc file says."""

    def __init__(self, user: str, password: str) -> None:
        self._credentials = base64.b64encode(f"{user}:{password}".encode()).decode()

    @override
    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = f"Basic {self._credentials}"
        return request
