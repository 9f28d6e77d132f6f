"""Pictures for slow links: a small rendition that travels with the text, the original with the heaviest tier."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.authoring.svg import UnsafeDrawing, safe_svg
from learner_app.domain.course import Tier

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image

    from learner_app.authoring.blobs import BlobCollection
    from learner_app.domain.ids import BlobHash

MAX_FILE_BYTES = 50_000_000
MAX_PIXELS = 50_000_000
"""A 50-megapixel photograph takes 200 MB of memory; nothing larger belongs into a lesson."""
MAX_WIDTH = 960
MAX_HEIGHT = 4_000
QUALITY = 55  # 960 pixels wide: readable screenshots at 15 to 60 KB (a guess that held for the sample courses)
MAX_PLAIN_BYTES = 100_000
"""Without Pillow, originals up to this size travel with the text."""

_TYPES = {"PNG": "image/png", "JPEG": "image/jpeg", "GIF": "image/gif", "WEBP": "image/webp", "BMP": "image/bmp"}
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_SUFFIXES = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".gif": "GIF", ".webp": "WEBP", ".bmp": "BMP"}


class UnusablePicture(Exception):  # noqa: N818 - not an error: a picture that is left out
    """The reason, in words that follow "the picture …"."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """What travels with the text, and the original where that is another file."""

    data: bytes
    media_type: str
    original_type: str | None = None


class Pictures:
    """Takes each picture of a course once, however often it is shown.

    Attributes:
        originals: The full picture behind each small rendition.
    """

    def __init__(self, blobs: BlobCollection, *, is_check_only: bool = False) -> None:
        self._blobs = blobs
        self._is_check_only = is_check_only
        self._taken: dict[Path, BlobHash | UnusablePicture] = {}
        self.originals: dict[BlobHash, BlobHash] = {}

    def take(self, path: Path) -> BlobHash:
        """Return the blob to show for this file.

        Raises:
            UnusablePicture: It is too large, unsafe, damaged or of an unknown kind.
        """
        if path not in self._taken:
            try:
                self._taken[path] = self._prepare(path)
            except UnusablePicture as reason:
                self._taken[path] = reason
        taken = self._taken[path]
        if isinstance(taken, UnusablePicture):
            raise taken
        return taken

    def _prepare(self, path: Path) -> BlobHash:
        try:
            if path.stat().st_size > MAX_FILE_BYTES:
                raise UnusablePicture(f"is larger than {MAX_FILE_BYTES // 1_000_000} MB")
            data = path.read_bytes()
        except OSError as error:
            raise UnusablePicture(f"cannot be read ({error.strerror})") from error
        rendition = render(data, path.suffix, is_check_only=self._is_check_only)
        small = self._blobs.add(rendition.data, Tier.TEXT, rendition.media_type)
        if rendition.original_type is not None:
            self.originals[small] = self._blobs.add_file(path, Tier.STANDARD, rendition.original_type)
        return small


def render(data: bytes, suffix: str, *, is_check_only: bool = False) -> Rendition:
    """Make the small rendition; the original itself where it is smaller already or a safe drawing.

    Args:
        data: The file's bytes.
        suffix: The file's ending with its dot.
        is_check_only: Read the picture, but do not spend time on the rendition.

    Raises:
        UnusablePicture: Nothing safe can be made of it.
    """
    if suffix.lower() == ".svg" or data.lstrip()[:5] in {b"<?xml", b"<svg "}:
        return _drawing(data)
    try:
        from PIL import Image
    except ImportError:
        return _plain(data, suffix)
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(_without_extras(data)), formats=list(_TYPES)) as picture:
                return _rendition(picture, data, is_check_only=is_check_only)
        except (Image.DecompressionBombWarning, Image.DecompressionBombError, MemoryError) as error:
            raise UnusablePicture(f"has more than {MAX_PIXELS // 1_000_000} million pixels") from error
        except (OSError, SyntaxError, ValueError, EOFError) as error:
            raise UnusablePicture("is damaged or of an unknown kind") from error


def _without_extras(data: bytes) -> bytes:
    """A PNG reduced to its pixels: in the rest, programs hide whole documents and colour profiles that are broken."""
    if not data.startswith(_PNG_SIGNATURE):
        return data
    kept = [_PNG_SIGNATURE]
    at = len(_PNG_SIGNATURE)
    while at + 12 <= len(data):
        end = at + 12 + int.from_bytes(data[at : at + 4])  # length, kind, content, checksum
        kind = data[at + 4 : at + 8]
        if kind[:1].isupper() or kind == b"tRNS":
            kept.append(data[at:end])
        at = end
    return b"".join(kept)


def _drawing(data: bytes) -> Rendition:
    try:
        return Rendition(safe_svg(data), "image/svg+xml")
    except UnsafeDrawing as reason:
        raise UnusablePicture(str(reason)) from reason


def _plain(data: bytes, suffix: str) -> Rendition:
    kind = _SUFFIXES.get(suffix.lower())
    if kind is None:
        raise UnusablePicture("is of an unknown kind")
    if len(data) > MAX_PLAIN_BYTES:
        limit = f"{MAX_PLAIN_BYTES // 1000} KB"
        raise UnusablePicture(f"is larger than {limit} and Pillow is not installed to make it smaller")
    return Rendition(data, _TYPES[kind])


def _rendition(picture: Image, data: bytes, *, is_check_only: bool) -> Rendition:
    from PIL import ImageOps

    width, height = picture.size
    if width * height > MAX_PIXELS:
        raise UnusablePicture(f"has more than {MAX_PIXELS // 1_000_000} million pixels")
    original_type = _TYPES[str(picture.format)]
    is_moving = getattr(picture, "n_frames", 1) > 1
    picture.seek(0)
    picture.load()
    if is_check_only:
        return Rendition(data, original_type)
    has_alpha = picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info
    still = ImageOps.exif_transpose(picture).convert("RGBA" if has_alpha else "RGB")
    still.thumbnail((MAX_WIDTH, MAX_HEIGHT))
    target = io.BytesIO()
    still.save(target, "WEBP", quality=QUALITY, method=6)  # only pixels: place and camera stay in the original
    small = target.getvalue()
    if len(data) <= len(small) and not is_moving and original_type != "image/bmp":
        return Rendition(data, original_type)
    return Rendition(small, "image/webp", original_type)
