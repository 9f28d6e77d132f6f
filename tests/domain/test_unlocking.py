"""What is open and what is locked is the same on every side that knows the same events."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from learner_app.domain.course import Course, Delivery, Module, Policy, QuizRules, Unit, UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Event, Mark, Stamp, Verb, Version
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, RecordId, UnitId
from learner_app.domain.progress import CourseProgress, Status, course_progress
from learner_app.domain.unlocking import CourseLock, Lock, Path, PathStep, is_closed, locks, next_unit, path_locks

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
COURSE = CourseId("course")
A, B, C, D = (UnitId(name) for name in "abcd")
EXAM = QuizRules(Policy.CERTIFYING, 0.8, attempts=1)


def unit(name: UnitId, *after: UnitId, required: bool = True, quiz: QuizRules | None = None) -> Unit:
    kind = UnitKind.LESSON if quiz is None else UnitKind.QUIZ
    return Unit(name, kind, f"Unit {name.upper()}", quiz=quiz, required=required, after=after)


def course(*units: Unit) -> Course:
    return Course(COURSE, "1", "Title", "en", "Outcome", "MIT", Delivery.SELF_PACED, (Module("Module", units),))


def event(verb: Verb, name: UnitId, sequence: int, device: str = "laptop", hour: int = 0) -> Event:
    stamp = Stamp(DeviceId(device), sequence, NOON + timedelta(hours=hour or sequence), sequence, "boot")
    version = Version(COURSE, "1", BlobHash("0" * 64), "en")
    record = f"{device}-{sequence}"
    return Event(RecordId(record), verb, stamp, version, name, AttemptId(record))


def after(shown: Course, *done: tuple[Verb, UnitId]) -> CourseProgress:
    return course_progress(shown, [event(verb, name, place + 1) for place, (verb, name) in enumerate(done)], {})


def test_a_unit_is_locked_until_all_it_waits_for_is_complete() -> None:
    shown = course(unit(A), unit(B), unit(C, A, B))
    both = locks(shown, after(shown))
    assert both == {A: None, B: None, C: Lock((A, B), "Opens when “Unit A” and “Unit B” are complete.")}
    one = locks(shown, after(shown, (Verb.COMPLETED, A), (Verb.INITIALIZED, B)))
    assert one[C] == Lock((B,), "Opens when “Unit B” is complete.")
    assert locks(shown, after(shown, (Verb.COMPLETED, A), (Verb.COMPLETED, B)))[C] is None


def test_a_completed_unit_stays_open() -> None:
    shown = course(unit(A), unit(B, A))
    assert locks(shown, after(shown, (Verb.COMPLETED, B)))[B] is None


def test_a_circle_is_refused_and_named() -> None:
    shown = course(unit(A, C), unit(B, A), unit(C, B), unit(D))
    with pytest.raises(ExpectedFailure) as failure:
        locks(shown, after(shown))
    assert failure.value.kind is Kind.BAD_INPUT
    for name in (A, B, C):
        assert f"“{name}”" in failure.value.message
    assert "“d”" not in failure.value.message


def test_a_circle_reads_in_the_direction_of_waiting() -> None:
    waits = {"x": "y", "y": "z", "z": "x"}
    path = Path("p", "Path", tuple(PathStep(CourseId(own), (CourseId(other),)) for own, other in waits.items()))
    with pytest.raises(ExpectedFailure) as failure:
        path_locks(path, {}, {})
    circle = failure.value.message.split(": ")[1].rstrip(".").replace("“", "").replace("”", "").split(" → ")
    assert [waits[name] for name in circle[:-1]] == circle[1:]


def test_waiting_for_what_does_not_exist_is_refused() -> None:
    shown = course(unit(A, UnitId("ghost")))
    with pytest.raises(ExpectedFailure, match="“a” waits for “ghost”"):
        locks(shown, after(shown))


def test_a_path_lists_what_comes_first_and_locks_what_follows() -> None:
    basics, advanced = CourseId("basics"), CourseId("advanced")
    path = Path("p", "Path", (PathStep(advanced, (basics,)), PathStep(basics)))
    locked = path_locks(path, {basics: Status.IN_PROGRESS}, {basics: "The basics"})
    assert list(locked.items()) == [
        (basics, None),
        (advanced, CourseLock((basics,), "Opens when “The basics” is complete.")),
    ]
    assert path_locks(path, {basics: Status.COMPLETED}, {})[advanced] is None


def test_the_next_unit_is_the_first_open_one_that_is_not_done() -> None:
    shown = course(unit(A), unit(B, A), unit(C))
    assert next_unit(shown, after(shown)) == A
    assert next_unit(shown, after(shown, (Verb.COMPLETED, A))) == B
    assert next_unit(shown, after(shown, (Verb.INITIALIZED, C))) == C
    assert next_unit(shown, after(shown, *((Verb.COMPLETED, name) for name in (A, B, C)))) is None


def test_what_is_not_required_is_offered_after_what_is() -> None:
    shown = course(unit(A, required=False), unit(B))
    assert next_unit(shown, after(shown, (Verb.INITIALIZED, A))) == B
    assert next_unit(shown, after(shown, (Verb.COMPLETED, B))) == A


def test_a_quiz_that_awaits_its_mark_or_has_no_attempts_left_is_not_offered() -> None:
    shown = course(unit(A, quiz=EXAM), unit(B))
    endless = course(unit(A, quiz=QuizRules(Policy.CERTIFYING, 0.8)), unit(B))
    handed_in = event(Verb.ATTEMPTED, A, 1)
    assert next_unit(endless, course_progress(endless, [handed_in], {})) == B
    failed = {AttemptId("laptop-1"): Mark(AttemptId("laptop-1"), 0.1, False, NOON)}
    assert next_unit(shown, course_progress(shown, [], {})) == A
    assert next_unit(shown, course_progress(shown, [handed_in], {})) == B
    assert next_unit(shown, course_progress(shown, [handed_in], failed)) == B


def random_course(chance: random.Random) -> Course:
    """Up to eight units, each waiting for some of those before it."""
    names = [UnitId(f"u{place}") for place in range(chance.randint(1, 8))]
    return course(
        *(
            unit(
                name,
                *chance.sample(names[:place], k=min(place, chance.choice([0, 0, 1, 2]))),
                quiz=chance.choice([None, None, QuizRules(attempts=2), EXAM]),
            )
            for place, name in enumerate(names)
        )
    )


def random_history(shown: Course, chance: random.Random) -> list[Event]:
    made = {"laptop": 0, "tablet": 0}
    events = []
    for _ in range(chance.randint(0, 20)):
        device = chance.choice(list(made))
        made[device] += 1
        verb, name = chance.choice(list(Verb)), chance.choice(shown.units).id
        events.append(event(verb, name, made[device], device, hour=chance.randint(1, 40)))
    return events


def test_client_and_hub_see_the_same_locks_in_a_thousand_histories() -> None:
    chance = random.Random(5)
    locked_somewhere = 0
    for _ in range(1000):
        shown = random_course(chance)
        done_here = random_history(shown, chance)
        arrived = [*done_here, *done_here[:5]]
        chance.shuffle(arrived)
        here, there = course_progress(shown, done_here, {}), course_progress(shown, arrived, {})
        assert locks(shown, here) == locks(shown, there)
        assert next_unit(shown, here) == next_unit(shown, there)
        open_unit = next_unit(shown, here)
        assert open_unit is None or locks(shown, here)[open_unit] is None
        locked_somewhere += any(locks(shown, here).values())
    assert locked_somewhere > 100


@pytest.mark.parametrize(
    ("is_retired", "has_begun", "expected"),
    [(False, False, False), (False, True, False), (True, True, False), (True, False, True)],
)
def test_only_a_retired_course_that_is_not_under_way_is_closed(is_retired, has_begun, expected):
    assert is_closed(is_retired=is_retired, has_begun=has_begun) is expected
