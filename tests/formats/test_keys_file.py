from __future__ import annotations

import stat

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.ids import BlobHash, QuestionId, UnitId
from learner_app.domain.quiz import AnswerKey, ChoiceKey, TrueFalseKey
from learner_app.formats import signing
from learner_app.formats.keys_file import encode_content, keys_path, read_keys, write_keys

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
MANIFEST = BlobHash("ab" * 32)
KEYS = {
    UnitId("check"): {QuestionId("q1"): AnswerKey(TrueFalseKey(value=True), explanation="Because.")},
    UnitId("final"): {QuestionId("q1"): AnswerKey(ChoiceKey({"yes": 1.0, "no": -0.5}), {"no": "Look again."})},
}


@pytest.fixture
def path(tmp_path):
    target = keys_path(tmp_path / "security.learnpack")
    content = encode_content(MANIFEST, KEYS)
    write_keys(target, content, signing.sign(content, KEY, signing.Purpose.ANSWER_KEYS), signing.public_key(KEY))
    return target


def test_keys_come_back_with_version_and_signer(path):
    read = read_keys(path)

    assert path.name == "security.learnkeys"
    assert (read.manifest, read.keys, read.signer) == (MANIFEST, KEYS, signing.public_key(KEY))


def test_only_the_owner_may_read_the_keys(path):
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_changed_keys_are_not_trusted(path):
    path.write_bytes(path.read_bytes().replace(b'"value":true', b'"value":false'))

    with pytest.raises(ExpectedFailure) as caught:
        read_keys(path)
    assert caught.value.kind is Kind.NOT_TRUSTED


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff\xfe", b'{"content":1,"signature":"","public_key":"","x":1}'])
def test_a_malformed_keys_file_is_bad_input(path, data):
    path.write_bytes(data)

    with pytest.raises(ExpectedFailure) as caught:
        read_keys(path)
    assert caught.value.kind is Kind.BAD_INPUT


def test_missing_keys_are_not_found(tmp_path):
    with pytest.raises(ExpectedFailure) as caught:
        read_keys(tmp_path / "none.learnkeys")
    assert caught.value.kind is Kind.NOT_FOUND
