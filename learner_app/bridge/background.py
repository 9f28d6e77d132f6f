"""Work off the window's thread: values go in, a value comes back there."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Lane(QObject):
    """A queue with one thread for life, so that what it touches (a database connection) has one owner.

    The thread is a daemon: a network that never answers must not keep the program from ending. Nothing that it was
    given or has made goes with it: questions, answers and failures may be the last to hold a widget, by a closure or
    a traceback, and Qt allows widgets to be destroyed in the window's thread alone.

    Signals:
        _finished: (job number) its outcome is there; crosses into the window's thread.
    """

    _finished = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[tuple[int, Callable[[], object]] | None] = SimpleQueue()
        self._waiting: dict[int, _Asked] = {}
        self._outcomes: dict[int, tuple[object, BaseException | None]] = {}
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
        self._waiting[self._next] = _Asked(owner, work, then, failed)  # type: ignore[arg-type]  # a job's result meets its own callback
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
                self._outcomes[number] = work(), None
            except BaseException as error:  # noqa: BLE001 - carried to the window's thread, where it is raised again
                self._outcomes[number] = None, error
            del job, work  # before the window's thread hears of it, which lets go of the rest
            if not self._is_left.is_set():
                self._finished.emit(number)

    @Slot(int)
    def _on_finished(self, number: int) -> None:
        asked = self._waiting.pop(number, None)
        result, failure = self._outcomes.pop(number)
        if asked is None or not isValid(asked.owner):
            return
        if failure is None:
            asked.then(result)
        elif asked.failed is not None and isinstance(failure, Exception):
            asked.failed(failure)
        else:
            raise failure


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who waits for what; `work` only so that it is released where it was made."""

    owner: QObject
    work: Callable[[], object]
    then: Callable[[object], None]
    failed: Callable[[Exception], None] | None
