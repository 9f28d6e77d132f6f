"""F11: a disk that fills up, at any moment, costs nothing that was done; it is said here and at the hub, in words."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.cause_words import cause_words
from learner_app.domain.errors import Cause, Kind
from learner_app.domain.ids import UnitId
from learner_app.store.blobs import BlobStore
from learner_app.store.reserve import FILE as RESERVE
from tests.fakes.course import COURSE, RIGHT, SOUND, hash_of
from tests.faults.both_sides import differences
from tests.faults.causes import small_disk
from tests.faults.links.weather import Way, Weather

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.clients import Clients
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

PRACTICE, FINAL = UnitId("practice"), UnitId("final")
GET = ["get", COURSE, "--tier", "audio"]
FULL = exit_codes.of_cause(Cause.DISK_FULL)
RECORDS = 100
HEADS = 3_000
LEFT = pytest.mark.parametrize("left", [0, 1_000_000, 10_000_000])
"""Bytes that are free when all else is taken."""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own that has plenty, so far."""
    with small_disk(tmp_path / "disk", "100m"):
        yield tmp_path / "disk"


@pytest.fixture
def laptop(stage: Stage, disk: Path) -> Laptop:
    """One whose whole profile lies on that disk."""
    return moved(stage.laptop(), disk / "profile")


def moved(laptop: Laptop, root: Path) -> Laptop:
    """The same person and device in another place."""
    there = laptop.copied(root)
    there.hold(laptop.token)
    with there.open(is_offline=True):
        return there


def fill(disk: Path, left: int = 0) -> Path:
    """Take all room on a disk but so many bytes; gives the file that takes it."""
    filler = disk / "filler"
    with filler.open("ab", buffering=0) as file, suppress(OSError):
        while (free := shutil.disk_usage(disk).free) > left or not left:
            file.write(bytes(max(4096, min(free - left, 1 << 20))))
    return filler


@pytest.fixture
def answers(tmp_path: Path) -> str:
    path = tmp_path / "answers.json"
    path.write_text(json.dumps(RIGHT))
    return str(path)


def of_the_hub(stage: Stage, laptop: Laptop) -> dict[str, Any]:
    """What the hub says of the device, as of its last contact."""
    rows = stage.command("report", "devices")["rows"]
    row: dict[str, Any] = next(row for row in rows if row["device"] == laptop.device)
    return row


@LEFT
def test_f11_answers_are_kept_and_handed_in_on_a_full_disk(
    stage: Stage, clients: Clients, laptop: Laptop, disk: Path, answers: str, left: int
) -> None:
    before = len(laptop.own())
    fill(disk, left)

    ended = clients.run(
        laptop.root,
        [
            ["quiz", COURSE, PRACTICE, "--answers", answers],
            ["quiz", COURSE, FINAL, "--answers", answers],
            ["complete", COURSE, "weather"],
            ["records", "verify"],
        ],
    )

    assert ended.done == [exit_codes.DONE] * 4, ended.said
    assert ended.said.count("kept ") >= len(RIGHT)
    assert len(laptop.own()) >= before + 3
    assert (laptop.folder / RESERVE).exists() == (left > 1_000_000), "the room held back was what it was written in"
    fill(disk).unlink()
    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE
    assert differences(stage.hub.data, [laptop]) == []


@LEFT
def test_f11_records_go_out_from_a_full_disk_and_nothing_is_said_that_is_not_so(
    stage: Stage, clients: Clients, laptop: Laptop, disk: Path, left: int
) -> None:
    laptop.learn(RECORDS, stage.course)
    filler = fill(disk, left)

    ended = clients.run(laptop.root, [["sync", "--json"], ["status", "--json"]])

    assert "Traceback" not in ended.said, ended.said
    assert len(ended.answers) == 2, ended.said
    synced, told = ended.answers
    assert (synced["confirmed"], synced["waiting"]) == (told["confirmed"], told["waiting"])
    assert told["confirmed"] == sum(record.state == "confirmed" for record in laptop.own())
    assert (told["state"] == "up to date") == (ended.done[0] == exit_codes.DONE)
    filler.unlink()
    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE
    assert differences(stage.hub.data, [laptop]) == []


def test_f11_a_disk_that_fills_up_in_the_middle_of_a_download_is_said_on_both_sides_and_costs_no_byte(
    stage: Stage, clients: Clients, tmp_path: Path
) -> None:
    laptop = stage.laptop()
    with laptop.open(is_offline=True) as session:
        session.settings.change(keep_free_mb=0)
    content, aside = laptop.root / "content", tmp_path / "aside"
    content.rename(aside)
    with small_disk(content, "60m"):
        shutil.copytree(aside, content, dirs_exist_ok=True)
        stage.proxy.weather = Weather(down=4_000_000)
        stage.proxy.strike(Way.DOWN, 700_000, lambda: fill(content))

        ended = clients.run(laptop.root, [GET, ["status", "--json"], ["courses", "--json"]])

        told, courses = ended.answers
        had = BlobStore(content).part_size(hash_of(SOUND))
        assert ended.done[0] == FULL, ended.said
        assert "The disk is full" in ended.said
        assert told["blocked_because"] == Cause.DISK_FULL
        assert told["next_step"] == cause_words(Cause.DISK_FULL).next_step
        sound = courses["courses"][0]["tiers"]["audio"]
        assert 500_000 < had <= sound["here"] < sound["bytes"]
        row = of_the_hub(stage, laptop)
        assert (row["blocked_because"], row["message"]) == (Cause.DISK_FULL, told["message"])

        (content / "filler").unlink()
        stage.proxy.heal()
        stage.proxy.wire.reset()
        assert clients.run(laptop.root, [GET, ["sync"]]).done == [exit_codes.DONE] * 2
        assert laptop.has_all_of(stage.course)
        assert stage.proxy.wire.total <= len(SOUND) - had + HEADS
    assert of_the_hub(stage, laptop)["blocked_because"] is None


def test_f11_where_no_room_could_be_held_back_it_is_said_and_nothing_is_half_done(
    stage: Stage, clients: Clients, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "small", "16m"):
        laptop = moved(stage.laptop(), tmp_path / "small" / "profile")
        (laptop.folder / RESERVE).unlink()
        laptop.learn(3, stage.course)
        before = laptop.own()
        filler = fill(tmp_path / "small")

        ended = clients.run(laptop.root, [["complete", COURSE, "wrap-up"]])

        assert ended.code == exit_codes.OF_KIND[Kind.STORAGE]
        assert "The disk is full" in ended.said
        filler.unlink()
        assert laptop.own() == before
        again = clients.run(laptop.root, [["complete", COURSE, "wrap-up"], ["records", "verify"], ["sync"]])
        assert again.done == [exit_codes.DONE] * 3
        assert differences(stage.hub.data, [laptop]) == []
