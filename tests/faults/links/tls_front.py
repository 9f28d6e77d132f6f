"""TLS before a hub: `python -m tests.faults.links.tls_front CERTIFICATE HOST PORT TARGET`, until standard input ends.

CERTIFICATE is a file with chain and key. `make_authority` and `make_certificate` make what is needed for it.
"""

from __future__ import annotations

import asyncio
import ipaddress
import socket
import ssl
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

if TYPE_CHECKING:
    from pathlib import Path

_AT_ONCE = 65_536
_NAME = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Authority of the tests")])


def make_certificate(folder: Path, name: str, address: str) -> tuple[Path, Path]:
    """An authority (PEM) and a certificate by it for a name and an address, with its key, in two files."""
    now = datetime.now(UTC)
    authority_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))

    def builder(subject: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(_NAME)
            .public_key(public)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - timedelta(days=1))
            .not_valid_after(now + timedelta(days=1))
        )

    authority = (
        builder(_NAME, authority_key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    names = x509.SubjectAlternativeName([x509.DNSName(name), x509.IPAddress(ipaddress.ip_address(address))])
    certificate = (
        builder(x509.Name([]), key.public_key())
        .add_extension(names, critical=True)
        .sign(authority_key, hashes.SHA256())
    )
    trusted, held = folder / "authority.pem", folder / "certificate.pem"
    trusted.write_bytes(authority.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    held.write_bytes(certificate.public_bytes(serialization.Encoding.PEM) + private)
    return trusted, held


def free_port() -> int:
    """A port of this computer on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def serve(certificate: str, host: str, port: int, target: int) -> None:
    """Pass decrypted bytes on to `target` of this computer."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # Cancelled at the end, which asyncio's streams (3.11) would log.
        with suppress(OSError, ssl.SSLError, asyncio.CancelledError):
            back, there = await asyncio.open_connection("127.0.0.1", target)
            await asyncio.gather(_pass_on(reader, there), _pass_on(back, writer))

    server = await asyncio.start_server(handle, host, port, ssl=context)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    server.close()


async def _pass_on(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    try:
        with suppress(OSError, ssl.SSLError):
            while data := await source.read(_AT_ONCE):
                sink.write(data)
                await sink.drain()
    finally:
        sink.close()


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])))
