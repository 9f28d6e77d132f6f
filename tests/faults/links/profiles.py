"""The links that people in the field have, by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.faults.links.link import Mode
from tests.faults.links.weather import CLEAR, Weather

if TYPE_CHECKING:
    from tests.faults.links.proxy import FaultProxy

_BYTES = 1_000 / 8
"""Of a kilobit."""


@dataclass(frozen=True, slots=True)
class LinkProfile:
    """One kind of link.

    Attributes:
        working_s: How long it works at a time; 0 where it does not come and go.
        dark_s: How long nothing passes in between.
    """

    name: str
    weather: Weather = CLEAR
    mode: Mode = Mode.WORKING
    working_s: float = 0
    dark_s: float = 0

    def play(self, proxy: FaultProxy, *, hurry: float = 1) -> None:
        """Let the link be so until it is healed; `hurry` shortens what comes and goes, where nothing hangs on it."""
        proxy.weather = self.weather
        if self.working_s:
            proxy.alternate(self.working_s / hurry, self.dark_s / hurry)
        else:
            proxy.turn(self.mode)


def _symmetric(kilobit: float, round_trip_ms: float, loss: float) -> Weather:
    return Weather(up=kilobit * _BYTES, down=kilobit * _BYTES, round_trip_ms=round_trip_ms, loss=loss)


SAT = LinkProfile("sat", _symmetric(256, 600, 0.01))
FIELD = LinkProfile("field", _symmetric(20, 600, 0.05))
WINDOW = LinkProfile("window", working_s=5, dark_s=55)
LIEFI = LinkProfile("liefi", mode=Mode.SILENT)
PLANE = LinkProfile("plane", mode=Mode.UNREACHABLE)
"""Messages only: names are resolved, and every connection hangs."""

PROFILES = {profile.name: profile for profile in (SAT, FIELD, WINDOW, LIEFI, PLANE)}
