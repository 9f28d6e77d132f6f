"""Counts the time of open attempts that have a limit. Does not know what is answered, and hands nothing in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from learner_app.domain.timing import UNTIMED_MS, Moment, Timing, moment_of
from learner_app.domain.wording import recalled, written
from learner_app.services.history import time_of

if TYPE_CHECKING:
    from learner_app.domain.clock import Clock
    from learner_app.domain.course import QuizRules
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.services.accommodations import Accommodations
    from learner_app.services.recorder import Recorder
    from learner_app.store.drafts import Draft, Drafts

_NO_BOOT = ""  # differs from the name of every boot


class Timekeeper:
    """Looks at the clocks and keeps what it counted, so that no later look can find more time left."""

    def __init__(self, drafts: Drafts, recorder: Recorder, accommodations: Accommodations, clock: Clock) -> None:
        self._drafts = drafts
        self._accommodations = accommodations
        self._recorder = recorder
        self._clock = clock

    def limit_s(self, rules: QuizRules) -> int | None:
        """How long an attempt of the person at hand may take that begins now; None for any time."""
        return None if rules.time_limit_s is None else self._accommodations.get().limit_s(rules.time_limit_s)

    def begun(self, rules: QuizRules) -> Timing | None:
        """The time of an attempt that begins now; None where there is no limit for anybody."""
        return self._since(rules, moment_of(self._clock))

    def counted(self, draft: Draft, rules: QuizRules) -> Draft:
        """An attempt with its time counted up to now, which is not kept yet. A moved clock is recorded at once.

        Raises:
            ExpectedFailure: Kind.STORAGE.
        """
        timing = draft.timing or self._since(rules, Moment(time_of(draft.opened_ms), 0, _NO_BOOT))
        if timing is None:
            return draft
        self._recorder.note_moved_clock()
        return replace(draft, timing=timing.counted(moment_of(self._clock)))

    def looked_at(self, draft: Draft, rules: QuizRules) -> Draft:
        """The same, and kept.

        Raises:
            ExpectedFailure: Kind.STORAGE.
            LookupError: The attempt was handed in meanwhile.
        """
        counted = self.counted(draft, rules)
        if counted.timing is not None:
            self._drafts.keep_time(counted.attempt, counted.timing)
        return counted

    def _since(self, rules: QuizRules, beginning: Moment) -> Timing | None:
        """The time of an attempt from its beginning on.

        Of one whose time was lost with a damaged file, only the wall clock tells how long ago it began.
        """
        if rules.time_limit_s is None:
            return None
        limit_s = self.limit_s(rules)
        return Timing(UNTIMED_MS if limit_s is None else limit_s * 1000, beginning)

    def leave_word(self, course: CourseId, unit: UnitId, said: str) -> None:
        """Keep a sentence for the learner, who was not there when the time ran out; an empty one is forgotten."""
        self._drafts.set_text(_name(course, unit), written(said) if said else "")

    def word(self, course: CourseId, unit: UnitId) -> str:
        """The sentence that was kept for the learner; empty where there is none."""
        return recalled(self._drafts.text(_name(course, unit)))


def _name(course: CourseId, unit: UnitId) -> str:
    return f"time ran out: {course} {unit}"
