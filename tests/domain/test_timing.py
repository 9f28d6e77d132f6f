"""The time of an attempt: whatever happens to device and clocks, it is never given back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.accommodations import NONE, Accommodation
from learner_app.domain.course import QuizRules
from learner_app.domain.events import Event, Stamp, Verb
from learner_app.domain.ids import AttemptId, DeviceId, RecordId
from learner_app.domain.timing import (
    BY_WALL_CLOCK,
    GRACE_S,
    HANDOVER_MS,
    OVER_TIME,
    TIME_NOT_TOLD,
    UNTIMED_MS,
    ExtraTime,
    Moment,
    TimeNote,
    Timing,
    done_at,
    is_time_given,
    moment_of,
    time_flags,
    time_note,
)
from learner_app.overriding import override
from tests.fakes.clock import FakeClock

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
LIMIT_MS = 20 * 60_000
LIMITED = QuizRules(time_limit_s=1200)


class Laptop(FakeClock):
    """Its owner does with the clocks what he likes; `passed_ms` is the time that really passed."""

    def __init__(self) -> None:
        super().__init__()
        self.passed_ms = 0
        self.was_restarted = False

    @override
    def passes(self, seconds: float) -> None:
        super().passes(seconds)
        self.passed_ms += round(seconds * 1000)

    @override
    def restarts(self, off_s: float) -> None:
        super().restarts(off_s)
        self.passed_ms += round(off_s * 1000)
        self.was_restarted = True


milliseconds = st.integers(0, 3 * LIMIT_MS)
moves = st.integers(-6 * 365 * 86_400_000, 6 * 365 * 86_400_000)
within_a_boot = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), milliseconds),
        st.tuples(st.just("sleep"), milliseconds),
        st.tuples(st.just("close the program"), milliseconds),
        st.tuples(st.just("set the clock"), moves),
    ),
    max_size=20,
)
anything = st.lists(
    st.one_of(
        st.tuples(st.just("answer"), milliseconds),
        st.tuples(st.just("sleep"), milliseconds),
        st.tuples(st.just("close the program"), milliseconds),
        st.tuples(st.just("set the clock"), moves),
        st.tuples(st.just("restart"), milliseconds),
    ),
    max_size=20,
)


def happens(laptop: Laptop, what: str, amount: int) -> None:
    if what == "set the clock":
        laptop.jumps(amount / 1000)
    elif what == "restart":
        laptop.restarts(amount / 1000)
    else:
        laptop.passes(amount / 1000)


@given(anything)
def test_time_left_never_grows_whatever_is_done(story: list[tuple[str, int]]) -> None:
    laptop = Laptop()
    timing = Timing(LIMIT_MS, moment_of(laptop))

    for what, amount in story:
        happens(laptop, what, amount)
        before, timing = timing, timing.counted(moment_of(laptop))

        assert timing.left_ms <= before.left_ms
        assert timing.lapsed_ms >= before.lapsed_ms
        assert timing.is_by_wall_clock == laptop.was_restarted


@given(within_a_boot)
def test_within_one_boot_the_time_that_really_passed_is_gone_wherever_the_wall_clock_was_moved(
    story: list[tuple[str, int]],
) -> None:
    laptop = Laptop()
    timing = Timing(LIMIT_MS, moment_of(laptop))

    for what, amount in story:
        happens(laptop, what, amount)
        timing = timing.counted(moment_of(laptop))

        assert timing.spent_ms == laptop.passed_ms
        assert timing.left_ms == max(0, LIMIT_MS - laptop.passed_ms)


@given(anything)
def test_how_often_it_is_looked_at_within_one_boot_makes_no_difference(story: list[tuple[str, int]]) -> None:
    laptop = Laptop()
    often = seldom = Timing(LIMIT_MS, moment_of(laptop))

    for what, amount in story:
        happens(laptop, what, amount)
        often = often.counted(moment_of(laptop))
        if what == "restart":
            seldom = replace(often)  # across a restart it does matter: the clock may have been set before

    assert seldom.counted(moment_of(laptop)) == often


@given(anything)
def test_while_nobody_sets_the_clock_a_restart_changes_nothing_but_the_note(story: list[tuple[str, int]]) -> None:
    laptop = Laptop()
    timing = Timing(LIMIT_MS, moment_of(laptop))

    for what, amount in story:
        happens(laptop, "answer" if what == "set the clock" else what, abs(amount))
        timing = timing.counted(moment_of(laptop))

    assert timing.spent_ms == laptop.passed_ms


def test_a_clock_set_back_while_the_device_was_off_adds_no_time() -> None:
    laptop = Laptop()
    timing = Timing(LIMIT_MS, moment_of(laptop))
    laptop.passes(300)
    timing = timing.counted(moment_of(laptop))

    laptop.restarts(60)
    laptop.jumps(-86_400)
    timing = timing.counted(moment_of(laptop))
    laptop.passes(60)
    timing = timing.counted(moment_of(laptop))

    assert timing.left_ms == 14 * 60_000
    assert timing.is_by_wall_clock


def test_three_days_of_sleep_are_three_days() -> None:
    laptop = Laptop()
    timing = Timing(LIMIT_MS, moment_of(laptop))

    laptop.passes(3 * 86_400)
    timing = timing.counted(moment_of(laptop))

    assert (timing.left_ms, timing.is_over, timing.is_by_wall_clock) == (0, True, False)
    assert (timing.taken_s, timing.note(1200).lapsed_s) == (1200, 3 * 86_400 - 1200)


@pytest.mark.parametrize(
    ("spent_ms", "left_ms", "is_over"),
    [
        (LIMIT_MS - 1, 1, False),
        (LIMIT_MS, 0, False),
        (LIMIT_MS + HANDOVER_MS, 0, False),
        (LIMIT_MS + HANDOVER_MS + 1, 0, True),
    ],
)
def test_what_was_answered_in_time_may_reach_the_disk_a_moment_later(
    spent_ms: int, left_ms: int, is_over: bool
) -> None:
    timing = Timing(LIMIT_MS, Moment(NOON, 0, "boot"), spent_ms)

    assert (timing.left_ms, timing.is_over) == (left_ms, is_over)


@given(st.booleans(), st.integers(0, 999_999_999))
def test_what_a_record_says_of_its_time_reads_back(is_by_wall_clock: bool, lapsed_s: int) -> None:
    note = TimeNote(is_by_wall_clock=is_by_wall_clock, lapsed_s=lapsed_s)

    assert time_note(note.text) == note


@given(st.text(max_size=60))
def test_any_other_detail_says_nothing_of_the_time_or_a_moment_that_is_a_date(detail: str) -> None:
    assert time_note("3600") == time_note("lapsed ٣") == time_note("lapsed 1e9") == TimeNote()
    event = handed_in(detail=detail)

    assert done_at(event) <= event.stamp.at


def handed_in(duration_s: int | None = None, detail: str = "", at: datetime = NOON) -> Event:
    stamp = Stamp(DeviceId("laptop"), 1, at, 1, "boot")
    return Event(RecordId("r"), Verb.ATTEMPTED, stamp, attempt=AttemptId("a"), duration_s=duration_s, detail=detail)


def test_what_lay_there_after_its_time_was_up_was_done_when_the_time_was_up() -> None:
    assert done_at(handed_in()) == NOON
    assert done_at(handed_in(detail="wall-clock; lapsed 3600")) == NOON - timedelta(hours=1)
    assert done_at(replace(handed_in(detail="lapsed 3600"), attempt=None)) == NOON
    beginning = datetime(1, 1, 1, tzinfo=UTC)
    assert done_at(handed_in(detail="lapsed 3600", at=beginning)) == beginning


@pytest.mark.parametrize(
    ("rules", "duration_s", "detail", "flags"),
    [
        (LIMITED, 1200, "", ()),
        (LIMITED, 1200 + GRACE_S, "lapsed 9", ()),
        (LIMITED, 1200 + GRACE_S + 1, "", (OVER_TIME,)),
        (LIMITED, 10, "wall-clock", (BY_WALL_CLOCK,)),
        (LIMITED, 9999, "wall-clock; lapsed 4", (OVER_TIME, BY_WALL_CLOCK)),
        (LIMITED, None, "", (TIME_NOT_TOLD,)),
        (QuizRules(), None, "wall-clock", ()),
        (QuizRules(), 9_999_999, "", ()),
    ],
)
def test_the_time_of_an_attempt_is_flagged_only_where_there_is_a_limit_and_a_reason(
    rules: QuizRules, duration_s: int | None, detail: str, flags: tuple[str, ...]
) -> None:
    assert time_flags(rules, handed_in(duration_s, detail)) == flags


EXTRA = [ExtraTime(1800, 1200), ExtraTime(None, 1200)]


@pytest.mark.parametrize("extra", [None, *EXTRA])
@given(is_by_wall_clock=st.booleans(), lapsed_s=st.integers(0, 10**8))
def test_what_a_record_says_of_extra_time_is_read_again(
    extra: ExtraTime | None, is_by_wall_clock: bool, lapsed_s: int
) -> None:
    note = TimeNote(is_by_wall_clock, lapsed_s, extra)

    assert time_note(note.text) == note


@pytest.mark.parametrize(
    ("taken_s", "detail", "flags"),
    [
        (1800, "limit 1800 of 1200", ()),
        (1831, "limit 1800 of 1200", (OVER_TIME,)),
        (1231, "", (OVER_TIME,)),
        (500_000, "untimed of 1200", ()),
        (500_000, "wall-clock; untimed of 1200", (BY_WALL_CLOCK,)),
    ],
)
def test_ta14_extra_time_is_no_time_over_the_limit(taken_s: int, detail: str, flags: tuple[str, ...]) -> None:
    assert time_flags(LIMITED, handed_in(taken_s, detail)) == flags


@pytest.mark.parametrize(
    ("detail", "given_times", "is_given"),
    [
        ("", [], True),
        ("limit 1800 of 1200", [], False),
        ("limit 1800 of 1200", [Accommodation(time_percent=150)], True),
        ("limit 1801 of 1200", [Accommodation(time_percent=150)], False),
        ("limit 1500 of 1200", [Accommodation(time_percent=150), NONE], True),
        ("limit 1800 of 1200", [Accommodation(is_untimed=True)], True),
        ("untimed of 1200", [Accommodation(time_percent=1000)], False),
        ("untimed of 1200", [Accommodation(is_untimed=True)], True),
        ("limit 1800 of 1", [Accommodation(time_percent=150)], False),
        ("limit 1500 of 1000", [Accommodation(time_percent=150)], False),
    ],
)
def test_the_hub_can_tell_whether_extra_time_was_given(
    detail: str, given_times: list[Accommodation], is_given: bool
) -> None:
    assert is_time_given(LIMITED, handed_in(60, detail), given_times) is is_given


def test_ta14_extra_time_makes_nobody_late() -> None:
    long, short = handed_in(1700, "limit 1800 of 1200"), handed_in(900, "limit 1800 of 1200")

    assert done_at(long) == long.stamp.at - timedelta(seconds=500)
    assert done_at(short) == short.stamp.at


def test_ta14_an_untimed_attempt_is_counted_and_never_over() -> None:
    laptop = Laptop()
    timing = Timing(UNTIMED_MS, moment_of(laptop))

    laptop.passes(400 * 86_400)
    timing = timing.counted(moment_of(laptop))

    assert (timing.is_untimed, timing.is_over, timing.taken_s) == (True, False, 400 * 86_400)
    assert timing.note(1200).text == "untimed of 1200"
