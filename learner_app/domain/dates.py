"""Due, grace and close as three dates. Judged by when work was done, never by when its record arrived."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SOON = timedelta(days=7)
"""How long before its date something is due soon."""


class DueState(StrEnum):
    """Where an assignment stands against its dates."""

    NO_DATE = "no date"
    UPCOMING = "upcoming"
    DUE_SOON = "due soon"
    IN_GRACE = "in grace"
    OVERDUE = "overdue"
    CLOSED = "closed"
    DONE_ON_TIME = "done on time"
    DONE_LATE = "done late"


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of an assignment, all aware; the last moment of each still belongs to it.

    Attributes:
        due: When it should be done.
        grace: Until when being late is excused; earlier than `due`, or without it, it means nothing.
        close: After this nothing more is expected; what is done later is kept and called late.

    Raises:
        ValueError: A date has no time zone: a bug of the caller.
    """

    due: datetime | None = None
    grace: datetime | None = None
    close: datetime | None = None

    def __post_init__(self) -> None:
        _require_aware(self.due, self.grace, self.close)

    @property
    def deadline(self) -> datetime | None:
        """The last moment that counts as on time: the end of grace, or else due, or else close."""
        if self.due is None:
            return self.close
        return self.due if self.grace is None else max(self.due, self.grace)


def due_state(dates: Dates, now: datetime, completed_at: datetime | None) -> DueState:
    """Where an assignment stands at `now`; `completed_at` is when the learner did it, None while it is not done.

    Raises:
        ValueError: A time has no time zone: a bug of the caller.
    """
    _require_aware(now, completed_at)
    if completed_at is not None:
        is_late = any(date is not None and completed_at > date for date in (dates.deadline, dates.close))
        return DueState.DONE_LATE if is_late else DueState.DONE_ON_TIME
    if dates.close is not None and now > dates.close:
        return DueState.CLOSED
    return _open_state(dates, now)


def _open_state(dates: Dates, now: datetime) -> DueState:
    due, deadline = dates.due or dates.close, dates.deadline
    if due is None or deadline is None:
        return DueState.NO_DATE
    if now <= due:
        return DueState.DUE_SOON if due - now <= SOON else DueState.UPCOMING
    return DueState.IN_GRACE if now <= deadline else DueState.OVERDUE


def _require_aware(*times: datetime | None) -> None:
    for time in times:
        if time is not None and time.utcoffset() is None:
            raise ValueError(f"a time without a time zone: {time.isoformat()}")
