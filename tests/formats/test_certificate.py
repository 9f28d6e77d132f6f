from __future__ import annotations

import json
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from learner_app.domain.certificates import CODE_BYTES, Certificate, code_of
from learner_app.domain.ids import BlobHash, CourseId
from learner_app.formats import certificate, signing

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
PUBLIC = signing.public_key(KEY)
GIVEN = Certificate(
    code=code_of(bytes(CODE_BYTES)),
    person="amina",
    display_name="Amina Yusuf",
    course=CourseId("field"),
    title="Work in the field",
    version="2026.1",
    language="en",
    manifest=BlobHash("ab" * 32),
    completed_at=datetime(2026, 5, 4, 12, 30, 15, 250_000, UTC),
    score=0.875,
    issued_at=datetime(2026, 5, 5, 8, tzinfo=UTC),
    hub=signing.fingerprint(PUBLIC),
)
BODY = certificate.encode(GIVEN)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2190, 1, 1)).map(  # noqa: DTZ001 - hypothesis wants naive bounds
    lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000, tzinfo=UTC)
)


@given(
    st.builds(
        replace,
        st.just(GIVEN),
        display_name=st.text(),
        title=st.text(),
        code=st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES).map(code_of),
        completed_at=MOMENTS,
        issued_at=MOMENTS,
        score=st.floats(0, 1),
    )
)
def test_what_is_written_is_read_again(value: Certificate) -> None:
    body = certificate.encode(value)

    assert certificate.decode(body) == value
    assert certificate.is_signed(body, certificate.sign(body, KEY), PUBLIC)


def test_a_certificate_is_canonical_json() -> None:
    content = json.loads(BODY)

    assert json.dumps(content, sort_keys=True, separators=(",", ":")).encode() == BODY
    assert content["completed_at"] == "2026-05-04T12:30:15.250Z"


@pytest.mark.parametrize("name", [field.name for field in fields(Certificate)])
def test_a_change_of_any_field_breaks_the_signature(name: str) -> None:
    signature = certificate.sign(BODY, KEY)
    before = getattr(GIVEN, name)
    other = (
        before + timedelta(days=1) if isinstance(before, datetime) else 1.0 if name == "score" else before[:-1] + "7"
    )
    changes: dict[str, Any] = {name: other}
    changed = certificate.encode(replace(GIVEN, **changes))

    assert changed != BODY
    assert not certificate.is_signed(changed, signature, PUBLIC)


def test_a_signature_by_another_key_or_for_another_purpose_is_worth_nothing() -> None:
    assert not certificate.is_signed(BODY, certificate.sign(BODY, OTHER_KEY), PUBLIC)
    assert not certificate.is_signed(BODY, signing.sign(BODY, KEY, signing.Purpose.RECEIPT), PUBLIC)
    assert not certificate.is_signed(BODY, b"", PUBLIC)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"\xff",
        BODY[:-1],
        BODY + b" ",
        BODY.replace(b'"person"', b'"persons"'),
        BODY.replace(b'"field"', b"7"),
        BODY.replace(b'"code":"0000', b'"code":"UUUU'),
        BODY.replace(b"0.875", b"8.75e-1"),
    ],
)
def test_what_is_no_certificate_is_refused(body: bytes) -> None:
    with pytest.raises(certificate.BadCertificate):
        certificate.decode(body)
