"""Courses onto the hub: exactly one version is published, the others stay readable, nothing untrusted gets in."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.events import Verb
from learner_app.formats import wire

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import BuiltCourse, Device, Hub

ALL_RIGHT = {"c1": "right answer", "c2": "wrong answer"}
PRACTICE_RIGHT = {"p1": "right answer", "p2": True}


def complete(device: Device, course: BuiltCourse) -> None:
    first = len(device.journal) + 1
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.hand_in(Verb.PASSED, course.version, "practice", PRACTICE_RIGHT, score=1.0)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", ALL_RIGHT)
    device.exchange(device.run_of(first))


def rows_of(hub: Hub, course: str, person: str) -> list[dict[str, Any]]:
    rows = hub.command("report", "completions", "--course", course)["rows"]
    return [row for row in rows if row["person"] == person]


def test_publishing_the_same_package_again_does_nothing(hub: Hub, course: BuiltCourse) -> None:
    before = hub.command("verify")["checked"]

    assert hub.command("publish", str(course.path))["is_changed"] is False

    assert hub.command("verify")["checked"] == before


def test_assigning_the_same_again_does_nothing(hub: Hub, course: BuiltCourse) -> None:
    assert hub.command("assign", "safety", "--all")["is_changed"] is False


def test_the_database_refuses_two_published_versions(hub: Hub, build: Callable[..., BuiltCourse]) -> None:
    for version in ("1", "2"):
        hub.command("publish", str(build("single", version).path))
    from django.db import IntegrityError, transaction

    from learner_app.hub.models import CourseVersion

    assert list(CourseVersion.objects.filter(course="single", is_published=True).values_list("version", flat=True)) == [
        "2"
    ]
    with pytest.raises(IntegrityError), transaction.atomic():
        CourseVersion.objects.filter(course="single", version="1").update(is_published=True)


def test_an_older_version_stays_readable_and_devices_hear_of_the_newer(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    old, new = build("news", "1"), build("news", "2")
    hub.command("publish", str(old.path))
    hub.command("assign", "news", "--all")
    device = sign_in_as("reader")
    device.exchange()

    hub.command("publish", str(new.path))

    told = {change.kind: change.body for change in device.exchange().changes if change.key == "news"}
    body = wire.unpack(told["version"], wire.VersionBody)
    assert (body.version, body.manifest) == ("2", new.version.manifest)
    assigned = wire.unpack(told["assignment"], wire.AssignmentBody)
    assert (assigned.version, assigned.manifest) == ("2", new.version.manifest)
    for built in (old, new):
        assert device.get(f"/api/v1/manifests/{built.version.manifest}").status_code == 200
        assert {device.get(f"/blobs/{blob}").status_code for blob in built.blobs} == {200}


def test_a_version_in_another_language_is_not_what_is_assigned(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    hub.command("publish", str(build("tongues", "1").path))
    hub.command("assign", "tongues", "--all")
    device = sign_in_as("polyglot")
    device.exchange()

    for version in ("1", "2"):
        hub.command("publish", str(build("tongues", version, language="ar").path))
        told = {change.kind for change in device.exchange().changes if change.key == "tongues"}

        assert told == {"version"}


def test_a_version_that_keeps_completions_leaves_everybody_done(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    old, new = build("keeping", "1"), build("keeping", "2")
    hub.command("publish", str(old.path))
    hub.command("assign", "keeping", "--all")
    device = sign_in_as("diligent")
    complete(device, old)

    hub.command("publish", str(new.path), "--completion", "keep")

    (row,) = rows_of(hub, "keeping", "diligent")
    assert (row["version"], row["status"], row["is_current"]) == ("1", "completed", True)


def test_a_version_that_asks_for_training_anew_leaves_the_old_completion_standing(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    old, new = build("anew", "1"), build("anew", "2")
    hub.command("publish", str(old.path))
    hub.command("assign", "anew", "--all")
    device = sign_in_as("again")
    complete(device, old)

    hub.command("publish", str(new.path), "--completion", "retrain")

    outstanding, done = rows_of(hub, "anew", "again")
    assert (outstanding["version"], outstanding["status"], outstanding["is_current"]) == ("2", "not started", True)
    assert (done["version"], done["status"], done["is_current"]) == ("1", "completed", False)
    complete(device, new)
    assert rows_of(hub, "anew", "again")[0]["status"] == "completed"


def test_the_same_version_with_other_content_is_refused(
    hub: Hub, course: BuiltCourse, build: Callable[..., BuiltCourse]
) -> None:
    other = build("safety", "1", attempts=5)

    with pytest.raises(ExpectedFailure, match="other content") as refused:
        hub.command("publish", str(other.path))

    assert refused.value.kind is Kind.BAD_INPUT


def test_an_exam_without_its_keys_is_refused(hub: Hub, build: Callable[..., BuiltCourse]) -> None:
    built = build("keyless")
    built.path.with_suffix(".learnkeys").unlink()

    with pytest.raises(ExpectedFailure) as refused:
        hub.command("publish", str(built.path))

    assert refused.value.kind is Kind.NOT_FOUND
    assert "keyless" not in str(hub.command("report", "completions"))


def test_keys_of_another_build_are_refused(hub: Hub, course: BuiltCourse, build: Callable[..., BuiltCourse]) -> None:
    built = build("mixed-up")
    built.path.with_suffix(".learnkeys").write_bytes(course.path.with_suffix(".learnkeys").read_bytes())

    with pytest.raises(ExpectedFailure, match="another build") as refused:
        hub.command("publish", str(built.path))

    assert refused.value.kind is Kind.NOT_TRUSTED


def test_a_package_that_was_changed_is_refused(hub: Hub, build: Callable[..., BuiltCourse]) -> None:
    built = build("tampered")
    built.path.write_bytes(built.path.read_bytes()[:-200])

    with pytest.raises(ExpectedFailure):
        hub.command("publish", str(built.path))


def test_withdrawing_takes_the_content_away_and_keeps_the_records(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    built = build("leaving")
    hub.command("publish", str(built.path))
    hub.command("assign", "leaving", "--all")
    device = sign_in_as("leaver")
    complete(device, built)
    device.exchange()

    assert hub.command("withdraw", "leaving")["is_changed"]

    changes = {change.kind: change for change in device.exchange().changes}
    assert wire.unpack(changes["assignment"].body, wire.AssignmentBody).withdrawn
    assert changes["tombstone"].key == "leaving"
    assert device.get(f"/blobs/{next(iter(built.blobs))}").status_code == 404
    assert hub.command("verify")["ok"]


def test_a_withdrawn_course_that_is_published_again_is_assigned_again(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    built = build("coming-back")
    hub.command("publish", str(built.path))
    hub.command("assign", "coming-back", "--all")
    device = sign_in_as("patient")
    hub.command("withdraw", "coming-back")
    device.exchange()

    hub.command("publish", str(built.path))

    told = {(change.kind, change.key): change for change in device.exchange().changes}
    assert not wire.unpack(told["assignment", "coming-back"].body, wire.AssignmentBody).withdrawn
    assert ("tombstone", "coming-back") not in told


def test_a_course_that_is_open_to_all_can_be_read_without_an_assignment(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    built = build("open-house")
    hub.command("publish", str(built.path))
    device = sign_in_as("curious")
    path = f"/api/v1/manifests/{built.version.manifest}"
    closed = device.get(path).status_code
    from learner_app.hub.models import Course

    Course.objects.filter(pk="open-house").update(is_open=True)

    assert (closed, device.get(path).status_code) == (404, 200)
    assert ("version", "open-house") in {(change.kind, change.key) for change in device.exchange().changes}


def test_dates_travel_with_the_assignment(hub: Hub, course: BuiltCourse, sign_in_as: Callable[[str], Device]) -> None:
    device = sign_in_as("dated")
    words = ("--due", "2027-01-31T17:00+01:00", "--grace-days", "7", "--close", "2027-03-01")
    hub.command("assign", "safety", "--to", "dated", *words)

    changes = [change for change in device.exchange().changes if (change.kind, change.key) == ("assignment", "safety")]

    body = wire.unpack(changes[-1].body, wire.AssignmentBody)
    assert body.due_ms == 1_801_411_200_000
    assert body.grace_ms == body.due_ms + 7 * 24 * 3_600_000
    assert body.close_ms == 1_803_859_200_000


@pytest.mark.parametrize(
    "words",
    [
        ("assign", "no-such-course", "--all"),
        ("assign", "safety", "--to", "no-such-person"),
        ("withdraw", "no-such-course"),
        ("report", "completions", "--course", "no-such-course"),
        ("publish", "no-such-file.learnpack"),
    ],
)
def test_what_is_not_there_is_said_with_a_next_step(hub: Hub, course: BuiltCourse, words: tuple[str, ...]) -> None:
    with pytest.raises(ExpectedFailure) as refused:
        hub.command(*words)

    assert refused.value.kind is Kind.NOT_FOUND
    assert refused.value.next_step


def test_a_short_password_is_refused(hub: Hub) -> None:
    with pytest.raises(ExpectedFailure, match="8 characters"):
        hub.command("user", "add", "careless", "--password-stdin", stdin="short\n")


def test_the_report_is_csv_where_asked_for_and_no_cell_is_a_formula(hub: Hub, course: BuiltCourse) -> None:
    import csv

    hub.command("user", "add", "sneaky", "--password-stdin", "--display-name", "=1+1", stdin="correct horse battery\n")

    _, printed = hub.printed("report", "completions", "--csv")

    rows = list(csv.DictReader(io.StringIO("\n".join(printed.lines))))
    (row,) = [row for row in rows if row["person"] == "sneaky" and row["course"] == "safety"]
    assert row["display_name"] == "'=1+1"
    assert row["status"] == "not started"
