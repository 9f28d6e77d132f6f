"""Flags and refusals on the hub: every conflict can be seen, in words, by person and course."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import learner_app.hub
from learner_app.domain import flags
from learner_app.domain.attempts import OVER_LIMIT
from learner_app.domain.events import Verb
from learner_app.domain.flags import flag_words
from learner_app.domain.records import CONFLICT_POLICIES
from tests.hub.pages.browsing import Page, signed_in

if TYPE_CHECKING:
    from collections.abc import Callable

    import requests

    from tests.hub.conftest import BuiltCourse, Device, Hub


def page_of(hub: Hub, manager: requests.Session, query: str = "") -> Page:
    response = manager.get(hub.url(f"/flags/{query}"), timeout=60)
    assert response.status_code == 200
    return Page(response.text)


def rows_of(page: Page) -> list[str]:
    """The texts of the rows below the headings."""
    return [text for _, text in page.all("tr")][1:]


@pytest.fixture
def conflicted(device: Device, course: BuiltCourse) -> Device:
    """A device with one conflict, one unreadable record and one score that the hub does not believe."""
    device.record(Verb.INITIALIZED, course.version, "lesson")
    device.hand_in(Verb.PASSED, course.version, "practice", {"p1": "wrong answer", "p2": True}, score=1.0)
    device.journal.append(b'{"actor": 1}')
    device.send_all()
    device.journal[0] = device.journal[0].replace(b"initialized", b"completed")
    device.exchange(device.run_of(1, 1))
    return device


def test_a_conflict_a_refusal_and_a_flag_are_listed_with_their_reasons(
    hub: Hub, manager: requests.Session, conflicted: Device
) -> None:
    rows = rows_of(page_of(hub, manager, f"?person={conflicted.person}"))

    assert len(rows) == 3
    conflict, *rest = rows
    assert "conflict: another record with this id is here already" in conflict
    assert "Course safety" in conflict
    assert any(flag_words("score differs") in row and "practice" in row for row in rest)
    assert any("malformed" in row and "cannot be read" in row for row in rest)
    assert all(conflicted.person in row for row in rows)


def test_filters_narrow_by_kind_and_course(hub: Hub, manager: requests.Session, conflicted: Device) -> None:
    who = f"person={conflicted.person}"

    refused = rows_of(page_of(hub, manager, f"?{who}&kind=refused"))
    of_course = page_of(hub, manager, f"?{who}&course=safety")
    of_another = page_of(hub, manager, f"?{who}&course=somewhere-else")

    assert len(refused) == 2
    assert all("Refused" in row for row in refused)
    assert ["Score differs" in row for row in rows_of(of_course)] == [True]
    assert "Refused records belong to no course" in of_course.all("caption")[0][1]
    assert "Nothing fits this filter" in of_another.all("main")[0][1]


def test_counts_say_how_many_of_each_kind_there_are(hub: Hub, manager: requests.Session, conflicted: Device) -> None:
    page = page_of(hub, manager, f"?person={conflicted.person}")

    counts = [text for attrs, text in page.all("a") if "kind=" in attrs["href"]]
    assert counts == ["2 refused", "1 score differs"]


def test_more_than_a_page_is_paged_newest_first(
    hub: Hub, manager: requests.Session, device: Device, course: BuiltCourse
) -> None:
    for number in range(80):
        device.record(Verb.CLOCK_CHANGED if number % 2 else Verb.INITIALIZED, course.version, "lesson")
        if number % 4 == 0:
            device.journal[-1] = b'{"actor": 1}'
    for first in (1, 41):
        device.exchange(device.run_of(first, first + 39))

    moved = rows_of(page_of(hub, manager, f"?person={device.person}&kind=clock+moved"))
    pages = [rows_of(page_of(hub, manager, f"?person={device.person}&page={number}")) for number in (1, 2)]

    assert (len(moved), [len(rows) for rows in pages]) == (40, [50, 10])
    assert "4 May 2026, 13:20" in pages[0][0]
    assert all("cannot be read" in row for row in pages[1])  # refusals of the first exchange, the oldest of all


def test_an_admin_is_led_to_the_record_itself(hub: Hub, conflicted: Device) -> None:
    import requests

    hub.add_person("flag-admin", "admin")
    with requests.Session() as session:
        page = page_of(hub, signed_in(hub, session, "flag-admin"), f"?person={conflicted.person}")
        links = [attrs["href"] for attrs, text in page.all("a") if text.startswith("Look at it")]
        opened = [session.get(hub.url(link), timeout=30).status_code for link in links]

    assert opened == [200] * 3


def test_the_rules_of_conflicts_are_told_as_they_are_in_code(hub: Hub, manager: requests.Session) -> None:
    page = page_of(hub, manager)

    assert [text for _, text in page.all("dt")] == [kind.value.capitalize() for kind in CONFLICT_POLICIES]
    assert [text for _, text in page.all("dd")] == [rule.meaning for rule in CONFLICT_POLICIES.values()]


KINDS = (
    *("BROKEN_CHAIN", "COUNTED_AGAIN", "HANDED_IN_TWICE", "NOT_A_QUIZ", "NOT_ASSIGNED", "OLD_VERSION", "RETIRED"),
    *("SCORE_DIFFERS", "WITHDRAWN"),
)
"""What the hub's modules call kinds of flags."""


def test_every_kind_that_the_hub_flags_has_words() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in Path(learner_app.hub.__file__).parent.rglob("*.py"))
    named = set(re.findall(rf'^(?:{"|".join(KINDS)}) = "(.+)"$', code, re.MULTILINE))
    written = set(re.findall(r'(?:\bFlag\b[^\n]*kind=|found\[)"([a-z ]+)"', code))

    assert {"score differs", "chain broken"} <= named
    assert {OVER_LIMIT, *named, *written} <= set(flags.KINDS)


def test_every_flag_is_explained_in_sentences() -> None:
    assert all(words.endswith(".") and words[0].isupper() for words in map(flag_words, flags.KINDS))


def test_paging_a_device_of_another_person_shows_nothing_of_this_one(
    hub: Hub, manager: requests.Session, conflicted: Device, sign_in_as: Callable[[str], Device]
) -> None:
    sign_in_as("flawless").exchange()

    assert "Nothing fits this filter" in page_of(hub, manager, "?person=flawless").all("main")[0][1]
