"""How many records go into one exchange: few where the link is slow or breaks, thousands where it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.formats import chain
from learner_app.store.journal_views import WaitingRun

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

FIRST_RECORDS = 128
"""About 5 KB on the wire: two seconds at 20 kbit/s, so that a window of five seconds carries them."""
MOST_RECORDS = 4096
FEWEST_RECORDS = 16
BYTES_A_RECORD = 2048
"""Of statements before compression; long answers make a batch shorter, not longer."""
QUICK_S, SLOW_S = 1.0, 5.0


class BatchSize:
    """Learns from each exchange how much the next one may carry."""

    def __init__(self) -> None:
        self.records = FIRST_RECORDS
        self._most = MOST_RECORDS

    @property
    def size_bytes(self) -> int:
        """The most bytes of statements."""
        return self.records * BYTES_A_RECORD

    def went_through(self, records: int, took_s: float) -> None:
        """An exchange with so many records was answered after so long."""
        if took_s > SLOW_S:
            self.shrink(records)
        elif took_s < QUICK_S and records >= self.records // 2:
            self.records = min(self._most, self.records * 4)

    def shrink(self, records: int) -> None:
        """So many were too many, for the server or for the link."""
        self.records = max(FEWEST_RECORDS, min(self.records, records) // 2)

    def halve(self, records: int) -> None:
        """So many are not taken: half of them, down to one, to find those that are."""
        self.records = max(1, records // 2)

    def limit(self, records: int) -> None:
        """So many were too large: half of them, and never more again until it is found out anew with `unlimit`.

        A message without any that is too large says nothing about how many may travel.
        """
        if not records:
            return
        self.halve(records)
        self._most = self.records

    def unlimit(self) -> None:
        """Another network, or another hour, may let more through."""
        self._most = MOST_RECORDS

    def recover(self) -> None:
        """What was not taken has been found: go on as at first."""
        self.unlimit()
        self.records = max(self.records, FIRST_RECORDS)


def without(runs: Sequence[WaitingRun], aside: Collection[int], limit: int) -> list[WaitingRun]:
    """The first `limit` records of `runs` that are not in `aside`; a run is split where one is left out."""
    left: list[WaitingRun] = []
    for part in (part for run in runs for part in _parts(run, aside)):
        room = limit - sum(len(run.statements) for run in left)
        if room <= 0:
            break
        left.append(WaitingRun(part.first, part.previous, part.statements[:room]))
    return left


def _parts(run: WaitingRun, aside: Collection[int]) -> Iterator[WaitingRun]:
    first, before, previous = run.first, run.previous, run.previous
    statements: list[bytes] = []
    for sequence, statement in enumerate(run.statements, start=run.first):
        previous = chain.link(previous, statement)
        if sequence not in aside:
            statements.append(statement)
            continue
        if statements:
            yield WaitingRun(first, before, tuple(statements))
        first, before, statements = sequence + 1, previous, []
    if statements:
        yield WaitingRun(first, before, tuple(statements))
