"""What a clock is to the rest of the program, and how a moved one is noticed. Reads no clock itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from learner_app.domain.quantities import span
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from datetime import datetime

    from learner_app.domain.events import Stamp

CLOCK_TOLERANCE_S = 60
"""Network time corrects clocks by less than this without anybody moving them. A guess on the generous side."""
_SECONDS = re.compile("-?[0-9]{1,12}")


class Clock(Protocol):
    """The device's clocks."""

    def now(self) -> datetime:
        """The wall clock: aware, UTC, whole milliseconds."""
        ...

    def monotonic_ms(self) -> int:
        """Milliseconds since some moment of this boot; counts on while the device sleeps, never goes back."""
        ...

    def boot(self) -> str:
        """A name for this boot of the device, another after every restart."""
        ...


def clock_jump(previous: Stamp, current: Stamp) -> int | None:
    """By how many seconds the wall clock was moved between two stamps of one device; None where it was not.

    Below 0 it was set back. Within one boot the monotonic clock tells. Across boots only a clock that went back is
    certain to have been moved: any time may have passed while the device was off.
    """
    jump_s = (current.at - previous.at).total_seconds()
    if current.boot == previous.boot:
        jump_s -= (current.monotonic_ms - previous.monotonic_ms) / 1000
    elif jump_s > 0:
        return None
    return round(jump_s) if abs(jump_s) > CLOCK_TOLERANCE_S else None


def offset_words(seconds: float) -> str:
    """How far a clock is off: "5 min ahead", "3 days behind"."""
    how_far = span(abs(seconds))
    return say("{span} ahead", span=how_far) if seconds > 0 else say("{span} behind", span=how_far)


def move_words(detail: str) -> str:
    """What was done to a clock, by the seconds that the event of it gives, as a hub keeps it: "set 6 h back".

    Of a text that is no such number it says only that the clock was moved.
    """
    if not _SECONDS.fullmatch(detail):
        return "moved"
    seconds = int(detail)
    return f"set {span(abs(seconds))} {'forward' if seconds > 0 else 'back'}"


def move_sentence(detail: str) -> str:
    """The same for its learner, without a full stop: "The clock was set 6 h back"."""
    if not _SECONDS.fullmatch(detail):
        return say("The clock was moved")
    how_far = span(abs(int(detail)))
    if int(detail) > 0:
        return say("The clock was set {span} forward", span=how_far)
    return say("The clock was set {span} back", span=how_far)
