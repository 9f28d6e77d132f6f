"""The hub's marks as they stand: of each attempt the newest."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from learner_app.domain import events
from learner_app.domain.ids import AttemptId, UnitId
from learner_app.hub.models import Mark

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from learner_app.hub.models import CourseVersion

Edition = tuple[str, str]
"""A course and the name of its version, in whatever language."""


def edition_of(version: CourseVersion) -> Edition:
    """What versions share that differ in their language alone."""
    return version.course_id, version.version


class Marks:
    """One person's marks in some versions."""

    def __init__(self, person: int, versions: Iterable[CourseVersion]) -> None:
        editions = {version.pk: edition_of(version) for version in versions}
        self._newest: dict[Edition, dict[str, Mark]] = {edition: {} for edition in editions.values()}
        for mark in Mark.objects.filter(person=person, version__in=list(editions)).order_by("pk"):
            self._newest[editions[mark.version_id]][mark.attempt] = mark

    def newest(self, edition: Edition, unit: str, attempt: str) -> Mark | None:
        """The mark of an attempt at a quiz, None while there is none."""
        mark = self._newest[edition].get(attempt)
        return mark if mark is not None and mark.unit == unit else None

    def add(self, edition: Edition, mark: Mark) -> None:
        """A new one, which prevails from now on."""
        self._newest[edition][mark.attempt] = mark

    def of(self, edition: Edition) -> Mapping[AttemptId, events.Mark]:
        """As `domain.progress` reads them."""
        return as_events(self._newest[edition].values())


def as_events(marks: Iterable[Mark]) -> dict[AttemptId, events.Mark]:
    """Marks as `domain.progress` reads them, oldest first."""
    return {
        AttemptId(row.attempt): events.Mark(
            attempt=AttemptId(row.attempt),
            score=row.score,
            passed=row.passed,
            marked_at=datetime.fromtimestamp(row.marked_ms / 1000, UTC),
            flags=tuple(row.flags),
            unit=UnitId(row.unit),
        )
        for row in marks
    }
