"""A certificate as the hub in memory would give it, and as somebody else would forge it."""

from __future__ import annotations

from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.domain.certificates import CODE_BYTES, Certificate, code_of
from learner_app.domain.ids import BlobHash
from learner_app.formats import certificate, signing, wire
from tests.fakes.course import COURSE
from tests.fakes.hub import KEY

FORGER = Ed25519PrivateKey.from_private_bytes(bytes(range(9, 41)))
GIVEN = Certificate(
    code=code_of(bytes(range(CODE_BYTES))),
    person="amina",
    display_name="Amina <b>Yusuf</b>",
    course=COURSE,
    title="Work in the field & at home",
    version="1",
    language="en",
    manifest=BlobHash("ab" * 32),
    completed_at=datetime(2026, 3, 1, 23, 30, tzinfo=UTC),
    score=0.9,
    issued_at=datetime(2026, 3, 2, tzinfo=UTC),
    hub=signing.fingerprint(signing.public_key(KEY)),
)


def as_change(
    given: Certificate = GIVEN, *, body: bytes = b"", key: Ed25519PrivateKey = KEY, code: str = ""
) -> wire.Change:
    """What the hub tells; `body` is what stands in it instead of what was signed."""
    signed = certificate.encode(given)
    told = wire.CertificateBody(body or signed, certificate.sign(signed, key))
    return wire.Change("certificate", code or given.code, wire.pack(told))
