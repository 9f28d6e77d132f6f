"""The environment of a real learning record store (Ralph) that tests talk to, apart from the product's own."""

from __future__ import annotations

import hashlib

import environment
import system

VENV = environment.ROOT / ".venv-lrs"
PYTHON = environment.python_of(VENV)
LOCK = environment.ROOT / "packaging" / "locks" / "ralph.txt"
STAMP = VENV / "made-from.sha256"


def is_current() -> bool:
    """Whether it was made from this very lock in this very place, and finished."""
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == _fingerprint()


def prepare() -> None:
    """Make or refresh it; does nothing when it is current.

    Raises:
        SetUpError: With what to do next.
    """
    if is_current():
        return
    if not environment.works(VENV):
        environment.make(VENV)
    system.say(f"Installing a learning record store for the tests into {VENV.name} (about 15 MB) …")
    locked = ("--require-hashes", "--only-binary", ":all:", "-r", str(LOCK))
    environment.pip_install(VENV, *locked, goal="the learning record store")
    STAMP.write_text(_fingerprint(), encoding="ascii")


def _fingerprint() -> str:
    return hashlib.sha256(str(VENV).encode() + LOCK.read_bytes()).hexdigest()
