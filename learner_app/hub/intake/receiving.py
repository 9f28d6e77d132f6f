"""Takes in what a device sent: every statement gets an outcome of its own, and none holds up another."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.conf import settings
from django.db.models import Max

from learner_app.domain.clock import move_words, offset_words
from learner_app.domain.events import PLAYING, Verb
from learner_app.formats import signing, wire
from learner_app.hub.assessment import assessing
from learner_app.hub.flagging import Flags
from learner_app.hub.inserting import insert
from learner_app.hub.intake.arriving import LAST_SEQUENCE, MAX_STATEMENT_BYTES
from learner_app.hub.intake.chaining import Chains
from learner_app.hub.intake.holding import hold
from learner_app.hub.intake.judging import in_ranges, judged
from learner_app.hub.kept import Kept
from learner_app.hub.models import Change, Record, Refusal
from learner_app.hub.streams import chunks

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from django.db.models import QuerySet

    from learner_app.domain.events import Event
    from learner_app.hub.inserting import Value
    from learner_app.hub.intake.arriving import Arrival
    from learner_app.hub.intake.judging import Verdict
    from learner_app.hub.ledger import Ledger
    from learner_app.hub.models import Device, Receipt

CLOCK_TOLERANCE_MS = 5 * 60_000
"""A device's clock further off than this is worth a flag."""
BROKEN_CHAIN = "chain broken"
COUNTED_AGAIN = "sequence counted again"
CLOCK_MOVED = "clock moved"
CLOCK_OFF = "clock off"
_COLUMNS = (
    "device_id",
    "person_id",
    "sequence",
    "statement_id",
    "statement",
    "previous",
    "chain",
    "receipt_id",
    "verb",
    "manifest",
    "course",
    "unit",
    "attempt",
    "occurred_ms",
    "received_ms",
    "offset_ms",
)


@dataclass(frozen=True, slots=True)
class _New:
    """An arrival that is to be kept, and the number of its receipt."""

    arrival: Arrival
    event: Event
    receipt: int


def receive(ledger: Ledger, device: Device, arrivals: Sequence[Arrival], offset_ms: int | None) -> list[wire.Outcome]:
    """Judge and keep everything in the open transaction.

    Args:
        ledger: Of the transaction.
        device: Whose records they are.
        arrivals: From `arriving.arrivals`.
        offset_ms: How far the device's clock is ahead; None where that is not known.

    Returns:
        Outcomes in order of their sequence numbers; together they name every statement that was sent.
    """
    parts = list(in_ranges(judged(device, arrivals)))
    chains = Chains(device, arrivals)
    receipts = ledger.receipts({part[0].receipt for part in parts if part[0].receipt is not None})
    key = settings.HUB_FOLDER.signing_key()
    outcomes: list[wire.Outcome] = []
    new: list[_New] = []
    for part in parts:
        if part[0].reason:
            outcomes.append(_refused(ledger, device, part))
        elif part[0].receipt is not None:
            outcomes.append(_confirmed(device, "known", part, receipts[part[0].receipt], key))
        else:
            receipt = ledger.receipt(device, _first(part), _last(part), part[-1].chain, key)
            new += [_New(each.arrival, each.arrival.event, receipt.pk) for each in part if each.arrival.event]
            outcomes.append(_confirmed(device, "accepted", part, receipt, key))
    if new:
        _keep(ledger, device, new, chains, offset_ms)
        hold(device, (one.arrival.sequence for one in new))
    return outcomes


def _first(part: Sequence[Verdict]) -> int:
    return part[0].arrival.sequence


def _last(part: Sequence[Verdict]) -> int:
    return part[-1].arrival.sequence


def _keep(ledger: Ledger, device: Device, new: Sequence[_New], chains: Chains, offset_ms: int | None) -> None:
    """Write the records and all that follows from them."""
    last_known = Record.objects.aggregate(last=Max("pk"))["last"] or 0
    insert(Record, _COLUMNS, (_row(ledger, device, one, offset_ms) for one in new))
    rows = dict(Record.objects.filter(pk__gt=last_known).values_list("statement_id", "pk"))
    flags = Flags(ledger, device.person, last_known)
    kept = []
    for one in new:
        record, name = rows[one.event.id], one.event.id
        kept.append(Kept(record, one.event, ledger.now_ms))
        if one.event.verb not in PLAYING:  # dozens an hour, and nothing for other devices to show
            ledger.change("record", name, person=device.person, device=device, ref=record)
        for kind, detail in _found(ledger, one, chains, offset_ms):
            flags.add(record, name, kind, detail)
    for some in chunks(chains.counted_before):
        tell_back(ledger, device, Record.objects.filter(pk__in=some))
    assessing.assess(ledger, device.person, kept, flags)
    flags.keep()


def _row(ledger: Ledger, device: Device, new: _New, offset_ms: int | None) -> tuple[Value, ...]:
    arrival, event = new.arrival, new.event
    return (
        device.pk,
        device.person_id,
        arrival.sequence,
        event.id,
        arrival.statement,
        arrival.previous,
        arrival.chain,
        new.receipt,
        event.verb.value,
        event.version.manifest if event.version else "",
        event.version.course if event.version else "",
        event.unit or "",
        event.attempt or "",
        round(event.stamp.at.timestamp() * 1000),
        ledger.now_ms,
        offset_ms,
    )


def _found(ledger: Ledger, new: _New, chains: Chains, offset_ms: int | None) -> Iterator[tuple[str, str]]:
    """The flags of a record by itself, with their details."""
    subject = f"record {new.event.id}"
    if chains.is_broken_at(new.arrival):
        ledger.audit("hub", "flag", subject, new=BROKEN_CHAIN, why="its hash chain does not fit its neighbours")
        yield BROKEN_CHAIN, "it does not follow the record before it"
    if chains.is_counted_again(new.arrival):
        ledger.audit("hub", "flag", subject, new=COUNTED_AGAIN, why="its sequence number was another record's before")
        yield COUNTED_AGAIN, "the device's records were put back to an old copy; both records are kept"
    if new.event.verb is Verb.CLOCK_CHANGED:
        yield CLOCK_MOVED, f"the device's clock was {move_words(new.event.detail)}"
    if offset_ms is not None and abs(offset_ms) > CLOCK_TOLERANCE_MS:
        yield CLOCK_OFF, f"the device's clock was {offset_words(offset_ms / 1000)} when it sent"
    elif new.event.stamp.at.timestamp() * 1000 > ledger.now_ms + CLOCK_TOLERANCE_MS:
        yield CLOCK_OFF, "it was made later than it was received"


def untold(device: Device, last: int) -> QuerySet[Record]:
    """The device's records after the sequence number `last` that it was not told of yet, having lost them."""
    return _untold(device, Record.objects.filter(device=device, sequence__gt=last))


def tell_back(ledger: Ledger, device: Device, records: QuerySet[Record]) -> None:
    """Send a device records of its own that it has lost; each is told once."""
    for record, name in _untold(device, records).values_list("pk", "statement_id"):
        ledger.change("record", name, person=device.person, ref=record)


def _untold(device: Device, records: QuerySet[Record]) -> QuerySet[Record]:
    told = Change.objects.filter(person=device.person_id, kind="record", device=None)
    return records.exclude(pk__in=told.values("ref"))


def _refused(ledger: Ledger, device: Device, part: Sequence[Verdict]) -> wire.Outcome:
    """Keep what is refused, each statement once."""
    reason = part[0].reason
    rows = [
        Refusal(
            device=device,
            sequence=arrival.sequence,
            sha256=hashlib.sha256(arrival.statement).hexdigest(),
            statement=arrival.statement[:MAX_STATEMENT_BYTES],
            chain=arrival.chain,
            reason=reason,
            at_ms=ledger.now_ms,
        )
        for arrival in (verdict.arrival for verdict in part)
        if 1 <= arrival.sequence <= LAST_SEQUENCE
    ]
    Refusal.objects.bulk_create(rows, batch_size=500, ignore_conflicts=True)
    return wire.Outcome(_first(part), _last(part), "refused", reason=reason)


def _confirmed(
    device: Device, code: str, part: Sequence[Verdict], receipt: Receipt, key: Ed25519PrivateKey
) -> wire.Outcome:
    """An outcome with a receipt signed for exactly its range: the same bytes whenever it is asked for again."""
    unsigned = wire.Receipt(receipt.pk, receipt.received_ms, part[-1].chain, b"")
    signed = wire.signed_part(device.device, _last(part), unsigned)
    signature = signing.sign(signed, key, signing.Purpose.RECEIPT)
    sealed = wire.Receipt(unsigned.id, unsigned.received_ms, unsigned.chain, signature)
    return wire.Outcome(_first(part), _last(part), code, sealed)
