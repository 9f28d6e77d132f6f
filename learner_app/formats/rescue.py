"""The rescue file: records carried by hand, sealed for one hub and signed by the device that made them.

Layout: magic and version (16 bytes), SHA-256 of the hub's sealing key (32), a public key made for this file (32), then
the payload under ChaCha20-Poly1305, which also covers all that stands before it. Who learned what, where and when is in
the payload alone. Does not decide whose records are taken in; that is the hub's.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Annotated

import msgspec

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.formats import chain, signing, wire
from learner_app.formats.structs import settled
from learner_app.formats.whole_file import read_whole, replacing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

SUFFIX = ".rescue"
MAX_FILE_BYTES = 64 * 2**20
"""Some 500,000 records."""
RECORDS_TOGETHER = 5_000
BYTES_TOGETHER = 16 * 2**20
"""Of statements in one of a file's messages: each stays well below the limit of `formats.wire`."""
MAX_EXCHANGES = 1_000

_MAGIC = b"LEARNER RESCUE\n"
_VERSION = 1
_HEAD = len(_MAGIC) + 1 + 32 + 32
_PURPOSE = b"learner-app rescue 1"
_NONCE = bytes(12)  # a key seals one message in its life: the other half of it is made for each file anew
_NAME = r"^[^\x00-\x1f]+\Z"


class BadRescueFile(ExpectedFailure):
    """A file that cannot be opened here; nothing of it was used."""

    def __init__(self, kind: Kind, message: str, next_step: str = "") -> None:
        super().__init__(
            kind, message, next_step or say("Write the file again on the learner's device; nothing is lost there.")
        )


@settled
class Carried(msgspec.Struct, array_like=True, frozen=True):
    """What a rescue file carries.

    Attributes:
        person: Whose records these are: the account name, or `LOCAL_PERSON` where nobody ever signed in.
        made_ms: When the file was written, by the device's clock.
        exchanges: Messages as `pack` makes them.
    """

    device: Annotated[str, msgspec.Meta(max_length=100, pattern=_NAME)]
    person: Annotated[str, msgspec.Meta(max_length=500, pattern=_NAME)]
    made_ms: Annotated[int, msgspec.Meta(ge=0, le=2**62)]
    exchanges: Annotated[list[bytes], msgspec.Meta(max_length=MAX_EXCHANGES)]


@settled
class _Signed(msgspec.Struct, array_like=True, frozen=True):
    content: bytes
    signer: bytes
    signature: bytes


def pack(device: str, runs: Iterable[wire.Run]) -> list[bytes]:
    """Runs as messages of the exchange, in their order, none of them too large for `unpack`."""
    messages: list[bytes] = []
    together: list[wire.Run] = []
    count = size = 0
    for run in _cut(runs):
        run_size = _size(run.statements)
        if together and (count + len(run.statements) > RECORDS_TOGETHER or size + run_size > BYTES_TOGETHER):
            messages.append(_message(device, together))
            together, count, size = [], 0, 0
        together.append(run)
        count, size = count + len(run.statements), size + run_size
    return [*messages, _message(device, together)] if together else messages


def unpack(carried: Carried, exchange: bytes) -> list[wire.Run]:
    """The runs of one of the messages.

    Raises:
        BadRescueFile: It is malformed, of another protocol, or another device's.
    """
    try:
        request = wire.decode(exchange, wire.ExchangeRequest)
    except wire.BadMessage as error:
        raise _malformed() from error
    if request.protocol != wire.FIRST_PROTOCOL or request.device != carried.device:
        raise _malformed()
    return request.runs


def seal(carried: Carried, signer: Ed25519PrivateKey, hub: bytes) -> bytes:
    """Sign and encrypt, for the holder of the sealing key `hub` (raw public X25519) alone.

    Raises:
        ExpectedFailure: NOT_TRUSTED for a key that is none; BAD_INPUT for more than a file may hold.
    """
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

    fresh = X25519PrivateKey.generate()
    head = _MAGIC + bytes([_VERSION]) + _hash(hub) + fresh.public_key().public_bytes_raw()
    content = wire.pack(carried)
    # The hub is part of what is signed: no hub can seal a file for another hub in the device's name.
    signature = signing.sign(hub + content, signer, signing.Purpose.RESCUE)
    payload = wire.pack(_Signed(content, signing.public_key(signer), signature))
    sealed = head + _cipher(fresh, hub, head).encrypt(_NONCE, payload, head)
    if len(sealed) > MAX_FILE_BYTES:
        raise BadRescueFile(
            Kind.BAD_INPUT, say("There are more records than a rescue file can hold."), say("Sync instead.")
        )
    return sealed


def open_sealed(data: bytes, key: X25519PrivateKey) -> tuple[Carried, bytes]:
    """What a file carries, and the raw public key of the device that signed it; whether it is known is for the caller.

    Raises:
        BadRescueFile: BAD_INPUT for what is no rescue file of this version or for another hub; NOT_TRUSTED for one
            that was changed or cut short.
    """
    from cryptography.exceptions import InvalidTag

    own = key.public_key().public_bytes_raw()
    head = _checked_head(data, own)
    try:
        plain = _cipher(key, head[-32:], head).decrypt(_NONCE, data[_HEAD:], head)
    except (InvalidTag, signing.NotTrusted) as error:
        raise _tampered() from error
    try:
        signed = wire.unpack(plain, _Signed)
        signing.verify(own + signed.content, signed.signature, signed.signer, signing.Purpose.RESCUE)
        return wire.unpack(signed.content, Carried), signed.signer
    except wire.BadMessage as error:
        raise _malformed() from error
    except signing.NotTrusted as error:
        raise BadRescueFile(Kind.NOT_TRUSTED, say("The device's signature on this file does not fit.")) from error


def write(path: Path, data: bytes) -> None:
    """Write a sealed file, whole or not at all.

    Raises:
        ExpectedFailure: Kind.STORAGE; an earlier file of that name is as it was.
    """
    with replacing(path) as file:
        file.write(data)


def read(path: Path) -> bytes:
    """Read a file for `open_sealed`.

    Raises:
        ExpectedFailure: NOT_FOUND, BAD_INPUT where it is too large, STORAGE.
    """
    return read_whole(path, MAX_FILE_BYTES)


def _cut(runs: Iterable[wire.Run]) -> Iterator[wire.Run]:
    """The same records in runs that fit into a message each."""
    for run in runs:
        first, previous, after = run.first, run.previous, run.previous
        part: list[bytes] = []
        size = 0
        for statement in run.statements:
            if part and (len(part) == RECORDS_TOGETHER or size + len(statement) > BYTES_TOGETHER):
                yield wire.Run(first, previous, part)
                first, previous, part, size = first + len(part), after, [], 0
            part.append(statement)
            size += len(statement)
            after = chain.link(after, statement)
        if part:
            yield wire.Run(first, previous, part)


def _size(statements: Iterable[bytes]) -> int:
    return sum(len(statement) for statement in statements)


def _message(device: str, runs: list[wire.Run]) -> bytes:
    return wire.encode(wire.ExchangeRequest(wire.FIRST_PROTOCOL, device, runs=runs))


def _checked_head(data: bytes, own: bytes) -> bytes:
    if not data.startswith(_MAGIC):
        raise BadRescueFile(
            Kind.BAD_INPUT, say("This is no rescue file."), say("Give the file that “records rescue” wrote.")
        )
    if len(data) <= _HEAD:
        raise _tampered()
    version = data[len(_MAGIC)]
    if version != _VERSION:
        raise BadRescueFile(
            Kind.BAD_INPUT,
            say("This rescue file is written in format {version}.", version=version),
            say("Update the hub's program."),
        )
    if data[len(_MAGIC) + 1 : len(_MAGIC) + 33] != _hash(own):
        raise BadRescueFile(
            Kind.BAD_INPUT,
            say(
                "This file is sealed for another hub; this hub's key is {fingerprint}.",
                fingerprint=signing.fingerprint(own),
            ),
            say("Take it to that hub, or write it again with this hub's key (--hub-key)."),
        )
    return data[:_HEAD]


def _cipher(own: X25519PrivateKey, other: bytes, head: bytes) -> ChaCha20Poly1305:
    """Of the key that both sides can compute and nobody else; each file has its own."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    try:
        shared = own.exchange(X25519PublicKey.from_public_bytes(other))
    except ValueError as error:  # not 32 bytes, or a point that gives everybody the same secret
        raise signing.NotTrusted(say("The key is malformed.")) from error
    return ChaCha20Poly1305(HKDF(SHA256(), 32, salt=head, info=_PURPOSE).derive(shared))


def _hash(hub: bytes) -> bytes:
    return hashlib.sha256(hub).digest()


def _tampered() -> BadRescueFile:
    return BadRescueFile(Kind.NOT_TRUSTED, say("This file was changed or cut short on its way."))


def _malformed() -> BadRescueFile:
    return BadRescueFile(
        Kind.BAD_INPUT,
        say("What is in this file cannot be read."),
        say("Check that client and hub are of the same version."),
    )
