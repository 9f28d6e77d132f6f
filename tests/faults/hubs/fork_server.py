"""Starts the program as a child in milliseconds, with all modules loaded: `python -m tests.faults.hubs.fork_server`.

Each line on standard input is a JSON object with `commands` (each a list of the program's words), `last_step` (the step
on the disk at which the child dies, 0 for none) and `kill_after_s` (null for never). It answers with the child's
process id, waits for a line that lets the child begin, and answers with how it ended and all it said. It has one
thread, as a process that forks must.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import time
from typing import TYPE_CHECKING, Any

from tests.faults.hubs.dying import Steps

if TYPE_CHECKING:
    from collections.abc import Sequence

LAST_LINE = "steps: "
"""What a child says last that came to its end: how many it has taken."""


def main() -> None:
    """Serve until standard input ends."""
    _load_everything()
    for line in sys.stdin:
        asked = json.loads(line)
        may_begin, begin = os.pipe()
        heard, says = os.pipe()
        child = os.fork()
        if not child:
            os.close(begin)
            os.close(heard)
            _be_a_child(asked["commands"], asked["last_step"], may_begin, says)
        os.close(may_begin)
        os.close(says)
        _answer({"pid": child})
        sys.stdin.readline()
        os.close(begin)
        said = _said(heard, child, asked["kill_after_s"])
        os.close(heard)
        _, status = os.waitpid(child, 0)
        _answer({"code": os.waitstatus_to_exitcode(status), "said": said})


def _load_everything() -> None:
    """What the program loads when it needs it must not be loaded anew by every child."""
    import cryptography.fernet  # noqa: F401
    import sqlite_utils  # noqa: F401
    import zstandard  # noqa: F401

    import learner_app.cli.arguments
    import learner_app.cli.learner
    import learner_app.cli.main
    import learner_app.remote.hub.client
    import learner_app.services.session
    import learner_app.store.secrets  # noqa: F401


def _be_a_child(commands: Sequence[Sequence[str]], last_step: int, may_begin: int, says: int) -> None:
    """Run the commands one after the other in this process, and end it."""
    from learner_app.cli.main import main as program

    os.read(may_begin, 1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for ours, theirs in ((nothing, 0), (says, 1), (says, 2)):
        os.dup2(ours, theirs)
    steps = Steps(last_step)
    steps.count()
    code = 1
    try:
        for words in commands:
            code = program(words)
            _tell(f"ended: {code}\n")
        _tell(f"{LAST_LINE}{steps.taken}\n")
    finally:
        sys.stdout.flush()
        os._exit(code)


def _tell(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()


def _said(heard: int, child: int, kill_after_s: float | None) -> str:
    """Everything a child says up to its end; it is killed when its time is over."""
    said = b""
    end = None if kill_after_s is None else time.monotonic() + kill_after_s
    while True:
        left = None if end is None else max(0.0, end - time.monotonic())
        if not select.select([heard], [], [], left)[0]:
            os.kill(child, signal.SIGKILL)
            end = None
        elif data := os.read(heard, 65_536):
            said += data
        else:
            return said.decode()


def _answer(content: dict[str, Any]) -> None:
    _tell(f"{json.dumps(content)}\n")


if __name__ == "__main__":
    main()
