"""F7: an upgrade loses nothing and sends first what waits; going back is refused politely, and nothing is touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import QuestionId
from learner_app.domain.status import SyncState
from learner_app.formats import xapi
from learner_app.hub.folder import HubFolder
from tests.fakes.course import COURSE, RIGHT, of_format_1
from tests.faults.both_sides import differences
from tests.faults.hubs.hub_tables import enrol, standings
from tests.faults.links.weather import Way
from tests.faults.old_profile import ANSWERS, FORMATS, PERSON, RECORDS, move_to, open_answers, unpack
from tests.faults.one_person import FINAL
from tests.faults.stage import folder_in_memory, hub_command, open_stage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage


@pytest.fixture
def whole_stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """One for each test: the person of every old profile has the same name.

    Its hub took the course in at a time when recordings needed no transcript.
    """
    with folder_in_memory(tmp_path) as folder:
        hub_command(folder / "hub", "verify")  # brings the hub's modules in
        monkeypatch.setattr("learner_app.hub.publishing.gaps", lambda _manifest, _read: ())
        with open_stage(folder, course=of_format_1()) as stage:
            yield stage


@pytest.fixture(params=FORMATS, ids=lambda path: f"format {path.name}")
def old(request: pytest.FixtureRequest, stage: Stage) -> Laptop:
    """A profile as a released version left it, full of records that nobody has; its hub is the stage's."""
    laptop = move_to(unpack(request.param, stage.folder / "old"), stage.proxy.address)
    laptop.hold(enrol(stage.hub.data, [(PERSON, laptop.device)])[0])
    return laptop


def test_f7_the_first_sync_after_an_upgrade_sends_every_old_record_before_anything_comes(
    old: Laptop, stage: Stage
) -> None:
    before = old.own()
    there: list[int] = []
    stage.proxy.strike(Way.DOWN, 1, lambda: there.append(count_on(stage)))

    with old.open() as session:
        assert session.notices == ()
        assert session.sync.status().counts.pending == len(before) == RECORDS
        assert session.sync.run().status.state is SyncState.UP_TO_DATE

        assert there == [RECORDS], "the first byte that comes down comes after all of them went up"
        assert [record.statement for record in old.own()] == [record.statement for record in before]
        assert session.records.verify().ok
        assert session.quizzes.intro(COURSE, FINAL).open_answered == open_answers(old) == ANSWERS
        attempt = session.quizzes.begin(COURSE, FINAL).attempt
        session.quizzes.answer(attempt, QuestionId("Sure"), RIGHT["Sure"])  # type: ignore[arg-type]  # plain JSON
        session.quizzes.submit(attempt)
        session.sync.run()
    assert differences(stage.hub.data, [old]) == []
    assert standings(stage.hub.data, PERSON)[stage.course.hash].score == 1.0


def count_on(stage: Stage) -> int:
    """How many records the hub has committed; asked beside it, from whatever thread."""
    with closing(sqlite3.connect(f"{HubFolder(stage.hub.data).database.as_uri()}?mode=ro", uri=True)) as database:
        count: int = database.execute("SELECT count(*) FROM hub_record").fetchone()[0]
        return count


def test_f7_an_upgrade_before_the_first_start_without_a_network_hides_nothing(old: Laptop) -> None:
    before = old.own()

    with old.open(is_offline=True) as session:
        shown = session.records.all()
        assert [row.id for row in reversed(shown)] == [record.id for record in before]
        assert session.sync.status().counts.pending == RECORDS
        assert {row.verb for row in shown} == {xapi.event(record.statement).verb for record in before}

    assert old.own() == before
    assert open_answers(old) == ANSWERS


def of_tomorrow(name: str) -> Callable[[Laptop], None]:
    def do(laptop: Laptop) -> None:
        with closing(sqlite3.connect(laptop.folder / name)) as database:
            found = int(database.execute("PRAGMA user_version").fetchone()[0])
            database.execute(f"PRAGMA user_version = {found + 1}")

    return do


def a_profile_of_tomorrow(laptop: Laptop) -> None:
    path = laptop.root / "device.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"format": 1', '"format": 2'), encoding="utf-8")


@pytest.mark.parametrize(
    "upgrade",
    [of_tomorrow("records.db"), of_tomorrow("library.db"), a_profile_of_tomorrow],
    ids=["records", "library", "profile"],
)
def test_f7_a_profile_that_a_newer_version_has_made_its_own_is_left_as_it_is_and_that_is_said(
    stage: Stage, upgrade: Callable[[Laptop], None]
) -> None:
    laptop = stage.laptop()
    laptop.learn(5, stage.course)
    with laptop.open(is_offline=True):
        pass
    upgrade(laptop)
    before = contents(laptop)

    with pytest.raises(ExpectedFailure, match="newer version") as caught, laptop.open():
        pass

    assert caught.value.kind is Kind.STORAGE
    assert "newer version" in caught.value.next_step
    assert contents(laptop) == before


def contents(laptop: Laptop) -> dict[str, bytes]:
    """Every file of the profile but the empty ones, which are locks."""
    paths = (path for path in laptop.root.rglob("*") if path.is_file() and path.stat().st_size)
    return {str(path.relative_to(laptop.root)): path.read_bytes() for path in paths}
