"""A course of recordings is learned by listening, by watching and by reading, and everybody is told which."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.media import Way
from learner_app.domain.status import SyncState
from tests.e2e.conftest import PASSWORD
from tests.e2e.hall import Hall
from tests.e2e.spoken import Spoken, build_spoken_word, build_valley
from tests.window import opened

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import Field

OURS, REAL = "a course of ours", "real speech"


@pytest.fixture(scope="session", params=[OURS, pytest.param(REAL, marks=pytest.mark.content)])
def spoken(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Spoken:
    """Built once: rendering takes long."""
    folder = tmp_path_factory.mktemp("spoken")
    if request.param == REAL:
        return build_spoken_word(folder, request.getfixturevalue("shared_content"))
    return build_valley(folder, request.getfixturevalue("recordings"))


@pytest.fixture
def given_out(field: Field, spoken: Spoken) -> Spoken:
    """The same, for everybody on the hub."""
    field.hub.run("publish", str(spoken.package))
    field.hub.run("assign", spoken.course, "--all")
    return spoken


def kept_ways(field: Field, person: str, spoken: Spoken) -> dict[str, str]:
    """What the hub's report says of one person's recordings."""
    rows = field.hub.run("report", "completions", "--course", spoken.course)["rows"]
    (row,) = (row for row in rows if row["person"] == person)
    assert row["status"] == "completed"
    ways: dict[str, str] = row["ways"]
    return ways


def told_ways(records: list[dict[str, Any]]) -> list[str]:
    """What the list of records says, in the order in which it was done."""
    return [record["way"] for record in reversed(records) if record["way"]]


def test_listened_watched_and_read_in_the_window_are_three_ways_on_the_hub(
    field: Field, given_out: Spoken, qtbot: QtBot
) -> None:
    person = f"lina-{given_out.course}"
    field.add_person(person)
    session = field.device(person, person)
    session.getting.get(given_out.course, Tier.AUDIO, unit=given_out.listened, is_alone=True)
    session.getting.get(given_out.course, Tier.LOW, unit=given_out.watched, is_alone=True)
    session.close()

    with opened(qtbot, field.folder / person, is_offline=False) as desk:
        hall = Hall(desk, given_out.course)
        hall.play_through(given_out.listened)
        assert not hall.playback.has_video
        hall.play_through(given_out.watched)
        assert hall.playback.has_video
        hall.read_through(given_out.read)
        ways = {unit: hall.view(unit).way_done for unit in given_out.ways}
        assert ways == {unit: Way(way) for unit, way in given_out.ways.items()}
        desk.client.sync()
        desk.settle()
        assert "Up to date" in desk.window.status_line.text

    assert kept_ways(field, person, given_out) == given_out.ways
    whose = ("--profile", str(field.folder / person), "--offline")
    records = field.program.answer([*whose, "records", "list"])["records"]
    assert told_ways(records) == ["listened", "watched", "read"]
    assert {record["state"] for record in records} == {"confirmed"}
    assert field.program.answer([*whose, "records", "verify"])["ok"] is True
    assert field.program.answer([*whose, "status"])["state"] == SyncState.UP_TO_DATE
    assert field.hub.run("verify")["ok"] is True


def test_the_same_by_commands_alone(field: Field, given_out: Spoken, tmp_path: Path) -> None:
    person = f"omar-{given_out.course}"
    field.add_person(person)

    def answer(*words: str, given: str = "") -> dict[str, Any]:
        return field.program.answer(["--profile", str(tmp_path / "profile"), *words], given)

    answer("sign-in", "--hub", field.url, "--user", person, "--password-stdin", given=f"{PASSWORD}\n")
    answer("sync")
    for unit, way in given_out.ways.items():
        transcript = answer("read", given_out.course, unit)
        assert transcript["cues"]
        words = () if way == "read" else ("--way", way)
        answer("complete", given_out.course, unit, *words)
    answer("sync")

    assert kept_ways(field, person, given_out) == given_out.ways
    assert told_ways(answer("records", "list")["records"]) == list(given_out.ways.values())
    assert answer("records", "verify")["ok"] is True
    assert answer("--offline", "status")["state"] == SyncState.UP_TO_DATE
