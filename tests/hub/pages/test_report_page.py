"""The report as a page: readable by everyone, true about what is not known, quick for ten thousand people."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.events import Verb
from tests.hub.pages.browsing import PASSWORD, Page

if TYPE_CHECKING:
    from collections.abc import Callable

    import requests

    from tests.hub.conftest import BuiltCourse, Device, Hub


def report(hub: Hub, manager: requests.Session, query: str = "") -> Page:
    response = manager.get(hub.url(f"/reports/completions/{query}"), timeout=60)
    assert response.status_code == 200
    return Page(response.text)


@pytest.mark.parametrize("path", ["/reports/completions/", "/devices/", "/flags/", "/sign-in/"])
def test_a_page_can_be_used_without_seeing_it(path: str, hub: Hub, manager: requests.Session) -> None:
    page = Page(manager.get(hub.url(path), timeout=30).text)

    assert page.all("html")[0][0]["lang"] == "en"
    assert page.all("title")[0][1]
    assert len(page.all("h1")) == len(page.all("main")) == 1
    skip, _ = page.all("a")[0]
    assert skip["href"] == f"#{page.all('main')[0][0]['id']}"
    labelled = {attrs["for"] for attrs, _ in page.all("label")}
    fields = [attrs for tag in ("input", "select") for attrs, _ in page.all(tag) if attrs.get("type") != "hidden"]
    assert fields
    assert {attrs["id"] for attrs in fields} <= labelled
    assert all(text for _, text in (*page.all("a"), *page.all("button")))


def test_the_table_has_a_caption_and_headings_that_say_what_they_head(
    hub: Hub, manager: requests.Session, device: Device
) -> None:
    page = report(hub, manager, "?sort=-status")

    (caption,) = page.all("caption")
    assert "Who has completed what" in caption[1]
    headings = page.all("th")
    assert {attrs["scope"] for attrs, _ in headings} == {"col", "row"}
    assert [(attrs["aria-sort"], text[:6]) for attrs, text in headings if "aria-sort" in attrs] == [
        ("descending", "Status")
    ]


def test_nothing_on_the_page_comes_from_elsewhere(hub: Hub, manager: requests.Session) -> None:
    page = report(hub, manager)

    links = [attrs.get("href", "") + attrs.get("src", "") for _, attrs, _ in page.elements]
    assert not [link for link in links if link.startswith(("http:", "https:", "//"))]
    assert not page.all("script")
    assert not [attrs for _, attrs, _ in page.elements if "style" in attrs]


def test_filters_narrow_the_rows_and_the_download(hub: Hub, manager: requests.Session, device: Device) -> None:
    device.exchange()
    query = f"?person={device.person}&course=safety&status=not+started"

    rows = [text for attrs, text in report(hub, manager, query).all("th") if attrs["scope"] == "row"]
    csv = manager.get(hub.url(f"/reports/completions/{query}&format=csv"), timeout=30)

    assert rows == [device.person]
    assert csv.headers["Content-Type"].startswith("text/csv")
    assert len(csv.text.strip().splitlines()) == 2
    assert "Nobody fits this filter" in manager.get(hub.url("/reports/completions/?person=no-one"), timeout=30).text


def test_not_heard_of_is_told_from_not_done(
    hub: Hub, manager: requests.Session, sign_in_as: Callable[[str], Device]
) -> None:
    hub.add_person("never-seen")
    sign_in_as("seen-today")
    silent = sign_in_as("silent-since")
    hub.command("devices")
    from learner_app.hub.models import Device as Row

    Row.objects.filter(device=silent.name).update(last_contact_ms=1_770_000_000_000)

    said = {}
    for person in ("never-seen", "seen-today", "silent-since"):
        (row,) = [text for _, text in report(hub, manager, f"?person={person}").all("tr") if person in text]
        said[person] = row

    assert all("not started" in row for row in said.values())
    assert "no contact yet" in said["never-seen"]
    assert "no contact since 2 Feb 2026" in said["silent-since"]
    assert "contact" not in said["seen-today"]
    chosen = report(hub, manager, "?status=not+heard+from").all("th")
    names = {text for attrs, text in chosen if attrs["scope"] == "row"}
    assert {"never-seen", "silent-since"} <= names
    assert "seen-today" not in names


def heard_of(hub: Hub, device: Device, days_ago: int, **values: int) -> None:
    """Let a device be heard of some days ago."""
    hub.command("devices")
    from learner_app.hub.ledger import now_ms
    from learner_app.hub.models import Device as Row

    Row.objects.filter(device=device.name).update(last_contact_ms=now_ms() - days_ago * 24 * 3_600_000, **values)


def test_ar08_who_was_not_heard_from_is_not_called_overdue(
    hub: Hub, manager: requests.Session, sign_in_as: Callable[[str], Device]
) -> None:
    people = [sign_in_as(name) for name in ("late-heard", "late-silent", "late-unsent", "late-since-yesterday")]
    for device in people:
        hub.command("assign", "safety", "--to", device.person, "--due", "2026-05-01")
    yesterday = datetime.now(UTC) - timedelta(days=1)
    hub.command("assign", "safety", "--to", "late-since-yesterday", "--due", yesterday.isoformat())
    heard_of(hub, people[1], 20)
    heard_of(hub, people[2], 0, queue_size=3)
    heard_of(hub, people[3], 2)

    page = report(hub, manager, "?person=late-")
    said = [next(text for _, text in page.all("tr") if device.person in text) for device in people]
    overdue = report(hub, manager, "?person=late-&status=overdue")

    assert said[0].endswith("overdue")
    assert "contact" not in said[0]
    assert "no contact since" in said[1]
    assert said[1].endswith("date passed, not heard from")
    assert "3 records wait to be sent" in said[2]
    assert said[2].endswith("date passed, records still to be sent")
    assert said[3].endswith("date passed, not heard from")
    assert [text for attrs, text in overdue.all("th") if attrs["scope"] == "row"] == ["late-heard"]


def test_ra15_every_report_says_of_how_many_people_it_may_not_know_all(
    hub: Hub, manager: requests.Session, sign_in_as: Callable[[str], Device]
) -> None:
    devices = [sign_in_as(f"unheard-{number}") for number in range(5)]
    for device in devices[:3]:
        heard_of(hub, device, 8)
    heard_of(hub, devices[3], 0, queue_size=2)
    query = "?person=unheard-&course=safety"

    page = report(hub, manager, query)
    csv = manager.get(hub.url(f"/reports/completions/{query}&format=csv"), timeout=30).text.splitlines()
    told = hub.command("report", "completions", "--course", "safety")

    expected = "4 of 5 people may have done more than is known here: 1 with records still to be sent, 3 not heard from."
    assert expected in [text for _, text in page.all("p")]
    assert csv[0].endswith("last_contact,waiting_records,not_heard_from,as_of,filters")
    assert sum(",0,True," in line for line in csv) == 3
    assert all(line.endswith("course: safety; person: unheard-") for line in csv[1:])
    rows = {row["person"]: row for row in told["rows"]}
    assert [rows[device.person]["not_heard_from"] for device in devices] == [True, True, True, False, False]
    assert told["people_not_heard_from"] >= 3
    assert told["people_unsent_or_unknown"] >= 4


def test_filters_in_force_are_shown_and_can_be_taken_away_one_by_one(
    hub: Hub, manager: requests.Session, device: Device
) -> None:
    page = report(hub, manager, f"?person={device.person}&course=safety&status=not+started")

    shown = [text for _, text in page.all("li")]
    assert any(text.startswith("Course: Course safety") for text in shown)
    assert any(text.startswith(f"Person: {device.person}") for text in shown)
    assert any(text.startswith("Status: not started") for text in shown)
    (without_person,) = [attrs["href"] for attrs, text in page.all("a") if text == "Remove the filter by person"]
    assert without_person == "?course=safety&status=not+started&sort=person"


def test_a_replaced_completion_counts_as_neither_completed_nor_overdue(
    hub: Hub, manager: requests.Session, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    first, second = build("retrained", "1"), build("retrained", "2")
    hub.command("publish", str(first.path))
    veteran = sign_in_as("veteran")
    hub.command("assign", "retrained", "--to", "veteran", "--due", "2026-05-01")
    veteran.record(Verb.COMPLETED, first.version, "lesson")
    veteran.hand_in(Verb.PASSED, first.version, "practice", {"p1": "right answer", "p2": True}, score=1.0)
    veteran.hand_in(Verb.ATTEMPTED, first.version, "exam", {"c1": "right answer", "c2": "wrong answer"})
    veteran.send_all()
    before = report(hub, manager, "?person=veteran&course=retrained")
    hub.command("publish", str(second.path), "--completion", "retrain")
    after = report(hub, manager, "?person=veteran&course=retrained")

    assert "completed late" in before.all("table")[0][1]
    counts = [text for attrs, text in before.all("a") if "status=" in attrs["href"]]
    assert counts == ["0 not started", "0 in progress", "1 completed"]
    counts = [text for attrs, text in after.all("a") if "status=" in attrs["href"]]
    assert counts == ["1 not started", "0 in progress", "0 completed", "1 overdue", "1 replaced version"]


def test_a_completion_within_grace_is_not_called_late(
    hub: Hub, manager: requests.Session, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    built = build("graceful")
    hub.command("publish", str(built.path))
    learner = sign_in_as("in-time")
    hub.command("assign", "graceful", "--to", "in-time", "--due", "2026-05-01", "--grace-days", "7")
    learner.record(Verb.COMPLETED, built.version, "lesson")
    learner.hand_in(Verb.PASSED, built.version, "practice", {"p1": "right answer", "p2": True}, score=1.0)
    learner.hand_in(Verb.ATTEMPTED, built.version, "exam", {"c1": "right answer", "c2": "wrong answer"})
    learner.send_all()

    (row,) = [
        text for _, text in report(hub, manager, "?person=in-time&course=graceful").all("tr") if "in-time" in text
    ]

    assert "completed" in row
    assert "late" not in row


def test_names_are_shown_as_text(hub: Hub, manager: requests.Session) -> None:
    words = ("user", "add", "scripted", "--password-stdin", "--display-name", "<script>alert(1)</script>")
    hub.command(*words, stdin=PASSWORD + "\n")

    assert not report(hub, manager, "?person=scripted").all("script")


def test_a_completion_shows_when_it_was_done_and_when_it_arrived(
    hub: Hub, manager: requests.Session, device: Device, course: BuiltCourse
) -> None:
    device.record(Verb.COMPLETED, course.version, "lesson")
    device.hand_in(Verb.PASSED, course.version, "practice", {"p1": "right answer", "p2": True}, score=1.0)
    device.hand_in(Verb.ATTEMPTED, course.version, "exam", {"c1": "right answer", "c2": "wrong answer"})
    device.send_all()

    (row,) = [text for _, text in report(hub, manager, f"?person={device.person}").all("tr") if device.person in text]

    assert "completed" in row
    assert "100%" in row
    assert "passed" in row
    assert "4 May 2026, 12:03" in row


def test_ten_thousand_people_are_reported_within_five_seconds(
    hub: Hub, course: BuiltCourse, manager: requests.Session
) -> None:
    hub.command("devices")
    from learner_app.hub.models import Completion, CourseVersion, Person

    people = Person.objects.bulk_create([Person(name=f"crowd-{n:05}") for n in range(10_000)], batch_size=500)
    version = CourseVersion.objects.get(manifest=course.version.manifest)
    done = [Completion(person=person, version=version, status="completed", attempts=1) for person in people[::2]]
    Completion.objects.bulk_create(done, batch_size=500)
    try:
        begin = time.perf_counter()
        rows = hub.command("report", "completions", "--course", "safety")["rows"]
        command_s = time.perf_counter() - begin
        begin = time.perf_counter()
        page = report(hub, manager, "?course=safety&person=crowd")
        page_s = time.perf_counter() - begin
    finally:
        Person.objects.filter(name__startswith="crowd-").delete()

    assert sum(row["status"] == "completed" for row in rows if row["person"].startswith("crowd-")) == 5_000
    assert "10000 rows" in page.all("caption")[0][1]
    assert command_s <= 5
    assert page_s <= 5
