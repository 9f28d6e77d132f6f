"""Whose courses may be installed: decides about signers, never about signatures (`formats.signing` does)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say
from learner_app.formats.signing import fingerprint

if TYPE_CHECKING:
    from learner_app.domain.ids import CourseId
    from learner_app.store.trust import Trust


def by_hub() -> str:
    """Why a signer is trusted whom the hub names."""
    return say("vouched for by your hub", "why a signer is trusted")


def as_before() -> str:
    """Why a signer is trusted who signed the course before."""
    return say("the same signer as before", "why a signer is trusted")


def first_use() -> str:
    """Why a signer is trusted of whom nobody says anything."""
    return say("trusted on first use", "why a signer is trusted")


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
            return by_hub()
        if pinned == signer:
            return as_before()
        if pinned is None and not known:
            return first_use()
        raise _not_trusted(title, signer, pinned)


def _not_trusted(title: str, signer: bytes, pinned: bytes | None) -> ExpectedFailure:
    if pinned:
        said = say(
            "“{title}” is signed by {signer}, whom nobody you trust vouches for; until now it was signed by {pinned}.",
            title=title,
            signer=fingerprint(signer),
            pinned=fingerprint(pinned),
        )
    else:
        said = say(
            "“{title}” is signed by {signer}, whom nobody you trust vouches for.",
            title=title,
            signer=fingerprint(signer),
        )
    return ExpectedFailure(
        Kind.NOT_TRUSTED, said, say("Get the course from your hub, or ask its operator to publish it there.")
    )
