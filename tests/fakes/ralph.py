"""A real Ralph, started from an environment of its own: a record store as organisations run it, with its own ways."""

from __future__ import annotations

import os
import socket
import subprocess
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
import system
from side_environments import REAL_LRS

from tests.fakes.strict_lrs import PASSWORD, USER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

START_TIMEOUT_S = 120
_ENDPOINT = "/xAPI"

# Runs in Ralph's environment. Its backend for files refuses every write but the first unless it is told to append.
_LAUNCHER = """
import json, os, socket, sys
from pathlib import Path
import bcrypt
folder, operation, descriptor, user, password = sys.argv[1:]
account = {"username": user, "hash": bcrypt.hashpw(password.encode(), bcrypt.gensalt(4)).decode(), "scopes": ["all"],
           "agent": {"mbox": "mailto:lrs@example.com"}}
Path(folder, "auth.json").write_text(json.dumps([account]))
os.environ.update(
    RALPH_APP_DIR=folder, RALPH_AUTH_FILE=f"{folder}/auth.json", RALPH_HISTORY_FILE=f"{folder}/history.json",
    RALPH_RUNSERVER_BACKEND="fs", RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH=folder,
)
from ralph.backends.data.base import BaseOperationType
from ralph.backends.data.fs import FSDataBackend
FSDataBackend.default_operation_type = BaseOperationType[operation]
import uvicorn
server = uvicorn.Server(uvicorn.Config("ralph.api:app", log_level="warning"))
server.run(sockets=[socket.socket(fileno=int(descriptor))])
"""


@contextmanager
def ralph(folder: Path, *, operation: str = "APPEND", **variables: str) -> Iterator[str]:
    """Gives its endpoint. `operation` is how its backend writes files: CREATE as it is shipped, or APPEND."""
    _prepare()
    listener = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listener.getsockname()[1]}"
    log = folder / "ralph.log"
    words = [str(folder), operation, str(listener.fileno()), USER, PASSWORD]
    with listener, log.open("wb") as output:
        process = subprocess.Popen(
            [REAL_LRS.python, "-I", "-c", _LAUNCHER, *words],
            cwd=folder,
            env={"PATH": os.environ.get("PATH", ""), "HOME": str(folder), **variables},
            pass_fds=[listener.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        # The socket listens already: the first answer comes when the program behind it has started.
        with urllib.request.urlopen(f"{address}/__lbheartbeat__", timeout=START_TIMEOUT_S):
            yield address + _ENDPOINT
    except OSError as failure:
        pytest.fail(f"Ralph does not answer ({failure}):\n{log.read_text(errors='replace')[-2000:]}")
    finally:
        process.terminate()
        process.wait(timeout=30)


def _prepare() -> None:
    if os.environ.get("PYTEST_XDIST_WORKER") and not REAL_LRS.is_current():
        pytest.skip("the real record store is not installed yet: packaging/dev.py test does it before the tests")
    try:
        REAL_LRS.prepare()
    except system.SetUpError as failure:
        pytest.skip(str(failure))
