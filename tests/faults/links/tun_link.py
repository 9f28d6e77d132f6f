"""A link between two network namespaces with delay, jitter and loss: `python -m tests.faults.links.tun_link NET NET`.

NET are files under /proc/…/ns. A line of JSON on standard input changes the link: `round_trip_ms`, `jitter_ms`, `loss`
(0 to 1, each way) and `dark_after` (packets that still pass before none does; null for never). A number instead only
asks, and is answered once so many packets were dropped since the last change. Every answer is what `passed` and what
was `dropped` until then. The kernel's own tools do the rest: the rate is tbf's, and what is refused is nft's. It ends
with its input.
"""

from __future__ import annotations

import ctypes
import fcntl
import heapq
import json
import os
import random
import select
import struct
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass

DEVICE = "wan0"
MTU = 1_400
CLIENT, HUB = "10.77.0.1", "10.77.0.2"

_SET_TUN = 0x400454CA  # TUNSETIFF
_TUN_WITHOUT_HEADER = 0x0001 | 0x1000  # IFF_TUN | IFF_NO_PI


@dataclass
class Weather:
    """How the link is now; see the module."""

    round_trip_ms: float = 0
    jitter_ms: float = 0
    loss: float = 0
    dark_after: int | None = None


class TunLink:
    """Passes packets between two devices."""

    def __init__(self, ends: tuple[int, int]) -> None:
        self._ends = ends
        self._weather = Weather()
        self._under_way: list[tuple[float, int, int, bytes]] = []
        self._last = dict.fromkeys(ends, 0.0)
        self._counted = 0
        self._passed = self._dropped = 0
        self._asked: int | None = None

    def run(self) -> None:
        """Until standard input ends."""
        self._answer()
        asking = sys.stdin.fileno()
        while True:
            left = max(0.0, self._under_way[0][0] - time.monotonic()) if self._under_way else None
            ready, _, _ = select.select([*self._ends, asking], [], [], left)
            for end in ready:
                if end != asking:
                    self._take(end)
                elif not self._hear(sys.stdin.readline()):
                    return
            self._give()
            if self._asked is not None and self._dropped >= self._asked:
                self._answer()

    def _hear(self, line: str) -> bool:
        if not line:
            return False
        said = json.loads(line)
        if isinstance(said, int):
            self._asked = said
            return True
        self._answer()
        self._weather = Weather(**said)
        self._passed = self._dropped = 0
        return True

    def _answer(self) -> None:
        self._asked = None
        sys.stdout.write(f"{json.dumps({'passed': self._passed, 'dropped': self._dropped})}\n")
        sys.stdout.flush()

    def _take(self, end: int) -> None:
        with suppress(BlockingIOError):
            packet = os.read(end, 2_048)
            weather = self._weather
            is_dark = weather.dark_after is not None and self._passed >= weather.dark_after
            if is_dark or random.random() < weather.loss:
                self._dropped += 1
                return
            self._passed += 1
            other = self._ends[1] if end == self._ends[0] else self._ends[0]
            late_s = (weather.round_trip_ms / 2 + random.uniform(0, weather.jitter_ms)) / 1_000
            self._last[other] = max(time.monotonic() + late_s, self._last[other])  # the order is kept
            self._counted += 1
            heapq.heappush(self._under_way, (self._last[other], self._counted, other, packet))

    def _give(self) -> None:
        while self._under_way and self._under_way[0][0] <= time.monotonic():
            _, _, other, packet = heapq.heappop(self._under_way)
            with suppress(OSError):
                os.write(other, packet)


def open_end(network: str, own: str, peer: str) -> int:
    """Enter a namespace for good and make the device there."""
    handle = os.open(network, os.O_RDONLY)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(handle, 0):
        raise OSError(ctypes.get_errno(), "setns")
    os.close(handle)
    end = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(end, _SET_TUN, struct.pack("16sH22x", DEVICE.encode(), _TUN_WITHOUT_HEADER))
    for words in (
        ["addr", "add", own, "peer", peer, "dev", DEVICE],
        ["link", "set", DEVICE, "up", "mtu", str(MTU)],
    ):
        subprocess.run(["ip", *words], check=True)
    return end


if __name__ == "__main__":
    TunLink((open_end(sys.argv[1], CLIENT, HUB), open_end(sys.argv[2], HUB, CLIENT))).run()
