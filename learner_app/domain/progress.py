"""Progress as a pure function of events and marks, the same on client and hub."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from learner_app.domain.course import Course
    from learner_app.domain.events import Event, Mark
    from learner_app.domain.ids import AttemptId, DeviceId, UnitId


class Status(StrEnum):
    """How far a unit or a course is. The words are those of the completion report."""

    NOT_STARTED = "not started"
    IN_PROGRESS = "in progress"
    COMPLETED = "completed"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One quiz attempt that was handed in; `score` and `passed` are None until it is marked."""

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
        score: The score that counts under the quiz's rule; None for other kinds and while unmarked.
        is_awaiting_mark: An attempt was handed in that only the hub can mark.
    """

    unit: UnitId
    status: Status = Status.NOT_STARTED
    completed_at: datetime | None = None
    attempts: tuple[Attempt, ...] = ()
    score: float | None = None
    passed: bool | None = None
    is_awaiting_mark: bool = False


@dataclass(frozen=True, slots=True)
class CourseProgress:
    """How far a course version is; `units` holds every unit of the course, in course order.

    Attributes:
        passed: None where the course has no certifying quiz, or one is not yet marked.
        score: Mean of the certifying quizzes' scores, None where there is none yet.
    """

    status: Status
    units: Mapping[UnitId, UnitProgress]
    completed_at: datetime | None = None
    score: float | None = None
    passed: bool | None = None
    attempts: int = 0


def course_progress(course: Course, events: Iterable[Event], marks: Mapping[AttemptId, Mark]) -> CourseProgress:
    """Compute progress in one course version from all that happened.

    Args:
        course: The version to look at; events of other courses and versions are passed over.
        events: In any order, duplicates (same id) allowed, from any number of devices.
        marks: What the hub said, by attempt.
    """
    raise NotImplementedError
