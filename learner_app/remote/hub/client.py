"""The hub over HTTP. Does not decide when to talk or what to do with the answer; keeps nothing on disk."""

from __future__ import annotations

import base64
import json
import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

import msgspec
import requests

from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.traffic import Purpose
from learner_app.domain.wording import say
from learner_app.formats import text_stream, wire
from learner_app.formats.structs import settled
from learner_app.overriding import override
from learner_app.remote.http.address import checked_url
from learner_app.remote.http.link import broken_off, captive_portal, link_failures
from learner_app.remote.http.session import make_session
from learner_app.remote.hub.failures import check_status
from learner_app.remote.hub.frames import pieces
from learner_app.remote.port import BlobPart, Hello, SignedIn, Traffic, UnusableRange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learner_app.domain.ids import BlobHash, DeviceId
    from learner_app.formats.text_stream import Piece, Wanted
    from learner_app.formats.wire import ExchangeReply, ExchangeRequest

CONNECT_TIMEOUT_S = 10
STALL_TIMEOUT_S = 30
"""Without a single byte for so long, a transfer has stalled. There is no limit on the whole: slow is not broken."""
_CHUNK_BYTES = 16 * 1024
_JSON_LIMIT = 32 * 2**20

Answer = TypeVar("Answer")


class _Person(msgspec.Struct):
    name: str
    display_name: str = ""


class _HubName(msgspec.Struct):
    name: str
    epoch: str
    sealing_key: str = ""


@settled
class _SignedIn(msgspec.Struct):
    token: str
    person: _Person
    hub: _HubName
    keys: list[str] = []


@settled
class _Hello(msgspec.Struct):
    epoch: str
    time_ms: int


class HubClient:
    """Implements `remote.port.Hub`. Belongs to one thread.

    Raises:
        ExpectedFailure: Kind.WRONG_USE for an address that is not https, or http on this computer.
    """

    def __init__(self, url: str, traffic: Traffic | None = None) -> None:
        self._url = checked_url(url)
        self._host = urlsplit(self._url).netloc
        self._traffic = traffic if traffic is not None else Traffic()
        self._session = make_session(self._traffic)

    @property
    def url(self) -> str:
        """Its address."""
        return self._url

    @property
    def traffic(self) -> Traffic:
        """What this object has sent and received."""
        return self._traffic

    def sign_in(
        self, user: str, password: str, device: DeviceId, device_name: str, device_key: bytes = b""
    ) -> SignedIn:
        """See the port."""
        self._traffic.purpose = Purpose.OTHER
        body = {"user": user, "password": password, "device": device, "device_name": device_name}
        if device_key:
            body["device_key"] = base64.b64encode(device_key).decode()
        data = json.dumps(body, ensure_ascii=False).encode()
        with (
            _sign_in_failures(),
            self._answer("POST", "/api/v1/sign-in", data=data, media_type="application/json") as reply,
        ):
            answer = self._json(reply, _SignedIn)
        return SignedIn(
            answer.token,
            answer.person.name,
            answer.person.display_name or answer.person.name,
            answer.hub.name,
            answer.hub.epoch,
            tuple(self._decoded(key) for key in answer.keys),
            self._decoded(answer.hub.sealing_key),
        )

    def sign_out(self, token: str) -> None:
        """See the port."""
        self._traffic.purpose = Purpose.OTHER
        try:
            with self._answer("POST", "/api/v1/sign-out", token):
                pass
        except Blocked as blocked:
            if blocked.cause is not Cause.SIGN_IN_NEEDED:
                raise

    def exchange(self, token: str, request: ExchangeRequest) -> ExchangeReply:
        """See the port."""
        data = wire.encode(request)
        self._traffic.purpose = Purpose.RECORDS
        with self._answer(
            "POST", "/api/v1/exchange", token, data=data, media_type=wire.MEDIA_TYPE, judges_records=True
        ) as reply:
            body = self._body(reply, wire.MEDIA_TYPE, wire.SIZE_LIMIT)
        try:
            return wire.decode(body, wire.ExchangeReply)
        except wire.BadMessage as error:
            raise broken_off(self._host) from error

    def text(self, token: str, wanted: Wanted, base: bytes = b"") -> Iterator[Piece]:
        """See the port."""
        self._traffic.purpose = Purpose.TEXT
        data, media_type = text_stream.encode(wanted), text_stream.REQUEST_MEDIA_TYPE
        with self._answer("POST", "/blobs/batch", token, data=data, media_type=media_type) as reply:
            self._check_type(reply, text_stream.MEDIA_TYPE)
            is_based = bool(wanted.base) and reply.headers.get(text_stream.BASE_HEADER) == wanted.base.hex()
            yield from pieces(self._chunks(reply), self._host, base if is_based else b"")

    @contextmanager
    def blob(
        self,
        token: str,
        blob: BlobHash,
        offset: int = 0,
        length: int | None = None,
        purpose: Purpose = Purpose.STANDARD,
    ) -> Iterator[BlobPart]:
        """See the port."""
        self._traffic.purpose = purpose
        with self._answer("GET", f"/blobs/{blob}", token, headers=_range(blob, offset, length)) as reply:
            if "html" in reply.headers.get("Content-Type", "") and reply.headers.get("ETag", "").strip('"') != blob:
                raise captive_portal(self._host)
            yield BlobPart(_start(reply), self._chunks(reply))

    def hello(self) -> Hello:
        """See the port."""
        self._traffic.purpose = Purpose.OTHER
        with self._answer("GET", "/api/v1/hello") as reply:
            answer = self._json(reply, _Hello)
        return Hello(answer.epoch, answer.time_ms)

    def close(self) -> None:
        """Let go of connections."""
        self._session.close()

    @contextmanager
    def _answer(
        self,
        method: str,
        path: str,
        token: str = "",
        *,
        data: bytes | None = None,
        media_type: str = "",
        headers: dict[str, str] | None = None,
        judges_records: bool = False,
    ) -> Iterator[requests.Response]:
        """A good answer whose body is still to be read; failures of the link become causes also while reading."""
        every = dict(headers or {})
        if media_type:
            every["Content-Type"] = media_type
        with link_failures(self._host):
            self._traffic.requests += 1
            reply = self._session.request(
                method,
                self._url + path,
                data=data,
                headers=every,
                auth=_Bearer(token),
                timeout=(CONNECT_TIMEOUT_S, STALL_TIMEOUT_S),
                allow_redirects=False,
                stream=True,
            )
            with reply:
                check_status(reply, self._host, judges_records=judges_records)
                yield reply

    def _json(self, reply: requests.Response, kind: type[Answer]) -> Answer:
        body = self._body(reply, "application/json", _JSON_LIMIT)
        try:
            return msgspec.json.decode(body, type=kind)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise captive_portal(self._host) from error

    def _body(self, reply: requests.Response, media_type: str, limit: int) -> bytes:
        self._check_type(reply, media_type)
        body = bytearray()
        for chunk in self._chunks(reply):
            body += chunk
            if len(body) > limit:
                raise Blocked(
                    Cause.HUB_ERROR,
                    say("The answer of {host} is too large.", host=self._host),
                    say("Tell the hub's operator."),
                )
        return bytes(body)

    def _chunks(self, reply: requests.Response) -> Iterator[bytes]:
        with link_failures(self._host):
            # Not iter_content: it throws away what it has of a chunk when the link breaks.
            while chunk := reply.raw.read1(_CHUNK_BYTES, decode_content=True):
                yield chunk

    def _check_type(self, reply: requests.Response, media_type: str) -> None:
        if reply.headers.get("Content-Type", "").partition(";")[0].strip() != media_type:
            raise captive_portal(self._host)

    def _decoded(self, text: str) -> bytes:
        try:
            return base64.b64decode(text, validate=True)
        except ValueError as error:
            raise captive_portal(self._host) from error


class _Bearer(requests.auth.AuthBase):
    """The token, and nothing that a .netrc file says."""

    def __init__(self, token: str) -> None:
        self._token = token

    @override
    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        if self._token:
            request.headers["Authorization"] = f"Bearer {self._token}"
        return request


def _range(blob: BlobHash, offset: int, length: int | None) -> dict[str, str]:
    if not offset and length is None:
        return {}
    end = "" if length is None else str(offset + length - 1)
    return {"Range": f"bytes={offset}-{end}", "If-Range": f'"{blob}"'}


_CONTENT_RANGE = re.compile(r"bytes (\d{1,18})-\d{1,18}/")


def _start(reply: requests.Response) -> int:
    """Which byte of the blob the answer begins with, whatever was asked for.

    Raises:
        Blocked: It cannot be told: somebody on the way made something else of it.
    """
    if reply.status_code != requests.codes.partial_content:
        return 0
    found = _CONTENT_RANGE.match(reply.headers.get("Content-Range", ""))
    if found is None or reply.headers.get("Content-Encoding", "identity") != "identity":
        raise UnusableRange
    return int(found[1])


@contextmanager
def _sign_in_failures() -> Iterator[None]:
    try:
        yield
    except Blocked as blocked:
        if blocked.cause is not Cause.SIGN_IN_NEEDED:
            raise
        raise ExpectedFailure(
            Kind.SIGN_IN, say("The hub does not know this name with this password."), say("Check both and try again.")
        ) from blocked
