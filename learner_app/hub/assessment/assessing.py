"""What the hub makes of new records: it marks attempts with its own keys, completes courses and gives certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.hub import certificates
from learner_app.hub.assessment import completions
from learner_app.hub.assessment.marking import Marking
from learner_app.hub.assessment.marks import Marks, edition_of
from learner_app.hub.assessment.standing import standings
from learner_app.hub.flagging import Flags
from learner_app.hub.kept import by_manifest, kept
from learner_app.hub.models import Record

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from learner_app.hub.kept import Kept
    from learner_app.hub.ledger import Ledger
    from learner_app.hub.models import CourseVersion, Person

UNKNOWN_VERSION = "unknown version"


def assess(ledger: Ledger, person: Person, added: Sequence[Kept], flags: Flags) -> None:
    """Mark what was handed in, and bring the completions and certificates that new records touch up to date.

    What is found does not depend on the order of arrival.
    """
    shown = by_manifest(added)
    versions = completions.touched(shown)
    hosted = {version.manifest: version for version in versions}
    for manifest, records in shown.items():
        version = hosted.get(manifest)
        for each in records:
            if version is None or _is_misnamed(each, version):
                flags.add(each.record, each.event.id, UNKNOWN_VERSION, manifest)
    _take_in(ledger, versions, shown, Marking(ledger, person, Marks(person.pk, versions), flags, is_live=True))


def catch_up(ledger: Ledger, version: CourseVersion) -> None:
    """Assess what was done with a version before the hub had it, as where a package came by USB stick."""
    versions = completions.touched([version.manifest])
    for person in completions.learners(version):
        records = Record.objects.filter(person=person, manifest=version.manifest).order_by("pk")
        flags = Flags(ledger, person)
        marking = Marking(ledger, person, Marks(person.pk, versions), flags, is_live=False)
        _take_in(ledger, versions, by_manifest(kept(records)), marking)
        flags.keep()


def _take_in(
    ledger: Ledger, versions: Sequence[CourseVersion], added: Mapping[str, Sequence[Kept]], marking: Marking
) -> None:
    touched = list(standings(marking.person.pk, versions, added))
    for standing in touched:
        marking.look_at(standing, added)
    marking.keep()
    rows = [standing.completion(marking.marks.of(edition_of(standing.version))) for standing in touched]
    for row in rows:
        row.save()
    certificates.settle(ledger, rows)


def _is_misnamed(record: Kept, version: CourseVersion) -> bool:
    """Whether a record calls the version that it shows by another name than its own."""
    said = record.event.version
    return said is not None and (said.version != version.version or said.course != version.course_id)
