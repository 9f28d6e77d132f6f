"""How many exchanges a second one hub process serves, beside a bare Django view under the same web server."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from contextlib import contextmanager
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.ground import REPOSITORY, running_hub
from tests.bench.results import CannotMeasure, Result
from tests.bench.timing import in_turns, took_ms
from tests.fakes.course import built
from tests.faults.crowd import EXCHANGE, ask, gather
from tests.faults.stage import publish

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from tests.fakes.course import Built
    from tests.faults.crowd import Caller

CALLERS = 200
RECORDS = 10
SIDE_BY_SIDE = 16
ROUNDS = 5
INTERVAL_S = 15 * 60
"""How often a client comes by itself where nobody chose otherwise."""


def measure(scratch: Path) -> list[Result]:
    """Devices that have nothing to say, and devices with ten records."""
    course = built()
    with running_hub(scratch / "hub-of-herd") as hub, _bare_server() as bare:
        publish(hub.data, course)
        callers = gather(hub.data, CALLERS)
        _bring(hub.port, callers, course)
        idle = in_turns(lambda: _all_say(hub.port, callers), lambda: _all_say(bare, callers, is_hub=False), ROUNDS)
        busy = in_turns(
            lambda: _bring(hub.port, callers, course), lambda: _bring(bare, callers, course, is_hub=False), ROUNDS
        )
    a_second = CALLERS / median(idle.ours) * 1000
    clients = f"{a_second * INTERVAL_S / 1000:.0f} thousand clients that come every {INTERVAL_S // 60} min"
    return [
        Result("herd: idle exchanges", a_second, "1/s", None, clients),
        Result("herd: idle ÷ bare view", idle.ratio, "×", None, idle.detail()),
        Result(f"herd: exchanges of {RECORDS}", CALLERS / median(busy.ours) * 1000, "1/s"),
        Result(f"herd: {RECORDS} records ÷ bare view", busy.ratio, "×", None, busy.detail()),
    ]


def _bring(port: int, callers: Sequence[Caller], course: Built, *, is_hub: bool = True) -> float:
    """Milliseconds until everybody has told of more."""
    for caller in callers:
        del caller.journal[caller.confirmed :]  # what only the bare view heard
        caller.learn(course, RECORDS)
    return _all_say(port, callers, is_hub=is_hub)


def _all_say(port: int, callers: Sequence[Caller], *, is_hub: bool = True) -> float:
    """Milliseconds until everybody was answered once, so many at a time."""
    messages = [(caller, caller.message()) for caller in callers]
    return took_ms(lambda: asyncio.run(_say(port, messages, is_hub=is_hub)))


async def _say(port: int, messages: Sequence[tuple[Caller, bytes]], *, is_hub: bool) -> None:
    places = asyncio.Semaphore(SIDE_BY_SIDE)

    async def say(caller: Caller, message: bytes) -> None:
        async with places:
            answer = await ask(port, "POST", EXCHANGE, caller.token, message)
        if answer.status != 200:
            raise CannotMeasure(f"an exchange was answered with {answer.status}")
        if is_hub:
            caller.hear(answer)

    async with asyncio.TaskGroup() as group:
        for caller, message in messages:
            group.create_task(say(caller, message))


@contextmanager
def _bare_server() -> Iterator[int]:
    """The port of a bare view."""
    words = [sys.executable, "-m", "tests.bench.bare_server"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY) as process:
        try:
            yield int(process.stdout.readline() if process.stdout else "")
        finally:
            process.terminate()
            process.wait()
