"""Whether the devices and the hub hold the same: nothing lost, nothing doubled, the chain whole on both sides."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from learner_app.domain.records import DeliveryState
from learner_app.formats.chain import GENESIS, link
from tests.faults.hubs.hub_tables import Kept, kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.faults.laptop import Laptop, Own


def differences(data: Path, laptops: Sequence[Laptop]) -> list[str]:
    """What a device and the hub do not hold alike, in sentences; empty where every record is confirmed and there once.

    These must be all the laptops on which their people have learned.
    """
    found: dict[tuple[str, str], list[Kept]] = defaultdict(list)
    for record in kept(data, {laptop.person for laptop in laptops}):
        found[record.person, record.device].append(record)
    own = {(laptop.person, laptop.device): laptop.own() for laptop in laptops}
    return [
        f"{person} on {device}: {said}"
        for person, device in sorted({*found, *own})
        for said in unlike(own.get((person, device), []), found[person, device])
    ]


def unlike(own: Sequence[Own], there: Sequence[Kept]) -> Iterator[str]:
    """The same for what one device has and what the hub has of it."""
    ids = {record.id for record in own}
    counted = Counter(record.id for record in there)
    if lost := [record.sequence for record in own if not counted[record.id]]:
        yield f"the records {lost} are lost"
    if doubled := [name for name, count in counted.items() if count > 1]:
        yield f"the records {doubled} are doubled"
    if twice := [number for number, count in Counter(record.sequence for record in there).items() if count > 1]:
        yield f"the sequence numbers {twice} are given twice"
    if strange := [record.id for record in there if record.id not in ids]:
        yield f"nobody here made the records {strange}"
    if unsure := [record.sequence for record in own if record.state != DeliveryState.CONFIRMED]:
        yield f"the records {unsure} are not confirmed"
    if [(record.sequence, record.statement) for record in own] != [(one.sequence, one.statement) for one in there]:
        yield "the records are not the same byte for byte"
    yield from _breaks("here", [(record.statement, None, record.hash) for record in own])
    yield from _breaks("on the hub", [(record.statement, record.previous, record.chain) for record in there])


def _breaks(where: str, records: Sequence[tuple[bytes, bytes | None, bytes]]) -> Iterator[str]:
    before = GENESIS
    for number, (statement, previous, chain) in enumerate(records, start=1):
        if previous not in {None, before} or link(before, statement) != chain:
            yield f"the chain {where} is broken at record {number}"
            return
        before = chain
