"""F10: what is called here is here byte for byte; what became of it on the disk is noticed, said and fetched again."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.course import Tier
from learner_app.domain.errors import Kind
from learner_app.domain.ids import UnitId
from learner_app.formats import manifest as manifests
from learner_app.store.blobs import BlobStore
from learner_app.ui.navigation import Screen
from tests.fakes.course import COURSE, SOUND, hash_of
from tests.window import opened

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.faults.clients import Clients
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

LESSON = UnitId("weather")
ALL_ELSE = 3_000
"""What an exchange, heads and the sizes of other blobs may cost beside the one that is fetched again."""


def flip(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "a byte changed": flip,
    "cut short": lambda data: data[:-1],
    "nothing left": lambda _: b"",
    "grown": lambda data: data + b"\0",
    "another page": lambda data: b"<html>Please sign in to this network.</html>".ljust(len(data)),
}


@pytest.fixture(scope="module")
def laptop(whole_stage: Stage, clients: Clients) -> Laptop:
    """One that has all of the course; every test leaves it whole again."""
    laptop = whole_stage.laptop()
    assert clients.run(laptop.root, [["get", COURSE, "--tier", "audio"]]).code == 0
    assert laptop.has_all_of(whole_stage.course)
    return laptop


def blob_of(stage: Stage, laptop: Laptop, tier: Tier) -> Path:
    """The file of a lesson, or of the sound."""
    body = manifests.decode(stage.course.manifest).units[LESSON].body
    assert body is not None
    return BlobStore(laptop.root / "content").path(body if tier is Tier.TEXT else hash_of(SOUND))


def told(clients: Clients, laptop: Laptop) -> tuple[bool, bool, bool]:
    """Whether the course is called here, all of its sound is, and it is called ready for the field."""
    commands = [["courses", "--json"], ["ready", COURSE, "--tier", "audio", "--json"]]
    courses, ready = clients.run(laptop.root, commands).answers
    card: dict[str, Any] = courses["courses"][0]
    sound = card["tiers"]["audio"]
    found = next(check for check in ready["checks"] if check["name"] == "downloaded")
    return card["here"], sound["here"] == sound["bytes"], found["ok"]


def check_repair(stage: Stage, clients: Clients, laptop: Laptop, path: Path) -> None:
    """The next sync fetches that one file and no other."""
    stage.proxy.wire.reset()
    assert clients.run(laptop.root, [["sync"], ["get", COURSE, "--tier", "audio"]]).code == 0
    assert told(clients, laptop) == (True, True, True)
    assert laptop.has_all_of(stage.course)
    assert stage.proxy.wire.total <= path.stat().st_size + ALL_ELSE


@pytest.mark.parametrize("tier", [Tier.TEXT, Tier.AUDIO])
@pytest.mark.parametrize("damage", [*DAMAGES, "gone"])
def test_f10_what_was_damaged_is_not_called_here_and_is_fetched_again_alone(
    stage: Stage, clients: Clients, laptop: Laptop, damage: str, tier: Tier
) -> None:
    path = blob_of(stage, laptop, tier)
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(DAMAGES[damage](path.read_bytes()))

    assert told(clients, laptop) == (tier is not Tier.TEXT, tier is not Tier.AUDIO, False)

    check_repair(stage, clients, laptop, path)


def rot(path: Path, damage: Callable[[bytes], bytes] = flip) -> None:
    """Change a file as a failing disk does: nobody wrote, and no time of change says so."""
    state = path.stat()
    path.write_bytes(damage(path.read_bytes()))
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns))


@pytest.mark.parametrize("damage", ["cut short", "nothing left", "grown"])
def test_f10_a_file_of_another_length_is_not_called_here_though_its_seal_says_so(
    stage: Stage, clients: Clients, laptop: Laptop, damage: str
) -> None:
    path = blob_of(stage, laptop, Tier.TEXT)
    rot(path, DAMAGES[damage])

    assert told(clients, laptop) == (False, True, False)

    check_repair(stage, clients, laptop, path)


def test_f10_a_lesson_that_rotted_unnoticed_is_never_shown_and_no_longer_called_here(
    stage: Stage, clients: Clients, laptop: Laptop
) -> None:
    path = blob_of(stage, laptop, Tier.TEXT)
    rot(path)

    ended = clients.run(laptop.root, [["read", COURSE, LESSON]])

    assert ended.code == exit_codes.OF_KIND[Kind.STORAGE]
    assert "damaged" in ended.said
    assert "Storms" not in ended.said
    assert told(clients, laptop) == (False, True, False)
    check_repair(stage, clients, laptop, path)
    assert "Storms" in clients.run(laptop.root, [["read", COURSE, LESSON]]).said


@pytest.mark.parametrize("tier", [Tier.TEXT, Tier.AUDIO])
def test_f10_who_asks_whether_all_is_ready_hears_of_what_rotted_unnoticed(
    stage: Stage, clients: Clients, laptop: Laptop, tier: Tier
) -> None:
    path = blob_of(stage, laptop, tier)
    rot(path)

    ended = clients.run(laptop.root, [["ready", COURSE, "--tier", "audio", "--json"]])

    (ready,) = ended.answers
    assert (ended.code, ready["ready"], ready["courses"][0]["damaged"]) == (exit_codes.NOT_READY, False, 1)
    assert told(clients, laptop) == (tier is not Tier.TEXT, tier is not Tier.AUDIO, False)
    check_repair(stage, clients, laptop, path)


def test_f10_an_open_window_does_not_go_on_calling_here_what_somebody_took_away(
    stage: Stage, clients: Clients, laptop: Laptop, qtbot: QtBot
) -> None:
    path = blob_of(stage, laptop, Tier.TEXT)
    with opened(qtbot, laptop.root) as desk:
        desk.show(Screen.LIBRARY.value)
        before = desk.texts()
        path.unlink()
        desk.client.tell_changed()
        desk.settle()
        after = desk.texts()

    assert "Here, works offline" in before
    assert "Here, works offline" not in after
    assert "Not on this computer yet" in after
    check_repair(stage, clients, laptop, path)
