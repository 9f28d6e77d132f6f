"""MP4, read without any program: enough to know whether a film is light enough as it is.

Source: ISO/IEC 14496-12, sections 4.2 (boxes), 8.2.2 (mvhd), 8.3.2 (tkhd), 8.4.3 (hdlr) and 8.5.2 (stsd).
"""

from __future__ import annotations

import struct
from typing import IO, TYPE_CHECKING

from learner_app.authoring.recordings.probe import MP4, AudioStream, Source, VideoStream

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_INDEX_BYTES = 16_000_000
"""Ten hours of film have an index of about 10 MB."""
_MOST_BOXES = 1_000
_HEAD, _LONG = struct.Struct(">I4s"), struct.Struct(">Q")
_CODECS = {b"avc1": "h264", b"avc3": "h264", b"mp4a": "aac"}


def read_mp4(path: Path) -> Source | None:
    """What the film is; None where it is no MP4 with a moving picture, or does not say how long it is.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        index = _index(file)
        size_bytes = file.seek(0, 2)
    try:
        return _source(path, size_bytes, index)
    except (struct.error, IndexError):  # cut off, or no MP4 at all
        return None


def _index(file: IO[bytes]) -> bytes:
    """The inside of the box that describes all others; empty where there is none of a sensible size."""
    for _ in range(_MOST_BOXES):
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            return b""
        size, kind = _HEAD.unpack(head)
        skipped = _HEAD.size
        if size == 1:
            long = file.read(_LONG.size)
            if len(long) < _LONG.size:
                return b""
            (size,), skipped = _LONG.unpack(long), skipped + _LONG.size
        if kind == b"moov":
            return file.read(size - skipped) if skipped < size <= MAX_INDEX_BYTES else b""
        if size < skipped:
            return b""
        file.seek(size - skipped, 1)
    return b""


def _source(path: Path, size_bytes: int, index: bytes) -> Source | None:
    duration_ms, video, audio = 0, None, None
    for kind, body in _boxes(index):
        if kind == b"mvhd":
            duration_ms = _duration_ms(body)
        elif kind == b"trak":
            handler, codec, width, height = _track(body)
            if handler == b"vide" and video is None:
                video = VideoStream(0, codec, width, height, 0.0)
            elif handler == b"soun" and audio is None:
                audio = AudioStream(0, codec, 0)
    return Source(path, size_bytes, MP4, duration_ms, video, audio) if video is not None and duration_ms else None


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + _HEAD.size <= len(data):
        size, kind = _HEAD.unpack_from(data, at)
        if size < _HEAD.size:
            return
        yield kind, data[at + _HEAD.size : at + size]
        at += size


def _inside(data: bytes, *kinds: bytes) -> bytes:
    """The first box of that kind, in the first of the kind before, and so on; empty where there is none."""
    for wanted in kinds:
        data = next((body for kind, body in _boxes(data) if kind == wanted), b"")
    return data


def _duration_ms(header: bytes) -> int:
    scale, duration = struct.unpack_from(">IQ" if header[0] == 1 else ">II", header, 20 if header[0] == 1 else 12)
    return duration * 1000 // scale if scale else 0


def _track(track: bytes) -> tuple[bytes, str, int, int]:
    """What sort of track it is, its codec, and its width and height in pixels."""
    handler = _inside(track, b"mdia", b"hdlr")[8:12]
    name = _inside(track, b"mdia", b"minf", b"stbl", b"stsd")[12:16]
    size = _inside(track, b"tkhd")[-8:]
    width, height = struct.unpack(">II", size) if len(size) == 8 else (0, 0)
    return handler, _CODECS.get(name, name.decode("latin-1")), width >> 16, height >> 16
