"""What is new for a device since its cursor, as it stands now: an old cursor never brings old news."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Q

from learner_app.formats import signing, wire
from learner_app.hub import extra_time, preferences
from learner_app.hub.access import courses_heard_of
from learner_app.hub.models import (
    Assignment,
    Certificate,
    Change,
    Course,
    CourseVersion,
    Flag,
    Mark,
    Record,
    Revocation,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.hub.models import Device, Person

PAGE = 500
PAGE_BYTES = 512 * 1024


@dataclass(frozen=True, slots=True)
class Page:
    """Some changes in order; `cursor` is where to go on."""

    changes: list[wire.Change]
    cursor: int
    has_more: bool


def since(device: Device, cursor: int, newest: int) -> Page:
    """The next changes for this device after `cursor`, up to the change `newest`."""
    if cursor >= newest:
        return Page([], newest, has_more=False)
    rows = _rows(device, cursor, newest)
    if not rows:
        return Page([], newest, has_more=False)
    heard_of = courses_heard_of(device.person) if any(row.person_id is None for row in rows) else set()
    visible = [row for row in rows[:PAGE] if row.person_id is not None or not row.course or row.course in heard_of]
    last = {_subject(row): row.pk for row in visible}
    bodies = _Bodies(device.person, visible)
    told: list[wire.Change] = []
    size = 0
    for row in visible:
        body = bodies.of(row) if last[_subject(row)] == row.pk else None
        change = None if body is None else wire.Change(row.kind, row.key, body)
        if change is None or (row.kind == "version" and change in told):
            continue
        told.append(change)
        size += len(change.body)
        if size > PAGE_BYTES:
            return Page(told, row.pk, has_more=row.pk < newest)
    if len(rows) > PAGE:
        return Page(told, rows[PAGE - 1].pk, has_more=True)
    return Page(told, newest, has_more=False)


def _rows(device: Device, cursor: int, newest: int) -> list[Change]:
    """A page of rows and one more, in order.

    In two queries: both find theirs by the index, however much the hub told other people meanwhile.
    """
    rows = Change.objects.filter(id__gt=cursor, id__lte=newest).order_by("id")
    own = rows.filter(person=device.person).filter(Q(device=None) | ~Q(device=device))[: PAGE + 1]
    everyones = rows.filter(person=None)[: PAGE + 1]
    return sorted((*own, *everyones), key=lambda row: row.pk)[: PAGE + 1]


def _subject(row: Change) -> tuple[str, str, int]:
    """What a change is about; only the last of the same is told. A course has one version a language."""
    return row.kind, row.key, row.ref if row.kind == "version" else 0


class _Bodies:
    """Reads what a page of changes is about, with one query for each kind of which there are many."""

    def __init__(self, person: Person, rows: Sequence[Change]) -> None:
        self._person = person
        self._statements = dict(Record.objects.filter(pk__in=_refs(rows, "record")).values_list("pk", "statement"))
        marks = Mark.objects.filter(pk__in=_refs(rows, "mark")).select_related("version")
        self._marks = {mark.pk: mark for mark in marks}
        self._flags: defaultdict[int, list[tuple[str, str]]] = defaultdict(list)
        flags = Flag.objects.filter(record__in=_refs(rows, "flag")).order_by("pk")
        for record, kind, detail in flags.values_list("record_id", "kind", "detail"):
            self._flags[record].append((kind, detail))
        self._makers: dict[str, Callable[[Change], bytes | None]] = {
            "record": self._record,
            "mark": self._mark,
            "flag": self._flag,
            "certificate": self._certificate,
            "revoked": self._revoked,
            "assignment": self._assignment,
            "version": self._version,
            "key": self._key,
            "preferences": self._preferences,
            extra_time.KIND: self._extra_time,
            "tombstone": self._tombstone,
        }

    def of(self, row: Change) -> bytes | None:
        """The body, None where there is nothing to tell any more."""
        return self._makers[row.kind](row)

    def _record(self, row: Change) -> bytes:
        return bytes(self._statements[row.ref])

    def _mark(self, row: Change) -> bytes:
        mark = self._marks[row.ref]
        course = mark.version.course_id
        body = wire.MarkBody(
            mark.attempt, course, mark.unit, mark.score, mark.passed, mark.marked_ms, flags=list(mark.flags)
        )
        return wire.pack(body)

    def _flag(self, row: Change) -> bytes:
        return wire.pack(wire.FlagBody(self._flags[row.ref]))

    def _certificate(self, row: Change) -> bytes:
        given = Certificate.objects.get(pk=row.ref)
        return wire.pack(wire.CertificateBody(bytes(given.body), bytes(given.signature)))

    def _revoked(self, row: Change) -> bytes:
        return wire.pack(wire.RevokedBody(Revocation.objects.get(pk=row.ref).at_ms))

    def _assignment(self, row: Change) -> bytes | None:
        return assignment_body(self._person, row.key)

    def _version(self, row: Change) -> bytes | None:
        named = CourseVersion.objects.select_related("course").get(pk=row.ref)
        published = CourseVersion.objects.filter(course=named.course_id, is_published=True, course__withdrawn_ms=None)
        current = published.filter(language=named.language).select_related("course").first()
        return None if current is None else version_body(current)

    def _key(self, row: Change) -> bytes:
        return bytes(CourseVersion.objects.values_list("signer", flat=True).get(pk=row.ref))

    def _preferences(self, _row: Change) -> bytes:
        return preferences.body(self._person)

    def _extra_time(self, _row: Change) -> bytes:
        return extra_time.body(self._person)

    def _tombstone(self, row: Change) -> bytes | None:
        is_back = Course.objects.filter(pk=row.key, withdrawn_ms=None).exists()
        return None if is_back else b"version"


def _refs(rows: Sequence[Change], kind: str) -> list[int]:
    return [row.ref for row in rows if row.kind == kind]


def assignment_body(person: Person, course: str) -> bytes | None:
    """What is assigned to a person of a course: their own assignment prevails over everyone's."""
    rows = Assignment.objects.filter(Q(person=person) | Q(person=None), course=course).select_related("course")
    # Standing before withdrawn, own before everyone's.
    ordered = sorted(rows, key=lambda row: (row.withdrawn_ms is not None, row.person_id is None))
    version = shown_version(course)
    if not ordered or version is None:
        return None
    row = ordered[0]
    body = wire.AssignmentBody(
        course=course,
        title=version.title,
        language=version.language,
        due_ms=row.due_ms,
        grace_ms=row.due_ms + row.grace_ms if row.due_ms is not None and row.grace_ms else None,
        close_ms=row.close_ms,
        version=version.version,
        manifest=version.manifest,
        withdrawn=row.withdrawn_ms is not None or row.course.withdrawn_ms is not None,
        retired=row.course.retired_ms is not None,
    )
    return wire.pack(body)


def shown_version(course: str) -> CourseVersion | None:
    """The published version in the course's first language, else in any; None for a course without one."""
    versions = list(CourseVersion.objects.filter(course=course).order_by("pk"))
    published = [version for version in versions if version.is_published]
    own = [version for version in published if version.language == versions[0].language]
    return next(iter(own or published), None)


def version_body(version: CourseVersion) -> bytes:
    """A published version as devices hear of it."""
    return wire.pack(
        wire.VersionBody(
            course=version.course_id,
            version=version.version,
            title=version.title,
            language=version.language,
            manifest=version.manifest,
            published_ms=version.published_ms,
            size_text=version.size_text_bytes,
            retired=version.course.retired_ms is not None,
        )
    )


def signer_key(signer: bytes) -> str:
    """What a change of kind "key" is called."""
    return signing.fingerprint(signer)
