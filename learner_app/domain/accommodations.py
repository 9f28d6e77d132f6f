"""More time for a person who needs it: a multiple of a quiz's limit, minutes on top, or no limit at all."""

from __future__ import annotations

from dataclasses import dataclass

USUAL_PERCENT = 100
MOST_PERCENT = 1_000
MOST_EXTRA_S = 86_400
"""Ten times the time, or a day on top; who needs more takes the quiz untimed."""


@dataclass(frozen=True, slots=True)
class Accommodation:
    """What a person has over the limit of every quiz.

    Attributes:
        time_percent: Of the quiz's limit, 100 to `MOST_PERCENT`.
        extra_s: On top of that.
        is_untimed: There is no limit; the others mean nothing then.
    """

    time_percent: int = USUAL_PERCENT
    extra_s: int = 0
    is_untimed: bool = False

    @property
    def is_any(self) -> bool:
        """Whether it gives more time than everybody has."""
        return self.is_untimed or self.time_percent > USUAL_PERCENT or self.extra_s > 0

    def limit_s(self, usual_s: int) -> int | None:
        """The limit of this person for a quiz with the limit `usual_s`, in whole seconds; None for no limit."""
        return None if self.is_untimed else -(-usual_s * self.time_percent // 100) + self.extra_s


NONE = Accommodation()


def accommodation(time_percent: int, extra_s: int, *, is_untimed: bool) -> Accommodation:
    """The accommodation with these values, numbers out of range as the nearest that is allowed."""
    percent = min(MOST_PERCENT, max(USUAL_PERCENT, time_percent))
    return Accommodation(percent, min(MOST_EXTRA_S, max(0, extra_s)), is_untimed)
