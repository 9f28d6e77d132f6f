"""Amounts as a person says them, the same in the window and in a terminal."""

from __future__ import annotations

from learner_app.domain.wording import counted, numeral, say

_DAYS_TO_YEARS = 1_000


def size(count: int) -> str:
    """Bytes: "12 kB", "3.4 MB"."""
    if count >= 1_000_000_000:
        return say("{number} GB", number=_short(count / 1_000_000_000))
    if count >= 1_000_000:
        return say("{number} MB", number=_short(count / 1_000_000))
    if count >= 1_000:
        return say("{number} kB", number=numeral(count / 1_000))
    return counted("%n bytes", "%n bytes", count)


def percent(share: float) -> str:
    """A share of 0 to 1: "83 %"."""
    return say("{number} %", number=numeral(share * 100)).replace(" ", "\N{NO-BREAK SPACE}")


def span(seconds: float) -> str:
    """A length of time, no more exact than it can be known: "40 s", "5 min", "2 h 10 min", "3 days", "5 years"."""
    if seconds < 90:
        return say("{number} s", number=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return say("{number} min", number=minutes)
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    if hours < 48:
        return hours_and_minutes(hours, rest)
    days = round(hours / 24)
    if days < _DAYS_TO_YEARS:
        return counted("%n days", "%n day", days)
    return counted("%n years", "%n year", round(days / 365.25))


def hours_and_minutes(hours: int, minutes: int) -> str:
    """A length of time from an hour on: "2 h 10 min", "3 h"."""
    if not minutes:
        return say("{hours} h", hours=hours)
    return say("{hours} h {minutes} min", hours=hours, minutes=minutes)


def _short(value: float) -> str:
    return numeral(value, 1 if value < 10 else 0)


def clock_time(ms: int) -> str:
    """A place in a recording: "0:07", "12:05", "1:02:05"."""
    seconds = max(0, ms) // 1000
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
