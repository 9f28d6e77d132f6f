"""SY-04: a first sync that is cut anywhere goes on where it can and ends whole."""

from __future__ import annotations

import pytest

from tests.faults.cutting import change_everywhere, cut_everywhere, length, places
from tests.faults.extent import EXTENT
from tests.faults.links.weather import Way


@pytest.mark.parametrize("way", list(Way))
def test_f10_a_first_sync_cut_at_any_byte_ends_whole(stage, way: Way) -> None:
    at = places(length(stage, stage.laptop(synced=False), way), EXTENT.cuts)
    laptops = stage.laptops(len(at), synced=False)

    assert cut_everywhere(stage, laptops, way, at) == []

    assert len(at) == EXTENT.cuts


def test_f10_a_first_sync_with_any_byte_of_the_answer_changed_ends_whole(stage) -> None:
    at = places(length(stage, stage.laptop(synced=False), Way.DOWN), EXTENT.cuts // 2)

    assert change_everywhere(stage, stage.laptops(len(at), synced=False), at) == []
