"""Devices say more of themselves, who signed one out is kept, and courses can be retired."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


def _number() -> models.IntegerField[int | None, int | None]:
    return models.IntegerField(null=True)


def _text(length: int) -> models.CharField[str, str]:
    return models.CharField(max_length=length, blank=True, default="")


class Migration(migrations.Migration):
    """Columns that are empty until a device says something, or a course is retired."""

    dependencies: ClassVar = [("hub", "0004_certificates")]
    operations: ClassVar = [
        migrations.AddField("device", "refused_said", _number()),
        migrations.AddField("device", "refused_count", _number()),
        migrations.AddField("device", "free_mb", _number()),
        migrations.AddField("device", "content_mb", _number()),
        migrations.AddField("device", "downloads_waiting", _number()),
        migrations.AddField("device", "blocked", _text(50), False),
        migrations.AddField("device", "system", _text(100), False),
        migrations.AddField("device", "revoked_by", _text(200), False),
        migrations.AddField("course", "retired_ms", models.BigIntegerField(null=True, editable=False)),
    ]
