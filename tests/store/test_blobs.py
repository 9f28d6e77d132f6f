"""The content store: whole or not at all, and never a damaged byte."""

from __future__ import annotations

import io
from hashlib import sha256

import pytest

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash
from learner_app.store.blobs import BlobMissing, BlobStore

TEXT = b"A lesson."
NAME = BlobHash(sha256(TEXT).hexdigest())
OTHER = BlobHash(sha256(b"other").hexdigest())


@pytest.fixture
def blobs(tmp_path):
    return BlobStore(tmp_path / "content")


def test_what_was_put_is_read_from_bytes_and_from_a_stream(blobs):
    assert blobs.put(TEXT) == NAME
    assert blobs.put(io.BytesIO(TEXT), NAME) == NAME

    assert blobs.read(NAME) == TEXT
    assert (blobs.has(NAME), blobs.size(NAME), list(blobs.all())) == (True, 9, [NAME])


def test_bytes_other_than_announced_are_not_kept(blobs):
    with pytest.raises(ExpectedFailure) as caught:
        blobs.put(TEXT, OTHER)

    assert caught.value.kind is Kind.BAD_INPUT
    assert [path for path in blobs.root.rglob("*") if path.is_file()] == []


def test_a_missing_blob_says_so(blobs):
    with pytest.raises(BlobMissing) as caught:
        blobs.read(NAME)

    assert (caught.value.kind, caught.value.was_damaged) == (Kind.MISSING_PART, False)
    assert blobs.size(NAME) is None


def test_a_damaged_blob_is_never_shown_and_counts_as_missing(blobs):
    blobs.put(TEXT)
    blobs.path(NAME).write_bytes(b"A lessen.")

    with pytest.raises(BlobMissing) as caught:
        blobs.read(NAME)

    assert (caught.value.kind, caught.value.was_damaged) == (Kind.STORAGE, True)
    assert not blobs.has(NAME)
    blobs.put(TEXT)
    assert blobs.read(NAME) == TEXT


def test_a_part_grows_and_becomes_the_blob_when_complete(blobs):
    assert blobs.part_size(NAME) == 0
    assert blobs.append_part(NAME, TEXT[:4]) == 4
    assert not blobs.has(NAME)

    assert blobs.append_part(NAME, TEXT[4:]) == 9

    assert blobs.finish(NAME)
    assert blobs.read(NAME) == TEXT
    assert blobs.part_size(NAME) == 0


def test_a_part_with_wrong_bytes_never_becomes_a_blob(blobs):
    blobs.append_part(NAME, b"A lessen.")

    assert not blobs.finish(NAME)

    assert not blobs.has(NAME)
    assert blobs.part_size(NAME) == 0
    assert not blobs.finish(NAME)


def test_removing_a_blob_keeps_the_rest_and_tells_what_got_free(blobs):
    blobs.put(TEXT)
    blobs.put(b"other")
    blobs.append_part(OTHER, b"oth")

    assert blobs.size_bytes() == 17
    assert blobs.remove(OTHER) == 8

    assert list(blobs.all()) == [NAME]
    assert blobs.size_bytes() == 9
    assert blobs.remove(OTHER) == 0


def test_a_blob_that_somebody_wrote_to_counts_as_here_only_after_it_was_read(blobs):
    blobs.put(TEXT)
    path = blobs.path(NAME)
    path.write_bytes(TEXT[:-1] + b"!")

    assert not blobs.has(NAME)

    assert not path.exists()
    assert (blobs.root / "damaged" / NAME).exists()


def test_a_blob_put_here_by_hand_is_read_once_and_then_believed(blobs, monkeypatch):
    blobs.put(TEXT)
    path = blobs.path(NAME)
    path.write_bytes(TEXT)
    assert blobs.has(NAME)
    monkeypatch.setattr("learner_app.store.blobs._hash_of", lambda _path: "read again")

    assert blobs.has(NAME)


def test_what_a_killed_process_left_goes_after_a_day_and_not_before(blobs):
    blobs.put(TEXT)
    left = blobs.root / ".new-left"
    left.write_bytes(b"half")
    now = left.stat().st_ctime

    assert blobs.sweep(now + 3600) == 0
    assert blobs.sweep(now + 90_000) == 4

    assert not left.exists()
    assert blobs.has(NAME)


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64 + "/x"])
def test_no_name_but_a_hash_becomes_a_path(blobs, name):
    with pytest.raises(ValueError, match="not a SHA-256"):
        blobs.path(BlobHash(name))
