"""The hub looks at how long an attempt took, and flags it; it never refuses one."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.events import Verb
from learner_app.formats import wire
from tests.hub.conftest import ALL_RIGHT, PRACTICE_RIGHT

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import BuiltCourse, Device, Hub


@pytest.fixture(scope="module")
def timed(hub: Hub, build: Callable[..., BuiltCourse]) -> BuiltCourse:
    """A course whose quizzes have a time limit of ten minutes."""
    built = build("timed", time_limit_s=600)
    hub.command("publish", str(built.path))
    hub.command("assign", "timed", "--all")
    return built


def marks(reply: wire.ExchangeReply) -> dict[str, wire.MarkBody]:
    found = [wire.unpack(change.body, wire.MarkBody) for change in reply.changes if change.kind == "mark"]
    return {mark.attempt: mark for mark in found}


@pytest.mark.parametrize(
    ("values", "flags"),
    [
        ({"duration_s": 600}, []),
        ({"duration_s": 600, "detail": "lapsed 86400"}, []),
        ({"duration_s": 630}, []),
        ({"duration_s": 631}, ["over the time limit"]),
        ({"duration_s": 60, "detail": "wall-clock; lapsed 9"}, ["timed by wall clock"]),
        ({}, ["time not told"]),
    ],
)
def test_qf09_an_attempt_over_its_time_is_accepted_counts_and_is_flagged(
    values: dict[str, Any],
    flags: list[str],
    hub: Hub,
    timed: BuiltCourse,
    sign_in_as: Callable[[str], Device],
) -> None:
    device = sign_in_as(f"learner-{secrets.token_hex(4)}")
    device.record(Verb.COMPLETED, timed.version, "lesson")
    exam = device.hand_in(Verb.ATTEMPTED, timed.version, "exam", ALL_RIGHT, **values)
    practice = device.hand_in(Verb.PASSED, timed.version, "practice", PRACTICE_RIGHT, score=1.0, **values)

    reply = device.send_all()

    assert [outcome.code for outcome in reply.outcomes] == ["accepted"]
    told = marks(reply)
    assert (told[exam].passed, told[exam].flags) == (True, flags)
    assert [told[practice].flags] == [flags] if flags else practice not in told
    rows = hub.command("report", "completions", "--course", "timed")["rows"]
    (row,) = [row for row in rows if row["person"] == device.person]
    assert (row["status"], row["passed"]) == ("completed", True)
    assert hub.command("verify")["ok"]


def test_qf08_what_lay_on_the_device_after_its_time_was_up_was_done_when_it_was_up(
    hub: Hub, timed: BuiltCourse, sign_in_as: Callable[[str], Device]
) -> None:
    device = sign_in_as("asleep")
    device.record(Verb.COMPLETED, timed.version, "lesson")
    device.hand_in(Verb.PASSED, timed.version, "practice", PRACTICE_RIGHT, score=1.0, duration_s=60)
    device.hand_in(Verb.ATTEMPTED, timed.version, "exam", ALL_RIGHT, duration_s=600, detail="lapsed 120")

    device.send_all()

    rows = hub.command("report", "completions", "--course", "timed")["rows"]
    (row,) = [row for row in rows if row["person"] == "asleep"]
    assert row["completed_at"] == "2026-05-04T12:01:00.000Z"
