"""The hub's running numbers, and what hangs on them: receipts, changes, the audit trail."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from learner_app.hub.models.append_only import AppendOnly, AppendOnlyRows
from learner_app.hub.models.people import Device, Person
from learner_app.overriding import override


class LedgerHead(models.Model):
    """One row (id 1). Whoever writes to the hub locks it first, so that numbers commit in their order."""

    epoch: models.CharField[str, str] = models.CharField(max_length=40, default="")
    change: models.BigIntegerField[int, int] = models.BigIntegerField(default=0)
    receipt: models.BigIntegerField[int, int] = models.BigIntegerField(default=0)
    receipt_chain: models.BinaryField[bytes, bytes] = models.BinaryField(default=bytes(32))
    audit: models.BigIntegerField[int, int] = models.BigIntegerField(default=0)
    audit_chain: models.BinaryField[bytes, bytes] = models.BinaryField(default=bytes(32))

    objects: ClassVar[models.Manager[LedgerHead]] = models.Manager()


class Receipt(AppendOnly):
    """That the records `first` to `last` of a device were on disk at `received_ms`.

    `chain` links all receipts of the hub in order; `digest` is the device's own chain after `last`.
    """

    id: models.BigIntegerField[int, int] = models.BigIntegerField(primary_key=True)
    device: models.ForeignKey[Device, Device] = models.ForeignKey(Device, on_delete=models.PROTECT)
    device_id: int
    first: models.BigIntegerField[int, int] = models.BigIntegerField()
    last: models.BigIntegerField[int, int] = models.BigIntegerField()
    received_ms: models.BigIntegerField[int, int] = models.BigIntegerField()
    digest: models.BinaryField[bytes, bytes] = models.BinaryField()
    chain: models.BinaryField[bytes, bytes] = models.BinaryField()
    signature: models.BinaryField[bytes, bytes] = models.BinaryField()

    objects: ClassVar[models.Manager[Receipt]] = AppendOnlyRows["Receipt"].as_manager()


class AuditEntry(AppendOnly):
    """Who changed what on the hub, from what to what, when and why; each entry hashed over the one before."""

    id: models.BigIntegerField[int, int] = models.BigIntegerField(primary_key=True)
    at_ms: models.BigIntegerField[int, int] = models.BigIntegerField()
    who: models.CharField[str, str] = models.CharField(max_length=200)
    action: models.CharField[str, str] = models.CharField(max_length=100)
    subject: models.CharField[str, str] = models.CharField(max_length=300)
    old: models.TextField[str, str] = models.TextField(blank=True)
    new: models.TextField[str, str] = models.TextField(blank=True)
    why: models.TextField[str, str] = models.TextField(blank=True)
    chain: models.BinaryField[bytes, bytes] = models.BinaryField()

    objects: ClassVar[models.Manager[AuditEntry]] = AppendOnlyRows["AuditEntry"].as_manager()

    class Meta:
        """How Django sees the table."""

        verbose_name_plural = "audit entries"
        ordering: ClassVar = ["-id"]

    @override
    def __str__(self) -> str:
        return f"{self.id}: {self.action} {self.subject}"


class Change(models.Model):
    """Something that devices are to hear of; what exactly is read when they ask, so that it is never stale.

    `person` empty means everyone who has the course `course`. `ref` is the id of the row that `kind` names.
    """

    id: models.BigIntegerField[int, int] = models.BigIntegerField(primary_key=True)
    kind: models.CharField[str, str] = models.CharField(max_length=12)
    key: models.CharField[str, str] = models.CharField(max_length=200)
    person: models.ForeignKey[Person | None, Person | None] = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True
    )
    person_id: int | None
    course: models.CharField[str, str] = models.CharField(max_length=64, blank=True)
    device: models.ForeignKey[Device | None, Device | None] = models.ForeignKey(
        Device, on_delete=models.PROTECT, null=True
    )
    device_id: int | None
    ref: models.BigIntegerField[int, int] = models.BigIntegerField(default=0)

    objects: ClassVar[models.Manager[Change]] = models.Manager()

    class Meta:
        """How Django sees the table."""

        indexes: ClassVar = [models.Index(fields=["person", "id"], name="changes_of_a_person")]
