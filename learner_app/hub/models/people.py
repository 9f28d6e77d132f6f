"""People, the devices they signed in on, and failed sign-ins."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models

from learner_app.overriding import override


class Role(models.TextChoices):
    """What a person may do on the hub; everyone may learn."""

    LEARNER = "learner"
    INSTRUCTOR = "instructor"
    MANAGER = "manager"
    AUTHOR = "author"
    APPROVER = "approver"
    ADMIN = "admin"
    AUDITOR = "auditor"


class People(BaseUserManager["Person"]):
    """People by their account name."""


class Person(AbstractBaseUser):
    """Somebody with an account. Never deleted, only deactivated: records name them."""

    name: models.CharField[str, str] = models.CharField("account name", max_length=150, unique=True)
    display_name: models.CharField[str, str] = models.CharField(max_length=200, blank=True)
    role: models.CharField[str, str] = models.CharField(max_length=20, choices=Role.choices, default=Role.LEARNER)
    is_active: models.BooleanField[bool, bool] = models.BooleanField(default=True)
    created_ms: models.BigIntegerField[int, int] = models.BigIntegerField(default=0, editable=False)

    objects: ClassVar[People] = People()

    USERNAME_FIELD = "name"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    class Meta:
        """How Django sees the table."""

        verbose_name_plural = "people"
        ordering: ClassVar = ["name"]

    @override
    def __str__(self) -> str:
        return self.display_name or self.name

    @property
    def can_report(self) -> bool:
        """Whether the completion report is open to this person."""
        return self.role in {Role.MANAGER, Role.ADMIN, Role.AUDITOR}

    @property
    def is_staff(self) -> bool:
        """Whether the administration pages open at all; auditors only look."""
        return self.is_active and self.role in {Role.ADMIN, Role.AUDITOR}

    def has_perm(self, perm: str, obj: object = None) -> bool:
        """Admins may do what a page offers, auditors may view."""
        del obj
        if not self.is_staff:
            return False
        return self.role == Role.ADMIN or perm.rpartition(".")[2].startswith("view_")

    def has_module_perms(self, app_label: str) -> bool:
        """Whether a section of the administration shows up."""
        del app_label
        return self.is_staff


class Device(models.Model):
    """One person on one device: what a token stands for, and whose sequence the records count.

    `holding` are first and last of every stretch of sequence numbers that the hub holds records of, ascending.
    `device_key` is the raw public key that the device signs rescue files with, `key_source` on whose word it is.
    `revoked_by` is who signed the device out, empty where the person did so themself. From `queue_size` on, columns
    hold what the device said of itself at its last exchange (see `hub.device_health`).
    """

    person: models.ForeignKey[Person, Person] = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="devices"
    )
    person_id: int
    device: models.CharField[str, str] = models.CharField(max_length=100)
    name: models.CharField[str, str] = models.CharField(max_length=200, blank=True)
    token_sha256: models.CharField[str | None, str | None] = models.CharField(
        max_length=64, unique=True, null=True, editable=False
    )
    token_until_ms: models.BigIntegerField[int, int] = models.BigIntegerField(default=0, editable=False)
    created_ms: models.BigIntegerField[int, int] = models.BigIntegerField()
    last_contact_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True)
    revoked_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True)
    revoked_by: models.CharField[str, str] = models.CharField(max_length=200, blank=True)
    device_key: models.BinaryField[bytes | None, bytes | None] = models.BinaryField(null=True)
    key_source: models.CharField[str, str] = models.CharField(max_length=50, blank=True, editable=False)
    holding: models.JSONField[list[list[int]], list[list[int]]] = models.JSONField(default=list, editable=False)
    queue_size: models.IntegerField[int | None, int | None] = models.IntegerField(null=True)
    refused_count: models.IntegerField[int | None, int | None] = models.IntegerField(null=True)
    refused_said: models.IntegerField[int | None, int | None] = models.IntegerField(null=True)
    blocked: models.CharField[str, str] = models.CharField(max_length=50, blank=True)  # a `domain.errors.Cause`
    free_mb: models.IntegerField[int | None, int | None] = models.IntegerField(null=True)
    content_mb: models.IntegerField[int | None, int | None] = models.IntegerField(null=True)
    downloads_waiting: models.IntegerField[int | None, int | None] = models.IntegerField(null=True)
    app_version: models.CharField[str, str] = models.CharField(max_length=50, blank=True)
    system: models.CharField[str, str] = models.CharField(max_length=100, blank=True)
    clock_offset_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True)

    objects: ClassVar[models.Manager[Device]] = models.Manager()

    class Meta:
        """How Django sees the table."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["device", "person"], name="one_row_a_device_and_person")
        ]

    @override
    def __str__(self) -> str:
        return f"{self.name or self.device} of {self.person.name}"


class SignInFailure(models.Model):
    """How often sign-in failed lately for one account or from one address (`key`, hashed)."""

    key: models.CharField[str, str] = models.CharField(max_length=64, primary_key=True)
    failures: models.IntegerField[int, int] = models.IntegerField(default=0)
    last_ms: models.BigIntegerField[int, int] = models.BigIntegerField(default=0, db_index=True)
    closed_until_ms: models.BigIntegerField[int, int] = models.BigIntegerField(default=0)

    objects: ClassVar[models.Manager[SignInFailure]] = models.Manager()
