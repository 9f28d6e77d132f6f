"""The hash chain over one device's records: what makes a changed, missing or reordered record noticeable."""

from __future__ import annotations

from hashlib import sha256

GENESIS = bytes(32)
"""The hash before the first record."""


def link(previous: bytes, statement: bytes) -> bytes:
    """The hash (32 bytes) of a statement that follows the record of hash `previous`."""
    return sha256(previous + statement).digest()
