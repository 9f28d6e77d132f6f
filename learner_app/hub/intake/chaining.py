"""What the hub knows of a device's hash chain around some arrivals, by sequence number."""

from __future__ import annotations

from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING

from django.db.models import Q

from learner_app.domain.sequences import stretches
from learner_app.formats import chain
from learner_app.hub.intake.arriving import LAST_SEQUENCE
from learner_app.hub.models import Record, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learner_app.hub.intake.arriving import Arrival
    from learner_app.hub.models import Device

_MOST_STRETCHES = 100
"""Stretches of sequence numbers in one query: a device sends one, and several only where some were refused."""


class Chains:
    """Reads what is there before anything of the arrivals is kept.

    Attributes:
        counted_before: Records that were here already under sequence numbers that came again.
    """

    def __init__(self, device: Device, arrivals: Sequence[Arrival]) -> None:
        self._after: defaultdict[int, set[bytes]] = defaultdict(set, {0: {chain.GENESIS}})
        self._before: defaultdict[int, set[bytes]] = defaultdict(set)
        self._here: dict[int, int] = {}
        self.counted_before: set[int] = set()
        for stretch in _around(arrivals):
            known = Record.objects.filter(stretch, device=device).values_list("sequence", "previous", "chain", "pk")
            for number, before, after, record in known:
                self._before[number].add(bytes(before))
                self._after[number].add(bytes(after))
                self._here[number] = record
            refused = Refusal.objects.filter(stretch, device=device).values_list("sequence", "chain")
            for number, after in refused:
                self._after[number].add(bytes(after))
        for arrival in arrivals:
            self._after[arrival.sequence].add(arrival.chain)

    def is_counted_again(self, arrival: Arrival) -> bool:
        """Whether its sequence number was that of another record before; remembers which."""
        before = self._here.get(arrival.sequence)
        if before is not None:
            self.counted_before.add(before)
        return before is not None

    def is_broken_at(self, arrival: Arrival) -> bool:
        """Whether it does not follow what is known before it, or what is known after it does not follow it."""
        before = self._after.get(arrival.sequence - 1)
        after = self._before.get(arrival.sequence + 1)
        return (before is not None and arrival.previous not in before) or (
            after is not None and arrival.chain not in after
        )


def _around(arrivals: Sequence[Arrival]) -> Iterator[Q]:
    """The sequence numbers of the arrivals and of their neighbours, as conditions."""
    around = stretches(arrival.sequence for arrival in arrivals if 1 <= arrival.sequence <= LAST_SEQUENCE)
    while some := list(islice(around, _MOST_STRETCHES)):
        condition = Q()
        for first, last in some:
            condition |= Q(sequence__range=(first - 1, last + 1))
        yield condition
