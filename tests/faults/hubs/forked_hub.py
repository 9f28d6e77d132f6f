"""A hub that is there again in a moment after it was killed: `python -m tests.faults.hubs.forked_hub DIR` forks it.

All modules are loaded and Django knows the folder before; the database is opened by the child alone. A line on standard
input is a JSON object: `words` of the program with the files its output goes to (answered with the `pid`), or a `pid`
to wait for (answered with its `code`). It has one thread, as a process that forks must.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import IO, TYPE_CHECKING

from learner_app.cli.main import main as program
from learner_app.hub.configuration import configure
from learner_app.hub.folder import open_folder
from learner_app.overriding import override
from tests.faults.hubs.hub_process import HubProcess, checkout_environment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.faults.hubs.hub_process import Born


LOADED_BEFORE = (
    "django.core.management.commands.migrate",
    "django.core.wsgi",
    "django.db.backends.sqlite3.base",
    "learner_app.hub.addresses",
    "learner_app.hub.serving",
    "waitress",
)


class ForkedHub(HubProcess):
    """Started by a fork server, but where a launcher is asked for."""

    def __init__(self, data: Path, server: subprocess.Popen[str]) -> None:
        super().__init__(data)
        self._server = server

    @override
    def _born(self, words: Sequence[str], launcher: Sequence[str]) -> Born:
        if launcher:
            return super()._born(words, launcher)
        said = self.data.with_name(f"{self.data.name}.said")
        os.mkfifo(said)
        pid = _ask(self._server, {"words": words, "out": str(said), "log": str(self.log)})["pid"]
        stdout = said.open("rb")  # waits for the child to open it as well
        said.unlink()
        return _Forked(pid, stdout, self._server)


class _Forked:
    """Somebody else's child."""

    def __init__(self, pid: int, stdout: IO[bytes], server: subprocess.Popen[str]) -> None:
        self.pid = pid
        self.stdout = stdout
        self._server = server

    def wait(self, timeout: float | None = None) -> int:
        del timeout
        return _ask(self._server, {"pid": self.pid})["code"]

    def terminate(self) -> None:
        os.kill(self.pid, signal.SIGTERM)

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)


def _ask(server: subprocess.Popen[str], content: object) -> dict[str, int]:
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write(f"{json.dumps(content)}\n")
    server.stdin.flush()
    answer: dict[str, int] = json.loads(server.stdout.readline())
    return answer


@contextmanager
def fork_server(data: Path) -> Iterator[subprocess.Popen[str]]:
    """What forks the hubs of one folder, for the time of the block."""
    words = [sys.executable, "-m", "tests.faults.hubs.forked_hub", str(data)]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=checkout_environment()
    ) as server:
        assert server.stdin is not None
        try:
            yield server
        finally:
            server.stdin.close()
            server.wait(60)


def main(data: Path) -> None:
    """Serve until standard input ends."""
    _load_everything(data)
    for line in sys.stdin:
        asked = json.loads(line)
        if "words" in asked:
            pid = os.fork()
            if not pid:
                _be_a_hub(asked["words"], asked["out"], asked["log"])
            answer = {"pid": pid}
        else:
            answer = {"code": os.waitstatus_to_exitcode(os.waitpid(asked["pid"], 0)[1])}
        sys.stdout.write(f"{json.dumps(answer)}\n")
        sys.stdout.flush()


def _load_everything(data: Path) -> None:
    """What a hub loads when it needs it must not be loaded anew by every child."""
    configure(open_folder(data))
    for name in LOADED_BEFORE:
        import_module(name)


def _be_a_hub(words: Sequence[str], out: str, log: str) -> None:
    """Run the program's words in this process, and end it."""
    for place, theirs, how in (
        (os.devnull, 0, os.O_RDONLY),
        (out, 1, os.O_WRONLY),
        (log, 2, os.O_WRONLY | os.O_APPEND),
    ):
        opened = os.open(place, how | os.O_CREAT, 0o600)
        os.dup2(opened, theirs)
    code = 1
    try:
        code = program(words)
    finally:
        sys.stdout.flush()
        os._exit(code)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
