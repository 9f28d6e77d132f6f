"""The administration's page of extra time, which only admins see: it is nobody else's business who needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django import forms
from django.contrib import admin

from learner_app.domain.accommodations import MOST_EXTRA_S, MOST_PERCENT, USUAL_PERCENT
from learner_app.domain.accommodations import Accommodation as Given
from learner_app.hub.accommodating import accommodate
from learner_app.hub.admin_site import Kept, when
from learner_app.hub.extra_time import as_given, words
from learner_app.hub.models import Accommodation, Person, Role
from learner_app.overriding import override

if TYPE_CHECKING:
    from django.db.models import Model
    from django.http import HttpRequest


class AccommodationForm(forms.ModelForm):  # type: ignore[type-arg]  # not generic at run time
    """Whom, and how much."""

    factor = forms.DecimalField(
        initial=1,
        min_value=USUAL_PERCENT // 100,
        max_value=MOST_PERCENT // 100,
        decimal_places=2,
        label="times the limit",
        help_text="For example 1.5: a quiz of 20 minutes takes up to 30.",
    )
    minutes = forms.IntegerField(
        initial=0, min_value=0, max_value=MOST_EXTRA_S // 60, label="minutes more", help_text="On top of that."
    )
    untimed = forms.BooleanField(
        required=False, label="no limit", help_text="Untimed. With nothing of the three, what was given is taken back."
    )

    class Meta:
        """Whom; the rest are fields of the form."""

        model = Accommodation
        fields = ("person",)


class AccommodationAdmin(Kept):
    """Who was given how much time over the limits of quizzes; the newest row of a person holds."""

    form = AccommodationForm
    fields = ("person", "factor", "minutes", "untimed")
    list_display = ("person", "given", "since")
    list_select_related = ("person",)
    search_fields = ("person__name",)
    autocomplete_fields = ("person",)
    ordering: ClassVar = ["-id"]

    @override
    def has_module_permission(self, request: HttpRequest) -> bool:
        return _is_admin(request)

    @override
    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return _is_admin(request)

    @override
    def has_add_permission(self, request: HttpRequest) -> bool:
        return _is_admin(request)

    @override
    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return False

    @override
    def get_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        return ("person", "given", "since") if obj is not None else self.fields

    @override
    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        return ("person", "given", "since") if obj is not None else ()

    @override
    def save_model(self, request: HttpRequest, obj: Accommodation, form: Any, change: bool) -> None:
        chosen = form.cleaned_data
        given = Given(round(chosen["factor"] * 100), chosen["minutes"] * 60, chosen["untimed"])
        is_changed = accommodate(obj.person.name, given, f"{request.user.get_username()} (administration)")
        newest = Accommodation.objects.filter(person=obj.person).order_by("-pk").first()
        obj.pk = newest.pk if newest else None
        if not is_changed:
            self.message_user(request, f"That is what {obj.person.name} has already.")

    @admin.display(description="extra time")
    def given(self, row: Accommodation) -> str:
        """What it was, in words."""
        return words(as_given(row))

    @admin.display(description="since", ordering="given_ms")
    def since(self, row: Accommodation) -> str:
        """The time in words."""
        return when(row.given_ms)


def _is_admin(request: HttpRequest) -> bool:
    return isinstance(request.user, Person) and request.user.is_active and request.user.role == Role.ADMIN
