"""Where recordings were played, row after row, in small numbers: each counts from one that is near it.

Nearly always all stretches but the newest were told before, and the newest ends where it was paused.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from learner_app.domain.media import MOST_SEGMENTS

if TYPE_CHECKING:
    from learner_app.domain.media import Playback, Segment


class Played:
    """Remembers the rows before, the same on the side that writes and on the side that reads."""

    def __init__(self) -> None:
        self._at_ms = 0
        self._told: tuple[Segment, ...] = ()

    def written(self, playback: Playback) -> list[int | None]:
        """The numbers of a row; see `dense._Row`."""
        at_ms, segments = playback.at_ms, playback.segments
        again = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(self._told, segments, strict=False)))
        jump = None if playback.from_ms is None else playback.from_ms - at_ms
        numbers = [at_ms - self._at_ms, jump, again, *(end - at_ms for pair in segments[again:] for end in pair)]
        self._remember(playback)
        return numbers

    def read(self, playback: Playback, numbers: list[int | None]) -> Playback:
        """The playback of a row, of one that says all but where.

        Raises:
            ValueError: These are no numbers of a row.
        """
        moved, jump, again, *rest = numbers
        if moved is None or again is None or not 0 <= again <= len(self._told):
            raise ValueError("a recording played nowhere")
        at_ms = self._at_ms + moved
        ends = [at_ms + end for end in rest if end is not None]
        new = tuple(zip(ends[::2], ends[1::2], strict=True))
        if again + len(new) > MOST_SEGMENTS:
            raise ValueError("more stretches than a recording has")
        from_ms = None if jump is None else at_ms + jump
        whole = replace(playback, at_ms=at_ms, from_ms=from_ms, segments=(*self._told[:again], *new))
        self._remember(whole)
        return whole

    def _remember(self, playback: Playback) -> None:
        self._at_ms = playback.at_ms
        self._told = playback.segments or self._told
