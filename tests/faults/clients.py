"""Real client processes, started in a moment and killed at any: the other side of `fork_server`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from tests.faults.hubs.fork_server import LAST_LINE
from tests.faults.hubs.hub_process import checkout_environment

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Ended:
    """How a client ended: its exit code, or the number of the signal below 0, and all it said."""

    code: int
    said: str

    @property
    def was_killed(self) -> bool:
        """Whether it did not come to its end."""
        return self.code == -signal.SIGKILL

    @property
    def steps(self) -> int:
        """How many steps on the disk it took; only of one that came to its end."""
        return int(self.said.rpartition(LAST_LINE)[2])

    @property
    def done(self) -> list[int]:
        """The exit codes of the commands that came to their end."""
        return [int(line.removeprefix("ended: ")) for line in self.said.splitlines() if line.startswith("ended: ")]

    @property
    def answers(self) -> list[dict[str, Any]]:
        """What the commands answered that were asked with `--json`."""
        return [json.loads(line) for line in self.said.splitlines() if line.startswith("{")]


class Clients:
    """One client at a time."""

    def __init__(self, server: subprocess.Popen[str]) -> None:
        assert server.stdin is not None
        assert server.stdout is not None
        self._asking: IO[str] = server.stdin
        self._answers: IO[str] = server.stdout
        self._child = 0

    def run(
        self,
        profile: Path,
        commands: Sequence[Sequence[str]],
        *,
        last_step: int = 0,
        kill_after_s: float | None = None,
    ) -> Ended:
        """Run the program's commands one after the other in one process, up to its end or its death.

        Args:
            profile: Of all the commands.
            commands: Each a list of words.
            last_step: The step on the disk at which it dies (see `dying.Steps`), 0 for none.
            kill_after_s: When it is killed from outside.
        """
        words = [["--profile", str(profile), *command] for command in commands]
        self._ask({"commands": words, "last_step": last_step, "kill_after_s": kill_after_s})
        self._child = self._answer()["pid"]
        self._ask("go")
        answer = self._answer()
        self._child = 0
        return Ended(answer["code"], answer["said"])

    def kill(self) -> None:
        """Kill the client that runs now, from any thread; harmless where none does."""
        if self._child:
            with suppress(ProcessLookupError):
                os.kill(self._child, signal.SIGKILL)

    def _ask(self, content: object) -> None:
        self._asking.write(f"{json.dumps(content)}\n")
        self._asking.flush()

    def _answer(self) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self._answers.readline())
        return answer


@contextmanager
def open_clients() -> Iterator[Clients]:
    """A place to start clients from, for the time of the block; what the environment says now is theirs."""
    words = [sys.executable, "-m", "tests.faults.hubs.fork_server"]
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=checkout_environment()
    ) as server:
        try:
            yield Clients(server)
        finally:
            assert server.stdin is not None
            server.stdin.close()
            server.wait(60)
