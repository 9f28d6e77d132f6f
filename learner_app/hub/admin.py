"""The administration pages. Every change goes through the same acts as the command line and leaves its audit entry."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminSplitDateTime
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.http import urlencode

from learner_app.hub.ledger import writing
from learner_app.hub.models import (
    Assignment,
    AuditEntry,
    Completion,
    Course,
    CourseVersion,
    Device,
    Flag,
    Mark,
    Person,
    Receipt,
    Record,
    Refusal,
)
from learner_app.hub.people import SHORTEST_PASSWORD, Dates, assign, revoke_device, withdraw_assignment
from learner_app.hub.publishing import withdraw
from learner_app.hub.report_csv import iso
from learner_app.overriding import override

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet
    from django.http import HttpRequest, HttpResponse


class HubAdminSite(admin.AdminSite):
    """Signing in happens on the hub's own page, which limits guessing."""

    site_header = "Learning hub"
    site_title = "Learning hub"
    index_title = "Administration"
    site_url = "/"

    @override
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return redirect(f"/sign-in/?{urlencode({'next': request.GET.get('next', '/admin/')})}")


DAY_MS = 24 * 3_600_000
site = HubAdminSite(name="admin")


class Kept(admin.ModelAdmin):  # type: ignore[type-arg]  # not generic at run time
    """Rows that are neither added nor deleted here."""

    @override
    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    @override
    def has_add_permission(self, request: HttpRequest) -> bool:
        return False


class ReadOnly(Kept):
    """Rows to look at."""

    @override
    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False


class PersonForm(forms.ModelForm):  # type: ignore[type-arg]  # as above
    """A person; the password is only ever set."""

    new_password = forms.CharField(
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        min_length=SHORTEST_PASSWORD,
        required=False,
        help_text="Leave empty to keep the one there is.",
    )

    class Meta:
        """What can be changed."""

        model = Person
        fields = ("name", "display_name", "role", "is_active")

    @override
    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        if self.instance.pk is None and not cleaned.get("new_password"):
            raise ValidationError({"new_password": "A new account needs a password."})
        return cleaned


@admin.register(Person, site=site)
class PersonAdmin(Kept):
    """Accounts."""

    form = PersonForm
    list_display = ("name", "display_name", "role", "is_active")
    list_filter = ("role", "is_active")
    search_fields = ("name", "display_name")

    @override
    def has_add_permission(self, request: HttpRequest) -> bool:
        return _may(request, "hub.add_person")

    @override
    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        return ("name",) if obj is not None else ()

    @override
    def save_model(self, request: HttpRequest, obj: Person, form: Any, change: bool) -> None:
        before = Person.objects.filter(pk=obj.pk).first()
        old = f"role {before.role}, active {before.is_active}" if before else ""
        password = form.cleaned_data.get("new_password")
        if password:
            obj.set_password(password)
        with writing() as ledger:
            obj.save()
            new = f"role {obj.role}, active {obj.is_active}"
            why = "new password" if password and before else ""
            action = "change person" if before else "add person"
            ledger.audit(_who(request), action, f"person {obj.name}", old=old, new=new, why=why)


class AssignmentForm(forms.ModelForm):  # type: ignore[type-arg]  # as above
    """An assignment with its dates as people write them, in UTC."""

    due = forms.SplitDateTimeField(required=False, widget=AdminSplitDateTime)
    grace_days = forms.IntegerField(required=False, min_value=0, max_value=3650)
    close = forms.SplitDateTimeField(required=False, widget=AdminSplitDateTime)

    class Meta:
        """Whom and what; the dates are fields of the form."""

        model = Assignment
        fields = ("course", "person")

    @override
    def get_initial_for_field(self, field: forms.Field, field_name: str) -> object:
        row = self.instance
        dates = {"due": _at(row.due_ms), "grace_days": row.grace_ms // DAY_MS, "close": _at(row.close_ms)}
        return dates[field_name] if field_name in dates else super().get_initial_for_field(field, field_name)


def _at(time_ms: int | None) -> datetime | None:
    return None if time_ms is None else datetime.fromtimestamp(time_ms / 1000, UTC)


def _ms(at: datetime | None) -> int | None:
    return None if at is None else round(at.timestamp() * 1000)


@admin.register(Assignment, site=site)
class AssignmentAdmin(Kept):
    """Who is to take what."""

    list_display = ("course", "person", "due", "is_withdrawn")
    list_filter = ("course",)
    search_fields = ("person__name",)
    autocomplete_fields = ("person",)
    actions = ("withdraw_chosen",)
    form = AssignmentForm

    @override
    def has_add_permission(self, request: HttpRequest) -> bool:
        return _may(request, "hub.add_assignment")

    @override
    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        return ("course", "person") if obj is not None else ()

    @override
    def save_model(self, request: HttpRequest, obj: Assignment, form: Any, change: bool) -> None:
        name = obj.person.name if obj.person else None
        chosen = form.cleaned_data
        dates = Dates(_ms(chosen["due"]), (chosen["grace_days"] or 0) * DAY_MS, _ms(chosen["close"]))
        row, _ = assign(obj.course_id, name, dates, _who(request))
        obj.pk = row.pk

    @admin.action(description="Withdraw the chosen assignments", permissions=["change"])
    def withdraw_chosen(self, request: HttpRequest, rows: QuerySet[Assignment]) -> None:
        """Take them back; what was done stays."""
        for row in rows:
            withdraw_assignment(row, _who(request))

    @admin.display(description="due")
    def due(self, row: Assignment) -> str:
        """The date in words."""
        return iso(row.due_ms) or "–"

    @admin.display(boolean=True, description="withdrawn")
    def is_withdrawn(self, row: Assignment) -> bool:
        """Whether it was taken back."""
        return row.withdrawn_ms is not None


@admin.register(Course, site=site)
class CourseAdmin(Kept):
    """Courses: open to all or not, and withdrawn or not. New ones are published from the command line."""

    list_display = ("id", "is_open", "is_withdrawn")
    actions = ("withdraw_chosen",)
    readonly_fields = ("id",)

    @override
    def save_model(self, request: HttpRequest, obj: Course, form: Any, change: bool) -> None:
        before = Course.objects.get(pk=obj.pk)
        with writing() as ledger:
            obj.save()
            for version in CourseVersion.objects.filter(course=obj, is_published=True):
                ledger.change("version", obj.pk, course=obj.pk, ref=version.pk)
            words = f"open to everyone: {before.is_open}", f"open to everyone: {obj.is_open}"
            ledger.audit(_who(request), "change course", f"course {obj.pk}", old=words[0], new=words[1])

    @admin.action(description="Withdraw the chosen courses", permissions=["change"])
    def withdraw_chosen(self, request: HttpRequest, rows: QuerySet[Course]) -> None:
        """Take them away from everyone; records stay."""
        for row in rows:
            withdraw(row.pk, _who(request))

    @admin.display(boolean=True, description="withdrawn")
    def is_withdrawn(self, row: Course) -> bool:
        """Whether it was taken away."""
        return row.withdrawn_ms is not None


@admin.register(Device, site=site)
class DeviceAdmin(ReadOnly):
    """Devices that signed in; they can be signed out here."""

    list_display = ("person", "name", "device", "last_contact", "queue_size", "app_version", "key_source", "is_revoked")
    search_fields = ("person__name", "name", "device")
    actions = ("revoke_chosen",)
    exclude = ("token_sha256",)

    def has_revoke_permission(self, request: HttpRequest) -> bool:
        """Admins alone."""
        return _may(request, "hub.change_device")

    @admin.action(description="Sign the chosen devices out", permissions=["revoke"])
    def revoke_chosen(self, request: HttpRequest, rows: QuerySet[Device]) -> None:
        """Their tokens are worth nothing from now on."""
        for row in rows:
            revoke_device(row, _who(request))

    @admin.display(description="last contact")
    def last_contact(self, row: Device) -> str:
        """The time in words."""
        return iso(row.last_contact_ms) or "–"

    @admin.display(boolean=True, description="signed out")
    def is_revoked(self, row: Device) -> bool:
        """Whether its token is worth nothing."""
        return row.revoked_ms is not None


@admin.register(CourseVersion, site=site)
class CourseVersionAdmin(ReadOnly):
    """Versions as they were published."""

    list_display = ("course", "language", "version", "title", "is_published", "completion")
    exclude = ("signature", "signer")


@admin.register(Record, site=site)
class RecordAdmin(ReadOnly):
    """What arrived."""

    list_display = ("statement_id", "person", "verb", "course", "unit", "occurred_ms", "received_ms")
    search_fields = ("statement_id", "person__name")
    list_select_related = ("person",)
    show_full_result_count = False


@admin.register(Mark, site=site)
class MarkAdmin(ReadOnly):
    """The hub's verdicts beside what devices claimed."""

    list_display = ("attempt", "person", "unit", "score", "claimed_score", "passed", "flags")


@admin.register(Flag, site=site)
class FlagAdmin(ReadOnly):
    """What a person should look at."""

    list_display = ("record", "kind", "detail")
    list_filter = ("kind",)


@admin.register(Refusal, site=site)
class RefusalAdmin(ReadOnly):
    """What was not taken in, and why."""

    list_display = ("device", "sequence", "reason")


@admin.register(Receipt, site=site)
class ReceiptAdmin(ReadOnly):
    """What was promised to devices."""

    list_display = ("id", "device", "first", "last", "received_ms")


@admin.register(Completion, site=site)
class CompletionAdmin(ReadOnly):
    """What follows from the records."""

    list_display = ("person", "version", "status", "passed", "score")
    list_select_related = ("person", "version")


@admin.register(AuditEntry, site=site)
class AuditEntryAdmin(ReadOnly):
    """Who changed what."""

    list_display = ("id", "at", "who", "action", "subject", "old", "new", "why")
    search_fields = ("who", "action", "subject")

    @admin.display(description="when")
    def at(self, row: AuditEntry) -> str:
        """The time in words."""
        return iso(row.at_ms) or ""


def _who(request: HttpRequest) -> str:
    return f"{request.user.get_username()} (administration)"


def _may(request: HttpRequest, permission: str) -> bool:
    return isinstance(request.user, Person) and request.user.has_perm(permission)
