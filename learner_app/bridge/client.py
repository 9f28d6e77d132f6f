"""The window's door to the use cases: questions are answered off its thread, and it hears of every change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from learner_app.bridge.background import Lane
from learner_app.domain.errors import ExpectedFailure

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.domain.status import SyncStatus
    from learner_app.services.session import Session
    from learner_app.services.sync import SyncReport

T = TypeVar("T")

_SOON_MS = 3_000  # after something was recorded; more may follow at once, and one exchange is to take it all
_PATIENCE_S = 5.0  # a last sync when the window closes; an exchange takes well under a second on any usable link


class _Desk:
    """A session that is opened on the thread which first uses it, and again after `reopen`."""

    def __init__(self, opener: Callable[[], Session]) -> None:
        self._opener = opener
        self._session: Session | None = None

    def session(self) -> Session:
        if self._session is None:
            self._session = self._opener()
        return self._session

    def close(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None


def _open(profile: Path, is_offline: bool) -> Session:
    from learner_app.services.session import open_session

    return open_session(profile, is_offline=is_offline)


class Client(QObject):
    """Two lanes, one for what is on disk and one for the link, so that opening a lesson never waits for the network.

    `opener` opens the session of a lane, on that lane's thread; left out, it is the profile's own.

    Signals:
        changed: Something that screens show is different now (after a record, a sync, an import, a sign-in).
        status_changed: (SyncStatus) the truth about link and records, for the status line.
        working: (str) what a sync is doing, in a short sentence.
        account_changed: Another person, or the same one signed in or out.
        failed: (ExpectedFailure) a question failed whose asker had no place of its own to say so.
    """

    changed = Signal()
    status_changed = Signal(object)
    working = Signal(str)
    account_changed = Signal()
    failed = Signal(object)

    def __init__(
        self,
        profile: Path,
        *,
        is_offline: bool = False,
        opener: Callable[[], Session] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = Lane(self)
        self._network = Lane(self)
        opener = opener or partial(_open, profile, is_offline)
        self._store_desk = _Desk(opener)
        self._network_desk = _Desk(opener)
        self._is_syncing = False
        self._has_pending = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.sync)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.sync)
        self.status_changed.connect(self._on_status_changed)

    @property
    def is_syncing(self) -> bool:
        """Whether a sync is under way."""
        return self._is_syncing

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come, from disk or from the hub."""
        return self._store.is_busy or self._network.is_busy

    def ask(
        self,
        owner: QObject,
        question: Callable[[Session], T],
        then: Callable[[T], None],
        failed: Callable[[ExpectedFailure], None] | None = None,
    ) -> None:
        """Answer a question from disk; the answer comes in the window's thread, if `owner` still lives by then."""
        desk = self._store_desk
        self._store.submit(owner, lambda: question(desk.session()), then, partial(self._on_failure, failed))

    def ask_hub(
        self,
        owner: QObject,
        question: Callable[[Session], T],
        then: Callable[[T], None],
        failed: Callable[[ExpectedFailure], None] | None = None,
    ) -> None:
        """The same for a question that may need the network; never holds up `ask`."""
        desk = self._network_desk
        self._network.submit(owner, lambda: question(desk.session()), then, partial(self._on_failure, failed))

    def tell_changed(self) -> None:
        """Something was recorded: screens look again, so does the status line, and a sync follows where that is on."""
        self.changed.emit()
        self.refresh_status()
        if self._timer.isActive():
            self._soon.start()

    def refresh_status(self) -> None:
        """Read the state from disk and announce it."""
        self.ask(self, lambda session: session.sync.status(), self.status_changed.emit)

    def sync(self) -> None:
        """Sync now, unless one is under way."""
        if self._is_syncing:
            return
        self._is_syncing = True
        say = self.working.emit
        say("Connecting …")
        self.ask_hub(self, lambda session: session.sync.run(say), self._on_synced, self._on_sync_failed)

    def sync_if_automatic(self) -> None:
        """Sync where the learner lets the program do that by itself; for when the network is back."""
        if self._timer.isActive():
            self.sync()

    def sync_every(self, minutes: int) -> None:
        """Sync by itself from now on; 0 stops that."""
        if minutes > 0:
            self._timer.start(minutes * 60_000)
        else:
            self._timer.stop()
            self._soon.stop()

    def reopen(self) -> None:
        """Another person is at the desk: open their databases instead."""
        nothing: Callable[[None], None] = lambda _: None  # noqa: E731 - a name for what is meant
        self._store.submit(self, self._store_desk.close, nothing)
        self._network.submit(self, self._network_desk.close, nothing)
        self.account_changed.emit()
        self.tell_changed()

    def close(self) -> None:
        """Finish what was begun and close the databases; call before the window's widgets are destroyed.

        Where records wait and the program syncs by itself, it tries once more, for a few seconds at the most.
        """
        if self._timer.isActive() and self._has_pending:
            self.sync()
        self._timer.stop()
        self._soon.stop()
        nothing: Callable[[None], None] = lambda _: None  # noqa: E731 - a name for what is meant
        self._network.submit(self, self._network_desk.close, nothing)
        self._network.drain(_PATIENCE_S)
        self._store.submit(self, self._store_desk.close, nothing)
        self._store.drain()

    def _on_status_changed(self, status: SyncStatus) -> None:
        self._has_pending = status.counts.pending > 0

    def _on_synced(self, report: SyncReport) -> None:
        self._is_syncing = False
        self.status_changed.emit(report.status)
        self.changed.emit()

    def _on_sync_failed(self, failure: ExpectedFailure) -> None:
        self._is_syncing = False
        self.failed.emit(failure)
        self.refresh_status()

    def _on_failure(self, failed: Callable[[ExpectedFailure], None] | None, failure: Exception) -> None:
        if not isinstance(failure, ExpectedFailure):
            raise failure
        (failed or self.failed.emit)(failure)
