"""Course content one by one: manifests, and blobs with ranges, as any proxy or CDN understands them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.conf import settings
from django.http import HttpResponse, StreamingHttpResponse

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash
from learner_app.formats import signing
from learner_app.formats.manifest import HASH_PATTERN
from learner_app.hub import access
from learner_app.hub.api.replies import answer, refuse

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from django.http import HttpRequest, HttpResponseBase

    from learner_app.hub.models import Device

PIECE_BYTES = 64 * 1024

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


class UnknownBlob(ExpectedFailure):
    """No such blob, or not for this person: which of them is not said."""

    def __init__(self) -> None:
        super().__init__(Kind.NOT_FOUND, "There is no such content for you.", "Sync, then try again.")


def manifest(_request: HttpRequest, device: Device, sha256: str) -> HttpResponse:
    """A version's manifest with its signature."""
    version = access.version_of(device.person, _checked(sha256))
    if version is None:
        raise UnknownBlob
    response = answer(
        {
            "manifest": signing.to_text(settings.HUB_FOLDER.blob_path(BlobHash(sha256)).read_bytes()),
            "signature": signing.to_text(bytes(version.signature)),
            "signer": signing.to_text(bytes(version.signer)),
        }
    )
    response["Cache-Control"] = "private, max-age=31536000, immutable"
    return response


def blob(request: HttpRequest, device: Device, sha256: str) -> HttpResponseBase:
    """One blob, whole or the one range that was asked for."""
    name = _checked(sha256)
    media_type = access.readable_blobs(device.person, [name]).get(sha256)
    if media_type is None and access.version_of(device.person, sha256) is not None:
        media_type = "application/json"
    path = settings.HUB_FOLDER.blob_path(name)
    if media_type is None or not path.is_file():
        raise UnknownBlob
    tag = f'"{sha256}"'
    if request.headers.get("If-None-Match") == tag:
        return _described(HttpResponse(status=304), tag)
    size = path.stat().st_size
    wanted = request.headers.get("Range", "")
    if wanted and request.headers.get("If-Range", tag) == tag:
        span = _span(wanted, size)
        if span is None:
            response = refuse(416, "The content is shorter than that.", "Fetch it from its beginning.")
            response["Content-Range"] = f"bytes */{size}"
            return response
        return _described(_piece(request, path, media_type, span, size), tag)
    return _described(_piece(request, path, media_type, (0, size), size), tag)


def _checked(sha256: str) -> BlobHash:
    if not HASH_PATTERN.fullmatch(sha256):
        raise UnknownBlob
    return BlobHash(sha256)


def _span(wanted: str, size: int) -> tuple[int, int] | None:
    """Start and end (excluded) of a Range header; the whole for several ranges at once, None for beyond the end."""
    match = _RANGE.fullmatch(wanted.strip())
    if match is None or match.group(0) == "bytes=-":
        return 0, size
    first, last = match.groups()
    start = int(first) if first else max(0, size - int(last))
    end = min(size, int(last) + 1) if first and last else size
    return (start, end) if start < end else None


def _piece(request: HttpRequest, path: Path, media_type: str, span: tuple[int, int], size: int) -> HttpResponseBase:
    start, end = span
    is_part = span != (0, size)
    status = 206 if is_part else 200
    response: HttpResponseBase
    if request.method == "HEAD":
        response = HttpResponse(status=status, content_type=media_type)
    else:
        response = StreamingHttpResponse(_pieces(path, start, end), status=status, content_type=media_type)
    response["Content-Length"] = str(end - start)
    if is_part:
        response["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    return response


def _pieces(path: Path, start: int, end: int) -> Iterator[bytes]:
    with path.open("rb") as file:
        file.seek(start)
        left = end - start
        while left and (piece := file.read(min(PIECE_BYTES, left))):
            left -= len(piece)
            yield piece


def _described(response: HttpResponseBase, tag: str) -> HttpResponseBase:
    response["ETag"] = tag
    response["Accept-Ranges"] = "bytes"
    response["Cache-Control"] = "private, max-age=31536000, immutable"
    return response
