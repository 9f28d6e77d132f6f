"""The program's own window in a process of its own, for `start.py`: `product_window.py PROFILE`.

It runs from the program's entry point on, with nothing replaced but the two places that also tell of paint and content.
Prints `painted_ns`, when the window's first paint was through, and `today_ns`, when the first screen had been painted
with its content, both on the clock that all processes share; the first sync meanwhile begins as it always does.

With `--memory` it prints `memory_bytes` as well, once the window has come to rest. The first sync is held back till
then and comes afterwards; `synced_memory_bytes` is what is resident when it is through.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from learner_app import app as composition
from learner_app.__main__ import main
from learner_app.bridge.client import Client
from learner_app.bridge.first_paint import after_first_paint
from learner_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from learner_app.domain.errors import ExpectedFailure
    from learner_app.services.session import Session

T = TypeVar("T")


class Moments(QObject):
    """What happened when; waits for the first paint of anything after Today got its content."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: dict[str, int] = {}
        self._held: Client | None = None

    def on_painted(self) -> None:
        """The window was painted."""
        self._seen.setdefault("painted_ns", time.monotonic_ns())

    def on_filled(self) -> None:
        """Today has its content, which is still to be painted."""
        application = QCoreApplication.instance()
        if application is not None and "today_ns" not in self._seen:
            application.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._on_content_painted)
        return False

    def _on_content_painted(self) -> None:
        application = QCoreApplication.instance()
        if application is None or "today_ns" in self._seen:
            return
        self._seen["today_ns"] = time.monotonic_ns()
        application.removeEventFilter(self)
        from tests.bench.memory import SETTLED_MS, finish

        if WITH_MEMORY:
            QTimer.singleShot(SETTLED_MS, self._on_rested)
        else:
            finish(self._seen)

    def hold(self, client: Client) -> None:
        """A sync is wanted; the first one waits until memory has been read."""
        self._held = client

    def _on_rested(self) -> None:
        from tests.bench.memory import memory_bytes

        self._seen["memory_bytes"] = memory_bytes()
        if self._held is not None:
            Client.sync(self._held)
            self._wait_for_sync(self._held)

    def _wait_for_sync(self, client: Client) -> None:
        from tests.bench.memory import SETTLED_MS, finish, memory_bytes

        if client.is_busy:
            QTimer.singleShot(50, lambda: self._wait_for_sync(client))
        else:
            QTimer.singleShot(SETTLED_MS, lambda: finish({**self._seen, "synced_memory_bytes": memory_bytes()}))


WITH_MEMORY = "--memory" in sys.argv
MOMENTS = Moments()


def watched_first_paint(window: QWidget, then: Callable[[], None]) -> None:
    """Tells of the first paint when the program hears of it, before anything else is brought in."""

    def tell_and_go_on() -> None:
        MOMENTS.on_painted()
        then()

    after_first_paint(window, tell_and_go_on)


class WatchedClient(Client):
    """Tells when Today got an answer; lets the first sync wait where memory is read."""

    @override
    def sync(self) -> None:
        if WITH_MEMORY:
            MOMENTS.hold(self)
        else:
            super().sync()

    @override
    def ask(
        self,
        owner: QObject,
        question: Callable[[Session], T],
        then: Callable[[T], None],
        failed: Callable[[ExpectedFailure], None] | None = None,
    ) -> None:
        def telling(answer: T) -> None:
            then(answer)
            MOMENTS.on_filled()

        super().ask(owner, question, telling if type(owner).__name__ == "TodayPage" else then, failed)


if __name__ == "__main__":
    vars(composition).update(after_first_paint=watched_first_paint, Client=WatchedClient)
    sys.argv = ["learner-app", "--profile", sys.argv[1]]
    sys.exit(main())
