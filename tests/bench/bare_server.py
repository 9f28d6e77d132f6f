"""The least that any hub on Django would do: a bare view under the same web server, which reads and answers."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse

ANSWER_BYTES = 200
"""About what the hub says of ten records."""


def main() -> None:
    """Serve until killed; the first line of output is the port."""
    from django.conf import settings

    settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[], LOGGING_CONFIG=None)
    import django
    from django.core.wsgi import get_wsgi_application

    from learner_app.hub.serving import make_server

    django.setup()
    listener = socket.create_server(("127.0.0.1", 0))
    server = make_server(get_wsgi_application(), listener, is_behind_tls=False)
    sys.stdout.write(f"{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    server.run()


def exchange(request: HttpRequest) -> HttpResponse:
    """Take in whatever comes."""
    from django.http import HttpResponse

    request.read()
    return HttpResponse(bytes(ANSWER_BYTES), headers={"Content-Length": str(ANSWER_BYTES)})


def __getattr__(name: str) -> object:
    """The addresses, made when Django asks for them: it must be configured by then."""
    if name != "urlpatterns":
        raise AttributeError(name)
    from django.urls import path
    from django.views.decorators.csrf import csrf_exempt

    return [path("api/v1/exchange", csrf_exempt(exchange))]


if __name__ == "__main__":
    main()
