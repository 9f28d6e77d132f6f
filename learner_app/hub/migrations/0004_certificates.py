"""Certificates and their revocations, append-only from the start."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.db import migrations, models
from django.db.models.deletion import PROTECT

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_triggers = import_module("learner_app.hub.migrations.0002_append_only")
TABLES = ("hub_certificate", "hub_revocation")


def add_triggers(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """The same triggers as on the other tables that only grow."""
    for table in TABLES:
        if editor.connection.vendor == "postgresql":
            editor.execute(_triggers.POSTGRESQL.format(table=table))
            continue
        for action in ("update", "delete"):
            editor.execute(_triggers.SQLITE.format(table=table, name=action, action=action.upper()))


def _id() -> models.BigAutoField[int, int]:
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


class Migration(migrations.Migration):
    """Two tables. What was passed before gets its certificates from `hub rebuild`."""

    dependencies: ClassVar = [("hub", "0003_device_keys")]
    operations: ClassVar = [
        migrations.CreateModel(
            "Certificate",
            [
                ("id", _id()),
                ("code", models.CharField(max_length=19, unique=True)),
                ("course", models.CharField(max_length=64)),
                ("edition", models.CharField(max_length=100)),
                ("number", models.IntegerField()),
                ("body", models.BinaryField()),
                ("signature", models.BinaryField()),
                ("issued_ms", models.BigIntegerField()),
                ("person", models.ForeignKey(on_delete=PROTECT, to=settings.AUTH_USER_MODEL)),
                ("version", models.ForeignKey(on_delete=PROTECT, to="hub.courseversion")),
            ],
            {
                "constraints": [
                    models.UniqueConstraint(
                        fields=["person", "course", "edition", "number"], name="one_certificate_at_a_time_a_version"
                    )
                ]
            },
        ),
        migrations.CreateModel(
            "Revocation",
            [
                ("id", _id()),
                ("at_ms", models.BigIntegerField()),
                ("why", models.CharField(max_length=300)),
                ("certificate", models.OneToOneField(on_delete=PROTECT, to="hub.certificate")),
            ],
        ),
        migrations.RunPython(add_triggers),
    ]
