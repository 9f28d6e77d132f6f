"""Completions as a function of records and marks. Nothing here is authoritative: `rebuild` makes all of it again."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from django.conf import settings

from learner_app.domain import events
from learner_app.domain.ids import AttemptId
from learner_app.domain.progress import CourseProgress, course_progress
from learner_app.formats import xapi
from learner_app.hub import certificates
from learner_app.hub.ledger import writing
from learner_app.hub.models import Completion, CourseVersion, Mark, Person, Record
from learner_app.hub.versions import manifest_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from django.db.models import QuerySet


def touched(versions: Iterable[CourseVersion]) -> list[CourseVersion]:
    """Every version that shares its records with one of these: the same course and version in other languages."""
    found = {row.pk: row for version in versions for row in _sisters(version)}
    return list(found.values())


def progress_of(person: Person, version: CourseVersion) -> CourseProgress:
    """How far the person is in that version."""
    return _progress(version, _records(person, version), _marks(person))


def recompute(person: Person, version: CourseVersion) -> Completion:
    """Bring one completion up to date and give it."""
    row = computed(person, version)
    values = {name: getattr(row, name) for name in COLUMNS}
    return Completion.objects.update_or_create(person=person, version=version, defaults=values)[0]


COLUMNS = ("status", "passed", "score", "completed_ms", "received_ms", "attempts")


def computed(person: Person, version: CourseVersion) -> Completion:
    """The completion that follows from the records, not saved."""
    records = _records(person, version)
    progress = _progress(version, records, _marks(person))
    completed_ms = None if progress.completed_at is None else round(progress.completed_at.timestamp() * 1000)
    deciding = [record.received_ms for record in records if record.occurred_ms == completed_ms]
    received = deciding or [record.received_ms for record in records]
    return Completion(
        person=person,
        version=version,
        status=progress.status.value,
        passed=progress.passed,
        score=progress.score,
        completed_ms=completed_ms,
        received_ms=max(received, default=None),
        attempts=progress.attempts,
    )


def expected() -> Iterator[Completion]:
    """Every completion that the records give, not saved."""
    for version in CourseVersion.objects.all():
        for person in learners(version):
            yield computed(person, version)


def learners(version: CourseVersion) -> QuerySet[Person]:
    """Everybody with a record that this version's completion may rest on."""
    manifests = [sister.manifest for sister in _sisters(version)]
    people = Record.objects.filter(manifest__in=manifests).values("person_id")
    return Person.objects.filter(pk__in=people).order_by("pk")


def rebuild() -> int:
    """Drop all completions and compute them anew; returns how many there are.

    Certificates stay as they are; one that is due and missing is given, one that is no longer due is revoked.
    """
    with writing() as ledger:
        Completion.objects.all().delete()
        rows = Completion.objects.bulk_create(expected(), batch_size=500)
        certificates.settle(ledger, rows)
    return len(rows)


def _sisters(version: CourseVersion) -> Iterable[CourseVersion]:
    return CourseVersion.objects.filter(course_id=version.course_id, version=version.version)


def _records(person: Person, version: CourseVersion) -> list[Record]:
    manifests = [sister.manifest for sister in _sisters(version)]
    return list(Record.objects.filter(person=person, manifest__in=manifests).order_by("device_id", "sequence"))


def _progress(version: CourseVersion, records: Sequence[Record], marks: dict[AttemptId, events.Mark]) -> CourseProgress:
    course = manifest_of(settings.HUB_FOLDER, version.manifest).course
    return course_progress(course, (xapi.event(bytes(record.statement)) for record in records), marks)


def _marks(person: Person) -> dict[AttemptId, events.Mark]:
    return {
        AttemptId(row.attempt): events.Mark(
            attempt=AttemptId(row.attempt),
            score=row.score,
            passed=row.passed,
            marked_at=datetime.fromtimestamp(row.marked_ms / 1000, UTC),
            flags=tuple(row.flags),
        )
        for row in Mark.objects.filter(person=person).order_by("pk")
    }
