"""Amounts as a person says them, the same in the window and in a terminal."""

from __future__ import annotations

_DAYS_TO_YEARS = 1_000
_UNITS = ((1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB"))


def size(count: int) -> str:
    """Bytes: "12 kB", "3.4 MB"."""
    for factor, unit in _UNITS:
        if count >= factor:
            value = count / factor
            return f"{value:.1f} {unit}" if value < 10 and unit != "kB" else f"{value:.0f} {unit}"
    return f"{count} bytes"


def span(seconds: float) -> str:
    """A length of time, no more exact than it can be known: "40 s", "5 min", "2 h 10 min", "3 days", "5 years"."""
    if seconds < 90:
        return f"{max(1, round(seconds))} s"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"{minutes} min"
    hours, rest = divmod(round(minutes / 10) * 10, 60)
    if hours < 48:
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    days = round(hours / 24)
    return f"{days} days" if days < _DAYS_TO_YEARS else f"{round(days / 365.25)} years"


def clock_time(ms: int) -> str:
    """A place in a recording: "0:07", "12:05", "1:02:05"."""
    seconds = max(0, ms) // 1000
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"
