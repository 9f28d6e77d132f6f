"""Where one person stands in one version, by the few records on which that rests."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from django.conf import settings

from learner_app.domain.deciding import are_newer, deciding_events
from learner_app.domain.ids import UnitId
from learner_app.domain.progress import HANDED_IN, course_progress, is_of
from learner_app.hub.assessment.marks import edition_of
from learner_app.hub.kept import kept
from learner_app.hub.models import Completion, Record
from learner_app.hub.streams import chunks
from learner_app.hub.versions import manifest_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from learner_app.domain.course import Course
    from learner_app.domain.events import Event, Mark
    from learner_app.domain.ids import AttemptId, RecordId
    from learner_app.domain.progress import Attempt, CourseProgress
    from learner_app.hub.assessment.marks import Edition
    from learner_app.hub.kept import Kept
    from learner_app.hub.models import CourseVersion


class Standing:
    """Where a person stands in a version.

    Attributes:
        events: Those that decide it, in their order.
    """

    def __init__(self, person: int, version: CourseVersion, known: Iterable[Kept], stored: int | None = None) -> None:
        """`known` are the person's records in this version, all or the deciding ones; `stored` is its completion."""
        self.version = version
        self.course = course_of(version)
        self._person = person
        self._stored = stored
        self._known = {each.event.id: each for each in known}
        self.events = deciding_events(self.course, (each.event for each in self._known.values()))

    def progress(self, marks: Mapping[AttemptId, Mark]) -> CourseProgress:
        """What the records say, together with the hub's marks."""
        return course_progress(self.course, self.events, marks)

    def completion(self, marks: Mapping[AttemptId, Mark]) -> Completion:
        """The completion that follows; to save it puts it in the place of the stored one."""
        progress = self.progress(marks)
        done = self._known[progress.completed_by] if progress.completed_by else None
        newest = max(self._known.values(), key=lambda each: (each.received_ms, -each.record), default=None)
        came = done or newest
        # The newest arrival decides nothing of progress, but it is when the hub last heard of it.
        deciding = {self._known[event.id].record for event in self.events} | ({newest.record} if newest else set())
        return Completion(
            id=self._stored,
            person_id=self._person,
            version=self.version,
            status=progress.status.value,
            passed=progress.passed,
            score=progress.score,
            completed_ms=None if progress.completed_at is None else round(progress.completed_at.timestamp() * 1000),
            received_ms=came.received_ms if came else None,
            attempts=progress.attempts,
            completed_by=done.record if done else None,
            deciding=sorted(deciding),
            ways={unit: each.way.value for unit, each in progress.units.items() if each.way is not None},
        )

    def hand_ins(self) -> Mapping[UnitId, Sequence[tuple[Kept, Attempt | None]]]:
        """Every hand-in that is known, by unit, with the attempt it made as the records alone show it.

        None where an earlier hand-in made that attempt, and at units that are no quizzes.
        """
        made = self._attempts_made()
        found: defaultdict[UnitId, list[tuple[Kept, Attempt | None]]] = defaultdict(list)
        for name, each in self._known.items():
            if each.event.verb in HANDED_IN and is_of(self.course, each.event):
                found[each.event.unit or UnitId("")].append((each, made.get(name)))
        return found

    def _attempts_made(self) -> Mapping[RecordId, Attempt]:
        """Each attempt by the record that made it."""
        known = {
            (name, attempt.id): attempt for name, unit in self.progress({}).units.items() for attempt in unit.attempts
        }
        made: dict[RecordId, Attempt] = {}
        for event in self.events:
            key = event.unit, event.attempt or event.id
            if event.verb in HANDED_IN and key in known:
                made[event.id] = known.pop(key)
        return made


def course_of(version: CourseVersion) -> Course:
    """What a version holds, as a value."""
    return manifest_of(settings.HUB_FOLDER, version.manifest).course


def standings(
    person: int, versions: Sequence[CourseVersion], added: Mapping[str, Sequence[Kept]]
) -> Iterator[Standing]:
    """Where a person stands in each of these versions after records were added, which are on disk already.

    What a completion rested on before is read again; everything else only where something added belongs before it.

    Args:
        person: Their id.
        versions: With all languages of each.
        added: By manifest.
    """
    stored = {row.version_id: row for row in Completion.objects.filter(person=person, version__in=versions)}
    remembered = _remembered(stored.values())
    languages: defaultdict[Edition, list[str]] = defaultdict(list)
    for version in versions:
        languages[edition_of(version)].append(version.manifest)
    for version in versions:
        manifests = languages[edition_of(version)]
        own = [each for manifest in manifests for each in added.get(manifest, ())]
        row = stored.get(version.pk)
        known = None if row is None or row.deciding is None else [remembered[record] for record in row.deciding]
        if known is None or not are_newer(course_of(version), _events(own), _events(known)):
            known = _others(person, manifests, {each.record for each in own})
        yield Standing(person, version, [*known, *own], None if row is None else row.pk)


def _events(records: Iterable[Kept]) -> Iterator[Event]:
    return (each.event for each in records)


def _remembered(rows: Iterable[Completion]) -> dict[int, Kept]:
    wanted = {record for row in rows for record in row.deciding or ()}
    return {each.record: each for some in chunks(wanted) for each in kept(Record.objects.filter(pk__in=some))}


def _others(person: int, manifests: Sequence[str], added: Collection[int]) -> list[Kept]:
    """All of a person's records in some versions but those that were just added."""
    records = Record.objects.filter(person=person, manifest__in=manifests).order_by("pk")
    others = [record for record in records.values_list("pk", flat=True) if record not in added]
    return [each for some in chunks(others) for each in kept(Record.objects.filter(pk__in=some).order_by("pk"))]
