"""Every cause that can stand in the way, brought about for real: by link, hub, disk or the learner's own rules."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from learner_app.domain.course import Tier
from learner_app.domain.errors import Cause
from tests.fakes.course import COURSE
from tests.faults.hubs import hub_tables
from tests.faults.links import canned
from tests.faults.links.link import Mode
from tests.faults.links.room import running
from tests.faults.links.tls_front import free_port, make_certificate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from learner_app.services.session import Session
    from tests.faults.laptop import Laptop
    from tests.faults.links.proxy import FaultProxy
    from tests.faults.stage import Stage

NOWHERE = "https://224.0.0.1"
"""A group of hosts is no host: the kernel has no way there for TCP, whatever network it is on."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One cause and how it comes about.

    Attributes:
        stands: Lets it be so, on a laptop that has synced, for the time of the block.
        is_told: The hub hears of it; it cannot of a link that does not reach it.
    """

    cause: Cause
    stands: Callable[[Stage, Laptop], AbstractContextManager[None]]
    is_told: bool = False

    @property
    def holds_records(self) -> bool:
        """Whether records wait as well; else downloads alone do."""
        return self.cause not in {Cause.BUDGET, Cause.METERED, Cause.HOURS, Cause.QUOTA, Cause.DISK_FULL}


def _link(change: Callable[[FaultProxy], object]) -> Callable[[Stage, Laptop], AbstractContextManager[None]]:
    @contextmanager
    def stands(stage: Stage, _laptop: Laptop) -> Iterator[None]:
        change(stage.proxy)
        yield
        stage.proxy.heal()

    return stands


def _answers(data: bytes) -> Callable[[Stage, Laptop], AbstractContextManager[None]]:
    return _link(lambda proxy: proxy.answer(data))


def _rule(change: Callable[[Session], object]) -> Callable[[Stage, Laptop], AbstractContextManager[None]]:
    """The learner wants sound, and has said what may travel."""

    @contextmanager
    def stands(_stage: Stage, laptop: Laptop) -> Iterator[None]:
        with laptop.open() as session:
            session.sync.exchange()  # so that this network is known here
            change(session)
            session.library.want(COURSE, Tier.AUDIO)
        yield

    return stands


def _not_now(session: Session) -> None:
    start, until = (f"{datetime.now().astimezone() + timedelta(hours=hours):%H:%M}" for hours in (6, 7))
    session.settings.change(media_from=start, media_until=until)


@contextmanager
def _no_way(_stage: Stage, laptop: Laptop) -> Iterator[None]:
    with laptop.calling(NOWHERE):
        yield


@contextmanager
def _strange_certificate(stage: Stage, laptop: Laptop) -> Iterator[None]:
    _, certificate = make_certificate(stage.folder, "localhost", "127.0.0.1")
    port = free_port()
    words = [sys.executable, "-m", "tests.faults.links.tls_front", str(certificate), "127.0.0.1", str(port)]
    with running([*words, str(stage.hub.port)]), laptop.calling(f"https://127.0.0.1:{port}"):
        yield


@contextmanager
def _revoked(stage: Stage, laptop: Laptop) -> Iterator[None]:
    hub_tables.revoke(stage.hub.data, laptop.person)
    yield


@contextmanager
def _somebody_elses_sign_in(stage: Stage, laptop: Laptop) -> Iterator[None]:
    own = laptop.token
    (token,) = hub_tables.enrol(stage.hub.data, [(f"not-{laptop.person}", laptop.device)])
    laptop.hold(token)
    yield
    laptop.hold(own)


@contextmanager
def _no_room(_stage: Stage, laptop: Laptop) -> Iterator[None]:
    with small_disk(laptop.root / "content", "2m"):
        yield


TROUBLES = (
    Trouble(Cause.NO_NETWORK, _no_way),
    Trouble(Cause.CAPTIVE_PORTAL, _answers(canned.CAPTIVE_PORTAL)),
    Trouble(Cause.HUB_UNREACHABLE, _link(lambda proxy: proxy.turn(Mode.REFUSED))),
    Trouble(Cause.HUB_ERROR, _answers(canned.BAD_GATEWAY)),
    Trouble(Cause.HUB_BUSY, _answers(canned.busy(60))),
    Trouble(Cause.SIGN_IN_NEEDED, _revoked, is_told=True),
    Trouble(Cause.WRONG_PERSON, _somebody_elses_sign_in),
    Trouble(Cause.DISK_FULL, _no_room, is_told=True),
    Trouble(Cause.QUOTA, _rule(lambda session: session.settings.change(content_mb=1)), is_told=True),
    Trouble(Cause.PROXY_CREDENTIALS, _answers(canned.PROXY_ASKS)),
    Trouble(Cause.CERTIFICATE, _strange_certificate),
    Trouble(Cause.BUDGET, _rule(lambda session: session.settings.change(data_day_mb=1)), is_told=True),
    Trouble(Cause.METERED, _rule(lambda session: session.meter.choose_metered(True)), is_told=True),
    Trouble(Cause.HOURS, _rule(_not_now), is_told=True),
    Trouble(Cause.POLICY, _answers(canned.FILTER_PAGE)),
)
"""One for every cause there is."""


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    """A disk of that size (as `mount` has it) in the place of `folder`, for the time of the block; else skips."""
    folder.mkdir(exist_ok=True)
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if done.returncode != 0:
        pytest.skip("needs the right to mount a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
