"""What the hub said last: what there is to learn, marks, certificates, records of other devices, the link's state.

Changes only when the hub says so.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from learner_app.domain.errors import Cause
from learner_app.formats import wire

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from learner_app.domain.ids import AttemptId, BlobHash, CourseId, RecordId, UnitId
    from learner_app.store.database import Database


def _keeping(table: str, key: str, *columns: str) -> str:
    """The statement that keeps a row in the place of the one with the same key, which may be several columns."""
    names = (*key.split(", "), *columns)
    new = ", ".join(f"{column} = excluded.{column}" for column in columns)
    places = ", ".join("?" * len(names))
    return (
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - names of this module
        f" ON CONFLICT ({key}) DO UPDATE SET {new}"
    )


_KEEP_ASSIGNMENT = _keeping(
    "assignment",
    "course",
    *("title", "language", "due_ms", "grace_ms", "close_ms", "version", "manifest", "withdrawn", "retired"),
)
_KEEP_VERSION = _keeping(
    "published", "course, language", "version", "title", "manifest", "published_ms", "size_text", "retired"
)
_KEEP_MARK = _keeping("mark", "attempt", "course", "unit", "score", "passed", "marked_ms", "flags")
_KEEP_CERTIFICATE = _keeping("certificate", "code", "body", "signature")  # that it was revoked stays
_KEEP_RECORD = _keeping("foreign_record", "id", "statement")
_KEEP_FLAGS = _keeping("flag", "record", "flags")
_KEEP_STATE = _keeping("hub", "name", "value")
_REVOKE = "UPDATE certificate SET revoked_ms = ? WHERE code = ?"
_GONE = {
    "version": "DELETE FROM published WHERE course = ?",
    "mark": "DELETE FROM mark WHERE attempt = ?",
    "record": "DELETE FROM foreign_record WHERE id = ?",
    "flag": "DELETE FROM flag WHERE record = ?",
    "assignment": "UPDATE assignment SET withdrawn = 1 WHERE course = ?",
}
"""What a tombstone does, by the kind of what is gone. A withdrawn assignment is still shown as such."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """A course this person shall take. Times are milliseconds since 1970.

    Attributes:
        is_withdrawn: It is gone.
        is_retired: It may be finished, but no longer begun.
    """

    course: CourseId
    title: str
    language: str
    due_ms: int | None
    grace_ms: int | None
    close_ms: int | None
    version: str
    manifest: BlobHash
    is_withdrawn: bool = False
    is_retired: bool = False


@dataclass(frozen=True, slots=True)
class PublishedVersion:
    """The version of a course that the hub gives out now, one a language; `size_text` is in bytes.

    A retired course may be finished, but no longer begun.
    """

    course: CourseId
    language: str
    version: str
    title: str
    manifest: BlobHash
    published_ms: int
    size_text: int
    is_retired: bool = False


@dataclass(frozen=True, slots=True)
class StoredMark:
    """The hub's verdict on an attempt."""

    attempt: AttemptId
    course: CourseId
    unit: UnitId
    score: float
    passed: bool
    marked_ms: int
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredCertificate:
    """A certificate as the hub sent it, unchecked; `revoked_ms` is None while the hub stands by it."""

    code: str
    body: bytes
    signature: bytes
    revoked_ms: int | None


@dataclass(frozen=True, slots=True)
class HubState:
    """Where the exchange with the hub stands. Times are milliseconds since 1970.

    Attributes:
        cursor, epoch: Those of the last reply that was taken in; 0 and empty before any.
        last_failure: Why the newest try failed; None where it did not.
        no_room: Why what waits cannot be fetched although the link is fine; None where it can.
        failures: How many tries in a row failed.
        retry_ms: When the next try is planned, by this device's clock.
        offset_ms: What must be added to this device's clock to get the hub's, give or take half a round trip.
        signed_in_until_ms: By the hub's clock; None where it did not say.
        protocol: The newest that the hub said it speaks.
        told: What this device last told of itself, by the names of `wire.ExchangeRequest.health`.
    """

    epoch: str = ""
    cursor: int = 0
    last_success_ms: int | None = None
    last_failure_ms: int | None = None
    last_failure: Cause | None = None
    last_failure_message: str = ""
    no_room: Cause | None = None
    failures: int = 0
    retry_ms: int | None = None
    offset_ms: int | None = None
    signed_in_until_ms: int | None = None
    protocol: int = wire.FIRST_PROTOCOL
    told: dict[str, str | int] = field(default_factory=dict)


class Catalogue:
    """What the hub said to one person. Every call raises `ExpectedFailure` (Kind.STORAGE) where the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def apply_changes(self, changes: Iterable[wire.Change], *, cursor: int, epoch: str) -> None:
        """Take in what is new, and the cursor and epoch with it, or nothing of it. Doing it twice changes nothing.

        Changes of kind "key" are passed over: give them to `Trust.add` *before*, since afterwards the cursor is past
        them. Kinds that this version does not know are passed over too.

        Raises:
            BadMessage: A body cannot be read.
        """
        with self._database.transaction() as connection:
            if self.hub().epoch != epoch:  # a restored hub may have lost some; it tells everything once more
                connection.execute("DELETE FROM certificate")
            for change in changes:
                if (done := _sql_of(change)) is not None:
                    connection.execute(*done)
            self._set(connection, {"cursor": cursor, "epoch": epoch})

    def assignments(self) -> list[Assignment]:
        """Every assignment, withdrawn ones included, by course id."""
        rows = self._database.rows(
            "SELECT course, title, language, due_ms, grace_ms, close_ms, version, manifest, withdrawn, retired"
            " FROM assignment ORDER BY course"
        )
        return [_assignment(row) for row in rows]

    def published(self, course: CourseId | None = None) -> list[PublishedVersion]:
        """The versions the hub gives out (of one course), by course id and language."""
        rows = self._database.rows(
            "SELECT course, language, version, title, manifest, published_ms, size_text, retired FROM published"
            " WHERE ?1 IS NULL OR course = ?1 ORDER BY course, language",
            (course,),
        )
        return [_published(row) for row in rows]

    def marks(self) -> dict[AttemptId, StoredMark]:
        """Every mark, by attempt."""
        rows = self._database.rows("SELECT attempt, course, unit, score, passed, marked_ms, flags FROM mark")
        return {row[0]: _mark(row) for row in rows}

    def certificates(self) -> list[StoredCertificate]:
        """Every certificate, revoked ones included, by code."""
        rows = self._database.rows("SELECT code, body, signature, revoked_ms FROM certificate ORDER BY code")
        return [StoredCertificate(*row) for row in rows]

    def flags(self) -> dict[RecordId, tuple[tuple[str, str], ...]]:
        """Why the hub wants somebody to look at records that it took: kind and detail of each flag, by record."""
        rows = self._database.rows("SELECT record, flags FROM flag")
        return {record: tuple((kind, detail) for kind, detail in json.loads(flags)) for record, flags in rows}

    def foreign_records(self) -> list[tuple[RecordId, bytes]]:
        """Id and statement of this person's records on other devices, in no order that means anything."""
        return self._database.rows("SELECT id, statement FROM foreign_record")

    def hub(self) -> HubState:
        """Where the exchange stands."""
        found = {name: json.loads(value) for name, value in self._database.rows("SELECT name, value FROM hub")}
        known = {name: found[name] for name in HubState.__dataclass_fields__ if name in found}
        for name in ("last_failure", "no_room"):
            if known.get(name) is not None:
                known[name] = Cause(known[name])
        return HubState(**known)

    def note_success(self, at_ms: int, offset_ms: int, until_ms: int | None) -> None:
        """An exchange went through."""
        self._note(
            last_success_ms=at_ms,
            offset_ms=offset_ms,
            signed_in_until_ms=until_ms,
            last_failure=None,
            last_failure_message="",
            failures=0,
            retry_ms=None,
        )

    def note_failure(self, at_ms: int, cause: Cause, message: str, retry_ms: int) -> None:
        """Something that goes over the link failed once more; it is to be tried again at `retry_ms`."""
        self._note(
            last_failure_ms=at_ms,
            last_failure=cause.value,
            last_failure_message=message,
            failures=self.hub().failures + 1,
            retry_ms=retry_ms,
        )

    def note_reached(self) -> None:
        """The hub was talked to since the last try failed, although no exchange has gone through."""
        self._note(last_failure=None, last_failure_message="", failures=0, retry_ms=None)

    def note_no_room(self, cause: Cause | None) -> None:
        """Whether the disk or the learner's own limit has no room for what waits to be fetched."""
        if self.hub().no_room is not cause:
            self._note(no_room=cause.value if cause else None)

    def note_protocol(self, newest: int) -> None:
        """The hub speaks this and what is older."""
        if self.hub().protocol != newest:
            self._note(protocol=newest)

    def note_told(self, health: dict[str, str | int]) -> None:
        """The hub has heard this of the device."""
        self._note(told=health)

    def _note(self, **values: str | int | dict[str, str | int] | None) -> None:
        with self._database.transaction() as connection:
            self._set(connection, values)

    @staticmethod
    def _set(connection: sqlite3.Connection, values: dict[str, Any]) -> None:
        connection.executemany(_KEEP_STATE, [(name, json.dumps(value)) for name, value in values.items()])


def _sql_of(change: wire.Change) -> tuple[str, tuple[Any, ...]] | None:
    """The statement that takes a change in, with its values; None for what is not kept here."""
    match change.kind:
        case "assignment":
            given = wire.unpack(change.body, wire.AssignmentBody)
            dates = (given.due_ms, given.grace_ms, given.close_ms)
            what = (given.course, given.title, given.language, *dates, given.version, given.manifest)
            return _KEEP_ASSIGNMENT, (*what, given.withdrawn, given.retired)
        case "version":
            new = wire.unpack(change.body, wire.VersionBody)
            named = (new.course, new.language, new.version, new.title, new.manifest)
            return _KEEP_VERSION, (*named, new.published_ms, new.size_text, new.retired)
        case "mark":
            mark = wire.unpack(change.body, wire.MarkBody)
            said = (mark.score, mark.passed, mark.marked_ms, json.dumps(mark.flags))
            return _KEEP_MARK, (mark.attempt, mark.course, mark.unit, *said)
        case "certificate":
            signed = wire.unpack(change.body, wire.CertificateBody)
            return _KEEP_CERTIFICATE, (change.key, signed.certificate, signed.signature)
        case "revoked":
            return _REVOKE, (wire.unpack(change.body, wire.RevokedBody).revoked_ms, change.key)
        case "record":
            return _KEEP_RECORD, (change.key, change.body)
        case "flag":
            return _KEEP_FLAGS, (change.key, json.dumps(wire.unpack(change.body, wire.FlagBody).flags))
        case "tombstone":
            statement = _GONE.get(change.body.decode(errors="replace"))
            return None if statement is None else (statement, (change.key,))
    return None


def _assignment(row: tuple[Any, ...]) -> Assignment:
    course, title, language, due_ms, grace_ms, close_ms, version, manifest, withdrawn, retired = row
    dates = (due_ms, grace_ms, close_ms)
    return Assignment(course, title, language, *dates, version, manifest, bool(withdrawn), bool(retired))


def _published(row: tuple[Any, ...]) -> PublishedVersion:
    course, language, version, title, manifest, published_ms, size_text, retired = row
    return PublishedVersion(course, language, version, title, manifest, published_ms, size_text, bool(retired))


def _mark(row: tuple[Any, ...]) -> StoredMark:
    attempt, course, unit, score, passed, marked_ms, flags = row
    return StoredMark(attempt, course, unit, score, bool(passed), marked_ms, tuple(json.loads(flags)))
