"""What is to become of each statement that arrived, beside what the hub has already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.hub.models import Record
from learner_app.hub.streams import chunks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from learner_app.hub.intake.arriving import Arrival
    from learner_app.hub.models import Device

TAKEN = "conflict: another record with this id is here already"
TWICE = "conflict: two records with this sequence number came at once"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to become of one arrival.

    Attributes:
        chain: The hash after it; of a known record the one that it was kept with.
        receipt: The number of its receipt, where it is known.
        reason: Why it is refused. New is what has neither receipt nor reason.
    """

    arrival: Arrival
    chain: bytes
    receipt: int | None = None
    reason: str = ""

    def shares_outcome(self, before: Verdict) -> bool:
        """Whether one outcome can speak of both, `before` being the one in front of it."""
        is_next = self.arrival.sequence == before.arrival.sequence + 1
        return is_next and (self.receipt, self.reason) == (before.receipt, before.reason)


def judged(device: Device, arrivals: Sequence[Arrival]) -> list[Verdict]:
    """One verdict for each arrival, in the same order."""
    known = _known(arrival.event.id for arrival in arrivals if arrival.event)
    taken_ids: set[str] = set()
    taken_sequences: set[int] = set()
    verdicts = []
    for arrival in arrivals:
        verdict = _against_known(device, arrival, known)
        if arrival.event and verdict.receipt is None and not verdict.reason:
            if arrival.event.id in taken_ids or arrival.sequence in taken_sequences:
                reason = TAKEN if arrival.event.id in taken_ids else TWICE
                verdict = Verdict(arrival, arrival.chain, reason=reason)
            taken_ids.add(arrival.event.id)
            taken_sequences.add(arrival.sequence)
        verdicts.append(verdict)
    return verdicts


def in_ranges(verdicts: Sequence[Verdict]) -> Iterator[list[Verdict]]:
    """Neighbours in sequence that share their outcome."""
    part: list[Verdict] = []
    for verdict in verdicts:
        if part and not verdict.shares_outcome(part[-1]):
            yield part
            part = []
        part.append(verdict)
    if part:
        yield part


def _against_known(device: Device, arrival: Arrival, known: dict[str, _Known]) -> Verdict:
    same = known.get(arrival.event.id) if arrival.event else None
    if same is None:
        return Verdict(arrival, arrival.chain, reason=arrival.reason)
    if same.device != device.pk or same.statement != arrival.statement:
        return Verdict(arrival, arrival.chain, reason=TAKEN)
    return Verdict(arrival, same.chain, same.receipt)


@dataclass(frozen=True, slots=True)
class _Known:
    device: int
    statement: bytes
    chain: bytes
    receipt: int


def _known(names: Iterable[str]) -> dict[str, _Known]:
    """What is here of these statement ids."""
    found: dict[str, _Known] = {}
    columns = ("statement_id", "device_id", "statement", "chain", "receipt_id")
    for some in chunks(names):
        for name, device, statement, after, receipt in (
            Record.objects.filter(statement_id__in=some).values_list(*columns).iterator()
        ):
            found[name] = _Known(device, bytes(statement), bytes(after), receipt)
    return found
