"""The stream that brings the text of a course: every byte of a blob comes out as soon as it is here."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, cast

import zstandard

from learner_app.domain.ids import BlobHash
from learner_app.formats.text_stream import HASH_BYTES, HEAD_BYTES, Piece, dictionary
from learner_app.remote.http.link import broken_off

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

BLOB_LIMIT = 32 * 2**20
"""No blob of a stream is larger than this; texts are limited to 20 MB when a course is built."""
_WINDOW_LIMIT = 2**27


def pieces(chunks: Iterable[bytes], host: str, base: bytes = b"") -> Iterator[Piece]:
    """The blobs piece by piece, unchecked; an empty blob is one empty piece.

    `base` is the manifest that the stream refers back to; empty where it stands alone.

    Raises:
        Blocked: The stream ends or is damaged in the middle; what came out before is as it was sent.
    """
    cutter = _Cutter(host)
    for plain in _decompressed(chunks, host, base):
        yield from cutter.cut(plain)
    if cutter.is_in_the_middle:
        raise broken_off(host)


class _Cutter:
    """Tells heads from the bytes of blobs, wherever the stream was cut for the way."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._head = b""
        self._name = BlobHash("")
        self._start = self._size = 0

    @property
    def is_in_the_middle(self) -> bool:
        return bool(self._head) or self._start < self._size

    def cut(self, data: bytes) -> Iterator[Piece]:
        at = 0
        while at < len(data):
            if self._start < self._size:
                part = data[at : at + self._size - self._start]
                yield Piece(self._name, self._start, self._size, part)
                self._start += len(part)
                at += len(part)
                continue
            missing = data[at : at + HEAD_BYTES - len(self._head)]
            at += len(missing)
            self._head += missing
            if len(self._head) == HEAD_BYTES:
                self._begin()
                if self._size == 0:
                    yield Piece(self._name, 0, 0, b"")

    def _begin(self) -> None:
        self._name = BlobHash(self._head[:HASH_BYTES].hex())
        self._start, self._size = 0, int.from_bytes(self._head[HASH_BYTES:], "big")
        self._head = b""
        if self._size > BLOB_LIMIT:
            raise broken_off(self._host)


def _decompressed(chunks: Iterable[bytes], host: str, base: bytes) -> Iterator[bytes]:
    """Small pieces, so that a few bytes cannot unpack to a flood before anybody looks at them."""
    source = cast("IO[bytes]", _Joined(chunks))
    known = dictionary(base) if base else None
    reader = zstandard.ZstdDecompressor(dict_data=known, max_window_size=_WINDOW_LIMIT).stream_reader(
        source, read_size=16 * 1024, read_across_frames=True
    )
    try:
        while piece := reader.read1(64 * 1024):
            yield piece
    except zstandard.ZstdError as error:
        raise broken_off(host) from error


class _Joined:
    """Chunks as something to read from; gives what is there instead of waiting for more."""

    def __init__(self, chunks: Iterable[bytes]) -> None:
        self._chunks = iter(chunks)

    def read(self, _size: int = -1) -> bytes:
        return next((chunk for chunk in self._chunks if chunk), b"")
