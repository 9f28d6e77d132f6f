"""MB-08: what is queued arrives over a link that comes and goes for a day, with nobody touching anything."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause
from learner_app.domain.ids import CourseId, UnitId
from learner_app.domain.status import SyncState
from tests.fakes.course import COURSE, SOUND, built, with_sound

if TYPE_CHECKING:
    from datetime import datetime

    from learner_app.services.session import Session
    from tests.services.conftest import World

INTERVAL_S = 15 * 60
DAY_S = 24 * 3600


class Flapping:
    """A link that is up and down by turns, for minutes each; what goes over it takes a second a chunk."""

    def __init__(self, world: World, seed: int, *, up_s: float, down_s: float) -> None:
        self._world = world
        self._began = world.clock.now()
        chance = random.Random(seed)
        self._changes: list[float] = []
        at = 0.0
        while at < 2 * DAY_S:
            mean_s = down_s if len(self._changes) % 2 == 0 else up_s
            at += chance.expovariate(1 / mean_s)
            self._changes.append(at)
        world.hub.always = lambda _: self.carry(0.5)
        world.hub.between_chunks = lambda: self.carry(1.0)

    @property
    def elapsed_s(self) -> float:
        now: datetime = self._world.clock.now()
        return (now - self._began).total_seconds()

    def carry(self, seconds: float) -> None:
        self._world.clock.passes(seconds)
        changes = sum(change <= self.elapsed_s for change in self._changes)
        if changes % 2 == 0:  # it begins with no link
            raise Blocked(Cause.HUB_UNREACHABLE, "The connection broke off.", "Try again.")


def left_alone(session: Session, link: Flapping, world: World) -> int:
    """What the window does when nobody looks: sync, wait as long as is due, sync again; gives how often."""
    tries = 0
    while link.elapsed_s < DAY_S:
        tries += 1
        status = session.sync.run().status
        if status.state is SyncState.UP_TO_DATE:
            break
        world.clock.passes(session.sync.due_in_s(INTERVAL_S))
    return tries


@pytest.mark.parametrize("seed", range(6))
def test_mb08_a_day_of_a_flapping_link_brings_everything_without_a_click(world, seed) -> None:
    world.hub.publish(built())
    world.hub.publish(with_sound(SOUND[::-1]))
    session = world.sign_in()
    session.sync.run()
    for course in (COURSE, CourseId("b")):
        session.library.want(course, Tier.AUDIO)
    session.lessons.complete(COURSE, UnitId("weather"))
    before = world.hub.traffic.bytes_down
    link = Flapping(world, seed, up_s=40, down_s=600)

    tries = left_alone(session, link, world)

    assert session.sync.status().state is SyncState.UP_TO_DATE
    assert all(session.library.card(course).tiers[1].is_complete for course in (COURSE, CourseId("b")))
    assert len(world.hub.kept()) == 1
    assert tries < DAY_S / 60, "a dead link is not asked every minute"
    assert world.hub.traffic.bytes_down - before <= 1.1 * 2 * len(SOUND) + 100_000


def test_waits_after_failures_grow_and_end_with_the_first_success(world) -> None:
    session = world.with_course()
    world.hub.always = lambda _: (_ for _ in ()).throw(Blocked(Cause.NO_NETWORK, "No.", "Wait."))
    waits = []
    for _ in range(40):
        session.sync.exchange()
        waits.append(session.sync.due_in_s(INTERVAL_S))
        world.clock.passes(waits[-1])
    assert max(waits[:3]) <= 20
    assert 60 < max(waits) <= 900

    world.hub.always = None
    session.sync.exchange()

    assert 0.9 * INTERVAL_S <= session.sync.due_in_s(INTERVAL_S) <= 1.1 * INTERVAL_S


def test_a_clock_that_was_set_back_does_not_stop_the_tries_for_years(world) -> None:
    from datetime import timedelta

    session = world.with_course()
    world.hub.troubles.append(lambda _: (_ for _ in ()).throw(Blocked(Cause.NO_NETWORK, "No.", "Wait.")))
    session.sync.exchange()

    world.clock.time -= timedelta(days=5 * 365)

    assert session.sync.due_in_s(INTERVAL_S) <= 900
