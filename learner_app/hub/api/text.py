"""The text of a course in one compressed stream, of which every byte that arrived is of use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import zstandard
from django.conf import settings
from django.http import StreamingHttpResponse

from learner_app.domain.course import Tier
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash
from learner_app.formats import text_stream
from learner_app.hub import access
from learner_app.hub.api.blobs import UnknownBlob
from learner_app.hub.api.replies import body_of
from learner_app.hub.versions import manifest_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from django.http import HttpRequest, HttpResponseBase

    from learner_app.formats.text_stream import Wanted
    from learner_app.hub.models import CourseVersion, Device

MAX_REQUEST_BYTES = 160_000
MAX_BLOB_BYTES = 20_000_000
"""A blob larger than any text is fetched alone."""
FLUSHED_BYTES = 8 * 1024
"""So much is compressed before it is sent on its way: what a cut may cost. Smaller pieces would compress worse."""
LEVEL = 10


def batch(request: HttpRequest, device: Device) -> HttpResponseBase:
    """A version's manifest and texts as the request names them; what is not here is left out."""
    body = body_of(request, MAX_REQUEST_BYTES)
    if request.headers.get("Content-Type") != text_stream.REQUEST_MEDIA_TYPE:
        return StreamingHttpResponse(_packed(_by_hash(device, body)), content_type=text_stream.MEDIA_TYPE)
    wanted = text_stream.decode(body)
    version = access.version_of(device.person, wanted.manifest.hex())
    if version is None:
        raise UnknownBlob
    base = access.version_of(device.person, wanted.base.hex()) if wanted.base else None
    known = settings.HUB_FOLDER.blob_path(BlobHash(base.manifest)).read_bytes() if base else b""
    reply = StreamingHttpResponse(_packed(_parts(version, wanted), known), content_type=text_stream.MEDIA_TYPE)
    if base is not None:
        reply[text_stream.BASE_HEADER] = base.manifest
    return reply


def _parts(version: CourseVersion, wanted: Wanted) -> Iterator[tuple[str, bytes]]:
    folder = settings.HUB_FOLDER
    if wanted.envelope_from is not None:
        manifest = folder.blob_path(BlobHash(version.manifest)).read_bytes()
        envelope = text_stream.Envelope(bytes(version.signature), bytes(version.signer), manifest)
        yield version.manifest, text_stream.seal(envelope)[wanted.envelope_from :]
    texts = manifest_of(folder, version.manifest).blobs_in(Tier.TEXT)
    places = range(len(texts)) if wanted.places is None else text_stream.bits_as_places(wanted.places)
    skip = wanted.skip
    for place in places:
        if place < len(texts) and (data := _read(texts[place])) is not None:
            yield texts[place], data[skip:]
        skip = 0


def _by_hash(device: Device, body: bytes) -> Iterator[tuple[str, bytes]]:
    """As programs of before text streams ask: hashes one behind the other."""
    size = text_stream.HASH_BYTES
    if not body or len(body) % size:
        raise ExpectedFailure(Kind.BAD_INPUT, "The list of hashes is cut short.", "Update this program.")
    wanted = dict.fromkeys(BlobHash(body[start : start + size].hex()) for start in range(0, len(body), size))
    readable = access.readable_blobs(device.person, wanted)
    return ((name, data) for name in wanted if name in readable and (data := _read(name)) is not None)


def _read(blob: BlobHash) -> bytes | None:
    path = settings.HUB_FOLDER.blob_path(blob)
    if not path.is_file() or path.stat().st_size > MAX_BLOB_BYTES:
        return None
    data: bytes = path.read_bytes()
    return data


def _packed(parts: Iterable[tuple[str, bytes]], known: bytes = b"") -> Iterator[bytes]:
    dictionary = text_stream.dictionary(known) if known else None
    packer = zstandard.ZstdCompressor(level=LEVEL, dict_data=dictionary).compressobj()
    for name, data in parts:
        packed = packer.compress(text_stream.head(name, len(data)))
        for start in range(0, max(1, len(data)), FLUSHED_BYTES):
            packed += packer.compress(data[start : start + FLUSHED_BYTES])
            yield packed + packer.flush(zstandard.COMPRESSOBJ_FLUSH_BLOCK)
            packed = b""
    yield packer.flush()
