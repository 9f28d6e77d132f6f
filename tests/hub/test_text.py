"""The text of a version in one stream: for whom it is, from where it was cut, and as old programs ask for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import zstandard

from learner_app.domain.course import Tier
from learner_app.formats import signing, text_stream
from learner_app.formats.text_stream import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    import requests

    from learner_app.domain.ids import BlobHash
    from tests.hub.conftest import BuiltCourse, Device, Hub


def ask(device: Device, wanted: Wanted) -> requests.Response:
    return device.session.post(
        device.hub.url("/blobs/batch"),
        data=text_stream.encode(wanted),
        headers={"Content-Type": text_stream.REQUEST_MEDIA_TYPE},
        timeout=30,
    )


def parts(body: bytes) -> list[tuple[str, bytes]]:
    plain = zstandard.ZstdDecompressor().decompressobj().decompress(body)
    found = []
    while plain:
        name, size = plain[:32].hex(), int.from_bytes(plain[32:40], "big")
        found.append((name, plain[40 : 40 + size]))
        plain = plain[40 + size :]
    return found


def texts(course: BuiltCourse) -> list[BlobHash]:
    return list(course.manifest.blobs_in(Tier.TEXT))


def test_everything_of_a_new_course_comes_in_one_answer(device: Device, course: BuiltCourse) -> None:
    response = ask(device, Wanted(bytes.fromhex(course.version.manifest), 0))

    assert response.headers["Content-Type"] == text_stream.MEDIA_TYPE
    (name, envelope), *rest = parts(response.content)
    assert name == course.version.manifest
    sealed = text_stream.unseal(envelope)
    signing.verify(sealed.manifest, sealed.signature, sealed.signer)
    assert [name for name, _ in rest] == texts(course)
    assert dict(rest) == {name: course.blobs[name] for name in texts(course)}


def test_a_cut_stream_goes_on_in_the_middle_of_manifest_and_text(device: Device, course: BuiltCourse) -> None:
    manifest = bytes.fromhex(course.version.manifest)
    (_, whole), *_ = parts(ask(device, Wanted(manifest, 0)).content)

    (only,) = parts(ask(device, Wanted(manifest, 50, b"")).content)
    assert only == (course.version.manifest, whole[50:])

    last = len(texts(course)) - 1
    wanted = Wanted(manifest, None, text_stream.places_as_bits([0, last]), 7)
    first, second = parts(ask(device, wanted).content)
    assert first == (texts(course)[0], course.blobs[texts(course)[0]][7:])
    assert second == (texts(course)[last], course.blobs[texts(course)[last]])


def test_a_newer_version_refers_back_to_the_one_that_is_here(
    hub: Hub, device: Device, course: BuiltCourse, build: Callable[..., BuiltCourse]
) -> None:
    newer = build("safety", "2")
    hub.command("publish", str(newer.path))
    old, new = (bytes.fromhex(each.version.manifest) for each in (course, newer))

    plain = ask(device, Wanted(new, 0, b""))
    based = ask(device, Wanted(new, 0, b"", base=old))

    assert text_stream.BASE_HEADER not in plain.headers
    assert based.headers[text_stream.BASE_HEADER] == course.version.manifest
    known = zstandard.ZstdDecompressor(dict_data=text_stream.dictionary(course.manifest_bytes)).decompressobj()
    envelope = parts(plain.content)[0][1]
    assert known.decompress(based.content)[40:] == envelope
    assert len(based.content) < len(plain.content) / 2
    unknown = ask(device, Wanted(new, 0, b"", base=bytes(32)))
    assert text_stream.BASE_HEADER not in unknown.headers
    assert parts(unknown.content)[0][1] == envelope


def test_places_that_are_none_are_passed_over(device: Device, course: BuiltCourse) -> None:
    wanted = Wanted(bytes.fromhex(course.version.manifest), None, text_stream.places_as_bits([5000]))

    assert parts(ask(device, wanted).content) == []


def test_a_version_that_is_not_for_this_person_is_not_there(hub: Hub, device: Device, course: BuiltCourse) -> None:
    assert ask(device, Wanted(bytes(32), 0)).status_code == 404

    hub.command("withdraw", course.version.course)
    assert ask(device, Wanted(bytes.fromhex(course.version.manifest), 0)).status_code == 404


@pytest.mark.parametrize("body", [b"", b"nonsense", b"\x91\xc4\x01x"])
def test_a_malformed_request_is_refused_in_words(device: Device, course: BuiltCourse, body: bytes) -> None:
    response = device.session.post(
        device.hub.url("/blobs/batch"),
        data=body,
        headers={"Content-Type": text_stream.REQUEST_MEDIA_TYPE},
        timeout=30,
    )

    assert response.status_code == 400
    assert response.json()["next"]


def test_nobody_gets_texts_without_a_sign_in(device: Device, course: BuiltCourse) -> None:
    device.session.headers.pop("Authorization")

    assert ask(device, Wanted(bytes.fromhex(course.version.manifest), 0)).status_code == 401
