"""The checkout's own virtual environment: made once, refreshed when what it was made from changes."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import system

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "packaging" / "locks" / "dev.txt"
STAMP = VENV / "made-from.sha256"


def fingerprint(root: Path = ROOT) -> str:
    """Answer for everything that decides what the environment holds; its scripts name the checkout's place too."""
    digest = hashlib.sha256(str(root).encode())
    for path in (root / "pyproject.toml", *sorted((root / "packaging" / "locks").glob("*.txt"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_current() -> bool:
    """Whether the environment was made from this very state, and finished."""
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="ascii") == fingerprint()


def prepare() -> None:
    """Make or refresh the environment; does nothing when it is current.

    Raises:
        SetUpError: With what to do next.
    """
    if is_current():
        return
    if not works(VENV):
        make(VENV)
    system.say("Installing pinned dependencies into .venv (about 150 MB to fetch the first time) …")
    pip_install(VENV, "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK), goal="the pinned dependencies")
    pip_install(VENV, "--no-deps", "--no-build-isolation", "-e", str(ROOT), goal="the checkout itself")
    STAMP.write_text(fingerprint(), encoding="ascii")
    system.say("The environment is ready: .venv")


def run(command: Sequence[str | Path], *, extra: Mapping[str, str] | None = None) -> int:
    """Run a program in the checkout with this terminal and more environment variables; return its exit code."""
    return subprocess.run(
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **(extra or {})}, check=False
    ).returncode


def python_of(venv: Path) -> Path:
    """The interpreter of an environment, whether it is there or not."""
    return venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def works(venv: Path) -> bool:
    """Whether pip can go on there; one that was interrupted, moved or left by another Python is made afresh."""
    check = "import sys, pip; sys.exit(sys.version_info < (3, 11) or sys.prefix != sys.argv[1])"
    python = python_of(venv)
    if not python.exists():
        return False
    try:
        done = subprocess.run([python, "-c", check, venv], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0


def make(venv: Path) -> None:
    """Make an empty environment, in place of what is there.

    Raises:
        SetUpError: With what to do next.
    """
    if Path(sys.prefix).resolve() == venv:
        message = f"{venv} is broken and cannot repair itself: start this with the system's python3 instead."
        raise system.SetUpError(message)
    if importlib.util.find_spec("ensurepip") is None:
        _install_ensurepip()
    system.say(f"Making the virtual environment {venv.name} …")
    done = subprocess.run([sys.executable, "-m", "venv", "--clear", venv], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        message = f"No virtual environment could be made at {venv}:\n{(done.stdout + done.stderr).strip()}"
        raise system.SetUpError(message)


def _install_ensurepip() -> None:
    """Debian splits the part of Python that makes virtual environments into a package of its own."""
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if system.can_install() and system.apt_install([package]):
        importlib.invalidate_caches()
        return
    what_next = (
        f"run as root: {system.apt_command([package])}"
        if system.is_debian()
        else "install Python's venv and ensurepip modules, or use a Python that has them"
    )
    message = f"This Python cannot make virtual environments; {what_next}"
    raise system.SetUpError(message)


def pip_install(venv: Path, *arguments: str, goal: str) -> None:
    """Install into an environment.

    Raises:
        SetUpError: With pip's own words and what to do next.
    """
    options = ["--disable-pip-version-check", "--no-input", "-q", "--progress-bar", "off"]
    done = subprocess.run(
        [str(python_of(venv)), "-m", "pip", "install", *options, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        message = (
            f"{done.stdout.strip()}\n\nCould not install {goal}; the reason stands above.\n"
            "If it is the network: the first run needs a connection to a package index. Behind a proxy or a private "
            "certificate authority set HTTPS_PROXY and PIP_CERT. Then run this again."
        )
        raise system.SetUpError(message)
