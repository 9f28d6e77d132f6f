"""The hub's one lock and the numbers under it: whatever others must see in order is written through here."""

from __future__ import annotations

import json
import secrets
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import transaction

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats import chain, signing
from learner_app.hub.folder import HighWater
from learner_app.hub.inserting import insert
from learner_app.hub.models import AuditEntry, Change, LedgerHead, Receipt
from learner_app.hub.streams import chunks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from learner_app.hub.folder import HubFolder
    from learner_app.hub.models import Device, Person

_ASKED_RECEIPTS = 3
"""One of them might be damaged, which is for `hub verify` to say."""


def now_ms() -> int:
    """The hub's clock, Unix time."""
    return time.time_ns() // 1_000_000


class Ledger:
    """The open transaction's hold on the running numbers. Only `writing` makes one.

    What it is given is written when the transaction closes: a device that was away for a season brings thousands of
    rows at once.
    """

    def __init__(self, head: LedgerHead) -> None:
        self._head = head
        self._changes: list[tuple[int, str, str, int | None, str, int | None, int]] = []
        self._receipts: list[Receipt] = []
        self._audit: list[AuditEntry] = []
        self.now_ms = now_ms()

    @property
    def head(self) -> LedgerHead:
        """The locked row."""
        return self._head

    def change(
        self,
        kind: str,
        key: str,
        *,
        person: Person | None = None,
        course: str = "",
        device: Device | None = None,
        ref: int = 0,
    ) -> None:
        """Let devices hear of something; `device` is the one that knows it already.

        Numbers follow the clock (in ms), so that none is given twice by a hub that was put back with its folder, where
        no epoch tells: a device that heard of the one change would pass over the other.
        """
        self._head.change = max(self._head.change + 1, self.now_ms)
        whose = None if person is None else person.pk
        self._changes.append((self._head.change, kind, key, whose, course, None if device is None else device.pk, ref))

    def close(self) -> None:
        """Write what was put off."""
        Receipt.objects.bulk_create(self._receipts, batch_size=500)
        insert(Change, ("id", "kind", "key", "person_id", "course", "device_id", "ref"), self._changes)
        AuditEntry.objects.bulk_create(self._audit, batch_size=500)
        self._head.save()

    def receipt(self, device: Device, first: int, last: int, digest: bytes, key: Ed25519PrivateKey) -> Receipt:
        """Write the receipt of the records `first` to `last`, chained to all receipts before."""
        self._head.receipt += 1
        receipt = Receipt(
            id=self._head.receipt, device=device, first=first, last=last, received_ms=self.now_ms, digest=digest
        )
        receipt.chain = chain.link(bytes(self._head.receipt_chain), receipt_content(receipt))
        receipt.signature = signing.sign(receipt.chain, key, signing.Purpose.RECEIPT)
        self._head.receipt_chain = receipt.chain
        self._receipts.append(receipt)
        return receipt

    def receipts(self, numbers: Collection[int]) -> dict[int, Receipt]:
        """Receipts by their number, those of this transaction among them."""
        own = {receipt.pk: receipt for receipt in self._receipts if receipt.pk in numbers}
        for some in chunks(set(numbers) - own.keys()):
            own |= Receipt.objects.in_bulk(some)
        return own

    def audit(self, who: str, action: str, subject: str, *, old: str = "", new: str = "", why: str = "") -> None:
        """Add an entry to the audit trail."""
        self._head.audit += 1
        entry = AuditEntry(
            id=self._head.audit,
            at_ms=self.now_ms,
            who=who,
            action=action,
            subject=subject,
            old=old,
            new=new,
            why=why,
        )
        entry.chain = chain.link(bytes(self._head.audit_chain), audit_content(entry))
        self._head.audit_chain = entry.chain
        self._audit.append(entry)


def audit_content(entry: AuditEntry) -> bytes:
    """What the audit chain is over."""
    content = [entry.id, entry.at_ms, entry.who, entry.action, entry.subject, entry.old, entry.new, entry.why]
    return json.dumps(content, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def receipt_content(receipt: Receipt) -> bytes:
    """What the chain of receipts is over."""
    numbers = [receipt.id, receipt.device_id, receipt.first, receipt.last, receipt.received_ms]
    return json.dumps([*numbers, bytes(receipt.digest).hex()], separators=(",", ":")).encode("ascii")


@contextmanager
def writing() -> Iterator[Ledger]:
    """One transaction, durable when the block ends; others that write wait for it."""
    folder: HubFolder = settings.HUB_FOLDER
    with transaction.atomic():
        ledger = Ledger(LedgerHead.objects.select_for_update().get(id=1))
        before = (ledger.head.change, ledger.head.receipt, ledger.head.audit)
        yield ledger
        if before != (ledger.head.change, ledger.head.receipt, ledger.head.audit):
            ledger.close()
            mark = _high_water(ledger.head)
            transaction.on_commit(lambda: folder.remember(mark))


def _high_water(head: LedgerHead) -> HighWater:
    return HighWater(head.epoch, head.change, head.receipt)


def open_epoch(folder: HubFolder) -> None:
    """Start a new epoch where the database is new, or behind what the folder remembers (restored from a backup)."""
    with transaction.atomic():
        LedgerHead.objects.get_or_create(id=1)
        head = LedgerHead.objects.select_for_update().get(id=1)
        seen = folder.high_water()
        is_behind = seen is not None and (
            seen.epoch != head.epoch or seen.changes > head.change or seen.receipts > head.receipt
        )
        if not head.epoch or is_behind:
            head.epoch = secrets.token_hex(8)
            head.save()
            folder.remember(_high_water(head))
        elif seen is None:
            folder.remember(_high_water(head))


def check_signing_key(folder: HubFolder) -> None:
    """Make sure that the folder belongs to the database, which two processes of a hub may reach from two machines.

    Raises:
        ExpectedFailure: The folder's key did not sign the newest receipts, so clients would trust no more of them.
    """
    public = signing.public_key(folder.signing_key())
    newest = list(Receipt.objects.order_by("-pk")[:_ASKED_RECEIPTS])
    if newest and not any(_is_signed(receipt, public) for receipt in newest):
        raise ExpectedFailure(
            Kind.STORAGE,
            f"The data folder {folder.path} belongs to another hub than the database: its signing key is another.",
            "Start with the data folder of this hub; all processes of one hub share it.",
        )


def _is_signed(receipt: Receipt, public: bytes) -> bool:
    try:
        signing.verify(bytes(receipt.chain), bytes(receipt.signature), public, signing.Purpose.RECEIPT)
    except signing.NotTrusted:
        return False
    return True
