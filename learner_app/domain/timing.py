"""The time of a quiz attempt that has a limit, counted by the clock that nobody can set. Reads no clock itself.

Time runs from the beginning of an attempt to its end: a sleeping device and a closed program do not stop it, and moving
the wall clock neither adds nor takes any. Only across a restart of the device is the wall clock all there is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from learner_app.domain.accommodations import Accommodation
    from learner_app.domain.clock import Clock
    from learner_app.domain.course import QuizRules
    from learner_app.domain.events import Event

LONGEST_LIMIT_S = 86_400
"""A day. What may take longer has a due date, not a time limit."""
GRACE_S = 30
"""How far over its limit an attempt may be before the hub flags it: clocks are read in whole seconds, and disks can be
slow. A guess on the generous side."""
HANDOVER_MS = 5_000
"""How long after its end an attempt still takes what was answered in time: a slow disk may hold the last answer up."""

OVER_TIME = "over the time limit"
BY_WALL_CLOCK = "timed by wall clock"
TIME_NOT_TOLD = "time not told"
"""The flags of timed attempts; the second says that a part of its time rests on the wall clock alone."""
TIME_NOT_GIVEN = "time not given"
"""The hub's flag for an attempt with more time than it ever gave this person."""
UNTIMED_MS = 2**52
"""The limit of an attempt that has none because its learner is to have all the time there is; nobody lives so long."""

_WALL_CLOCK = "wall-clock"
_LAPSED = re.compile(r"lapsed (\d{1,9})", re.ASCII)
_LIMIT = re.compile(r"(untimed|limit (\d{1,9})) of (\d{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Moment:
    """What all clocks of a device showed at once; the fields are those of `domain.events.Stamp`."""

    at: datetime
    monotonic_ms: int
    boot: str


def moment_of(clock: Clock) -> Moment:
    """Now, on all clocks."""
    return Moment(clock.now(), clock.monotonic_ms(), clock.boot())


@dataclass(frozen=True, slots=True)
class Timing:
    """How much of an attempt's time is gone.

    Attributes:
        limit_ms: What it had at its beginning.
        spent_ms: What was gone at `seen`.
        is_by_wall_clock: The boot changed since it began, so that only the wall clock tells what passed in between.
    """

    limit_ms: int
    seen: Moment
    spent_ms: int = 0
    is_by_wall_clock: bool = False

    @property
    def left_ms(self) -> int:
        """What is left, never below 0."""
        return max(0, self.limit_ms - self.spent_ms)

    @property
    def lapsed_ms(self) -> int:
        """For how long the time has been up; 0 while some is left."""
        return max(0, self.spent_ms - self.limit_ms)

    @property
    def is_over(self) -> bool:
        """Whether nothing more is taken and the attempt has to be handed in as it is."""
        return self.lapsed_ms > HANDOVER_MS

    @property
    def taken_s(self) -> int:
        """How long the attempt took, in whole seconds: up to now, but no longer than its time."""
        return min(self.spent_ms, self.limit_ms) // 1000

    @property
    def is_untimed(self) -> bool:
        """Whether its time is counted and has no end."""
        return self.limit_ms == UNTIMED_MS

    def note(self, usual_s: int | None) -> TimeNote:
        """What its record says of this beside how long it took; `usual_s` is the limit that everybody has."""
        limit_s = None if self.is_untimed else self.limit_ms // 1000
        extra = None if usual_s is None or limit_s == usual_s else ExtraTime(limit_s, usual_s)
        return TimeNote(self.is_by_wall_clock, self.lapsed_ms // 1000, extra)

    def counted(self, now: Moment) -> Timing:
        """The same attempt at `now`; its time left is never more than before."""
        if now.boot == self.seen.boot:
            passed_ms = now.monotonic_ms - self.seen.monotonic_ms
        else:
            passed_ms = (now.at - self.seen.at) // timedelta(milliseconds=1)
        return Timing(
            self.limit_ms,
            now,
            self.spent_ms + max(0, passed_ms),
            self.is_by_wall_clock or now.boot != self.seen.boot,
        )


@dataclass(frozen=True, slots=True)
class ExtraTime:
    """That an attempt had `limit_s`, or no limit (None), where everybody has `usual_s`."""

    limit_s: int | None
    usual_s: int

    def is_covered_by(self, given: Accommodation) -> bool:
        """Whether that is no more than this gives."""
        limit_s = given.limit_s(self.usual_s)
        return limit_s is None or (self.limit_s is not None and self.limit_s <= limit_s)


@dataclass(frozen=True, slots=True)
class TimeNote:
    """What the record of a timed attempt says in its `detail`.

    Attributes:
        lapsed_s: For how long its time had been up when the record was made. It was handed in as it had been then.
        extra: None for the time that everybody has.
    """

    is_by_wall_clock: bool = False
    lapsed_s: int = 0
    extra: ExtraTime | None = None

    @property
    def text(self) -> str:
        """The detail of the record; empty where there is nothing to say."""
        lapsed = f"lapsed {self.lapsed_s}" if self.lapsed_s else ""
        extra = self.extra
        had = "" if extra is None else "untimed" if extra.limit_s is None else f"limit {extra.limit_s}"
        parts = (_WALL_CLOCK if self.is_by_wall_clock else "", lapsed, f"{had} of {extra.usual_s}" if extra else "")
        return "; ".join(part for part in parts if part)


def time_note(detail: str) -> TimeNote:
    """Read a record's detail; what is not understood is passed over."""
    parts = detail.split("; ")
    lapsed = [int(found[1]) for part in parts if (found := _LAPSED.fullmatch(part))]
    extra = [
        ExtraTime(int(found[2]) if found[2] else None, int(found[3]))
        for part in parts
        if (found := _LIMIT.fullmatch(part))
    ]
    return TimeNote(_WALL_CLOCK in parts, max(lapsed, default=0), extra[0] if extra else None)


def done_at(event: Event) -> datetime:
    """When something was done: when its record was made, but for a timed attempt that lay there after its time was up.

    Such an attempt was done when its time was up, whenever somebody next looked at it. Extra time makes nobody late:
    who needed it was done when everybody's time would have been up.
    """
    if event.attempt is None:
        return event.stamp.at
    note = time_note(event.detail)
    extra_s = max(0, (event.duration_s or 0) - note.extra.usual_s) if note.extra else 0
    try:
        return event.stamp.at - timedelta(seconds=note.lapsed_s + extra_s)
    except OverflowError:  # a forged clock at the beginning of all dates
        return event.stamp.at


def time_flags(rules: QuizRules, handed_in: Event) -> tuple[str, ...]:
    """Why a person should look at the time of an attempt that was handed in; empty where nothing speaks against it.

    Extra time is believed here; whether it was given, only the hub knows (`is_time_given`).
    """
    if rules.time_limit_s is None:
        return ()
    taken_s, note = handed_in.duration_s, time_note(handed_in.detail)
    limit_s = note.extra.limit_s if note.extra else rules.time_limit_s
    flags = {
        OVER_TIME: taken_s is not None and limit_s is not None and taken_s > limit_s + GRACE_S,
        BY_WALL_CLOCK: note.is_by_wall_clock,
        TIME_NOT_TOLD: taken_s is None,
    }
    return tuple(flag for flag, holds in flags.items() if holds)


def is_time_given(rules: QuizRules, handed_in: Event, given: Iterable[Accommodation]) -> bool:
    """Whether an attempt had the time that everybody has, or no more than some of these accommodations give."""
    extra = time_note(handed_in.detail).extra
    if extra is None:
        return True
    return extra.usual_s == rules.time_limit_s and any(extra.is_covered_by(each) for each in given)
