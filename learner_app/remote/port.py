"""What a client needs of a server. One folder beside this file implements it for each kind of server."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from learner_app.domain.traffic import Flow, Purpose

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from learner_app.domain.errors import Blocked
    from learner_app.domain.ids import BlobHash, DeviceId, RecordId
    from learner_app.formats.text_stream import Piece, Wanted
    from learner_app.formats.wire import ExchangeReply, ExchangeRequest


class Rejected(Exception):  # noqa: N818 - a verdict on what was sent, handled by sending it in parts
    """The server takes no part of this request, because of something in it or because of the request as such.

    Attributes:
        reason: The server's own words where it gave any; ends without a full stop.
        otherwise: What the link is blocked by where a request without records is rejected too.
        is_final: The same record would be rejected again; False where only the server failed on it.
    """

    def __init__(self, reason: str, otherwise: Blocked, *, is_final: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.otherwise = otherwise
        self.is_final = is_final


class TooLarge(Exception):  # noqa: N818 - as above
    """What was sent is too much for one request."""


class AlreadyThere(Exception):  # noqa: N818 - as above
    """A record store has one of the ids that were sent already, be it with the same statement or another.

    Stores disagree about the rest of what was sent: some have taken it, some have not. `reason` is the store's.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Overtaken(Exception):  # noqa: N818 - handled by reading again
    """A document is not any more what it was when it was read: another device has written it meanwhile."""


class NotOffered(Exception):  # noqa: N818 - not every record store is complete
    """This server has no such thing."""


class UnusableRange(Exception):  # noqa: N818 - handled by asking for the whole
    """Somebody on the way made something of a part of a blob that is no part any more."""


@dataclass(frozen=True, slots=True)
class SignedIn:
    """What signing in gave. `keys` are the raw public keys of signers the hub trusts, its own first.

    `sealing_key` is the one that rescue files are sealed for (X25519), empty from a hub that has none.
    """

    token: str
    person: str
    display_name: str
    hub_name: str
    epoch: str
    keys: tuple[bytes, ...]
    sealing_key: bytes = b""


@dataclass(frozen=True, slots=True)
class Hello:
    """What a hub says to anybody; `time_ms` is its clock, Unix time."""

    epoch: str
    time_ms: int


@dataclass(frozen=True, slots=True)
class BlobPart:
    """A blob on its way: the bytes from `offset` on, which is 0 where the server (or a proxy) did not continue."""

    offset: int
    chunks: Iterator[bytes]


@dataclass(slots=True)
class Traffic:
    """What has gone over the link so far, by purpose: what TCP carried, so headers and TLS included.

    Attributes:
        purpose: What is sent and received now is counted for this.
        local_address: Of the newest connection; empty before the first.
    """

    flows: dict[Purpose, Flow] = field(default_factory=lambda: {purpose: Flow() for purpose in Purpose})
    requests: int = 0
    purpose: Purpose = Purpose.OTHER
    local_address: str = ""
    _settled: dict[Purpose, Flow] = field(default_factory=lambda: {purpose: Flow() for purpose in Purpose})

    @property
    def bytes_up(self) -> int:
        """What was sent, whatever for."""
        return sum(flow.up for flow in self.flows.values())

    @property
    def bytes_down(self) -> int:
        """What was received, whatever for."""
        return sum(flow.down for flow in self.flows.values())

    def unsettled(self) -> dict[Purpose, Flow]:
        """What has gone over the link since the last `settle`."""
        return {
            purpose: Flow(flow.up - self._settled[purpose].up, flow.down - self._settled[purpose].down)
            for purpose, flow in self.flows.items()
        }

    def settle(self, flows: dict[Purpose, Flow]) -> None:
        """So much is in the ledger now."""
        for purpose, flow in flows.items():
            settled = self._settled[purpose]
            self._settled[purpose] = Flow(settled.up + flow.up, settled.down + flow.down)

    def sent(self, count: int) -> None:
        """Count bytes that left."""
        self.flows[self.purpose].up += count

    def received(self, count: int) -> None:
        """Count bytes that came."""
        self.flows[self.purpose].down += count


class Hub(Protocol):
    """A hub. Every failure of link or hub is a `Blocked` with its cause; a call that fails may be made again."""

    @property
    def url(self) -> str:
        """Its address, without a slash at the end."""

    @property
    def traffic(self) -> Traffic:
        """What this object has sent and received."""

    def sign_in(
        self, user: str, password: str, device: DeviceId, device_name: str, device_key: bytes = b""
    ) -> SignedIn:
        """Trade a password for a token; `device_key` is the raw public key that the device signs rescue files with.

        Raises:
            ExpectedFailure: Kind.SIGN_IN where name or password are wrong.
            Blocked: The link or the hub fails.
        """

    def sign_out(self, token: str) -> None:
        """Revoke a token; one that is not known any more is as good."""

    def exchange(self, token: str, request: ExchangeRequest) -> ExchangeReply:
        """Send records and health, get outcomes and changes. Sending the same again changes nothing.

        Raises:
            Rejected: Nothing of it is taken; perhaps parts of it are.
            TooLarge: Send less at once.
            Blocked: The link or the hub fails.
        """

    def text(self, token: str, wanted: Wanted, base: bytes = b"") -> Iterator[Piece]:
        """Fetch a version's manifest, its texts, or both, in one stream; the caller checks every hash.

        `base` is the manifest that `wanted` names as its base.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND for a version that is not there for this person.
            Blocked: The link or the hub fails; what came out before is as it was sent.
        """

    def blob(
        self,
        token: str,
        blob: BlobHash,
        offset: int = 0,
        length: int | None = None,
        purpose: Purpose = Purpose.STANDARD,
    ) -> AbstractContextManager[BlobPart]:
        """Fetch a blob from `offset` on, at most `length` bytes of it; the caller checks the hash.

        Raises:
            UnusableRange: Ask for all of it instead.
            Blocked: The link or the hub fails.
        """

    def hello(self) -> Hello:
        """Ask the hub for a sign of life; needs no token.

        Raises:
            Blocked: With the cause.
        """

    def close(self) -> None:
        """Let go of connections."""


@dataclass(frozen=True, slots=True)
class StatePlace:
    """Where a State document is kept. `actor` is an xAPI agent as JSON, a registration one person in one course."""

    activity: str
    actor: str
    name: str
    registration: str


@dataclass(frozen=True, slots=True)
class StateDocument:
    """A State document as it was read; `etag` is as the store wrote it, with its quotes."""

    content: bytes
    etag: str


class Lrs(Protocol):
    """A learning record store (xAPI 1.0.3 or 2.0), opened for one account.

    A failure of link or store is a `Blocked` with its cause: SIGN_IN_NEEDED where it does not know the account, POLICY
    where the account may not do this. A call that fails may be made again: a store keeps each id once.
    """

    @property
    def url(self) -> str:
        """Its endpoint, without a slash at the end."""

    @property
    def traffic(self) -> Traffic:
        """What this object has sent and received."""

    @property
    def time_ms(self) -> int | None:
        """Its clock at its last answer, Unix time, whole seconds; None before any."""

    def check(self) -> None:
        """Find out whether there is a record store that knows the account. One that may only write passes too."""

    def store(self, statements: Sequence[bytes]) -> frozenset[RecordId]:
        """Hand statements over, as JSON each; gives the ids that it says it has stored just now.

        An id that is missing from the answer may be there from before, or not at all: ask for it.

        Raises:
            AlreadyThere: At least one of the ids is.
            Rejected: Nothing of it is taken; perhaps parts of it are.
            TooLarge: Send less at once.
            Blocked: The link or the store fails.
        """

    def statement(self, record: RecordId, *, is_voided: bool = False) -> bytes | None:
        """What it holds under an id, as JSON; None for nothing.

        A statement that somebody has voided is shown only where `is_voided` is set, and no other is then.
        """

    def state(self, place: StatePlace) -> StateDocument | None:
        """A State document; None where there is none (or no State at all, which only writing tells)."""

    def put_state(self, place: StatePlace, content: bytes, etag: str) -> None:
        """Write a State document over the one that had this `etag`, or a new one where that is empty.

        Raises:
            Overtaken: It is another by now.
            NotOffered: This store has no State.
        """

    def close(self) -> None:
        """Let go of connections."""
