"""The fleet: every state of a device in the words its own screen says, and nothing claimed that is not known."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.cause_words import cause_words
from learner_app.domain.errors import Cause
from learner_app.domain.events import Verb
from learner_app.domain.status import HOLDS, Counts, Queued, next_step, sentence, sync_status
from tests.hub.pages.browsing import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    import requests

    from tests.hub.conftest import BuiltCourse, Device, Hub

DAY_MS = 24 * 3_600_000


@pytest.fixture
def page_of(hub: Hub, manager: requests.Session) -> Callable[..., Page]:
    """Gives the page, for a query."""

    def page(query: str = "") -> Page:
        response = manager.get(hub.url(f"/devices/{query}"), timeout=60)
        assert response.status_code == 200
        return Page(response.text)

    return page


def cells(page: Page, person: str) -> dict[str, str]:
    """The row of a person, by the headings of its cells."""
    texts = [(attrs, text) for tag in ("th", "td") for attrs, text in page.all(tag)]
    assert any(person in text for _, text in texts), f"no row of {person}"
    return {attrs["data-heading"]: text for attrs, text in texts if "data-heading" in attrs}


def change(hub: Hub, device: Device, **values: Any) -> None:
    """Let time pass for a device."""
    hub.command("devices")  # points this process at the hub's database
    from learner_app.hub.models import Device as Row

    Row.objects.filter(device=device.name).update(**values)


def now_ms() -> int:
    from learner_app.hub.ledger import now_ms as hubs_clock

    return hubs_clock()


def row_of(hub: Hub, device: Device) -> dict[str, Any]:
    """What scripts are told of a device."""
    rows: list[dict[str, Any]] = hub.command("report", "devices")["rows"]
    return next(row for row in rows if row["device"] == device.name)


@pytest.mark.parametrize("cause", Cause)
def test_every_cause_is_said_in_the_words_of_the_device(
    cause: Cause, hub: Hub, device: Device, page_of: Callable[..., Page]
) -> None:
    waiting, downloads = (0, 2) if cause in HOLDS else (3, 0)
    device.exchange(health={"queue": waiting, "downloads": downloads, "blocked": cause.value})
    status = sync_status(
        Counts(waiting=waiting),
        is_working=False,
        last_failure=None if cause in HOLDS else cause,
        last_success=None,
        downloads=Queued(downloads, hold=cause if cause in HOLDS else None),
    )

    shown = cells(page_of(f"?who={device.person}"), device.person)["State"]
    told = row_of(hub, device)

    assert shown == f"{sentence(status)}To do there: {next_step(status)}"
    assert (told["state"], told["blocked_because"]) == ("blocked", cause.value)
    assert (told["message"], told["next_step"]) == (sentence(status), next_step(status))


def test_waiting_up_to_date_and_not_known_are_said_as_on_the_device(
    hub: Hub, device: Device, course: BuiltCourse, page_of: Callable[..., Page]
) -> None:
    said = [cells(page_of(f"?who={device.person}"), device.person)["State"]]
    for _ in range(2):
        device.record(Verb.INITIALIZED, course.version, "lesson")
    for last in (1, 2):
        device.exchange(device.run_of(last, last), health={"queue": 3 - last})
        said.append(cells(page_of(f"?who={device.person}"), device.person)["State"])

    assert said == [
        "Not known: there has been no exchange with the hub yet",
        "1 record waits to be sent",
        "Up to date, all 2 records confirmed",
    ]


@pytest.mark.parametrize("cause", [Cause.DISK_FULL, Cause.PROXY_CREDENTIALS])
def test_no_contact_since_is_a_state_of_its_own_with_the_reason_the_device_gave(
    cause: Cause, hub: Hub, device: Device, page_of: Callable[..., Page]
) -> None:
    device.exchange(health={"queue": 2, "blocked": cause.value})
    change(hub, device, last_contact_ms=1_770_000_000_000)

    shown = cells(page_of(f"?who={device.person}"), device.person)["State"]

    assert shown.startswith("No contact since 2 Feb 2026")
    assert cause_words(cause).sentence[1:].rstrip(".") in shown
    assert row_of(hub, device)["not_heard_from"] is True


def test_a_silent_device_is_neither_up_to_date_nor_not_done(
    hub: Hub, device: Device, page_of: Callable[..., Page]
) -> None:
    device.exchange(health={"queue": 0})
    change(hub, device, last_contact_ms=now_ms() - 20 * DAY_MS)

    page = page_of(f"?who={device.person}")

    shown = cells(page, device.person)["State"]
    assert shown.startswith("No contact since")
    assert "Reason not known. At that time: Up to date, nothing to send" in shown
    assert "not done" not in page.all("main")[0][1]
    assert f"{device.person}" not in page_of(f"?who={device.person}&state=up+to+date").all("main")[0][1].replace(
        f"Who: {device.person}", ""
    )


@pytest.mark.parametrize("ending", ["expired", "revoked", "signed out with records", "account deactivated"])
def test_a_sign_in_that_ended_is_the_reason_that_the_hub_knows(
    ending: str, hub: Hub, device: Device, page_of: Callable[..., Page]
) -> None:
    device.exchange(health={"queue": 4, "blocked": ""})
    end(hub, device, ending)

    shown = cells(page_of(f"?who={device.person}"), device.person)

    assert "Blocked: the hub asks you to sign in again. 4 records wait to be sent" in shown["State"]
    assert shown["Sign-in"].startswith(ending.removesuffix(" with records"))
    assert row_of(hub, device)["blocked_because"] == "sign-in needed"


def end(hub: Hub, device: Device, how: str) -> None:
    hub.command("devices")
    from learner_app.hub.models import Device as Row
    from learner_app.hub.people import keep_person, revoke_device

    row = Row.objects.select_related("person").get(device=device.name)
    if how == "revoked":
        revoke_device(row, "an admin")
    elif how == "expired":
        change(hub, device, token_until_ms=now_ms() - 1, last_contact_ms=now_ms() - 90 * DAY_MS)
    elif how == "account deactivated":
        row.person.is_active = False
        keep_person(row.person, "", "an admin")
    else:
        assert device.session.post(hub.url("/api/v1/sign-out"), timeout=30).status_code == 200


def test_a_device_that_was_signed_out_with_nothing_waiting_needs_nothing(
    hub: Hub, device: Device, page_of: Callable[..., Page]
) -> None:
    device.exchange(health={"queue": 0})
    end(hub, device, "signed out")
    change(hub, device, last_contact_ms=now_ms() - 40 * DAY_MS)

    told = row_of(hub, device)

    assert (told["state"], told["not_heard_from"], told["sign_in"]) == ("up to date", False, "signed out")
    assert cells(page_of(f"?who={device.person}"), device.person)["State"] == "Up to date, nothing to send"


def test_a_row_tells_disk_downloads_program_and_clock(hub: Hub, device: Device, page_of: Callable[..., Page]) -> None:
    behind_ms = -3 * DAY_MS
    health = {"queue": 0, "refused": 1, "free_mb": 380, "content_mb": 1536, "downloads": 2, "version": "0.9"}
    device.exchange(health={**health, "system": "Windows 11", "time_ms": now_ms() + behind_ms})

    shown = cells(page_of(f"?who={device.person}"), device.person)

    assert shown["Device"] == "A laptopWindows 11version 0.9"
    assert shown["Waiting"] == "01 refused"
    assert shown["Free space"] == "380 MBcourses 1.5 GB2 to download"
    assert shown["Clock"] == "3 days behind"
    assert shown["Sign-in"].startswith("valid")


def test_filters_and_order_apply_to_page_and_file(
    hub: Hub, manager: requests.Session, sign_in_as: Callable[[str], Device]
) -> None:
    for name, waiting in (("fleet-one", 1), ("fleet-two", 20), ("fleet-three", 3), ("fleet-none", 0)):
        sign_in_as(name).exchange(health={"queue": waiting, "version": "1.5" if waiting == 20 else "1.4"})
    query = "?who=FLEET-&state=records+waiting&sort=-waiting"

    names = [text for attrs, text in Page(manager.get(hub.url(f"/devices/{query}"), timeout=30).text).all("th")]
    answer = manager.get(hub.url(f"/devices/{query}&version=1.4&format=csv"), timeout=30)
    rows = list(csv.DictReader(StringIO(answer.text)))

    assert names[-3:] == ["fleet-two", "fleet-three", "fleet-one"]
    assert [row["person"] for row in rows] == ["fleet-three", "fleet-one"]
    assert {row["filters"] for row in rows} == {"who: FLEET-; version: 1.4; state: records waiting"}
    assert all(row["as_of"].endswith("Z") for row in rows)
    assert answer.headers["Content-Disposition"] == 'attachment; filename="devices.csv"'


def test_the_page_says_of_how_many_people_it_may_not_know_all(
    hub: Hub, sign_in_as: Callable[[str], Device], page_of: Callable[..., Page]
) -> None:
    """RA-15: three silent devices, and the report says three."""
    for number in range(3):
        silent = sign_in_as(f"doubtful-{number}")
        silent.exchange(health={"queue": 0})
        change(hub, silent, last_contact_ms=now_ms() - 8 * DAY_MS)
    sign_in_as("doubtful-0").exchange(health={"queue": 0})  # who has another device that speaks is heard of
    sign_in_as("doubtful-3").exchange(health={"queue": 6})

    said = page_of("?who=doubtful-").all("p")

    (told,) = [text for _, text in said if "may have done more" in text]
    assert told.startswith(
        "3 of 4 people may have done more than is known here: 1 with records still to be sent, 2 not heard from."
    )


def test_the_command_line_gives_the_same_as_csv(hub: Hub, device: Device) -> None:
    device.exchange(health={"queue": 7})

    _, out = hub.printed("report", "devices", "--csv")
    (row,) = [row for row in csv.DictReader(StringIO("\n".join(out.lines))) if row["device"] == device.name]
    told = hub.command("report", "devices")

    assert (row["waiting"], row["message"]) == ("7", "7 records wait to be sent")
    assert told["people_with_unsent_records"] >= 1
    assert told["as_of"].endswith("Z")


def test_names_from_devices_are_shown_as_text(hub: Hub, device: Device, page_of: Callable[..., Page]) -> None:
    device.exchange(health={"system": "<script>alert(1)</script>", "version": '"><img src=x>'})

    page = page_of(f"?who={device.person}")

    assert not page.all("script")
    assert not page.all("img")


def test_ten_thousand_devices_take_a_few_queries_and_a_small_page(
    hub: Hub, course: BuiltCourse, manager: requests.Session
) -> None:
    hub.command("devices")
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    from learner_app.hub.devices import fleet
    from learner_app.hub.models import Device as Row
    from learner_app.hub.models import Person
    from learner_app.hub.pages.device_view import TABLE, devices_context

    people = Person.objects.bulk_create([Person(name=f"crowd-{n:05}") for n in range(10_000)], batch_size=500)
    rows = [
        Row(person=person, device=f"crowd-{n}", name="Laptop", created_ms=1, last_contact_ms=1, blocked="disk full")
        for n, person in enumerate(people)
    ]
    Row.objects.bulk_create(rows, batch_size=500)
    try:
        with CaptureQueriesContext(connection) as queries:
            devices_context(TABLE.asked({}), fleet(), "1")
        response = manager.get(hub.url("/devices/?who=crowd-"), timeout=60, stream=True)
        on_the_wire = response.raw.read()
        plain = manager.get(hub.url("/devices/?who=crowd-"), timeout=60).text
        last = Page(manager.get(hub.url("/devices/?who=crowd-&page=250"), timeout=60).text)
    finally:
        Row.objects.filter(device__startswith="crowd-").delete()
        Person.objects.filter(name__startswith="crowd-").delete()

    assert len(queries) <= 4
    assert "10000 rows, page 1 of 250" in Page(plain).all("caption")[0][1]
    assert len(plain.encode()) <= 50_000
    assert len(on_the_wire) <= 10_000
    assert [text for attrs, text in last.all("a") if attrs.get("rel") in {"prev", "next"}] == ["Previous page"]
