"""Finding one's way in the cues of a recording by time."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.formats.captions import Cue

_AT_ONCE = 8  # people who speak at the same time; more do not fit onto a picture
_JUST_BEGUN_MS = 1_500  # who goes back so soon after a sentence began means the one before


class CueTrack:
    """Cues by time, as `read_captions` gives them."""

    def __init__(self, cues: Sequence[Cue] = ()) -> None:
        self.cues = tuple(cues)
        self._starts = [cue.start_ms for cue in self.cues]

    def at(self, ms: int) -> tuple[Cue, ...]:
        """What is said at a moment, first the one that began first."""
        end = bisect_right(self._starts, ms)
        return tuple(cue for cue in self.cues[max(0, end - _AT_ONCE) : end] if ms < cue.end_ms)

    def between(self, after_ms: int, until_ms: int) -> tuple[Cue, ...]:
        """Those that begin after one moment and not after another."""
        return self.cues[bisect_right(self._starts, after_ms) : bisect_right(self._starts, until_ms)]

    def start_before(self, ms: int) -> int:
        """Where the sentence begins that is spoken, or the one before where it has only just begun; 0 before all."""
        number = bisect_right(self._starts, ms - _JUST_BEGUN_MS)
        return self._starts[number - 1] if number else 0

    def start_after(self, ms: int) -> int | None:
        """Where the next sentence begins; None after the last."""
        number = bisect_right(self._starts, ms)
        return self._starts[number] if number < len(self._starts) else None

    def current(self, ms: int) -> Cue | None:
        """The last that has begun, whether it is still spoken or not."""
        number = bisect_right(self._starts, ms)
        return self.cues[number - 1] if number else None
