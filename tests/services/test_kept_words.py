"""What the window keeps and sends is not in its language: another program, or another language, reads it later."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import UnitId
from learner_app.domain.wording import say, speak
from tests.fakes.course import COURSE, STRANGER, built
from tests.fakes.hub import fails_with

FINAL = UnitId("final")

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def shouting() -> Iterator[None]:
    """A window whose language is English in capitals, so that nobody can miss it."""
    speak(lambda source, _note, _number: "".join(_loud(part) for part in source.split("}")))
    yield
    speak(None)


def _loud(part: str) -> str:
    """Capitals up to the next place, which is kept as it is."""
    text, brace, name = part.partition("{")
    return f"{text.upper().replace('%N', '%n')}{brace}{name}{'}' if brace else ''}"


def test_why_a_course_could_not_be_fetched_is_told_in_the_language_of_whoever_asks(world, shouting: None) -> None:
    world.hub.publish(built(author=STRANGER))
    session = world.sign_in()
    session.sync.run()
    (loud,) = {item.problem for item in session.queue.items()}

    speak(None)

    (plain,) = {item.problem for item in session.queue.items()}
    assert loud != plain
    assert "vouches" in plain
    assert "VOUCHES" in loud


def test_why_the_last_try_failed_is_kept_in_english(world, shouting: None) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"), 60)
    world.hub.troubles.append(fails_with(Blocked(Cause.HUB_ERROR, say("The hub answered with an error."))))

    report = session.sync.run()

    assert report.failure is not None
    assert report.failure.message == "THE HUB ANSWERED WITH AN ERROR."
    assert session.sync._catalogue.hub().last_failure_message == "The hub answered with an error."


def test_a_table_of_records_is_in_english_whatever_the_window_speaks(world, shouting: None, tmp_path: Path) -> None:
    session = world.with_course()
    session.lessons.complete(COURSE, UnitId("weather"), 60)
    world.clock.jumps(-6 * 3600)
    session.lessons.complete(COURSE, UnitId("tools"), 60)
    assert "THE CLOCK WAS SET 6 H BACK" in {row.what for row in session.records.all()}

    session.records.export(tmp_path / "records.csv")
    session.records.export(tmp_path / "records.json")

    table = (tmp_path / "records.csv").read_text(encoding="utf-8-sig")
    assert "The clock was set 6 h back" in table
    assert "done here" in table
    assert "DONE HERE" not in table
    states = [
        record["state"] for record in json.loads((tmp_path / "records.json").read_text(encoding="utf-8"))["records"]
    ]
    assert states == ["waiting"] * 3


def test_word_of_a_time_that_ran_out_is_left_in_no_language(world, shouting: None) -> None:
    session = world.with_course(built(time_limit_s=1200))
    session.quizzes.begin(COURSE, FINAL)
    world.clock.passes(3600)
    loud = session.quizzes.intro(COURSE, FINAL).ran_out

    speak(None)

    plain = session.quizzes.intro(COURSE, FINAL).ran_out
    assert (loud != plain, plain.startswith("The time for")) == (True, True)
    assert loud.startswith("THE TIME FOR")


def test_a_hub_hears_of_a_device_in_english(world, shouting: None) -> None:
    session = world.with_course()
    told: list[object] = []
    world.hub.troubles.append(lambda request: told.extend(request.health.values()))
    session.lessons.complete(COURSE, UnitId("weather"), 60)
    session.sync.exchange()
    assert told
    assert [value for value in told if isinstance(value, str) and len(value) > 6 and value.isupper()] == []
