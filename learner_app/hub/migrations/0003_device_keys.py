"""Devices have a key with which they sign what is carried to the hub by hand."""

from __future__ import annotations

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Two columns; devices that signed in before have no key until they sign in again."""

    dependencies: ClassVar = [("hub", "0002_append_only")]
    operations: ClassVar = [
        migrations.AddField("device", "device_key", models.BinaryField(null=True)),
        migrations.AddField(
            "device", "key_source", models.CharField(max_length=50, blank=True, editable=False, default=""), False
        ),
    ]
