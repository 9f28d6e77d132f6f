"""The completion report of a hub with 10,000 people in one course, by the real command."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from tests.bench.ground import hub_command, running_hub
from tests.bench.results import CannotMeasure, Result
from tests.bench.timing import took_ms

if TYPE_CHECKING:
    from collections.abc import Sequence

PEOPLE = 10_000
ROUNDS = 5
GOAL_S = 5.0
_FILL = Path(__file__).with_name("fill_hub.py")


def measure(scratch: Path) -> list[Result]:
    """All of them signed in once; every third has not begun, every third is under way, every third is done."""
    with running_hub(scratch / "hub-of-report") as hub:
        data, course = hub.data, "spotting-phishing"
    words: Sequence[str] = [sys.executable, str(_FILL), str(data), course, str(PEOPLE)]
    filled = subprocess.run(words, capture_output=True, text=True, check=False)
    if filled.returncode:
        raise CannotMeasure(f"the hub could not be filled: {filled.stderr[-300:]}")
    answers: list[dict[str, object]] = []
    taken = [
        took_ms(lambda: answers.append(hub_command(data, "report", "completions", "--course", course))) / 1000
        for _ in range(ROUNDS + 1)
    ][1:]
    rows = answers[-1]["rows"]
    if not isinstance(rows, list) or len(rows) < PEOPLE:
        raise CannotMeasure("the report has not everybody in it")
    size = len(json.dumps(rows)) / 2**20
    detail = f"the command from start to end, {len(rows)} rows, {size:.1f} MB; {min(taken):.2f} to {max(taken):.2f}"
    return [Result("completion report, 10,000 people × 1 course", median(taken), "s", GOAL_S, detail)]
