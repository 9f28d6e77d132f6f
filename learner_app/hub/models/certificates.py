"""Certificates that were given, and those that were taken back. Neither is ever changed or deleted."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from learner_app.hub.models.append_only import AppendOnly, AppendOnlyRows
from learner_app.hub.models.content import CourseVersion
from learner_app.hub.models.people import Person
from learner_app.overriding import override


class Certificate(AppendOnly):
    """One certificate, byte for byte as it was signed; all other columns repeat what `body` says, for queries.

    `number` counts a person's certificates for one version in whatever language: the next is given only once the one
    before was revoked.
    """

    code: models.CharField[str, str] = models.CharField(max_length=19, unique=True)
    person: models.ForeignKey[Person, Person] = models.ForeignKey(Person, on_delete=models.PROTECT)
    person_id: int
    version: models.ForeignKey[CourseVersion, CourseVersion] = models.ForeignKey(
        CourseVersion, on_delete=models.PROTECT
    )
    version_id: int
    course: models.CharField[str, str] = models.CharField(max_length=64)
    edition: models.CharField[str, str] = models.CharField(max_length=100)  # the version's name, in every language
    number: models.IntegerField[int, int] = models.IntegerField()
    body: models.BinaryField[bytes, bytes] = models.BinaryField()
    signature: models.BinaryField[bytes, bytes] = models.BinaryField()
    issued_ms: models.BigIntegerField[int, int] = models.BigIntegerField()

    objects: ClassVar[models.Manager[Certificate]] = AppendOnlyRows["Certificate"].as_manager()

    class Meta:
        """How Django sees the table."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["person", "course", "edition", "number"], name="one_certificate_at_a_time_a_version"
            )
        ]

    @override
    def __str__(self) -> str:
        return self.code


class Revocation(AppendOnly):
    """That a certificate is worth nothing any more."""

    certificate: models.OneToOneField[Certificate, Certificate] = models.OneToOneField(
        Certificate, on_delete=models.PROTECT
    )
    certificate_id: int
    at_ms: models.BigIntegerField[int, int] = models.BigIntegerField()
    why: models.CharField[str, str] = models.CharField(max_length=300)

    objects: ClassVar[models.Manager[Revocation]] = AppendOnlyRows["Revocation"].as_manager()

    @override
    def __str__(self) -> str:
        return f"{self.certificate}: {self.why}"
