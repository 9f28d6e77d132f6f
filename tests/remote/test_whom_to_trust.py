"""Whom the client speaks to: an address that is encrypted, a certificate somebody vouches for."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.formats import wire
from learner_app.formats.wire import ExchangeRequest
from learner_app.remote.http.address import checked_url
from learner_app.remote.hub.client import HubClient

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REQUEST = ExchangeRequest(wire.PROTOCOL, "0193b2c0-1111-7000-8000-123456789abc")
TOKEN = "t" * 43


def test_a_certificate_that_nobody_vouches_for_is_not_trusted(tmp_path: Path) -> None:
    with tls_server(tmp_path) as port, pytest.raises(Blocked) as caught:
        HubClient(f"https://localhost:{port}").exchange(TOKEN, REQUEST)

    assert caught.value.cause is Cause.CERTIFICATE


def test_an_environment_that_switches_verification_off_is_not_listened_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with tls_server(tmp_path) as port:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "certificate.pem"))

        with pytest.raises(Blocked) as caught:
            HubClient(f"https://localhost:{port}").exchange(TOKEN, REQUEST)

    assert caught.value.cause is Cause.CERTIFICATE


@pytest.mark.parametrize(
    "url",
    [
        "http://hub.example",
        "ftp://127.0.0.1",
        "hub.example",
        "",
        "https://",
        "https://a:b@c",
        "http://[::1",
        "https://x?y",
    ],
)
def test_an_address_without_encryption_is_refused(url: str) -> None:
    with pytest.raises(ExpectedFailure) as caught:
        HubClient(url)

    assert caught.value.kind is Kind.WRONG_USE


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("https://Hub.Example/", "https://hub.example"),
        (" https://hub.example/learn/ ", "https://hub.example/learn"),
        ("http://127.0.0.1:80", "http://127.0.0.1:80"),
        ("http://localhost:1", "http://localhost:1"),
        ("http://[::1]:1", "http://[::1]:1"),
    ],
)
def test_an_address_is_written_in_one_way(given: str, meant: str) -> None:
    assert checked_url(given) == meant


def tls_server(folder: Path):
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "key.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )

    @contextmanager
    def serving() -> Iterator[int]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "certificate.pem", folder / "key.pem")
        with socket.create_server(("127.0.0.1", 0)) as listener:
            thread = threading.Thread(target=shake_hands, args=(listener, context))
            thread.start()
            yield listener.getsockname()[1]
            thread.join()

    def shake_hands(listener: socket.socket, context: ssl.SSLContext) -> None:
        connection, _ = listener.accept()
        with connection:
            try:
                context.wrap_socket(connection, server_side=True).close()
            except (ssl.SSLError, OSError):
                return

    return serving()
