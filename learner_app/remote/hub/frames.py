"""The stream that answers `blobs/batch`: each blob comes out as soon as it is whole."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, cast

import zstandard

from learner_app.remote.http.link import broken_off

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HASH_BYTES = 32
_HEAD_BYTES = _HASH_BYTES + 8
BLOB_LIMIT = 32 * 2**20
"""No blob of a batch is larger than this; texts are limited to 20 MB when a course is built."""
_WINDOW_LIMIT = 2**27


def frames(chunks: Iterable[bytes], host: str) -> Iterator[tuple[str, bytes]]:
    """Name (hexadecimal) and content of each blob, unchecked.

    Raises:
        Blocked: The stream ends or is damaged in the middle; what came out before is good.
    """
    buffer = bytearray()
    for plain in _decompressed(chunks, host):
        buffer += plain
        while len(buffer) >= _HEAD_BYTES:
            size = int.from_bytes(buffer[_HASH_BYTES:_HEAD_BYTES], "big")
            if size > BLOB_LIMIT:
                raise broken_off(host)
            if len(buffer) < _HEAD_BYTES + size:
                break
            yield buffer[:_HASH_BYTES].hex(), bytes(buffer[_HEAD_BYTES : _HEAD_BYTES + size])
            del buffer[: _HEAD_BYTES + size]
    if buffer:
        raise broken_off(host)


def _decompressed(chunks: Iterable[bytes], host: str) -> Iterator[bytes]:
    """Small pieces, so that a few bytes cannot unpack to a flood before anybody looks at them."""
    source = cast("IO[bytes]", _Joined(chunks))
    reader = zstandard.ZstdDecompressor(max_window_size=_WINDOW_LIMIT).stream_reader(
        source, read_size=16 * 1024, read_across_frames=True
    )
    try:
        while piece := reader.read1(256 * 1024):
            yield piece
    except zstandard.ZstdError as error:
        raise broken_off(host) from error


class _Joined:
    """Chunks as something to read from; gives what is there instead of waiting for more."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)

    def read(self, _size: int = -1) -> bytes:
        return next((chunk for chunk in self._chunks if chunk), b"")
