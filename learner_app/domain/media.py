"""Sound and video as they are learned: watched, listened to or read, and how much of them was played.

Positions are milliseconds of the recording, whatever the speed at which it was played.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

COMPLETED_FROM = 0.95
"""Who has played so much of a recording is done with it: what is left is silence and credits."""
MOST_SEGMENTS = 200
LONGEST_RECORDING_MS = 7 * 24 * 3600 * 1000  # a week: longer is a mistake
_ONE_BREATH_MS = 250  # players tell where they are about twenty times a second

Segment: TypeAlias = tuple[int, int]
"""A stretch that was played: from, to, in milliseconds; never empty."""


class Way(StrEnum):
    """How a media unit was completed."""

    WATCHED = "watched"
    LISTENED = "listened"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Playback:
    """What an event of playing says beside its verb.

    Attributes:
        session: A UUID: one a time that the recording was opened in a player.
        length_ms: Of the recording.
        has_video: Whether the recording is a video, whichever of its renditions is played.
        at_ms: Where it was played, paused or completed; where a jump went to.
        from_ms: Where a jump came from; None for everything else.
        segments: What has been played of it so far, in this session and before, by time; empty where not told.
    """

    session: str
    length_ms: int
    has_video: bool
    at_ms: int
    from_ms: int | None = None
    segments: tuple[Segment, ...] = ()

    @property
    def share(self) -> float:
        """How much of it has been played so far, 0 to 1."""
        return share_played(self.segments, self.length_ms)


def merged(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """The same stretches by time, none touching another; beyond `MOST_SEGMENTS` the shortest are left out."""
    whole: list[Segment] = []
    for start, end in sorted(segments):
        if whole and start <= whole[-1][1] + _ONE_BREATH_MS:
            whole[-1] = whole[-1][0], max(whole[-1][1], end)
        elif end > start:
            whole.append((start, end))
    if len(whole) > MOST_SEGMENTS:
        longest = sorted(whole, key=lambda one: one[0] - one[1])[:MOST_SEGMENTS]
        whole = sorted(longest)
    return tuple(whole)


def share_played(segments: Iterable[Segment], length_ms: int) -> float:
    """How much of a recording is in merged stretches, 0 to 1; what lies past its end does not count."""
    if length_ms <= 0:
        return 0.0
    return min(1.0, sum(max(0, min(end, length_ms) - start) for start, end in segments) / length_ms)


def is_played(segments: Iterable[Segment], length_ms: int) -> bool:
    """Whether enough of a recording was played to be done with it."""
    return share_played(segments, length_ms) >= COMPLETED_FROM
