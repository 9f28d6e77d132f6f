"""Whether everything that the hub keeps still fits together. Reads only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, cast

from django.conf import settings

from learner_app.domain.errors import ExpectedFailure
from learner_app.formats import chain, signing, xapi
from learner_app.hub import certificates
from learner_app.hub.assessment import completions
from learner_app.hub.intake import holding
from learner_app.hub.intake.receiving import BROKEN_CHAIN
from learner_app.hub.ledger import audit_content, receipt_content
from learner_app.hub.models import AuditEntry, Certificate, Completion, Device, Flag, LedgerHead, Receipt, Record
from learner_app.hub.streams import ROWS_AT_ONCE, in_step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from learner_app.domain.events import Event


@dataclass(frozen=True, slots=True)
class Verification:
    """What was found: `first_bad` names the first thing that does not fit, None where all does."""

    checked: int
    first_bad: str | None

    @property
    def is_ok(self) -> bool:
        """Whether all fits together."""
        return self.first_bad is None


def verify() -> Verification:
    """Check receipts, records, devices, audit trail, completions and certificates, in this order."""
    checks: tuple[Callable[[], Iterator[str | None]], ...] = (
        _receipts,
        _records,
        _devices,
        _audit,
        _completions,
        _certificates,
    )
    checked = 0
    for check in checks:
        for problem in check():
            if problem is not None:
                return Verification(checked, problem)
            checked += 1
    return Verification(checked, None)


def _receipts() -> Iterator[str | None]:
    head = LedgerHead.objects.get(id=1)
    public = signing.public_key(settings.HUB_FOLDER.signing_key())
    rows = Record.objects.order_by("receipt_id").values_list("receipt_id", "sequence", "chain")
    promised = in_step(rows.iterator(chunk_size=ROWS_AT_ONCE), lambda row: row[0])
    previous, number = chain.GENESIS, 0
    for receipt in Receipt.objects.order_by("id").iterator():
        number += 1
        if receipt.pk != number:
            yield f"receipt {number} is missing"
        if _bytes(receipt.chain) != chain.link(previous, receipt_content(receipt)):
            yield f"receipt {receipt.pk} was changed"
        try:
            signing.verify(_bytes(receipt.chain), _bytes(receipt.signature), public, signing.Purpose.RECEIPT)
        except signing.NotTrusted:
            yield f"receipt {receipt.pk} is not signed by this hub"
        previous = _bytes(receipt.chain)
        yield _content_problem(receipt, {sequence: after for _, sequence, after in promised(receipt.pk)})
    if (number, previous) != (head.receipt, bytes(head.receipt_chain)):
        yield f"receipt {head.receipt} is missing"


def _content_problem(receipt: Receipt, chains: Mapping[int, object]) -> str | None:
    """`chains` are the hashes of the records that say they have this receipt, by sequence number."""
    if len(chains) != receipt.last - receipt.first + 1:
        return f"receipt {receipt.pk} promises records that are not here"
    if receipt.last not in chains or _bytes(chains[receipt.last]) != _bytes(receipt.digest):
        return f"receipt {receipt.pk} promises other records than those here"
    return None


class _Filed(NamedTuple):
    """A record's columns; those from `statement_id` on repeat what the statement says, in the order of `_said`."""

    pk: int
    device_id: int
    sequence: int
    statement: bytes
    previous: bytes
    chain: bytes
    statement_id: str
    verb: str
    manifest: str
    course: str
    unit: str
    attempt: str
    occurred_ms: int


def _records() -> Iterator[str | None]:
    flagged = set(Flag.objects.filter(kind=BROKEN_CHAIN).values_list("record_id", flat=True))
    devices = dict(Device.objects.values_list("pk", "device"))
    around = _Before()
    rows = Record.objects.order_by("device_id", "sequence").values_list(*_Filed._fields)
    for record in map(_Filed._make, rows.iterator(chunk_size=ROWS_AT_ONCE)):
        name = f"record {record.statement_id} ({devices[record.device_id]}, {record.sequence})"
        if _bytes(record.chain) != chain.link(_bytes(record.previous), _bytes(record.statement)):
            yield f"{name} was changed"
        if not _says_what_its_columns_say(record, devices[record.device_id]):
            yield f"{name} is filed under what it does not say"
        before = around.of(record)
        is_flagged = record.pk in flagged or any(one.pk in flagged for one in before)
        if before and not is_flagged and _bytes(record.previous) not in {_bytes(one.chain) for one in before}:
            yield f"{name} does not follow the record before it"
        yield None


class _Before:
    """The records right before one of the same device: several where a device counted a sequence number again."""

    def __init__(self) -> None:
        self._place = (0, 0)
        self._here: list[_Filed] = []
        self._before: list[_Filed] = []

    def of(self, record: _Filed) -> list[_Filed]:
        """Those before `record`; to be asked in order of device and sequence."""
        place = (record.device_id, record.sequence)
        if place != self._place:
            device, sequence = self._place
            self._before = self._here if (device, sequence + 1) == place else []
            self._place, self._here = place, []
        self._here.append(record)
        return self._before


def _bytes(stored: object) -> bytes:
    """What a column of bytes holds; SQLite keeps text there where somebody wrote some."""
    return stored.encode() if isinstance(stored, str) else bytes(cast("bytes", stored))


def _says_what_its_columns_say(record: _Filed, device: str) -> bool:
    try:
        event = xapi.event(_bytes(record.statement))
    except ExpectedFailure:
        return False
    return _said(event) == (device, record.sequence, *record[_Filed._fields.index("statement_id") :])


def _said(event: Event) -> tuple[object, ...]:
    version = event.version
    return (
        event.stamp.device,
        event.stamp.sequence,
        event.id,
        event.verb.value,
        version.manifest if version else "",
        version.course if version else "",
        event.unit or "",
        event.attempt or "",
        round(event.stamp.at.timestamp() * 1000),
    )


def _devices() -> Iterator[str | None]:
    for device, held in holding.expected():
        yield None if held == device.holding else f"device {device.device} is said to have sent other records"


def _audit() -> Iterator[str | None]:
    head = LedgerHead.objects.get(id=1)
    previous, number = chain.GENESIS, 0
    for entry in AuditEntry.objects.order_by("id").iterator():
        number += 1
        if entry.pk != number:
            yield f"audit entry {number} is missing"
        if _bytes(entry.chain) != chain.link(previous, audit_content(entry)):
            yield f"audit entry {entry.pk} was changed"
        previous = _bytes(entry.chain)
        yield None
    if (number, previous) != (head.audit, bytes(head.audit_chain)):
        yield f"audit entry {head.audit} is missing"


def _completions() -> Iterator[str | None]:
    stored = {(row.person_id, row.version_id): row for row in Completion.objects.all()}
    for row in completions.expected():
        found = stored.pop((row.person_id, row.version_id), None)
        is_same = found is not None and _are_same(found, row)
        yield None if is_same else f"completion of {row.version} by {row.person.name} does not follow from the records"
    for row in stored.values():
        yield f"completion {row.pk} has no records"


def _are_same(found: Completion, expected: Completion) -> bool:
    later = (name for name in completions.ADDED if getattr(found, name) is not None)
    basis = () if found.deciding is None else completions.BASIS
    return all(getattr(found, name) == getattr(expected, name) for name in (*completions.COLUMNS, *basis, *later))


def _certificates() -> Iterator[str | None]:
    issued, revoked = (
        set(AuditEntry.objects.filter(action=action).values_list("subject", flat=True))
        for action in (certificates.ISSUED, certificates.REVOKED)
    )
    for row in Certificate.objects.select_related("person", "version", "revocation").order_by("pk").iterator():
        name = certificates.subject_of(row)
        if not certificates.is_genuine(row):
            yield f"{name} is not what this hub signed"
        is_revoked = certificates.revocation_of(row) is not None
        if name not in issued or is_revoked != (name in revoked):
            yield f"{name} was given, revoked or restored without the audit trail"
        issued.discard(name)
        yield None
    for name in issued:
        yield f"{name} is missing"
