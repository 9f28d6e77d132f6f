"""A copy of a hub made while it runs, as its operator makes one every night; and the hub put back to it."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from learner_app.hub.folder import HubFolder

if TYPE_CHECKING:
    from tests.faults.hubs.hub_process import HubProcess

EPOCH = "epoch"


class HubBackup:
    """The database and the small files beside it as they are now; blobs stay, as they never change."""

    def __init__(self, hub: HubProcess) -> None:
        self._hub = hub
        self._folder = hub.data.with_name(f"{hub.data.name}.backup")
        self._folder.mkdir(exist_ok=True)
        database = HubFolder(hub.data).database
        self._database = self._folder / database.name
        self._database.unlink(missing_ok=True)
        with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(self._database)) as copy:
            source.backup(copy)
        shutil.copy(hub.data / EPOCH, self._folder)

    def restore(self, *, is_whole_folder: bool = False) -> None:
        """Kill the hub, put the database back, with all the folder where that is what was copied, and start it."""
        self._hub.kill()
        for path in self._hub.data.glob(f"{self._database.name}*"):
            path.unlink()
        shutil.copy(self._database, self._hub.data)
        if is_whole_folder:
            shutil.copy(self._folder / EPOCH, self._hub.data)
        self._hub.start()
