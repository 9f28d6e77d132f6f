"""The completion report: one row a person and assigned course, straight from the precomputed completions.

A course version that asks for re-training leaves the completion of an older one standing: such a person has a row for
each, and only the newer one is current.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from learner_app.domain.dates import Dates, DueState, due_state
from learner_app.domain.progress import Status
from learner_app.hub.changes import shown_version
from learner_app.hub.contact import NEVER, Doubt, contacts, is_silent
from learner_app.hub.ledger import now_ms
from learner_app.hub.models import Assignment, Completion, Course, CourseVersion, Person
from learner_app.hub.models.content import Policy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from learner_app.hub.contact import Contact


@dataclass(frozen=True, slots=True)
class ReportRow:
    """How far one person is in one course. Times are Unix milliseconds.

    Attributes:
        version: The version that the row speaks of.
        is_current: False for the completion of an older version that no longer counts.
        last_contact_ms: When a device of the person last spoke with the hub; None for never.
        due_ms: None where there is no date.
        waiting: How many records waited on the person's devices at their last contact.
        is_silent: The course may be further than the hub has heard: the last contact is long ago, or before the date.
        due_state: By the rule that learners see as well, grace included; no date for what is not current.
        is_retired: The course is no longer begun; who has begun it may finish.
        ways: How each recording was completed, by unit; what an earlier version of the hub took in is not here.
    """

    person: str
    display_name: str
    course: str
    title: str
    version: str
    status: Status
    passed: bool | None
    score: float | None
    completed_ms: int | None
    received_ms: int | None
    attempts: int
    last_contact_ms: int | None
    due_ms: int | None
    waiting: int
    is_silent: bool
    due_state: DueState = DueState.NO_DATE
    is_current: bool = True
    is_retired: bool = False
    ways: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_overdue(self) -> bool:
        """Whether it is known that the date passed without it: not where the hub may only not have heard."""
        return self.is_past and not self.is_unsure

    @property
    def is_past(self) -> bool:
        """Whether its date has passed without the hub hearing that it was done."""
        return self.due_state in {DueState.OVERDUE, DueState.CLOSED}

    @property
    def is_unsure(self) -> bool:
        """Whether the person may have done more than the hub has heard."""
        return self.is_silent or (self.waiting > 0 and self.status is not Status.COMPLETED)


@dataclass(frozen=True, slots=True)
class Report:
    """All rows, by course and then person, as they were at `as_of_ms`."""

    as_of_ms: int
    rows: tuple[ReportRow, ...]

    def doubt(self) -> Doubt:
        """Of how many people the hub may not have heard all."""
        current = [row for row in self.rows if row.is_current]
        return Doubt.of(
            [row.person for row in self.rows],
            [row.person for row in current if row.waiting],
            [row.person for row in current if row.is_silent],
        )


def completion_report(course: str | None = None, person: str | None = None) -> Report:
    """Everybody's completions of what is assigned to them, or of one course, or one person's."""
    as_of = now_ms()
    courses = Course.objects.filter(withdrawn_ms=None).order_by("pk")
    people = Person.objects.filter(is_active=True)
    if course is not None:
        courses = courses.filter(pk=course)
    if person is not None:
        people = people.filter(name=person)
    names = {pk: (name, shown) for pk, name, shown in people.values_list("pk", "name", "display_name")}
    heard = contacts()
    rows: list[ReportRow] = []
    for entry in courses:
        rows.extend(_CourseRows(entry, names, heard, as_of).rows())
    return Report(as_of, tuple(rows))


class _CourseRows:
    """One course's part of the report, in a fixed number of queries."""

    def __init__(
        self, course: Course, names: Mapping[int, tuple[str, str]], heard: Mapping[int, Contact], as_of_ms: int
    ) -> None:
        self._as_of_ms = as_of_ms
        self._is_retired = course.retired_ms is not None
        self._names = names
        self._heard = heard
        self._shown = shown_version(course.pk)
        assignments = Assignment.objects.filter(course=course, withdrawn_ms=None)
        self._dates = {row.person_id: _dates(row) for row in assignments}
        self._versions = {row.pk: row for row in CourseVersion.objects.filter(course=course)}
        self._counting = _counting(self._versions.values())
        self._done: defaultdict[int, list[Completion]] = defaultdict(list)
        for row in Completion.objects.filter(version__course=course).iterator(chunk_size=2000):
            self._done[row.person_id].append(row)

    def rows(self) -> Iterator[ReportRow]:
        """By account name."""
        if self._shown is None:
            return
        assigned = self._names.keys() if None in self._dates else self._names.keys() & self._dates.keys()
        for person in sorted(assigned, key=lambda pk: self._names[pk][0]):
            yield from self._of(person, self._shown)

    def _of(self, person: int, shown: CourseVersion) -> Iterator[ReportRow]:
        done = self._done.get(person, [])
        counting = [row for row in done if row.version_id in self._counting]
        yield self._row(person, max(counting, key=_rank, default=None), shown)
        for row in done:
            if row.version_id not in self._counting and row.status == Status.COMPLETED:
                yield self._row(person, row, shown, is_current=False)

    def _row(self, person: int, row: Completion | None, shown: CourseVersion, *, is_current: bool = True) -> ReportRow:
        version = self._versions[row.version_id] if row else shown
        name, display_name = self._names[person]
        contact = self._heard.get(person, NEVER)
        status = Status(row.status) if row else Status.NOT_STARTED
        completed_ms = row.completed_ms if row else None
        dates = self._dates_of(person, status) if is_current else Dates()
        state = due_state(dates, _moment(self._as_of_ms), _optional(completed_ms)) if is_current else DueState.NO_DATE
        return ReportRow(
            person=name,
            display_name=display_name or name,
            course=version.course_id,
            title=version.title,
            version=version.version,
            status=status,
            passed=row.passed if row else None,
            score=row.score if row else None,
            completed_ms=completed_ms,
            received_ms=row.received_ms if row else None,
            attempts=row.attempts if row else 0,
            last_contact_ms=contact.last_ms,
            due_ms=_ms(dates.due),
            waiting=contact.waiting,
            is_silent=is_current and status is not Status.COMPLETED and self._is_silent(contact, dates),
            due_state=state,
            is_current=is_current,
            is_retired=self._is_retired,
            ways=(row.ways if row else None) or {},
        )

    def _dates_of(self, person: int, status: Status) -> Dates:
        """Nobody is late with a course that can no longer be begun."""
        if self._is_retired and status is Status.NOT_STARTED:
            return Dates()
        return self._dates[person if person in self._dates else None]

    def _is_silent(self, contact: Contact, dates: Dates) -> bool:
        deadline_ms = _ms(dates.deadline)
        if contact.last_ms is not None and deadline_ms is not None and contact.last_ms < deadline_ms < self._as_of_ms:
            return True
        return is_silent(contact.last_ms, self._as_of_ms)


def _dates(row: Assignment) -> Dates:
    grace = None if row.due_ms is None else _moment(row.due_ms + row.grace_ms)
    return Dates(_optional(row.due_ms), grace, _optional(row.close_ms))


def _ms(moment: datetime | None) -> int | None:
    return None if moment is None else round(moment.timestamp() * 1000)


def _optional(time_ms: int | None) -> datetime | None:
    return None if time_ms is None else _moment(time_ms)


def _moment(time_ms: int) -> datetime:
    return datetime.fromtimestamp(time_ms / 1000, UTC)


def _counting(versions: Iterable[CourseVersion]) -> set[int]:
    """The versions whose completion counts now: the published ones, and back to the last that asked for re-training."""
    counting: set[int] = set()
    by_language: defaultdict[str, list[CourseVersion]] = defaultdict(list)
    for version in versions:
        by_language[version.language].append(version)
    for own in by_language.values():
        newest_first = sorted(own, key=lambda row: (row.is_published, row.published_ms, row.pk), reverse=True)
        for version in newest_first:
            counting.add(version.pk)
            if version.completion == Policy.RETRAIN:
                break
    return counting


def _rank(row: Completion) -> tuple[int, int]:
    """Completed before in progress before not started; of equals the newest version."""
    return list(Status).index(Status(row.status)), row.version_id
