"""What a running program shares among its sessions: the network as the system sees it, and the disk as it fills."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_LONGEST_WAIT_S = 60.0
"""An exchange that hangs for longer has stalled; then nothing is gained by waiting for it."""


class Surroundings:
    """Any thread may use it. One process that opens a single session needs no more than a new one.

    Attributes:
        is_metered: What the system says of the network at hand; None where it does not know.
        is_stopping: The program is about to end.
        writing_preferences: Held by whoever writes them.
    """

    def __init__(self) -> None:
        self.is_metered: bool | None = None
        self.is_stopping = False
        self.writing_preferences = threading.Lock()
        self._is_clear = threading.Event()
        self._is_clear.set()
        self._lock = threading.Lock()
        self._content_bytes: int | None = None

    def content_bytes(self, count: Callable[[], int]) -> int:
        """What all courses take on this device; counted once, and then kept up to date by `came`."""
        with self._lock:
            if self._content_bytes is None:
                self._content_bytes = count()
            return self._content_bytes

    def came(self, size_bytes: int) -> None:
        """So much more of courses is here now, or less."""
        with self._lock:
            if self._content_bytes is not None:
                self._content_bytes += size_bytes

    @contextmanager
    def exchanging(self) -> Iterator[None]:
        """Records are on their way: downloads read nothing meanwhile, so that the whole link is theirs."""
        self._is_clear.clear()
        try:
            yield
        finally:
            self._is_clear.set()

    def let_records_pass(self) -> None:
        """Wait while an exchange is under way in another thread."""
        self._is_clear.wait(_LONGEST_WAIT_S)

    def stop(self) -> None:
        """The program ends: downloads let go as soon as they look."""
        self.is_stopping = True
        self._is_clear.set()
