"""A device's row knows what the hub holds of it, so that nobody has to look through all its receipts."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.db import migrations, models

from learner_app.domain.sequences import joined

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def look_through_receipts(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Bring every device's row up to what its receipts say."""
    receipts = apps.get_model("hub", "Receipt").objects
    for device in apps.get_model("hub", "Device").objects.all():
        device.holding = joined([], receipts.filter(device=device).values_list("first", "last").iterator())
        device.save(update_fields=["holding"])


class Migration(migrations.Migration):
    """By the receipts: together they name every record."""

    dependencies: ClassVar = [("hub", "0006_deciding_records")]
    operations: ClassVar = [
        migrations.AddField("device", "holding", models.JSONField(default=list, editable=False)),
        migrations.RunPython(look_through_receipts, migrations.RunPython.noop),
    ]
