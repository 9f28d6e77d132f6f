"""What may travel: media are held back for one reason at a time, records and texts never."""

from __future__ import annotations

from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.allowance import (
    MB,
    Circumstances,
    Fit,
    Hours,
    LinkRules,
    Period,
    Usage,
    budget_left,
    fit,
    holds_back,
)
from learner_app.domain.course import Tier
from learner_app.domain.errors import Cause
from learner_app.domain.traffic import Purpose

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
AMOUNTS = st.none() | st.integers(0, 10)
RULES = st.builds(
    LinkRules,
    AMOUNTS,
    AMOUNTS,
    st.booleans(),
    st.none() | st.builds(Hours, st.times(), st.times()),
    st.none() | st.integers(1, 100),
)
CIRCUMSTANCES = st.builds(
    Circumstances,
    st.builds(Usage, st.integers(0, 20 * MB), st.integers(0, 20 * MB)),
    st.none() | st.booleans(),
    st.datetimes(timezones=st.just(UTC)),
)


def now(day: int = 0, month: int = 0, *, is_metered: bool | None = None, at: datetime = NOON) -> Circumstances:
    return Circumstances(Usage(day, month), is_metered, at)


@given(RULES, CIRCUMSTANCES)
def test_records_and_texts_travel_whatever_the_rules_say(rules: LinkRules, circumstances: Circumstances) -> None:
    for purpose in (Purpose.RECORDS, Purpose.TEXT, Purpose.OTHER):
        assert holds_back(purpose, rules, circumstances) is None


@pytest.mark.parametrize(
    ("rules", "circumstances", "cause"),
    [
        (LinkRules(), now(day=10**12), None),
        (LinkRules(day_mb=5), now(day=5 * MB - 1), None),
        (LinkRules(day_mb=5), now(day=5 * MB), Cause.BUDGET),
        (LinkRules(day_mb=50, month_mb=5), now(day=1, month=5 * MB), Cause.BUDGET),
        (LinkRules(), now(is_metered=True), Cause.METERED),
        (LinkRules(), now(is_metered=None), None),
        (LinkRules(on_metered=True), now(is_metered=True), None),
        (LinkRules(hours=Hours(time(1), time(5))), now(), Cause.HOURS),
        (LinkRules(hours=Hours(time(9), time(17))), now(), None),
    ],
)
def test_each_rule_holds_media_back_for_its_own_reason(
    rules: LinkRules, circumstances: Circumstances, cause: Cause | None
) -> None:
    for purpose in (Purpose.AUDIO, Purpose.LOW, Purpose.STANDARD):
        assert holds_back(purpose, rules, circumstances) is cause


@pytest.mark.parametrize(
    ("start", "until", "inside", "outside"),
    [
        (time(1), time(5), (time(1), time(4, 59)), (time(0, 59), time(5))),
        (time(22), time(6), (time(22), time(23, 59), time(5, 59)), (time(6), time(21, 59))),
        (time(8), time(8), (time(0), time(8), time(23, 59)), ()),
    ],
)
def test_hours_may_go_over_midnight(
    start: time, until: time, inside: tuple[time, ...], outside: tuple[time, ...]
) -> None:
    hours = Hours(start, until)

    assert all(hours.hold(at) for at in inside)
    assert not any(hours.hold(at) for at in outside)


def test_what_a_budget_has_left_is_the_smaller_of_day_and_month() -> None:
    assert budget_left(LinkRules(), Usage(1, 1)) is None
    assert budget_left(LinkRules(day_mb=5, month_mb=20), Usage(MB, 18 * MB)) == 2 * MB
    assert budget_left(LinkRules(day_mb=5), Usage(9 * MB, 9 * MB)) == 0


def test_every_tier_has_its_purpose_and_text_alone_is_no_media() -> None:
    assert [(Purpose.of(tier).value, Purpose.of(tier).is_media) for tier in Tier] == [
        ("text", False),
        ("audio", True),
        ("low", True),
        ("standard", True),
    ]


@pytest.mark.parametrize(
    ("size", "rules", "circumstances", "found"),
    [
        (9 * MB, LinkRules(), now(), Fit()),
        (4 * MB, LinkRules(day_mb=5), now(day=MB), Fit(None, Period.DAY, 0)),
        (4 * MB + 1, LinkRules(day_mb=5), now(day=MB), Fit(None, Period.DAY, 1)),
        (4 * MB, LinkRules(day_mb=50, month_mb=6), now(month=5 * MB), Fit(None, Period.MONTH, 3 * MB)),
        (4 * MB, LinkRules(day_mb=5), now(day=9 * MB), Fit(Cause.BUDGET, Period.DAY, 4 * MB)),
        (4 * MB, LinkRules(), now(is_metered=True), Fit(Cause.METERED)),
    ],
)
def test_mb03_what_a_budget_allows_is_known_before_anything_travels(size, rules, circumstances, found) -> None:
    assert fit(size, rules, circumstances) == found


@given(st.integers(0, 30 * MB), RULES, CIRCUMSTANCES)
def test_what_fits_is_what_the_budget_has_left(size: int, rules: LinkRules, circumstances: Circumstances) -> None:
    left = budget_left(rules, circumstances.usage)
    assert fit(size, rules, circumstances).over_bytes == (0 if left is None else max(0, size - left))
