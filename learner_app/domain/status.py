"""The truth about the link and the records, in the same words for the window, the command line and the hub."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from learner_app.domain.errors import Cause

if TYPE_CHECKING:
    from collections.abc import Mapping
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
HUB, RECORD_STORE = "hub", "record store"
"""What records go to, as a learner calls it."""
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
        server: What the records go to, as a learner calls it.

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


class Words(NamedTuple):
    """What to say about a cause: what is so, and what the learner can do. Both are whole sentences."""

    sentence: str
    next_step: str


WORDS: Mapping[Cause, Words] = {
    Cause.NO_NETWORK: Words(
        "There is no network.", "Go on learning; the records are sent as soon as there is a connection."
    ),
    Cause.CAPTIVE_PORTAL: Words(
        "This network wants you to sign in to it first.", "Open a web browser, sign in to the network and try again."
    ),
    Cause.HUB_UNREACHABLE: Words(
        "There is a network, but the hub does not answer.", "Wait for the next try, or check the hub's address."
    ),
    Cause.HUB_ERROR: Words(
        "The hub answered with an error.", "Wait for the next try; tell the hub's administrator if it stays so."
    ),
    Cause.HUB_BUSY: Words("The hub is busy and asked to wait.", "Nothing to do; the next try comes by itself."),
    Cause.SIGN_IN_NEEDED: Words(
        "The hub asks you to sign in again.", "Sign in; the waiting records are kept and sent after that."
    ),
    Cause.WRONG_PERSON: Words(
        "The records here belong to another person than the one who signed in.",
        "Sign in as the person who made the records.",
    ),
    Cause.DISK_FULL: Words("The disk is full.", "Free some space; nothing recorded so far is lost."),
    Cause.QUOTA: Words(
        "The space set aside for courses is used up.",
        "Remove what you have finished, or raise the limit in Settings; records are never removed.",
    ),
    Cause.PROXY_CREDENTIALS: Words(
        "The proxy wants a name and a password.", "Ask your IT team to set up the proxy with them on this computer."
    ),
    Cause.CERTIFICATE: Words(
        "The hub's certificate is not trusted on this computer.",
        "Check the computer's date, or ask your administrator to install the organisation's certificate.",
    ),
    Cause.BUDGET: Words(
        "The data budget is used up.", "Wait for the next period, or raise the budget in Settings; records still go."
    ),
    Cause.METERED: Words(
        "This network is metered, so sound and pictures wait.",
        "Use another network, or allow downloads on this one in Settings; records and texts still go.",
    ),
    Cause.HOURS: Words(
        "Sound and pictures wait for the hours that are set for downloads.",
        "Wait until then, or change the hours in Settings; records and texts still go.",
    ),
    Cause.POLICY: Words("Your organisation's policy forbids this connection.", "Ask your administrator."),
}
"""One entry for every cause."""


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
    return _naming(status.server, _sentence(status))


def next_step(status: SyncStatus) -> str:
    """What the learner can do now; empty where there is nothing."""
    return _naming(status.server, WORDS[status.blocked_because].next_step) if status.blocked_because else ""


def _naming(server: str, words: str) -> str:
    """Words that were written of a hub, said of what the records really go to."""
    return words.replace(HUB, server)


def _sentence(status: SyncStatus) -> str:
    pending = _pending(status)
    match status.state:
        case SyncState.UP_TO_DATE:
            return f"Up to date, {_settled(status.counts)}{_paused(status.downloads)}"
        case SyncState.WAITING:
            return pending
        case SyncState.WORKING:
            return f"Exchanging with the hub: {pending}" if pending else "Exchanging with the hub"
        case SyncState.BLOCKED:
            words = WORDS[status.blocked_because].sentence if status.blocked_because else ""
            pending = f"{pending[:1].upper()}{pending[1:]}"
            return f"Blocked: {words[:1].lower()}{words[1:]} {pending}".rstrip(". ")
        case SyncState.UNKNOWN:
            return "Not known: there has been no exchange with the hub yet"


def _pending(status: SyncStatus) -> str:
    """What waits, records first; empty where nothing does."""
    return ", ".join(part for part in (_records_pending(status.counts), _downloads(status.downloads)) if part)


def _records_pending(counts: Counts) -> str:
    waiting = f"{_records(counts.waiting)} {'waits' if counts.waiting == 1 else 'wait'} to be sent"
    if not counts.sent:
        return waiting if counts.waiting else ""
    if not counts.waiting:
        return f"{_records(counts.sent)} sent, not yet confirmed"
    return f"{waiting}, {counts.sent} sent and not yet confirmed"


def _downloads(downloads: Queued) -> str:
    going = downloads.waiting - downloads.failed
    waits = "1 download waits" if going == 1 else f"{going} downloads wait"
    fails = (
        "1 course could not be fetched" if downloads.failed == 1 else f"{downloads.failed} courses could not be fetched"
    )
    return ", ".join(said for said, count in ((waits, going), (fails, downloads.failed)) if count)


def _paused(downloads: Queued) -> str:
    if not downloads.paused:
        return ""
    return ", 1 download paused" if downloads.paused == 1 else f", {downloads.paused} downloads paused"


def _settled(counts: Counts) -> str:
    if counts.refused:
        return f"{_records(counts.confirmed)} confirmed, {counts.refused} refused"
    if not counts.confirmed:
        return "nothing to send"
    return "the one record confirmed" if counts.confirmed == 1 else f"all {counts.confirmed} records confirmed"


def _records(count: int) -> str:
    return "1 record" if count == 1 else f"{count} records"
