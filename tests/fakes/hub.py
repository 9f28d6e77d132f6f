"""A hub in memory that keeps what it received and fails when it is told to."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Event
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash
from learner_app.domain.traffic import Purpose
from learner_app.formats import chain, signing, text_stream, wire, xapi
from learner_app.formats import manifest as manifests
from learner_app.formats.text_stream import Piece, Wanted
from learner_app.formats.wire import ExchangeReply, ExchangeRequest
from learner_app.remote.port import BlobPart, Hello, SignedIn, Traffic
from tests.fakes.course import AUTHOR, Built

if TYPE_CHECKING:
    from learner_app.domain.ids import DeviceId

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(2, 34)))
URL = "https://hub.example"
PASSWORD = "pass phrase"
Trouble = Callable[[ExchangeRequest], None]


@dataclass
class FakeHub:
    """`troubles` are taken one an exchange, before (or, for `after`, behind) what the exchange does."""

    url: str = URL
    epoch: str = "epoch-1"
    time_ms: int = 1_770_000_000_000
    until_ms: int = 0
    traffic: Traffic = field(default_factory=Traffic)
    courses: dict[BlobHash, Built] = field(default_factory=dict)
    changes: list[wire.Change] = field(default_factory=list)
    records: dict[tuple[str, str], dict[int, bytes]] = field(default_factory=dict)
    refuse: Callable[[bytes], str] = lambda _: ""
    troubles: deque[Trouble] = field(default_factory=deque)
    after: deque[Trouble] = field(default_factory=deque)
    always: Trouble | None = None
    silence: Blocked | None = None
    is_awake: Event = field(default_factory=Event)
    tokens: dict[str, str] = field(default_factory=dict)
    device_keys: list[bytes] = field(default_factory=list)
    requests: list[ExchangeRequest] = field(default_factory=list)
    cut_blob_after: int | None = None
    cut_text_after: int | None = None
    wanted: list[Wanted] = field(default_factory=list)
    purposes: list[Purpose] = field(default_factory=list)
    protocol: int = wire.FIRST_PROTOCOL
    asked_blobs: list[tuple[BlobHash, int]] = field(default_factory=list)
    between_chunks: Callable[[], object] = lambda: None

    def __post_init__(self) -> None:
        self.is_awake.set()

    def publish(self, built: Built, *, due_ms: int | None = None) -> None:
        course = built.course
        self.courses[built.hash] = built
        size = sum(map(len, built.blobs.values()))
        version = wire.VersionBody(course.id, course.version, course.title, course.language, built.hash, 1, size)
        assigned = wire.AssignmentBody(
            course.id, course.title, course.language, due_ms, None, None, course.version, built.hash
        )
        self.changes.append(wire.Change("version", course.id, wire.pack(version)))
        self.changes.append(wire.Change("assignment", course.id, wire.pack(assigned)))

    def mark(self, attempt: str, *, score: float) -> None:
        body = wire.MarkBody(attempt, "field", "final", score, score >= 0.6, self.time_ms)
        self.changes.append(wire.Change("mark", attempt, wire.pack(body)))

    def kept(self, person: str = "amina") -> list[bytes]:
        return [item for (name, _), kept in self.records.items() if name == person for _, item in sorted(kept.items())]

    def sign_in(
        self, user: str, password: str, device: DeviceId, device_name: str, device_key: bytes = b""
    ) -> SignedIn:
        assert device
        assert device_name
        if password != PASSWORD:
            raise ExpectedFailure(Kind.SIGN_IN, "The hub does not know this name with this password.")
        self.device_keys.append(device_key)
        token = f"token-{len(self.tokens)}"
        self.tokens[token] = user
        keys = (signing.public_key(KEY), signing.public_key(AUTHOR))
        return SignedIn(token, user, user.capitalize(), "Fake hub", self.epoch, keys)

    def sign_out(self, token: str) -> None:
        self.tokens.pop(token, None)

    def person(self, token: str) -> str:
        if token not in self.tokens:
            raise Blocked(Cause.SIGN_IN_NEEDED, "Sign in again.", "Sign in.")
        return self.tokens[token]

    def exchange(self, token: str, request: ExchangeRequest) -> ExchangeReply:
        self.requests.append(request)
        self.traffic.purpose = Purpose.RECORDS
        self.traffic.sent(100)
        person = self.person(token)
        if self.always is not None:
            self.always(request)
        if self.troubles:
            self.troubles.popleft()(request)
        kept = self.records.setdefault((person, request.device), {})
        outcomes = [
            self._outcome(kept, request.device, run, place)
            for run in request.runs
            for place in range(len(run.statements))
        ]
        cursor = request.cursor if request.epoch == self.epoch else 0
        reply = ExchangeReply(
            epoch=self.epoch,
            time_ms=self.time_ms,
            cursor=len(self.changes),
            have=max(kept, default=0),
            outcomes=outcomes,
            changes=self.changes[cursor:],
            until_ms=self.until_ms,
            held=len(kept),
            protocol=self.protocol,
        )
        if self.after:
            self.after.popleft()(request)
        return reply

    def _outcome(self, kept: dict[int, bytes], device: str, run: wire.Run, place: int) -> wire.Outcome:
        sequence, statement = run.first + place, run.statements[place]
        reason = self.refuse(statement)
        if reason:
            return wire.Outcome(sequence, sequence, "refused", None, reason)
        code = "known" if sequence in kept else "accepted"
        assert kept.setdefault(sequence, statement) == statement
        assert xapi.event(statement).stamp.sequence == sequence
        previous = run.previous
        for item in run.statements[: place + 1]:
            previous = chain.link(previous, item)
        unsigned = wire.Receipt(sequence, self.time_ms, previous, b"")
        signed = wire.signed_part(device, sequence, unsigned)
        signature = signing.sign(signed, KEY, signing.Purpose.RECEIPT)
        return wire.Outcome(sequence, sequence, code, wire.Receipt(sequence, self.time_ms, previous, signature))

    def text(self, token: str, wanted: Wanted, base: bytes = b"") -> Iterator[Piece]:
        self.person(token)
        assert (hashlib.sha256(base).digest() if base else b"") == wanted.base
        built = self.courses.get(BlobHash(wanted.manifest.hex()))
        if built is None:
            raise ExpectedFailure(Kind.NOT_FOUND, "There is no such content for you.", "Sync.")
        self.wanted.append(wanted)
        if wanted.envelope_from is not None:
            envelope = text_stream.seal(text_stream.Envelope(built.signature, built.signer, built.manifest))
            yield from self._pieces(built.hash, envelope[wanted.envelope_from :])
        texts = manifests.decode(built.manifest).blobs_in(Tier.TEXT)
        places = range(len(texts)) if wanted.places is None else text_stream.bits_as_places(wanted.places)
        skip = wanted.skip
        for count, place in enumerate(places):
            if self.cut_text_after is not None and count >= self.cut_text_after:
                raise Blocked(Cause.HUB_UNREACHABLE, "The connection broke off.", "Try again.")
            yield from self._pieces(texts[place], built.blobs[texts[place]][skip:])
            skip = 0

    @staticmethod
    def _pieces(name: BlobHash, data: bytes) -> Iterator[Piece]:
        for start in range(0, max(1, len(data)), 1000):
            yield Piece(name, start, len(data), data[start : start + 1000])

    @contextmanager
    def blob(
        self,
        token: str,
        blob: BlobHash,
        offset: int = 0,
        length: int | None = None,
        purpose: Purpose = Purpose.STANDARD,
    ) -> Iterator[BlobPart]:
        self.person(token)
        self.purposes.append(purpose)
        self.asked_blobs.append((blob, offset))
        self.traffic.purpose = purpose
        data = next(built.blobs[blob] for built in self.courses.values() if blob in built.blobs)
        end = len(data) if length is None else offset + length
        yield BlobPart(offset, self._chunks(data[offset:end]))

    def _chunks(self, data: bytes) -> Iterator[bytes]:
        for start in range(0, len(data), 100_000):
            if self.cut_blob_after is not None and start >= self.cut_blob_after:
                raise Blocked(Cause.HUB_UNREACHABLE, "The connection broke off.", "Try again.")
            chunk = data[start : start + 100_000]
            self.traffic.received(len(chunk))
            self.between_chunks()
            yield chunk

    def hello(self) -> Hello:
        assert self.is_awake.wait(10)
        if self.silence is not None:
            raise self.silence
        return Hello(self.epoch, self.time_ms)

    def close(self) -> None:
        pass


def fails_with(failure: Exception) -> Trouble:
    def trouble(_: ExchangeRequest) -> None:
        raise failure

    return trouble
