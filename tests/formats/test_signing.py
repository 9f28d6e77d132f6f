from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from learner_app.domain.errors import Kind
from learner_app.formats.signing import (
    NotTrusted,
    Purpose,
    fingerprint,
    from_text,
    public_key,
    sign,
    to_text,
    verify,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32))


def test_a_signature_fits_its_data_and_signer():
    verify(b"course", sign(b"course", KEY), public_key(KEY))

    assert sign(b"course", KEY) == sign(b"course", KEY)


@pytest.mark.parametrize(
    ("data", "signature", "signer", "purpose"),
    [
        (b"coarse", sign(b"course", KEY), public_key(KEY), Purpose.MANIFEST),
        (b"course", sign(b"course", OTHER), public_key(KEY), Purpose.MANIFEST),
        (b"course", sign(b"course", KEY), public_key(KEY), Purpose.RECEIPT),
        (b"course", b"", public_key(KEY), Purpose.MANIFEST),
        (b"course", sign(b"course", KEY), b"short", Purpose.MANIFEST),
        (b"course", bytes(64), b"\xff" * 32, Purpose.MANIFEST),
    ],
)
def test_anything_else_is_not_trusted(data, signature, signer, purpose):
    with pytest.raises(NotTrusted) as caught:
        verify(data, signature, signer, purpose)

    assert caught.value.kind is Kind.NOT_TRUSTED


def test_a_fingerprint_is_short_and_differs_by_key():
    assert [len(group) for group in fingerprint(public_key(KEY)).split(" ")] == [4] * 5
    assert fingerprint(public_key(KEY)) != fingerprint(public_key(OTHER))


def test_keys_travel_as_base64():
    assert from_text(to_text(public_key(KEY))) == public_key(KEY)
    with pytest.raises(NotTrusted):
        from_text("not base64!")


def test_of_the_texts_that_a_lenient_reader_takes_for_one_key_only_ours_is_taken():
    data = bytes(31) + b"\x34"
    text = to_text(data)
    assert text.endswith("DQ=")
    for other in ("DR=", "DS=", "DT="):
        with pytest.raises(NotTrusted):
            from_text(text.removesuffix("DQ=") + other)
    assert from_text(text) == data
