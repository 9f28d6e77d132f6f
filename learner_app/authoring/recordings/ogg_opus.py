"""Opus in Ogg, read without any program: enough to know whether a file is light enough as it is.

Source: RFC 3533, section 6 (pages), RFC 7845, sections 4 and 5.1 (granule positions, the identification header).
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PAGE = struct.Struct("<4sBBqIIIB")
_HEAD = struct.Struct("<8sBBHIhB")
_SAMPLES_A_MS = 48
_LAST_BYTES = 2 * 65_307  # the longest page, and the one before


@dataclass(frozen=True, slots=True)
class OggOpus:
    """One stream of Opus and nothing else."""

    path: Path
    channels: int
    duration_ms: int
    size_bytes: int

    @property
    def bits_a_second(self) -> float:
        """On average, with all that holds it."""
        return self.size_bytes * 8000 / self.duration_ms


def read_ogg_opus(path: Path) -> OggOpus | None:
    """What the file is; None where it is no Opus in Ogg, or cut off.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_PAGE.size + 255 + _HEAD.size)
        size_bytes = file.seek(0, 2)
        file.seek(max(0, size_bytes - _LAST_BYTES))
        last = file.read()
    if len(head) < _PAGE.size or not head.startswith(b"OggS"):
        return None
    *_, serial, _number, _checksum, segments = _PAGE.unpack_from(head)
    at = _PAGE.size + segments
    if len(head) < at + _HEAD.size or head[at : at + 8] != b"OpusHead":
        return None
    _magic, _version, channels, skipped, *_ = _HEAD.unpack_from(head, at)
    samples = _last_position(last, serial) - skipped
    return OggOpus(path, channels, samples // _SAMPLES_A_MS, size_bytes) if samples >= _SAMPLES_A_MS else None


def _last_position(data: bytes, serial: int) -> int:
    """The granule position of the last page of that stream; 0 where another stream is in the file, or none ends."""
    at = data.rfind(b"OggS")
    if at < 0 or at + _PAGE.size > len(data):
        return 0
    _magic, _version, flags, position, found, *_ = _PAGE.unpack_from(data, at)
    return int(position) if found == serial and flags & 4 and position > 0 else 0
