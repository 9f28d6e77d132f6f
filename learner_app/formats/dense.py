"""Runs of statements in few bytes: only what cannot be derived travels, the rest is rebuilt to the same bytes.

A statement of ours is a pure function of its event and actor, so a run carries the actor, versions and boots once
and of each event the fields alone. A statement that does not come out of this byte for byte (another program's, or an
older form) travels as it is. Does not compress; `formats.wire` does.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias
from uuid import UUID

import msgspec

from learner_app.domain.events import Event, Stamp, Verb, Version
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, QuestionId, RecordId, UnitId
from learner_app.formats import xapi

_VERBS = (
    Verb.INITIALIZED,
    Verb.COMPLETED,
    Verb.ATTEMPTED,
    Verb.PASSED,
    Verb.FAILED,
    Verb.CLOCK_CHANGED,
)
"""In the order of their numbers on the wire; new ones are added at the end."""
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)

Row: TypeAlias = "bytes | _Row"


class _Row(msgspec.Struct, array_like=True, omit_defaults=True):
    """One event. Times count from the row before (the first from 0); `at` is None where the id says it.

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


class Packed(msgspec.Struct, array_like=True):
    """A run on the wire. Rows of bytes are whole statements."""

    first: int
    previous: bytes
    actor: tuple[str, str]
    device: str
    boots: list[str]
    versions: list[tuple[str, str, bytes, str]]
    units: list[str]
    questions: list[str]
    rows: list[Row]


def pack(first: int, previous: bytes, statements: list[bytes]) -> Packed:
    """Write a run; `unpack` gives exactly these statements again, whatever they are."""
    run = Packed(first, previous, ("", ""), "", [], [], [], [], [])
    writer = _Writer(run)
    for place, statement in enumerate(statements):
        run.rows.append(writer.row(first + place, statement))
    return run


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


class _Writer:
    def __init__(self, run: Packed) -> None:
        self._run = run
        self._at = self._monotonic = 0
        self._attempts: list[AttemptId] = []

    def row(self, sequence: int, statement: bytes) -> Row:
        try:
            event, actor = xapi.event(statement), xapi.actor(statement)
        except xapi.BadStatement:
            return statement
        if not self._run.device:
            self._run.device, self._run.actor = event.stamp.device, (actor.home_page, actor.name)
        is_ours = (
            event.stamp.sequence == sequence
            and event.stamp.device == self._run.device
            and (actor.home_page, actor.name) == self._run.actor
            and _is_uuid_or_none(event.attempt)
            and xapi.statement(event, actor) == statement
        )
        return self._event(event) if is_ours else statement

    def _event(self, event: Event) -> _Row:
        at = (event.stamp.at - _EPOCH) // _MILLISECOND
        row = _Row(
            verb=_VERBS.index(event.verb),
            id=UUID(event.id).bytes,
            monotonic=event.stamp.monotonic_ms - self._monotonic - (at - self._at),
            at=None if at == _milliseconds_of(UUID(event.id)) else at - self._at,
            boot=_place(self._run.boots, event.stamp.boot),
            version=None if event.version is None else _place(self._run.versions, _version(event.version)),
            unit=None if event.unit is None else _place(self._run.units, str(event.unit)),
            attempt=self._attempt(event.attempt),
            score=event.score,
            duration=event.duration_s,
            responses=self._responses(event),
            detail=event.detail,
        )
        self._at, self._monotonic = at, event.stamp.monotonic_ms
        return row

    def _attempt(self, attempt: AttemptId | None) -> bytes | int | None:
        if attempt is None:
            return None
        if attempt in self._attempts:
            return self._attempts.index(attempt)
        self._attempts.append(attempt)
        return UUID(attempt).bytes

    def _responses(self, event: Event) -> list[Any]:
        flat: list[Any] = []
        for name, value in event.responses.items():
            flat += [_place(self._run.questions, str(name)), value]
        return flat


class _Reader:
    def __init__(self, run: Packed) -> None:
        self._run = run
        self._actor = xapi.Actor(*run.actor)
        self._at = self._monotonic = 0
        self._attempts: list[AttemptId] = []

    def statement(self, sequence: int, row: _Row) -> bytes:
        record = UUID(bytes=row.id)
        before = self._at
        self._at = _milliseconds_of(record) if row.at is None else before + row.at
        self._monotonic += row.monotonic + self._at - before
        version = None if row.version is None else self._run.versions[row.version]
        event = Event(
            id=RecordId(str(record)),
            verb=_VERBS[row.verb],
            stamp=Stamp(
                DeviceId(self._run.device),
                sequence,
                _EPOCH + self._at * _MILLISECOND,
                self._monotonic,
                self._run.boots[row.boot],
            ),
            version=None
            if version is None
            else Version(CourseId(version[0]), version[1], BlobHash(version[2].hex()), version[3]),
            unit=None if row.unit is None else UnitId(self._run.units[row.unit]),
            attempt=self._attempt(row.attempt),
            responses=self._responses(row.responses),
            score=row.score,
            duration_s=row.duration,
            detail=row.detail,
        )
        return xapi.statement(event, self._actor)

    def _attempt(self, value: bytes | int | None) -> AttemptId | None:
        if value is None:
            return None
        if isinstance(value, int):
            return self._attempts[value]
        attempt = AttemptId(str(UUID(bytes=value)))
        self._attempts.append(attempt)
        return attempt

    def _responses(self, flat: list[Any]) -> dict[QuestionId, Any]:
        names = [QuestionId(self._run.questions[place]) for place in flat[::2]]
        values = (_checked(value) for value in flat[1::2])
        return dict(zip(names, values, strict=True))


def _checked(value: object) -> object:
    """A response as `xapi.statement` takes it; msgpack may hold things that no response can be."""
    if isinstance(value, (bool, str, float)):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if isinstance(value, dict) and all(isinstance(item, str) for pair in value.items() for item in pair):
        return value
    raise ValueError("a response of an unknown shape")


def _place(table: list[Any], value: object) -> int:
    if value not in table:
        table.append(value)
    return table.index(value)


def _is_uuid_or_none(attempt: AttemptId | None) -> bool:
    try:
        return attempt is None or str(UUID(attempt)) == attempt
    except ValueError:
        return False


def _version(version: Version) -> tuple[str, str, bytes, str]:
    return version.course, version.version, bytes.fromhex(version.manifest), version.language


def _milliseconds_of(record: UUID) -> int:
    """The time in a UUID of version 7 (RFC 9562, 5.7); of another version, a number that is no likely time."""
    return record.int >> 80
