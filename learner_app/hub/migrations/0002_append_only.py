"""The database itself refuses to change or delete what may only grow, whoever asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.db import migrations

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

TABLES = ("hub_record", "hub_receipt", "hub_flag", "hub_refusal", "hub_mark", "hub_auditentry")

SQLITE = """
CREATE TRIGGER {table}_keeps_{name} BEFORE {action} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
"""
FUNCTION = """
CREATE FUNCTION hub_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION USING MESSAGE = TG_TABLE_NAME || ' is append-only'; END $$
"""
POSTGRESQL = """
CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION hub_append_only()
"""


def add_triggers(_apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Write the triggers in the database's own words."""
    if editor.connection.vendor == "postgresql":
        editor.execute(FUNCTION)
        for table in TABLES:
            editor.execute(POSTGRESQL.format(table=table))
        return
    for table in TABLES:
        for action in ("update", "delete"):
            editor.execute(SQLITE.format(table=table, name=action, action=action.upper()))


class Migration(migrations.Migration):
    """Triggers on everything append-only."""

    dependencies: ClassVar = [("hub", "0001_initial")]
    operations: ClassVar = [migrations.RunPython(add_triggers)]
