"""What the hub makes of new records: it marks attempts with its own keys, completes courses and gives certificates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.hub import certificates, completions
from learner_app.hub.flagging import Flags
from learner_app.hub.kept import chunks, kept
from learner_app.hub.marking import Marking
from learner_app.hub.marks import Marks, edition_of
from learner_app.hub.models import CourseVersion, Record
from learner_app.hub.standing import standings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from learner_app.hub.kept import Kept
    from learner_app.hub.ledger import Ledger
    from learner_app.hub.models import Person

UNKNOWN_VERSION = "unknown version"


def assess(ledger: Ledger, person: Person, added: Sequence[Kept], flags: Flags) -> None:
    """Mark what was handed in, and bring the completions and certificates that new records touch up to date.

    What is found does not depend on the order of arrival.
    """
    hosted = _hosted({each.manifest for each in added if each.manifest})
    for each in added:
        if each.manifest and not _is_hosted(each, hosted.get(each.manifest)):
            flags.add(each.record, each.event.id, UNKNOWN_VERSION, each.manifest)
    versions = completions.touched(hosted.values())
    _take_in(ledger, versions, added, Marking(ledger, person, Marks(person.pk, versions), flags, is_live=True))


def catch_up(ledger: Ledger, version: CourseVersion) -> None:
    """Assess what was done with a version before the hub had it, as where a package came by USB stick."""
    versions = completions.touched([version])
    for person in completions.learners(version):
        added = list(kept(Record.objects.filter(person=person, manifest=version.manifest).order_by("pk")))
        flags = Flags(ledger, person)
        _take_in(ledger, versions, added, Marking(ledger, person, Marks(person.pk, versions), flags, is_live=False))
        flags.keep()


def _take_in(ledger: Ledger, versions: Sequence[CourseVersion], added: Sequence[Kept], marking: Marking) -> None:
    touched = list(standings(marking.person.pk, versions, added))
    for standing in touched:
        marking.look_at(standing, added)
    marking.keep()
    rows = [standing.completion(marking.marks.of(edition_of(standing.version))) for standing in touched]
    for row in rows:
        row.save()
    certificates.settle(ledger, rows)


def _hosted(manifests: Iterable[str]) -> dict[str, CourseVersion]:
    rows = (row for some in chunks(manifests) for row in CourseVersion.objects.filter(manifest__in=some))
    return {row.manifest: row for row in rows}


def _is_hosted(record: Kept, version: CourseVersion | None) -> bool:
    """Whether the hub has the version that was shown, and knows it by the name that the record gives it."""
    shown = record.event.version
    return version is not None and shown is not None and edition_of(version) == (shown.course, shown.version)
