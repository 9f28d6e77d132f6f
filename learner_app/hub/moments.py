"""Moments as the hub writes them: for scripts, and for a `time` element on a page."""

from __future__ import annotations

from datetime import UTC, datetime


def iso(time_ms: int | None) -> str | None:
    """A time as ISO 8601 in UTC with milliseconds; None stays None."""
    if time_ms is None:
        return None
    return datetime.fromtimestamp(time_ms / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def time_words(time_ms: int | None) -> dict[str, str] | None:
    """A time in UTC as ISO 8601, and as day and clock in words; None for none."""
    if time_ms is None:
        return None
    at = datetime.fromtimestamp(time_ms / 1000, UTC)
    return {"iso": iso(time_ms) or "", "day": f"{at.day} {at:%b %Y}", "clock": f"{at:%H:%M}"}
