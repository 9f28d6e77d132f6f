"""An HTTP session for weak links: few header bytes, everything counted, TLS by the system's own trust store."""

from __future__ import annotations

import io
import ssl
from typing import TYPE_CHECKING, cast

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util import SKIP_HEADER, Retry

from learner_app.overriding import override

if TYPE_CHECKING:
    import socket

    from _typeshed import WriteableBuffer
    from urllib3 import ProxyManager

    from learner_app.remote.port import Traffic

GET_RETRIES = Retry(
    total=2,
    connect=0,
    redirect=0,
    status=0,
    other=0,
    allowed_methods=frozenset({"GET"}),
    backoff_factor=0.3,
    respect_retry_after_header=False,
)
"""Only what was asked and not answered, and may be asked twice without a thought; the rest is the sync engine's.

An answer that asks to wait is an answer: whoever asked hears of it and decides.
"""


def make_session(traffic: Traffic) -> requests.Session:
    """A session that adds what it sends and receives to `traffic`."""
    session = requests.Session()
    session.headers.clear()
    session.headers.update({"User-Agent": SKIP_HEADER, "Accept-Encoding": SKIP_HEADER})
    adapter = _Adapter(traffic)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    return session


class _SystemTrust(truststore.SSLContext):
    """Trusts what the system trusts; requests and urllib3 would add a list of authorities of their own."""

    @override
    def load_verify_locations(self, *_: object, **__: object) -> None:
        pass


class _Adapter(HTTPAdapter):
    """Makes connections that count and that verify every certificate."""

    def __init__(self, traffic: Traffic) -> None:
        self._pools = _counting_pools(traffic)
        super().__init__(max_retries=GET_RETRIES)

    @override
    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **options: object) -> None:
        super().init_poolmanager(connections, maxsize, block, **options, ssl_context=_system_trust())
        self.poolmanager.pool_classes_by_scheme = self._pools

    @override
    def proxy_manager_for(self, proxy: str, **options: object) -> ProxyManager:
        manager: ProxyManager = super().proxy_manager_for(proxy, **options, ssl_context=_system_trust())
        manager.pool_classes_by_scheme = self._pools
        return manager


def _system_trust() -> ssl.SSLContext:
    return _SystemTrust(ssl.PROTOCOL_TLS_CLIENT)


def _counting_pools(traffic: Traffic) -> dict[str, type[HTTPConnectionPool]]:
    class PlainConnection(HTTPConnection):
        @override
        def connect(self) -> None:
            super().connect()
            self.sock = _counted(self.sock, traffic)

    class SecureConnection(HTTPSConnection):
        @override
        def connect(self) -> None:
            super().connect()
            self.sock = _counted(self.sock, traffic)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = PlainConnection

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = SecureConnection

    return {"http": PlainPool, "https": SecurePool}


def _counted(sock: socket.socket, traffic: Traffic) -> socket.socket:
    return cast("socket.socket", _CountedSocket(sock, traffic))


class _CountedSocket:
    """A socket that counts what is written to it and read from its file; all else is the socket's own."""

    def __init__(self, sock: socket.socket, traffic: Traffic) -> None:
        self._sock = sock
        self._traffic = traffic

    def __getattr__(self, name: str) -> object:
        return getattr(self._sock, name)

    def sendall(self, data: bytes) -> None:
        self._sock.sendall(data)
        self._traffic.bytes_up += len(data)

    def makefile(self, *_: object, **__: object) -> io.BufferedReader:
        return io.BufferedReader(_CountedReader(self._sock.makefile("rb", buffering=0), self._traffic))


class _CountedReader(io.RawIOBase):
    def __init__(self, raw: socket.SocketIO, traffic: Traffic) -> None:
        self._raw = raw
        self._traffic = traffic

    @override
    def readable(self) -> bool:
        return True

    @override
    def readinto(self, buffer: WriteableBuffer) -> int | None:
        count = self._raw.readinto(buffer)
        self._traffic.bytes_down += count or 0
        return count

    @override
    def fileno(self) -> int:
        return self._raw.fileno()

    @override
    def close(self) -> None:
        self._raw.close()
        super().close()
