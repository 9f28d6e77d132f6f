"""Between the web server and what it serves: requests that are let in get a thread, the others an answer at once."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Protocol

from waitress.task import ThreadedTaskDispatcher

from learner_app.hub.admission import Errand, Visit
from learner_app.hub.pages.page_headers import BARE_PREFIXES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from learner_app.hub.admission import Admission, Refusal

EXCHANGE = "/api/v1/exchange"
_PLAIN = "text/plain; charset=utf-8"


class Request(Protocol):
    """What waitress has read of a request; with an `error` it is answered by that instead of being served."""

    path: str
    headers: Mapping[str, str]
    error: object | None


class Channel(Protocol):
    """A connection as waitress has it; the first of its requests is the one to serve."""

    requests: Sequence[Request]

    def service(self) -> None:
        """Serve it, or answer with its error."""

    def cancel(self) -> None:
        """Drop all of them."""


class Dispatcher:
    """A task dispatcher of waitress.

    Whoever is sent away is answered by a thread that does nothing else: also while all others are held up, say by a
    database that does not answer.
    """

    def __init__(self, admission: Admission, hands: int) -> None:
        self._admission = admission
        self._work = ThreadedTaskDispatcher()
        self._work.set_thread_count(hands)
        self._door = ThreadedTaskDispatcher()
        self._door.set_thread_count(1)

    def add_task(self, channel: Channel) -> None:
        """Take the next request of a connection. Thread: the server's, or one of the work."""
        request = channel.requests[0]
        if request.error is None:
            said = self._admission.ask(errand_of(request.path), _who(request))
            if isinstance(said, Visit):
                self._work.add_task(_Turn(channel, self._admission, said))
                return
            request.error = _NotNow(said, request.path)
        self._door.add_task(channel)

    def shutdown(self) -> None:
        """Let what is under way come to its end, for some seconds, and drop the rest."""
        self._work.shutdown()
        self._door.shutdown()


class _Turn:
    """One request that was let in."""

    def __init__(self, channel: Channel, admission: Admission, visit: Visit) -> None:
        self._channel = channel
        self._admission = admission
        self._visit = visit

    def service(self) -> None:
        """Serve it, unless it is too late for that."""
        refusal = self._admission.begin(self._visit)
        if refusal is not None:
            request = self._channel.requests[0]
            request.error = _NotNow(refusal, request.path)
            self._channel.service()
            return
        try:
            self._channel.service()
        finally:
            self._admission.leave()

    def cancel(self) -> None:
        """Drop it, because the server stops."""
        self._channel.cancel()


class _NotNow:
    """The answer to a request that is not let in, as waitress has it made; the connection ends with it."""

    def __init__(self, refusal: Refusal, path: str) -> None:
        self._refusal = refusal
        self._is_for_people = not path.startswith(BARE_PREFIXES)

    def to_response(self, _ident: str | None) -> tuple[str, list[tuple[str, str]], bytes]:
        """Status, headers and body."""
        wait_s = self._refusal.retry_after_s
        if self._refusal.is_personal:
            status, said = "429 Too Many Requests", "This device asks more often than any should."
        else:
            status, said = "503 Service Unavailable", "The hub is busy."
        next_step = f"Try again in {wait_s} s."
        if self._is_for_people:
            media_type, body = _PLAIN, f"{said} {next_step}"
        else:
            media_type = "application/json"
            body = json.dumps({"error": said, "next": next_step}, separators=(",", ":"))
        return status, [("Retry-After", str(wait_s)), ("Content-Type", media_type)], body.encode()


def errand_of(path: str) -> Errand:
    """What a request is about."""
    return Errand.RECORDS if path.startswith("/api/") else Errand.REST


def _who(request: Request) -> str:
    """Whose exchange it is, as long as nobody has looked the token up; empty for whatever may come in great numbers."""
    if request.path != EXCHANGE:
        return ""
    return hashlib.sha256(request.headers.get("AUTHORIZATION", "").encode()).hexdigest()
