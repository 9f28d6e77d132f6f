"""Bringing records to the server and news back; the one place that decides what the link's state is."""

from __future__ import annotations

import errno
import logging
import random
import sqlite3
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from learner_app.domain.backoff import LONGEST_S, delay_s, spread_s
from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure
from learner_app.domain.quantities import percent
from learner_app.domain.status import NO_ROOM, sync_status
from learner_app.domain.wording import say, sentences
from learner_app.services.accounts import standing_failure
from learner_app.services.delivery.exchange import Heard
from learner_app.services.fetching.downloads import Fetched
from learner_app.services.fetching.travel_words import tier_words
from learner_app.services.history import milliseconds_of, time_or_none

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from learner_app.domain.clock import Clock
    from learner_app.domain.status import Queued, SyncStatus
    from learner_app.services.delivery.routes import Route
    from learner_app.services.fetching.meter import Meter
    from learner_app.services.fetching.queue import DownloadQueue
    from learner_app.services.fetching.watch import Progress
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.downloads import Download
    from learner_app.store.drafts import Drafts
    from learner_app.store.journal import Journal
    from learner_app.store.records import RecordStore


ON_THE_WAY = frozenset(
    {Cause.NO_NETWORK, Cause.CAPTIVE_PORTAL, Cause.HUB_UNREACHABLE, Cause.PROXY_CREDENTIALS, Cause.CERTIFICATE}
)
"""These lie between here and the server: once a download has gone through they are no longer true."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one sync did; `status` is the truth afterwards, also where it failed.

    Attributes:
        failure: Why it ended early, with the words of whoever failed; None where it went through.
        new_courses: Ids of assigned courses whose text has come now.
        failures: Why courses could not be taken, although the link itself was fine.
    """

    status: SyncStatus
    bytes_up: int = 0
    bytes_down: int = 0
    requests: int = 0
    failure: Blocked | None = None
    new_courses: tuple[str, ...] = ()
    new_marks: int = 0
    failures: tuple[ExpectedFailure, ...] = ()

    @property
    def problems(self) -> tuple[str, ...]:
        """The failures of courses, a sentence or two each."""
        return tuple(sentences(failure.message, failure.next_step) for failure in self.failures)


class Sync:
    """Runs one sync at a time; a failure is a state, not an exception."""

    def __init__(
        self,
        route: Route,
        queue: DownloadQueue,
        journal: Journal,
        catalogue: Catalogue,
        drafts: Drafts,
        clock: Clock,
        records: RecordStore,
        meter: Meter,
    ) -> None:
        self._route = route
        self._queue = queue
        self._journal = journal
        self._catalogue = catalogue
        self._drafts = drafts
        self._clock = clock
        self._records = records
        self._meter = meter

    def status(self) -> SyncStatus:
        """The state now, from disk alone."""
        state = self._catalogue.hub()
        return self._status(standing_failure(state, self._drafts))

    def queued(self) -> Queued:
        """What waits to be fetched, and what holds all of it back."""
        waiting = self._queue.waiting()
        no_room = self._catalogue.hub().no_room
        return replace(waiting, hold=no_room) if waiting.waiting and no_room and not waiting.hold else waiting

    def run(self, tell: Callable[[str], None] = lambda _: None) -> SyncReport:
        """Records first, then news, then what waits in the queue. `tell` gets short sentences."""
        told = _Told(tell)
        return self._through(lambda: (self._exchanged(tell), self._downloaded(told.progress, lambda _: True)))

    def exchange(self, tell: Callable[[str], None] = lambda _: None) -> SyncReport:
        """Records and news alone; what is to be fetched is put into the queue."""
        return self._through(lambda: (self._exchanged(tell), Fetched()))

    def download(
        self,
        tell: Callable[[Progress], None] = lambda _: None,
        only: Callable[[Download], bool] = lambda _: True,
    ) -> SyncReport:
        """What waits in the queue alone, as far as the link and the learner let it."""
        return self._through(lambda: (Heard(), self._downloaded(tell, only)))

    def due_in_s(self, interval_s: float) -> float:
        """In how many seconds to sync again by oneself, where that is done every `interval_s` while all is well.

        After failures in a row it is the time that was planned with the last of them, and never longer than the
        longest wait, whatever was done to the clock meanwhile.
        """
        state = self._catalogue.hub()
        if standing_failure(state, self._drafts) is None or state.retry_ms is None:
            return spread_s(interval_s, random.random())  # noqa: S311 - jitter
        left_s = (state.retry_ms - milliseconds_of(self._clock.now())) / 1000
        return max(0.0, min(left_s, max(LONGEST_S, interval_s)))

    def _exchanged(self, tell: Callable[[str], None]) -> Heard:
        tell(say("Exchanging records and news …"))
        heard = self._route.exchange(tell)
        self._records.backup()
        return heard

    def _downloaded(self, tell: Callable[[Progress], None], only: Callable[[Download], bool]) -> Fetched:
        """A device without room for a course has a link that is fine: that is told apart."""
        try:
            fetched = self._route.download(tell, only)
        except Blocked as blocked:
            if blocked.cause not in NO_ROOM:
                raise
            self._catalogue.note_no_room(blocked.cause)
            self._tell_the_server(blocked.cause)
            return Fetched(failures=[blocked])
        self._catalogue.note_no_room(None)
        return fetched

    def _through(self, work: Callable[[], tuple[Heard, Fetched]]) -> SyncReport:
        """Do something over the link and tell what became of it."""
        try:
            traffic = self._route.open()
        except Blocked as blocked:
            return SyncReport(self._blocked(blocked, is_tried=False), failure=blocked)
        up, down, requests = traffic.bytes_up, traffic.bytes_down, traffic.requests
        heard, fetched, failure = Heard(), Fetched(), None
        try:
            heard, fetched = work()
        except Blocked as blocked:
            failure = blocked
        except ExpectedFailure as other:
            if not is_disk_full(other):
                raise
            failure = Blocked(Cause.DISK_FULL, other.message, other.next_step)
        if failure is not None and failure.cause in NO_ROOM:
            self._tell_the_server(failure.cause)
        self._meter.note(traffic)
        if failure is None and traffic.requests > requests and self._catalogue.hub().last_failure in ON_THE_WAY:
            self._catalogue.note_reached()
        return SyncReport(
            status=self.status() if failure is None else self._blocked(failure),
            bytes_up=traffic.bytes_up - up,
            bytes_down=traffic.bytes_down - down,
            requests=traffic.requests - requests,
            failure=failure,
            new_courses=tuple(fetched.courses),
            new_marks=heard.new_marks,
            failures=tuple(fetched.failures),
        )

    def _tell_the_server(self, cause: Cause) -> None:
        """A device without room shall not be taken for one that has nothing to do."""
        with suppress(ExpectedFailure):
            self._route.tell(cause)

    def _blocked(self, blocked: Blocked, *, is_tried: bool = True) -> SyncStatus:
        """The state after a failure, kept where the link was really tried."""
        now = self._clock.now()
        if is_tried or blocked.cause is Cause.SIGN_IN_NEEDED:
            retry_at = self._retry_at(now, blocked)
            with suppress(ExpectedFailure):  # a full disk takes no note of being full
                self._catalogue.note_failure(
                    milliseconds_of(now), blocked.cause, str(blocked), milliseconds_of(retry_at)
                )
        return self._status(blocked.cause)

    def _retry_at(self, now: datetime, blocked: Blocked) -> datetime:
        failures = self._catalogue.hub().failures + 1
        return now + timedelta(seconds=delay_s(failures, random.random(), blocked.retry_after_s))  # noqa: S311 - jitter

    def _status(self, failure: Cause | None) -> SyncStatus:
        state = self._catalogue.hub()
        is_asked_to_wait = failure is Cause.HUB_BUSY and state.last_failure is failure
        return sync_status(
            self._journal.counts(),
            is_working=False,
            last_failure=failure,
            last_success=time_or_none(state.last_success_ms),
            retry_at=time_or_none(state.retry_ms) if is_asked_to_wait else None,
            downloads=self.queued(),
            server=self._route.server,
        )


class _Told:
    """Turns the progress of downloads into sentences, one for every tenth of a course."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._last: tuple[tuple[object, ...], int] | None = None

    def progress(self, progress: Progress) -> None:
        tenths = 10 * progress.here_bytes // max(1, progress.size_bytes)
        now = (progress.line, tenths)
        if now == self._last:
            return
        self._last = now
        far = percent(tenths / 10)
        if progress.tier is Tier.TEXT:
            self._tell(say("Fetching “{title}”: {percent}", title=progress.title, percent=far))
        else:
            what = tier_words(progress.tier)
            self._tell(say("Fetching “{title}” ({what}): {percent}", title=progress.title, what=what, percent=far))


def is_disk_full(failure: ExpectedFailure) -> bool:
    """Whether a failure of the store means that there is no space left."""
    cause = failure.__cause__
    if isinstance(cause, sqlite3.Error):
        return (getattr(cause, "sqlite_errorcode", 0) or 0) & 0xFF == sqlite3.SQLITE_FULL
    return isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT)
