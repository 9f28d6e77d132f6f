"""Faults at many bytes of a sync's conversation, each on a laptop of its own; the next sync meets none."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

from learner_app.domain.records import DeliveryState
from learner_app.domain.status import SyncState
from tests.faults.both_sides import differences
from tests.faults.hubs.hub_tables import kept
from tests.faults.links.link import Mode
from tests.faults.links.passage import Ending
from tests.faults.links.weather import Way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from learner_app.services.session import Session
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage


def length(stage: Stage, laptop: Laptop, way: Way) -> int:
    """How many bytes a whole sync of such a laptop takes one way."""
    stage.proxy.wire.reset()
    with laptop.open() as session:
        assert session.sync.run().status.state is SyncState.UP_TO_DATE
    return stage.proxy.wire.up if way is Way.UP else stage.proxy.wire.down


def places(length_bytes: int, count: int) -> list[int]:
    """So many places, evenly spread from the first byte to the last one."""
    step = max(1.0, length_bytes / count)
    return sorted({round(number * step) for number in range(count) if number * step < length_bytes})


def cut_everywhere(stage: Stage, laptops: Sequence[Laptop], way: Way, at: Sequence[int]) -> list[str]:
    """Cut the sync of each laptop at one of these bytes and sync again; gives what is wrong afterwards."""
    endings = cycle(Ending)

    def cut(place: int) -> str:
        ending = next(endings)
        stage.proxy.cut(way, place, ending, then=Mode.REFUSED)
        return f"{way} cut after {place} bytes ({ending})"

    return _each(stage, laptops, at, cut)


def change_everywhere(stage: Stage, laptops: Sequence[Laptop], at: Sequence[int]) -> list[str]:
    """The same with one byte of what comes down changed for each."""

    def change(place: int) -> str:
        stage.proxy.corrupt(Way.DOWN, place)
        return f"byte {place} changed"

    return _each(stage, laptops, at, change)


def _each(stage: Stage, laptops: Sequence[Laptop], at: Sequence[int], lay: Callable[[int], str]) -> list[str]:
    wrong: list[str] = []
    for laptop, place in zip(laptops, at, strict=True):
        where = lay(place)
        wrong += [f"{laptop.person}, {where}: {said}" for said in _sync_twice(stage, laptop)]
    return wrong + differences(stage.hub.data, laptops)


def _sync_twice(stage: Stage, laptop: Laptop) -> Iterator[str]:
    """What is wrong after a sync that meets a fault, and after the next one, which meets none."""
    with laptop.open() as session:
        session.sync.run()
        yield from _lies(session, laptop, stage)
    stage.proxy.heal()
    with laptop.open() as session:
        yield from _lies(session, laptop, stage)
        report = session.sync.run()
        yield from _lies(session, laptop, stage)
        if report.status.state is not SyncState.UP_TO_DATE or report.problems:
            yield f"the next sync ended as {report.status} with the problems {report.problems}"
        if not session.library.courses()[0].is_here:
            yield "the course is not here after all"
        if not session.records.verify().ok:
            yield session.records.verify().message


def _lies(session: Session, laptop: Laptop, stage: Stage) -> Iterator[str]:
    """What the client claims and what is not so."""
    status = session.sync.status()
    if status.state is SyncState.UP_TO_DATE and status.counts.pending:
        yield "it calls itself up to date while records wait"
    held = {record.id for record in kept(stage.hub.data, [laptop.person])}
    if any(record.state == DeliveryState.CONFIRMED and record.id not in held for record in laptop.own()):
        yield "it calls records confirmed that the hub does not hold"
    if any(card.is_here for card in session.library.courses()) and not laptop.has_text_of(stage.course):
        yield "it says that the course is here, and a part of its text is not"
