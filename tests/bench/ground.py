"""What the measurements stand on: the sample courses, a real hub process, and profiles of people signed in to it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from learner_app.services.session import open_session
from tests.bench.results import CannotMeasure

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).resolve().parent.parent.parent
PASSWORD = "a long enough password"
_TIMEOUT_S = 120


def prepare_environment(scratch: Path) -> None:
    """For this process and every one that it starts.

    Compiled modules are kept, as an installation keeps them. No keyring is asked: on a machine without a screen it is
    not there, on others it is not to be filled.
    """
    for name in ("PYTHONDONTWRITEBYTECODE", "DATABASE_URL", "DBUS_SESSION_BUS_ADDRESS"):
        os.environ.pop(name, None)
    os.environ.update(
        QT_QPA_PLATFORM="offscreen",
        LEARNER_KEYRING="file",
        PYTHONPYCACHEPREFIX=str(scratch / "bytecode"),
        HOME=str(scratch),
    )


@dataclass(frozen=True, slots=True)
class Hub:
    """A hub that runs in process `pid`; `words` of `command` are those after `hub`."""

    data: Path
    port: int
    pid: int

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def command(self, *words: str, given: str = "") -> dict[str, Any]:
        """Run one command beside it, as its operator would."""
        return hub_command(self.data, *words, given=given)

    def add_person(self, name: str) -> None:
        """Make an account with `PASSWORD`."""
        self.command("user", "add", name, "--password-stdin", given=f"{PASSWORD}\n")


def hub_command(data: Path, *words: str, given: str = "") -> dict[str, Any]:
    """Run one of the hub's commands as a process and give its JSON answer."""
    done = subprocess.run(
        [sys.executable, "-m", "learner_app", "hub", *words, "--data", str(data), "--json"],
        input=given,
        capture_output=True,
        text=True,
        timeout=_TIMEOUT_S,
        check=False,
    )
    if done.returncode:
        raise CannotMeasure(f"hub {' '.join(words)}: {done.stderr.strip()[-300:]}")
    content: dict[str, Any] = json.loads(done.stdout)
    return content


@contextmanager
def running_hub(scratch: Path) -> Iterator[Hub]:
    """A hub with the sample courses, assigned to everyone, in a process of its own."""
    data = scratch / "hub"
    data.mkdir(parents=True)
    log = (scratch / "hub.log").open("wb")
    words = [sys.executable, "-m", "learner_app", "hub", "serve", "--demo", "--port", "0", "--data", str(data)]
    with log, subprocess.Popen(words, stdout=subprocess.PIPE, stderr=log, text=True) as process:
        try:
            ready = process.stdout.readline() if process.stdout else ""
            port = urlsplit(ready.removeprefix("ready ").strip()).port
            if port is None:
                raise CannotMeasure(f"the hub did not start: {(scratch / 'hub.log').read_text()[-300:]}")
            yield Hub(data, port, process.pid)
        finally:
            process.terminate()
            process.wait(_TIMEOUT_S)


def signed_in_profile(profile: Path, address: str, user: str) -> None:
    """A profile of a person who has signed in and whose courses have come."""
    with closing(open_session(profile)) as session:
        session.accounts.sign_in(address, user, PASSWORD)
    with closing(open_session(profile)) as session:
        report = session.sync.run()
    if report.status.blocked_because is not None:
        raise CannotMeasure(f"the first sync was blocked: {report.status.blocked_because}")
