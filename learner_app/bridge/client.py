"""The window's door to the use cases: questions are answered off its thread, and it hears of every change."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from learner_app.bridge.background import Lane
from learner_app.bridge.collecting import Collecting
from learner_app.bridge.preferences import LivePreferences
from learner_app.domain.errors import ExpectedFailure
from learner_app.domain.wording import say
from learner_app.services.preferences import preferences_at_start

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.domain.status import SyncStatus
    from learner_app.services.delivery.sync import SyncReport
    from learner_app.services.fetching.watch import Progress
    from learner_app.services.session import Session
    from learner_app.services.surroundings import Surroundings

T = TypeVar("T")

_SOON_MS = 3_000  # after something was recorded; more may follow at once, and one exchange is to take it all
_TOGETHER_MS = 400  # courses that arrive within so little of each other are news once
_PATIENCE_S = 5.0  # a last sync when the window closes; an exchange takes well under a second on any usable link


class _Shared:
    """The surroundings of all sessions, made by the first that is opened: their module is not needed to paint."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._made: Surroundings | None = None
        self._is_metered: bool | None = None
        self._is_stopped = False

    def get(self) -> Surroundings:
        """Thread: any."""
        with self._lock:
            if self._made is None:
                from learner_app.services.surroundings import Surroundings

                self._made = Surroundings()
                self._made.is_metered = self._is_metered
            return self._made

    def note_metered(self, *, is_metered: bool | None) -> None:
        self._is_metered = is_metered
        if self._made is not None:
            self._made.is_metered = is_metered

    def stop_downloads(self) -> None:
        if self._made is not None:
            self._made.stop()


class _Desk:
    """A lane with a session that is opened on its thread when it is first used, and again after `reopen`."""

    def __init__(self, owner: QObject, opener: Callable[[], Session]) -> None:
        self.lane = Lane(owner)
        self._opener = opener
        self._session: Session | None = None

    def ask(
        self,
        owner: QObject,
        question: Callable[[Session], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.lane.submit(owner, lambda: question(self._opened()), then, failed)

    def reopen(self, owner: QObject) -> None:
        self.lane.submit(owner, self._close, _nothing)

    def leave(self, owner: QObject, patience_s: float | None) -> None:
        """End the lane; a session that a question is still working on after that time is left to itself."""
        self.reopen(owner)
        self.lane.drain(patience_s)

    def _opened(self) -> Session:
        if self._session is None:
            self._session = self._opener()
        return self._session

    def _close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None


def _nothing(_answer: None) -> None:
    pass


def _open(profile: Path, is_offline: bool, shared: _Shared) -> Session:
    from learner_app.services.session import open_session

    return open_session(profile, is_offline=is_offline, surroundings=shared.get())


class _Left(Exception):  # noqa: N818 - nothing is wrong: the program ends
    """Nobody waits for the answer any more."""


class Client(QObject):
    """Lanes for what is on disk, for records, for downloads and for long reading: none of them waits for another.

    `opener` opens the session of a lane, on that lane's thread; left out, it is the profile's own.

    Signals:
        changed: Something that screens show is different now (after a record, a sync, an import, a sign-in).
        status_changed: (SyncStatus) the truth about link and records, for the status line.
        working: (str) what a sync is doing, in a short sentence.
        progressed: (Progress) how far a download is; several times a second while one runs.
        told: (object) what a question to `ask_at_length` tells of how far it is.
        account_changed: Another person, or the same one signed in or out.
        failed: (ExpectedFailure) a question failed whose asker had no place of its own to say so.
    """

    changed = Signal()
    status_changed = Signal(object)
    working = Signal(str)
    progressed = Signal(object)
    told = Signal(object)
    account_changed = Signal()
    failed = Signal(object)
    _heard = Signal(object)

    def __init__(
        self,
        profile: Path,
        *,
        is_offline: bool = False,
        opener: Callable[[], Session] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._collecting = Collecting(self)
        self._surroundings = _Shared()
        opener = opener or partial(_open, profile, is_offline, self._surroundings)
        self._store = _Desk(self, opener)
        self._network = _Desk(self, opener)
        self._fetching = _Desk(self, opener)
        self._reading = _Desk(self, opener)
        self._is_syncing = self._is_fetching = self._is_left = False
        self._has_more_to_fetch = self._has_pending = False
        self._sitting = 0  # counts who was at the desk
        self._retry_at: datetime | None = None
        self._progress: Progress | None = None
        self._interval_s = 0.0
        self._regular = _single_shot(self, self.sync)
        self._soon = _single_shot(self, self.sync)
        self._news = _single_shot(self, self._tell_news)
        self._preferences = LivePreferences(self, preferences_at_start(profile))
        self._heard.connect(self._on_heard, Qt.ConnectionType.QueuedConnection)
        self.status_changed.connect(self._on_status_changed)

    @property
    def preferences(self) -> LivePreferences:
        """What the person at hand chose in order to see, hear and read."""
        return self._preferences

    @property
    def is_syncing(self) -> bool:
        """Whether records and news are on their way."""
        return self._is_syncing

    @property
    def is_fetching(self) -> bool:
        """Whether the queue is being worked off."""
        return self._is_fetching

    @property
    def progress(self) -> Progress | None:
        """How far the download is that runs now; None where none does."""
        return self._progress

    @property
    def next_try_s(self) -> float | None:
        """In how many seconds the next sync begins by itself; None where none is planned."""
        left_ms = [timer.remainingTime() for timer in (self._regular, self._soon) if timer.isActive()]
        return min(left_ms) / 1000 if left_ms else None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come, from disk or from the hub, or news of what has arrived."""
        return self._news.isActive() or any(desk.lane.is_busy for desk in self._desks())

    def ask(
        self,
        owner: QObject,
        question: Callable[[Session], T],
        then: Callable[[T], None],
        failed: Callable[[ExpectedFailure], None] | None = None,
    ) -> None:
        """Answer a question from disk; the answer comes in the window's thread, if `owner` still lives by then."""
        self._store.ask(owner, question, then, partial(self._on_failure, failed))

    def ask_hub(
        self,
        owner: QObject,
        question: Callable[[Session], T],
        then: Callable[[T], None],
        failed: Callable[[ExpectedFailure], None] | None = None,
    ) -> None:
        """The same for a question that may need the network; never holds up `ask`."""
        self._network.ask(owner, question, then, partial(self._on_failure, failed))

    def ask_at_length(
        self,
        owner: QObject,
        question: Callable[[Session, Callable[[object], None]], T],
        then: Callable[[T], None],
        failed: Callable[[ExpectedFailure], None] | None = None,
    ) -> None:
        """The same for a question that reads a great deal; what it tells on the way comes as `told`."""
        tell = self._tell_unless_left
        answer = partial(self._on_failure, failed)
        self._reading.ask(owner, lambda session: question(session, tell), then, answer)

    def tell_changed(self) -> None:
        """Something was recorded: screens look again, so does the status line, and a sync follows where that is on."""
        self.changed.emit()
        self.refresh_status()
        if self._may_sync_by_itself():
            self._soon.start(_SOON_MS)

    def refresh_status(self) -> None:
        """Read the state from disk and announce it."""
        self.ask(self, lambda session: session.sync.status(), self._tell_status)

    def note_metered(self, is_metered: bool | None) -> None:
        """What the system says of the network at hand; None where it does not know."""
        self._surroundings.note_metered(is_metered=is_metered)

    def sync(self) -> None:
        """Exchange records and news now, unless that is under way; then go on with what is to be fetched."""
        if self._is_syncing:
            return
        self._is_syncing = True
        tell, interval_s = self.working.emit, self._interval_s
        tell(say("Connecting …"))

        def exchange(session: Session) -> tuple[SyncReport, float]:
            return session.sync.exchange(tell), session.sync.due_in_s(interval_s)

        self.ask_hub(self, exchange, self._for_now(self._on_exchanged), self._for_now(self._on_sync_failed))

    def fetch(self) -> None:
        """Work the queue off, unless that is under way: after something was put into it, or may travel again."""
        if self._is_fetching:
            self._has_more_to_fetch = True
            return
        self._is_fetching = True
        self._has_more_to_fetch = False
        tell, interval_s = self._heard.emit, self._interval_s

        def download(session: Session) -> tuple[SyncReport, float]:
            return session.sync.download(tell), session.sync.due_in_s(interval_s)

        failed = partial(self._on_failure, self._for_now(self._on_fetch_failed))
        self._fetching.ask(self, download, self._for_now(self._on_fetched), failed)

    def sync_if_automatic(self) -> None:
        """Sync where the learner lets the program do that by itself; for when the network is back."""
        if self._may_sync_by_itself():
            self.sync()

    def sync_every(self, minutes: int) -> None:
        """Sync by itself from now on; 0 stops that."""
        self._interval_s = minutes * 60.0
        if minutes > 0:
            self._plan(self._interval_s)
        else:
            self._regular.stop()
            self._soon.stop()

    def reopen(self) -> None:
        """Another person is at the desk: open their databases instead, and tell no more of what is under way."""
        self._sitting += 1
        self._is_syncing = self._is_fetching = False
        self._progress = None
        for desk in self._desks():
            desk.reopen(self)
        self.account_changed.emit()
        self.tell_changed()

    def close(self) -> None:
        """Finish what was begun and close the databases; call before the window's widgets are destroyed.

        Where records wait and the program syncs by itself, it tries once more, for a few seconds at the most. A
        download that is under way is left as it is: what arrived is kept, and the queue goes on with the next start.
        """
        if self._may_sync_by_itself() and self._has_pending:
            self.sync()
        self._is_left = True
        for timer in (self._regular, self._soon, self._news):
            timer.stop()
        self._surroundings.stop_downloads()
        for desk in (self._network, self._fetching, self._reading):
            desk.leave(self, _PATIENCE_S)
        self._store.leave(self, None)
        self._collecting.end()

    def _desks(self) -> tuple[_Desk, ...]:
        return self._store, self._network, self._fetching, self._reading

    def _may_sync_by_itself(self) -> bool:
        """Whether that is on and the hub has not asked to wait; after such a wait the regular sync comes anyway."""
        is_asked_to_wait = self._retry_at is not None and datetime.now(UTC) < self._retry_at
        return self._interval_s > 0 and not is_asked_to_wait

    def _for_now(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """The same, but nothing once another person is at the desk."""
        sitting = self._sitting
        return lambda answer: then(answer) if sitting == self._sitting else None

    def _plan(self, wait_s: float) -> None:
        if self._interval_s:
            self._regular.start(max(1, round(wait_s * 1000)))

    def _tell_unless_left(self, value: object) -> None:
        """Thread: the reading lane's."""
        if self._is_left:
            raise _Left
        self.told.emit(value)

    def _tell_status(self, status: SyncStatus) -> None:
        """While an exchange is under way, what waits may have been taken already: the state is that it works."""
        from learner_app.domain.status import working

        self.status_changed.emit(working(status) if self._is_syncing else status)

    def _tell_news(self) -> None:
        self.changed.emit()
        self.refresh_status()

    def _on_heard(self, progress: Progress) -> None:
        if self._is_fetching:
            self._progress = None if progress.is_done else progress
            self.progressed.emit(progress)
        if progress.is_done and not self._news.isActive():
            self._news.start(_TOGETHER_MS)

    def _on_status_changed(self, status: SyncStatus) -> None:
        self._has_pending, self._retry_at = status.counts.pending > 0, status.retry_at

    def _on_exchanged(self, answer: tuple[SyncReport, float]) -> None:
        report, wait_s = answer
        self._is_syncing = False
        self._plan(wait_s)
        self.status_changed.emit(report.status)
        self.changed.emit()
        if report.failure is None and report.status.downloads.waiting:
            self.fetch()

    def _on_fetched(self, answer: tuple[SyncReport, float]) -> None:
        report, wait_s = answer
        self._is_fetching = False
        self._progress = None
        if report.failure is not None:
            self._plan(wait_s)
        self._tell_status(report.status)
        self.changed.emit()
        if self._has_more_to_fetch and report.failure is None:
            self.fetch()

    def _on_sync_failed(self, failure: ExpectedFailure) -> None:
        self._is_syncing = False
        self._plan(self._interval_s)
        self.failed.emit(failure)
        self.refresh_status()

    def _on_fetch_failed(self, failure: ExpectedFailure) -> None:
        self._is_fetching = False
        self._progress = None
        self.failed.emit(failure)
        self.refresh_status()

    def _on_failure(self, failed: Callable[[ExpectedFailure], None] | None, failure: Exception) -> None:
        if not isinstance(failure, ExpectedFailure):
            raise failure
        (failed or self.failed.emit)(failure)


def _single_shot(owner: QObject, then: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    return timer
