"""Content: whole, in part, many at once, and only for whom it is."""

from __future__ import annotations

import base64
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest
import zstandard

from learner_app.formats import manifest, signing

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import BuiltCourse, Device, Hub


def longest(course: BuiltCourse) -> tuple[str, bytes]:
    return max(course.blobs.items(), key=lambda item: len(item[1]))


def test_a_blob_comes_whole_with_its_length_and_its_hash_as_tag(device: Device, course: BuiltCourse) -> None:
    blob, body = longest(course)

    response = device.get(f"/blobs/{blob}")

    assert response.content == body
    assert response.headers["Content-Length"] == str(len(body))
    assert response.headers["ETag"] == f'"{blob}"'
    assert "immutable" in response.headers["Cache-Control"]


@pytest.mark.parametrize("encodings", ["identity", "gzip, br, zstd"])
def test_mb07_the_length_is_the_stored_one_and_nothing_is_compressed_on_the_way(
    device: Device, course: BuiltCourse, encodings: str
) -> None:
    blob, body = longest(course)

    told = device.session.head(device.hub.url(f"/blobs/{blob}"), headers={"Accept-Encoding": encodings}, timeout=30)
    given = device.get(f"/blobs/{blob}", **{"Accept-Encoding": encodings})

    assert (told.status_code, told.content) == (200, b"")
    for reply in (told, given):
        assert reply.headers["Content-Length"] == str(len(body))
        assert "Content-Encoding" not in reply.headers
    assert given.content == body


@pytest.mark.parametrize(
    ("asked", "start", "end"), [("bytes=10-19", 10, 20), ("bytes=10-", 10, None), ("bytes=-7", -7, None)]
)
def test_a_cut_download_goes_on_where_it_was_cut(
    device: Device, course: BuiltCourse, asked: str, start: int, end: int | None
) -> None:
    blob, body = longest(course)

    response = device.get(f"/blobs/{blob}", Range=asked, **{"If-Range": f'"{blob}"'})

    assert response.status_code == 206
    assert response.content == body[start:end]
    first = start if start >= 0 else len(body) + start
    assert response.headers["Content-Range"] == f"bytes {first}-{first + len(response.content) - 1}/{len(body)}"


def test_a_range_of_another_content_gets_the_whole(device: Device, course: BuiltCourse) -> None:
    blob, body = longest(course)

    response = device.get(f"/blobs/{blob}", Range="bytes=10-19", **{"If-Range": '"another"'})

    assert (response.status_code, response.content) == (200, body)


def test_a_range_beyond_the_end_is_refused_with_the_true_length(device: Device, course: BuiltCourse) -> None:
    blob, body = longest(course)

    response = device.get(f"/blobs/{blob}", Range=f"bytes={len(body)}-")

    assert response.status_code == 416
    assert response.headers["Content-Range"] == f"bytes */{len(body)}"


def test_what_a_proxy_holds_already_is_not_sent_again(device: Device, course: BuiltCourse) -> None:
    blob, _ = longest(course)

    response = device.get(f"/blobs/{blob}", **{"If-None-Match": f'"{blob}"'})

    assert (response.status_code, response.content) == (304, b"")


def test_a_manifest_comes_with_a_signature_that_fits(device: Device, course: BuiltCourse) -> None:
    answer = device.get(f"/api/v1/manifests/{course.version.manifest}").json()

    data, signature, signer = (base64.b64decode(answer[name]) for name in ("manifest", "signature", "signer"))
    signing.verify(data, signature, signer)
    assert manifest.manifest_hash(data) == course.version.manifest
    assert device.get(f"/blobs/{course.version.manifest}").content == data


def test_many_blobs_come_in_one_stream_each_usable_when_it_is_complete(device: Device, course: BuiltCourse) -> None:
    unknown = sha256(b"unknown").digest()
    body = b"".join(bytes.fromhex(blob) for blob in course.blobs) + unknown

    response = device.session.post(device.hub.url("/blobs/batch"), data=body, timeout=30)

    plain = zstandard.ZstdDecompressor().decompressobj().decompress(response.content)
    assert frames(plain) == dict(course.blobs)
    cut = zstandard.ZstdDecompressor().decompressobj().decompress(response.content[:-20])
    assert list(frames(cut))[:2] == list(course.blobs)[:2]


def frames(plain: bytes) -> dict[str, bytes]:
    found = {}
    while len(plain) >= 40:
        blob, size = plain[:32].hex(), int.from_bytes(plain[32:40], "big")
        content, plain = plain[40 : 40 + size], plain[40 + size :]
        if len(content) == size:
            assert sha256(content).hexdigest() == blob
            found[blob] = content
    return found


@pytest.mark.parametrize(("body", "status"), [(b"", 400), (b"x" * 33, 400), (bytes(32) * 5_001, 413)])
def test_a_malformed_batch_is_refused_in_words(device: Device, body: bytes, status: int) -> None:
    response = device.session.post(device.hub.url("/blobs/batch"), data=body, timeout=30)

    assert response.status_code == status
    assert response.json()["error"]


def test_content_is_only_for_those_to_whom_it_is_assigned(
    hub: Hub, sign_in_as: Callable[[str], Device], build: Callable[..., BuiltCourse]
) -> None:
    built = build("for-few")
    hub.command("publish", str(built.path))
    insider, outsider = sign_in_as("insider"), sign_in_as("outsider")
    hub.command("assign", "for-few", "--to", "insider")

    blobs = [blob for blob in built.blobs if b"for-few" in built.blobs[blob]]
    answers = {}
    for device in (insider, outsider):
        paths = [f"/blobs/{blobs[0]}", f"/api/v1/manifests/{built.version.manifest}"]
        answers[device.person] = [device.get(path).status_code for path in paths]
        batch = device.session.post(device.hub.url("/blobs/batch"), data=bytes.fromhex(blobs[0]), timeout=30)
        plain = zstandard.ZstdDecompressor().decompressobj().decompress(batch.content)
        answers[device.person].append(len(frames(plain)))

    assert answers == {"insider": [200, 200, 1], "outsider": [404, 404, 0]}
    assert "for-few" not in {change.key for change in outsider.exchange().changes}
    assert "for-few" in {change.key for change in insider.exchange().changes}
