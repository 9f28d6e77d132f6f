"""The hub as a web server on one address, until it is told to stop."""

from __future__ import annotations

import gc
import logging
import signal
import socket
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.hub.configuration import MAX_BODY_BYTES, prepare

if TYPE_CHECKING:
    from collections.abc import Callable

    from learner_app.hub.folder import HubFolder

THREADS = 8


PROXY_HEADERS = {"x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"}


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
    for key in (folder.signing_key, folder.sealing_key):
        key()  # better no hub than one that fails at the first sign-in
    logging.getLogger("django.request").setLevel(logging.ERROR)  # a refused request is no event of the hub
    from django.core.wsgi import get_wsgi_application
    from waitress import create_server

    listener = _listener(place)
    server = create_server(
        get_wsgi_application(),
        sockets=[listener],
        threads=THREADS,
        ident=None,
        # Larger bodies are refused by the views, in words.
        max_request_body_size=4 * MAX_BODY_BYTES,
        clear_untrusted_proxy_headers=True,
        trusted_proxy="*" if place.is_behind_tls else None,
        trusted_proxy_headers=PROXY_HEADERS if place.is_behind_tls else set(),
    )
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
