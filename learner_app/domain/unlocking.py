"""What is open, what is locked and why, and what to go on with: within a course, and along a path of courses."""

from __future__ import annotations

import graphlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from learner_app.domain.attempts import attempts_left
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.progress import Status
from learner_app.domain.wording import listed, quoted, say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.domain.course import Course, Unit
    from learner_app.domain.ids import CourseId, UnitId
    from learner_app.domain.progress import CourseProgress, UnitProgress

_Id = TypeVar("_Id", bound=str)


@dataclass(frozen=True, slots=True)
class Lock:
    """Why a unit cannot be opened; `waits_for` is in the author's order, and empty where waiting does not help."""

    waits_for: tuple[UnitId, ...]
    reason: str


def retired_lock() -> Lock:
    """The lock of every unit of a course that cannot be begun any more (see `is_closed`)."""
    return Lock((), say("The course was retired."))


@dataclass(frozen=True, slots=True)
class CourseLock:
    """Why a step of a path cannot be begun yet; `waits_for` is in the author's order and never empty."""

    waits_for: tuple[CourseId, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class PathStep:
    """A course of a path, and the courses of that path which must be complete before it opens."""

    course: CourseId
    after: tuple[CourseId, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """Courses that belong together, each once. Steps stand in the order they are shown in."""

    id: str
    title: str
    steps: tuple[PathStep, ...]


def locks(course: Course, progress: CourseProgress) -> Mapping[UnitId, Lock | None]:
    """Every unit's lock, None where it is open; in course order. A completed unit stays open.

    Raises:
        ExpectedFailure: BAD_INPUT where units wait for each other in a circle or for one that the course has not.
    """
    units = course.units
    _in_prerequisite_order({unit.id: unit.after for unit in units})
    titles = {unit.id: unit.title for unit in units}
    statuses = {unit.id: progress.units[unit.id].status for unit in units}
    result: dict[UnitId, Lock | None] = {}
    for unit in units:
        waits_for = _waits_for(unit.id, unit.after, statuses)
        result[unit.id] = Lock(waits_for, _reason([titles[other] for other in waits_for])) if waits_for else None
    return result


def is_closed(*, is_retired: bool, has_begun: bool) -> bool:
    """Whether a course cannot be begun any more. Who has begun a retired one, in any version of it, may finish it."""
    return is_retired and not has_begun


def path_locks(
    path: Path, statuses: Mapping[CourseId, Status], titles: Mapping[CourseId, str]
) -> Mapping[CourseId, CourseLock | None]:
    """Every step's lock, None where it is open; prerequisites before what waits for them.

    Courses that `statuses` does not name are not started; those that `titles` does not name are called by their id.

    Raises:
        ExpectedFailure: BAD_INPUT where steps wait for each other in a circle or for one that the path has not.
    """
    after = {step.course: step.after for step in path.steps}
    result: dict[CourseId, CourseLock | None] = {}
    for course in _in_prerequisite_order(after):
        waits_for = _waits_for(course, after[course], statuses)
        reason = _reason([titles.get(other, other) for other in waits_for])
        result[course] = CourseLock(waits_for, reason) if waits_for else None
    return result


def next_unit(course: Course, progress: CourseProgress) -> UnitId | None:
    """The unit to go on with, None where there is nothing left to do.

    What was begun comes before what was not, the required before the rest, then course order. Units that are locked,
    await their mark or have no attempts left are not offered.
    """
    locked = locks(course, progress)
    candidates = [
        (not unit.required, progress.units[unit.id].status is not Status.IN_PROGRESS, place, unit.id)
        for place, unit in enumerate(course.units)
        if locked[unit.id] is None and _can_go_on(unit, progress.units[unit.id])
    ]
    return min(candidates)[3] if candidates else None


def _can_go_on(unit: Unit, progress: UnitProgress) -> bool:
    if progress.status is Status.COMPLETED or progress.is_awaiting_mark:
        return False
    return unit.quiz is None or attempts_left(unit.quiz, len(progress.attempts)) != 0


def _waits_for(own: _Id, after: tuple[_Id, ...], statuses: Mapping[_Id, Status]) -> tuple[_Id, ...]:
    if statuses.get(own) is Status.COMPLETED:
        return ()
    return tuple(other for other in dict.fromkeys(after) if statuses.get(other) is not Status.COMPLETED)


def _reason(titles: list[str]) -> str:
    if len(titles) == 1:
        return say("Opens when “{title}” is complete.", title=titles[0])
    return say("Opens when {titles} are complete.", titles=listed([quoted(title) for title in titles]))


def _in_prerequisite_order(after: Mapping[_Id, tuple[_Id, ...]]) -> tuple[_Id, ...]:
    """All names, each after those it waits for.

    Raises:
        ExpectedFailure: BAD_INPUT, naming the circle or the name that nothing bears.
    """
    for name, others in after.items():
        for other in others:
            if other not in after:
                raise ExpectedFailure(
                    Kind.BAD_INPUT,
                    say("“{name}” waits for “{other}”, which does not exist.", name=name, other=other),
                    say("Correct its “after” list."),
                )
    try:
        return tuple(graphlib.TopologicalSorter(after).static_order())
    except graphlib.CycleError as error:
        circle = " → ".join(f"“{name}”" for name in reversed(error.args[1]))
        raise ExpectedFailure(
            Kind.BAD_INPUT,
            say("Nothing in this circle can ever open: {circle}.", circle=circle),
            say("Take one of them out of an “after” list."),
        ) from error
