"""The `quiz` command and time: what it tells, and what it does when the time is up."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.fakes.course import COURSE, built

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


@pytest.fixture
def timed(terminal: Terminal, tmp_path: Path) -> Terminal:
    """A terminal of somebody who has imported a course whose quizzes have 20 minutes."""
    terminal.ask("import", str(built(time_limit_s=1200).write(tmp_path / "field.learnpack")))
    return terminal


def time_passes(terminal: Terminal, seconds: int) -> None:
    """As if the attempt had been begun so much earlier."""
    (file,) = terminal.profile.glob("people/*/records.db")
    with closing(sqlite3.connect(file)) as records, records:
        records.execute("UPDATE draft_time SET monotonic_ms = monotonic_ms - ?", (seconds * 1000,))


def test_the_time_limit_is_told_with_the_questions_and_with_the_course(timed: Terminal) -> None:
    told = timed.ask("quiz", COURSE, "final", "--questions")

    assert (told["time_limit_s"], told["time_left_s"], told["needs_connection"]) == (1200, None, False)
    assert "You have 20 minutes from the moment you begin." in timed.errors
    units = {unit["id"]: unit for unit in timed.ask("courses", COURSE)["units"]}
    assert (units["final"]["time_limit_s"], units["weather"]["time_limit_s"]) == (1200, None)


def test_every_look_at_an_open_attempt_tells_the_time_that_is_left(timed: Terminal) -> None:
    begun = timed.ask("quiz", COURSE, "final", "--answers", "-", "--partial", given='{"Colour": "Blue"}')
    assert begun["time_limit_s"] == 1200
    assert 1190 <= begun["time_left_s"] <= 1200

    time_passes(timed, 600)

    assert 590 <= timed.ask("quiz", COURSE, "final", "--questions")["time_left_s"] <= 600
    done = timed.ask("quiz", COURSE, "final", "--answers", "-", given="{}")
    assert (done["handed_in"], done["answered"], done["time_limit_s"], done["time_left_s"]) == (True, 1, 1200, None)


def test_what_came_too_late_is_refused_in_words_and_begins_no_other_attempt(timed: Terminal) -> None:
    begun = timed.ask("quiz", COURSE, "final", "--answers", "-", "--partial", given='{"Colour": "Blue"}')
    time_passes(timed, 1300)

    refused = timed.ask("quiz", COURSE, "final", "--answers", "-", given='{"Sure": true}')

    assert timed.code == 9
    assert refused["error"] == "The time for “Final quiz” is up. What you had answered by then, 1 of 3, is handed in."
    assert refused["next_step"] == "The same command again begins another attempt."
    verbs = [record["verb"] for record in timed.ask("records", "list")["records"]]
    assert sorted(verbs) == ["attempted", "initialized"]
    again = timed.ask("quiz", COURSE, "final", "--answers", "-", given='{"Sure": true}')
    assert (again["attempt"] != begun["attempt"], again["attempts_left"]) == (True, 0)


def test_lc12_a_quiz_that_needs_a_connection_is_not_begun_without_one(terminal: Terminal, tmp_path: Path) -> None:
    terminal.ask("import", str(built(needs_connection=True).write(tmp_path / "field.learnpack")))

    refused = terminal.ask("--offline", "quiz", COURSE, "final", "--answers", "-", given="{}")

    assert terminal.code == 5
    assert refused["error"].startswith("“Final quiz” can only be begun while the hub answers.")
    assert terminal.ask("quiz", COURSE, "final", "--questions")["needs_connection"] is True
    assert terminal.ask("records", "list")["records"] == []
