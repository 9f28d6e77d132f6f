"""The clocks of a device in a test's hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class FakeClock:
    """Moves only when it is told to."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.ticks_ms = 50_000
        self.boot_name = "boot-1"

    def now(self) -> datetime:
        return self.time

    def monotonic_ms(self) -> int:
        return self.ticks_ms

    def boot(self) -> str:
        return self.boot_name

    def passes(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)
        self.ticks_ms += round(seconds * 1000)

    def jumps(self, seconds: float) -> None:
        """Somebody sets the wall clock, or a wrong one is put right."""
        self.time += timedelta(seconds=seconds)

    def restarts(self, off_s: float) -> None:
        """The device is off for so long and comes up again."""
        self.time += timedelta(seconds=off_s)
        self.ticks_ms = 900
        self.boot_name = f"{self.boot_name}+"
