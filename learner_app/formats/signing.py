"""Ed25519 signatures over manifests, key files, receipts, rescue files and certificates. Does not say whom to trust."""

from __future__ import annotations

import base64
import binascii
import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SIGNATURE_BYTES = 64
PUBLIC_KEY_BYTES = 32


class Purpose(StrEnum):
    """What is signed. It is part of the signed bytes: a signature made for one thing is worth nothing elsewhere."""

    MANIFEST = "learner-app manifest 1"
    ANSWER_KEYS = "learner-app answer keys 1"
    RECEIPT = "learner-app receipt 1"
    RESCUE = "learner-app rescue 1"
    RECEIPTS_FILE = "learner-app receipts file 1"
    CERTIFICATE = "learner-app certificate 1"


class NotTrusted(ExpectedFailure):
    """A signature is missing, malformed or not made over these bytes."""

    def __init__(self, message: str) -> None:
        super().__init__(Kind.NOT_TRUSTED, message, say("Ask the author for the file again; do not use this one."))


def sign(data: bytes, key: Ed25519PrivateKey, purpose: Purpose = Purpose.MANIFEST) -> bytes:
    """Return the 64-byte signature; the same key and data give the same bytes."""
    return key.sign(_signed_bytes(data, purpose))


def verify(data: bytes, signature: bytes, signer: bytes, purpose: Purpose = Purpose.MANIFEST) -> None:
    """Check that the holder of `signer` (a raw public key) signed `data` for this purpose.

    Raises:
        NotTrusted: It did not.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if len(signer) != PUBLIC_KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        raise NotTrusted(say("The signature is malformed."))
    try:
        Ed25519PublicKey.from_public_bytes(signer).verify(signature, _signed_bytes(data, purpose))
    except (InvalidSignature, ValueError) as error:
        raise NotTrusted(say("The signature does not fit: the content was changed after it was signed.")) from error


def public_key(key: Ed25519PrivateKey) -> bytes:
    """The 32 raw bytes that travel with a signature."""
    return key.public_key().public_bytes_raw()


def fingerprint(public: bytes) -> str:
    """A public key as a person compares it: five groups of four hexadecimal digits of its SHA-256."""
    digits = hashlib.sha256(public).hexdigest()
    return " ".join(digits[start : start + 4] for start in range(0, 20, 4))


def to_text(data: bytes) -> str:
    """Signatures and keys as they stand in JSON: base64."""
    return base64.b64encode(data).decode("ascii")


def from_text(text: str) -> bytes:
    """The inverse of `to_text`.

    Raises:
        NotTrusted: It is not base64, or not as `to_text` writes it: some of its last digits have bits that stand for
            nothing, so that several texts would be one signature (RFC 4648, section 3.5).
    """
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as error:
        raise NotTrusted(say("The signature is malformed.")) from error
    if to_text(data) != text:
        raise NotTrusted(say("The signature is malformed."))
    return data


def _signed_bytes(data: bytes, purpose: Purpose) -> bytes:
    return purpose.encode("ascii") + b"\n" + data
