"""Puts together what goes over the link: exchange, queue, downloads, ledger, and the one status of them all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.progress import Status
from learner_app.domain.unlocking import is_closed
from learner_app.services.delivery.exchange import Exchange
from learner_app.services.delivery.health import Health
from learner_app.services.delivery.routes import HubRoute, RecordStoreRoute
from learner_app.services.delivery.sync import Sync
from learner_app.services.fetching.downloads import Downloads
from learner_app.services.fetching.holders import Holders
from learner_app.services.fetching.meter import Meter
from learner_app.services.fetching.queue import DownloadQueue
from learner_app.services.fetching.room import Room
from learner_app.services.fetching.transfer import Transfer
from learner_app.services.trusting import Signers

if TYPE_CHECKING:
    from learner_app.domain.ids import CourseId
    from learner_app.services.delivery.routes import Route
    from learner_app.services.desk import Desk
    from learner_app.services.link import Link
    from learner_app.services.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class Travel:
    """The parts that a session shows."""

    sync: Sync
    queue: DownloadQueue
    meter: Meter
    room: Room


def travel_of(desk: Desk, link: Link, surroundings: Surroundings) -> Travel:
    """The link of one person, ready to be used by one thread."""
    meter = Meter(desk.traffic, desk.settings, desk.clock, lambda: surroundings.is_metered)

    def cannot_begin(course: CourseId) -> bool:
        # All that was ever done is read only where it matters: thousands of records take as long as an exchange.
        is_retired = desk.shelf.is_retired(course)
        return is_retired and is_closed(is_retired=is_retired, has_begun=bool(desk.history.events(course)))

    def is_done(course: CourseId) -> bool:
        edition = desk.shelf.current(course)
        return edition is not None and desk.history.progress(edition).status is Status.COMPLETED

    queue = DownloadQueue(desk.queue, desk.shelf, desk.catalogue, meter, cannot_begin, is_done)
    room = Room(
        desk.shelf,
        desk.blobs,
        desk.history,
        desk.queue,
        desk.drafts,
        desk.settings,
        Holders(desk.shelf, desk.queue, lambda: desk.profile.folders_of_others(desk.person.key)),
        surroundings,
    )
    health = Health(
        desk.journal, desk.catalogue, desk.clock, desk.profile.root, lambda: room.taken_bytes, queue.waiting
    )
    device, person = desk.profile.device_id, desk.person.user
    exchange = Exchange(
        desk.journal,
        desk.catalogue,
        desk.trust,
        health,
        device,
        person,
        desk.clock,
        desk.preferences,
        desk.accommodations,
    )
    transfer = Transfer(desk.shelf, desk.blobs, Signers(desk.trust), desk.clock)
    downloads = Downloads(queue, transfer, desk.shelf, desk.blobs, desk.findable, meter, room, desk.clock, surroundings)
    route: Route = HubRoute(link, exchange, queue, downloads, surroundings)
    if desk.person.is_at_record_store:
        route = _to_record_store(desk, link, surroundings)
    sync = Sync(route, queue, desk.journal, desk.catalogue, desk.drafts, desk.clock, desk.records, meter)
    return Travel(sync, queue, meter, room)


def _to_record_store(desk: Desk, link: Link, surroundings: Surroundings) -> Route:
    from learner_app.services.delivery.lrs_delivery import LrsDelivery  # few need it
    from learner_app.services.delivery.lrs_positions import LrsPositions

    delivery = LrsDelivery(desk.journal, desk.catalogue, desk.clock, desk.actor)
    return RecordStoreRoute(link, delivery, LrsPositions(desk.drafts, desk.actor), desk.shelf, surroundings)
