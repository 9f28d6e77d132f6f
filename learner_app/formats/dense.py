"""Runs of statements in few bytes: only what cannot be derived travels, the rest is rebuilt to the same bytes.

A statement of ours is a pure function of its event and actor, so a run carries the actor, versions and boots once
and of each event the fields alone. A statement that does not come out of this byte for byte (another program's, or an
older form) travels as it is. Does not compress; `formats.wire` does.

Form 2 added how a recording was completed and what was played of it. Who reads form 1 alone gets statements that say
so as they are; everything else is written to the same bytes in both.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias, TypeVar, cast
from uuid import UUID

import msgspec

from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, QuestionId, RecordId, UnitId
from learner_app.domain.media import Playback, Way
from learner_app.formats import xapi
from learner_app.formats.dense_times import Played
from learner_app.formats.structs import settled

_VERBS = (
    Verb.INITIALIZED,
    Verb.COMPLETED,
    Verb.ATTEMPTED,
    Verb.PASSED,
    Verb.FAILED,
    Verb.CLOCK_CHANGED,
    Verb.PLAYED,
    Verb.PAUSED,
    Verb.SEEKED,
)
"""In the order of their numbers on the wire; new ones are added at the end."""
_WAYS = (Way.WATCHED, Way.LISTENED, Way.READ)
"""The same."""
_NUMBERS = {verb: number for number, verb in enumerate(_VERBS)}
_UUID_BYTES = 16
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)

Row: TypeAlias = "bytes | _Row"
Play: TypeAlias = "tuple[bytes, int, bool]"
"""A session of playing: its UUID, the recording's length in milliseconds, whether it is a video."""
Key = TypeVar("Key")
Form = TypeVar("Form", bound=msgspec.Struct)


@settled
class _Row1(msgspec.Struct, array_like=True, omit_defaults=True):
    """One event in form 1. Times count from the row before (the first from 0); `at` is None where the id says it.

    `monotonic` is what that clock moved more than `at` did: next to nothing, unless somebody set a clock.
    `unit`, `version`, `boot` and the questions are places in the run's tables; `attempt` is a UUID, or a place among
    the attempts that the run named before.
    """

    verb: int
    id: bytes
    monotonic: int
    at: int | None = None
    version: int | None = None
    unit: int | None = None
    duration: int | None = None
    attempt: bytes | int | None = None
    score: float | None = None
    responses: list[Any] = []
    boot: int = 0
    detail: str = ""


class _Row(_Row1, array_like=True):
    """One event in form 2, which is form 1 where it stops there.

    Attributes:
        way: Its place among `_WAYS`.
        play: Its place among the run's plays.
        times: Where it was played, from the row before; where a jump came from, or None; how many of the stretches that
            the run told last are told again; both ends of each of the others. All but the count from the first.
    """

    way: int | None = None
    play: int | None = None
    times: list[int | None] = []


@settled
class Packed1(msgspec.Struct, array_like=True):
    """A run on the wire in form 1. Rows of bytes are whole statements."""

    first: int
    previous: bytes
    actor: tuple[str, str]
    device: str
    boots: list[str]
    versions: list[tuple[str, str, bytes, str]]
    units: list[str]
    questions: list[str]
    rows: list[Row]


class Packed(Packed1, array_like=True):
    """A run on the wire in form 2, which is form 1 where nothing was played."""

    plays: list[Play] = []


def pack(first: int, previous: bytes, statements: list[bytes], form: int) -> Packed:
    """Write a run for somebody who reads `form`; `unpack` gives exactly these statements again, whatever they are."""
    writer = _Writer(form)
    rows = [writer.row(first + place, statement) for place, statement in enumerate(statements)]
    return writer.run(first, previous, rows)


def unpack(run: Packed) -> list[bytes]:
    """The statements of a run.

    Raises:
        ValueError, LookupError, OverflowError: It is no run that `pack` wrote.
    """
    reader = _Reader(run)
    return [
        row if isinstance(row, bytes) else reader.statement(run.first + place, row)
        for place, row in enumerate(run.rows)
    ]


class _Table(dict[Key, int]):
    """What a run names once, and where in its table that stands; what is not there yet is added at the end."""

    def __missing__(self, key: Key) -> int:
        self[key] = place = len(self)
        return place


class _Writer:
    """Fills a run. A run is of the actor and device of its first statement of ours; others travel as they are."""

    def __init__(self, form: int) -> None:
        self._form = form
        self._actor = xapi.Actor("", "")
        self._device = ""
        self._statements = xapi.StatementWriter(self._actor)
        self._at = self._monotonic = 0
        self._boots: _Table[str] = _Table()
        self._versions: _Table[Version] = _Table()
        self._units: _Table[str] = _Table()
        self._questions: _Table[str] = _Table()
        self._attempts: _Table[AttemptId] = _Table()
        self._plays: _Table[Play] = _Table()
        self._played = Played()

    def row(self, sequence: int, statement: bytes) -> Row:
        try:
            event, actor = xapi.read(statement)
        except xapi.BadStatement:
            return statement
        if not self._device:
            self._device, self._actor, self._statements = event.stamp.device, actor, xapi.StatementWriter(actor)
        is_ours = (
            event.stamp.sequence == sequence
            and event.stamp.device == self._device
            and actor == self._actor
            and _is_uuid_or_none(event.attempt)
            and (self._form > 1 or not _is_of_form_2(event))
            and self._statements.statement(event) == statement
        )
        return self._event(event) if is_ours else statement

    def run(self, first: int, previous: bytes, rows: list[Row]) -> Packed:
        """All of it, once every row is written."""
        run = Packed(
            first=first,
            previous=previous,
            actor=(self._actor.home_page, self._actor.name),
            device=self._device,
            boots=list(self._boots),
            versions=[_version(version) for version in self._versions],
            units=list(self._units),
            questions=list(self._questions),
            rows=rows,
            plays=list(self._plays),
        )
        return run if self._plays else _cut(run, Packed1)

    def _event(self, event: Event) -> _Row:
        stamp, version = event.stamp, event.version
        record = bytes.fromhex(event.id.replace("-", ""))
        at = (stamp.at - _EPOCH) // _MILLISECOND
        row = _Row(
            verb=_NUMBERS[event.verb],
            id=record,
            monotonic=stamp.monotonic_ms - self._monotonic - (at - self._at),
            at=None if at == _milliseconds_of(record) else at - self._at,
            boot=self._boots[stamp.boot],
            version=None if version is None else self._versions[version],
            unit=None if event.unit is None else self._units[event.unit],
            attempt=self._attempt(event.attempt),
            score=event.score,
            duration=event.duration_s,
            responses=self._responses(event),
            detail=event.detail,
        )
        self._at, self._monotonic = at, stamp.monotonic_ms
        if not _is_of_form_2(event):
            return _cut(row, _Row1)
        row.way = None if event.way is None else _WAYS.index(event.way)
        if event.playback is not None:
            playback = event.playback
            row.play = self._plays[UUID(playback.session).bytes, playback.length_ms, playback.has_video]
            row.times = self._played.written(playback)
        return row

    def _attempt(self, attempt: AttemptId | None) -> bytes | int | None:
        if attempt is None:
            return None
        is_new = attempt not in self._attempts
        place = self._attempts[attempt]
        return UUID(attempt).bytes if is_new else place

    def _responses(self, event: Event) -> list[Any]:
        flat: list[Any] = []
        for name, value in event.responses.items():
            flat += [self._questions[name], value]
        return flat


class _Reader:
    def __init__(self, run: Packed) -> None:
        self._run = run
        self._statements = xapi.StatementWriter(xapi.Actor(*run.actor))
        self._versions = [_shown(*row) for row in run.versions]
        self._at = self._monotonic = 0
        self._attempts: list[AttemptId] = []
        self._played = Played()

    def statement(self, sequence: int, row: _Row) -> bytes:
        before = self._at
        self._at = _milliseconds_of(row.id) if row.at is None else before + row.at
        self._monotonic += row.monotonic + self._at - before
        event = Event(
            id=RecordId(_uuid_text(row.id)),
            verb=_VERBS[row.verb],
            stamp=Stamp(
                DeviceId(self._run.device),
                sequence,
                _EPOCH + self._at * _MILLISECOND,
                self._monotonic,
                self._run.boots[row.boot],
            ),
            version=None if row.version is None else self._versions[row.version],
            unit=None if row.unit is None else UnitId(self._run.units[row.unit]),
            attempt=self._attempt(row.attempt),
            responses=self._responses(row.responses) if row.responses else {},
            score=row.score,
            duration_s=row.duration,
            detail=row.detail,
            way=None if row.way is None else _WAYS[row.way],
            playback=None if row.play is None else self._playback(self._run.plays[row.play], row.times),
        )
        return self._statements.statement(event)

    def _attempt(self, value: bytes | int | None) -> AttemptId | None:
        if value is None:
            return None
        if isinstance(value, int):
            return self._attempts[value]
        attempt = AttemptId(_uuid_text(value))
        self._attempts.append(attempt)
        return attempt

    def _playback(self, play: Play, times: list[int | None]) -> Playback:
        session, length_ms, has_video = play
        return self._played.read(Playback(_uuid_text(session), length_ms, has_video, 0), times)

    def _responses(self, flat: list[Any]) -> dict[QuestionId, Any]:
        names = [QuestionId(self._run.questions[place]) for place in flat[::2]]
        values = (_checked(value) for value in flat[1::2])
        return dict(zip(names, values, strict=True))


def _is_of_form_2(event: Event) -> bool:
    return event.way is not None or event.playback is not None


def _cut(whole: Form, to: type[msgspec.Struct]) -> Form:
    """The same without what a form added at the end: who reads it sees nothing missing."""
    return cast("Form", to(*(getattr(whole, name) for name in to.__struct_fields__)))


def _checked(value: object) -> object:
    """A response as `xapi.statement` takes it; msgpack may hold things that no response can be."""
    if isinstance(value, (bool, str, float)):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if isinstance(value, dict) and all(isinstance(item, str) for pair in value.items() for item in pair):
        return value
    raise ValueError("a response of an unknown shape")


def _is_uuid_or_none(attempt: AttemptId | None) -> bool:
    try:
        return attempt is None or str(UUID(attempt)) == attempt
    except ValueError:
        return False


def _version(version: Version) -> tuple[str, str, bytes, str]:
    return version.course, version.version, bytes.fromhex(version.manifest), version.language


def _shown(course: str, version: str, manifest: bytes, language: str) -> Version:
    return Version(CourseId(course), version, BlobHash(manifest.hex()), language)


def _milliseconds_of(record: bytes) -> int:
    """The time in a UUID of version 7 (RFC 9562, 5.7); of another version, a number that is no likely time."""
    return int.from_bytes(record[:6], "big")


def _uuid_text(value: bytes) -> str:
    if len(value) != _UUID_BYTES:
        raise ValueError("an id of another length")
    digits = value.hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
