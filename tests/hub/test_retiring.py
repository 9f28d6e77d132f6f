"""A retired course is no longer begun; who is under way may finish. Taking a course back takes no record back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Verb
from learner_app.formats import wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import BuiltCourse, Device, Hub


def told(device: Device, course: str) -> dict[str, Any]:
    """What an exchange says of a course, by kind; versions by language."""
    found: dict[str, Any] = {}
    for change in device.exchange().changes:
        if change.key == course and change.kind == "assignment":
            found["assignment"] = wire.unpack(change.body, wire.AssignmentBody)
        if change.key == course and change.kind == "version":
            body = wire.unpack(change.body, wire.VersionBody)
            assert body.language not in found, "the same version is told twice"
            found[body.language] = body
    return found


def published(hub: Hub, *courses: BuiltCourse, to: str | None = None) -> None:
    for built in courses:
        hub.command("publish", str(built.path))
    hub.command("assign", courses[0].version.course, *(("--to", to) if to else ("--all",)))


def test_devices_hear_that_a_course_is_retired_in_every_language_and_that_it_is_back(
    hub: Hub, build: Callable[..., BuiltCourse], sign_in_as: Callable[[str], Device]
) -> None:
    english, arabic = build("fading"), build("fading", language="ar")
    published(hub, english, arabic)
    device = sign_in_as("hears-all")
    before = told(device, "fading")

    first = hub.command("retire", "fading")
    after = told(device, "fading")
    again = hub.command("retire", "fading")
    nothing = told(device, "fading")
    hub.command("publish", str(english.path))
    back = told(device, "fading")

    assert (first["is_changed"], again["is_changed"], nothing) == (True, False, {})
    assert [body.retired for body in (before["assignment"], before["en"], before["ar"])] == [False] * 3
    assert [body.retired for body in (after["assignment"], after["en"], after["ar"])] == [True] * 3
    assert [body.retired for body in (back["assignment"], back["en"], back["ar"])] == [False] * 3
    assert not after["assignment"].withdrawn
    hub.command("publish", str(build("fading", "2").path))
    late = told(sign_in_as("comes-late"), "fading")
    assert (set(late), late["en"].version) == ({"assignment", "en", "ar"}, "2")


def test_work_under_way_counts_when_it_arrives_after_the_retirement(
    hub: Hub, build: Callable[..., BuiltCourse], sign_in_as: Callable[[str], Device]
) -> None:
    built = build("finished-late")
    published(hub, built)
    device = sign_in_as("under-way")
    device.exchange()
    device.record(Verb.COMPLETED, built.version, "lesson")
    device.hand_in(Verb.PASSED, built.version, "practice", {"p1": "right answer", "p2": True}, score=1.0)
    device.hand_in(Verb.ATTEMPTED, built.version, "exam", {"c1": "right answer", "c2": "wrong answer"})
    hub.command("retire", "finished-late")

    outcomes = device.send_all().outcomes

    assert [outcome.code for outcome in outcomes] == ["accepted"]
    rows = hub.command("report", "completions", "--course", "finished-late")["rows"]
    (row,) = [row for row in rows if row["person"] == "under-way"]
    assert (row["status"], row["passed"], row["is_retired"]) == ("completed", True, True)
    assert device.get(f"/blobs/{next(iter(built.blobs))}").status_code == 200
    assert hub.command("verify")["ok"]


def test_a_retired_course_is_assigned_to_nobody_new_but_may_get_another_date(
    hub: Hub, build: Callable[..., BuiltCourse]
) -> None:
    built = build("kept-dates")
    hub.add_person("has-it")
    hub.add_person("has-it-not")
    published(hub, built, to="has-it")
    hub.command("retire", "kept-dates")

    with pytest.raises(ExpectedFailure, match="nobody can begin it") as refused:
        hub.command("assign", "kept-dates", "--to", "has-it-not")
    longer = hub.command("assign", "kept-dates", "--to", "has-it", "--due", "2030-01-01")

    assert refused.value.kind is Kind.NOT_ALLOWED
    assert longer["is_changed"]


def test_nobody_is_late_with_a_course_that_can_no_longer_be_begun(hub: Hub, build: Callable[..., BuiltCourse]) -> None:
    hub.add_person("never-began")
    published(hub, build("no-accusation"), to="never-began")
    hub.command("assign", "no-accusation", "--to", "never-began", "--due", "2026-01-01")
    hub.command("retire", "no-accusation")
    from learner_app.domain.dates import DueState
    from learner_app.hub.report import completion_report

    (row,) = completion_report("no-accusation").rows

    assert (row.due_state, row.due_ms, row.is_overdue) == (DueState.NO_DATE, None, False)


def test_retiring_is_in_the_audit_trail_and_a_withdrawn_course_cannot_be(
    hub: Hub, build: Callable[..., BuiltCourse]
) -> None:
    published(hub, build("audited"))
    hub.command("retire", "audited")
    from learner_app.hub.models import AuditEntry

    (entry,) = AuditEntry.objects.filter(action="retire", subject="course audited")
    assert (entry.old, entry.new) == ("published", "retired")
    hub.command("withdraw", "audited")
    with pytest.raises(ExpectedFailure, match="withdrawn"):
        hub.command("retire", "audited")
    with pytest.raises(ExpectedFailure, match="no course"):
        hub.command("retire", "no-such-course")


def test_a_course_is_taken_back_from_a_person_and_unsent_work_is_kept(
    hub: Hub, build: Callable[..., BuiltCourse], sign_in_as: Callable[[str], Device]
) -> None:
    built = build("taken-back")
    device = sign_in_as("loses-it")
    published(hub, built, to="loses-it")
    device.exchange()
    device.record(Verb.COMPLETED, built.version, "lesson")

    first = hub.command("unassign", "taken-back", "--to", "loses-it")
    again = hub.command("unassign", "taken-back", "--to", "loses-it")
    heard = told(device, "taken-back")["assignment"]
    outcomes = device.send_all().outcomes

    assert (first["is_changed"], again["is_changed"], heard.withdrawn) == (True, False, True)
    assert [outcome.code for outcome in outcomes] == ["accepted"]
    assert hub.command("records", "--user", "loses-it")["records"][0]["course"] == "taken-back"


def test_what_everyone_has_stays_when_a_persons_own_assignment_is_taken_back(
    hub: Hub, build: Callable[..., BuiltCourse], sign_in_as: Callable[[str], Device]
) -> None:
    device = sign_in_as("has-both")
    published(hub, build("for-all"))
    hub.command("assign", "for-all", "--to", "has-both", "--due", "2030-01-01")
    device.exchange()

    hub.command("unassign", "for-all", "--to", "has-both")
    own = told(device, "for-all")["assignment"]
    hub.command("unassign", "for-all", "--all")
    everyones = told(device, "for-all")["assignment"]

    assert (own.withdrawn, own.due_ms) == (False, None)
    assert everyones.withdrawn


class _OldAssignment(msgspec.Struct, array_like=True, frozen=True):
    """As programs know it that have never heard of retiring."""

    course: str
    title: str
    language: str
    due_ms: int | None
    grace_ms: int | None
    close_ms: int | None
    version: str
    manifest: str
    withdrawn: bool = False


class _OldVersion(msgspec.Struct, array_like=True, frozen=True):
    course: str
    version: str
    title: str
    language: str
    manifest: str
    published_ms: int
    size_text: int


def test_older_programs_and_older_hubs_are_understood() -> None:
    old_assignment = _OldAssignment("c", "T", "en", None, None, None, "1", "f")
    old_version = _OldVersion("c", "1", "T", "en", "f", 5, 600)
    new_assignment = wire.AssignmentBody("c", "T", "en", None, None, None, "1", "f", retired=True)
    new_version = wire.VersionBody("c", "1", "T", "en", "f", 5, 600, retired=True)

    assert wire.unpack(wire.pack(new_assignment), _OldAssignment) == old_assignment
    assert wire.unpack(wire.pack(new_version), _OldVersion) == old_version
    assert not wire.unpack(wire.pack(old_assignment), wire.AssignmentBody).retired
    assert not wire.unpack(wire.pack(old_version), wire.VersionBody).retired
