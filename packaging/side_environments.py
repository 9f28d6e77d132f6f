"""Environments beside the product's own, for tests against what is too large for it or does not fit beside it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import environment
import system

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class SideEnvironment:
    """One of them.

    Attributes:
        venv: Its folder.
        lock: What it is made from.
        goal: What it brings, after “Installing”.
        size: What the first run fetches, for whoever waits for it.
    """

    venv: Path
    lock: Path
    goal: str
    size: str

    @property
    def python(self) -> Path:
        """Its interpreter, whether it is there or not."""
        return environment.python_of(self.venv)

    def is_current(self) -> bool:
        """Whether it was made from this very lock in this very place, and finished."""
        stamp = self._stamp
        return self.python.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == self._fingerprint()

    def prepare(self) -> None:
        """Make or refresh it; does nothing when it is current.

        Raises:
            SetUpError: With what to do next.
        """
        if self.is_current():
            return
        if not environment.works(self.venv):
            environment.make(self.venv)
        system.say(f"Installing {self.goal} into {self.venv.name} (about {self.size}) …")
        locked = ("--require-hashes", "--only-binary", ":all:", "-r", str(self.lock))
        environment.pip_install(self.venv, *locked, goal=self.goal)
        self._stamp.write_text(self._fingerprint(), encoding="ascii")

    @property
    def _stamp(self) -> Path:
        return self.venv / "made-from.sha256"

    def _fingerprint(self) -> str:
        return hashlib.sha256(str(self.venv).encode() + self.lock.read_bytes()).hexdigest()


_LOCKS = environment.LOCK.parent
REAL_LRS = SideEnvironment(
    environment.ROOT / ".venv-lrs", _LOCKS / "ralph.txt", "a learning record store for the tests", "15 MB"
)
"""Ralph: a record store as organisations run it."""
SPEECH = SideEnvironment(
    environment.ROOT / ".venv-speech",
    _LOCKS / "speech.txt",
    "what writes speech down",
    "300 MB, and 700 MB on the disk",
)
"""The authoring tools as they are installed with `[speech]`."""
