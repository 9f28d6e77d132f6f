"""Completions as a function of records and marks. Nothing here is authoritative: `rebuild` makes all of it again."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from learner_app.formats import xapi
from learner_app.hub import certificates
from learner_app.hub.kept import Kept, kept
from learner_app.hub.ledger import writing
from learner_app.hub.marks import Marks, as_events, edition_of
from learner_app.hub.models import Completion, CourseVersion, Mark, Person, Record
from learner_app.hub.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from django.db.models import QuerySet

    from learner_app.domain import events
    from learner_app.domain.ids import AttemptId
    from learner_app.domain.progress import CourseProgress
    from learner_app.hub.marks import Edition

COLUMNS = ("status", "passed", "score", "completed_ms", "received_ms", "attempts")
BASIS = ("completed_by", "deciding")
"""What a completion rests on; of one that an earlier version of the hub computed it is not known."""


def touched(versions: Iterable[CourseVersion]) -> list[CourseVersion]:
    """Every version that shares its records with one of these: the same course and version in other languages."""
    editions = {edition_of(version) for version in versions}
    rows = CourseVersion.objects.select_related("course").filter(course__in={course for course, _ in editions})
    return [row for row in rows.order_by("pk") if edition_of(row) in editions]


def progress_of(person: Person, version: CourseVersion) -> CourseProgress:
    """How far the person is in that version."""
    return _standing(person, version).progress(Marks(person.pk, touched([version])).of(edition_of(version)))


def computed(person: Person, version: CourseVersion) -> Completion:
    """The completion that follows from the records, not saved."""
    return _standing(person, version).completion(Marks(person.pk, touched([version])).of(edition_of(version)))


def expected() -> Iterator[Completion]:
    """Every completion that the records give, not saved."""
    editions: defaultdict[Edition, list[CourseVersion]] = defaultdict(list)
    for version in CourseVersion.objects.order_by("pk"):
        editions[edition_of(version)].append(version)
    for versions in editions.values():
        yield from _expected_of(versions)


def learners(version: CourseVersion) -> QuerySet[Person]:
    """Everybody with a record that this version's completion may rest on."""
    people = Record.objects.filter(manifest__in=_languages(version)).values("person_id")
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


def _languages(version: CourseVersion) -> list[str]:
    return [sister.manifest for sister in touched([version])]


def _standing(person: Person, version: CourseVersion) -> Standing:
    records = Record.objects.filter(person=person, manifest__in=_languages(version)).order_by("pk")
    return Standing(person.pk, version, list(kept(records)))


def _expected_of(versions: Sequence[CourseVersion]) -> Iterator[Completion]:
    """Those of one edition, person by person, in two queries."""
    rows = (
        Record.objects.filter(manifest__in=[version.manifest for version in versions])
        .order_by("person_id", "pk")
        .values_list("person_id", "pk", "statement", "received_ms")
    )
    marked = _marks_by_person(versions)
    next_marks = next(marked, None)
    for person, records in groupby(rows.iterator(chunk_size=2000), lambda row: row[0]):
        known = [Kept(record, xapi.event(bytes(statement)), came) for _, record, statement, came in records]
        while next_marks is not None and next_marks[0] < person:
            next_marks = next(marked, None)
        marks = next_marks[1] if next_marks is not None and next_marks[0] == person else {}
        for version in versions:
            yield Standing(person, version, known).completion(marks)


def _marks_by_person(versions: Sequence[CourseVersion]) -> Iterator[tuple[int, dict[AttemptId, events.Mark]]]:
    rows = Mark.objects.filter(version__in=versions).order_by("person_id", "pk")
    for person, marks in groupby(rows.iterator(chunk_size=2000), lambda mark: mark.person_id):
        yield person, as_events(marks)
