"""The administration's tables that are only looked at: versions, what arrived, what the hub made of it, the audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import admin

from learner_app.hub.admin_site import ReadOnly, when
from learner_app.hub.certificates import standing_of
from learner_app.hub.models import (
    AuditEntry,
    Certificate,
    Completion,
    CourseVersion,
    Flag,
    Mark,
    Receipt,
    Record,
    Refusal,
)

if TYPE_CHECKING:
    from django.db.models import Model


class CourseVersionAdmin(ReadOnly):
    """Versions as they were published."""

    list_display = ("course", "language", "version", "title", "state", "published", "completion")
    exclude = ("signature", "signer")

    @admin.display(description="state", ordering="is_published")
    def state(self, row: CourseVersion) -> str:
        """Whether new learners get it."""
        return "published" if row.is_published else "replaced"

    @admin.display(description="published", ordering="published_ms")
    def published(self, row: CourseVersion) -> str:
        """The time in words."""
        return when(row.published_ms)


class RecordAdmin(ReadOnly):
    """What arrived."""

    list_display = ("statement_id", "person", "verb", "course", "unit", "done", "arrived")
    search_fields = ("statement_id", "person__name")
    list_select_related = ("person",)
    show_full_result_count = False

    @admin.display(description="done", ordering="occurred_ms")
    def done(self, row: Record) -> str:
        """The time in words, by the device's clock."""
        return when(row.occurred_ms)

    @admin.display(description="arrived", ordering="received_ms")
    def arrived(self, row: Record) -> str:
        """The time in words, by the hub's clock."""
        return when(row.received_ms)


class MarkAdmin(ReadOnly):
    """The hub's verdicts beside what devices claimed."""

    list_display = ("attempt", "person", "unit", "score", "claimed_score", "passed", "flags")
    list_select_related = ("person",)


class FlagAdmin(ReadOnly):
    """What a person should look at."""

    list_display = ("record", "kind", "detail", "at")
    list_filter = ("kind",)

    @admin.display(description="when", ordering="at_ms")
    def at(self, row: Flag) -> str:
        """The time in words."""
        return when(row.at_ms)


class RefusalAdmin(ReadOnly):
    """What was not taken in, and why."""

    list_display = ("device", "sequence", "reason", "at")

    @admin.display(description="when", ordering="at_ms")
    def at(self, row: Refusal) -> str:
        """The time in words."""
        return when(row.at_ms)


class ReceiptAdmin(ReadOnly):
    """What was promised to devices."""

    list_display = ("id", "device", "first", "last", "received")

    @admin.display(description="received", ordering="received_ms")
    def received(self, row: Receipt) -> str:
        """The time in words."""
        return when(row.received_ms)


class CompletionAdmin(ReadOnly):
    """What follows from the records."""

    list_display = ("person", "version", "status", "passed", "score", "done")
    list_select_related = ("person", "version")

    @admin.display(description="completed", ordering="completed_ms")
    def done(self, row: Completion) -> str:
        """The time in words."""
        return when(row.completed_ms)


class CertificateAdmin(ReadOnly):
    """Certificates that were given."""

    list_display = ("code", "person", "version", "state", "given")
    list_select_related = ("person", "version", "revocation")
    search_fields = ("code", "person__name")
    fields = ("code", "person", "version", "state", "given")

    @admin.display(description="state")
    def state(self, row: Certificate) -> str:
        """What it is worth."""
        return standing_of(row).value

    @admin.display(description="given", ordering="issued_ms")
    def given(self, row: Certificate) -> str:
        """The time in words."""
        return when(row.issued_ms)


class AuditEntryAdmin(ReadOnly):
    """Who changed what."""

    list_display = ("id", "at", "who", "action", "subject", "old", "new", "why")
    search_fields = ("who", "action", "subject")

    @admin.display(description="when", ordering="at_ms")
    def at(self, row: AuditEntry) -> str:
        """The time in words."""
        return when(row.at_ms)


TABLES: dict[type[Model], type[ReadOnly]] = {
    CourseVersion: CourseVersionAdmin,
    Record: RecordAdmin,
    Mark: MarkAdmin,
    Flag: FlagAdmin,
    Refusal: RefusalAdmin,
    Receipt: ReceiptAdmin,
    Completion: CompletionAdmin,
    Certificate: CertificateAdmin,
    AuditEntry: AuditEntryAdmin,
}
