"""Turns what a learner did into records. Does not send them and does not know what they mean for progress."""

from __future__ import annotations

import secrets
import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.clock import clock_jump
from learner_app.domain.events import Event, Stamp, Verb
from learner_app.domain.ids import AttemptId, RecordId
from learner_app.formats import xapi

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from learner_app.domain.clock import Clock
    from learner_app.domain.events import Version
    from learner_app.domain.ids import DeviceId, QuestionId, UnitId
    from learner_app.domain.media import Playback, Way
    from learner_app.domain.quiz import Response
    from learner_app.store.journal import Journal
    from learner_app.store.journal_views import Entry

LOCAL_HOME = "https://learner.invalid/local"
"""The account home of whoever learns before the first sign-in."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done; the recorder adds when, where and by whom. Fields are those of `domain.events.Event`."""

    verb: Verb
    version: Version | None = None
    unit: UnitId | None = None
    attempt: AttemptId | None = None
    responses: Mapping[QuestionId, Response] | None = None
    score: float | None = None
    duration_s: int | None = None
    detail: str = ""
    way: Way | None = None
    playback: Playback | None = None


class Recorder:
    """Writes records of one person on one device."""

    def __init__(self, journal: Journal, clock: Clock, device: DeviceId, actor: xapi.Actor) -> None:
        self._journal = journal
        self._clock = clock
        self._device = device
        self._actor = actor

    def record(self, deed: Deed, *, and_clear_draft: AttemptId | None = None) -> Event:
        """Make one record; it is on the disk for good when this returns.

        A clock that was moved since the last record is recorded first.

        Raises:
            ExpectedFailure: Kind.STORAGE; nothing was recorded.
            LookupError: The attempt of `and_clear_draft` is not open any longer; nothing was recorded of it.
        """
        self.note_moved_clock()
        return self._append(deed, and_clear_draft)

    def note_moved_clock(self) -> None:
        """Record that the wall clock was moved since the last record, if it was; that changes nothing else.

        Raises:
            ExpectedFailure: Kind.STORAGE.
        """
        moved_s = self._moved_clock()
        if moved_s is not None:
            self._append(Deed(Verb.CLOCK_CHANGED, detail=str(moved_s)), None)

    def _append(self, deed: Deed, draft: AttemptId | None) -> Event:
        made: list[Event] = []

        def make(sequence: int) -> tuple[RecordId, bytes]:
            event = self._event(deed, self._stamp(sequence))
            made.append(event)
            return event.id, xapi.statement(event, self._actor)

        self._journal.append(make, and_clear_draft=draft)
        return made[-1]

    def _event(self, deed: Deed, stamp: Stamp) -> Event:
        return Event(
            id=RecordId(uuid7(stamp.at)),
            verb=deed.verb,
            stamp=stamp,
            version=deed.version,
            unit=deed.unit,
            attempt=deed.attempt,
            responses=dict(deed.responses or {}),
            score=deed.score,
            duration_s=deed.duration_s,
            detail=deed.detail,
            way=deed.way,
            playback=deed.playback,
        )

    def _stamp(self, sequence: int) -> Stamp:
        clock = self._clock
        return Stamp(self._device, sequence, clock.now(), clock.monotonic_ms(), clock.boot())

    def _moved_clock(self) -> int | None:
        last = self._journal.last_sequence()
        if not last:
            return None
        newest: list[Entry] = self._journal.entries(after=last - 1)
        return clock_jump(xapi.event(newest[-1].statement).stamp, self._stamp(last + 1)) if newest else None


def new_attempt(now: datetime) -> AttemptId:
    """An id for an attempt that begins now."""
    return AttemptId(uuid7(now))


def uuid7(at: datetime, chance: Callable[[int], int] = secrets.randbits) -> str:
    """A UUID of version 7 (RFC 9562, section 5.7): the time in front saves its bytes on the wire."""
    milliseconds = round(at.timestamp() * 1000)
    return str(uuid.UUID(int=milliseconds << 80 | 7 << 76 | chance(12) << 64 | 2 << 62 | chance(62)))
