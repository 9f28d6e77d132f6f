"""The administration's frame: its site, its order, and tables that are not to be edited freely."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from django.contrib import admin
from django.contrib.auth.forms import PasswordChangeForm
from django.contrib.auth.views import PasswordChangeView
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode

from learner_app.domain.errors import ExpectedFailure
from learner_app.hub.models import Person
from learner_app.hub.people import check_password, keep_person
from learner_app.overriding import override

if TYPE_CHECKING:
    from django.db.models import Model
    from django.http import HttpRequest, HttpResponse
    from django.template.response import TemplateResponse

ORDER = ("Person", "Assignment", "Accommodation", "Course", "CourseVersion", "Device", "Completion", "Flag", "Refusal")
"""What is looked after most, first; the rest follows by name."""


class OwnPasswordForm(PasswordChangeForm):
    """A new password for whoever is signed in, by the same act as every other."""

    required_css_class = "required"

    @override
    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        try:
            check_password(cleaned.get("new_password1", ""))
        except ExpectedFailure as failure:
            self.add_error("new_password1", f"{failure.message} {failure.next_step}")
        return cleaned

    @override
    def save(self, commit: bool = True) -> Person:
        person = Person.objects.get(pk=self.user.pk)
        keep_person(person, self.cleaned_data["new_password1"], f"{person.name} (administration)")
        self.user = person  # whose session goes on
        return person


class HubAdminSite(admin.AdminSite):
    """Signing in happens on the hub's own page, which limits guessing."""

    site_header = "Learning hub"
    site_title = "Learning hub"
    index_title = "Administration"
    site_url = "/"

    @override
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        return redirect(f"/sign-in/?{urlencode({'next': request.GET.get('next', '/admin/')})}")

    @override
    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> TemplateResponse:
        extra = {**self.each_context(request), **(extra_context or {})}
        view = PasswordChangeView.as_view(
            form_class=OwnPasswordForm, success_url=reverse("admin:password_change_done"), extra_context=extra
        )
        return cast("TemplateResponse", view(request))

    @override
    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[Any]:
        sections = super().get_app_list(request, app_label)
        for section in sections:
            section["models"].sort(key=_place)
        return sections


def _place(entry: dict[str, str]) -> tuple[int, str]:
    name = entry["object_name"]
    return (ORDER.index(name) if name in ORDER else len(ORDER)), entry["name"]


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


def when(time_ms: int | None) -> str:
    """A time for people, in UTC; a dash for none."""
    if time_ms is None:
        return "–"
    at = datetime.fromtimestamp(time_ms / 1000, UTC)
    return f"{at.day} {at:%b %Y, %H:%M} UTC"
