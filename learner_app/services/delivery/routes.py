"""The way that records take to this person's server, and what comes back on it: a hub's, or a record store's."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol

from learner_app.domain.cause_words import HUB, NO_SERVER, RECORD_STORE
from learner_app.domain.errors import Blocked
from learner_app.services.fetching.downloads import Fetched

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.domain.errors import Cause
    from learner_app.remote.port import Hub, Lrs, Traffic
    from learner_app.services.delivery.exchange import Exchange, Heard
    from learner_app.services.delivery.lrs_delivery import LrsDelivery
    from learner_app.services.delivery.lrs_positions import LrsPositions
    from learner_app.services.fetching.downloads import Downloads
    from learner_app.services.fetching.queue import DownloadQueue
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.link import Link
    from learner_app.services.shelf import Shelf
    from learner_app.services.surroundings import Surroundings
    from learner_app.store.downloads import Download

logger = logging.getLogger(__name__)


class Route(Protocol):
    """What a sync needs of a server. Every call but `tell` raises `Blocked` where link or server fail."""

    @property
    def server(self) -> str:
        """What it leads to, as a learner calls it."""

    def open(self) -> Traffic:
        """Be ready to talk; gives what is counted. Nothing has been sent yet."""

    def exchange(self, tell: Callable[[str], None]) -> Heard:
        """Bring records there and news back."""

    def download(self, tell: Callable[[Progress], None], only: Callable[[Download], bool]) -> Fetched:
        """Work the queue off."""

    def tell(self, cause: Cause) -> None:
        """Let the server know what stands in the way on this device."""


class HubRoute:
    """To a hub: records, news, courses."""

    def __init__(
        self,
        link: Link,
        exchange: Exchange,
        queue: DownloadQueue,
        downloads: Downloads,
        surroundings: Surroundings,
    ) -> None:
        self._link = link
        self._exchange = exchange
        self._queue = queue
        self._downloads = downloads
        self._surroundings = surroundings

    @property
    def server(self) -> str:
        """See the protocol."""
        return HUB if self._link.has_server else NO_SERVER

    def open(self) -> Traffic:
        """See the protocol."""
        hub, _ = self._link.open()
        return hub.traffic

    def exchange(self, tell: Callable[[str], None]) -> Heard:
        """See the protocol; downloads stand still meanwhile."""
        hub, token = self._opened()
        with self._surroundings.exchanging():
            heard = self._exchange.run(hub, token, hub.url, tell)
        self._queue.want_assigned()
        return heard

    def download(self, tell: Callable[[Progress], None], only: Callable[[Download], bool]) -> Fetched:
        """See the protocol."""
        hub, token = self._opened()
        return self._downloads.run(hub, token, tell, only)

    def tell(self, cause: Cause) -> None:
        """See the protocol."""
        hub, token = self._opened()
        self._exchange.report_only(hub, token, cause)

    def _opened(self) -> tuple[Hub, str]:
        return self._link.open()


class RecordStoreRoute:
    """To a learning record store: records and reading positions; there is nothing else to be had there."""

    server = RECORD_STORE

    def __init__(
        self,
        link: Link,
        delivery: LrsDelivery,
        positions: LrsPositions,
        shelf: Shelf,
        surroundings: Surroundings,
    ) -> None:
        self._link = link
        self._delivery = delivery
        self._positions = positions
        self._shelf = shelf
        self._surroundings = surroundings

    def open(self) -> Traffic:
        """See the protocol."""
        return self._link.open_lrs().traffic

    def exchange(self, tell: Callable[[str], None]) -> Heard:
        """See the protocol."""
        lrs = self._link.open_lrs()
        with self._surroundings.exchanging():
            heard = self._delivery.run(lrs, tell)
            self._keep_positions(lrs)
        return heard

    def download(self, tell: Callable[[Progress], None], only: Callable[[Download], bool]) -> Fetched:
        """Nothing: courses come from files."""
        del tell, only
        return Fetched()

    def tell(self, cause: Cause) -> None:
        """Nothing: nobody there asks."""

    def _keep_positions(self, lrs: Lrs) -> None:
        """A comfort that fails does not make a failure of records that are delivered."""
        try:
            self._positions.run(lrs, self._shelf.courses())
        except Blocked as blocked:
            logger.info("reading positions were not exchanged: %s", blocked)
