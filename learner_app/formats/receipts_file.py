"""The answer to a rescue file: the hub's outcomes, carried back by hand. Signed as a whole, and holding no secret."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.formats import signing, wire
from learner_app.formats.structs import settled
from learner_app.formats.whole_file import read_whole, replacing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SUFFIX = ".receipts"
MAX_FILE_BYTES = 32 * 2**20
FORMAT = 1


class End(msgspec.Struct, array_like=True, frozen=True):
    """Where the chain stood after a run of the rescue file: ties the answer to just these records."""

    last: int
    chain: bytes


@dataclass(frozen=True, slots=True)
class Receipts:
    """What came of a rescue file.

    Attributes:
        ends: One for each of its runs.
        outcomes: They name every record that was in it.
        signer: The raw public key whose signature fits the file.
    """

    device: str
    ends: Sequence[End]
    outcomes: Sequence[wire.Outcome]
    signer: bytes


@settled
class _Content(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    device: str
    ends: list[End]
    outcomes: list[wire.Outcome]


@settled
class _Envelope(msgspec.Struct, forbid_unknown_fields=True):
    content: msgspec.Raw
    signature: str
    public_key: str


def is_signed(device: str, last: int, receipt: wire.Receipt, key: bytes) -> bool:
    """Whether the hub of this raw public key gave the receipt for the device's records up to `last`."""
    try:
        signing.verify(wire.signed_part(device, last, receipt), receipt.signature, key, signing.Purpose.RECEIPT)
    except signing.NotTrusted:
        return False
    return True


def receipts_path(rescue: Path) -> Path:
    """Where the receipts of a rescue file are written: beside it, under its whole name and `.receipts`."""
    return rescue.with_name(rescue.name + SUFFIX)


def write(
    path: Path, device: str, ends: Sequence[End], outcomes: Sequence[wire.Outcome], key: Ed25519PrivateKey
) -> None:
    """Sign and write, whole or not at all.

    Raises:
        ExpectedFailure: Kind.STORAGE.
    """
    content = msgspec.json.encode(_Content(FORMAT, device, list(ends), list(outcomes)))
    signature = signing.sign(content, key, signing.Purpose.RECEIPTS_FILE)
    envelope = _Envelope(msgspec.Raw(content), signing.to_text(signature), signing.to_text(signing.public_key(key)))
    with replacing(path) as file:
        file.write(msgspec.json.encode(envelope))


def looks_like(path: Path) -> bool:
    """Whether a file means to be one, by its name or, where mail or a browser changed that, by its first byte."""
    if path.suffix == SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return file.read(1) == b"{"
    except OSError:  # whoever reads it as something else says why that fails
        return False


def read(path: Path) -> Receipts:
    """Read and verify; the caller compares `signer` with the hub it knows, and `ends` with its own records.

    Raises:
        ExpectedFailure: NOT_FOUND, STORAGE, BAD_INPUT where it is malformed, NOT_TRUSTED where it was changed.
    """
    data = read_whole(path, MAX_FILE_BYTES)
    try:
        envelope = msgspec.json.decode(data, type=_Envelope)
        signed = bytes(envelope.content)
        signer = signing.from_text(envelope.public_key)
        signing.verify(signed, signing.from_text(envelope.signature), signer, signing.Purpose.RECEIPTS_FILE)
        content = msgspec.json.decode(signed, type=_Content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise ExpectedFailure(
            Kind.BAD_INPUT,
            say("{path} is no file of receipts, or is cut short.", path=path.name),
            say("Let the hub write it again."),
        ) from error
    except signing.NotTrusted as error:
        raise ExpectedFailure(
            Kind.NOT_TRUSTED,
            say("{path} was changed after the hub signed it.", path=path.name),
            say("Let the hub write it again."),
        ) from error
    if content.format != FORMAT:
        raise ExpectedFailure(
            Kind.BAD_INPUT,
            say("{path} is written in format {format}.", path=path.name, format=content.format),
            say("Update this program."),
        )
    return Receipts(content.device, content.ends, content.outcomes, signer)
