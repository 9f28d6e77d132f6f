"""What the open window needs of the processor while nobody does anything, and of memory while it plays a film."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from learner_app.domain.course import Tier
from tests.bench.results import CannotMeasure, Result
from tests.fakes.playable import COURSE, FILM, install
from tests.recordings import make_recordings

CPU_GOAL_PERCENT = 0.5
_TIMEOUT_S = 180
_WINDOW = Path(__file__).with_name("idle_window.py")


def measure(scratch: Path) -> list[Result]:
    """The whole program, with a course whose film is here in every tier."""
    made = make_recordings(scratch / "recordings-of-idle")
    if made is None:
        raise CannotMeasure("there is no ffmpeg here")
    profile = install(scratch / "idle", made, Tier.AUDIO, Tier.LOW, Tier.STANDARD)
    words = [sys.executable, str(_WINDOW), str(profile), COURSE, FILM]
    done = subprocess.run(words, capture_output=True, text=True, timeout=_TIMEOUT_S, check=False)
    try:
        seen = json.loads(done.stdout)
    except ValueError as error:
        raise CannotMeasure(f"the window ended with {done.returncode}: {done.stderr[-300:]}") from error
    idle, playing = seen["idle_bytes"] / 2**20, seen["playing_bytes"] / 2**20
    return [
        _share("processor of the open window, of one core", seen["idle_cpu"]),
        _share("processor with a paused film open, of one core", seen["paused_cpu"]),
        Result("memory while a film plays ÷ open window", playing / idle, "×", None, f"{playing:.0f} ÷ {idle:.0f} MB"),
    ]


def _share(name: str, share: float) -> Result:
    return Result(name, share * 100, "%", CPU_GOAL_PERCENT, "of the whole process, over 20 s")
