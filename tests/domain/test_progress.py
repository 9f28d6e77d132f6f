"""Progress is one function of what happened: order, repetition and stale devices change nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.attempts import OVER_LIMIT
from learner_app.domain.course import Course, Delivery, Module, Policy, QuizRules, ScoreRule, Unit, UnitKind
from learner_app.domain.events import Event, Mark, Stamp, Verb, Version
from learner_app.domain.history import in_order
from learner_app.domain.ids import AttemptId, BlobHash, CourseId, DeviceId, RecordId, UnitId
from learner_app.domain.media import Way
from learner_app.domain.progress import CourseProgress, Status, UnitProgress, course_progress

if TYPE_CHECKING:
    import random

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
COURSE = CourseId("course")
LESSON, PRACTICE, EXAM, EXTRA = UnitId("lesson"), UnitId("practice"), UnitId("exam"), UnitId("extra")
EXAM_RULES = QuizRules(Policy.CERTIFYING, 0.8)


def course(*units: Unit) -> Course:
    return Course(COURSE, "1", "Title", "en", "Outcome", "MIT", Delivery.SELF_PACED, (Module("Module", units),))


def sample(practice: QuizRules | None = None, exam: QuizRules = EXAM_RULES) -> Course:
    return course(
        Unit(LESSON, UnitKind.LESSON, "Lesson"),
        Unit(PRACTICE, UnitKind.QUIZ, "Practice", quiz=practice or QuizRules(pass_mark=0.8)),
        Unit(EXAM, UnitKind.QUIZ, "Exam", quiz=exam),
        Unit(EXTRA, UnitKind.DOCUMENT, "Extra", required=False),
    )


def event(
    verb: Verb,
    unit: UnitId | None,
    sequence: int,
    *,
    hour: float | None = None,
    device: str = "a",
    score: float | None = None,
    version: str = "1",
    attempt: str = "",
) -> Event:
    name = f"{device}-{sequence}"
    at = NOON + timedelta(hours=sequence if hour is None else hour)
    stamp = Stamp(DeviceId(device), sequence, at, sequence * 1000, "boot")
    shown = Version(COURSE, version, BlobHash("0" * 64), "en")
    quiz_attempt = AttemptId(attempt or name) if unit in (PRACTICE, EXAM) else None
    return Event(RecordId(name), verb, stamp, shown, unit, quiz_attempt, score=score)


def mark(attempt: str, score: float, *flags: str) -> dict[AttemptId, Mark]:
    return {AttemptId(attempt): Mark(AttemptId(attempt), score, score >= 0.8, NOON + timedelta(days=9), flags)}


def practice_after(*events: Event, rules: QuizRules | None = None) -> UnitProgress:
    return course_progress(sample(rules), events, {}).units[PRACTICE]


@pytest.mark.parametrize("kind", [UnitKind.LESSON, UnitKind.MEDIA, UnitKind.DOCUMENT, UnitKind.ATTESTATION])
def test_a_unit_without_questions_is_complete_once_worked_through(kind: UnitKind) -> None:
    one = course(Unit(LESSON, kind, "One"))
    opened = event(Verb.INITIALIZED, LESSON, 1)
    done = event(Verb.COMPLETED, LESSON, 2)
    assert course_progress(one, [], {}).status is Status.NOT_STARTED
    assert course_progress(one, [opened], {}).status is Status.IN_PROGRESS
    finished = course_progress(one, [opened, done, event(Verb.COMPLETED, LESSON, 3)], {})
    assert (finished.status, finished.completed_at) == (Status.COMPLETED, done.stamp.at)


def test_every_unit_is_there_in_course_order_and_nothing_else_is() -> None:
    strange = [event(Verb.COMPLETED, UnitId("gone"), 1), event(Verb.CLOCK_CHANGED, None, 2)]
    known = course_progress(sample(), strange, {})
    assert list(known.units) == [LESSON, PRACTICE, EXAM, EXTRA]
    assert known.status is Status.NOT_STARTED


def test_another_version_another_course_and_no_course_are_passed_over() -> None:
    done = event(Verb.COMPLETED, LESSON, 1)
    assert done.version is not None
    elsewhere = replace(done, version=replace(done.version, course=CourseId("other")))
    strange = [event(Verb.COMPLETED, LESSON, 1, version="2"), elsewhere, replace(done, version=None)]
    for each in strange:
        assert course_progress(sample(), [each], {}).status is Status.NOT_STARTED


def test_what_was_done_in_another_language_of_the_version_counts() -> None:
    done = event(Verb.COMPLETED, LESSON, 1)
    assert done.version is not None
    arabic = replace(done, version=replace(done.version, language="ar"))
    assert course_progress(sample(), [arabic], {}).units[LESSON].status is Status.COMPLETED


def test_a_mark_of_another_quiz_counts_for_none_that_has_the_same_attempt_id() -> None:
    handed_in = event(Verb.ATTEMPTED, EXAM, 1, attempt="used twice")
    marks = mark("used twice", 1.0)
    (given,) = marks.values()

    elsewhere = course_progress(sample(), [handed_in], {given.attempt: replace(given, unit=PRACTICE)})
    here = course_progress(sample(), [handed_in], {given.attempt: replace(given, unit=EXAM)})

    assert (elsewhere.units[EXAM].passed, elsewhere.units[EXAM].is_awaiting_mark) == (None, True)
    assert here.units[EXAM].passed is True


def test_it_is_said_which_record_completed_a_course() -> None:
    done = [event(Verb.COMPLETED, LESSON, 1), event(Verb.PASSED, PRACTICE, 2, score=1.0)]
    handed_in = event(Verb.ATTEMPTED, EXAM, 3)

    assert course_progress(sample(), done, {}).completed_by is None
    assert course_progress(sample(), [handed_in, *done], mark("a-3", 1.0)).completed_by == "a-3"


def test_a_passed_quiz_stays_complete_when_a_later_attempt_fails() -> None:
    passed, failed = event(Verb.PASSED, PRACTICE, 1, score=0.9), event(Verb.FAILED, PRACTICE, 2, score=0.1)
    best = practice_after(passed, failed)
    latest = practice_after(passed, failed, rules=QuizRules(score_rule=ScoreRule.LATEST))
    first = practice_after(failed, passed, rules=QuizRules(score_rule=ScoreRule.FIRST))
    assert (best.status, best.score, best.passed) == (Status.COMPLETED, 0.9, True)
    assert (latest.status, latest.score, latest.passed) == (Status.COMPLETED, 0.1, False)
    assert (first.score, first.passed) == (0.9, True)
    assert {each.completed_at for each in (best, latest, first)} == {passed.stamp.at}


def test_a_failed_quiz_is_in_progress() -> None:
    known = practice_after(event(Verb.FAILED, PRACTICE, 1, score=0.3))
    assert (known.status, known.passed, known.completed_at) == (Status.IN_PROGRESS, False, None)


def test_a_certifying_quiz_awaits_its_mark_and_is_complete_as_of_the_hand_in() -> None:
    handed_in = event(Verb.ATTEMPTED, EXAM, 1)
    before = course_progress(sample(), [handed_in], {}).units[EXAM]
    after = course_progress(sample(), [handed_in], mark("a-1", 0.9)).units[EXAM]
    assert (before.status, before.is_awaiting_mark, before.score) == (Status.IN_PROGRESS, True, None)
    assert (after.status, after.is_awaiting_mark, after.score) == (Status.COMPLETED, False, 0.9)
    assert after.completed_at == handed_in.stamp.at


def test_a_device_cannot_pass_a_certifying_quiz_by_itself() -> None:
    known = course_progress(sample(), [event(Verb.PASSED, EXAM, 1, score=1.0)], {}).units[EXAM]
    assert (known.status, known.passed, known.score, known.is_awaiting_mark) == (Status.IN_PROGRESS, None, None, True)


def test_the_hubs_mark_prevails_over_the_devices() -> None:
    forged = event(Verb.PASSED, PRACTICE, 1, score=1.0)
    known = course_progress(sample(), [forged], mark("a-1", 0.2, "score differs")).units[PRACTICE]
    assert (known.status, known.score, known.passed) == (Status.IN_PROGRESS, 0.2, False)
    assert known.attempts[0].flags == ("score differs",)


def test_attempts_over_the_limit_are_kept_and_flagged_but_do_not_count() -> None:
    once = QuizRules(attempts=1, pass_mark=0.8)
    known = practice_after(
        event(Verb.FAILED, PRACTICE, 1, score=0.2), event(Verb.PASSED, PRACTICE, 2, score=1.0), rules=once
    )
    assert [attempt.flags for attempt in known.attempts] == [(), (OVER_LIMIT,)]
    assert (known.status, known.score, known.passed) == (Status.IN_PROGRESS, 0.2, False)


def test_a_stale_devices_earlier_attempt_does_not_take_a_completion_back() -> None:
    once = QuizRules(attempts=1, pass_mark=0.8)
    passed = event(Verb.PASSED, PRACTICE, 1, hour=5, device="new", score=0.9)
    stale = event(Verb.FAILED, PRACTICE, 1, hour=1, device="old", score=0.2)
    known = practice_after(passed, stale, rules=once)
    assert known.status is Status.COMPLETED
    assert [(attempt.device, attempt.flags) for attempt in known.attempts] == [("old", ()), ("new", (OVER_LIMIT,))]
    assert (known.score, known.passed) == (0.2, False)


def test_an_attempt_the_hub_found_over_the_limit_is_flagged_once_and_does_not_count() -> None:
    known = course_progress(sample(), [event(Verb.ATTEMPTED, EXAM, 1)], mark("a-1", 0.2, OVER_LIMIT)).units[EXAM]
    assert (known.attempts[0].flags, known.score, known.is_awaiting_mark) == ((OVER_LIMIT,), None, False)


def test_an_attempt_that_is_handed_in_twice_is_one_attempt() -> None:
    twice = [
        event(Verb.FAILED, PRACTICE, 1, score=0.1, attempt="same"),
        event(Verb.PASSED, PRACTICE, 2, score=1.0, attempt="same"),
    ]
    known = practice_after(*twice)
    assert (len(known.attempts), known.passed) == (1, False)


def test_a_course_is_complete_with_its_last_required_unit() -> None:
    steps = [event(Verb.PASSED, PRACTICE, 1, score=1.0), event(Verb.ATTEMPTED, EXAM, 2)]
    almost = course_progress(sample(), steps, mark("a-2", 0.9))
    last = event(Verb.COMPLETED, LESSON, 3)
    known = course_progress(sample(), [*steps, last, event(Verb.COMPLETED, EXTRA, 4)], mark("a-2", 0.9))
    assert (almost.status, almost.completed_at) == (Status.IN_PROGRESS, None)
    assert (known.status, known.completed_at) == (Status.COMPLETED, last.stamp.at)
    assert (known.score, known.passed, known.attempts) == (0.9, True, 2)


def test_a_course_that_requires_nothing_is_complete_with_all_its_units() -> None:
    optional = course(*(replace(unit, required=False) for unit in (sample().units[0], sample().units[3])))
    one, both = [event(Verb.COMPLETED, LESSON, 1)], [event(Verb.COMPLETED, LESSON, 1), event(Verb.COMPLETED, EXTRA, 2)]
    assert course_progress(optional, one, {}).status is Status.IN_PROGRESS
    assert course_progress(optional, both, {}).status is Status.COMPLETED
    assert course_progress(course(), both, {}).status is Status.NOT_STARTED


def test_a_clock_set_back_does_not_change_the_order_within_a_device() -> None:
    events = [event(Verb.INITIALIZED, LESSON, 1, hour=50), event(Verb.COMPLETED, LESSON, 2, hour=1)]
    other = event(Verb.COMPLETED, LESSON, 1, hour=20, device="b")
    assert [each.id for each in in_order([events[1], other, events[0]])] == ["b-1", "a-1", "a-2"]


def test_equal_times_go_by_device_whatever_arrived_first() -> None:
    one, other = (event(Verb.COMPLETED, LESSON, 1, hour=5, device=device) for device in "ab")
    assert in_order([one, other, one]) == in_order([other, one]) == [one, other]


def test_a_course_is_completed_by_its_last_step_even_where_the_clock_was_set_back() -> None:
    two = course(Unit(LESSON, UnitKind.LESSON, "One"), Unit(EXTRA, UnitKind.LESSON, "Two"))
    last = event(Verb.COMPLETED, EXTRA, 2, hour=1)
    assert course_progress(two, [event(Verb.COMPLETED, LESSON, 1, hour=50), last], {}).completed_at == last.stamp.at


UNITS = st.sampled_from([LESSON, PRACTICE, EXAM, EXTRA])
STEPS = st.tuples(
    st.sampled_from("ab"), UNITS, st.sampled_from(list(Verb)), st.integers(-5, 30), st.sampled_from([0.0, 0.5, 1.0])
)
RULES = st.builds(
    QuizRules, st.sampled_from(Policy), st.just(0.8), st.sampled_from([None, 1, 2]), st.sampled_from(ScoreRule)
)


def history(steps: list[tuple[str, UnitId, Verb, int, float]]) -> list[Event]:
    """Events of several devices, each device's sequence without gaps, its clock moving at will."""
    made: dict[str, int] = {}
    events = []
    for device, unit, verb, hour, score in steps:
        made[device] = made.get(device, 0) + 1
        events.append(event(verb, unit, made[device], hour=hour, device=device, score=score))
    return events


def all_marked(events: list[Event]) -> dict[AttemptId, Mark]:
    """Marks for every other attempt of the exam."""
    ids = [each.attempt for each in events if each.unit == EXAM and each.attempt is not None][::2]
    return {each: Mark(each, 0.9, True, NOON) for each in ids}


@given(st.lists(STEPS, max_size=14), RULES, RULES, st.randoms(use_true_random=False))
def test_the_order_of_arrival_and_repetition_change_nothing(
    steps: list[tuple[str, UnitId, Verb, int, float]], practice: QuizRules, exam: QuizRules, chance: random.Random
) -> None:
    events = history(steps)
    marks, shown = all_marked(events), sample(practice, exam)
    arrived = [*events, *chance.choices(events, k=3)] if events else []
    chance.shuffle(arrived)
    assert course_progress(shown, arrived, marks) == course_progress(shown, events, marks)


RANK = list(Status)


def is_no_step_back(before: CourseProgress, after: CourseProgress) -> bool:
    pairs = [(before.status, after.status)]
    pairs += [(before.units[unit].status, after.units[unit].status) for unit in before.units]
    return all(RANK.index(then) <= RANK.index(now) for then, now in pairs) and before.attempts <= after.attempts


@given(st.lists(STEPS, max_size=14), RULES, RULES, st.randoms(use_true_random=False))
def test_progress_never_goes_backwards_however_devices_interleave(
    steps: list[tuple[str, UnitId, Verb, int, float]], practice: QuizRules, exam: QuizRules, chance: random.Random
) -> None:
    events, shown = history(steps), sample(practice, exam)
    marks = all_marked(events)
    waiting = {device: [each for each in events if each.stamp.device == device] for device in "ab"}
    arrived: list[Event] = []
    before = course_progress(shown, arrived, marks)
    while any(waiting.values()):
        device = chance.choice([device for device, left in waiting.items() if left])
        arrived.append(waiting[device].pop(0))
        after = course_progress(shown, arrived, marks)
        assert is_no_step_back(before, after)
        before = after


@given(st.lists(STEPS, max_size=14), RULES)
def test_scores_stay_in_range_and_only_attempts_within_the_limit_count(
    steps: list[tuple[str, UnitId, Verb, int, float]], practice: QuizRules
) -> None:
    known = course_progress(sample(practice), history(steps), {}).units[PRACTICE]
    valid = [attempt for attempt in known.attempts if OVER_LIMIT not in attempt.flags]
    assert len(valid) == min(len(known.attempts), practice.attempts or len(known.attempts))
    assert known.score is None or known.score in [attempt.score for attempt in valid]
    assert len({attempt.id for attempt in known.attempts}) == len(known.attempts)


def test_an_attempt_whose_time_was_up_long_before_it_was_handed_in_was_done_when_it_was_up() -> None:
    timed = sample(QuizRules(pass_mark=0.8, time_limit_s=600))
    late = replace(event(Verb.PASSED, PRACTICE, 1, hour=5, score=1.0), duration_s=600, detail="lapsed 7200")

    progress = course_progress(timed, [late], {}).units[PRACTICE]

    assert progress.completed_at == progress.attempts[0].at == NOON + timedelta(hours=3)


def test_the_time_of_an_attempt_is_flagged_by_device_and_hub_alike_and_once() -> None:
    timed = sample(exam=QuizRules(Policy.CERTIFYING, 0.8, time_limit_s=600))
    slow = replace(event(Verb.ATTEMPTED, EXAM, 1, attempt="e"), duration_s=3600)

    alone = course_progress(timed, [slow], {}).units[EXAM]
    marked = course_progress(timed, [slow], mark("e", 0.9, "old version", "over the time limit")).units[EXAM]

    assert alone.attempts[0].flags == ("over the time limit",)
    assert marked.attempts[0].flags == ("old version", "over the time limit")
    assert (marked.status, marked.score) == (Status.COMPLETED, 0.9)


def test_the_record_that_completed_a_unit_says_how() -> None:
    read = replace(event(Verb.COMPLETED, LESSON, 2), way=Way.READ)
    later = replace(event(Verb.COMPLETED, LESSON, 3), way=Way.WATCHED)

    assert course_progress(sample(), [later, read], {}).units[LESSON].way is Way.READ
    assert course_progress(sample(), [], {}).units[LESSON].way is None


@pytest.mark.parametrize("verb", [Verb.PLAYED, Verb.PAUSED, Verb.SEEKED])
def test_playing_begins_a_unit_and_completes_nothing(verb: Verb) -> None:
    known = course_progress(sample(), [event(verb, LESSON, 1)], {})

    assert (known.units[LESSON].status, known.status) == (Status.IN_PROGRESS, Status.IN_PROGRESS)
