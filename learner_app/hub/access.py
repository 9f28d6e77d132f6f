"""Which courses a person may see: what is assigned to them or everyone, and what is open to all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from learner_app.hub.models import Assignment, Course, CourseVersion, VersionBlob

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.db.models import QuerySet

    from learner_app.domain.ids import BlobHash
    from learner_app.hub.models import Person


def courses_of(person: Person) -> QuerySet[Course]:
    """Courses whose content the person may fetch, every version of them."""
    assigned = Assignment.objects.filter(Q(person=person) | Q(person=None), withdrawn_ms=None).values("course_id")
    return Course.objects.filter(Q(id__in=assigned) | Q(is_open=True), withdrawn_ms=None)


def courses_heard_of(person: Person) -> set[str]:
    """Courses of which a person's devices may know: those above and those that were taken away again."""
    assigned = Assignment.objects.filter(Q(person=person) | Q(person=None)).values_list("course_id", flat=True)
    return {*assigned, *Course.objects.filter(is_open=True).values_list("id", flat=True)}


def version_of(person: Person, manifest: str) -> CourseVersion | None:
    """A version by its manifest's hash, None where there is none or it is not theirs to see."""
    return CourseVersion.objects.filter(manifest=manifest, course__in=courses_of(person)).first()


def readable_blobs(person: Person, blobs: Iterable[BlobHash]) -> dict[str, str]:
    """Of these blobs those that the person may fetch, with their media types."""
    rows = VersionBlob.objects.filter(sha256__in=set(blobs), version__course__in=courses_of(person))
    return dict(rows.values_list("sha256", "media_type"))
