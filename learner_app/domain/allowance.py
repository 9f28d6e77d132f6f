"""What may travel now. Budget, metered networks and hours hold back sound and pictures, never records or texts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.errors import Cause
from learner_app.domain.traffic import Purpose

if TYPE_CHECKING:
    from datetime import datetime, time


MB = 1_000_000
"""Megabytes as mobile contracts count them."""


@dataclass(frozen=True, slots=True)
class Hours:
    """The hours of a day in which media may travel, in the learner's own time; over midnight where `until` is earlier.

    Equal times mean the whole day.
    """

    start: time
    until: time

    def hold(self, at: time) -> bool:
        """Whether a time of day lies in them; the first moment does, the last does not."""
        if self.start < self.until:
            return self.start <= at < self.until
        return self.until == self.start or at >= self.start or at < self.until


@dataclass(frozen=True, slots=True)
class LinkRules:
    """What the learner (or their organisation) allows. None everywhere: nothing is held back.

    Attributes:
        day_mb, month_mb: The most that all traffic may come to before media wait.
        on_metered: Media may travel on a metered network.
        cap_kb_s: The most thousand bytes a second that media may take.
    """

    day_mb: int | None = None
    month_mb: int | None = None
    on_metered: bool = False
    hours: Hours | None = None
    cap_kb_s: int | None = None


@dataclass(frozen=True, slots=True)
class Usage:
    """What has travelled already, both ways, in bytes."""

    day: int = 0
    month: int = 0


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What counts when it is asked whether something may travel.

    Attributes:
        is_metered: None where neither system nor learner says; it is taken for unmetered then.
        now: In the learner's own time zone.
    """

    usage: Usage
    is_metered: bool | None
    now: datetime


class Period(StrEnum):
    """What a budget is for."""

    DAY = "day"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether so much of media may travel now.

    Attributes:
        hold: What keeps it from travelling now, whatever its size; None where nothing does.
        period: Whose budget is the tighter one; None where there is none.
        over_bytes: How much more it is than that budget has left; 0 where it fits, or there is no budget.
    """

    hold: Cause | None = None
    period: Period | None = None
    over_bytes: int = 0


def holds_back(purpose: Purpose, rules: LinkRules, circumstances: Circumstances) -> Cause | None:
    """What keeps this from travelling now; None where nothing does."""
    if not purpose.is_media:
        return None
    if circumstances.is_metered and not rules.on_metered:
        return Cause.METERED
    left = budget_left(rules, circumstances.usage)
    if left is not None and left <= 0:
        return Cause.BUDGET
    if rules.hours is not None and not rules.hours.hold(circumstances.now.time()):
        return Cause.HOURS
    return None


def budget_left(rules: LinkRules, usage: Usage) -> int | None:
    """How many bytes of media the budget still has room for, 0 for none; None where there is no budget."""
    rooms = _rooms(rules, usage)
    return max(0, min(rooms.values())) if rooms else None


def fit(size_bytes: int, rules: LinkRules, circumstances: Circumstances) -> Fit:
    """What the rules say to media of that size, before any of it has travelled."""
    hold = holds_back(Purpose.STANDARD, rules, circumstances)
    rooms = _rooms(rules, circumstances.usage)
    if not rooms:
        return Fit(hold)
    period = min(rooms, key=rooms.__getitem__)
    return Fit(hold, period, max(0, size_bytes - max(0, rooms[period])))


def _rooms(rules: LinkRules, usage: Usage) -> dict[Period, int]:
    """How many bytes each budget that is set has left; below 0 where more has travelled."""
    budgets = ((Period.DAY, rules.day_mb, usage.day), (Period.MONTH, rules.month_mb, usage.month))
    return {period: limit * MB - used for period, limit, used in budgets if limit is not None}
