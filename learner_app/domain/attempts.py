"""The rules of quiz attempts: how many, which one counts, what passes, and what to say before one begins."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.course import QuizRules, ScoreRule
from learner_app.domain.wording import counted, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from learner_app.domain.ids import AttemptId, BlobHash, DeviceId
    from learner_app.domain.progress import Attempt, UnitProgress
    from learner_app.domain.unlocking import Lock

OVER_LIMIT = "over the limit"
"""The flag of an attempt that was handed in although the quiz allows fewer."""

_FLOAT_ERROR = 1e-9
# How old an open attempt may be before the learner is asked; a week is a guess, no rule stands behind it.
_OLD = timedelta(days=7)


class AttemptWarning(StrEnum):
    """What a learner should know before beginning or going on."""

    LAST_ATTEMPT = "last attempt"
    ALREADY_PASSED = "already passed"
    AWAITING_MARK = "awaiting mark"
    BEGUN_LONG_AGO = "begun long ago"
    HANDED_IN_SINCE = "handed in since"
    OTHER_VERSION = "other version"

    @property
    def sentence(self) -> str:
        """What to show."""
        match self:
            case AttemptWarning.LAST_ATTEMPT:
                return say("This is the last attempt.")
            case AttemptWarning.ALREADY_PASSED:
                return say("You have already passed this quiz.")
            case AttemptWarning.AWAITING_MARK:
                return say("An earlier attempt is still to be marked.")
            case AttemptWarning.BEGUN_LONG_AGO:
                return say("This attempt was begun more than a week ago.")
            case AttemptWarning.HANDED_IN_SINCE:
                return say("This quiz was handed in elsewhere after this attempt was begun.")
            case AttemptWarning.OTHER_VERSION:
                return say("This attempt belongs to another version of the course and is marked against that one.")


@dataclass(frozen=True, slots=True)
class OpenAttempt:
    """An attempt that was begun and not handed in; `manifest` is that of the course version it shows."""

    id: AttemptId
    begun_at: datetime
    device: DeviceId
    manifest: BlobHash


@dataclass(frozen=True, slots=True)
class Permission:
    """Whether an attempt may begin.

    Attributes:
        reason: Why not, one sentence; empty where it may.
        left: Attempts left before this one begins, None for any number.
    """

    is_allowed: bool
    reason: str
    left: int | None
    warnings: tuple[AttemptWarning, ...] = ()


def is_passed(score: float, pass_mark: float) -> bool:
    """Whether `score` reaches `pass_mark`, both 0 to 1; a mean of thirds may miss it by a float's error."""
    return score >= pass_mark - _FLOAT_ERROR


def attempts_left(rules: QuizRules, attempts_made: int) -> int | None:
    """How many more attempts there are, never below 0; None for any number."""
    return None if rules.attempts is None else max(0, rules.attempts - attempts_made)


def counting_attempt(rule: ScoreRule, attempts: Sequence[Attempt]) -> Attempt | None:
    """The attempt whose score counts among `attempts`, oldest first; those over the limit never do.

    Under FIRST and LATEST it is that attempt even while unmarked, because another's score would not be the one that
    counts; under BEST it is the best marked one so far, the earliest of equals.
    """
    valid = [attempt for attempt in attempts if OVER_LIMIT not in attempt.flags]
    if not valid:
        return None
    if rule is ScoreRule.FIRST:
        return valid[0]
    if rule is ScoreRule.LATEST:
        return valid[-1]
    marked = [(attempt.score, -place) for place, attempt in enumerate(valid) if attempt.score is not None]
    return valid[-max(marked)[1]] if marked else None


def may_start(rules: QuizRules, progress: UnitProgress, lock: Lock | None = None) -> Permission:
    """Whether a new attempt may begin, as far as this device knows.

    Attempts made elsewhere may still be unknown here; an attempt that proves to be one too many is kept and flagged,
    never dropped. `lock` is the unit's, see `unlocking.locks`.
    """
    left = attempts_left(rules, len(progress.attempts))
    if lock is not None:
        return Permission(is_allowed=False, reason=lock.reason, left=left)
    if left == 0:
        made = counted("You have used all %n attempts.", "You have used the one attempt.", rules.attempts or 0)
        return Permission(is_allowed=False, reason=made, left=left)
    warnings = {
        AttemptWarning.LAST_ATTEMPT: left == 1,
        AttemptWarning.ALREADY_PASSED: progress.completed_at is not None,
        AttemptWarning.AWAITING_MARK: progress.is_awaiting_mark,
    }
    return Permission(
        is_allowed=True, reason="", left=left, warnings=tuple(warning for warning, holds in warnings.items() if holds)
    )


def warnings_on_continuing(
    attempt: OpenAttempt, progress: UnitProgress, manifest: BlobHash, now: datetime
) -> tuple[AttemptWarning, ...]:
    """What to tell a learner who goes on with an open attempt; empty where nothing speaks against it.

    `manifest` is that of the version in which the course is read now.
    """
    since = [made for made in progress.attempts if made.id != attempt.id and made.at > attempt.begun_at]
    warnings = {
        AttemptWarning.BEGUN_LONG_AGO: now - attempt.begun_at > _OLD,
        AttemptWarning.HANDED_IN_SINCE: bool(since),
        AttemptWarning.OTHER_VERSION: attempt.manifest != manifest,
    }
    return tuple(warning for warning, holds in warnings.items() if holds)
