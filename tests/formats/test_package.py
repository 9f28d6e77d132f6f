from __future__ import annotations

import hashlib
import json
import os
import random
import stat
import zipfile
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.domain.course import Course, Delivery, Module, Tier, Unit, UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash, CourseId, UnitId
from learner_app.formats import manifest as manifests
from learner_app.formats import signing
from learner_app.formats.manifest import BlobInfo, Manifest, UnitContent
from learner_app.formats.package import read_package, write_package
from learner_app.formats.safe_zip import Limits

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
HTML = b"<p>" + b"Look at the sender twice. " * 40 + b"</p>"
VIDEO = random.Random(7).randbytes(600_000)


def blob_hash(data: bytes) -> BlobHash:
    return BlobHash(hashlib.sha256(data).hexdigest())


def course_manifest(html: bytes = HTML, video: bytes = VIDEO) -> Manifest:
    units = (Unit(UnitId("what"), UnitKind.LESSON, "What it is", 6), Unit(UnitId("talk"), UnitKind.MEDIA, "Talk", 3))
    course = Course(
        CourseId("security"), "2026.1", "Security", "en", "Report phishing.", "MIT", Delivery.SELF_PACED,
        (Module("Phishing", units),),
    )  # fmt: skip
    contents = {
        UnitId("what"): UnitContent(body=blob_hash(html), source_name="what.md"),
        UnitId("talk"): UnitContent(files=(blob_hash(video),), source_name="talk.mp4"),
    }
    blobs = {
        blob_hash(html): BlobInfo(len(html), Tier.TEXT, "text/html"),
        blob_hash(video): BlobInfo(len(video), Tier.STANDARD, "video/mp4"),
    }
    return Manifest(course, contents, blobs)


@pytest.fixture
def video_file(tmp_path):
    path = tmp_path / "talk.mp4"
    path.write_bytes(VIDEO)
    return path


@pytest.fixture
def package(tmp_path, video_file):
    path = tmp_path / "security.learnpack"
    write(path, video_file)
    return path


def write(path, video):
    data = manifests.encode(course_manifest())
    blobs = {blob_hash(HTML): HTML, blob_hash(VIDEO): video}
    write_package(path, data, signing.sign(data, KEY), signing.public_key(KEY), blobs)


def entries(path):
    with zipfile.ZipFile(path) as package:
        return {info.filename: package.read(info) for info in package.infolist()}


def rewrite(path, content, extra=()):
    """Write a zip with plain entries, then entries given as (ZipInfo, bytes)."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in content.items():
            package.writestr(name, data)
        for info, data in extra:
            package.writestr(info, data)


def refusal(path, limits=None):
    """Read all of a package; return the failure that stops it."""
    with pytest.raises(ExpectedFailure) as caught:
        read_all(path, limits)
    return caught.value


def read_all(path, limits=None):
    with read_package(path, limits) as reader:
        return reader.manifest, {blob: reader.blob(blob) for blob in reader.manifest.blobs}


def test_a_package_gives_back_what_was_written(package):
    with read_package(package) as reader:
        assert reader.manifest == course_manifest()
        assert reader.signer == signing.public_key(KEY)
        assert reader.blob(blob_hash(HTML)) == HTML
        assert reader.blob(blob_hash(VIDEO)) == VIDEO


def test_a_large_blob_is_copied_to_a_file(package, tmp_path):
    with read_package(package) as reader, (tmp_path / "copy").open("wb") as target:
        reader.copy_blob(blob_hash(VIDEO), target)

    assert (tmp_path / "copy").read_bytes() == VIDEO


def test_a_package_too_large_for_a_plain_zip_reads_back(tmp_path, video_file, monkeypatch):
    path = tmp_path / "large.learnpack"
    with monkeypatch.context() as small:
        small.setattr(zipfile, "ZIP64_LIMIT", 1_000)  # as if the limit of 2 GB were passed
        write(path, video_file)

    assert b"PK\x06\x07" in path.read_bytes()[-50:]
    assert read_all(path)[0] == course_manifest()
    assert "list of entries is too long" in refusal(path, Limits(entries=1)).message


def test_the_same_course_gives_the_same_bytes(package, tmp_path, video_file):
    write(tmp_path / "again.learnpack", video_file)

    assert (tmp_path / "again.learnpack").read_bytes() == package.read_bytes()


def test_a_failed_write_leaves_the_old_package_and_no_rest(package, tmp_path):
    before, names = package.read_bytes(), sorted(path.name for path in tmp_path.iterdir())

    with pytest.raises(ExpectedFailure) as caught:
        write(package, tmp_path / "gone.mp4")

    assert caught.value.kind is Kind.STORAGE
    assert package.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_a_pipe_is_refused_instead_of_waited_for(tmp_path):
    os.mkfifo(tmp_path / "endless.learnpack")

    assert refusal(tmp_path / "endless.learnpack").kind is Kind.BAD_INPUT


def test_a_missing_package_is_not_found(tmp_path):
    assert refusal(tmp_path / "none.learnpack").kind is Kind.NOT_FOUND


@pytest.mark.parametrize(
    "name",
    ["../evil", "/etc/passwd", "blobs/../../evil", "blobs/short", "C:\\evil", "blobs\\" + "0" * 64, "manifest.json/",
     "blobs/" + "A" * 64, "manifest.json\0.exe"],
)  # fmt: skip
def test_a_name_that_could_leave_the_folder_is_refused(package, name):
    info = zipfile.ZipInfo("x")
    info.filename = name
    rewrite(package, entries(package), [(info, b"evil")])

    failure = refusal(package)

    assert failure.kind is Kind.BAD_INPUT
    assert "does not belong" in failure.message or "link or a device" in failure.message


def test_a_symbolic_link_is_refused(package):
    content = entries(package)
    info = zipfile.ZipInfo("blobs/" + blob_hash(HTML))
    info.create_system, info.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    del content[info.filename]
    rewrite(package, content, [(info, b"/etc/passwd")])

    assert "a link" in refusal(package).message


def test_a_doubled_name_is_refused(package):
    with pytest.warns(UserWarning, match="Duplicate"):
        rewrite(package, entries(package), [(zipfile.ZipInfo("manifest.json"), b"{}")])

    assert "twice" in refusal(package).message


def test_an_encrypted_entry_is_refused(package):
    data = bytearray(package.read_bytes())
    start = data.index(b"PK\x01\x02")
    data[start + 8] |= 1
    package.write_bytes(bytes(data))

    assert "encrypted" in refusal(package).message


def test_a_zip_bomb_is_refused_before_it_is_unpacked(package):
    bomb = bytes(30_000_000)
    rewrite(package, {**entries(package), "blobs/" + blob_hash(bomb): bomb})

    assert "200 times" in refusal(package).message


def test_an_entry_that_understates_its_size_is_stopped(package):
    content = entries(package)
    bomb = bytes(5_000_000)
    content["manifest.sig"] = bomb
    rewrite(package, content)
    packed = package.read_bytes().replace(len(bomb).to_bytes(4, "little"), (400).to_bytes(4, "little"))
    package.write_bytes(packed)

    assert refusal(package).kind is Kind.BAD_INPUT


def test_too_many_entries_and_too_many_bytes_are_refused(package):
    assert "at most 3" in refusal(package, Limits(entries=3)).message
    assert "at most 1,000" in refusal(package, Limits(total_bytes=1_000)).message


def test_a_list_of_entries_too_long_to_load_is_refused(tmp_path):
    path = tmp_path / "many.learnpack"
    rewrite(path, {f"blobs/{number:064x}": b"" for number in range(300)})

    assert "list of entries is too long" in refusal(path, Limits(entries=100)).message


def test_every_cut_of_a_package_is_refused(package):
    whole = package.read_bytes()
    for length in {0, 1, 10, 21, 22, 100, len(whole) // 2, len(whole) - 23, len(whole) - 1}:
        package.write_bytes(whole[:length])

        assert refusal(package).kind is Kind.BAD_INPUT


def test_no_single_changed_byte_gives_other_content(package):
    whole, true_content = package.read_bytes(), read_all(package)
    chance = random.Random(11)
    refused = 0
    for _ in range(150):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        package.write_bytes(bytes(data))
        try:
            content = read_all(package)
        except ExpectedFailure:
            refused += 1
        else:
            assert content == true_content  # a bit that carries nothing, such as a time stamp

    assert refused > 100


def test_a_changed_manifest_is_not_trusted(package):
    content = entries(package)
    content["manifest.json"] = content["manifest.json"].replace(b"Security", b"Insanity")
    rewrite(package, content)

    assert refusal(package).kind is Kind.NOT_TRUSTED


@pytest.mark.parametrize("signature", [b"", b"no", b'{"signature":"AA==","public_key":"AA=="}', b'{"signature":"?"}'])
def test_a_malformed_signature_is_not_trusted(package, signature):
    rewrite(package, {**entries(package), "manifest.sig": signature})

    assert refusal(package).kind is Kind.NOT_TRUSTED


def test_a_signature_made_for_answer_keys_is_worth_nothing_on_a_manifest(tmp_path, video_file):
    data = manifests.encode(course_manifest())
    signature = signing.sign(data, KEY, signing.Purpose.ANSWER_KEYS)
    path = tmp_path / "x.learnpack"
    blobs = {blob_hash(HTML): HTML, blob_hash(VIDEO): video_file}
    write_package(path, data, signature, signing.public_key(KEY), blobs)

    assert refusal(path).kind is Kind.NOT_TRUSTED


def test_another_signer_is_named_not_hidden(package):
    other = Ed25519PrivateKey.from_private_bytes(bytes(32))
    data = manifests.encode(course_manifest())
    sealed = {"signature": signing.to_text(signing.sign(data, other)),
              "public_key": signing.to_text(signing.public_key(other))}  # fmt: skip
    rewrite(package, {**entries(package), "manifest.sig": json.dumps(sealed)})

    with read_package(package) as reader:
        assert reader.signer == signing.public_key(other)


def test_a_blob_whose_content_was_changed_is_refused(package):
    rewrite(package, {**entries(package), "blobs/" + blob_hash(HTML): HTML[::-1]})

    assert "was changed" in refusal(package).message


def test_a_blob_that_is_missing_is_refused(package):
    content = entries(package)
    del content["blobs/" + blob_hash(HTML)]
    rewrite(package, content)

    assert "missing" in refusal(package).message


def test_a_blob_that_the_manifest_does_not_list_is_refused(package):
    rewrite(package, {**entries(package), "blobs/" + "0" * 64: b"stowaway"})

    assert "not in its manifest" in refusal(package).message


def test_a_blob_longer_than_the_manifest_says_is_refused(package):
    rewrite(package, {**entries(package), "blobs/" + blob_hash(HTML): HTML + b"!"})

    assert "not as long" in refusal(package).message


def test_a_text_of_more_than_20_mb_is_refused(tmp_path, video_file):
    html = random.Random(3).randbytes(20_000_001)
    data = manifests.encode(course_manifest(html=html))
    path = tmp_path / "x.learnpack"
    write_package(
        path, data, signing.sign(data, KEY), signing.public_key(KEY), {blob_hash(html): html, blob_hash(VIDEO): VIDEO}
    )

    assert "20 MB" in refusal(path).message


def test_a_signed_manifest_that_contradicts_itself_is_refused(package):
    manifest = course_manifest()
    bad = manifests.encode(
        replace(manifest, blobs={**manifest.blobs, BlobHash("0" * 64): BlobInfo(1, Tier.TEXT, "a/b")})
    )
    sealed = {"signature": signing.to_text(signing.sign(bad, KEY)),
              "public_key": signing.to_text(signing.public_key(KEY))}  # fmt: skip
    rewrite(package, {**entries(package), "manifest.json": bad, "manifest.sig": json.dumps(sealed)})

    assert "listed but not used" in refusal(package).message
