"""What a certificate says, how its code is written, and how far it can be relied on. Signs and checks nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.wording import say

if TYPE_CHECKING:
    from datetime import date, datetime

    from learner_app.domain.ids import BlobHash, CourseId

CODE_BYTES = 10
"""Of randomness in a code: 80 bits are sixteen characters, and nobody guesses one."""
_GROUP = 4
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base32: no I, L, O or U to misread or mishear
_AS_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


class Standing(StrEnum):
    """How far a certificate can be relied on."""

    VALID = "valid"
    REVOKED = "revoked"
    UNVERIFIED = "cannot be verified"

    @property
    def words(self) -> str:
        """What a learner reads."""
        match self:
            case Standing.VALID:
                return say("valid", "a certificate")
            case Standing.REVOKED:
                return say("revoked", "a certificate")
            case Standing.UNVERIFIED:
                return say("cannot be verified", "a certificate")


@dataclass(frozen=True, slots=True)
class Certificate:
    """That a person completed and passed a course version, in the words of the hub that signed it.

    Attributes:
        person, display_name: The account on the hub, and the name as it was when the certificate was given.
        completed_at: When the last thing was done that the course waits for, not when it was marked.
        score: 0 to 1.
        hub: The fingerprint of the key that the hub signs with.
    """

    code: str
    person: str
    display_name: str
    course: CourseId
    title: str
    version: str
    language: str
    manifest: BlobHash
    completed_at: datetime
    score: float
    issued_at: datetime
    hub: str

    @property
    def completed_on(self) -> date:
        """The day in UTC: the same wherever the certificate is read."""
        return self.completed_at.astimezone(UTC).date()


def code_of(random: bytes) -> str:
    """The code that `CODE_BYTES` random bytes make: four groups of four characters."""
    number = int.from_bytes(random, "big")
    count = len(random) * 8 // 5
    return _grouped("".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(count))))


def code_as_meant(text: str) -> str | None:
    """A code as it is kept, from what somebody typed; None for what can be no code.

    Case, hyphens and spaces do not matter, and O, I and L are taken for the digits they look like.
    """
    plain = text.upper().translate(_AS_MEANT)
    is_code = len(plain) == CODE_BYTES * 8 // 5 and set(plain) <= set(_ALPHABET)
    return _grouped(plain) if is_code else None


def _grouped(plain: str) -> str:
    return "-".join(plain[start : start + _GROUP] for start in range(0, len(plain), _GROUP))
