"""QF-02: a client that is killed at any moment has kept what it said it kept, and goes on."""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.ids import UnitId
from learner_app.domain.status import SyncState
from tests.fakes.course import COURSE, RIGHT, SOUND
from tests.faults.both_sides import differences
from tests.faults.cutting import places
from tests.faults.extent import EXTENT
from tests.faults.links.weather import Way, Weather
from tests.faults.old_profile import ANSWERS, FORMATS, RECORDS, open_answers, unpack

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from learner_app.services.session import Session
    from tests.faults.clients import Clients, Ended
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

PRACTICE = UnitId("practice")
STATUS = (("status", "--offline"),)
SEED = 20260302


@pytest.fixture
def answers(tmp_path: Path) -> str:
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(RIGHT))
    return str(path)


class Killer:
    """Kills clients at places spread over what a whole run takes. Runs differ a little: the last places may miss."""

    def __init__(self, clients: Clients, whole: Sequence[Ended]) -> None:
        assert all(ended.code == 0 for ended in whole), whole
        self._clients = clients
        self.at = places(min(ended.steps for ended in whole), EXTENT.client_kills)
        self.killed = 0

    def run(self, laptop: Laptop, commands: Sequence[Sequence[str]], step: int) -> Ended:
        ended = self._clients.run(laptop.root, commands, last_step=step + 1)
        assert ended.was_killed or ended.code == 0, ended.said
        self.killed += ended.was_killed
        return ended

    def check(self) -> None:
        assert self.killed >= 0.8 * len(self.at)


def check_whole(session: Session) -> None:
    """SQLite puts right what a kill leaves: nothing to restore, nothing to tell."""
    assert session.notices == ()
    assert session.records.verify().ok


def test_f2_what_was_answered_is_kept_when_the_client_is_killed(stage, clients, answers) -> None:
    taking = [["quiz", COURSE, PRACTICE, "--answers", answers]] * 2
    laptop = stage.laptop()
    killer = Killer(clients, [clients.run(laptop.root, taking) for _ in range(2)])
    handed_in = 4

    for step in killer.at:
        ended = killer.run(laptop, taking, step)

        handed_in = check_answers(laptop, ended, handed_in)
    killer.check()

    with laptop.open() as session:
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
    assert differences(stage.hub.data, [laptop]) == []


def check_answers(laptop: Laptop, ended: Ended, before: int) -> int:
    """Every quiz that was said to be handed in is, and every answer said to be kept is; gives how many were."""
    with laptop.open(is_offline=True) as session:
        check_whole(session)
        intro = session.quizzes.intro(COURSE, PRACTICE)
    made = len(intro.history) - before
    promised, kept = len(ended.done), ended.said.rpartition("ended: ")[2].count("kept ")
    assert made in {promised, promised + 1}, ended.said
    if made == promised:
        assert intro.open_answered in {kept, kept + 1}, ended.said
    assert intro.open_answered <= intro.question_count
    return len(intro.history)


def test_f3_a_client_killed_while_it_syncs_ends_up_with_what_the_hub_has(stage, clients) -> None:
    sync = [["sync"]]
    laptop = stage.laptop()
    whole = []
    for _ in range(2):
        laptop.learn(10, stage.course)
        whole.append(clients.run(laptop.root, sync))
    killer = Killer(clients, whole)

    for step in killer.at:
        laptop.learn(10, stage.course)
        killer.run(laptop, sync, step)

        with laptop.open() as session:
            check_whole(session)
            assert session.sync.status().state is not SyncState.UP_TO_DATE or not laptop.waiting()
            assert session.sync.run().status.state is SyncState.UP_TO_DATE
        assert differences(stage.hub.data, [laptop]) == []
    killer.check()
    laptop.age_leftovers()
    laptop.learn(1, stage.course)
    assert clients.run(laptop.root, sync).code == 0
    assert laptop.leftovers() == []


def test_f10_a_client_killed_while_it_downloads_never_says_that_it_has_what_it_has_not(stage, clients) -> None:
    get = [["get", COURSE, "--tier", "audio"]]
    laptops = stage.laptops(EXTENT.client_kills)
    for laptop, place in zip(laptops, places(len(SOUND), EXTENT.client_kills), strict=True):
        stage.proxy.weather = Weather(down=20_000_000)
        stage.proxy.strike(Way.DOWN, place + 1, clients.kill)
        ended = clients.run(laptop.root, get)
        stage.proxy.heal()

        assert ended.was_killed, ended.said
        with laptop.open(is_offline=True) as session:
            check_whole(session)
            audio = next(tier for tier in session.library.course(COURSE).card.tiers if tier.tier is Tier.AUDIO)
            assert not audio.is_complete
        again = clients.run(laptop.root, get)
        assert again.code == 0, again.said
        assert laptop.has_all_of(stage.course)


@pytest.mark.parametrize("source", FORMATS, ids=lambda path: f"format {path.name}")
def test_f7_a_client_killed_while_it_brings_an_old_profile_up_to_date_keeps_everything(
    clients, source: Path, tmp_path: Path
) -> None:
    killer = Killer(clients, [clients.run(unpack(source, tmp_path / "uncut").root, STATUS)])
    for step in killer.at:
        laptop = unpack(source, tmp_path / f"killed-{step}")
        before = laptop.own()
        killer.run(laptop, STATUS, step)

        with laptop.open(is_offline=True) as session:
            check_whole(session)
            assert session.sync.status().counts.pending == RECORDS
        assert laptop.own() == before
        assert open_answers(laptop) == ANSWERS
    killer.check()


def test_f12_a_client_killed_while_it_restores_a_damaged_database_restores_it_the_next_time(
    stage: Stage, clients: Clients, tmp_path: Path
) -> None:
    def damaged(name: str) -> Laptop:
        laptop = original.copied(tmp_path / name)
        (laptop.folder / "records.db").write_bytes(b"rubbish" * 2_000)
        return laptop

    original = stage.laptop()
    original.learn(40, stage.course)
    with original.open(is_offline=True):
        before = original.own()
    killer = Killer(clients, [clients.run(damaged("uncut").root, STATUS)])
    for step in killer.at:
        laptop = damaged(f"killed-{step}")
        killer.run(laptop, STATUS, step)

        with laptop.open(is_offline=True) as session:
            assert session.records.verify().ok
            assert "40 records are here" in " ".join(session.notices)
        assert laptop.own() == before
    killer.check()


def test_f4_a_client_killed_at_random_moments_of_a_working_day_loses_and_leaves_nothing(
    stage, clients, answers
) -> None:
    day = [
        ["complete", COURSE, "weather"],
        ["quiz", COURSE, PRACTICE, "--answers", answers],
        ["sync"],
        ["get", COURSE, "--tier", "audio"],
    ]
    chance = random.Random(SEED)
    laptops = stage.laptops(EXTENT.client_kills)
    for laptop in laptops:
        after_s = chance.uniform(0.0, 0.5)
        ended = clients.run(laptop.root, day, kill_after_s=after_s)

        laptop.age_leftovers()
        laptop.learn(1, stage.course)
        with laptop.open() as session:
            check_whole(session)
            assert session.sync.run().status.state is SyncState.UP_TO_DATE, f"killed after {after_s} s: {ended.said}"
        assert laptop.leftovers() == []
    assert differences(stage.hub.data, laptops) == []
