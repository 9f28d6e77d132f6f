"""Works the queue off: texts, then media, as long as the link and the learner let it. What arrived stays, always."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, ExpectedFailure, Kind
from learner_app.domain.traffic import Purpose
from learner_app.domain.wording import sentences, written
from learner_app.services.fetching.watch import Interrupted, Watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.clock import Clock
    from learner_app.remote.port import Hub
    from learner_app.services.fetching.meter import Meter
    from learner_app.services.fetching.queue import DownloadQueue
    from learner_app.services.fetching.room import Room
    from learner_app.services.fetching.transfer import Transfer
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.findable import Findable
    from learner_app.services.shelf import Shelf
    from learner_app.services.surroundings import Surroundings
    from learner_app.store.blobs import BlobStore
    from learner_app.store.downloads import Download


@dataclass(slots=True)
class Fetched:
    """What a run over the queue brought.

    Attributes:
        courses: Ids of courses whose text came whole.
        failures: Why a course could not be taken, although the link itself was fine.
    """

    courses: list[str] = field(default_factory=list)
    failures: list[ExpectedFailure] = field(default_factory=list)


class Downloads:
    """Fetches what the queue says. Belongs to one thread; the queue may be changed from any other meanwhile."""

    def __init__(
        self,
        queue: DownloadQueue,
        transfer: Transfer,
        shelf: Shelf,
        blobs: BlobStore,
        findable: Findable,
        meter: Meter,
        room: Room,
        clock: Clock,
        surroundings: Surroundings,
    ) -> None:
        self._queue = queue
        self._transfer = transfer
        self._shelf = shelf
        self._blobs = blobs
        self._findable = findable
        self._meter = meter
        self._room = room
        self._clock = clock
        self._surroundings = surroundings

    def run(
        self,
        hub: Hub,
        token: str,
        tell: Callable[[Progress], None] = lambda _: None,
        only: Callable[[Download], bool] = lambda _: True,
    ) -> Fetched:
        """Fetch until nothing is left that may travel, or nothing of what `only` lets pass.

        Raises:
            Blocked: The link or the hub fails, or the disk has no room; what arrived is kept and the queue stands.
        """
        self._blobs.sweep(self._clock.now().timestamp())
        fetched = Fetched()
        left_out: list[Download] = []
        while not self._surroundings.is_stopping and (row := self._queue.next(left_out)) is not None:
            if not only(row):
                left_out.append(row)
                continue
            watch = Watch(self._queue, self._meter, self._room, self._clock, self._surroundings, hub.traffic)
            watch.begin(row, left_out, tell)
            try:
                self._fetch(hub, token, row, watch)
            except Interrupted:
                continue
            except Blocked:
                raise
            except ExpectedFailure as failure:
                if failure.kind is Kind.STORAGE:
                    raise
                self._queue.note_problem(row, written(sentences(failure.message, failure.next_step)))
                fetched.failures.append(failure)
                left_out.append(row)
            else:
                self._queue.done(row)
                if row.tier is Tier.TEXT:
                    fetched.courses.append(row.course)
                    self.index()  # findable while the rest still comes
                watch.done()
            finally:
                watch.close()
        self.index()
        return fetched

    def index(self) -> None:
        """Make what is whole on the shelf findable."""
        self._findable.take_in_what_is_new()

    def _fetch(self, hub: Hub, token: str, row: Download, watch: Watch) -> None:
        edition = self._shelf.edition(row.manifest)
        if row.tier is Tier.TEXT or edition is None:
            self._room.check(0 if edition is None else self._shelf.missing_bytes(edition, Tier.TEXT), Tier.TEXT)
            here = self._shelf.current(row.course)
            before = here.hash if here is not None and here.hash != row.manifest else None
            self._transfer.text(hub, token, row.manifest, before, watch.arrived)
            edition = self._shelf.edition(row.manifest)
        if row.tier is not Tier.TEXT and edition is not None:
            missing = self._queue.missing(row, edition)
            self._room.check(self._shelf.missing_bytes_of(edition, missing), row.tier)
            self._transfer.media(hub, token, edition, missing, Purpose.of(row.tier), watch.arrived, self._meter.left)
