"""The real program, ended by its own SIGKILL at a chosen point: `python -m tests.faults.hubs.dying POINT WORDS…`.

Points are
    commit         a hub, right before it commits the records of an exchange
    answer         a hub, after that commit and before the answer
    exchange:N     a hub, at the N-th statement that SQLite gets while it serves an exchange with records, 0 for never;
                   whenever it has served one to the end, it logs how many there were, and how much SQLite did for them
    step:N         any program, at its N-th step on the disk: a statement of SQLite, an fsync, a rename or a plain write
"""

from __future__ import annotations

import os
import signal
import sqlite3
import sys
import threading
from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

EXCHANGE = "/api/v1/exchange"
SERVED = "an exchange: "
"""How the line begins that tells what it took: statements, and instructions of SQLite in hundreds."""
_INSTRUCTIONS = 100


def launcher(point: str) -> list[str]:
    """The words to put in front of the program's own."""
    return [sys.executable, "-m", "tests.faults.hubs.dying", point]


def main(point: str, words: list[str]) -> int:
    """Run the program with a death laid in its way."""
    name, _, number = point.partition(":")
    if name == "step":
        Steps(int(number)).count()
    else:
        _DoomedHub(name, int(number or 0)).lie_in_wait()
    from learner_app.cli.main import main as program

    return program(words)


def die() -> None:
    """End this process now; nothing is finished, flushed or told."""
    os.kill(os.getpid(), signal.SIGKILL)
    threading.Event().wait()


def watch_statements(watch: Callable[[str], None], work: Callable[[], None] | None = None) -> None:
    """Let `watch` hear of every statement before SQLite runs it, and `work` of every hundred instructions.

    Both are called in the thread that gives the statement.
    """
    connect = sqlite3.dbapi2.connect

    def watched(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **options)
        connection.set_trace_callback(watch)
        if work is not None:
            connection.set_progress_handler(work, _INSTRUCTIONS)
        return connection

    for module in (sqlite3, sqlite3.dbapi2):  # Django takes it from the one, the client from the other
        setattr(module, "connect", watched)  # noqa: B010 - as an assignment it would not have the overloads


class Steps:
    """Counts the steps on the disk of this process, and dies at one of them.

    Args:
        last: The number of the step that is not taken any more; 0 for none.
    """

    def __init__(self, last: int) -> None:
        self.taken = 0
        self._last = last
        self._process = os.getpid()

    def count(self) -> None:
        """Begin."""
        watch_statements(lambda _: self._step())
        for name in ("fsync", "replace", "rename", "write"):
            setattr(os, name, self._stepping(getattr(os, name)))

    def _stepping(self, act: Callable[..., Any]) -> Callable[..., Any]:
        def acting(*arguments: Any, **options: Any) -> Any:
            self._step()
            return act(*arguments, **options)

        return acting

    def _step(self) -> None:
        if os.getpid() == self._process:
            self.taken += 1
            if self.taken == self._last:
                die()


class _DoomedHub:
    """A hub that dies while it serves an exchange with records."""

    def __init__(self, point: str, number: int) -> None:
        self._point = point
        self._number = number
        self._here = threading.local()

    def lie_in_wait(self) -> None:
        import django.core.wsgi

        watch_statements(self._watch, self._work)
        make = django.core.wsgi.get_wsgi_application

        def doomed() -> Callable[[dict[str, Any], Any], Iterable[bytes]]:
            application = make()
            return lambda environ, start: self._serve(application, environ, start)

        django.core.wsgi.get_wsgi_application = doomed  # type: ignore[assignment]

    def _serve(
        self, application: Callable[..., Iterable[bytes]], environ: dict[str, Any], start: Any
    ) -> Iterable[bytes]:
        if environ["PATH_INFO"] != EXCHANGE or not _has_records(environ):
            return application(environ, start)
        self._here.statements = self._here.hundreds = 0
        self._here.has_written = self._here.has_committed = False
        answer = application(environ, start)
        sys.stderr.write(f"{SERVED}{self._here.statements} {self._here.hundreds}\n")
        sys.stderr.flush()
        del self._here.statements
        if self._point == "answer" and self._here.has_committed:
            die()
        return answer

    def _work(self) -> None:
        if hasattr(self._here, "statements"):
            self._here.hundreds += 1

    def _watch(self, statement: str) -> None:
        if not hasattr(self._here, "statements"):
            return
        self._here.statements += 1
        if self._point == "exchange" and self._here.statements == self._number:
            die()
        if statement.startswith("INSERT INTO hub_record "):
            self._here.has_written = True
        if statement.startswith("COMMIT") and self._here.has_written:
            if self._point == "commit":
                die()
            self._here.has_committed = True


def _has_records(environ: dict[str, Any]) -> bool:
    from learner_app.formats import wire

    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    environ["wsgi.input"] = BytesIO(body)
    return bool(wire.decode(body, wire.ExchangeRequest).runs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
