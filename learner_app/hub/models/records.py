"""What learners did as it arrived, what the hub made of it, and the completions that follow from both."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from learner_app.hub.models.append_only import AppendOnly, AppendOnlyRows
from learner_app.hub.models.content import CourseVersion
from learner_app.hub.models.ledger import Receipt
from learner_app.hub.models.people import Device, Person
from learner_app.overriding import override


class Record(AppendOnly):
    """One statement, byte for byte as the device made it.

    `previous` is the chain hash that the device claimed before it, `chain` what the hub computed after it. All other
    columns repeat what the statement says, for queries. A device whose memory was put back to an old copy counts some
    sequence numbers again: both records stay, the later one is flagged.
    """

    device: models.ForeignKey[Device, Device] = models.ForeignKey(Device, on_delete=models.PROTECT)
    device_id: int
    person: models.ForeignKey[Person, Person] = models.ForeignKey(Person, on_delete=models.PROTECT)
    person_id: int
    sequence: models.BigIntegerField[int, int] = models.BigIntegerField()
    statement_id: models.CharField[str, str] = models.CharField(max_length=36, unique=True)
    statement: models.BinaryField[bytes, bytes] = models.BinaryField()
    previous: models.BinaryField[bytes, bytes] = models.BinaryField()
    chain: models.BinaryField[bytes, bytes] = models.BinaryField()
    receipt: models.ForeignKey[Receipt, Receipt] = models.ForeignKey(Receipt, on_delete=models.PROTECT)
    receipt_id: int
    verb: models.CharField[str, str] = models.CharField(max_length=30)
    manifest: models.CharField[str, str] = models.CharField(max_length=64, blank=True)
    course: models.CharField[str, str] = models.CharField(max_length=500, blank=True)
    unit: models.CharField[str, str] = models.CharField(max_length=500, blank=True)
    attempt: models.CharField[str, str] = models.CharField(max_length=500, blank=True)
    occurred_ms: models.BigIntegerField[int, int] = models.BigIntegerField()
    received_ms: models.BigIntegerField[int, int] = models.BigIntegerField()
    offset_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True)

    objects: ClassVar[models.Manager[Record]] = AppendOnlyRows["Record"].as_manager()

    class Meta:
        """How Django sees the table."""

        indexes: ClassVar = [
            models.Index(fields=["person", "manifest"], name="records_of_a_version"),
            models.Index(fields=["device", "sequence"], name="records_of_a_device"),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.statement_id} ({self.verb} {self.course} {self.unit})"


class Flag(AppendOnly):
    """Why a person should look at a record that was taken in nevertheless."""

    record: models.ForeignKey[Record, Record] = models.ForeignKey(
        Record, on_delete=models.PROTECT, related_name="flags"
    )
    record_id: int
    kind: models.CharField[str, str] = models.CharField(max_length=30)
    detail: models.CharField[str, str] = models.CharField(max_length=300, blank=True)
    at_ms: models.BigIntegerField[int, int] = models.BigIntegerField()

    objects: ClassVar[models.Manager[Flag]] = AppendOnlyRows["Flag"].as_manager()

    @override
    def __str__(self) -> str:
        return f"{self.kind} {self.detail}".rstrip()


class Refusal(AppendOnly):
    """A statement that was not taken in, kept once with its reason: nothing is discarded silently."""

    device: models.ForeignKey[Device, Device] = models.ForeignKey(Device, on_delete=models.PROTECT)
    device_id: int
    sequence: models.BigIntegerField[int, int] = models.BigIntegerField()
    sha256: models.CharField[str, str] = models.CharField(max_length=64)
    statement: models.BinaryField[bytes, bytes] = models.BinaryField()
    chain: models.BinaryField[bytes, bytes] = models.BinaryField()
    reason: models.CharField[str, str] = models.CharField(max_length=500)
    at_ms: models.BigIntegerField[int, int] = models.BigIntegerField()

    objects: ClassVar[models.Manager[Refusal]] = AppendOnlyRows["Refusal"].as_manager()

    class Meta:
        """How Django sees the table."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["device", "sequence", "sha256"], name="each_refusal_once")
        ]

    @override
    def __str__(self) -> str:
        return f"{self.sequence}: {self.reason}"


class Mark(AppendOnly):
    """The hub's verdict on an attempt, beside what the device claimed. The newest of an attempt prevails."""

    attempt: models.CharField[str, str] = models.CharField(max_length=500, db_index=True)
    record: models.ForeignKey[Record, Record] = models.ForeignKey(Record, on_delete=models.PROTECT)
    record_id: int
    person: models.ForeignKey[Person, Person] = models.ForeignKey(Person, on_delete=models.PROTECT)
    person_id: int
    version: models.ForeignKey[CourseVersion, CourseVersion] = models.ForeignKey(
        CourseVersion, on_delete=models.PROTECT
    )
    version_id: int
    unit: models.CharField[str, str] = models.CharField(max_length=500)
    score: models.FloatField[float, float] = models.FloatField()
    passed: models.BooleanField[bool, bool] = models.BooleanField()
    claimed_score: models.FloatField[float | None, float | None] = models.FloatField(null=True)
    claimed_passed: models.BooleanField[bool | None, bool | None] = models.BooleanField(null=True)
    flags: models.JSONField[list[str], list[str]] = models.JSONField(default=list)
    marked_ms: models.BigIntegerField[int, int] = models.BigIntegerField()

    objects: ClassVar[models.Manager[Mark]] = AppendOnlyRows["Mark"].as_manager()

    class Meta:
        """How Django sees the table."""

        indexes: ClassVar = [models.Index(fields=["person", "version"], name="marks_in_a_version")]

    @override
    def __str__(self) -> str:
        return f"{self.attempt}: {self.score:.2f}"


class Completion(models.Model):
    """How far a person is in a version. Computed from records and marks; `rebuild` makes the same rows again.

    `completed_by` is the row of the record that completed it, `deciding` those of all that it rests on: what comes
    later is judged with these alone. `ways` says how each recording was completed ("watched", "listened", "read"), by
    unit. None where an earlier version of the hub computed it and nothing came since.
    """

    person: models.ForeignKey[Person, Person] = models.ForeignKey(Person, on_delete=models.CASCADE)
    person_id: int
    version: models.ForeignKey[CourseVersion, CourseVersion] = models.ForeignKey(
        CourseVersion, on_delete=models.CASCADE
    )
    version_id: int
    status: models.CharField[str, str] = models.CharField(max_length=20)
    passed: models.BooleanField[bool | None, bool | None] = models.BooleanField(null=True)
    score: models.FloatField[float | None, float | None] = models.FloatField(null=True)
    completed_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True)
    received_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True)
    attempts: models.IntegerField[int, int] = models.IntegerField(default=0)
    completed_by: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True)
    deciding: models.JSONField[list[int] | None, list[int] | None] = models.JSONField(null=True)
    ways: models.JSONField[dict[str, str] | None, dict[str, str] | None] = models.JSONField(null=True)

    objects: ClassVar[models.Manager[Completion]] = models.Manager()

    class Meta:
        """How Django sees the table."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "version"], name="one_completion_a_person_and_version")
        ]
