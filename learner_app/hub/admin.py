"""The administration pages. Every change goes through the same acts as the command line and leaves its audit entry."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminSplitDateTime
from django.core.exceptions import ValidationError

from learner_app.domain.errors import ExpectedFailure
from learner_app.hub.admin_needs import AccommodationAdmin
from learner_app.hub.admin_records import TABLES
from learner_app.hub.admin_site import Kept, ReadOnly, site, when
from learner_app.hub.ledger import now_ms, writing
from learner_app.hub.models import Accommodation, Assignment, Course, CourseVersion, Device, Person
from learner_app.hub.pages.device_view import clock_words
from learner_app.hub.people import (
    SHORTEST_PASSWORD,
    Dates,
    assign,
    check_assignable,
    check_name,
    keep_person,
    revoke_device,
    withdraw_assignment,
)
from learner_app.hub.publishing import retire, withdraw
from learner_app.overriding import override

if TYPE_CHECKING:
    from django.db.models import Model, QuerySet
    from django.http import HttpRequest

DAY_MS = 24 * 3_600_000


class PersonForm(forms.ModelForm):  # type: ignore[type-arg]  # as above
    """A person; the password is only ever set."""

    new_password = forms.CharField(
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        min_length=SHORTEST_PASSWORD,
        required=False,
        help_text="Leave empty to keep the one there is. Another one signs the person out on every device.",
    )

    class Meta:
        """What can be changed."""

        model = Person
        fields = ("name", "display_name", "role", "is_active")
        help_texts: ClassVar = {
            "is_active": "Without it nobody signs in as this person, and every device is signed out. Records stay.",
        }

    @override
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk is None:
            self.fields["new_password"].label = "Password"
            self.fields["new_password"].help_text = f"At least {SHORTEST_PASSWORD} characters."

    def clean_name(self) -> str:
        """The account name as the command line would take it."""
        name: str = self.cleaned_data["name"]
        try:
            check_name(name)
        except ExpectedFailure as failure:
            raise ValidationError(failure.message) from failure
        return name

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
    fields = ("name", "display_name", "role", "is_active", "new_password")
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
        signed_out = keep_person(obj, form.cleaned_data.get("new_password", ""), _who(request))
        if signed_out:
            self.message_user(
                request,
                f"{obj.name} was signed out on {signed_out} {'device' if signed_out == 1 else 'devices'}. "
                "What waits there is kept until the next sign-in.",
            )


class AssignmentForm(forms.ModelForm):  # type: ignore[type-arg]  # as above
    """An assignment with its dates as people write them, in UTC."""

    due = forms.SplitDateTimeField(required=False, widget=AdminSplitDateTime, help_text="UTC. Empty: no date.")
    grace_days = forms.IntegerField(
        required=False, min_value=0, max_value=3650, help_text="How many days after that still count as in time."
    )
    close = forms.SplitDateTimeField(
        required=False, widget=AdminSplitDateTime, help_text="UTC. What is done later is kept, and called late."
    )

    class Meta:
        """Whom and what; the dates are fields of the form."""

        model = Assignment
        fields = ("course", "person")

    @override
    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        course = cleaned.get("course")
        if self.instance.pk is None and course is not None:
            try:
                check_assignable(course, cleaned.get("person"))
            except ExpectedFailure as failure:
                raise ValidationError({"course": f"{failure.message} {failure.next_step}"}) from failure
        return cleaned

    @override
    def get_initial_for_field(self, field: forms.Field, field_name: str) -> object:
        row = self.instance
        dates = {"due": _at(row.due_ms), "grace_days": row.grace_ms // DAY_MS, "close": _at(row.close_ms)}
        return dates[field_name] if field_name in dates else super().get_initial_for_field(field, field_name)


def _at(time_ms: int | None) -> datetime | None:
    return None if time_ms is None else datetime.fromtimestamp(time_ms / 1000, UTC)


def _ms(at: datetime | None) -> int | None:
    return None if at is None else round(at.timestamp() * 1000)


class StateFilter(admin.SimpleListFilter):
    """Those that stand, or those that were taken back."""

    title = "state"
    parameter_name = "state"

    @override
    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [("assigned", "Assigned"), ("withdrawn", "Withdrawn")]

    @override
    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        chosen = self.value()
        return queryset if chosen is None else queryset.filter(withdrawn_ms__isnull=chosen == "assigned")


@admin.register(Assignment, site=site)
class AssignmentAdmin(Kept):
    """Who is to take what."""

    list_display = ("course", "whom", "due", "grace", "state")
    list_filter = ("course", StateFilter)
    list_select_related = ("person",)
    search_fields = ("person__name",)
    autocomplete_fields = ("person",)
    actions = ("withdraw_chosen",)
    form = AssignmentForm

    @override
    def has_add_permission(self, request: HttpRequest) -> bool:
        return _may(request, "hub.add_assignment")

    @override
    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        return ("course", "whom") if obj is not None else ()

    @override
    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        return ("course", "person" if obj is None else "whom", "due", "grace_days", "close")

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

    @override
    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(field, forms.ModelChoiceField):  # neither a course nor a person is made in passing
            field.widget.can_add_related = field.widget.can_change_related = field.widget.can_view_related = False
        return field

    @admin.display(description="person", ordering="person__name")
    def whom(self, row: Assignment) -> str:
        """The person, or everyone."""
        return str(row.person) if row.person else "everyone"

    @admin.display(description="due", ordering="due_ms")
    def due(self, row: Assignment) -> str:
        """The date in words."""
        return when(row.due_ms)

    @admin.display(description="grace")
    def grace(self, row: Assignment) -> str:
        """Whole days, or none."""
        return f"{row.grace_ms // DAY_MS} d" if row.grace_ms else "–"

    @admin.display(description="state", ordering="withdrawn_ms")
    def state(self, row: Assignment) -> str:
        """Whether it stands."""
        return "assigned" if row.withdrawn_ms is None else f"withdrawn {when(row.withdrawn_ms)}"


@admin.register(Course, site=site)
class CourseAdmin(Kept):
    """Courses: open to all or not, retired, withdrawn. New ones are published from the command line."""

    fields = ("id", "titles", "state", "is_open")
    list_display = ("id", "titles", "is_open", "state")
    actions = ("retire_chosen", "withdraw_chosen")
    readonly_fields = ("id", "titles", "state")

    @override
    def save_model(self, request: HttpRequest, obj: Course, form: Any, change: bool) -> None:
        before = Course.objects.get(pk=obj.pk)
        with writing() as ledger:
            obj.save()
            for version in CourseVersion.objects.filter(course=obj, is_published=True):
                ledger.change("version", obj.pk, course=obj.pk, ref=version.pk)
            words = f"open to everyone: {before.is_open}", f"open to everyone: {obj.is_open}"
            ledger.audit(_who(request), "change course", f"course {obj.pk}", old=words[0], new=words[1])

    @admin.action(description="Retire the chosen courses: who has begun may finish", permissions=["change"])
    def retire_chosen(self, request: HttpRequest, rows: QuerySet[Course]) -> None:
        """Let nobody begin them any more; one that was withdrawn stays so."""
        for row in rows.filter(withdrawn_ms=None):
            retire(row.pk, _who(request))

    @admin.action(description="Withdraw the chosen courses", permissions=["change"])
    def withdraw_chosen(self, request: HttpRequest, rows: QuerySet[Course]) -> None:
        """Take them away from everyone; records stay."""
        for row in rows:
            withdraw(row.pk, _who(request))

    @admin.display(description="published")
    def titles(self, row: Course) -> str:
        """Title, version and language of what is published."""
        published = CourseVersion.objects.filter(course=row, is_published=True)
        return "; ".join(str(version) for version in published) or "–"

    @admin.display(description="state", ordering="withdrawn_ms")
    def state(self, row: Course) -> str:
        """Whether it is there for learners."""
        if row.withdrawn_ms is not None:
            return f"withdrawn {when(row.withdrawn_ms)}"
        return "available" if row.retired_ms is None else f"retired {when(row.retired_ms)}"


@admin.register(Device, site=site)
class DeviceAdmin(ReadOnly):
    """Devices that signed in; they can be signed out here."""

    list_display = ("person", "name", "state", "last_contact", "waiting", "app_version", "key_source")
    list_select_related = ("person",)
    fields = (
        *("person", "name", "device", "state", "last_contact", "waiting", "refused_count", "blocked", "free_mb"),
        *("content_mb", "downloads_waiting", "app_version", "system", "clock", "key_source", "first_contact"),
    )
    search_fields = ("person__name", "name", "device")
    actions = ("revoke_chosen",)

    def has_revoke_permission(self, request: HttpRequest) -> bool:
        """Admins alone."""
        return _may(request, "hub.change_device")

    @admin.action(description="Sign the chosen devices out", permissions=["revoke"])
    def revoke_chosen(self, request: HttpRequest, rows: QuerySet[Device]) -> None:
        """Their tokens are worth nothing from now on."""
        for row in rows:
            revoke_device(row, _who(request))

    @admin.display(description="last contact", ordering="last_contact_ms")
    def last_contact(self, row: Device) -> str:
        """The time in words."""
        return when(row.last_contact_ms)

    @admin.display(description="first sign-in")
    def first_contact(self, row: Device) -> str:
        """The time in words."""
        return when(row.created_ms)

    @admin.display(description="records waiting", ordering="queue_size")
    def waiting(self, row: Device) -> str:
        """As the device was after its last exchange."""
        return "–" if row.queue_size is None else str(row.queue_size)

    @admin.display(description="clock")
    def clock(self, row: Device) -> str:
        """How far the device's clock was off."""
        return clock_words(row.clock_offset_ms) or "–"

    @admin.display(description="state", ordering="revoked_ms")
    def state(self, row: Device) -> str:
        """Whether its token is worth anything."""
        if row.revoked_ms is None:
            return "signed in" if row.token_until_ms >= now_ms() else "sign-in expired"
        by = f" by {row.revoked_by}" if row.revoked_by else ""
        return f"signed out{by} {when(row.revoked_ms)}"


site.register(Accommodation, AccommodationAdmin)
for model, table in TABLES.items():
    site.register(model, table)


def _who(request: HttpRequest) -> str:
    return f"{request.user.get_username()} (administration)"


def _may(request: HttpRequest, permission: str) -> bool:
    return isinstance(request.user, Person) and request.user.has_perm(permission)
