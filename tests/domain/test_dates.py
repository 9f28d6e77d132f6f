"""Due, grace and close are three dates, and lateness is judged by when work was done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.dates import Dates, DueState, due_state

DUE = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAY = timedelta(days=1)
MOMENT = timedelta(milliseconds=1)
ALL = Dates(DUE, DUE + 3 * DAY, DUE + 10 * DAY)
TIMES = st.datetimes(datetime(2026, 1, 1), datetime(2026, 6, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds are naive


@pytest.mark.parametrize(
    ("after_due", "state"),
    [
        (-8 * DAY, DueState.UPCOMING),
        (-7 * DAY, DueState.DUE_SOON),
        (0 * DAY, DueState.DUE_SOON),
        (MOMENT, DueState.IN_GRACE),
        (3 * DAY, DueState.IN_GRACE),
        (3 * DAY + MOMENT, DueState.OVERDUE),
        (10 * DAY, DueState.OVERDUE),
        (10 * DAY + MOMENT, DueState.CLOSED),
    ],
)
def test_what_is_not_done_moves_through_its_dates(after_due: timedelta, state: DueState) -> None:
    assert due_state(ALL, DUE + after_due, None) is state


@pytest.mark.parametrize(
    ("after_due", "state"),
    [
        (-DAY, DueState.DONE_ON_TIME),
        (0 * DAY, DueState.DONE_ON_TIME),
        (3 * DAY, DueState.DONE_ON_TIME),
        (3 * DAY + MOMENT, DueState.DONE_LATE),
        (20 * DAY, DueState.DONE_LATE),
    ],
)
def test_what_is_done_is_judged_by_when_it_was_done(after_due: timedelta, state: DueState) -> None:
    assert due_state(ALL, DUE + 30 * DAY, DUE + after_due) is state


def test_without_dates_nothing_is_ever_late() -> None:
    assert due_state(Dates(), DUE, None) is DueState.NO_DATE
    assert due_state(Dates(), DUE, DUE) is DueState.DONE_ON_TIME
    assert due_state(Dates(grace=DUE), DUE + DAY, None) is DueState.NO_DATE


def test_a_closing_date_alone_is_the_date_to_keep() -> None:
    closing = Dates(close=DUE)
    assert due_state(closing, DUE - DAY, None) is DueState.DUE_SOON
    assert due_state(closing, DUE + DAY, None) is DueState.CLOSED
    assert due_state(closing, DUE + DAY, DUE + MOMENT) is DueState.DONE_LATE


def test_a_grace_that_ends_before_the_due_date_takes_nothing_away() -> None:
    assert due_state(Dates(DUE, DUE - DAY), DUE, DUE) is DueState.DONE_ON_TIME


def test_a_record_that_arrives_later_does_not_change_when_it_was_done() -> None:
    assert {due_state(ALL, DUE + days * DAY, DUE - DAY) for days in range(0, 400, 50)} == {DueState.DONE_ON_TIME}


def test_another_time_zone_names_the_same_moment() -> None:
    east = timezone(timedelta(hours=9))
    assert due_state(ALL, DUE.astimezone(east), None) is due_state(ALL, DUE, None)


@pytest.mark.parametrize("place", ["due", "grace", "close", "now", "completed_at"])
def test_a_time_without_a_zone_is_a_bug(place: str) -> None:
    naive = DUE.replace(tzinfo=None)
    times: dict[str, datetime | None] = {"due": None, "grace": None, "close": None, "now": DUE, "completed_at": None}
    times[place] = naive
    now = times["now"]
    assert now is not None
    with pytest.raises(ValueError, match="time zone"):
        due_state(Dates(times["due"], times["grace"], times["close"]), now, times["completed_at"])


@given(st.none() | TIMES, st.none() | TIMES, st.none() | TIMES, TIMES, TIMES)
def test_time_never_makes_open_work_less_urgent(
    due: datetime | None, grace: datetime | None, close: datetime | None, one: datetime, other: datetime
) -> None:
    urgency = [DueState.UPCOMING, DueState.DUE_SOON, DueState.IN_GRACE, DueState.OVERDUE, DueState.CLOSED]
    states = [due_state(Dates(due, grace, close), now, None) for now in sorted([one, other])]
    if DueState.NO_DATE in states:
        assert (due, close) == (None, None)
    else:
        assert urgency.index(states[0]) <= urgency.index(states[1])
