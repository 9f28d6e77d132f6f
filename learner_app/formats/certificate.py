"""A certificate as it is signed: canonical JSON. Whoever holds the hub's public key can check it with no network."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from learner_app.domain.certificates import Certificate, code_as_meant
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash, CourseId
from learner_app.domain.wording import say
from learner_app.formats import signing
from learner_app.formats.structs import settled

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey


class BadCertificate(ExpectedFailure):
    """Bytes that are no certificate, signed or not."""

    def __init__(self) -> None:
        super().__init__(
            Kind.BAD_INPUT, say("The certificate cannot be read."), say("Sync to get it from the hub again.")
        )


@settled
class _Content(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    person: str
    display_name: str
    course: str
    title: str
    version: str
    language: str
    manifest: str
    completed_at: datetime
    score: float
    issued_at: datetime
    hub: str


def encode(certificate: Certificate) -> bytes:
    """UTF-8, names in order, no spaces: the same certificate gives the same bytes. Times are cut to milliseconds."""
    content = {name: getattr(certificate, name) for name in _Content.__struct_fields__}
    times = {name: _iso(content[name]) for name in ("completed_at", "issued_at")}
    return msgspec.json.encode({**content, **times, "score": float(certificate.score)}, order="sorted")


def decode(body: bytes) -> Certificate:
    """The inverse of `encode`.

    Raises:
        BadCertificate: It is anything but what `encode` gives.
    """
    try:
        content = msgspec.json.decode(body, type=_Content)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise BadCertificate from error
    values = {name: getattr(content, name) for name in content.__struct_fields__}
    course, manifest = CourseId(content.course), BlobHash(content.manifest)
    certificate = Certificate(**{**values, "course": course, "manifest": manifest})
    if code_as_meant(certificate.code) != certificate.code or encode(certificate) != body:
        raise BadCertificate
    return certificate


def sign(body: bytes, key: Ed25519PrivateKey) -> bytes:
    """The hub's signature over an encoded certificate."""
    return signing.sign(body, key, signing.Purpose.CERTIFICATE)


def is_signed(body: bytes, signature: bytes, key: bytes) -> bool:
    """Whether the hub of this raw public key signed just these bytes as a certificate."""
    try:
        signing.verify(body, signature, key, signing.Purpose.CERTIFICATE)
    except signing.NotTrusted:
        return False
    return True


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
