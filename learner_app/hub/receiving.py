"""Takes in what a device sent: every statement gets an outcome of its own, and none holds up another."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from django.conf import settings

from learner_app.domain.events import Verb
from learner_app.domain.ids import LOCAL_PERSON
from learner_app.formats import chain, signing, wire, xapi
from learner_app.hub import assessing
from learner_app.hub.models import Change, Flag, Record, Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from learner_app.domain.events import Event
    from learner_app.hub.ledger import Ledger
    from learner_app.hub.models import Device, Receipt

T = TypeVar("T")

MAX_STATEMENT_BYTES = 256_000
LONGEST_NAME = 500
LAST_SEQUENCE = 2**62
CLOCK_TOLERANCE_MS = 5 * 60_000
"""A device's clock further off than this is worth a flag."""
BROKEN_CHAIN = "chain broken"
COUNTED_AGAIN = "sequence counted again"
TAKEN = "conflict: another record with this id is here already"
TWICE = "conflict: two records with this sequence number came at once"
_CHUNK = 500  # SQLite binds at most some thousand values in one query


@dataclass(frozen=True, slots=True)
class Arrival:
    """One statement as sent; `previous` is the chain hash its device claims before it, `chain` ours after it."""

    sequence: int
    statement: bytes
    previous: bytes
    chain: bytes


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is to become of one arrival: it is new (`event`), known (`record`) or refused (`reason`)."""

    arrival: Arrival
    event: Event | None = None
    record: Record | None = None
    reason: str = ""


def receive(ledger: Ledger, device: Device, runs: Sequence[wire.Run], offset_ms: int | None) -> list[wire.Outcome]:
    """Judge and keep everything in the open transaction.

    Returns:
        Outcomes in order of their sequence numbers; together they name every statement that was sent.
    """
    # What is sent twice in one exchange is looked at once.
    unique = {(arrival.sequence, arrival.statement): arrival for run in runs for arrival in _arrivals(run)}
    arrivals = sorted(unique.values(), key=lambda arrival: arrival.sequence)
    verdicts = _judged(device, arrivals)
    places = _Chains(device, arrivals)
    outcomes: list[wire.Outcome] = []
    stored: list[tuple[Record, Event]] = []
    for part in _in_ranges(verdicts):
        if part[0].event is not None:
            receipt = _receipt(ledger, device, part)
            records = _stored(device, part, receipt, offset_ms)
            _flag(ledger, records, places)
            stored += zip(records, [verdict.event for verdict in part if verdict.event], strict=True)
            outcomes.append(_confirmed(device, "accepted", part, receipt))
        elif part[0].record is not None:
            outcomes.append(_confirmed(device, "known", part, part[0].record.receipt))
        else:
            _keep_refusals(ledger, device, part)
            outcomes.append(_refused(part))
    for record, _ in stored:
        ledger.change("record", record.statement_id, person=device.person, device=device, ref=record.pk)
    tell_back(ledger, device, Record.objects.filter(pk__in=places.counted_before))
    assessing.assess(ledger, device.person, stored)
    return outcomes


def _arrivals(run: wire.Run) -> Iterator[Arrival]:
    previous = run.previous
    for place, statement in enumerate(run.statements):
        after = chain.link(previous, statement)
        yield Arrival(run.first + place, statement, previous, after)
        previous = after


def _judged(device: Device, arrivals: Sequence[Arrival]) -> list[Verdict]:
    """One verdict for each arrival, in the same order."""
    parsed = [_parsed(device, arrival) for arrival in arrivals]
    ids = [verdict.event.id for verdict in parsed if verdict.event]
    by_id: dict[str, Record] = {}
    for some in _chunks(ids):
        rows = Record.objects.filter(statement_id__in=some).select_related("receipt")
        by_id.update((record.statement_id, record) for record in rows)
    taken_ids: set[str] = set()
    taken_sequences: set[int] = set()
    verdicts = []
    for verdict in parsed:
        judged = _against_known(device, verdict, by_id)
        event, sequence = judged.event, judged.arrival.sequence
        if event is not None and (event.id in taken_ids or sequence in taken_sequences):
            judged = Verdict(judged.arrival, reason=TAKEN if event.id in taken_ids else TWICE)
        elif event is not None:
            taken_ids.add(event.id)
            taken_sequences.add(sequence)
        verdicts.append(judged)
    return verdicts


def _parsed(device: Device, arrival: Arrival) -> Verdict:
    if not 1 <= arrival.sequence <= LAST_SEQUENCE:
        return Verdict(arrival, reason="malformed: sequence numbers begin at 1")
    if len(arrival.statement) > MAX_STATEMENT_BYTES:
        return Verdict(arrival, reason="too large: a record has at most 256 kB")
    try:
        event, actor = xapi.event(arrival.statement), xapi.actor(arrival.statement)
    except xapi.BadStatement as failure:
        return Verdict(arrival, reason=f"malformed: {failure.message}"[:LONGEST_NAME].replace("\0", ""))
    problem = _problem(device, arrival, event, actor)
    return Verdict(arrival, reason=problem) if problem else Verdict(arrival, event=event)


def _problem(device: Device, arrival: Arrival, event: Event, actor: xapi.Actor) -> str:
    names = [event.unit or "", event.attempt or "", event.version.course if event.version else ""]
    if any(len(name) > LONGEST_NAME or "\0" in name for name in names):
        return "malformed: a name in it is too long or holds a null character"
    if actor.name not in {device.person.name, LOCAL_PERSON}:
        return "another person's: it names somebody who is not signed in here"
    if event.stamp.device != device.device:
        return "another device's: only the device that made a record may send it"
    if event.stamp.sequence != arrival.sequence:
        return "out of place: its own sequence number is another"
    return ""


def _against_known(device: Device, verdict: Verdict, by_id: dict[str, Record]) -> Verdict:
    event, arrival = verdict.event, verdict.arrival
    known = by_id.get(event.id) if event else None
    if known is None:
        return verdict
    is_same = known.device_id == device.pk and bytes(known.statement) == arrival.statement
    return Verdict(arrival, record=known) if is_same else Verdict(arrival, reason=TAKEN)


def _in_ranges(verdicts: Sequence[Verdict]) -> Iterator[list[Verdict]]:
    """Neighbours in sequence that share their outcome."""
    part: list[Verdict] = []
    for verdict in verdicts:
        if part and _shares_outcome(part[-1], verdict):
            part.append(verdict)
            continue
        if part:
            yield part
        part = [verdict]
    if part:
        yield part


def _shares_outcome(one: Verdict, other: Verdict) -> bool:
    if other.arrival.sequence != one.arrival.sequence + 1:
        return False
    return _outcome_of(one) == _outcome_of(other)


def _outcome_of(verdict: Verdict) -> tuple[bool, int | None, str]:
    return verdict.event is not None, verdict.record.receipt_id if verdict.record else None, verdict.reason


def _receipt(ledger: Ledger, device: Device, part: Sequence[Verdict]) -> Receipt:
    first, last = part[0].arrival, part[-1].arrival
    return ledger.receipt(device, first.sequence, last.sequence, last.chain, settings.HUB_FOLDER.signing_key())


def _stored(device: Device, part: Sequence[Verdict], receipt: Receipt, offset_ms: int | None) -> list[Record]:
    records = []
    for verdict in part:
        event, arrival = verdict.event, verdict.arrival
        if event is None:
            continue
        version = event.version
        records.append(
            Record(
                device=device,
                person=device.person,
                sequence=arrival.sequence,
                statement_id=event.id,
                statement=arrival.statement,
                previous=arrival.previous,
                chain=arrival.chain,
                receipt=receipt,
                verb=event.verb.value,
                manifest=version.manifest if version else "",
                course=version.course if version else "",
                unit=event.unit or "",
                attempt=event.attempt or "",
                occurred_ms=round(event.stamp.at.timestamp() * 1000),
                received_ms=receipt.received_ms,
                offset_ms=offset_ms,
            )
        )
    return Record.objects.bulk_create(records, batch_size=_CHUNK)


def tell_back(ledger: Ledger, device: Device, records: Iterable[Record]) -> None:
    """Send a device records of its own that it has lost; each is told once."""
    for lost in _chunks(records):
        told = Change.objects.filter(kind="record", device=None, ref__in=[record.pk for record in lost])
        known = set(told.values_list("ref", flat=True))
        for record in lost:
            if record.pk not in known:
                ledger.change("record", record.statement_id, person=device.person, ref=record.pk)


class _Chains:
    """What the hub knows of a device's chain around some arrivals, by sequence number."""

    def __init__(self, device: Device, arrivals: Sequence[Arrival]) -> None:
        self._after: dict[int, set[bytes]] = {0: {chain.GENESIS}}
        self._before: dict[int, set[bytes]] = {}
        self._here: dict[int, int] = {}
        around = {arrival.sequence + step for arrival in arrivals for step in (-1, 0, 1)}
        numbers = sorted(number for number in around if 1 <= number <= LAST_SEQUENCE)
        for some in _chunks(numbers):
            for number, before, after, record in Record.objects.filter(device=device, sequence__in=some).values_list(
                "sequence", "previous", "chain", "pk"
            ):
                self._after.setdefault(number, set()).add(bytes(after))
                self._before.setdefault(number, set()).add(bytes(before))
                self._here[number] = record
            refused = Refusal.objects.filter(device=device, sequence__in=some).values_list("sequence", "chain")
            for number, after in refused:
                self._after.setdefault(number, set()).add(bytes(after))
        for arrival in arrivals:
            self._after.setdefault(arrival.sequence, set()).add(arrival.chain)
        self.counted_before: set[int] = set()
        """Records that were here already under sequence numbers that came again."""

    def is_counted_again(self, record: Record) -> bool:
        """Whether its sequence number was that of another record before; remembers which."""
        before = self._here.get(record.sequence)
        if before is not None:
            self.counted_before.add(before)
        return before is not None

    def is_broken_at(self, record: Record) -> bool:
        """Whether the record does not follow what is known before it, or what is known after it does not follow it."""
        known_before = self._after.get(record.sequence - 1)
        is_break_before = known_before is not None and bytes(record.previous) not in known_before
        known_after = self._before.get(record.sequence + 1)
        return is_break_before or (known_after is not None and bytes(record.chain) not in known_after)


def _flag(ledger: Ledger, records: Sequence[Record], chains: _Chains) -> None:
    flags = []
    for record in records:
        found: dict[str, str] = {}
        if chains.is_broken_at(record):
            found[BROKEN_CHAIN] = "it does not follow the record before it"
            subject = f"record {record.statement_id}"
            ledger.audit("hub", "flag", subject, new=BROKEN_CHAIN, why="its hash chain does not fit its neighbours")
        if chains.is_counted_again(record):
            found[COUNTED_AGAIN] = "the device's records were put back to an old copy; both records are kept"
            why = "its sequence number was another record's before"
            ledger.audit("hub", "flag", f"record {record.statement_id}", new=COUNTED_AGAIN, why=why)
        if record.verb == Verb.CLOCK_CHANGED:
            found["clock moved"] = "the device's clock was moved"
        if abs(record.offset_ms or 0) > CLOCK_TOLERANCE_MS:
            found["clock off"] = f"the device's clock was {round((record.offset_ms or 0) / 1000)} s ahead when it sent"
        elif record.occurred_ms > record.received_ms + CLOCK_TOLERANCE_MS:
            found["clock off"] = "it was made later than it was received"
        flags += [Flag(record=record, kind=kind, detail=detail, at_ms=ledger.now_ms) for kind, detail in found.items()]
    Flag.objects.bulk_create(flags, batch_size=_CHUNK)


def _keep_refusals(ledger: Ledger, device: Device, part: Sequence[Verdict]) -> None:
    rows = [
        Refusal(
            device=device,
            sequence=verdict.arrival.sequence,
            sha256=hashlib.sha256(verdict.arrival.statement).hexdigest(),
            statement=verdict.arrival.statement[:MAX_STATEMENT_BYTES],
            chain=verdict.arrival.chain,
            reason=verdict.reason,
            at_ms=ledger.now_ms,
        )
        for verdict in part
        if 1 <= verdict.arrival.sequence <= LAST_SEQUENCE
    ]
    Refusal.objects.bulk_create(rows, batch_size=_CHUNK, ignore_conflicts=True)


def _confirmed(device: Device, code: str, part: Sequence[Verdict], receipt: Receipt) -> wire.Outcome:
    """An outcome with a receipt signed for exactly its range: the same bytes whenever it is asked for again."""
    first, last = part[0].arrival, part[-1].arrival
    after = bytes(part[-1].record.chain) if part[-1].record else last.chain
    unsigned = wire.Receipt(receipt.pk, receipt.received_ms, after, b"")
    signed = wire.signed_part(device.device, last.sequence, unsigned)
    signature = signing.sign(signed, settings.HUB_FOLDER.signing_key(), signing.Purpose.RECEIPT)
    sealed = wire.Receipt(unsigned.id, unsigned.received_ms, unsigned.chain, signature)
    return wire.Outcome(first.sequence, last.sequence, code, sealed)


def _refused(part: Sequence[Verdict]) -> wire.Outcome:
    return wire.Outcome(part[0].arrival.sequence, part[-1].arrival.sequence, "refused", reason=part[0].reason)


def _chunks(values: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(values)
    while some := list(islice(rest, _CHUNK)):
        yield some
