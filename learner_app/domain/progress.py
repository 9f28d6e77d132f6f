"""Progress as a pure function of events and marks, the same on client and hub.

Adding events never takes a completion back, in whatever order they arrive; only a hub's mark that overrules the
device's own may do so. A stale device can therefore never undo what a newer one has shown.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.attempts import OVER_LIMIT, counting_attempt
from learner_app.domain.course import Policy, QuizRules
from learner_app.domain.events import Verb
from learner_app.domain.history import in_order
from learner_app.domain.ids import AttemptId
from learner_app.domain.timing import done_at, time_flags

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from learner_app.domain.course import Course, Unit
    from learner_app.domain.events import Event, Mark
    from learner_app.domain.ids import DeviceId, RecordId, UnitId
    from learner_app.domain.media import Way

HANDED_IN = frozenset({Verb.ATTEMPTED, Verb.PASSED, Verb.FAILED})
"""What says that an attempt was handed in."""


class Status(StrEnum):
    """How far a unit or a course is. The words are those of the completion report."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One quiz attempt that was handed in; `at` is when it was done, `score` and `passed` are None until marked."""

    id: AttemptId
    at: datetime
    score: float | None
    passed: bool | None
    device: DeviceId
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnitProgress:
    """How far one unit is.

    Attributes:
        attempts: Oldest first, each attempt once.
        completed_at: When it was done: for a certifying quiz when it was handed in or its time was up, not when it was
            marked.
        score: The score that counts under the quiz's rule; None for other kinds and while unmarked.
        passed: Whether the attempt that counts passed. A completed quiz may say False here: completion once reached is
            kept, while under LATEST a later failure is what counts.
        is_awaiting_mark: An attempt was handed in that only the hub can mark.
        way: How a recording was completed: as the record says that completed it.
    """

    unit: UnitId
    status: Status = Status.NOT_STARTED
    completed_at: datetime | None = None
    attempts: tuple[Attempt, ...] = ()
    score: float | None = None
    passed: bool | None = None
    is_awaiting_mark: bool = False
    way: Way | None = None


@dataclass(frozen=True, slots=True)
class CourseProgress:
    """How far a course version is; `units` holds every unit of the course, in course order.

    Attributes:
        completed_at: When the event happened that completed the last unit the course waits for.
        completed_by: The record of that event.
        passed: None where the course has no certifying quiz, or one is not yet marked. Where some units are required,
            certifying quizzes among the others count only if no required one exists.
        score: Mean of the same quizzes' scores, None where there is none yet.
        attempts: How many quiz attempts were handed in, over all its quizzes.
    """

    status: Status
    units: Mapping[UnitId, UnitProgress]
    completed_at: datetime | None = None
    score: float | None = None
    passed: bool | None = None
    attempts: int = 0
    completed_by: RecordId | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """An event of the course and its place in the order of what happened."""

    place: int
    event: Event


@dataclass(frozen=True, slots=True)
class _Known:
    """A unit's progress and the step that completed it."""

    progress: UnitProgress
    done: _Step | None


def course_progress(course: Course, events: Iterable[Event], marks: Mapping[AttemptId, Mark]) -> CourseProgress:
    """Compute progress in one course version from all that happened.

    What was done in another language of the same version counts.

    Args:
        course: The version to look at; events of other courses and versions are passed over.
        events: In any order, duplicates (same id) allowed, from any number of devices.
        marks: What the hub said, by attempt.
    """
    units = course.units
    steps: dict[UnitId, list[_Step]] = {unit.id: [] for unit in units}
    for place, event in enumerate(in_order(event for event in events if is_of(course, event))):
        if event.unit in steps:
            steps[event.unit].append(_Step(place, event))
    known = {unit.id: _unit_progress(unit, steps[unit.id], marks) for unit in units}
    return _summed_up(units, known)


def is_certifying(course: Course) -> bool:
    """Whether to complete and pass the course earns a certificate: a certifying quiz is among what it waits for."""
    return bool(_certifying(_needed(course.units)))


def is_of(course: Course, event: Event) -> bool:
    """Whether an event happened in this version of the course, in whatever language."""
    version = event.version
    return version is not None and version.course == course.id and version.version == course.version


def _unit_progress(unit: Unit, steps: list[_Step], marks: Mapping[AttemptId, Mark]) -> _Known:
    if unit.quiz is not None:
        return _quiz_progress(unit.id, unit.quiz, steps, marks)
    done = next((step for step in steps if step.event.verb is Verb.COMPLETED), None)
    way = None if done is None else done.event.way
    return _Known(UnitProgress(unit.id, _status(steps, done), _time(done), way=way), done)


def _quiz_progress(unit: UnitId, rules: QuizRules, steps: list[_Step], marks: Mapping[AttemptId, Mark]) -> _Known:
    handed_in = _handed_in(steps)
    attempts = tuple(
        _attempt(attempt, step.event, rules, _mark(marks, unit, attempt), is_over=_is_over(rules, place))
        for place, (attempt, step) in enumerate(handed_in.items())
    )
    done = _completing(rules, attempts, handed_in)
    counting = counting_attempt(rules.score_rule, attempts)
    progress = UnitProgress(
        unit=unit,
        status=_status(steps, done),
        completed_at=_time(done),
        attempts=attempts,
        score=counting.score if counting else None,
        passed=counting.passed if counting else None,
        is_awaiting_mark=any(attempt.passed is None and OVER_LIMIT not in attempt.flags for attempt in attempts),
    )
    return _Known(progress, done)


def _handed_in(steps: list[_Step]) -> dict[AttemptId, _Step]:
    """The first hand-in of each attempt, oldest first: what was handed in cannot be handed in again."""
    first: dict[AttemptId, _Step] = {}
    for step in steps:
        if step.event.verb in HANDED_IN:
            first.setdefault(step.event.attempt or AttemptId(step.event.id), step)
    return first


def _mark(marks: Mapping[AttemptId, Mark], unit: UnitId, attempt: AttemptId) -> Mark | None:
    mark = marks.get(attempt)
    return mark if mark is None or mark.unit in {None, unit} else None


def _attempt(attempt: AttemptId, event: Event, rules: QuizRules, mark: Mark | None, *, is_over: bool) -> Attempt:
    told = mark.flags if mark else ()
    seen = (*time_flags(rules, event), *([OVER_LIMIT] if is_over else []))
    flags = (*told, *(flag for flag in seen if flag not in told))
    score: float | None = None
    passed: bool | None = None
    if mark is not None:
        score, passed = mark.score, mark.passed
    elif rules.policy is Policy.PRACTICE and event.verb is not Verb.ATTEMPTED:
        score, passed = event.score, event.verb is Verb.PASSED
    return Attempt(attempt, done_at(event), score, passed, event.stamp.device, flags)


def _completing(rules: QuizRules, attempts: tuple[Attempt, ...], handed_in: Mapping[AttemptId, _Step]) -> _Step | None:
    """The first passed attempt that the device which made it could still allow.

    An attempt may prove to be over the limit only when another device's attempts arrive. It then loses its say in the
    score and is flagged, but a completion that was shown is not taken back. Beyond the limit on one and the same device
    nothing completes.
    """
    made: dict[DeviceId, int] = {}
    for attempt in attempts:
        before = made.get(attempt.device, 0)
        made[attempt.device] = before + 1
        if attempt.passed and not _is_over(rules, before):
            return handed_in[attempt.id]
    return None


def _is_over(rules: QuizRules, attempts_before: int) -> bool:
    return rules.attempts is not None and attempts_before >= rules.attempts


def _status(steps: list[_Step], done: _Step | None) -> Status:
    if done is not None:
        return Status.COMPLETED
    return Status.IN_PROGRESS if steps else Status.NOT_STARTED


def _time(step: _Step | None) -> datetime | None:
    return None if step is None else done_at(step.event)


def _summed_up(units: tuple[Unit, ...], known: Mapping[UnitId, _Known]) -> CourseProgress:
    needed = _needed(units)
    done = _last_done([known[unit.id] for unit in needed])
    by_unit = {unit: entry.progress for unit, entry in known.items()}
    if done is not None:
        status = Status.COMPLETED
    elif any(progress.status is not Status.NOT_STARTED for progress in by_unit.values()):
        status = Status.IN_PROGRESS
    else:
        status = Status.NOT_STARTED
    certifying = [by_unit[unit.id] for unit in _certifying(needed) or _certifying(units)]
    scores = [progress.score for progress in certifying if progress.score is not None]
    return CourseProgress(
        status=status,
        units=by_unit,
        completed_at=_time(done),
        score=math.fsum(scores) / len(scores) if scores else None,
        passed=_all_passed(certifying),
        attempts=sum(len(progress.attempts) for progress in by_unit.values()),
        completed_by=None if done is None else done.event.id,
    )


def _needed(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """What completion waits for: all that is required, or everything where nothing is."""
    return tuple(unit for unit in units if unit.required) or units


def _last_done(known: list[_Known]) -> _Step | None:
    """The step that completed the last of them; None while one is not complete, and where there are none."""
    steps = [entry.done for entry in known if entry.done is not None]
    return max(steps, key=lambda step: step.place) if steps and len(steps) == len(known) else None


def _certifying(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    return tuple(unit for unit in units if unit.quiz is not None and unit.quiz.policy is Policy.CERTIFYING)


def _all_passed(quizzes: list[UnitProgress]) -> bool | None:
    verdicts = [quiz.passed for quiz in quizzes]
    return None if not verdicts or None in verdicts else all(verdicts)
