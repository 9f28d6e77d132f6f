"""MB-10: the queue obeys while it runs, and tells how long the rest takes on this very link."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

from learner_app.cli import exit_codes
from learner_app.domain.course import Part, Tier
from learner_app.domain.ids import CourseId
from learner_app.services.fetching.watch import TELL_MS
from learner_app.store.blobs import BlobStore
from tests.fakes.course import hash_of
from tests.faults.heavy import heavy, sound, text
from tests.faults.links.weather import Way, Weather
from tests.faults.stage import Stage, open_stage, publish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from learner_app.services.fetching.queue import DownloadQueue
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.session import Session
    from tests.faults.clients import Clients
    from tests.faults.laptop import Laptop

ONE, TWO = CourseId("one"), CourseId("two")
SOUNDS = {ONE: sound(2_500_000, seed=1), TWO: sound(300_000, seed=2)}
RATE = 1_000_000
NOTICED_AFTER = RATE
"""Bytes: a running download looks twice a second whether it is still wanted, and the kernel holds some as well."""
SOME = 800_000
HEADS = 6_000
UNDER_WAY = 200_000
"""What the kernel may have taken in of an answer whose reader let go."""


@pytest.fixture(scope="module")
def whole_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    courses = [heavy(name, [text(50, seed=9)], [data]) for name, data in SOUNDS.items()]
    with open_stage(tmp_path_factory.mktemp("stage"), course=courses[0]) as stage:
        publish(stage.hub.data, courses[1])
        yield stage


@pytest.fixture
def laptop(stage: Stage) -> Laptop:
    """One that wants the sound of both courses; the link is slow enough to see it come."""
    laptop = stage.laptop()
    with laptop.open() as session:
        for course in SOUNDS:
            session.library.want(course, Tier.AUDIO)
    stage.proxy.weather = Weather(down=RATE)
    stage.proxy.wire.reset()
    return laptop


def line(session: Session, course: CourseId) -> Part:
    """How the queue calls the sound of a course."""
    item = next(item for item in session.queue.items() if item.course == course)
    return item.part


def order(session: Session) -> list[str]:
    return [item.course for item in session.queue.items()]


def when_some_is_here(stage: Stage, laptop: Laptop, change: Callable[[DownloadQueue, Part], None]) -> None:
    """Let somebody else on this computer change the line of the first course while it comes."""

    def strike() -> None:
        with laptop.open(is_offline=True) as other:
            change(other.queue, line(other, ONE))

    stage.proxy.strike(Way.DOWN, SOME, strike)


def here(laptop: Laptop, course: CourseId) -> int:
    """How much of a sound is on the disk."""
    blobs, name = BlobStore(laptop.root / "content"), hash_of(SOUNDS[course])
    return blobs.size(name) or blobs.part_size(name)


@pytest.mark.parametrize("change", ["pause", "cancel"])
def test_mb10_what_is_paused_or_cancelled_while_it_comes_lets_the_next_go_on_and_keeps_what_came(
    stage: Stage, clients: Clients, laptop: Laptop, change: str
) -> None:
    when_some_is_here(stage, laptop, lambda queue, first: getattr(queue, change)(first))

    clients.run(laptop.root, [["sync"]])

    came = here(laptop, ONE)
    assert SOME - UNDER_WAY < came < SOME + NOTICED_AFTER
    assert here(laptop, TWO) == len(SOUNDS[TWO])
    with laptop.open(is_offline=True) as session:
        assert order(session) == ([ONE] if change == "pause" else [])
    stage.proxy.wire.reset()
    again = ["downloads", "resume", ONE, "audio"] if change == "pause" else ["courses"]

    assert clients.run(laptop.root, [again, ["get", ONE, "--tier", "audio"]]).code == exit_codes.DONE

    assert here(laptop, ONE) == len(SOUNDS[ONE])
    assert stage.proxy.wire.total <= len(SOUNDS[ONE]) - came + HEADS


def test_mb10_what_is_moved_to_the_front_while_another_comes_overtakes_it_and_nothing_comes_twice(
    stage: Stage, clients: Clients, laptop: Laptop
) -> None:
    when_some_is_here(stage, laptop, lambda queue, first: queue.move(first, 1))
    seen: list[tuple[CourseId, int]] = []

    with laptop.open() as session:
        session.sync.download(lambda progress: seen.append((progress.course, progress.here_bytes)))

    assert list(dict.fromkeys(course for course, _ in seen)) == [ONE, TWO]
    assert seen[-1] == (ONE, len(SOUNDS[ONE])), "it came last"
    assert all(here(laptop, course) == len(data) for course, data in SOUNDS.items())
    assert stage.proxy.wire.total <= sum(map(len, SOUNDS.values())) + UNDER_WAY + HEADS


def test_mb10_the_time_left_is_that_of_the_link_as_it_is(stage: Stage, clients: Clients, laptop: Laptop) -> None:
    seen: list[tuple[float, Progress]] = []

    with laptop.open() as session:
        session.sync.download(lambda progress: seen.append((time.monotonic(), progress)))

    first = [(at, progress) for at, progress in seen if progress.course == ONE]
    began, size = first[0][0] - TELL_MS / 1000, len(SOUNDS[ONE])
    later = [(at, progress) for at, progress in first if size / 2 < progress.here_bytes < size]
    assert later
    for at, progress in later:
        speed = progress.here_bytes / (at - began)
        assert progress.speed == pytest.approx(speed, rel=0.3)
        assert progress.left_s == pytest.approx((size - progress.here_bytes) / speed, rel=0.3)
    assert first[-1][1].left_s == 0
    (told,) = clients.run(laptop.root, [["network", "--json"]]).answers
    assert told["speed"] == pytest.approx(size / (first[-1][0] - began), rel=0.4)
