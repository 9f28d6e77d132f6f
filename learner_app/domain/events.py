"""What happened: the events of learning, from which all progress is computed, and the marks a hub adds to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, QuestionId, RecordId, UnitId
    from learner_app.domain.media import Playback, Way
    from learner_app.domain.quiz import Response


class Verb(StrEnum):
    """What the learner did. Names are those of cmi5, ADL and the video profile; `formats.xapi` gives their IRIs."""

    INITIALIZED = "initialized"  # a unit was opened for the first time
    COMPLETED = "completed"  # a lesson, recording, document or attestation was worked through
    ATTEMPTED = "attempted"  # a certifying quiz was handed in; the hub marks it
    PASSED = "passed"  # a practice quiz was handed in and passed
    FAILED = "failed"  # a practice quiz was handed in and not passed
    CLOCK_CHANGED = "clock-changed"  # the device's clock was moved while nobody looked
    PLAYED = "played"  # a recording began to play
    PAUSED = "paused"  # it stopped, or was left
    SEEKED = "seeked"  # the learner jumped in it


PLAYING = frozenset({Verb.PLAYED, Verb.PAUSED, Verb.SEEKED})
"""What says how something was learned on the way; whether it is completed never rests on these."""


@dataclass(frozen=True, slots=True)
class Version:
    """Which course version was shown: its name and the SHA-256 of its manifest."""

    course: CourseId
    version: str
    manifest: BlobHash
    language: str


@dataclass(frozen=True, slots=True)
class Stamp:
    """When and where a record was made.

    Attributes:
        sequence: 1, 2, 3 … on this device for this person; the order that counts.
        at: The device's wall clock, UTC, to the millisecond.
        monotonic_ms: Milliseconds of the device's monotonic clock, comparable within one `boot`.
    """

    device: DeviceId
    sequence: int
    at: datetime
    monotonic_ms: int
    boot: str


@dataclass(frozen=True, slots=True)
class Event:
    """One thing a learner did.

    Attributes:
        version: None only for events that belong to no course (a changed clock).
        attempt: Set for quiz events; the same id in every record of one attempt.
        responses: What was answered, for a quiz that was handed in.
        score: 0 to 1 as the device marked it (practice only); the hub computes its own.
        duration_s: Active seconds, None where not measured; of a timed attempt all seconds, pauses included.
        detail: For a changed clock: how far it jumped, in seconds, as text. For a timed attempt: a `timing.TimeNote`.
        way: How a media unit was completed.
        playback: Set for what was played, paused and sought, and where playing completed a unit.
    """

    id: RecordId
    verb: Verb
    stamp: Stamp
    version: Version | None = None
    unit: UnitId | None = None
    attempt: AttemptId | None = None
    responses: Mapping[QuestionId, Response] = field(default_factory=dict)
    score: float | None = None
    duration_s: int | None = None
    detail: str = ""
    way: Way | None = None
    playback: Playback | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """The hub's verdict on one attempt; it prevails over the device's.

    Attributes:
        score: 0 to 1.
        flags: Why a person should look at it: "score differs", "old version", "over the limit", …
        unit: The quiz it is of, where that is known: the same attempt id at another quiz is not marked by it.
    """

    attempt: AttemptId
    score: float
    passed: bool
    marked_at: datetime
    flags: tuple[str, ...] = ()
    unit: UnitId | None = None
