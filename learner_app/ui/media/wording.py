"""What the player says: times as they are spoken, qualities with what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.media import Way
from learner_app.domain.quantities import clock_time, size
from learner_app.domain.wording import counted, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.services.learning.media_views import Rendition


def spoken_time(ms: int) -> str:
    """A place or a length as a voice says it: "1 minute 20 seconds", "2 hours 5 minutes"."""
    seconds = max(0, ms) // 1000
    hours, minutes, seconds = seconds // 3600, seconds // 60 % 60, seconds % 60
    if hours:
        return say("{hours} {minutes}", hours=_hours(hours), minutes=_minutes(minutes)) if minutes else _hours(hours)
    if minutes:
        told = _minutes(minutes)
        return say("{minutes} {seconds}", minutes=told, seconds=_seconds(seconds)) if seconds else told
    return _seconds(seconds)


def spoken_place(at_ms: int, length_ms: int) -> str:
    """Where one is in a recording; the place alone where its length is not known."""
    if not length_ms:
        return spoken_time(at_ms)
    return say("{place} of {length}", place=spoken_time(at_ms), length=spoken_time(length_ms))


def shown_place(at_ms: int, length_ms: int) -> str:
    """The same in figures: "1:20 / 3:00"."""
    if not length_ms:
        return clock_time(at_ms)
    return say("{place} / {length}", place=clock_time(at_ms), length=clock_time(length_ms))


def tier_name(tier: Tier, *, has_video: bool) -> str:
    """What a rendition is called."""
    match tier:
        case Tier.AUDIO:
            return say("Sound")
        case Tier.LOW:
            return say("Small video") if has_video else say("Small sound")
        case Tier.STANDARD:
            return say("Full-size video") if has_video else say("Full-quality sound")
        case _:
            return say("Transcript alone")


def rendition_choice(one: Rendition) -> str:
    """A line of the menu: what it is, what it weighs, and whether it is here."""
    name, weight = tier_name(one.tier, has_video=one.has_picture), size(one.size_bytes)
    if one.is_here:
        return say("{quality}, {size}, here", quality=name, size=weight)
    return say("Fetch: {quality}, {size}", quality=name, size=weight)


def way_done(way: Way | None) -> str:
    """How a recording was completed, for its chip."""
    match way:
        case Way.WATCHED:
            return say("Done: watched")
        case Way.LISTENED:
            return say("Done: listened to")
        case Way.READ:
            return say("Done: read")
        case _:
            return say("Done")


def speed(rate: float) -> str:
    """A speed: "1.25×"."""
    return say("{rate}×", rate=f"{rate:g}")


def lightest(renditions: Sequence[Rendition]) -> Rendition | None:
    """The rendition that costs least to fetch; None where there is none."""
    return min(renditions, key=lambda one: one.size_bytes, default=None)


def _hours(count: int) -> str:
    return counted("%n hours", "%n hour", count)


def _minutes(count: int) -> str:
    return counted("%n minutes", "%n minute", count)


def _seconds(count: int) -> str:
    return counted("%n seconds", "%n second", count)
