"""The device's clocks, as `domain.clock` wants them."""

from __future__ import annotations

import time
import uuid
from datetime import UTC, datetime
from pathlib import Path

_LINUX_BOOT = Path("/proc/sys/kernel/random/boot_id")


class SystemClock:
    """Implements `domain.clock.Clock`. Where a system names no boot, every start of the program counts as one."""

    def __init__(self) -> None:
        self._boot, self._clock = _boot_and_clock()

    def now(self) -> datetime:
        """The wall clock: aware, UTC, whole milliseconds."""
        now = datetime.now(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def monotonic_ms(self) -> int:
        """Milliseconds since some moment of this boot."""
        if self._clock is None:
            return time.monotonic_ns() // 1_000_000
        return time.clock_gettime_ns(self._clock) // 1_000_000

    def boot(self) -> str:
        """A name for this boot, eight characters: it only has to differ from the boots of this device."""
        return self._boot


def _boot_and_clock() -> tuple[str, int | None]:
    # CLOCK_BOOTTIME counts on while a Linux device sleeps; CLOCK_MONOTONIC does not.
    clock: int | None = getattr(time, "CLOCK_BOOTTIME", None)
    try:
        return _LINUX_BOOT.read_text(encoding="ascii").strip()[:8], clock
    except (OSError, UnicodeDecodeError):
        return uuid.uuid4().hex[:8], clock
