"""What single people need: their preferences, and time over the limits of quizzes, which is append-only."""

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
TABLE = "hub_accommodation"


def add_triggers(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """The same triggers as on the other tables that only grow."""
    if editor.connection.vendor == "postgresql":
        editor.execute(_triggers.POSTGRESQL.format(table=TABLE))
        return
    for action in ("update", "delete"):
        editor.execute(_triggers.SQLITE.format(table=TABLE, name=action, action=action.upper()))


class Migration(migrations.Migration):
    """Two tables."""

    dependencies: ClassVar = [("hub", "0008_ways")]
    operations: ClassVar = [
        migrations.CreateModel(
            "PersonalPreferences",
            [
                (
                    "person",
                    models.OneToOneField(
                        on_delete=PROTECT, primary_key=True, serialize=False, to=settings.AUTH_USER_MODEL
                    ),
                ),
                ("choices", models.JSONField(default=dict, editable=False)),
            ],
        ),
        migrations.CreateModel(
            "Accommodation",
            [
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("time_percent", models.IntegerField()),
                ("extra_s", models.IntegerField()),
                ("is_untimed", models.BooleanField()),
                ("given_ms", models.BigIntegerField()),
                ("person", models.ForeignKey(on_delete=PROTECT, to=settings.AUTH_USER_MODEL)),
            ],
            {"ordering": ["id"]},
        ),
        migrations.RunPython(add_triggers),
    ]
