"""What client and hub say to each other in one exchange, as few bytes as possible. Does not talk HTTP.

A message is msgpack (arrays without field names) in a zstd frame with a dictionary that both sides hold. The
dictionary is part of the protocol: `packaging/train_wire_dictionary.py` made it, and to train it anew is to break it.
"""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TypeVar, cast

import msgspec
import zstandard

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.formats import dense
from learner_app.formats.structs import settled

PROTOCOL = 2
"""The newest that this program speaks: 2 has rows of form 2 (see `formats.dense`)."""
FIRST_PROTOCOL = 1
"""The oldest that it speaks, and what is spoken to a hub that has not said that it speaks a newer one."""
MEDIA_TYPE = "application/x-learner-exchange"
BLOBS_MEDIA_TYPE = "application/x-learner-blobs"
SIZE_LIMIT = 64 * 2**20
"""Of a message in bytes, decompressed."""
_LEVEL = 19  # most messages are small: 1 ms a kilobyte costs less than a byte on a 20 kbit/s link
_LARGE_BYTES = 64 * 1024
"""Of a message before it is compressed: from here on the last levels would take a tenth of a second."""
_LEVEL_OF_LARGE_REQUESTS = 10  # sent only where the link has proved quick: 3 % more bytes take less time there
_LEVEL_OF_LARGE_REPLIES = 17  # a hub does not know the link: 4 % more bytes, for a third of the work

Body = TypeVar("Body")


class BadMessage(ExpectedFailure):
    """Bytes that are no message of this protocol."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            Kind.BAD_INPUT,
            say("The message cannot be read: {reason}.", reason=reason),
            say("Check that this program and the hub are of the same version."),
        )


class Run(msgspec.Struct, array_like=True, frozen=True):
    """Records of one device with sequence numbers first, first+1, …; `previous` is the chain before the first."""

    first: int
    previous: bytes
    statements: list[bytes]


@settled
class ExchangeRequest(msgspec.Struct, array_like=True, frozen=True):
    """What the client says. `cursor` and `epoch` are those of the last reply, 0 and empty before any.

    Attributes:
        protocol: The one it is written in, from `FIRST_PROTOCOL` to `PROTOCOL`.
        health: What the device says of itself, keys that did not change left out: "last" (its highest sequence
            number), "queue" (records that wait once those in this message are taken; programs that do not say `person`
            count these too), "refused" (records the hub refused before), "time_ms" (its clock),
            "version", "blocked" (a `domain.errors.Cause` that stands in its way aside from this exchange, or empty),
            "free_mb" (of its disk), "content_mb" (what courses take), "downloads" (how many wait), "system".
        person: In whose name the records are made; empty from programs that do not say.
        preferences: What this person chose and the hub is not known to have, as `formats.choices` packs it.
    """

    protocol: int
    device: str
    cursor: int = 0
    epoch: str = ""
    runs: list[Run] = []
    health: dict[str, str | int] = {}
    person: str = ""
    preferences: bytes = b""


class Receipt(msgspec.Struct, array_like=True, frozen=True):
    """The hub's promise that all records up to the last of its outcome are on its disk.

    Attributes:
        chain: The chain hash after the last record of the outcome, as the hub computed it.
        signature: Ed25519 over `signed_part`.
    """

    id: int
    received_ms: int
    chain: bytes
    signature: bytes


class Outcome(msgspec.Struct, array_like=True, frozen=True):
    """What became of the records `first` to `last`, both included.

    `code` is "accepted" or "known" (both with a receipt), or "refused" (with a reason a person can read).
    """

    first: int
    last: int
    code: str
    receipt: Receipt | None = None
    reason: str = ""


class Change(msgspec.Struct, array_like=True, frozen=True):
    """One thing that is new for this person.

    Attributes:
        kind: "assignment", "version", "mark", "certificate", "revoked", "record", "flag", "key", "preferences",
            "extra time" or "tombstone".
        key: Course id; course id; attempt id; the certificate's code; the same; record id; record id; fingerprint;
            nothing; nothing; the key of what is gone.
        body: `pack` of `AssignmentBody`, `VersionBody`, `MarkBody`, `CertificateBody` or `RevokedBody`; the statement;
            `pack` of `FlagBody`; the 32 bytes of the public key; all that the person chose (`formats.choices`);
            `pack` of `AccommodationBody`; the kind of what is gone, as UTF-8.
    """

    kind: str
    key: str
    body: bytes


@settled
class ExchangeReply(msgspec.Struct, array_like=True, frozen=True):
    """What the hub says.

    Attributes:
        epoch: Another than before means that the hub was restored from a backup.
        time_ms: The hub's clock, Unix time.
        have: The highest sequence number the hub holds of this device, 0 for none.
        more: There are more changes: ask again with the new cursor.
        until_ms: Until when the sign-in holds, Unix time, without another contact; 0 from hubs that do not say.
        held: How many records of this device the hub holds, each sequence number once; -1 from hubs that do not say.
        protocol: The newest that the hub speaks; 1 from hubs that do not say.
    """

    epoch: str
    time_ms: int
    cursor: int
    have: int
    outcomes: list[Outcome] = []
    changes: list[Change] = []
    more: bool = False
    until_ms: int = 0
    held: int = -1
    protocol: int = FIRST_PROTOCOL


@settled
class AssignmentBody(msgspec.Struct, array_like=True, frozen=True):
    """A course a person shall take. All dates are Unix milliseconds, None where there is none.

    A withdrawn course is gone; a retired one (here and in `VersionBody`) may be finished, but no longer begun.
    """

    course: str
    title: str
    language: str
    due_ms: int | None
    grace_ms: int | None
    close_ms: int | None
    version: str
    manifest: str
    withdrawn: bool = False
    retired: bool = False


@settled
class VersionBody(msgspec.Struct, array_like=True, frozen=True):
    """The published version of a course; `size_text` is what its text tier weighs in bytes."""

    course: str
    version: str
    title: str
    language: str
    manifest: str
    published_ms: int
    size_text: int
    retired: bool = False


@settled
class MarkBody(msgspec.Struct, array_like=True, frozen=True):
    """The hub's verdict on an attempt; `score` is 0 to 1."""

    attempt: str
    course: str
    unit: str
    score: float
    passed: bool
    marked_ms: int
    flags: list[str] = []


@settled
class CertificateBody(msgspec.Struct, array_like=True, frozen=True):
    """A certificate as `formats.certificate` writes it, with the hub's signature over these bytes."""

    certificate: bytes
    signature: bytes


@settled
class FlagBody(msgspec.Struct, array_like=True, frozen=True):
    """Why a person should look at a record that was taken in nevertheless: all its flags, each kind with a detail."""

    flags: list[tuple[str, str]]


@settled
class RevokedBody(msgspec.Struct, array_like=True, frozen=True):
    """When the hub took a certificate back, Unix milliseconds."""

    revoked_ms: int


@settled
class AccommodationBody(msgspec.Struct, array_like=True, frozen=True):
    """The time that this person has over the limits of quizzes; see `domain.accommodations`."""

    time_percent: int
    extra_s: int
    is_untimed: bool


@settled
class _PackedRequest(msgspec.Struct, array_like=True, frozen=True):
    protocol: int
    device: str
    cursor: int
    epoch: str
    runs: list[dense.Packed]
    health: dict[str, str | int]
    person: str = ""
    preferences: bytes = b""


def encode(message: ExchangeRequest | ExchangeReply) -> bytes:
    """Write a message; the same message gives the same bytes."""
    plain = msgspec.msgpack.encode(_packed(message))
    level = _LEVEL
    if len(plain) > _LARGE_BYTES:
        level = _LEVEL_OF_LARGE_REPLIES if isinstance(message, ExchangeReply) else _LEVEL_OF_LARGE_REQUESTS
    # The object may not be shared between threads, and is cheap beside a request.
    return zstandard.ZstdCompressor(level=level, dict_data=_dictionary(), write_checksum=False).compress(plain)


def decode(data: bytes, type: type[Body]) -> Body:  # noqa: A002 - reads as msgspec's own decode
    """Read a message of type `ExchangeRequest` or `ExchangeReply`.

    Raises:
        BadMessage: Not a message of this type and protocol, cut short, or over `SIZE_LIMIT` when unpacked.
    """
    plain = _decompress(data)
    if type is not ExchangeRequest:
        return unpack(plain, type)
    source = unpack(plain, _PackedRequest)
    try:
        runs = [Run(run.first, run.previous, dense.unpack(run)) for run in source.runs]
    except (ValueError, LookupError, OverflowError, TypeError) as error:
        raise BadMessage(f"its records are malformed ({error})") from error
    request = ExchangeRequest(
        source.protocol,
        source.device,
        source.cursor,
        source.epoch,
        runs,
        source.health,
        source.person,
        source.preferences,
    )
    return cast("Body", request)


def pack(body: object) -> bytes:
    """Write the body of a change."""
    return msgspec.msgpack.encode(body)


def unpack(data: bytes, type: type[Body]) -> Body:  # noqa: A002 - as above
    """Read the body of a change.

    Raises:
        BadMessage: It is not of this type.
    """
    try:
        return msgspec.msgpack.decode(data, type=type)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadMessage(str(error).rstrip(".")) from error


def signed_part(device: str, outcome_last: int, receipt: Receipt) -> bytes:
    """The bytes a receipt's signature is over: this device's records up to `outcome_last` have this chain."""
    return pack(["learner receipt 1", device, outcome_last, receipt.id, receipt.received_ms, receipt.chain])


def _packed(message: ExchangeRequest | ExchangeReply) -> object:
    if isinstance(message, ExchangeReply):
        return message
    runs = [dense.pack(run.first, run.previous, run.statements, message.protocol) for run in message.runs]
    return _PackedRequest(
        message.protocol,
        message.device,
        message.cursor,
        message.epoch,
        runs,
        message.health,
        message.person,
        message.preferences,
    )


def _decompress(data: bytes) -> bytes:
    try:
        frame = zstandard.get_frame_parameters(data)
        # python-zstandard trusts a declared size over max_output_size, so the declared size is checked first.
        if frame.content_size > SIZE_LIMIT:
            raise BadMessage("it is too large")
        return _decompressor().decompress(data, max_output_size=SIZE_LIMIT)
    except zstandard.ZstdError as error:
        raise BadMessage("it is not compressed as agreed, or cut short") from error


@functools.cache
def _dictionary() -> zstandard.ZstdCompressionDict:
    return zstandard.ZstdCompressionDict(Path(__file__).with_name("wire.dict").read_bytes())


def _decompressor() -> zstandard.ZstdDecompressor:
    # As with the compressor.
    return zstandard.ZstdDecompressor(dict_data=_dictionary(), max_window_size=SIZE_LIMIT)
