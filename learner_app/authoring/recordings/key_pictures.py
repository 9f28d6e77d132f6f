"""Stills of a video for whoever reads it: few and small, for they travel with the text."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from learner_app.authoring.recordings.transcoder import TranscoderFailed, only_this_file

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learner_app.authoring.recordings.probe import Source
    from learner_app.authoring.recordings.transcoder import Transcoder

MOST = 6
BUDGET_BYTES = 24_000
"""Of all stills of one video. MB-01 leaves 50 KB for ten minutes as text; captions and waveform take half of it."""
WIDTH = 320
_QUALITIES = (60, 45, 30, 15)
_EVERY_MS = 10_000
_INTO_MS = 500  # the first picture of a chapter is often black
_LIMIT_S = 60.0

Still = tuple[int, bytes]
"""When, in milliseconds, and a WebP picture."""


def moments(duration_ms: int, chapters_ms: Sequence[int]) -> tuple[int, ...]:
    """When stills are taken: where chapters begin, else spread evenly; at most `MOST`, by time."""
    starts = sorted({at for at in chapters_ms if 0 <= at < duration_ms})
    if starts:
        step = max(1, -(-len(starts) // MOST))
        return tuple(starts[::step])
    count = min(MOST, max(1, duration_ms // _EVERY_MS))
    return tuple(duration_ms * (2 * at + 1) // (2 * count) for at in range(count))


def take_stills(source: Source, transcoder: Transcoder, at_ms: Sequence[int]) -> tuple[Still, ...]:
    """The stills of these moments, those that look alike once; as good as the budget allows.

    Raises:
        TranscoderFailed: The film cannot be decoded.
        ImportError: Pillow is missing.
    """
    frames = [(at, _frame(source, transcoder, at)) for at in at_ms]
    for quality in _QUALITIES:
        stills = {_webp(frame, quality): at for at, frame in reversed(frames) if frame}
        if sum(map(len, stills)) <= BUDGET_BYTES:
            break
    kept: list[Still] = []
    for picture, at in sorted(stills.items(), key=lambda still: still[1]):
        if sum(len(one) for _, one in kept) + len(picture) <= BUDGET_BYTES:
            kept.append((at, picture))
    return tuple(kept)


def _frame(source: Source, transcoder: Transcoder, at_ms: int) -> bytes:
    """A PNG; empty where the film has ended."""
    assert source.video is not None  # noqa: S101 - only films have stills
    into_ms = min(at_ms + _INTO_MS, max(at_ms, source.duration_ms - 1))
    picture = bytearray()
    words = [
        *("-v", "error", "-ss", str(into_ms / 1000), *only_this_file(source.path)),
        *("-map", f"0:{source.video.index}", "-frames:v", "1", "-vf", f"scale='min({WIDTH},iw)':-2"),
        *("-c:v", "png", "-f", "image2pipe", "-fflags", "+bitexact", "pipe:1"),
    ]
    transcoder.run(words, picture.extend, limit_s=_LIMIT_S)
    return bytes(picture)


def _webp(frame: bytes, quality: int) -> bytes:
    from PIL import Image

    target = io.BytesIO()
    try:
        with Image.open(io.BytesIO(frame), formats=["PNG"]) as picture:
            picture.convert("RGB").save(target, "WEBP", quality=quality, method=6)
    except (OSError, ValueError) as error:
        raise TranscoderFailed("has pictures that cannot be taken as stills") from error
    return target.getvalue()
