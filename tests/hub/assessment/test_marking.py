"""The hub marks with its own keys; what a device claims is kept beside it and never prevails."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.events import Verb
from learner_app.formats import wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import BuiltCourse, Device, Hub

ALL_RIGHT = {"c1": "right answer", "c2": "wrong answer"}
HALF_RIGHT = {"c1": "right answer", "c2": "right answer"}
PRACTICE_RIGHT = {"p1": "right answer", "p2": True}
PRACTICE_WRONG = {"p1": "wrong answer", "p2": False}


def mark_of(reply: wire.ExchangeReply, attempt: str) -> wire.MarkBody | None:
    found = [wire.unpack(change.body, wire.MarkBody) for change in reply.changes if change.kind == "mark"]
    return next((mark for mark in found if mark.attempt == attempt), None)


def row_of(hub: Hub, device: Device) -> dict[str, Any]:
    rows: list[dict[str, Any]] = hub.command("report", "completions", "--course", "safety")["rows"]
    (row,) = [row for row in rows if row["person"] == device.person and row["is_current"]]
    return row


def test_a_certifying_attempt_is_marked_in_the_exchange_that_brings_it(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    attempt = device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)

    mark = mark_of(device.send_all(), attempt)

    assert mark is not None
    assert (mark.score, mark.passed, mark.flags, mark.course, mark.unit) == (1.0, True, [], "safety", "exam")


def test_a_course_is_complete_when_all_of_it_is_done_and_the_exam_passed(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.hand_in(Verb.PASSED, course.version, "practice", PRACTICE_RIGHT, score=1.0)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", HALF_RIGHT)
    device.send_all()
    failed = row_of(hub, device)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)
    device.exchange(device.run_of(len(device.journal)))
    passed = row_of(hub, device)

    assert (failed["status"], failed["passed"], failed["score"], failed["attempts"]) == ("in progress", False, 0.5, 2)
    assert (passed["status"], passed["passed"], passed["score"], passed["attempts"]) == ("completed", True, 1.0, 3)
    assert passed["completed_at"] == "2026-05-04T12:04:00.000Z"
    assert passed["received_at"] > passed["completed_at"]


def test_a_forged_score_is_overruled_and_both_values_are_kept(hub: Hub, device: Device, course: BuiltCourse) -> None:
    attempt = device.hand_in(Verb.PASSED, course.version, "practice", PRACTICE_WRONG, score=1.0)

    mark = mark_of(device.send_all(), attempt)

    assert mark is not None
    assert (mark.score, mark.passed, mark.flags) == (0.0, False, ["score differs"])
    from learner_app.hub.models import AuditEntry, Mark

    hub.command("devices")
    row = Mark.objects.get(attempt=attempt)
    assert (row.claimed_score, row.claimed_passed, row.score) == (1.0, True, 0.0)
    assert "1.0000" in AuditEntry.objects.get(subject=f"attempt {attempt}").old


def test_an_honest_practice_score_needs_no_mark(device: Device, course: BuiltCourse) -> None:
    device.hand_in(Verb.PASSED, course.version, "practice", PRACTICE_RIGHT, score=1.0)

    assert not [change for change in device.send_all().changes if change.kind == "mark"]


def test_a_device_cannot_pass_an_exam_by_saying_so(hub: Hub, device: Device, course: BuiltCourse) -> None:
    attempt = device.hand_in(Verb.PASSED, course.version, "exam", HALF_RIGHT, score=1.0)

    mark = mark_of(device.send_all(), attempt)

    assert mark is not None
    assert (mark.score, mark.passed, mark.flags) == (0.5, False, ["score differs"])


def test_an_attempt_over_the_limit_is_kept_and_flagged_and_does_not_count(
    hub: Hub, device: Device, course: BuiltCourse
) -> None:
    attempts = [device.hand_in(Verb.ATTEMPTED, course.version, "exam", HALF_RIGHT) for _ in range(2)]
    attempts.append(device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT))

    reply = device.send_all()
    marks = [mark_of(reply, attempt) for attempt in attempts]

    assert [mark.flags for mark in marks if mark] == [[], [], ["over the limit"]]
    assert (row_of(hub, device)["passed"], row_of(hub, device)["score"]) == (False, 0.5)


def test_handing_in_an_attempt_twice_does_not_better_it(hub: Hub, device: Device, course: BuiltCourse) -> None:
    attempt = device.hand_in(Verb.ATTEMPTED, course.version, "exam", HALF_RIGHT)
    device.record(Verb.ATTEMPTED, course.version, "exam", attempt=attempt, responses=ALL_RIGHT)

    device.send_all()

    assert row_of(hub, device)["score"] == 0.5


@pytest.mark.parametrize("unit", ["lesson", "no-such-unit"])
def test_an_attempt_at_what_is_no_quiz_is_kept_and_not_marked(
    unit: str, hub: Hub, device: Device, course: BuiltCourse
) -> None:
    device.hand_in(Verb.ATTEMPTED, course.version, unit, ALL_RIGHT)

    assert [outcome.code for outcome in device.send_all().outcomes] == ["accepted"]
    assert hub.command("verify")["ok"]


def test_an_attempt_is_marked_against_the_version_that_was_shown(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    old, new = build("rules", "1"), build("rules", "2")
    hub.command("publish", str(old.path))
    hub.command("assign", "rules", "--all")
    hub.command("publish", str(new.path))
    device = sign_in_as("late-comer")

    attempt = device.hand_in(Verb.ATTEMPTED, old.version, "exam", ALL_RIGHT)
    mark = mark_of(device.send_all(), attempt)

    assert mark is not None
    assert (mark.score, mark.flags) == (1.0, ["old version"])


def test_what_was_learned_before_the_hub_had_the_version_counts_once_it_has_it(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    sideloaded = build("by-stick")
    device = sign_in_as("far-away")
    attempt = device.hand_in(Verb.ATTEMPTED, sideloaded.version, "exam", ALL_RIGHT)
    assert [outcome.code for outcome in device.send_all().outcomes] == ["accepted"]

    hub.command("publish", str(sideloaded.path))

    mark = mark_of(device.exchange(), attempt)
    assert mark is not None
    assert mark.passed
    assert hub.command("verify")["ok"]


def test_the_keys_of_an_exam_are_in_no_answer_of_the_hub(hub: Hub, device: Device, course: BuiltCourse) -> None:
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", HALF_RIGHT)
    hub.add_person("key-hunter", "admin")
    answers = [device.post(device.message([device.run_of()])).content]
    answers += [device.get(f"/blobs/{blob}").content for blob in course.blobs]
    answers.append(device.get(f"/api/v1/manifests/{course.version.manifest}").content)
    keys = course.path.with_suffix(".learnkeys").read_bytes()
    assert device.get(f"/blobs/{hashlib.sha256(keys).hexdigest()}").status_code == 404

    secrets = [secret.encode() for secret in course.secrets]
    assert all(secret in keys for secret in secrets)
    for answer in answers:
        assert not any(secret in answer for secret in secrets)
