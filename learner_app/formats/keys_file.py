"""`.learnkeys`: the answer keys of a package's certifying quizzes, for the hub alone; never sent to a device."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash, QuestionId, UnitId
from learner_app.formats import quiz_document, signing
from learner_app.formats.structs import settled
from learner_app.formats.whole_file import replacing

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from learner_app.domain.quiz import AnswerKey

SUFFIX = ".learnkeys"
MAX_KEYS_BYTES = 50_000_000
FORMAT = 1


@dataclass(frozen=True, slots=True)
class KeysFile:
    """The keys of one course version.

    Attributes:
        manifest: The version they belong to.
        keys: By unit, then by question; every certifying quiz of the version.
        signer: The raw public key whose signature fits.
    """

    manifest: BlobHash
    keys: Mapping[UnitId, Mapping[QuestionId, AnswerKey]]
    signer: bytes


@settled
class _Content(msgspec.Struct, forbid_unknown_fields=True):
    format: int
    manifest: str
    units: dict[str, msgspec.Raw]


@settled
class _Envelope(msgspec.Struct, forbid_unknown_fields=True):
    content: msgspec.Raw
    signature: str
    public_key: str


def keys_path(package: Path) -> Path:
    """Where the keys of a package stand: beside it, `course.learnpack` and `course.learnkeys`."""
    return package.with_suffix(SUFFIX)


def encode_content(manifest: BlobHash, keys: Mapping[UnitId, Mapping[QuestionId, AnswerKey]]) -> bytes:
    """The bytes to sign with `Purpose.ANSWER_KEYS`."""
    units: dict[str, msgspec.Raw] = {
        unit: msgspec.Raw(quiz_document.encode_keys(per_unit)) for unit, per_unit in keys.items()
    }
    return msgspec.json.encode(_Content(FORMAT, manifest, units), order="sorted")


def write_keys(path: Path, content: bytes, signature: bytes, signer: bytes) -> None:
    """Write signed content to a file that only its owner may read.

    Raises:
        ExpectedFailure: The file cannot be written.
    """
    envelope = _Envelope(msgspec.Raw(content), signing.to_text(signature), signing.to_text(signer))
    with replacing(path, mode=0o600) as file:
        file.write(msgspec.json.encode(envelope))


def read_keys(path: Path) -> KeysFile:
    """Read and verify a keys file; the caller compares `signer` and `manifest` with those of the package.

    Raises:
        ExpectedFailure: NOT_FOUND, BAD_INPUT where it is malformed, NOT_TRUSTED where the signature does not fit.
    """
    data = _read(path)
    try:
        envelope = msgspec.json.decode(data, type=_Envelope)
        signed = bytes(envelope.content)
        signer = signing.from_text(envelope.public_key)
        signing.verify(signed, signing.from_text(envelope.signature), signer, signing.Purpose.ANSWER_KEYS)
        content = msgspec.json.decode(signed, type=_Content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"{path.name} cannot be read: {error}.", "Build the course again."
        ) from error
    if content.format != FORMAT:
        raise ExpectedFailure(
            Kind.BAD_INPUT, f"{path.name} is written in format {content.format}.", "Update this program."
        )
    keys = {UnitId(unit): quiz_document.decode_keys(bytes(raw)) for unit, raw in content.units.items()}
    return KeysFile(BlobHash(content.manifest), keys, signer)


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_KEYS_BYTES:
            raise ExpectedFailure(
                Kind.BAD_INPUT, f"{path.name} is larger than {MAX_KEYS_BYTES // 1_000_000} MB.", "Check the file."
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ExpectedFailure(
            Kind.NOT_FOUND, f"There is no file {path}.", "The keys of certifying quizzes stand beside the package."
        ) from error
    except OSError as error:
        raise ExpectedFailure(
            Kind.STORAGE, f"{path} cannot be read: {error.strerror or error}.", "Check the file."
        ) from error
