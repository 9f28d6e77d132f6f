"""What a recording is, told by its content and never by its name."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import msgspec

from learner_app.authoring.recordings.transcoder import TranscoderFailed, only_this_file

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.authoring.recordings.transcoder import Transcoder

LONGEST_MS = 24 * 3600 * 1000
MAX_PIXELS = 8192 * 4352
"""The largest frame of H.264, level 6.2; one of more takes too much memory to open. Source: ITU-T H.264, table A-1."""
MP4, _MATROSKA = "mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm"
_OUT_TIME = re.compile(rb"out_time_us=(\d+)")
_SCAN_LIMIT_S = 600.0


class _Stream(msgspec.Struct):
    index: int
    codec_type: str = ""
    codec_name: str = ""
    width: int = 0
    height: int = 0
    channels: int = 0
    avg_frame_rate: str = "0/0"
    disposition: dict[str, int] = {}


class _Format(msgspec.Struct):
    format_name: str = ""
    duration: str = ""


class _Answer(msgspec.Struct):
    format: _Format
    streams: list[_Stream] = []


@dataclass(frozen=True, slots=True)
class VideoStream:
    """The moving picture of a file."""

    index: int
    codec: str
    width: int
    height: int
    frames_a_second: float

    @property
    def short_side(self) -> int:
        """What “240p” counts, also of a film that stands upright."""
        return min(self.width, self.height)


@dataclass(frozen=True, slots=True)
class AudioStream:
    """The sound of a file."""

    index: int
    codec: str
    channels: int


@dataclass(frozen=True, slots=True)
class Source:
    """A recording as its author made it; it has a sound or a moving picture.

    Attributes:
        container: As ffprobe names it.
        duration_ms: 0 where the file does not say, which what records live leaves out.
    """

    path: Path
    size_bytes: int
    container: str
    duration_ms: int
    video: VideoStream | None
    audio: AudioStream | None

    @property
    def bits_a_second(self) -> float:
        """Of all of the file, on average; 0 where its length is unknown."""
        return self.size_bytes * 8000 / self.duration_ms if self.duration_ms else 0.0

    @property
    def video_type(self) -> str | None:
        """Its media type, if QtMultimedia plays it on every system; None otherwise."""
        video = "" if self.video is None else self.video.codec
        audio = "" if self.audio is None else self.audio.codec
        if self.container == MP4 and video == "h264" and audio in {"", "aac", "mp3"}:
            return "video/mp4"
        if self.container == _MATROSKA and video in {"vp8", "vp9"} and audio in {"", "opus", "vorbis"}:
            return "video/webm"
        return None


def probe(path: Path, transcoder: Transcoder) -> Source:
    """Look into a file.

    Raises:
        TranscoderFailed: It is no recording, cannot be read, or is beyond all measure.
    """
    size_bytes = path.stat().st_size
    if size_bytes == 0:
        raise TranscoderFailed("is empty")
    shown = ["-of", "json", "-show_format", "-show_streams"]
    try:
        answer = msgspec.json.decode(transcoder.question([*shown, *only_this_file(path)]), type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise TranscoderFailed("is described by ffprobe in a way that cannot be read") from error
    source = Source(
        path,
        size_bytes,
        answer.format.format_name,
        _milliseconds(answer.format.duration),
        next((_video(one) for one in answer.streams if _is_moving(one)), None),
        next((_audio(one) for one in answer.streams if one.codec_type == "audio"), None),
    )
    _check(source)
    return source if source.duration_ms else replace(source, duration_ms=_scanned_ms(path, transcoder))


def _check(source: Source) -> None:
    video = source.video
    if video is None and source.audio is None:
        raise TranscoderFailed("has neither sound nor a moving picture")
    for stream in (video, source.audio):
        if stream is not None and stream.codec in {"", "none", "unknown"}:
            raise TranscoderFailed("is written in a codec that ffmpeg does not know")
    if video is not None and not 0 < video.width * video.height <= MAX_PIXELS:
        raise TranscoderFailed(f"has a picture of {video.width} × {video.height} pixels, which is not usable")
    if source.duration_ms > LONGEST_MS:
        raise TranscoderFailed(f"is longer than {LONGEST_MS // 3_600_000} hours")


def _is_moving(stream: _Stream) -> bool:
    """Cover pictures of sound files are video streams too."""
    return stream.codec_type == "video" and not stream.disposition.get("attached_pic")


def _video(stream: _Stream) -> VideoStream:
    frames, _, seconds = stream.avg_frame_rate.partition("/")
    try:
        rate = float(frames) / float(seconds)
    except (ValueError, ZeroDivisionError):
        rate = 0.0
    return VideoStream(stream.index, stream.codec_name, stream.width, stream.height, rate)


def _audio(stream: _Stream) -> AudioStream:
    return AudioStream(stream.index, stream.codec_name, stream.channels)


def _milliseconds(seconds: str) -> int:
    try:
        value = float(seconds)
    except ValueError:
        return 0
    return round(value * 1000) if 0 < value < LONGEST_MS else 0  # also false for “not a number”


def _scanned_ms(path: Path, transcoder: Transcoder) -> int:
    """The length of a file that does not say it: everything is read, nothing decoded."""
    last_us = 0

    def keep(chunk: bytes) -> None:
        nonlocal last_us
        last_us = max((int(found) for found in _OUT_TIME.findall(chunk)), default=last_us)

    words = ["-v", "error", *only_this_file(path), "-map", "0:V?", "-map", "0:a?", "-c", "copy", "-f", "null"]
    transcoder.run([*words, "-progress", "pipe:1", "-"], keep, limit_s=_SCAN_LIMIT_S)
    if not last_us:
        raise TranscoderFailed("has the length 0: there is nothing in it to hear or to see")
    return max(1, last_us // 1000)
