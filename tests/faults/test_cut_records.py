"""SY-04: a hundred records whose sync is cut anywhere arrive once each, the chain whole on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults.both_sides import differences
from tests.faults.cutting import cut_everywhere, length, places
from tests.faults.extent import EXTENT
from tests.faults.links.weather import Way

if TYPE_CHECKING:
    from tests.faults.laptop import Laptop
    from tests.faults.stage import Stage

RECORDS = 100


@pytest.mark.parametrize("way", list(Way))
def test_f3_a_hundred_records_cut_at_any_byte_arrive_once_each(stage, way: Way) -> None:
    at = places(length(stage, a_hundred(stage, 1)[0], way), EXTENT.cuts)
    laptops = a_hundred(stage, len(at))

    assert cut_everywhere(stage, laptops, way, at) == []

    assert len(at) == EXTENT.cuts
    assert stage.command("verify")["ok"] is True


def test_f4_a_link_that_always_breaks_after_two_kilobytes_carries_everything_in_the_end(stage) -> None:
    laptop = stage.laptop()
    laptop.learn(3 * RECORDS, stage.course)
    syncs = 0
    with laptop.open() as session:
        while session.sync.status().counts.pending:
            stage.proxy.cut(Way.UP, 2_000)
            session.sync.run()
            stage.proxy.heal()
            syncs += 1
            assert syncs <= RECORDS, "it tries the same again and again"

    assert differences(stage.hub.data, [laptop]) == []


def a_hundred(stage: Stage, count: int) -> list[Laptop]:
    laptops = stage.laptops(count)
    for laptop in laptops:
        laptop.learn(RECORDS, stage.course)
    return laptops
