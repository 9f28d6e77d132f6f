"""Courses, their versions, and to whom they are assigned."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.db.models import Q

from learner_app.hub.models.people import Person
from learner_app.overriding import override


class Policy(models.TextChoices):
    """What a new version means for completions of the one before."""

    KEEP = "keep", "Completions of the version before still count"
    RETRAIN = "retrain", "Everyone takes the new version"


class Course(models.Model):
    """A course for ever; its versions come and go. A retired one is no longer begun, a withdrawn one is gone."""

    id: models.CharField[str, str] = models.CharField(max_length=64, primary_key=True)
    is_open: models.BooleanField[bool, bool] = models.BooleanField("open to everyone", default=False)
    withdrawn_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True, editable=False)
    retired_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True, editable=False)

    objects: ClassVar[models.Manager[Course]] = models.Manager()

    @override
    def __str__(self) -> str:
        return self.id


class CourseVersion(models.Model):
    """One version in one language. At most one of a course and language is published; the others stay readable."""

    course: models.ForeignKey[Course, Course] = models.ForeignKey(
        Course, on_delete=models.PROTECT, related_name="versions"
    )
    course_id: str
    language: models.CharField[str, str] = models.CharField(max_length=35)
    version: models.CharField[str, str] = models.CharField(max_length=100)
    title: models.CharField[str, str] = models.CharField(max_length=500)
    manifest: models.CharField[str, str] = models.CharField(max_length=64, unique=True)
    signature: models.BinaryField[bytes, bytes] = models.BinaryField()
    signer: models.BinaryField[bytes, bytes] = models.BinaryField()
    size_text_bytes: models.BigIntegerField[int, int] = models.BigIntegerField()
    published_ms: models.BigIntegerField[int, int] = models.BigIntegerField()
    is_published: models.BooleanField[bool, bool] = models.BooleanField(default=False)
    completion: models.CharField[str, str] = models.CharField(
        max_length=10, choices=Policy.choices, default=Policy.KEEP
    )

    objects: ClassVar[models.Manager[CourseVersion]] = models.Manager()

    class Meta:
        """How Django sees the table."""

        ordering: ClassVar = ["course_id", "language", "published_ms"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["course", "language"],
                condition=Q(is_published=True),
                name="one_published_version_a_course_and_language",
            ),
            models.UniqueConstraint(fields=["course", "language", "version"], name="a_version_never_changes"),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.title} {self.version} ({self.language})"


class VersionBlob(models.Model):
    """That a version names a blob: who may read the version may fetch it."""

    version: models.ForeignKey[CourseVersion, CourseVersion] = models.ForeignKey(
        CourseVersion, on_delete=models.CASCADE, related_name="blobs"
    )
    sha256: models.CharField[str, str] = models.CharField(max_length=64, db_index=True)
    media_type: models.CharField[str, str] = models.CharField(max_length=100)

    objects: ClassVar[models.Manager[VersionBlob]] = models.Manager()

    class Meta:
        """How Django sees the table."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["version", "sha256"], name="each_blob_once_a_version")]


class AnswerKeys(models.Model):
    """The keys of one version's certifying quizzes, as the author's file holds them. No view ever reads this table."""

    version: models.OneToOneField[CourseVersion, CourseVersion] = models.OneToOneField(
        CourseVersion, on_delete=models.CASCADE, related_name="answer_keys"
    )
    keys: models.JSONField[dict[str, str], dict[str, str]] = models.JSONField()  # unit id to its key document

    objects: ClassVar[models.Manager[AnswerKeys]] = models.Manager()


class Assignment(models.Model):
    """A course that somebody, or everyone (`person` empty), is to take. Withdrawn rather than deleted."""

    course: models.ForeignKey[Course, Course] = models.ForeignKey(
        Course, on_delete=models.PROTECT, related_name="assignments"
    )
    course_id: str
    person: models.ForeignKey[Person | None, Person | None] = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, blank=True, help_text="Empty: everyone"
    )
    person_id: int | None
    due_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True, blank=True)
    grace_ms: models.BigIntegerField[int, int] = models.BigIntegerField(default=0)
    close_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True, blank=True)
    created_ms: models.BigIntegerField[int, int] = models.BigIntegerField(editable=False, default=0)
    withdrawn_ms: models.BigIntegerField[int | None, int | None] = models.BigIntegerField(null=True, editable=False)

    objects: ClassVar[models.Manager[Assignment]] = models.Manager()

    class Meta:
        """How Django sees the table."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["course", "person"], name="one_assignment_a_course_and_person"),
            models.UniqueConstraint(
                fields=["course"], condition=Q(person=None), name="one_assignment_a_course_to_everyone"
            ),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.course_id} to {self.person.name if self.person else 'everyone'}"
