"""The commands about the link in a terminal: queue, network, disk, being ready, and what was refused."""

from __future__ import annotations

import pytest

from learner_app.cli import exit_codes
from tests.fakes.course import COURSE


def test_an_empty_queue_says_so(learner) -> None:
    assert learner.ask("downloads") == {"downloads": []}
    assert learner.code == 0


def test_rules_for_the_network_are_set_and_shown(learner) -> None:
    told = learner.ask("network", "--day", "5", "--month", "100", "--hours", "01:00-05:00", "--speed", "30")

    assert (told["day_mb"], told["month_mb"], told["cap_kb_s"]) == (5, 100, 30)
    assert told["hours"] == ["01:00", "05:00"]
    assert told["left_bytes"] == 5_000_000
    assert learner.ask("network", "--hours", "off", "--day", "0")["hours"] is None
    assert learner.ask("network")["month_mb"] == 100
    assert learner.ask("network", "--media-on-metered", "yes")["media_on_metered"] is True


@pytest.mark.parametrize(
    "words", [("--hours", "25:00-26:00"), ("--day", "-1"), ("--day", "many"), ("--metered", "maybe")]
)
def test_rules_that_make_no_sense_are_wrong_use(learner, words) -> None:
    assert learner.ask("network", *words)["kind"] == "wrong use"
    assert learner.code == 2


def test_a_network_cannot_be_judged_before_one_was_used(learner) -> None:
    assert "Sync first" in learner.ask("network", "--metered", "yes")["next_step"]
    assert learner.code == 3


def test_storage_names_every_course_and_tier_and_frees_what_it_is_told(learner) -> None:
    told = learner.ask("storage")
    (row,) = [row for row in told["courses"] if row["tier"] == "text"]
    assert (row["course"], row["kept"], row["may_go"]) == (COURSE, False, False)
    assert told["taken_bytes"] >= row["bytes"] > 0

    assert learner.ask("storage", "keep", COURSE)["courses"][0]["kept"] is True
    assert learner.ask("storage", "unkeep", COURSE)["courses"][0]["kept"] is False
    freed = learner.ask("storage", "free", COURSE, "text")
    assert freed["freed_bytes"] == row["bytes"]
    assert learner.ask("records", "verify")["ok"] is True


def test_not_being_ready_has_an_exit_code_and_names_what_is_missing(learner) -> None:
    told = learner.ask("ready", COURSE, "--from", "2027-03-01", "--until", "2027-03-09")

    assert learner.code == exit_codes.NOT_READY
    assert told["ready"] is False
    assert {check["name"] for check in told["checks"] if not check["ok"]} == {"sign-in"}
    assert told["courses"][0]["missing_bytes"] == 0
    assert learner.ask("ready", "--from", "soon")["kind"] == "wrong use"


def test_sending_again_what_was_not_refused_is_said(learner) -> None:
    learner.ask("complete", COURSE, "weather")

    assert learner.ask("records", "resend", "--all") == {"waiting_again": []}
    assert learner.ask("records", "resend", "1")["kind"] == "not found"
    assert learner.ask("records", "list", "--state", "refused") == {"records": []}
    assert len(learner.ask("records", "list", "--state", "waiting")["records"]) == 1
