"""What a client needs of a server. One folder beside this file implements it for each kind of server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from learner_app.domain.ids import BlobHash, DeviceId
    from learner_app.formats.wire import ExchangeReply, ExchangeRequest


class BadRequest(Exception):  # noqa: N818 - a verdict on what was sent, handled by sending less
    """The hub cannot take what was sent, and the same again would fail again; `reason` is the hub's."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class TooLarge(Exception):  # noqa: N818 - as above
    """What was sent is too much for one request."""


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
class SignedManifest:
    """A course version's manifest as it was signed; neither hash nor signature has been checked."""

    manifest: bytes
    signature: bytes
    signer: bytes


@dataclass(frozen=True, slots=True)
class BlobPart:
    """A blob on its way: the bytes from `offset` on, which is 0 where the server did not continue."""

    offset: int
    chunks: Iterator[bytes]


@dataclass(slots=True)
class Traffic:
    """What has gone over the link so far, HTTP headers included, TLS not."""

    bytes_up: int = 0
    bytes_down: int = 0
    requests: int = 0


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
            BadRequest: Something in it cannot be taken.
            TooLarge: Send less at once.
            Blocked: The link or the hub fails.
        """

    def manifest(self, token: str, manifest: BlobHash) -> SignedManifest:
        """Fetch a manifest."""

    def blob(self, token: str, blob: BlobHash, offset: int = 0) -> AbstractContextManager[BlobPart]:
        """Fetch a blob from `offset` on; the caller checks the hash."""

    def blobs(self, token: str, blobs: Sequence[BlobHash]) -> Iterator[tuple[BlobHash, bytes]]:
        """Fetch many small blobs in one stream; each is checked and good to keep when it comes out.

        Blobs that the hub does not have are missing from it.
        """

    def hello(self) -> Hello:
        """Ask the hub for a sign of life; needs no token.

        Raises:
            Blocked: With the cause.
        """

    def close(self) -> None:
        """Let go of connections."""
