"""The lock files: exact versions and hashes of every dependency, one file for each way to install."""

from __future__ import annotations

import re
import subprocess
import tomllib
from typing import TYPE_CHECKING

import environment
import system

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LOCKS = environment.LOCK.parent
TOOLS = LOCKS / "tools.txt"
UV = environment.BIN / "uv"
ON_THEIR_OWN = frozenset({"dev", "tools", "ralph"})
"""Locks that take their versions from no other."""

_OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-annotate",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--custom-compile-command=packaging/dev.py lock",
)


def requirements(pyproject: Path) -> dict[str, list[str]]:
    """What each lock file has to hold, in the order in which they are made.

    Returns:
        `dev` first: it holds nearly everything, and the others take their versions from it. `hub`, `author` and
        `speech` leave Qt out, so that a server needs no graphics libraries. `speech` is what authors have who let
        speech be written down; it is large, and `dev` does without it. `tools` is what makes the locks. `ralph` is a
        learning record store that tests talk to; it lives in an environment of its own, since it pins what the product
        must not.
    """
    configuration = tomllib.loads(pyproject.read_text(encoding="utf-8"))
    project = configuration["project"]
    client: list[str] = project["dependencies"]
    hub: list[str] = project["optional-dependencies"]["hub"]
    author: list[str] = project["optional-dependencies"]["author"]
    speech: list[str] = project["optional-dependencies"]["speech"]
    without_qt = [line for line in client if not re.match(r"pyside6", line, re.IGNORECASE)]
    checks: list[str] = [*configuration["build-system"]["requires"], *configuration["dependency-groups"]["dev"]]
    return {
        "dev": [*client, *hub, *author, *checks],
        "client": client,
        "hub": [*without_qt, *hub],
        "author": [*without_qt, *author],
        "speech": [*without_qt, *author, *speech],
        "tools": ["uv>=0.8"],
        "ralph": ["ralph-malph[lrs]>=5.1,<6", "requests"],  # it imports requests and forgets to ask for it
    }


def write_locks(*, has_upgrade: bool) -> None:
    """Write every lock file again.

    Args:
        has_upgrade: Whether to move to the newest allowed versions; otherwise versions change only where they must.

    Raises:
        SetUpError: A file could not be resolved.
    """
    _install_resolver()
    for name, lines in requirements(environment.ROOT / "pyproject.toml").items():
        path = LOCKS / f"{name}.txt"
        system.say(f"Locking {path.relative_to(environment.ROOT)} …")
        constraints = [] if name in ON_THEIR_OWN else [f"--constraint={environment.LOCK}"]
        upgrade = ["--upgrade"] if has_upgrade and not constraints else []
        _compile(lines, [*constraints, *upgrade, f"--output-file={path}"])


def _install_resolver() -> None:
    command = [str(environment.PYTHON), "-m", "pip", "--disable-pip-version-check", "-q", "install"]
    wanted = ["--require-hashes", "-r", str(TOOLS)] if TOOLS.exists() else ["uv>=0.8"]
    if subprocess.run([*command, *wanted], check=False).returncode != 0:
        message = "The resolver could not be installed; a connection to a package index is needed."
        raise system.SetUpError(message)


def _compile(lines: Sequence[str], options: Sequence[str]) -> None:
    # The machine's own configuration is left out: a lock must not depend on whose machine made it.
    done = subprocess.run(
        [UV, "--no-config", "-q", "pip", "compile", *_OPTIONS, *options, "-"],
        input="\n".join(lines),
        stdout=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        message = "The dependencies in pyproject.toml could not be resolved; the reason stands above."
        raise system.SetUpError(message)
