"""What the exit code of every command means: the one table for `--help`, the help page and the tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.errors import Blocked, Cause, Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.errors import ExpectedFailure

DONE = 0
BUG = 1
REFUSED = 11
NOT_VERIFIED = 10
NOT_READY = 13
GAPS = 14
INTERRUPTED = 130

OF_KIND: Mapping[Kind, int] = {
    Kind.WRONG_USE: 2,
    Kind.NOT_FOUND: 3,
    Kind.BAD_INPUT: 4,
    Kind.BLOCKED: 5,
    Kind.SIGN_IN: 6,
    Kind.STORAGE: 7,
    Kind.IN_USE: 8,
    Kind.NOT_ALLOWED: 9,
    Kind.NOT_TRUSTED: NOT_VERIFIED,
    Kind.MISSING_PART: 12,
}
_OF_CAUSE = {Cause.SIGN_IN_NEEDED: 6, Cause.WRONG_PERSON: 6, Cause.DISK_FULL: 7, Cause.QUOTA: 7}

MEANINGS: Mapping[int, str] = {
    DONE: "done",
    BUG: "a fault of this program, or a check found something wrong",
    2: "wrong use: an unknown command or option, or a missing argument",
    3: "not found: no such course, unit or file",
    4: "bad input: a file or an answer that cannot be taken",
    5: "blocked: the hub cannot be reached or does not answer as it should",
    6: "sign-in needed, or refused",
    7: "storage: disk full, not writable or damaged",
    8: "the profile is in use by another process",
    9: "not allowed: locked, no attempt or no time left, or a quiz where a lesson is meant",
    NOT_VERIFIED: "not trusted, or verification failed",
    REFUSED: "the hub refused a record; it is kept",
    NOT_READY: "not ready for a time without a network; what is missing is named",
    GAPS: "built, but not fit for publishing: a recording lacks a tier or a transcript, which is named",
    12: "a part of the program is not installed, or cannot play this yet",
}


def of_failure(failure: ExpectedFailure) -> int:
    """The exit code that tells a failure's cause."""
    return of_cause(failure.cause) if isinstance(failure, Blocked) else OF_KIND[failure.kind]


def of_cause(cause: Cause) -> int:
    """The exit code of a blocked link."""
    return _OF_CAUSE.get(cause, OF_KIND[Kind.BLOCKED])


def table() -> str:
    """For `--help`."""
    return "exit codes:\n" + "\n".join(f"  {code:>2}  {meaning}" for code, meaning in MEANINGS.items())
