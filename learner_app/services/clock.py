"""The device's clocks, as `domain.clock` wants them."""

from __future__ import annotations

import sys
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
        """Milliseconds since some moment of this boot; the time that the device slept is in it."""
        if self._clock is None:
            return time.monotonic_ns() // 1_000_000
        return time.clock_gettime_ns(self._clock) // 1_000_000

    def boot(self) -> str:
        """A name for this boot, eight characters: it only has to differ from the boots of this device."""
        return self._boot


def _boot_and_clock() -> tuple[str, int | None]:
    try:
        return _LINUX_BOOT.read_text(encoding="ascii").strip()[:8], sleepless_clock(sys.platform)
    except (OSError, UnicodeDecodeError):
        return uuid.uuid4().hex[:8], sleepless_clock(sys.platform)


def sleepless_clock(platform: str) -> int | None:
    """The clock of a platform (as in `sys.platform`) that counts on while the device sleeps; None for Python's own.

    Source: Linux, clock_gettime(2): CLOCK_BOOTTIME is CLOCK_MONOTONIC with the time of suspension. macOS,
    clock_gettime(3): CLOCK_MONOTONIC_RAW goes on in sleep and no adjustment reaches it, while `time.monotonic` is
    mach_absolute_time, which stops (CPython issue 86273). Windows: `time.monotonic` is GetTickCount64 or, from Python
    3.13 on, QueryPerformanceCounter, and both include sleep (Win32 documentation, "Windows Time" and "Acquiring
    high-resolution time stamps").
    """
    name = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC_RAW"}.get(platform, "")
    clock: int | None = getattr(time, name, None)
    return clock
