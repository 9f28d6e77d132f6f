"""The truth about the link and the records, in the same words for the window, the command line and the hub."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.cause_words import HUB, RECORD_STORE, blocked_words, cause_words
from learner_app.domain.errors import Cause
from learner_app.domain.wording import counted, in_a_row, say

if TYPE_CHECKING:
    from datetime import datetime


class SyncState(StrEnum):
    """What the link is doing."""

    UP_TO_DATE = "up to date"
    WAITING = "waiting"
    WORKING = "working"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records are in which state of delivery."""

    waiting: int = 0
    sent: int = 0
    confirmed: int = 0
    refused: int = 0

    @property
    def pending(self) -> int:
        """Those the hub has not answered: waiting and sent."""
        return self.waiting + self.sent


@dataclass(frozen=True, slots=True)
class Queued:
    """What of courses is still to be fetched; what the learner paused does not count as waiting.

    Attributes:
        failed: How many of those that wait could not be taken the last time although the link was fine.
        hold: What holds all that waits back although the link may be fine; None where something may travel.
    """

    waiting: int = 0
    failed: int = 0
    paused: int = 0
    hold: Cause | None = None


_NOTHING_QUEUED = Queued()
HOLDS = frozenset({Cause.BUDGET, Cause.METERED, Cause.HOURS, Cause.QUOTA})
"""What holds downloads back alone: records travel nevertheless."""
NO_ROOM = frozenset({Cause.DISK_FULL, Cause.QUOTA})
"""What says that the disk has no space, or none that courses may take."""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """What to say about the link.

    Attributes:
        blocked_because: Set exactly when the state is BLOCKED.
        last_success: When an exchange last went through, None for never.
        retry_at: When the next try is planned, None where none is.
        server: What the records go to, `HUB`, `RECORD_STORE` or `NO_SERVER`.

    Raises:
        ValueError: It would claim to be up to date while something waits, or blocked without a cause: a bug.
    """

    state: SyncState
    blocked_because: Cause | None
    counts: Counts
    last_success: datetime | None
    retry_at: datetime | None = None
    downloads: Queued = _NOTHING_QUEUED
    server: str = HUB

    def __post_init__(self) -> None:
        if self.state is SyncState.UP_TO_DATE and (self.counts.pending or self.downloads.waiting):
            raise ValueError("not up to date: something waits")
        if (self.state is SyncState.BLOCKED) != (self.blocked_because is not None):
            raise ValueError("a cause belongs to blocked and to nothing else")


def sync_status(
    counts: Counts,
    is_working: bool,
    last_failure: Cause | None,
    last_success: datetime | None,
    retry_at: datetime | None = None,
    downloads: Queued = _NOTHING_QUEUED,
    server: str = HUB,
) -> SyncStatus:
    """The one status that is true now.

    `is_working` means that an exchange is under way; `last_failure` is why the last try failed, None where it went
    through or there was none. What stands in the way of records prevails over what holds downloads back.
    """
    if is_working:
        state = SyncState.WORKING
    elif last_failure is not None:
        state = SyncState.BLOCKED
    elif counts.pending:
        state = SyncState.WAITING
    elif downloads.waiting:
        state = SyncState.WAITING if downloads.hold is None else SyncState.BLOCKED
    else:
        state = SyncState.UNKNOWN if last_success is None else SyncState.UP_TO_DATE
    because = (last_failure or downloads.hold) if state is SyncState.BLOCKED else None
    return SyncStatus(state, because, counts, last_success, retry_at, downloads, server)


def working(status: SyncStatus) -> SyncStatus:
    """The same while an exchange is under way, which may settle all that waits."""
    return replace(status, state=SyncState.WORKING, blocked_because=None, retry_at=None)


def sentence(status: SyncStatus) -> str:
    """The status in words, without what to do next (see `next_step`)."""
    pending = in_a_row([*_records_pending(status.counts), *_downloads(status.downloads)])
    match status.state:
        case SyncState.UP_TO_DATE:
            facts = in_a_row([*_settled(status.counts), *_paused(status.downloads)])
            return say("Up to date, {facts}", facts=facts)
        case SyncState.WORKING:
            return _exchanging(status.server, pending)
        case SyncState.UNKNOWN:
            return _unknown(status.server)
    if status.blocked_because is None:
        return pending
    blocked = blocked_words(status.blocked_because, status.server)
    return f"{blocked}. {pending[:1].upper()}{pending[1:]}" if pending else blocked


def next_step(status: SyncStatus) -> str:
    """What the learner can do now; empty where there is nothing."""
    because = status.blocked_because
    return cause_words(because, status.server).next_step if because else ""


def _exchanging(server: str, pending: str) -> str:
    exchanging = say("Exchanging with the record store") if server == RECORD_STORE else say("Exchanging with the hub")
    return say("{what}: {more}", what=exchanging, more=pending) if pending else exchanging


def _unknown(server: str) -> str:
    if server == RECORD_STORE:
        return say("Not known: there has been no exchange with the record store yet")
    return say("Not known: there has been no exchange with the hub yet")


def _records_pending(counts: Counts) -> list[str]:
    """What waits of the records; empty where nothing does."""
    waiting = counted("%n records wait to be sent", "%n record waits to be sent", counts.waiting)
    if not counts.sent:
        return [waiting] if counts.waiting else []
    if not counts.waiting:
        return [counted("%n records sent, not yet confirmed", "%n record sent, not yet confirmed", counts.sent)]
    return [waiting, counted("%n sent and not yet confirmed", "%n sent and not yet confirmed", counts.sent)]


def _downloads(downloads: Queued) -> list[str]:
    going, failed = downloads.waiting - downloads.failed, downloads.failed
    said = []
    if going:
        said.append(counted("%n downloads wait", "%n download waits", going))
    if failed:
        said.append(counted("%n courses could not be fetched", "%n course could not be fetched", failed))
    return said


def _paused(downloads: Queued) -> list[str]:
    paused = downloads.paused
    return [counted("%n downloads paused", "%n download paused", paused)] if paused else []


def _settled(counts: Counts) -> list[str]:
    if counts.refused:
        return [
            counted("%n records confirmed", "%n record confirmed", counts.confirmed),
            counted("%n refused", "%n refused", counts.refused),
        ]
    if not counts.confirmed:
        return [say("nothing to send")]
    return [counted("all %n records confirmed", "the one record confirmed", counts.confirmed)]
