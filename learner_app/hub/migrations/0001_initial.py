"""The first shape of everything that a hub keeps."""

from __future__ import annotations

from typing import ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    """Tables, constraints and indexes."""

    initial = True

    dependencies: ClassVar = []

    operations: ClassVar = [
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                ("name", models.CharField(max_length=150, unique=True, verbose_name="account name")),
                ("display_name", models.CharField(blank=True, max_length=200)),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("learner", "Learner"),
                            ("instructor", "Instructor"),
                            ("manager", "Manager"),
                            ("author", "Author"),
                            ("approver", "Approver"),
                            ("admin", "Admin"),
                            ("auditor", "Auditor"),
                        ],
                        default="learner",
                        max_length=20,
                    ),
                ),
                ("is_active", models.BooleanField(default=True)),
                ("created_ms", models.BigIntegerField(default=0, editable=False)),
            ],
            options={
                "verbose_name_plural": "people",
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="AuditEntry",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("at_ms", models.BigIntegerField()),
                ("who", models.CharField(max_length=200)),
                ("action", models.CharField(max_length=100)),
                ("subject", models.CharField(max_length=300)),
                ("old", models.TextField(blank=True)),
                ("new", models.TextField(blank=True)),
                ("why", models.TextField(blank=True)),
                ("chain", models.BinaryField()),
            ],
            options={
                "verbose_name_plural": "audit entries",
                "ordering": ["-id"],
            },
        ),
        migrations.CreateModel(
            name="Course",
            fields=[
                ("id", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("is_open", models.BooleanField(default=False, verbose_name="open to everyone")),
                ("withdrawn_ms", models.BigIntegerField(editable=False, null=True)),
            ],
        ),
        migrations.CreateModel(
            name="LedgerHead",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("epoch", models.CharField(default="", max_length=40)),
                ("change", models.BigIntegerField(default=0)),
                ("receipt", models.BigIntegerField(default=0)),
                (
                    "receipt_chain",
                    models.BinaryField(
                        default=b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
                    ),
                ),
                ("audit", models.BigIntegerField(default=0)),
                (
                    "audit_chain",
                    models.BinaryField(
                        default=b"\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SignInFailure",
            fields=[
                ("key", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("failures", models.IntegerField(default=0)),
                ("last_ms", models.BigIntegerField(db_index=True, default=0)),
                ("closed_until_ms", models.BigIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="CourseVersion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("language", models.CharField(max_length=35)),
                ("version", models.CharField(max_length=100)),
                ("title", models.CharField(max_length=500)),
                ("manifest", models.CharField(max_length=64, unique=True)),
                ("signature", models.BinaryField()),
                ("signer", models.BinaryField()),
                ("size_text_bytes", models.BigIntegerField()),
                ("published_ms", models.BigIntegerField()),
                ("is_published", models.BooleanField(default=False)),
                (
                    "completion",
                    models.CharField(
                        choices=[
                            ("keep", "Completions of the version before still count"),
                            ("retrain", "Everyone takes the new version"),
                        ],
                        default="keep",
                        max_length=10,
                    ),
                ),
                (
                    "course",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="versions", to="hub.course"
                    ),
                ),
            ],
            options={
                "ordering": ["course_id", "language", "published_ms"],
            },
        ),
        migrations.CreateModel(
            name="Completion",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("status", models.CharField(max_length=20)),
                ("passed", models.BooleanField(null=True)),
                ("score", models.FloatField(null=True)),
                ("completed_ms", models.BigIntegerField(null=True)),
                ("received_ms", models.BigIntegerField(null=True)),
                ("attempts", models.IntegerField(default=0)),
                ("person", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),
                ("version", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="hub.courseversion")),
            ],
        ),
        migrations.CreateModel(
            name="AnswerKeys",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("keys", models.JSONField()),
                (
                    "version",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="answer_keys", to="hub.courseversion"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Device",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("device", models.CharField(max_length=100)),
                ("name", models.CharField(blank=True, max_length=200)),
                ("token_sha256", models.CharField(editable=False, max_length=64, null=True, unique=True)),
                ("token_until_ms", models.BigIntegerField(default=0, editable=False)),
                ("created_ms", models.BigIntegerField()),
                ("last_contact_ms", models.BigIntegerField(null=True)),
                ("revoked_ms", models.BigIntegerField(null=True)),
                ("queue_size", models.IntegerField(null=True)),
                ("app_version", models.CharField(blank=True, max_length=50)),
                ("clock_offset_ms", models.BigIntegerField(null=True)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="devices", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Change",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("kind", models.CharField(max_length=12)),
                ("key", models.CharField(max_length=200)),
                ("course", models.CharField(blank=True, max_length=64)),
                ("ref", models.BigIntegerField(default=0)),
                (
                    "person",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.PROTECT, to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("device", models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, to="hub.device")),
            ],
        ),
        migrations.CreateModel(
            name="Receipt",
            fields=[
                ("id", models.BigIntegerField(primary_key=True, serialize=False)),
                ("first", models.BigIntegerField()),
                ("last", models.BigIntegerField()),
                ("received_ms", models.BigIntegerField()),
                ("digest", models.BinaryField()),
                ("chain", models.BinaryField()),
                ("signature", models.BinaryField()),
                ("device", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="hub.device")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Record",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sequence", models.BigIntegerField()),
                ("statement_id", models.CharField(max_length=36, unique=True)),
                ("statement", models.BinaryField()),
                ("previous", models.BinaryField()),
                ("chain", models.BinaryField()),
                ("verb", models.CharField(max_length=30)),
                ("manifest", models.CharField(blank=True, max_length=64)),
                ("course", models.CharField(blank=True, max_length=500)),
                ("unit", models.CharField(blank=True, max_length=500)),
                ("attempt", models.CharField(blank=True, max_length=500)),
                ("occurred_ms", models.BigIntegerField()),
                ("received_ms", models.BigIntegerField()),
                ("offset_ms", models.BigIntegerField(null=True)),
                ("device", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="hub.device")),
                ("person", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to=settings.AUTH_USER_MODEL)),
                ("receipt", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="hub.receipt")),
            ],
        ),
        migrations.CreateModel(
            name="Mark",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("attempt", models.CharField(db_index=True, max_length=500)),
                ("unit", models.CharField(max_length=500)),
                ("score", models.FloatField()),
                ("passed", models.BooleanField()),
                ("claimed_score", models.FloatField(null=True)),
                ("claimed_passed", models.BooleanField(null=True)),
                ("flags", models.JSONField(default=list)),
                ("marked_ms", models.BigIntegerField()),
                ("person", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to=settings.AUTH_USER_MODEL)),
                ("version", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="hub.courseversion")),
                ("record", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="hub.record")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Flag",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=30)),
                ("detail", models.CharField(blank=True, max_length=300)),
                ("at_ms", models.BigIntegerField()),
                (
                    "record",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="flags", to="hub.record"
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Refusal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sequence", models.BigIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("statement", models.BinaryField()),
                ("chain", models.BinaryField()),
                ("reason", models.CharField(max_length=500)),
                ("at_ms", models.BigIntegerField()),
                ("device", models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="hub.device")),
            ],
        ),
        migrations.CreateModel(
            name="VersionBlob",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("sha256", models.CharField(db_index=True, max_length=64)),
                ("media_type", models.CharField(max_length=100)),
                (
                    "version",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="blobs", to="hub.courseversion"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Assignment",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("due_ms", models.BigIntegerField(blank=True, null=True)),
                ("grace_ms", models.BigIntegerField(default=0)),
                ("close_ms", models.BigIntegerField(blank=True, null=True)),
                ("created_ms", models.BigIntegerField(default=0, editable=False)),
                ("withdrawn_ms", models.BigIntegerField(editable=False, null=True)),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        help_text="Empty: everyone",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "course",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="assignments", to="hub.course"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("course", "person"), name="one_assignment_a_course_and_person"),
                    models.UniqueConstraint(
                        condition=models.Q(("person", None)),
                        fields=("course",),
                        name="one_assignment_a_course_to_everyone",
                    ),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="courseversion",
            constraint=models.UniqueConstraint(
                condition=models.Q(("is_published", True)),
                fields=("course", "language"),
                name="one_published_version_a_course_and_language",
            ),
        ),
        migrations.AddConstraint(
            model_name="courseversion",
            constraint=models.UniqueConstraint(
                fields=("course", "language", "version"), name="a_version_never_changes"
            ),
        ),
        migrations.AddConstraint(
            model_name="completion",
            constraint=models.UniqueConstraint(
                fields=("person", "version"), name="one_completion_a_person_and_version"
            ),
        ),
        migrations.AddConstraint(
            model_name="device",
            constraint=models.UniqueConstraint(fields=("device", "person"), name="one_row_a_device_and_person"),
        ),
        migrations.AddIndex(
            model_name="change",
            index=models.Index(fields=["person", "id"], name="changes_of_a_person"),
        ),
        migrations.AddIndex(
            model_name="record",
            index=models.Index(fields=["person", "manifest"], name="records_of_a_version"),
        ),
        migrations.AddIndex(
            model_name="record",
            index=models.Index(fields=["device", "sequence"], name="records_of_a_device"),
        ),
        migrations.AddConstraint(
            model_name="refusal",
            constraint=models.UniqueConstraint(fields=("device", "sequence", "sha256"), name="each_refusal_once"),
        ),
        migrations.AddConstraint(
            model_name="versionblob",
            constraint=models.UniqueConstraint(fields=("version", "sha256"), name="each_blob_once_a_version"),
        ),
    ]
