"""F10: what has arrived of a download stays, through cuts, kills and stalls; only what is missing is asked for."""

from __future__ import annotations

from itertools import cycle, islice
from typing import TYPE_CHECKING

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import CourseId
from learner_app.domain.status import SyncState
from learner_app.store.blobs import BlobStore
from tests.fakes.course import Built, hash_of
from tests.faults.heavy import heavy, sound, text
from tests.faults.links.http_hop import Untouched
from tests.faults.links.passage import Ending
from tests.faults.links.weather import Way, Weather
from tests.faults.stage import Stage, open_stage, publish

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.clients import Clients, Ended
    from tests.faults.laptop import Laptop

NAME, SHORT_NAME = CourseId("heavy"), CourseId("short")
CUTS = 50
LONG, SHORT = sound(20_000_000), sound(1_500_000, seed=2)
LESSONS = [text(120, seed) for seed in range(40)]
CUT = exit_codes.of_cause(Cause.HUB_UNREACHABLE)
HEADS = 2_000
"""What request and answer weigh beside the bytes of a file."""


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with open_stage(tmp_path_factory.mktemp("stage"), course=heavy(NAME, LESSONS, [LONG])) as stage:
        publish(stage.hub.data, short())
        yield stage


def short(version: str = "1", first: bytes = LESSONS[0]) -> Built:
    """A course with the same lessons but the first, and one short sound."""
    return heavy(SHORT_NAME, [first, *LESSONS[1:]], [SHORT], version)


def blobs(laptop: Laptop) -> BlobStore:
    return BlobStore(laptop.root / "content")


def part_bytes(laptop: Laptop, data: bytes = SHORT) -> int:
    """How much of a file has arrived."""
    return blobs(laptop).part_size(hash_of(data))


def has(laptop: Laptop, data: bytes) -> bool:
    """Whether a file is there, byte for byte, whatever the program says."""
    path = blobs(laptop).path(hash_of(data))
    return path.exists() and path.read_bytes() == data


def get(clients: Clients, laptop: Laptop) -> Ended:
    return clients.run(laptop.root, [["get", SHORT_NAME, "--tier", "audio"]])


def test_f10_twenty_megabytes_cut_fifty_times_cost_two_percent_more(stage: Stage) -> None:
    laptop = stage.laptop()
    stage.proxy.wire.reset()

    for ending in islice(cycle(Ending), CUTS):
        stage.proxy.cut(Way.DOWN, len(LONG) // (CUTS + 1), ending)
        with laptop.open() as session, pytest.raises(Blocked):
            session.getting.get(NAME, Tier.AUDIO)
    with laptop.open() as session:
        session.getting.get(NAME, Tier.AUDIO)

    assert has(laptop, LONG)
    assert stage.proxy.wire.total <= 1.02 * len(LONG)
    assert len(LONG) < stage.proxy.wire.down, "the wire cannot have carried less than the file"


def test_f10_a_client_that_was_killed_goes_on_at_the_byte_that_it_had(stage: Stage, clients: Clients) -> None:
    laptop = stage.laptop()
    stage.proxy.weather = Weather(down=10_000_000)  # else all of it is in the kernel's hands before the client is dead
    stage.proxy.strike(Way.DOWN, 700_000, clients.kill)
    assert get(clients, laptop).was_killed
    stage.proxy.heal()
    had = part_bytes(laptop)
    stage.proxy.wire.reset()

    assert get(clients, laptop).code == exit_codes.DONE

    assert 100_000 < had < 700_000
    assert stage.proxy.wire.total <= len(SHORT) - had + HEADS
    assert has(laptop, SHORT)


def test_f10_a_part_is_continued_only_if_it_is_of_the_same_file(stage: Stage, clients: Clients) -> None:
    laptop = stage.laptop()
    cut_in_the_middle(stage, clients, laptop)
    had = part_bytes(laptop)
    stage.proxy.meddle(box := Untouched())

    assert get(clients, laptop).code == exit_codes.DONE

    (asked,) = [request.headers for request in box.seen if request.target.startswith("/blobs/")]
    assert (asked["range"], asked["if-range"]) == (f"bytes={had}-", f'"{hash_of(SHORT)}"')
    assert has(laptop, SHORT)


def cut_in_the_middle(stage: Stage, clients: Clients, laptop: Laptop) -> None:
    stage.proxy.cut(Way.DOWN, 600_000)
    assert get(clients, laptop).code == CUT
    assert part_bytes(laptop) > 500_000


def test_f10_a_file_that_changed_on_the_hub_between_two_parts_is_never_mixed(stage: Stage, clients: Clients) -> None:
    laptop = stage.laptop()
    cut_in_the_middle(stage, clients, laptop)
    there = stage.hub.data / "blobs" / hash_of(SHORT)[:2] / hash_of(SHORT)
    there.chmod(0o600)
    there.write_bytes(sound(len(SHORT), seed=3))

    mixed = get(clients, laptop)

    assert mixed.code == exit_codes.of_cause(Cause.HUB_ERROR)
    assert "damaged and was thrown away" in mixed.said
    assert not blobs(laptop).path(hash_of(SHORT)).exists()
    there.write_bytes(SHORT)
    assert get(clients, laptop).code == exit_codes.DONE
    assert has(laptop, SHORT)


def test_mb06_a_stall_is_judged_by_bytes_slow_is_not_broken(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("learner_app.remote.hub.client.STALL_TIMEOUT_S", 1.5)
    stage.proxy.wire.reset()
    with stage.laptop(synced=False).open() as session:
        stage.proxy.weather = Weather(down=7_000)
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
        assert stage.proxy.wire.down > 1.5 * 7_000, "it took longer than any silence may"
        stage.proxy.heal()

        stage.proxy.stall(Way.DOWN, 600_000)
        session.library.want(SHORT_NAME, Tier.AUDIO)
        report = session.sync.download()

        assert report.status.blocked_because is Cause.HUB_UNREACHABLE
        (line,) = session.queue.items()
        assert 500_000 < line.here_bytes < 600_000
        assert session.sync.download().status.state is SyncState.UP_TO_DATE


def test_mb02_many_small_files_come_in_one_stream(stage: Stage) -> None:
    laptop = stage.laptop(synced=False)
    stage.proxy.wire.reset()

    with laptop.open() as session:
        report = session.sync.run()

    assert report.status.state is SyncState.UP_TO_DATE
    assert report.requests == 3, "one exchange, and a stream for each course"
    assert all(has(laptop, lesson) for lesson in LESSONS)


def test_mb14_mb15_an_update_costs_what_changed_in_it(stage: Stage, clients: Clients) -> None:
    laptop = stage.laptop()
    changed = text(400, seed=99)
    publish(stage.hub.data, short("2", changed))
    stage.proxy.wire.reset()

    assert clients.run(laptop.root, [["sync"]]).code == exit_codes.DONE

    assert has(laptop, changed)
    assert stage.proxy.wire.total <= len(changed) + 4_000
    assert len(changed) + 4_000 < sum(map(len, LESSONS)) / 2, "or this would say nothing"
