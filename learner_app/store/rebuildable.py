"""Opening a database whose content can be got again: a damaged one is put aside and begun anew, never silently."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from learner_app.store.database import Database, Durability, is_healthy, move_aside, refuse_newer
from learner_app.store.failures import storage_failures
from learner_app.store.files import free_name, utc_now
from learner_app.store.schema import migrate

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from learner_app.store.schema import Schema

logger = logging.getLogger(__name__)


def open_rebuildable(
    path: Path, schema: Schema, *, now: Callable[[], datetime] = utc_now
) -> tuple[Database, Path | None]:
    """The database, made where there is none, and where a damaged one was put; None where it was whole.

    Raises:
        ExpectedFailure: Kind.STORAGE: made by a newer version (nothing is changed), disk full, not writable.
    """
    moved_to = None
    if path.exists() and is_healthy(path):
        refuse_newer(path, schema.version)
    elif path.exists():
        moved_to = free_name(path.with_name(f"{path.name}.corrupt"), now())
        with storage_failures(path):
            move_aside(path, moved_to)
        logger.info("%s was damaged and is begun again", path.name)
    database = Database(path, Durability.CHECKPOINTS)
    try:
        migrate(database, schema, lambda: database.copy_to(path.with_name(f"{path.name}.before-update")))
    except BaseException:
        database.close()
        raise
    return database, moved_to
