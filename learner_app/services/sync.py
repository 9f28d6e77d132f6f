"""Bringing records to the hub and news back; the one place that decides what the link's state is."""

from __future__ import annotations

import errno
import logging
import sqlite3
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.domain.status import sync_status
from learner_app.services.accounts import standing_failure
from learner_app.services.exchange import Heard
from learner_app.services.history import milliseconds_of, time_or_none

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from learner_app.domain.clock import Clock
    from learner_app.domain.status import SyncStatus
    from learner_app.remote.port import Hub
    from learner_app.services.downloads import Downloads
    from learner_app.services.exchange import Exchange
    from learner_app.services.link import Link
    from learner_app.store.catalogue import Catalogue
    from learner_app.store.drafts import Drafts
    from learner_app.store.journal import Journal
    from learner_app.store.records import RecordStore


logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What one sync did; `status` is the truth afterwards, also where it failed.

    Attributes:
        new_courses: Ids of assigned courses whose text has come now.
        problems: Why a course could not be taken, a sentence each; the link itself was fine.
    """

    status: SyncStatus
    bytes_up: int
    bytes_down: int
    requests: int
    new_courses: tuple[str, ...] = ()
    new_marks: int = 0
    problems: tuple[str, ...] = ()


class Sync:
    """Runs one sync at a time; a failure is a state, not an exception."""

    def __init__(
        self,
        link: Link,
        exchange: Exchange,
        downloads: Downloads,
        journal: Journal,
        catalogue: Catalogue,
        drafts: Drafts,
        clock: Clock,
        records: RecordStore,
    ) -> None:
        self._link = link
        self._exchange = exchange
        self._downloads = downloads
        self._journal = journal
        self._catalogue = catalogue
        self._drafts = drafts
        self._clock = clock
        self._records = records
        self._retry_at: datetime | None = None

    def status(self) -> SyncStatus:
        """The state now, from disk alone."""
        state = self._catalogue.hub()
        return sync_status(
            self._journal.counts(),
            is_working=False,
            last_failure=standing_failure(state, self._drafts),
            last_success=time_or_none(state.last_success_ms),
            retry_at=self._retry_at,
        )

    def run(self, on_progress: Callable[[str], None] | None = None) -> SyncReport:
        """Records first, then news, then the text tier of what is assigned. `on_progress` gets short sentences."""
        say = on_progress or (lambda _: None)
        try:
            hub, token = self._link.open()
        except Blocked as blocked:
            return SyncReport(self._blocked(blocked, is_told=False), 0, 0, 0)
        before = replace(hub.traffic)
        heard, done = Heard(), _Fetched()
        self._retry_at = None
        status: SyncStatus | None = None
        try:
            say("Exchanging records and news …")
            heard = self._exchange.run(hub, token, hub.url, say)
            self._records.backup()
            self._fetch_assigned(hub, token, done, say)
        except Blocked as blocked:
            status = self._blocked(blocked)
        except ExpectedFailure as failure:
            if not is_disk_full(failure):
                raise
            status = self._blocked(Blocked(Cause.DISK_FULL, failure.message, failure.next_step))
        spent = hub.traffic
        return SyncReport(
            status=status or self.status(),
            bytes_up=spent.bytes_up - before.bytes_up,
            bytes_down=spent.bytes_down - before.bytes_down,
            requests=spent.requests - before.requests,
            new_courses=tuple(done.courses),
            new_marks=heard.new_marks,
            problems=tuple(done.problems),
        )

    def _fetch_assigned(self, hub: Hub, token: str, done: _Fetched, say: Callable[[str], None]) -> None:
        """The text of every assigned course, what is due soonest first; a course that fails does not stop the rest."""
        wanted = [item for item in self._catalogue.assignments() if not item.is_withdrawn]
        for item in sorted(wanted, key=lambda item: (item.due_ms is None, item.due_ms or 0, item.course)):
            if self._downloads.is_whole(item.manifest):
                continue
            say(f"Fetching “{item.title}” …")
            try:
                edition = self._downloads.edition(hub, token, item.manifest)
                self._downloads.tiers(hub, token, edition, Tier.TEXT)
            except Blocked:
                raise
            except ExpectedFailure as failure:
                if failure.kind is Kind.STORAGE:
                    raise
                logger.warning("course %s was not fetched: %s", item.course, failure.message)
                done.problems.append(f"{failure.message} {failure.next_step}".strip())
            else:
                done.courses.append(item.course)
        self._downloads.index()

    def _blocked(self, blocked: Blocked, *, is_told: bool = True) -> SyncStatus:
        """The state after a failure, kept where the link was really tried."""
        now = self._clock.now()
        if blocked.retry_after_s is not None:
            self._retry_at = now + timedelta(seconds=blocked.retry_after_s)
        if is_told or blocked.cause is Cause.SIGN_IN_NEEDED:
            with suppress(ExpectedFailure):  # a full disk takes no note of being full
                self._catalogue.note_failure(milliseconds_of(now), blocked.cause, blocked.message)
        last_success = time_or_none(self._catalogue.hub().last_success_ms)
        counts = self._journal.counts()
        return sync_status(
            counts, is_working=False, last_failure=blocked.cause, last_success=last_success, retry_at=self._retry_at
        )


@dataclass(slots=True)
class _Fetched:
    courses: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def is_disk_full(failure: ExpectedFailure) -> bool:
    """Whether a failure of the store means that there is no space left."""
    cause = failure.__cause__
    if isinstance(cause, sqlite3.Error):
        return (getattr(cause, "sqlite_errorcode", 0) or 0) & 0xFF == sqlite3.SQLITE_FULL
    return isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT)
