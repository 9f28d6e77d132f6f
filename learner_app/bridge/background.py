"""Work off the window's thread: values go in, a value comes back there. The only user of QThreadPool."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

from learner_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class _Job(QRunnable):
    """One call on a lane's thread."""

    def __init__(self, lane: Lane, number: int, work: Callable[[], object]) -> None:
        super().__init__()
        self._lane = lane
        self._number = number
        self._work = work

    @override
    def run(self) -> None:
        try:
            result: object = self._work()
        except BaseException as failure:  # noqa: BLE001 - carried to the window's thread, where it is raised again
            self._lane.report(self._number, None, failure)
        else:
            self._lane.report(self._number, result, None)


class Lane(QObject):
    """A queue with exactly one thread, so that what it touches (a database connection) has one owner.

    Signals:
        _finished: (job number, result, exception or None); crosses into the window's thread.
    """

    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)  # one thread for life: SQLite connections may not change theirs
        self._waiting: dict[int, tuple[QObject, Callable[[object], None], Callable[[Exception], None] | None]] = {}
        self._next = 0
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Whether anything has been asked for whose answer has not been delivered."""
        return bool(self._waiting)

    def submit(
        self,
        owner: QObject,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Run `work` on the lane, then `then` in the window's thread.

        The answer is dropped when `owner` is gone by then. `failed` gets an exception; without it the exception is
        raised in the window's thread, as any bug is.
        """
        self._next += 1
        self._waiting[self._next] = (owner, then, failed)  # type: ignore[assignment]  # a job's result meets its own callback
        self._pool.start(_Job(self, self._next, work))

    def report(self, number: int, result: object, failure: BaseException | None) -> None:
        """Called on the lane's thread when a job ends."""
        self._finished.emit(number, result, failure)

    def drain(self) -> None:
        """Wait for everything that was asked for; callbacks not delivered by then are dropped."""
        self._pool.waitForDone()
        self._waiting.clear()

    @Slot(int, object, object)
    def _on_finished(self, number: int, result: object, failure: BaseException | None) -> None:
        owner, then, failed = self._waiting.pop(number, (None, None, None))
        if owner is None or then is None or not isValid(owner):
            return
        if failure is None:
            then(result)
        elif failed is not None and isinstance(failure, Exception):
            failed(failure)
        else:
            raise failure
