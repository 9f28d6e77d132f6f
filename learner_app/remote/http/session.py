"""An HTTP session for weak links: few header bytes, everything counted, TLS by the system's own trust store."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING, Any

import requests
import truststore
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.util import SKIP_HEADER, Retry
from urllib3.util.ssltransport import SSLTransport

from learner_app.overriding import override

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer
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

    @override
    def wrap_socket(self, sock: socket.socket, *_: object, server_hostname: str | None = None, **__: object) -> Any:
        # The system's own TLS socket would read past ours: TLS is done on top of it, so that its bytes are counted too.
        return SSLTransport(sock, self, server_hostname)


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
        def _new_conn(self) -> socket.socket:
            return _CountedSocket(super()._new_conn(), traffic)

    class SecureConnection(HTTPSConnection):
        @override
        def _new_conn(self) -> socket.socket:
            return _CountedSocket(super()._new_conn(), traffic)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = PlainConnection

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = SecureConnection

    return {"http": PlainPool, "https": SecurePool}


class _CountedSocket(socket.socket):
    """Takes the place of a connected socket and counts what goes through it."""

    def __init__(self, sock: socket.socket, traffic: Traffic) -> None:
        timeout = sock.gettimeout()
        super().__init__(sock.family, sock.type, sock.proto, sock.detach())
        self.settimeout(timeout)
        self._traffic = traffic
        traffic.local_address = str(self.getsockname()[0])

    @override
    def sendall(self, data: ReadableBuffer, flags: int = 0, /) -> None:
        super().sendall(data, flags)
        self._traffic.sent(memoryview(data).nbytes)

    @override
    def recv(self, bufsize: int, flags: int = 0, /) -> bytes:
        data = super().recv(bufsize, flags)
        self._traffic.received(len(data))
        return data

    @override
    def recv_into(self, buffer: WriteableBuffer, nbytes: int = 0, flags: int = 0) -> int:
        count = super().recv_into(buffer, nbytes, flags)
        self._traffic.received(count)
        return count
