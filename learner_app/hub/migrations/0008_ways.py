"""A completion says how each recording was completed: watched, listened to or read."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Empty until a completion is computed anew."""

    dependencies: ClassVar = [("hub", "0007_holding")]
    operations: ClassVar = [migrations.AddField("completion", "ways", models.JSONField(null=True))]
