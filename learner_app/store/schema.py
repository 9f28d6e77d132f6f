"""Numbered steps that make and change the tables of a database. Forward only; a step never uses today's code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

    import sqlite_utils

    from learner_app.store.database import Database

Change: TypeAlias = "Callable[[sqlite_utils.Database], None]"


@dataclass(frozen=True, slots=True)
class Schema:
    """The steps of one kind of database, oldest first. Names never change once released."""

    name: str
    steps: tuple[tuple[str, Change], ...]

    @property
    def version(self) -> int:
        """What `user_version` says after the last step."""
        return len(self.steps)


def migrate(database: Database, schema: Schema, before: Callable[[], object]) -> int:
    """Bring a database up to date and tell how many steps that took.

    Each step is one transaction with its record and the new `user_version`, so a crash between steps leaves a database
    that the next start continues with. `before` runs once before a database that holds something is changed.

    Raises:
        ExpectedFailure: Kind.STORAGE; the step that failed has left nothing behind.
    """
    found = database.version
    if found >= schema.version:
        return 0
    if found > 0:
        before()
    taken = 0
    while _take_next_step(database, schema):
        taken += 1
    return taken


def _take_next_step(database: Database, schema: Schema) -> bool:
    from sqlite_utils import Migrations  # 0.1 s to load: only when there is something to change

    migrations = Migrations(schema.name)
    for name, change in schema.steps:
        migrations(name=name)(change)
    with database.tables() as tables:
        pending = migrations.pending(tables)  # read inside the transaction: another process may have been faster
        if not pending:
            return False
        migrations.apply(tables, stop_before=[step.name for step in pending[1:2]])
        tables.execute(f"PRAGMA user_version = {schema.version - len(pending) + 1}")
    return True
