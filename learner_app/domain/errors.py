"""Failures that the world causes and a person can act on. Anything else that is raised is a bug and may crash."""

from __future__ import annotations

from enum import StrEnum

from learner_app.domain.wording import in_english, say


class Kind(StrEnum):
    """What sort of thing went wrong; the command line maps each kind to one exit code."""

    WRONG_USE = "wrong use"
    NOT_FOUND = "not found"
    BAD_INPUT = "bad input"
    BLOCKED = "blocked"
    SIGN_IN = "sign-in"
    STORAGE = "storage"
    IN_USE = "in use"
    NOT_ALLOWED = "not allowed"
    NOT_TRUSTED = "not trusted"
    MISSING_PART = "missing part"


class Cause(StrEnum):
    """What stands in the way of records or downloads. Each has its own words and next step (see `domain.status`)."""

    NO_NETWORK = "no network"
    CAPTIVE_PORTAL = "captive portal"
    HUB_UNREACHABLE = "hub unreachable"
    HUB_ERROR = "hub error"
    HUB_BUSY = "hub busy"
    SIGN_IN_NEEDED = "sign-in needed"
    WRONG_PERSON = "wrong person"
    DISK_FULL = "disk full"
    QUOTA = "course storage used up"
    PROXY_CREDENTIALS = "proxy needs credentials"
    CERTIFICATE = "certificate not trusted"
    BUDGET = "budget used up"
    METERED = "metered network"
    HOURS = "outside download hours"
    POLICY = "policy forbids"


class ExpectedFailure(Exception):  # noqa: N818 - an expected failure is not an error of ours
    """Something outside the program is not as it must be: say what happened and what to do next.

    Attributes:
        kind: What sort of failure this is.
        message: What happened, one sentence, for a person.
        next_step: What to do now, one sentence, or empty where nothing can be done.

    As a string, as the log has it, it is the message in English.
    """

    def __init__(self, kind: Kind, message: str, next_step: str = "") -> None:
        super().__init__(in_english(message))
        self.kind = kind
        self.message = message
        self.next_step = next_step


class StillArriving(ExpectedFailure):
    """The part that carries a unit is not here yet; once it is, the unit opens."""

    def __init__(self) -> None:
        super().__init__(
            Kind.MISSING_PART,
            say("This unit has not arrived yet."),
            say("It opens by itself as soon as it is here. Until then, go on with another one."),
        )


_MAY_HAVE_TAKEN = frozenset({Cause.HUB_UNREACHABLE, Cause.HUB_ERROR, Cause.DISK_FULL})
"""The link or the hub failed in the middle: what was sent may have been taken although no answer says so."""


class Blocked(ExpectedFailure):
    """The hub could not be talked to, for the one reason in `cause`.

    Attributes:
        retry_after_s: What the hub asked for, None where it said nothing.
        is_untaken: The hub surely took nothing of what was sent, so that it was not sent at all.
    """

    def __init__(
        self,
        cause: Cause,
        message: str,
        next_step: str = "",
        retry_after_s: float | None = None,
        *,
        is_untaken: bool = False,
    ) -> None:
        super().__init__(Kind.BLOCKED, message, next_step)
        self.cause = cause
        self.retry_after_s = retry_after_s
        self.is_untaken = is_untaken or cause not in _MAY_HAVE_TAKEN
