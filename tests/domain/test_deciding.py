"""Progress rests on a few events: those are found, and suffice however many come after them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from learner_app.domain.course import Course, Delivery, Module, Policy, QuizRules, ScoreRule, Unit, UnitKind
from learner_app.domain.deciding import are_newer, deciding_events
from learner_app.domain.events import Event, Mark, Stamp, Verb, Version
from learner_app.domain.history import in_order
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, RecordId, UnitId
from learner_app.domain.media import Way
from learner_app.domain.progress import course_progress

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
UNITS = ("lesson", "practice", "exam", "gone")
ATTEMPTS = ("one", "two", "completed")


def course(rule: ScoreRule, limit: int | None) -> Course:
    units = (
        Unit(UnitId("lesson"), UnitKind.LESSON, "Lesson"),
        Unit(UnitId("practice"), UnitKind.QUIZ, "Practice", quiz=QuizRules(attempts=limit, score_rule=rule)),
        Unit(UnitId("exam"), UnitKind.QUIZ, "Exam", quiz=QuizRules(Policy.CERTIFYING, 0.8, limit, rule)),
    )
    return Course(CourseId("course"), "1", "Title", "en", "", "MIT", Delivery.SELF_PACED, (Module("Module", units),))


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """What two devices did, each with a clock that somebody sets back and forth; in no order."""
    made = []
    for device in ("a", "b"):
        for sequence in range(1, draw(st.integers(0, 9)) + 1):
            at = NOON + timedelta(minutes=draw(st.integers(0, 9)))
            unit = draw(st.sampled_from(UNITS))
            verb = draw(st.sampled_from([verb for verb in Verb if verb is not Verb.CLOCK_CHANGED]))
            version = Version(CourseId("course"), draw(st.sampled_from("1112")), BlobHash("0" * 64), "en")
            stamp = Stamp(DeviceId(device), sequence, at, sequence, "boot")
            attempt = draw(st.none() | st.sampled_from(ATTEMPTS).map(AttemptId))
            event = Event(RecordId(f"{device}{sequence}"), verb, stamp, version, UnitId(unit), attempt)
            way = draw(st.sampled_from(Way)) if verb is Verb.COMPLETED else None
            made.append(replace(event, score=0.9 if verb is Verb.PASSED else 0.1, way=way))
    return draw(st.permutations(made))


COURSES = st.builds(course, st.sampled_from(ScoreRule), st.none() | st.integers(1, 3))
MARKS = st.dictionaries(
    st.sampled_from(ATTEMPTS).map(AttemptId),
    st.booleans().map(lambda passed: Mark(AttemptId("any"), float(passed), passed, NOON)),
)


@given(COURSES, histories(), MARKS)
def test_progress_is_the_same_by_the_deciding_events_alone(
    course: Course, events: list[Event], marks: dict[AttemptId, Mark]
) -> None:
    deciding = deciding_events(course, events)

    assert course_progress(course, deciding, marks) == course_progress(course, events, marks)
    assert deciding_events(course, deciding) == deciding == in_order(deciding)


@settings(max_examples=300)
@given(COURSES, histories(), MARKS, st.data())
def test_what_comes_after_them_needs_no_others(
    course: Course, events: list[Event], marks: dict[AttemptId, Mark], data: st.DataObject
) -> None:
    cuts = {device: data.draw(st.integers(0, 9)) for device in ("a", "b")}
    before = [event for event in events if event.stamp.sequence <= cuts[event.stamp.device]]
    after = [event for event in events if event not in before]

    known = deciding_events(course, before)

    assert are_newer(course, after, known)
    assert course_progress(course, [*known, *after], marks) == course_progress(course, events, marks)
    assert deciding_events(course, [*known, *after]) == deciding_events(course, events)


@given(COURSES, histories())
def test_what_belongs_before_something_known_is_noticed(course: Course, events: list[Event]) -> None:
    own = [event for event in events if event.version is not None and event.version.version == "1"]
    for late in own:
        others = [event for event in own if event != late]
        is_last = all(
            other.stamp.sequence < late.stamp.sequence for other in others if other.stamp.device == late.stamp.device
        )

        assert are_newer(course, [late], deciding_events(course, others)) is is_last


def test_a_thousand_times_the_same_lesson_leave_a_handful() -> None:
    version = Version(CourseId("course"), "1", BlobHash("0" * 64), "en")
    many = [
        Event(
            RecordId(str(sequence)),
            Verb.COMPLETED,
            Stamp(DeviceId("a"), sequence, NOON + timedelta(seconds=sequence), sequence, "boot"),
            version,
            UnitId("lesson"),
        )
        for sequence in range(1, 1001)
    ]

    assert [event.id for event in deciding_events(course(ScoreRule.BEST, None), many)] == ["1", "1000"]
