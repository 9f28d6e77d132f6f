"""All that this person did, here and on other devices, and the progress that follows from it."""

from __future__ import annotations

import logging
from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from learner_app.domain.events import Mark
from learner_app.domain.progress import CourseProgress, course_progress
from learner_app.formats import xapi

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from learner_app.domain.course import Course
    from learner_app.domain.events import Event
    from learner_app.domain.ids import AttemptId, BlobHash, CourseId, RecordId
    from learner_app.services.shelf import Edition
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.journal import Journal

logger = logging.getLogger(__name__)


class History:
    """Reads records once and keeps what they say; looks for new ones before every answer. Decides nothing itself."""

    def __init__(self, journal: Journal, catalogue: Catalogue) -> None:
        self._journal = journal
        self._catalogue = catalogue
        self._read_to = 0
        self._heard: tuple[str, int] | None = None
        self._own: dict[CourseId, list[Event]] = defaultdict(list)
        self._foreign: dict[RecordId, Event | None] = {}
        self._others: dict[CourseId, list[Event]] = {}
        self._marks: Mapping[AttemptId, Mark] = {}
        self._known: dict[BlobHash, CourseProgress] = {}

    def events(self, course: CourseId) -> Sequence[Event]:
        """Everything done in a course, in any version of it; own first, in order."""
        self._look()
        return [*self._own.get(course, ()), *self._others.get(course, ())]

    def marks(self) -> Mapping[AttemptId, Mark]:
        """The hub's verdicts."""
        self._look()
        return self._marks

    def progress(self, edition: Edition) -> CourseProgress:
        """How far a course version is."""
        events = self.events(edition.course.id)
        if edition.hash not in self._known:
            self._known[edition.hash] = course_progress(edition.course, events, self._marks)
        return self._known[edition.hash]

    def progress_of(self, course: Course) -> CourseProgress:
        """The same for a version that is not kept."""
        return course_progress(course, self.events(course.id), self._marks)

    def _look(self) -> None:
        if self._journal.last_sequence() > self._read_to:
            self._read_own()
        hub = self._catalogue.hub()
        if (hub.epoch, hub.cursor) != self._heard:
            self._heard = (hub.epoch, hub.cursor)
            self._read_heard()

    def _read_own(self) -> None:
        for entry in self._journal.entries(after=self._read_to):
            event = xapi.event(entry.statement)
            self._read_to = entry.sequence
            if event.version is not None:
                self._own[event.version.course].append(event)
        self._known.clear()

    def _read_heard(self) -> None:
        self._foreign = {
            record: self._foreign[record] if record in self._foreign else _foreign_event(record, statement)
            for record, statement in self._catalogue.foreign_records()
        }
        self._others = defaultdict(list)
        for event in self._foreign.values():
            if event is not None and event.version is not None:
                self._others[event.version.course].append(event)
        self._marks = {
            attempt: Mark(attempt, mark.score, mark.passed, time_of(mark.marked_ms), mark.flags)
            for attempt, mark in self._catalogue.marks().items()
        }
        self._known.clear()


def _foreign_event(record: RecordId, statement: bytes) -> Event | None:
    """What a record of another device says; None where this program cannot read it."""
    try:
        return xapi.event(statement)
    except xapi.BadStatement as bad:
        logger.warning("record %s of another device is passed over: %s", record, bad)
        return None


def time_of(milliseconds: int) -> datetime:
    """A moment from Unix milliseconds."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def time_or_none(milliseconds: int | None) -> datetime | None:
    """The same where there may be none."""
    return None if milliseconds is None else time_of(milliseconds)


def milliseconds_of(moment: datetime) -> int:
    """Unix milliseconds of a moment."""
    return round(moment.timestamp() * 1000)
