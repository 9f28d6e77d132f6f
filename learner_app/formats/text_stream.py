"""The stream that brings the text of a course version: how it is asked for, and how the answer is cut into blobs.

A request names blobs by their places in the manifest that both sides know, which costs a bit each instead of a hash.
The answer is one zstd stream of blobs, each behind its head; it begins in the middle of a blob where a cut left one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec
import zstandard

from learner_app.formats import wire
from learner_app.formats.signing import PUBLIC_KEY_BYTES, SIGNATURE_BYTES
from learner_app.formats.structs import settled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from learner_app.domain.ids import BlobHash

REQUEST_MEDIA_TYPE = "application/x-learner-wanted"
MEDIA_TYPE = wire.BLOBS_MEDIA_TYPE
BASE_HEADER = "Learner-Base"
HASH_BYTES = 32
HEAD_BYTES = HASH_BYTES + 8
_PLACES_LIMIT = 100_000


@settled
class Wanted(msgspec.Struct, array_like=True, frozen=True):
    """What a device asks for of one course version.

    Attributes:
        manifest: Its hash, 32 bytes.
        envelope_from: How many bytes of the signed manifest are here; None where all of it is.
        places: The blobs that are missing, as `places_as_bits` of their places in `Manifest.blobs_in(Tier.TEXT)`;
            None for all of them.
        skip: How many bytes of the first of these blobs are here.
        base: The hash of another version's manifest that is here: what both have in common need not travel. Empty for
            none. An answer that relies on it says so in the header `BASE_HEADER`.
    """

    manifest: bytes
    envelope_from: int | None = None
    places: bytes | None = None
    skip: int = 0
    base: bytes = b""


class Piece(NamedTuple):
    """Some bytes of a blob; `name` is its hash in hexadecimal, that of the manifest for its envelope.

    Attributes:
        start: How many bytes of what is sent of this blob came before.
        size: How many bytes of it are sent in all.
    """

    name: BlobHash
    start: int
    size: int
    data: bytes

    @property
    def is_last(self) -> bool:
        """Whether the blob is complete with it."""
        return self.start + len(self.data) == self.size


class Envelope(NamedTuple):
    """A manifest as it was signed; neither hash nor signature has been checked."""

    signature: bytes
    signer: bytes
    manifest: bytes


def encode(wanted: Wanted) -> bytes:
    """Write a request."""
    return wire.pack(wanted)


def decode(data: bytes) -> Wanted:
    """Read a request.

    Raises:
        BadMessage: It is none.
    """
    wanted = wire.unpack(data, Wanted)
    numbers = (wanted.envelope_from or 0, wanted.skip)
    are_hashes = len(wanted.manifest) == HASH_BYTES and len(wanted.base) in {0, HASH_BYTES}
    if not are_hashes or any(not 0 <= number < 2**62 for number in numbers):
        raise wire.BadMessage("its numbers make no sense")
    return wanted


def dictionary(manifest: bytes) -> zstandard.ZstdCompressionDict:
    """A manifest as what a stream may refer back to."""
    return zstandard.ZstdCompressionDict(manifest, dict_type=zstandard.DICT_TYPE_RAWCONTENT)


def head(name: str, size: int) -> bytes:
    """What stands before the bytes of a blob."""
    return bytes.fromhex(name) + size.to_bytes(8, "big")


def seal(envelope: Envelope) -> bytes:
    """A manifest with its signature as one blob."""
    return envelope.signature + envelope.signer + envelope.manifest


def unseal(data: bytes) -> Envelope:
    """The parts of an envelope; too short a one gives parts that no check will take."""
    signer_at, manifest_at = SIGNATURE_BYTES, SIGNATURE_BYTES + PUBLIC_KEY_BYTES
    return Envelope(data[:signer_at], data[signer_at:manifest_at], data[manifest_at:])


def places_as_bits(places: Iterable[int]) -> bytes:
    """Some places as a bit each, the first place in the highest bit of the first byte."""
    bits = bytearray()
    for place in places:
        byte, bit = divmod(place, 8)
        bits.extend(bytes(byte + 1 - len(bits)))
        bits[byte] |= 0x80 >> bit
    return bytes(bits)


def bits_as_places(bits: bytes) -> list[int]:
    """The places again, in order."""
    return [place for place in range(min(len(bits) * 8, _PLACES_LIMIT)) if bits[place // 8] & (0x80 >> place % 8)]
