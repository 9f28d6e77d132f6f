"""Whose courses may be installed: decides about signers, never about signatures (`formats.signing` does)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats.signing import fingerprint

if TYPE_CHECKING:
    from learner_app.domain.ids import CourseId
    from learner_app.store.trust import Trust

BY_HUB = "vouched for by your hub"
AS_BEFORE = "the same signer as before"
FIRST_USE = "trusted on first use"


class Signers:
    """Trusts those whom the hub names, else whoever signed the course first; the first is pinned and announced."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust

    def accept(self, course: CourseId, title: str, signer: bytes) -> str:
        """Pin the signer of a course and say why it is trusted, in words.

        Raises:
            ExpectedFailure: Kind.NOT_TRUSTED; nothing was pinned.
        """
        reason = self.check(course, title, signer)
        self._trust.pin(course, signer)
        return reason

    def check(self, course: CourseId, title: str, signer: bytes) -> str:
        """The same without pinning anything."""
        known, pinned = self._trust.keys(), self._trust.pinned(course)
        if signer in known:
            return BY_HUB
        if pinned == signer:
            return AS_BEFORE
        if pinned is None and not known:
            return FIRST_USE
        raise _not_trusted(title, signer, pinned)


def _not_trusted(title: str, signer: bytes, pinned: bytes | None) -> ExpectedFailure:
    other = f"; until now it was signed by {fingerprint(pinned)}" if pinned else ""
    return ExpectedFailure(
        Kind.NOT_TRUSTED,
        f"“{title}” is signed by {fingerprint(signer)}, whom nobody you trust vouches for{other}.",
        "Get the course from your hub, or ask its operator to publish it there.",
    )
