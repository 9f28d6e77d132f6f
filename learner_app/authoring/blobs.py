"""The blobs of a package while it is put together: each content once, large files by their path."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier
from learner_app.domain.ids import BlobHash
from learner_app.formats.manifest import BlobInfo

if TYPE_CHECKING:
    from pathlib import Path

_AUDIO_TYPES = {
    ".aac": "audio/aac",
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".oga": "audio/ogg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".wav": "audio/wav",
}
_OTHER_TYPES = {
    ".avi": "video/x-msvideo",
    ".csv": "text/csv",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".epub": "application/epub+zip",
    ".m4v": "video/mp4",
    ".mkv": "video/x-matroska",
    ".mov": "video/quicktime",
    ".mp4": "video/mp4",
    ".odp": "application/vnd.oasis.opendocument.presentation",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".pdf": "application/pdf",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".txt": "text/plain",
    ".webm": "video/webm",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
SMALL_AUDIO_BYTES = 15_000_000
"""An hour of speech at 32 kbit/s; larger recordings wait for the heaviest tier."""
_CHUNK_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Blob:
    """One blob: its bytes, or the file that holds exactly these."""

    content: bytes | Path
    info: BlobInfo


class BlobCollection:
    """Blobs by hash. The same content in two tiers belongs to the lighter one."""

    def __init__(self) -> None:
        self._blobs: dict[BlobHash, Blob] = {}

    @property
    def infos(self) -> dict[BlobHash, BlobInfo]:
        """What the manifest says of each."""
        return {name: blob.info for name, blob in self._blobs.items()}

    @property
    def contents(self) -> dict[BlobHash, bytes | Path]:
        """What the package is written from."""
        return {name: blob.content for name, blob in self._blobs.items()}

    def read(self, name: BlobHash) -> bytes:
        """The bytes of a blob that is here.

        Raises:
            OSError: Its file cannot be read any more.
        """
        content = self._blobs[name].content
        return content if isinstance(content, bytes) else content.read_bytes()

    def add(self, data: bytes, tier: Tier, media_type: str) -> BlobHash:
        """Keep bytes; returns their name."""
        name = BlobHash(hashlib.sha256(data).hexdigest())
        return self._keep(name, Blob(data, BlobInfo(len(data), tier, media_type)))

    def add_file(self, path: Path, tier: Tier, media_type: str) -> BlobHash:
        """Keep a file by its path, reading it once, piece by piece.

        Raises:
            OSError: It cannot be read.
        """
        digest = hashlib.sha256()
        size_bytes = 0
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                digest.update(chunk)
                size_bytes += len(chunk)
        return self._keep(BlobHash(digest.hexdigest()), Blob(path, BlobInfo(size_bytes, tier, media_type)))

    def _keep(self, name: BlobHash, blob: Blob) -> BlobHash:
        known = self._blobs.get(name)
        if known is None:
            self._blobs[name] = blob
        elif blob.info.tier.rank < known.info.tier.rank:
            self._blobs[name] = replace(known, info=replace(known.info, tier=blob.info.tier))
        return name


def media_type(path: Path) -> str:
    """By the file's ending, from a table of our own: the system's would make builds differ by machine."""
    suffix = path.suffix.lower()
    return _AUDIO_TYPES.get(suffix) or _OTHER_TYPES.get(suffix) or "application/octet-stream"


def file_tier(path: Path, size_bytes: int) -> Tier:
    """Small recordings arrive with the audio tier, everything else last."""
    is_audio = path.suffix.lower() in _AUDIO_TYPES
    return Tier.AUDIO if is_audio and size_bytes <= SMALL_AUDIO_BYTES else Tier.STANDARD
