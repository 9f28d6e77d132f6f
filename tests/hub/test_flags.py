"""What is odd about a record is said to whoever made it; it is taken in and counts all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.events import Verb
from learner_app.domain.ids import QuestionId
from learner_app.domain.quiz import AnswerKey, ChoiceKey
from learner_app.formats import wire, xapi

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import BuiltCourse, Device, Hub

ALL_RIGHT = {"c1": "right answer", "c2": "wrong answer"}
HALF_RIGHT = {"c1": "right answer", "c2": "right answer"}
PRACTICE_RIGHT = {"p1": "right answer", "p2": True}
OTHER_KEYS = {QuestionId(name): AnswerKey(ChoiceKey({"wrong answer": 1.0})) for name in ("c1", "c2")}
HOUR_MS = 3_600_000


def told(reply: wire.ExchangeReply) -> dict[str, dict[str, str]]:
    """The flags that a reply tells of, by record."""
    found = [change for change in reply.changes if change.kind == "flag"]
    assert len({change.key for change in found}) == len(found)
    return {change.key: dict(wire.unpack(change.body, wire.FlagBody).flags) for change in found}


def mark_in(reply: wire.ExchangeReply) -> wire.MarkBody:
    (body,) = [change.body for change in reply.changes if change.kind == "mark"]
    return wire.unpack(body, wire.MarkBody)


def newest(device: Device) -> str:
    """The id of the device's newest record."""
    return xapi.event(device.journal[-1]).id


def test_all_flags_of_a_record_are_told_at_once_in_words_and_a_replay_tells_nothing_new(
    device: Device, course: BuiltCourse
) -> None:
    device.record(Verb.CLOCK_CHANGED, None, detail="-3600")
    now_ms = device.exchange().time_ms
    message = device.message([device.run_of()], {"time_ms": now_ms + HOUR_MS})

    first = wire.decode(device.post(message).content, wire.ExchangeReply)
    device.cursor = first.cursor
    again = device.send_all()

    ((record, flags),) = told(first).items()
    assert record == newest(device)
    assert set(flags) == {"clock moved", "clock off"}
    assert all(flags.values())
    assert again.changes == []


def test_flags_are_told_to_the_persons_other_devices_and_to_nobody_else(
    device: Device, course: BuiltCourse, sign_in_as: Callable[[str], Device]
) -> None:
    other, stranger = sign_in_as(device.person), sign_in_as("stranger")
    device.record(Verb.CLOCK_CHANGED, None, detail="5")
    device.send_all()

    assert told(other.exchange()) == {newest(device): {"clock moved": "the device's clock was set 5 s forward"}}
    assert told(stranger.exchange()) == {}


def test_a_record_with_nothing_odd_about_it_has_no_flags(device: Device, course: BuiltCourse) -> None:
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.hand_in(Verb.PASSED, course.version, "practice", PRACTICE_RIGHT, score=1.0)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)

    assert told(device.send_all()) == {}


def test_a_flag_that_a_record_has_is_neither_given_nor_told_again(device: Device, course: BuiltCourse) -> None:
    attempt = device.hand_in(Verb.ATTEMPTED, course.version, "exam", HALF_RIGHT)
    device.record(Verb.ATTEMPTED, course.version, "exam", attempt=attempt, responses=ALL_RIGHT)
    twice = newest(device)
    first = device.send_all()
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)

    second = device.exchange(device.run_of(3))

    assert told(first) == {twice: {"handed in twice": attempt}}
    assert told(second) == {}
    from learner_app.hub.models import Flag

    device.hub.command("devices")
    assert Flag.objects.filter(record__statement_id=twice).count() == 1


def test_flags_of_a_mark_are_those_of_its_record(device: Device, course: BuiltCourse) -> None:
    device.hand_in(Verb.PASSED, course.version, "exam", HALF_RIGHT, score=1.0)

    reply = device.send_all()

    assert mark_in(reply).flags == ["score differs"]
    assert set(told(reply)[newest(device)]) == {"score differs"}


def withdraw(hub: Hub, built: BuiltCourse) -> None:
    hub.command("withdraw", built.version.course)


def unassign(hub: Hub, built: BuiltCourse) -> None:
    from learner_app.hub.models import Assignment
    from learner_app.hub.people import withdraw_assignment

    hub.command("devices")  # points this process at the hub's database
    for row in Assignment.objects.filter(course=built.version.course):
        withdraw_assignment(row, "test")


def retire(hub: Hub, built: BuiltCourse) -> None:
    from learner_app.hub.models import Course

    hub.command("devices")  # as above
    Course.objects.filter(pk=built.version.course).update(retired_ms=1)


@pytest.mark.parametrize(
    ("meanwhile", "flag"), [(withdraw, "withdrawn"), (unassign, "not assigned"), (retire, "retired version")]
)
def test_f13_work_on_a_course_that_was_taken_away_meanwhile_is_marked_counted_and_flagged(
    meanwhile: Callable[[Hub, BuiltCourse], None],
    flag: str,
    hub: Hub,
    sign_in_as: Callable[[str], Device],
    build: Callable[..., BuiltCourse],
) -> None:
    built = build(f"gone-{meanwhile.__name__}")
    hub.command("publish", str(built.path))
    hub.command("assign", built.version.course, "--all")
    device = sign_in_as(f"away-while-{flag}".replace(" ", "-"))
    device.record(Verb.COMPLETED, built.version, "lesson")
    device.hand_in(Verb.PASSED, built.version, "practice", PRACTICE_RIGHT, score=1.0)
    device.hand_in(Verb.ATTEMPTED, built.version, "exam", ALL_RIGHT)
    meanwhile(hub, built)

    reply = device.send_all()

    assert {outcome.code for outcome in reply.outcomes} == {"accepted"}
    assert (mark_in(reply).score, mark_in(reply).passed, mark_in(reply).flags) == (1.0, True, [flag])
    lesson, practice, exam = (xapi.event(statement).id for statement in device.journal)
    assert {record: list(flags) for record, flags in told(reply).items()} == {practice: [flag], exam: [flag]}
    assert lesson not in told(reply)
    assert completion_of(hub, device, built)["status"] == "completed"
    assert hub.command("verify")["ok"]


def completion_of(hub: Hub, device: Device, built: BuiltCourse) -> dict[str, Any]:
    from learner_app.hub.models import Completion

    hub.command("devices")
    rows = Completion.objects.filter(person__name=device.person, version__manifest=built.version.manifest)
    return dict(rows.values()[0])


def test_f13_an_attempt_is_marked_on_the_version_that_was_shown_though_its_quiz_has_changed(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    shown, changed = build("changing", "1"), build("changing", "2", keys=OTHER_KEYS)
    hub.command("publish", str(shown.path))
    hub.command("assign", "changing", "--all")
    device = sign_in_as("reader-of-the-old")
    device.hand_in(Verb.ATTEMPTED, shown.version, "exam", ALL_RIGHT)
    hub.command("publish", str(changed.path))

    reply = device.send_all()
    device.hand_in(Verb.ATTEMPTED, changed.version, "exam", ALL_RIGHT)
    of_the_new = device.exchange(device.run_of(2))

    assert (mark_in(reply).score, mark_in(reply).flags) == (1.0, ["old version"])
    assert (mark_in(of_the_new).score, mark_in(of_the_new).flags) == (0.5, [])


def test_a_course_that_is_open_to_everyone_needs_no_assignment(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    built = build("open-to-all")
    hub.command("publish", str(built.path))
    from learner_app.hub.models import Course

    Course.objects.filter(pk="open-to-all").update(is_open=True)
    device = sign_in_as("passer-by")
    device.hand_in(Verb.ATTEMPTED, built.version, "exam", ALL_RIGHT)

    assert told(device.send_all()) == {}


def test_an_attempt_that_another_device_made_one_too_many_is_marked_and_flagged_anew(
    device: Device, course: BuiltCourse, sign_in_as: Callable[[str], Device]
) -> None:
    earlier = sign_in_as(device.person)
    earlier.hand_in(Verb.ATTEMPTED, course.version, "exam", HALF_RIGHT)
    device.record(Verb.INITIALIZED, course.version, "exam")
    for _ in range(2):
        device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)
    assert told(device.send_all()) == {}

    earlier.send_all()
    reply = device.exchange()

    assert told(reply) == {newest(device): {"over the limit": ""}}
    marks = [wire.unpack(change.body, wire.MarkBody) for change in reply.changes if change.kind == "mark"]
    assert sorted((mark.score, mark.flags) for mark in marks) == [(0.5, []), (1.0, ["over the limit"])]
    assert device.exchange().changes == []


def test_an_attempt_id_that_is_used_at_another_quiz_is_marked_for_itself(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    easy, hard = build("easy"), build("hard", keys=OTHER_KEYS)
    for built in (easy, hard):
        hub.command("publish", str(built.path))
        hub.command("assign", built.version.course, "--all")
    device = sign_in_as("cunning")
    attempt = device.hand_in(Verb.ATTEMPTED, easy.version, "exam", ALL_RIGHT)
    device.send_all()
    device.record(Verb.ATTEMPTED, hard.version, "exam", attempt=attempt, responses=ALL_RIGHT)

    reply = device.exchange(device.run_of(2))

    assert (mark_in(reply).course, mark_in(reply).score, mark_in(reply).passed) == ("hard", 0.5, False)
    assert completion_of(hub, device, hard)["passed"] is False
    assert completion_of(hub, device, easy)["passed"] is True


def test_a_version_called_by_another_name_than_its_own_is_flagged_and_counts_nowhere(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    from dataclasses import replace

    device.hand_in(Verb.ATTEMPTED, replace(course.version, version="2"), "exam", ALL_RIGHT)

    reply = device.send_all()

    assert set(told(reply)[newest(device)]) == {"unknown version"}
    assert completion_of(hub, device, course)["attempts"] == 0
    assert hub.command("verify")["ok"]
