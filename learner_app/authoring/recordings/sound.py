"""What a recording sounds like: its waveform, where it is silent, how loud it is. One pass, piece by piece."""

from __future__ import annotations

import json
import math
import re
import warnings
from typing import TYPE_CHECKING

import msgspec

from learner_app.authoring.recordings.transcoder import TranscoderFailed, only_this_file
from learner_app.formats.structs import settled

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # pydub warns of players and of standard modules that will go
    from pydub import AudioSegment
    from pydub.silence import detect_leading_silence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.authoring.recordings.probe import Source
    from learner_app.authoring.recordings.transcoder import Transcoder

TARGET_LUFS = -16
"""How loud speech shall be where people listen on the move, as EBU R 128 measures it.

Source: AES TD1004.1.15-10, −20 to −16 LUFS.
"""
TRUE_PEAK_DB = -1.5
LOUDNESS_RANGE_LU = 11
QUIETEST_LUFS = -60.0
"""What is quieter is no speech, and is not made loud."""
SILENCE_DBFS = -50.0
MAX_POINTS = 1_000
_RATE = 8_000
_PEAK_MS = 10
_PIECE_MS = 10_000
_SAMPLE_BYTES = 2
_LEAST_LIMIT_S, _LIMIT_FACTOR = 120.0, 2.0
_FIGURES = re.compile(r"\{[^{}]*\}\s*$")

FULL_TIMELINE = "aresample=48000:async=1:first_pts=0"
"""Sound that begins late or has holes is filled with silence, so that every rendition keeps the times of the source."""


@settled
class Loudness(msgspec.Struct, frozen=True):
    """What ffmpeg's `loudnorm` measured: LUFS, dBTP, LU."""

    integrated: float
    true_peak: float
    loudness_range: float
    threshold: float
    offset: float


@settled
class Sound(msgspec.Struct, frozen=True):
    """A recording as it is heard.

    Attributes:
        begins_ms: Where the first sound is; the length where there is none.
        ends_ms: Where the last one ends; 0 where there is none.
        loudness: None where it is too quiet to be measured.
        points: Lowest and highest 8-bit sample of each stretch, one after the other.
        samples_a_point: At `sample_rate`.
    """

    duration_ms: int
    begins_ms: int
    ends_ms: int
    loudness: Loudness | None
    points: list[int]
    samples_a_point: int
    sample_rate: int = _RATE

    @property
    def is_silent(self) -> bool:
        """Whether nothing is heard in all of it."""
        return self.ends_ms == 0

    def waveform(self) -> bytes:
        """For the player. Source: BBC audiowaveform, data format, version 2."""
        document = {
            "version": 2,
            "channels": 1,
            "sample_rate": self.sample_rate,
            "samples_per_pixel": self.samples_a_point,
            "bits": 8,
            "length": len(self.points) // 2,
            "data": self.points,
        }
        return json.dumps(document, separators=(",", ":")).encode()


def listening_words() -> list[str]:
    """What ffmpeg is asked for, after the input."""
    measuring = f"loudnorm=I={TARGET_LUFS}:TP={TRUE_PEAK_DB}:LRA={LOUDNESS_RANGE_LU}:print_format=json"
    graph = (
        f"[0:a:0]{FULL_TIMELINE},aformat=channel_layouts=mono,asplit[measured][heard];"
        f"[measured]{measuring},anullsink;[heard]aresample={_RATE}[samples]"
    )
    return ["-filter_complex", graph, "-map", "[samples]", "-f", "s16le", "-fflags", "+bitexact", "pipe:1"]


def listen(source: Source, transcoder: Transcoder, on_percent: Callable[[int], None]) -> Sound:
    """Hear a recording through.

    Raises:
        TranscoderFailed: It cannot be decoded, or there is no sound in it at all.
    """
    listener = _Listener(source.duration_ms, on_percent)
    limit_s = _LEAST_LIMIT_S + _LIMIT_FACTOR * source.duration_ms / 1000
    said = transcoder.run([*only_this_file(source.path), *listening_words()], listener.take, limit_s=limit_s)
    listener.finish()
    if not listener.heard_ms:
        raise TranscoderFailed("has the length 0: there is nothing in it to hear")
    points, samples_a_point = _points(listener.lows, listener.highs)
    return Sound(
        listener.heard_ms,
        listener.heard_ms if listener.begins_ms is None else listener.begins_ms,
        listener.ends_ms,
        _loudness(said),
        points,
        samples_a_point,
    )


class _Listener:
    """Takes samples as they come and keeps what is wanted of them."""

    def __init__(self, expected_ms: int, on_percent: Callable[[int], None]) -> None:
        self._expected_ms, self._on_percent = expected_ms, on_percent
        self._waiting = bytearray()
        self._samples = 0
        self.lows: list[int] = []
        self.highs: list[int] = []
        self.begins_ms: int | None = None
        self.ends_ms = 0

    @property
    def heard_ms(self) -> int:
        """How long it was up to now."""
        return self._samples * 1000 // _RATE

    def take(self, chunk: bytes) -> None:
        self._waiting += chunk
        size = _PIECE_MS * _RATE // 1000 * _SAMPLE_BYTES
        while len(self._waiting) >= size:
            self._hear(bytes(self._waiting[:size]))
            del self._waiting[:size]
            if self._expected_ms:
                self._on_percent(min(100, self.heard_ms * 100 // self._expected_ms))

    def finish(self) -> None:
        rest = len(self._waiting) // _SAMPLE_BYTES * _SAMPLE_BYTES
        if rest:
            self._hear(bytes(self._waiting[:rest]))

    def _hear(self, data: bytes) -> None:
        piece = AudioSegment(data=data, sample_width=_SAMPLE_BYTES, frame_rate=_RATE, channels=1)
        before_ms = self.heard_ms
        self._samples += len(data) // _SAMPLE_BYTES
        samples = piece.get_array_of_samples()
        width = _PEAK_MS * _RATE // 1000
        for at in range(0, len(samples), width):
            stretch = samples[at : at + width]
            self.lows.append(min(stretch) >> 8)
            self.highs.append(max(stretch) >> 8)
        silent_ms = detect_leading_silence(piece, SILENCE_DBFS, _PEAK_MS)
        if silent_ms >= len(piece):
            return
        if self.begins_ms is None:
            self.begins_ms = before_ms + silent_ms
        self.ends_ms = self.heard_ms - detect_leading_silence(piece.reverse(), SILENCE_DBFS, _PEAK_MS)


def _points(lows: Sequence[int], highs: Sequence[int]) -> tuple[list[int], int]:
    width = max(1, math.ceil(len(lows) / MAX_POINTS))
    points = []
    for at in range(0, len(lows), width):
        points += [min(lows[at : at + width]), max(highs[at : at + width])]
    return points, width * _PEAK_MS * _RATE // 1000


def _loudness(said: str) -> Loudness | None:
    found = _FIGURES.search(said)
    figures = json.loads(found[0]) if found else {}
    names = ("input_i", "input_tp", "input_lra", "input_thresh", "target_offset")
    values = [float(figures.get(name, "-inf")) for name in names]
    if not all(math.isfinite(value) for value in values) or values[0] < QUIETEST_LUFS:
        return None
    return Loudness(*values)


def normalising(sound: Sound | None) -> str:
    """The filter that brings a recording to the same loudness as all others; empty where that cannot be told."""
    loudness = None if sound is None else sound.loudness
    if loudness is None:
        return ""
    return (
        f"loudnorm=I={TARGET_LUFS}:TP={TRUE_PEAK_DB}:LRA={LOUDNESS_RANGE_LU}:linear=true"
        f":measured_I={loudness.integrated}:measured_TP={loudness.true_peak}:measured_LRA={loudness.loudness_range}"
        f":measured_thresh={loudness.threshold}:offset={loudness.offset},aresample=48000"
    )
