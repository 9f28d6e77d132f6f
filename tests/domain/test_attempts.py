"""How many attempts there are, which one counts, what passes, and what is said before one begins."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.attempts import (
    OVER_LIMIT,
    AttemptWarning,
    OpenAttempt,
    attempts_left,
    counting_attempt,
    is_passed,
    may_start,
    warnings_on_continuing,
)
from learner_app.domain.course import QuizRules, ScoreRule
from learner_app.domain.ids import AttemptId, BlobHash, DeviceId, UnitId
from learner_app.domain.progress import Attempt, UnitProgress
from learner_app.domain.unlocking import Lock

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LAPTOP = DeviceId("laptop")
THREE = QuizRules(attempts=3)


def attempt(name: str, score: float | None, *flags: str, hours: int = 0) -> Attempt:
    passed = None if score is None else score >= 0.8
    return Attempt(AttemptId(name), NOON + timedelta(hours=hours), score, passed, LAPTOP, flags)


def progress(*attempts: Attempt, completed_at: datetime | None = None, is_awaiting_mark: bool = False) -> UnitProgress:
    return UnitProgress(UnitId("quiz"), attempts=attempts, completed_at=completed_at, is_awaiting_mark=is_awaiting_mark)


def test_a_mean_of_thirds_passes_the_mark_it_equals() -> None:
    assert is_passed((0.1 + 0.2) * 2, 0.6)
    assert is_passed(0.7 + 0.1, 0.8)
    assert not is_passed(0.79, 0.8)
    assert not is_passed(float("nan"), 0.0)


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_score_passes_exactly_from_the_pass_mark_on(score: float, pass_mark: float) -> None:
    assert is_passed(score, pass_mark) == (score > pass_mark or abs(score - pass_mark) <= 1e-9)


@given(st.integers(1, 10), st.integers(0, 30))
def test_attempts_left_never_fall_below_none(limit: int, made: int) -> None:
    left = attempts_left(QuizRules(attempts=limit), made)
    assert left is not None
    assert 0 <= left == max(0, limit - made)
    assert attempts_left(QuizRules(), made) is None


@pytest.mark.parametrize(
    ("rule", "scores", "counts"),
    [
        (ScoreRule.BEST, [0.2, 0.9, 0.9, 0.4], "1"),
        (ScoreRule.LATEST, [0.2, 0.9, 0.4], "2"),
        (ScoreRule.FIRST, [0.2, 0.9, 0.4], "0"),
        (ScoreRule.BEST, [None, 0.3, None], "1"),
        (ScoreRule.LATEST, [0.3, None], "1"),
        (ScoreRule.FIRST, [None, 0.3], "0"),
        (ScoreRule.BEST, [None], None),
        (ScoreRule.BEST, [], None),
        (ScoreRule.FIRST, [], None),
    ],
)
def test_the_rule_picks_the_attempt_that_counts(
    rule: ScoreRule, scores: list[float | None], counts: str | None
) -> None:
    counting = counting_attempt(rule, [attempt(str(place), score) for place, score in enumerate(scores)])
    assert (counting.id if counting else None) == counts


@pytest.mark.parametrize("rule", list(ScoreRule))
def test_an_attempt_over_the_limit_never_counts(rule: ScoreRule) -> None:
    counting = counting_attempt(rule, [attempt("kept", 0.5), attempt("over", 1.0, OVER_LIMIT)])
    assert counting is not None
    assert counting.id == "kept"
    assert counting_attempt(rule, [attempt("over", 1.0, OVER_LIMIT)]) is None


def test_an_attempt_may_start_while_some_are_left() -> None:
    permission = may_start(THREE, progress(attempt("a", 0.1)))
    assert (permission.is_allowed, permission.left, permission.warnings) == (True, 2, ())


def test_the_last_attempt_is_announced_and_none_follows_it() -> None:
    two = progress(attempt("a", 0.1), attempt("b", 0.1))
    assert may_start(THREE, two).warnings == (AttemptWarning.LAST_ATTEMPT,)
    refused = may_start(THREE, progress(*two.attempts, attempt("c", 0.1)))
    assert (refused.is_allowed, refused.left, refused.reason) == (False, 0, "You have used all 3 attempts.")
    assert may_start(QuizRules(attempts=1), progress(attempt("a", 0.1))).reason == "You have used the one attempt."


def test_a_locked_quiz_may_not_start_and_says_why() -> None:
    lock = Lock((UnitId("lesson"),), "Opens when “Lesson” is complete.")
    assert may_start(THREE, progress(), lock).reason == lock.reason
    assert not may_start(THREE, progress(), lock).is_allowed


def test_who_has_passed_or_awaits_a_mark_may_start_again_but_is_told() -> None:
    known = progress(attempt("a", 0.9), attempt("b", None), completed_at=NOON, is_awaiting_mark=True)
    assert may_start(QuizRules(), known).warnings == (AttemptWarning.ALREADY_PASSED, AttemptWarning.AWAITING_MARK)


def test_going_on_with_a_fresh_attempt_needs_no_warning() -> None:
    begun = OpenAttempt(AttemptId("b"), NOON, LAPTOP, BlobHash("v1"))
    before = progress(attempt("a", 0.1, hours=-1))
    assert warnings_on_continuing(begun, before, BlobHash("v1"), NOON + timedelta(days=7)) == ()


def test_going_on_with_an_old_attempt_is_warned_about_for_each_reason() -> None:
    begun = OpenAttempt(AttemptId("b"), NOON, LAPTOP, BlobHash("v1"))
    elsewhere = progress(attempt("a", 0.1, hours=2))
    assert warnings_on_continuing(begun, elsewhere, BlobHash("v2"), NOON + timedelta(days=8)) == (
        AttemptWarning.BEGUN_LONG_AGO,
        AttemptWarning.HANDED_IN_SINCE,
        AttemptWarning.OTHER_VERSION,
    )
