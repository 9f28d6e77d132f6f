"""Devices say more of themselves, who signed one out is kept, and courses can be retired."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.db import migrations, models

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def _number() -> models.IntegerField[int | None, int | None]:
    return models.IntegerField(null=True)


def _text(length: int) -> models.CharField[str, str]:
    return models.CharField(max_length=length, blank=True, default="")


def keep_what_was_said(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Until now the queue was kept as devices said it: a device that has no news of it leaves it out."""
    apps.get_model("hub", "Device").objects.update(queue_said=models.F("queue_size"))


class Migration(migrations.Migration):
    """Columns that are empty until a device says something, or a course is retired."""

    dependencies: ClassVar = [("hub", "0004_certificates")]
    operations: ClassVar = [
        migrations.AddField("device", "queue_said", _number()),
        migrations.AddField("device", "refused_said", _number()),
        migrations.AddField("device", "refused_count", _number()),
        migrations.AddField("device", "free_mb", _number()),
        migrations.AddField("device", "content_mb", _number()),
        migrations.AddField("device", "downloads_waiting", _number()),
        migrations.AddField("device", "blocked", _text(50), False),
        migrations.AddField("device", "system", _text(100), False),
        migrations.AddField("device", "revoked_by", _text(200), False),
        migrations.AddField("course", "retired_ms", models.BigIntegerField(null=True, editable=False)),
        migrations.RunPython(keep_what_was_said),
    ]
