"""Completions as a function of records and marks. Nothing here is authoritative: `rebuild` makes all of it again."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

from learner_app.formats import xapi
from learner_app.hub import certificates
from learner_app.hub.assessment.marks import Marks, as_events, edition_of
from learner_app.hub.assessment.standing import Standing
from learner_app.hub.kept import Kept, kept
from learner_app.hub.ledger import writing
from learner_app.hub.models import Completion, CourseVersion, Mark, Person, Record
from learner_app.hub.streams import ROWS_AT_ONCE, chunks, in_step

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from django.db.models import QuerySet

    from learner_app.domain.progress import CourseProgress
    from learner_app.hub.assessment.marks import Edition

COLUMNS = ("status", "passed", "score", "completed_ms", "received_ms", "attempts")
BASIS = ("completed_by", "deciding")
"""What a completion rests on; of one that an earlier version of the hub computed it is not known."""
ADDED = ("ways",)
"""The same, since a later version."""


def touched(manifests: Collection[str]) -> list[CourseVersion]:
    """The versions that have these manifests, and all others that share their records: those in other languages."""
    rows: dict[int, CourseVersion] = {}
    for some in chunks(manifests):
        courses = CourseVersion.objects.filter(manifest__in=some).values("course")
        rows |= CourseVersion.objects.select_related("course").filter(course__in=courses).in_bulk()
    editions = {edition_of(row) for row in rows.values() if row.manifest in manifests}
    return [row for _, row in sorted(rows.items()) if edition_of(row) in editions]


def progress_of(person: Person, version: CourseVersion) -> CourseProgress:
    """How far the person is in that version."""
    return _standing(person, version).progress(Marks(person.pk, touched([version.manifest])).of(edition_of(version)))


def computed(person: Person, version: CourseVersion) -> Completion:
    """The completion that follows from the records, not saved."""
    return _standing(person, version).completion(Marks(person.pk, touched([version.manifest])).of(edition_of(version)))


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
    return [sister.manifest for sister in touched([version.manifest])]


def _standing(person: Person, version: CourseVersion) -> Standing:
    records = Record.objects.filter(person=person, manifest__in=_languages(version)).order_by("pk")
    return Standing(person.pk, version, list(kept(records)))


def _expected_of(versions: Sequence[CourseVersion]) -> Iterator[Completion]:
    """Those of one edition, person by person, in two queries."""
    marks = in_step(
        Mark.objects.filter(version__in=versions).order_by("person_id", "pk").iterator(chunk_size=ROWS_AT_ONCE),
        lambda mark: mark.person_id,
    )
    records = Record.objects.filter(manifest__in=[version.manifest for version in versions])
    rows = records.order_by("person_id", "pk").values_list("person_id", "pk", "statement", "received_ms")
    for person, own in groupby(rows.iterator(chunk_size=ROWS_AT_ONCE), lambda row: row[0]):
        known = [Kept(record, xapi.event(bytes(statement)), received_ms) for _, record, statement, received_ms in own]
        said = as_events(marks(person))
        for version in versions:
            yield Standing(person, version, known).completion(said)
