"""Work off the window's thread: values go in, a value comes back there."""

from __future__ import annotations

import threading
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Lane(QObject):
    """A queue with one thread for life, so that what it touches (a database connection) has one owner.

    The thread is a daemon: a network that never answers must not keep the program from ending.

    Signals:
        _finished: (job number, result, exception or None); crosses into the window's thread.
    """

    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[tuple[int, Callable[[], object]] | None] = SimpleQueue()
        self._waiting: dict[int, tuple[QObject, Callable[[object], None], Callable[[Exception], None] | None]] = {}
        self._next = 0
        self._is_left = threading.Event()
        self._thread = threading.Thread(target=self._work, daemon=True)
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
        self._jobs.put((self._next, work))
        if self._thread.ident is None:
            self._thread.start()

    def drain(self, patience_s: float | None = None) -> bool:
        """Wait for everything that was asked for, and end; answers not delivered by then are dropped.

        Returns:
            False where it took longer than `patience_s`: the thread is left to itself then.
        """
        self._jobs.put(None)
        if self._thread.ident is not None:
            self._thread.join(patience_s)
        self._is_left.set()
        self._waiting.clear()
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            number, work = job
            try:
                result, failure = work(), None
            except BaseException as error:  # noqa: BLE001 - carried to the window's thread, where it is raised again
                result, failure = None, error
            if not self._is_left.is_set():
                self._finished.emit(number, result, failure)

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
