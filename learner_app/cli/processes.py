"""This program as processes of its own: how the demo runs every step for real."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

TIMEOUT_S = 180
STOP_TIMEOUT_S = 20


class StepFailed(Exception):  # noqa: N818 - told as a failed step, not as an error of the program
    """A process did not do what the story needs."""


class Program:
    """Starts `python -m learner_app` with words and reads its one JSON answer."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say

    def answer(self, words: Sequence[str], given: str = "", allowed: Sequence[int] = (0,)) -> dict[str, Any]:
        """Run one command to its end.

        Raises:
            StepFailed: Another exit code than the allowed ones, or no answer.
        """
        done = subprocess.run(
            [*command(), *words, "--json"],
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=TIMEOUT_S,
            check=False,
            env=environment(),
        )
        if done.returncode not in allowed:
            raise StepFailed(f"{' '.join(words)} ended with {done.returncode}: {done.stderr.strip()[-800:]}")
        try:
            content: dict[str, Any] = json.loads(done.stdout)
        except ValueError as error:
            raise StepFailed(f"{' '.join(words)} did not answer in JSON: {done.stdout[:200]!r}") from error
        return content

    def start(self, words: Sequence[str]) -> subprocess.Popen[str]:
        """Start a command and leave it running; its standard input, output and error are pipes."""
        return subprocess.Popen(
            [*command(), *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=environment(),
        )


class DemoHub:
    """A hub of this machine in a process of its own. It keeps its port when it is started again."""

    def __init__(self, data: Path, program: Program) -> None:
        self._data = data
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None
        self._port = "0"

    def run(self, *words: str, given: str = "") -> dict[str, Any]:
        """One of the hub's commands, beside the running hub or without one."""
        return self._program.answer(["hub", *words, "--data", str(self._data)], given)

    def add_person(self, name: str, password: str) -> None:
        """Make an account."""
        self.run("user", "add", name, "--password-stdin", "--display-name", name.capitalize(), given=f"{password}\n")

    def start(self, *words: str) -> str:
        """Start serving; gives the address once it answers.

        Raises:
            ExpectedFailure: Kind.MISSING_PART where it does not start.
        """
        log = (self._data.parent / "hub.log").open("ab")
        with log:
            self._process = subprocess.Popen(
                [*command(), "hub", "serve", "--port", self._port, *words, "--data", str(self._data)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                env=environment(),
            )
        output = self._process.stdout
        line = output.readline().decode().strip() if output is not None else ""
        if not line.startswith("ready "):
            self.stop()
            said = (self._data.parent / "hub.log").read_text(encoding="utf-8", errors="replace").strip()
            raise ExpectedFailure(Kind.MISSING_PART, f"The hub did not start: {said[-600:]}", "See the message above.")
        url = line.removeprefix("ready ")
        self._port = url.rpartition(":")[2]
        return url

    def stop(self) -> None:
        """Stop serving; harmless where it does not."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None


def command() -> list[str]:
    """How this program is started from itself."""
    return [sys.executable, "-m", "learner_app"]


def environment() -> dict[str, str]:
    """Ours, with text in UTF-8 whatever the locale says."""
    return {**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"}
