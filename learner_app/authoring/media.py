"""How long a recording takes, where ffmpeg is there to tell."""

from __future__ import annotations

import shutil
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def duration_s(path: Path) -> float | None:
    """Seconds of a sound or video file; None where ffprobe is missing or cannot tell."""
    if shutil.which("ffprobe") is None:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pydub warns of a missing player and of standard modules that will go
        try:
            from pydub.utils import mediainfo
        except ImportError:
            return None
    try:
        seconds = float(mediainfo(str(path.resolve())).get("duration", ""))
    except (OSError, ValueError):
        return None
    return seconds if 0 < seconds < 1_000_000 else None
