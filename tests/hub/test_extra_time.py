"""TA-14: who needs more time gets it from whoever runs the hub; their devices hear of it, and nobody else does."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import pytest
import requests

from learner_app.domain.events import Verb
from learner_app.formats import wire
from tests.hub.conftest import ALL_RIGHT, PRACTICE_RIGHT
from tests.hub.pages.browsing import signed_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import BuiltCourse, Device, Hub


@pytest.fixture(scope="module")
def timed(hub: Hub, build: Callable[..., BuiltCourse]) -> BuiltCourse:
    """A course whose quizzes have a time limit of twenty minutes."""
    built = build("timed", time_limit_s=1200)
    hub.command("publish", str(built.path))
    hub.command("assign", "timed", "--all")
    return built


@pytest.fixture
def device(sign_in_as: Callable[[str], Device]) -> Device:
    return sign_in_as(f"learner-{secrets.token_hex(4)}")


def heard(reply: wire.ExchangeReply) -> list[tuple[int, int, bool]]:
    bodies = [
        wire.unpack(change.body, wire.AccommodationBody) for change in reply.changes if change.kind == "extra time"
    ]
    return [(body.time_percent, body.extra_s, body.is_untimed) for body in bodies]


def flags_of(reply: wire.ExchangeReply, attempt: str) -> list[str]:
    marks = [wire.unpack(change.body, wire.MarkBody) for change in reply.changes if change.kind == "mark"]
    (mark,) = [mark for mark in marks if mark.attempt == attempt]
    return mark.flags


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--time", "1.5"], (150, 0, False)),
        (["--minutes", "10"], (100, 600, False)),
        (["--untimed"], (100, 0, True)),
    ],
)
def test_it_is_given_by_command_and_told_to_this_persons_devices_alone(
    words: list[str], told: tuple[int, int, bool], hub: Hub, device: Device, sign_in_as: Callable[[str], Device]
) -> None:
    other, colleague = sign_in_as(device.person), sign_in_as(f"{device.person}-s-colleague")

    assert hub.command("accommodate", device.person, *words)["is_changed"]
    assert not hub.command("accommodate", device.person, *words)["is_changed"]

    assert heard(device.send_all()) == heard(other.send_all()) == [told]
    assert heard(colleague.send_all()) == []
    assert hub.command("accommodate", device.person, "--none")["is_changed"]
    assert heard(device.send_all()) == [(100, 0, False)]


@pytest.mark.parametrize("words", [["--time", "1"], ["--time", "11"], ["--time", "nan"], ["--minutes", "0"], []])
def test_what_is_no_extra_time_is_refused(hub: Hub, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        hub.command("accommodate", "anybody", *words)
    assert capsys.readouterr().err


def test_the_audit_trail_says_who_gave_it_and_what_was_before(hub: Hub, device: Device) -> None:
    from learner_app.hub.models import AuditEntry

    hub.command("accommodate", device.person, "--time", "1.25")
    hub.command("accommodate", device.person, "--minutes", "15")

    last = AuditEntry.objects.filter(subject=f"person {device.person}", action="extra time").first()
    assert last is not None
    assert (last.old, last.new) == ("1.25 × the time", "15 minutes more")
    assert last.who.startswith("command line")


@pytest.mark.parametrize(
    ("words", "detail", "taken_s", "flags"),
    [
        (["--time", "1.5"], "limit 1800 of 1200", 1800, []),
        (["--time", "1.5"], "limit 1800 of 1200", 1900, ["over the time limit"]),
        (["--time", "1.5"], "limit 1900 of 1200", 1900, ["time not given"]),
        (["--untimed"], "untimed of 1200", 9_999, []),
        ([], "limit 1800 of 1200", 1800, ["time not given"]),
        ([], "untimed of 1200", 60, ["time not given"]),
    ],
)
def test_ta14_who_had_extra_time_is_not_accused_and_who_took_it_is_flagged(
    words: list[str], detail: str, taken_s: int, flags: list[str], hub: Hub, device: Device, timed: BuiltCourse
) -> None:
    if words:
        hub.command("accommodate", device.person, *words)
    exam = device.hand_in(Verb.ATTEMPTED, timed.version, "exam", ALL_RIGHT, duration_s=taken_s, detail=detail)

    reply = device.send_all()

    assert [outcome.code for outcome in reply.outcomes] == ["accepted"]
    assert flags_of(reply, exam) == flags
    assert hub.command("verify")["ok"]


def test_a_device_that_had_not_heard_that_it_was_taken_back_accuses_nobody(
    hub: Hub, device: Device, timed: BuiltCourse
) -> None:
    hub.command("accommodate", device.person, "--time", "2")
    hub.command("accommodate", device.person, "--none")
    exam = device.hand_in(
        Verb.ATTEMPTED, timed.version, "exam", ALL_RIGHT, duration_s=2300, detail="limit 2400 of 1200"
    )

    assert flags_of(device.send_all(), exam) == []


def test_ta14_extra_time_past_the_closing_time_is_in_time(hub: Hub, device: Device, timed: BuiltCourse) -> None:
    """The time of everybody would have been up ten seconds before the course closed; theirs went on after that."""
    hub.command("accommodate", device.person, "--time", "1.5")
    hub.command("assign", "timed", "--to", device.person, "--close", "2026-05-04T12:03:10+00:00")
    device.record(Verb.COMPLETED, timed.version, "lesson")
    device.hand_in(Verb.PASSED, timed.version, "practice", PRACTICE_RIGHT, score=1.0, duration_s=60)
    extra = {"duration_s": 1500, "detail": "limit 1800 of 1200"}
    device.hand_in(Verb.ATTEMPTED, timed.version, "exam", ALL_RIGHT, **extra, at=_at(8))
    device.send_all()

    (row,) = [
        row
        for row in hub.command("report", "completions", "--course", "timed")["rows"]
        if row["person"] == device.person
    ]
    assert row["completed_at"] == "2026-05-04T12:03:00.000Z"
    assert "extra" not in str(row)


def _at(minutes: int) -> Any:
    from datetime import timedelta

    from tests.hub.conftest import NOON

    return NOON + timedelta(minutes=minutes)


@pytest.mark.parametrize(("role", "status"), [("admin", 200), ("auditor", 403), ("manager", 403)])
def test_only_admins_see_who_has_extra_time(hub: Hub, device: Device, role: str, status: int) -> None:
    hub.command("accommodate", device.person, "--minutes", "10")
    hub.add_person(f"the-{role}", role)
    with requests.Session() as browser:
        signed_in(hub, browser, f"the-{role}")
        page = browser.get(hub.url("/admin/hub/accommodation/"), timeout=30, allow_redirects=role == "auditor")

    if status == 200:
        assert page.status_code == 200
        assert device.person in page.text
        assert "10 minutes more" in page.text
    else:
        assert page.status_code in {302, 403}
        assert device.person not in page.text


def test_an_admin_gives_it_on_the_page(hub: Hub, device: Device) -> None:
    from learner_app.hub.models import AuditEntry, Person

    hub.add_person("page-admin", "admin")
    with requests.Session() as browser:
        signed_in(hub, browser, "page-admin")
        address = hub.url("/admin/hub/accommodation/add/")
        form = browser.get(address, timeout=30)
        token = form.text.split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
        person = Person.objects.get(name=device.person)
        values = {"csrfmiddlewaretoken": token, "person": person.pk, "factor": "1.5", "minutes": "5"}
        done = browser.post(address, data=values, headers={"Referer": address}, timeout=30)

    assert done.status_code == 200
    assert "was added successfully" in done.text
    assert heard(device.send_all()) == [(150, 300, False)]
    last = AuditEntry.objects.filter(subject=f"person {device.person}", action="extra time").first()
    assert last is not None
    assert (last.who, last.new) == ("page-admin (administration)", "1.5 × the time and 5 minutes more")
