"""How much of everything the fault suite does: in short for every change, whole with `packaging/dev.py faults`."""

from __future__ import annotations

import os
from dataclasses import dataclass

VARIABLE = "LEARNER_FAULTS"
"""Set to "whole" for all of it."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How often each thing is done.

    Attributes:
        cuts: Bytes at which each of four conversations is cut (first sync and a hundred records, up and down), and
            twice the bytes that arrive changed.
        hub_kills: Statements of the hub's database at which it is killed in the middle of an exchange.
        client_kills: Moments at which each of six occupations of a client is killed.
        syncs: Syncs after which database, traffic and work must be as after the first ones.
        tears: Places at which a file of the client is torn.
        interleavings: Orders in which two devices of one person sync.
        herd: Clients that come to one hub at once.
    """

    cuts: int
    hub_kills: int
    client_kills: int
    syncs: int
    tears: int
    interleavings: int
    herd: int


SHORT = Extent(cuts=32, hub_kills=6, client_kills=5, syncs=60, tears=40, interleavings=100, herd=60)
WHOLE = Extent(cuts=256, hub_kills=60, client_kills=36, syncs=500, tears=400, interleavings=1_000, herd=500)

EXTENT = WHOLE if os.environ.get(VARIABLE) == "whole" else SHORT
