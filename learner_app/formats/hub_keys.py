"""The two public keys of a hub in a small file, for clients that have never reached it. Holds nothing secret."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.formats import signing
from learner_app.formats.structs import settled
from learner_app.formats.whole_file import read_whole, replacing

if TYPE_CHECKING:
    from pathlib import Path

MAX_FILE_BYTES = 16 * 2**10
FORMAT = 1


@dataclass(frozen=True, slots=True)
class HubKeys:
    """Raw public keys: rescue files are sealed for `sealing` (X25519), receipts are signed by `receipts` (Ed25519)."""

    sealing: bytes
    receipts: bytes


@settled
class _Content(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    sealing_key: str
    receipt_key: str


def write(path: Path, keys: HubKeys) -> None:
    """Write the file, whole or not at all.

    Raises:
        ExpectedFailure: Kind.STORAGE.
    """
    content = _Content(FORMAT, signing.to_text(keys.sealing), signing.to_text(keys.receipts))
    with replacing(path) as file:
        file.write(msgspec.json.encode(content) + b"\n")


def read(path: Path) -> HubKeys:
    """Read a file that a hub's operator wrote; that it is theirs is vouched for by whoever hands it over.

    Raises:
        ExpectedFailure: NOT_FOUND, STORAGE, BAD_INPUT where it is no such file.
    """
    data = read_whole(path, MAX_FILE_BYTES)
    try:
        content = msgspec.json.decode(data, type=_Content)
        keys = HubKeys(signing.from_text(content.sealing_key), signing.from_text(content.receipt_key))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError, signing.NotTrusted) as error:
        raise _no_keys(path) from error
    if content.format != FORMAT or {len(keys.sealing), len(keys.receipts)} != {signing.PUBLIC_KEY_BYTES}:
        raise _no_keys(path)
    return keys


def _no_keys(path: Path) -> ExpectedFailure:
    return ExpectedFailure(
        Kind.BAD_INPUT,
        say("{path} does not hold a hub's keys.", path=path.name),
        say("Ask the hub's operator for the file that “learner-app hub key FILE” writes."),
    )
