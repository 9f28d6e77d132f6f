"""A person's records on a real disk and a delivery to a real HTTP server, without the rest of the program."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from learner_app.domain.ids import DeviceId, RecordId
from learner_app.formats import xapi
from learner_app.remote.lrs.client import LrsClient
from learner_app.services.delivery.lrs_delivery import LrsDelivery
from learner_app.services.recorder import uuid7
from learner_app.store.catalogue import Catalogue
from learner_app.store.drafts import Drafts
from learner_app.store.journal import Journal
from learner_app.store.library import open_library
from learner_app.store.records import open_records
from tests.fakes.strict_lrs import PASSWORD, USER
from tests.formats.test_xapi import AMINA, lesson_done

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from learner_app.domain.clock import Clock
    from learner_app.domain.events import Event
    from learner_app.domain.records import DeliveryState

DEVICE = DeviceId("0193b2c0-1111-7000-8000-123456789abc")


class StillClock:
    def now(self) -> datetime:
        return datetime(2026, 3, 2, 9, tzinfo=UTC)

    def monotonic_ms(self) -> int:
        return 50_000

    def boot(self) -> str:
        return "boot-1"


class Desk:
    """`said` are the sentences of progress."""

    def __init__(self, folder: Path, url: str) -> None:
        self._records = open_records(folder)
        self._library = open_library(folder)
        self.journal = Journal(self._records, DEVICE, "boot-1")
        self.catalogue = Catalogue(self._library.database)
        self.drafts = Drafts(self._records.database)
        self.lrs = LrsClient(url, USER, PASSWORD)
        clock: Clock = StillClock()
        # Where one of several is picked by chance, tests pick the newest.
        self.delivery = LrsDelivery(self.journal, self.catalogue, clock, AMINA, lambda entries: entries[-1])
        self.said: list[str] = []

    def learn(
        self, count: int, detail: str = "", actor: xapi.Actor = AMINA, like: Event | None = None
    ) -> list[RecordId]:
        """Make records; those with a detail say it, so that a store can be told to choke on them."""
        return [self._record(like or lesson_done(), detail, actor) for _ in range(count)]

    def run(self) -> None:
        self.delivery.run(self.lrs, self.said.append)

    def ids(self, *states: DeliveryState) -> list[RecordId]:
        return [entry.id for entry in self.journal.entries(states=states)]

    def states(self) -> dict[RecordId, DeliveryState]:
        return {entry.id: entry.state for entry in self.journal.entries()}

    def _record(self, like: Event, detail: str, actor: xapi.Actor) -> RecordId:
        def make(sequence: int) -> tuple[RecordId, bytes]:
            stamp = replace(like.stamp, sequence=sequence, device=DEVICE)
            event = replace(like, id=RecordId(uuid7(stamp.at)), stamp=stamp, detail=detail)
            return event.id, xapi.statement(event, actor)

        return self.journal.append(make).id

    def close(self) -> None:
        self.lrs.close()
        self._library.close()
        self._records.close()


@contextmanager
def opened_desk(folder: Path, url: str, template: Path | None = None) -> Iterator[Desk]:
    """`template` is a folder with empty databases, copied so that they need not be made."""
    if template is not None:
        shutil.copytree(template, folder, dirs_exist_ok=True)
    desk = Desk(folder, url)
    try:
        yield desk
    finally:
        desk.close()
