"""Into a unit: finding it, seeing that it is open to the learner, recording that it was opened first and completed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Verb
from learner_app.domain.progress import Status
from learner_app.domain.unlocking import is_closed, locks
from learner_app.domain.wording import say, sentences
from learner_app.services.courses.library import is_playable
from learner_app.services.recorder import Deed

if TYPE_CHECKING:
    from learner_app.domain.course import Unit
    from learner_app.domain.ids import BlobHash, CourseId, RecordId, UnitId
    from learner_app.domain.progress import CourseProgress, UnitProgress
    from learner_app.formats.manifest import UnitContent
    from learner_app.services.history import History
    from learner_app.services.recorder import Recorder
    from learner_app.services.shelf import Edition, Shelf


@dataclass(frozen=True, slots=True)
class Entered:
    """A unit that is open to the learner, in the edition it is read in."""

    edition: Edition
    unit: Unit
    content: UnitContent
    course_progress: CourseProgress

    @property
    def progress(self) -> UnitProgress:
        """How far the unit is."""
        return self.course_progress.units[self.unit.id]

    @property
    def body(self) -> BlobHash:
        """The blob that carries it.

        Raises:
            ExpectedFailure: Kind.MISSING_PART for a unit that this program cannot show yet.
        """
        if self.content.body is None or not is_playable(self.unit):
            raise ExpectedFailure(
                Kind.MISSING_PART,
                say("“{title}” is a unit that this version cannot play yet.", title=self.unit.title),
                say("Go on with the next unit; an update of this program will play it."),
            )
        return self.content.body

    @property
    def neighbours(self) -> tuple[UnitId | None, UnitId | None]:
        """The units before and after it that are open, in course order; None at the ends."""
        course = self.edition.course
        locked = locks(course, self.course_progress)
        open_units = [unit.id for unit in course.units if locked[unit.id] is None and is_playable(unit)]
        place = open_units.index(self.unit.id)
        following = open_units[place + 1] if place + 1 < len(open_units) else None
        return open_units[place - 1] if place else None, following


class Doorway:
    """Lets a learner into units."""

    def __init__(self, shelf: Shelf, history: History, recorder: Recorder) -> None:
        self._shelf = shelf
        self._history = history
        self._recorder = recorder

    def enter(self, course_id: CourseId, unit_id: UnitId, edition: Edition | None = None) -> Entered:
        """A unit of the version that is opened now, or of `edition`.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND; Kind.NOT_ALLOWED for a locked unit, saying what it waits for, and for a
                course that was retired before it was begun.
        """
        edition = edition or self._shelf.required(course_id)
        has_begun = bool(self._history.events(course_id))
        if is_closed(is_retired=self._shelf.is_retired(course_id), has_begun=has_begun):
            raise ExpectedFailure(
                Kind.NOT_ALLOWED,
                say(
                    "“{title}” was retired before you began it: it can no longer be begun.", title=edition.course.title
                ),
                say("Ask whoever assigned it which course takes its place."),
            )
        unit, content = edition.unit(unit_id)
        progress = self._history.progress(edition)
        lock = locks(edition.course, progress)[unit_id]
        if lock is not None:
            first = edition.course.unit(lock.waits_for[0])
            raise ExpectedFailure(
                Kind.NOT_ALLOWED,
                sentences(say("“{title}” is still locked.", title=unit.title), lock.reason),
                say("Go on with “{title}” first.", title=first.title if first else lock.waits_for[0]),
            )
        return Entered(edition, unit, content, progress)

    def progress(self, edition: Edition, unit_id: UnitId) -> UnitProgress:
        """How far a unit is in that edition, whether it is locked or not."""
        return self._history.progress(edition).units[unit_id]

    def note_opening(self, entered: Entered) -> Entered:
        """Record that the unit was opened, the first time only; gives it with its progress after that."""
        if entered.progress.status is not Status.NOT_STARTED:
            return entered
        self._recorder.record(Deed(Verb.INITIALIZED, entered.edition.version, entered.unit.id))
        progress = self._history.progress(entered.edition)
        return Entered(entered.edition, entered.unit, entered.content, progress)

    def complete(self, entered: Entered, deed: Deed) -> RecordId:
        """Record that the unit was worked through; where that was recorded before, give the first such record."""
        version = entered.edition.version
        for event in self._history.events(version.course):
            is_same = event.version is not None and event.version.version == version.version
            if is_same and event.unit == entered.unit.id and event.verb is Verb.COMPLETED:
                return event.id
        return self._recorder.record(deed).id
