"""A hub in a process of its own that can be killed at any moment and started again on the same port."""

from __future__ import annotations

import os
import signal
import subprocess
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Protocol

from learner_app.cli.processes import command, environment
from tests.conftest import REPOSITORY
from tests.faults.hubs.dying import SERVED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

TIMEOUT_S = 60


class Born(Protocol):
    """What is needed of a process; `subprocess.Popen` has it."""

    @property
    def pid(self) -> int:
        """Its number."""

    @property
    def stdout(self) -> IO[bytes] | None:
        """What it says."""

    def wait(self, timeout: float | None = None) -> int:
        """How it ended."""

    def terminate(self) -> None:
        """Ask it to end."""

    def kill(self) -> None:
        """End it."""


class HubProcess:
    """Serves the hub folder `data`; a log of what it says lies beside it."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.port = 0
        self._process: Born | None = None

    @property
    def pid(self) -> int:
        """Of the running process."""
        assert self._process is not None
        return self._process.pid

    def start(self, launcher: Sequence[str] = ()) -> None:
        """Serve until stopped or killed; `launcher` stands in front of the program's own words (see `dying`)."""
        words = ["hub", "serve", "--port", str(self.port), "--data", str(self.data)]
        self._process = self._born(words, launcher)
        assert self._process.stdout is not None
        line = self._process.stdout.readline().decode().strip()
        self._process.stdout.close()
        if not line.startswith("ready "):
            self.stop()
            raise AssertionError(f"the hub did not start: {self.log.read_text()[-800:]}")
        self.port = int(line.rpartition(":")[2])

    def _born(self, words: Sequence[str], launcher: Sequence[str]) -> Born:
        with self.log.open("ab") as log:
            return subprocess.Popen(
                [*(launcher or command()), *words],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                env=checkout_environment(),
            )

    @property
    def log(self) -> Path:
        """What it said on standard error."""
        return self.data.with_name(f"{self.data.name}.log")

    def kill(self) -> None:
        """End it as a power cut would: nothing is finished, nothing is told."""
        os.kill(self.pid, signal.SIGKILL)
        assert self.wait_dead() == -signal.SIGKILL

    def wait_dead(self) -> int:
        """Wait until it has ended by itself; gives how."""
        assert self._process is not None
        code = self._process.wait(TIMEOUT_S)
        self._process = None
        return code

    def stop(self) -> None:
        """Let it end; harmless where it has."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(TIMEOUT_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None


@dataclass(frozen=True, slots=True)
class Served:
    """What one exchange with records took a hub that was started by `dying`."""

    statements: int
    hundred_instructions: int


def exchanges_served(hub: HubProcess) -> list[Served]:
    """All of them so far."""
    lines = hub.log.read_text(encoding="utf-8", errors="replace").splitlines()
    return [Served(*map(int, line.removeprefix(SERVED).split())) for line in lines if line.startswith(SERVED)]


def checkout_environment() -> dict[str, str]:
    """For processes that also need what lies under tests/."""
    return {**environment(), "PYTHONPATH": str(REPOSITORY)}
