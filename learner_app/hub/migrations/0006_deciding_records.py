"""A completion knows the records on which it rests, so that the next one need not be judged with all of them."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Empty until a completion is computed anew."""

    dependencies: ClassVar = [("hub", "0005_device_health_and_retiring")]
    operations: ClassVar = [
        migrations.AddField("completion", "completed_by", models.BigIntegerField(null=True)),
        migrations.AddField("completion", "deciding", models.JSONField(null=True)),
        migrations.AddIndex("mark", models.Index(fields=["person", "version"], name="marks_in_a_version")),
    ]
