from __future__ import annotations

import stat

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from learner_app.authoring.author_key import default_key_path, load_or_make_key
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats.signing import public_key


def test_a_key_is_made_once_and_only_its_owner_may_read_it(tmp_path):
    path = tmp_path / "deep" / "author.key"

    first = load_or_make_key(path)
    again = load_or_make_key(path)

    assert public_key(first) == public_key(again)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.read_bytes().startswith(b"-----BEGIN PRIVATE KEY-----")


def test_two_authors_have_two_keys(tmp_path):
    assert public_key(load_or_make_key(tmp_path / "a")) != public_key(load_or_make_key(tmp_path / "b"))


def test_a_file_that_is_no_such_key_is_refused_and_kept(tmp_path):
    rsa = generate_private_key(65537, 2048).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    for content in (b"", b"not a key", rsa):
        path = tmp_path / "author.key"
        path.write_bytes(content)

        with pytest.raises(ExpectedFailure) as caught:
            load_or_make_key(path)

        assert caught.value.kind is Kind.BAD_INPUT
        assert path.read_bytes() == content


def test_a_key_that_cannot_be_read_is_a_storage_failure(tmp_path):
    with pytest.raises(ExpectedFailure) as caught:
        load_or_make_key(tmp_path)

    assert caught.value.kind is Kind.STORAGE


def test_the_usual_place_is_in_the_home_of_the_person(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert default_key_path().name == "author.key"
