"""A clock that was moved is noticed, and one that merely ran is not."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from learner_app.domain.clock import CLOCK_TOLERANCE_S, clock_jump, move_sentence, move_words, offset_words
from learner_app.domain.events import Stamp
from learner_app.domain.ids import DeviceId

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
DAY_S = 86_400


def stamp(wall_s: float, monotonic_s: float, boot: str = "first") -> Stamp:
    return Stamp(DeviceId("laptop"), 1, NOON + timedelta(seconds=wall_s), round(monotonic_s * 1000), boot)


@pytest.mark.parametrize(
    ("wall_s", "monotonic_s", "boot", "jump_s"),
    [
        (600, 600, "first", None),
        (600 + CLOCK_TOLERANCE_S, 600, "first", None),
        (-3 * DAY_S + 600, 600, "first", -3 * DAY_S),
        (DAY_S + 600, 600, "first", DAY_S),
        (DAY_S, 5, "second", None),
        (-DAY_S, 5, "second", -DAY_S),
        (-CLOCK_TOLERANCE_S, 5, "second", None),
    ],
)
def test_only_a_moved_clock_counts_as_a_jump(wall_s: float, monotonic_s: float, boot: str, jump_s: int | None) -> None:
    assert clock_jump(stamp(0, 0), stamp(wall_s, monotonic_s, boot)) == jump_s


@pytest.mark.parametrize(
    ("seconds", "ahead", "moved"),
    [
        (-692_779, "8 days behind", "set 8 days back"),
        (400, "7 min ahead", "set 7 min forward"),
        (5 * 365 * DAY_S, "5 years ahead", "set 5 years forward"),
    ],
)
def test_a_clock_that_is_off_or_was_moved_is_told_as_people_say_it(seconds: int, ahead: str, moved: str) -> None:
    assert offset_words(seconds) == ahead
    assert move_words(str(seconds)) == moved
    assert move_sentence(str(seconds)) == f"The clock was {moved}"


@pytest.mark.parametrize("detail", ["", "soon", "1e9", "9" * 5_000, "-", "\u0661"])
def test_a_move_that_does_not_say_by_how_much_is_told_as_a_move(detail: str) -> None:
    assert move_words(detail) == "moved"
    assert move_sentence(detail) == "The clock was moved"
