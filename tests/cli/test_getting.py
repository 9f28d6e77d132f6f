"""What each tier of a course and a unit costs, and what is freed, in a terminal."""

from __future__ import annotations

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.course import Tier
from tests.fakes.recordings import LISTENING, NOTES, SIZES, TOUR, recordings


@pytest.fixture
def listener(terminal, tmp_path):
    """A terminal of somebody who has the recordings, all of them here."""
    terminal.ask("import", str(recordings().write(tmp_path / "listening.learnpack")))
    return terminal


def test_mb03_get_tells_the_exact_cost_of_each_tier_and_fetches_nothing(listener) -> None:
    listener.ask("storage", "free", LISTENING, "low", TOUR)
    listener.ask("network", "--month", "1")

    told = listener.ask("get", LISTENING, TOUR, "--cost")

    assert listener.code == exit_codes.DONE
    assert told["unit"] == TOUR
    assert told["choices"]["low"] == {
        "bytes": SIZES[Tier.LOW],
        "here": 0,
        "missing": SIZES[Tier.LOW],
        "complete": False,
        "queued": False,
        "held_because": None,
        "over_budget_bytes": 0,
    }
    assert told["choices"]["audio"]["complete"] is True
    whole = listener.ask("get", LISTENING, "--cost")
    assert (whole["unit"], whole["choices"]["low"]["missing"]) == (None, SIZES[Tier.LOW])
    assert whole["tiers"]["low"] == {"bytes": 2 * SIZES[Tier.LOW], "here": SIZES[Tier.LOW]}
    lines = listener.type("get", LISTENING, TOUR, "--cost").splitlines()
    assert "low: 300 kB, 300000 bytes to fetch, fits this month's budget" in lines
    assert "audio: 30 kB, here" in lines


def test_a_tier_over_the_budget_is_said_to_be_before_it_is_fetched(listener) -> None:
    listener.ask("storage", "free", LISTENING, "standard")
    listener.ask("network", "--day", "1")
    told = listener.ask("get", LISTENING, "--cost")["choices"]["standard"]
    assert told["over_budget_bytes"] == 2 * SIZES[Tier.STANDARD] - 1_000_000
    assert "800 kB over today's budget" in listener.type("get", LISTENING, "--cost")


def test_courses_tells_of_each_unit_what_its_tiers_take(listener) -> None:
    units = {unit["id"]: unit["tiers"] for unit in listener.ask("courses", LISTENING)["units"]}
    assert units[TOUR]["audio"] == {"bytes": SIZES[Tier.AUDIO], "here": SIZES[Tier.AUDIO]}
    assert units[NOTES] == {}


def test_one_unit_is_freed_and_the_others_stay(listener) -> None:
    freed = listener.ask("storage", "free", LISTENING, "low", TOUR)
    assert freed["freed_bytes"] == SIZES[Tier.LOW]
    (low,) = [row for row in freed["courses"] if row["tier"] == "low"]
    assert low["units"] == {"welcome": SIZES[Tier.LOW]}


def test_clearing_says_what_would_go_and_that_nothing_may_which_came_from_a_file_alone(listener) -> None:
    listener.ask("complete", LISTENING, NOTES)
    told = listener.ask("storage", "clear", "--preview")
    assert (told["cleared_bytes"], told["cleared"]) == (0, [])
    assert listener.ask("storage", "clear", "5")["freed_bytes"] == 0
    assert "progress and transcripts stay" in listener.type("storage", "clear")


def test_what_comes_by_itself_is_set_and_said_with_its_reason(listener) -> None:
    assert listener.ask("network")["default_tier"] == "text"
    told = listener.ask("network", "--media", "auto")
    assert told["default_tier"] == "audio"
    assert told["default_because"] == ["How fast this network is was not measured yet."]
    assert "On this network: texts and sound; video when you ask." in listener.type("network")
    assert listener.ask("network", "--media", "everything")["kind"] == "wrong use"


@pytest.mark.parametrize("words", [("--tier", "huge"), ("--later", "text"), (TOUR, "again")])
def test_what_makes_no_sense_is_wrong_use(listener, words) -> None:
    assert listener.ask("get", LISTENING, *words)["kind"] == "wrong use"
    assert listener.code == 2
