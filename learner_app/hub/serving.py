"""The hub as a web server on one address, until it is told to stop."""

from __future__ import annotations

import gc
import logging
import signal
import socket
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.hub.admission import Admission
from learner_app.hub.configuration import MAX_BODY_BYTES, database_failures, prepare, settle_database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from learner_app.hub.folder import HubFolder

THREADS = 8
CONNECTIONS = 4_000
"""One too many would wait at the door without a word; each costs some kilobytes and a file descriptor."""
SPARE_FILES = 100
SELECT_LIMIT = 400
"""Where there is no poll(2), as on Windows, select takes 512 at the most."""
IDLE_S = 60
"""A client hangs up after 30 s without a byte (`remote.hub.client`); what is silent for longer is gone or idle."""
PROXY_HEADERS = {"x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"}


class Server(Protocol):
    """A web server of waitress."""

    active_channels: Mapping[int, Connection]

    def run(self) -> None:
        """Serve until interrupted."""

    def close(self) -> None:
        """Stop listening."""


class Connection(Protocol):
    """One of its connections."""

    def handle_close(self) -> None:
        """End it."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where to listen.

    Attributes:
        port: 0 for any free one.
        is_behind_tls: A proxy in front adds TLS and says who asks.
    """

    host: str
    port: int
    is_behind_tls: bool = False


def serve(folder: HubFolder, place: Place, ready: Callable[[str], None]) -> None:
    """Answer requests until SIGTERM or SIGINT.

    Args:
        folder: Of this hub.
        place: Where to listen.
        ready: Called with the base address once requests are answered.

    Raises:
        ExpectedFailure: The address cannot be had, or the database or a key is damaged.
    """
    prepare(folder, is_behind_tls=place.is_behind_tls)
    from learner_app.hub.ledger import check_signing_key

    folder.sealing_key()  # better no hub than one that fails at the first sign-in
    with database_failures():
        check_signing_key(folder)
    logging.getLogger("django.request").setLevel(logging.ERROR)  # a refused request is no event of the hub
    from django.core.wsgi import get_wsgi_application

    listener = _listener(place)
    server = make_server(get_wsgi_application(), listener, is_behind_tls=place.is_behind_tls)
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, _stop)
        signal.signal(signal.SIGINT, _stop)
    host, port = listener.getsockname()[:2]
    ready(f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}")
    gc.freeze()  # what is loaded by now stays: looking it through with every exchange would cost a tenth of it
    try:
        server.run()
    except KeyboardInterrupt:
        pass
    finally:
        for channel in list(server.active_channels.values()):
            channel.handle_close()
        server.close()
        settle_database()


def make_server(application: Callable[..., Iterable[bytes]], listener: socket.socket, *, is_behind_tls: bool) -> Server:
    """A web server that lets in as much as it can answer in time, and tells the others when to come again."""
    from waitress import create_server

    from learner_app.hub.dispatching import Dispatcher

    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # that requests wait is what the queue is for
    server: Server = create_server(
        application,
        sockets=[listener],
        _dispatcher=Dispatcher(Admission(THREADS), THREADS),
        ident=None,
        connection_limit=_most_connections(),
        asyncore_use_poll=True,
        channel_timeout=IDLE_S,
        channel_request_lookahead=1,  # else nothing is read meanwhile, and nobody sees that a client has gone
        # Larger bodies are refused by the views, in words.
        max_request_body_size=4 * MAX_BODY_BYTES,
        clear_untrusted_proxy_headers=True,
        trusted_proxy="*" if is_behind_tls else None,
        trusted_proxy_headers=PROXY_HEADERS if is_behind_tls else set(),
    )
    return server


def _most_connections() -> int:
    """As many as the system lets one process have open; it is asked for what is missing."""
    try:
        import resource
    except ModuleNotFoundError:
        return SELECT_LIMIT
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = CONNECTIONS + SPARE_FILES
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return CONNECTIONS if soft == resource.RLIM_INFINITY else min(CONNECTIONS, soft - SPARE_FILES)


def _listener(place: Place) -> socket.socket:
    """A socket that takes connections; made here because the server's own leaks when the address is taken."""
    try:
        info = socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        return socket.create_server(info[4][:2], family=info[0])
    except OSError as error:
        raise ExpectedFailure(
            Kind.IN_USE,
            f"The hub cannot listen on {place.host}:{place.port}: {error.strerror or error}.",
            "Choose another with --port.",
        ) from error


def _stop(_number: int, _frame: object) -> None:
    raise KeyboardInterrupt
