"""From the start of the process to a window that can be used, and its memory, beside a bare window of PySide6."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.ground import running_hub, signed_in_profile
from tests.bench.results import CannotMeasure, Result
from tests.bench.timing import Pair

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROUNDS = 11
MEMORY_ROUNDS = 5
START_GOAL = 1.5
MEMORY_GOAL = 1.6
_TIMEOUT_S = 60
_HERE = Path(__file__).parent


def measure(scratch: Path) -> list[Result]:
    """A person who has signed in and has two courses starts the program.

    The time is taken where the hub cannot be reached, memory where it can: before the first sync, and after it.
    """
    profile = scratch / "start"
    with running_hub(scratch / "hub-of-start") as hub:
        hub.add_person("amina")
        signed_in_profile(profile, hub.address, "amina")
        both = [
            (_window("product", profile, "--memory"), _window("bare", profile, "--memory"))
            for _ in range(MEMORY_ROUNDS)
        ]
    rounds = [(_window("product", profile), _window("bare", profile)) for _ in range(ROUNDS + 1)]
    rounds = rounds[1:]  # the first one compiles the modules
    painted, memory = _pair(rounds, "painted_ms"), _pair(both, "memory_mb")
    synced = [ours["synced_memory_mb"] for ours, _ in both]
    ratio = median(synced) / median(memory.yardstick)
    today = [ours["today_ms"] for ours, _ in rounds]
    bounds = f"from the start of the process; {min(today):.0f} to {max(today):.0f}"
    return [
        Result("start to first usable window ÷ bare window", painted.ratio, "×", START_GOAL, painted.detail()),
        Result(
            "memory after start ÷ bare window",
            memory.ratio,
            "×",
            MEMORY_GOAL,
            f"Today shown, the first sync held back till this was read; {memory.detail('MB')}",
        ),
        Result(
            "memory after the first sync ÷ bare window",
            ratio,
            "×",
            None,
            f"{median(synced):.0f} ÷ {median(memory.yardstick):.0f} MB",
        ),
        Result("start to Today with its content", median(today), "ms", None, bounds),
    ]


def _window(which: str, profile: Path, *words: str) -> dict[str, float]:
    started_ns = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, str(_HERE / f"{which}_window.py"), str(profile), *words],
        capture_output=True,
        text=True,
        timeout=_TIMEOUT_S,
        check=False,
    )
    try:
        seen = json.loads(done.stdout)
    except ValueError as error:
        raise CannotMeasure(f"the {which} window ended with {done.returncode}: {done.stderr[-300:]}") from error
    took = {
        name.replace("_ns", "_ms"): (moment - started_ns) / 1e6 for name, moment in seen.items() if name.endswith("_ns")
    }
    sizes = {name.replace("_bytes", "_mb"): size / 2**20 for name, size in seen.items() if name.endswith("_bytes")}
    return took | sizes


def _pair(rounds: Sequence[tuple[Mapping[str, float], Mapping[str, float]]], name: str) -> Pair:
    return Pair([ours[name] for ours, _ in rounds], [bare[name] for _, bare in rounds])
