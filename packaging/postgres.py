"""A PostgreSQL server for one run of the tests: on a free loopback port, in a temporary folder, gone afterwards."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import system

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SERVER_USER = "postgres"
DATABASE_USER = "learner"


def find_programs() -> Path | None:
    """The folder of the newest server's programs: Debian keeps them off the search path."""
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if folders:
        return max(folders, key=lambda folder: float(folder.parent.name))
    found = shutil.which("initdb")
    return Path(found).parent if found else None


@contextmanager
def temporary_server() -> Iterator[str | None]:
    """Start a server, give the address of an empty database on it, stop it afterwards.

    Yields:
        A `postgresql://` address with user and password, or None when there is no server to start (said on stderr).
    """
    programs = find_programs()
    if programs is None:
        system.say("No PostgreSQL server is installed: the tests marked postgres will skip.")
        yield None
        return
    with tempfile.TemporaryDirectory(prefix="learner-postgres-", ignore_cleanup_errors=True) as name:
        cluster = _Cluster(programs, Path(name))
        address = cluster.start()
        try:
            yield address
        finally:
            cluster.stop()


class _Cluster:
    """One server's folder; the server refuses to run as root, so root lends the work to the server's own user."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self._programs = programs
        self._folder = folder
        self._password = secrets.token_urlsafe(16)
        self._as_user: list[str] = []
        if os.geteuid() == 0:
            shutil.chown(folder, SERVER_USER, SERVER_USER)
            self._as_user = ["runuser", "-u", SERVER_USER, "--"]

    def start(self) -> str | None:
        """Make and start the server; None when that fails, with the reason on stderr."""
        password_file = self._folder / "password"
        password_file.write_text(self._password, encoding="ascii")
        if self._as_user:
            shutil.chown(password_file, SERVER_USER, SERVER_USER)
        password_file.chmod(0o600)
        port = _free_port()
        data = str(self._folder / "data")
        # Durability is the product's concern, not this throw-away server's.
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c fsync=off -k {self._folder}"
        accounts = ["-U", DATABASE_USER, "-A", "scram-sha-256", f"--pwfile={password_file}"]
        steps = (
            ["initdb", "-D", data, *accounts, "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
            ["pg_ctl", "-D", data, "-w", "-t", "60", "-l", str(self._folder / "log"), "-o", options, "start"],
            ["createdb", "-h", "127.0.0.1", "-p", str(port), "-U", DATABASE_USER, DATABASE_USER],
        )
        if not all(self._succeeds(step) for step in steps):
            return None
        return f"postgresql://{DATABASE_USER}:{self._password}@127.0.0.1:{port}/{DATABASE_USER}"

    def stop(self) -> None:
        """Stop the server if it runs; its folder goes with the caller's."""
        if (self._folder / "data" / "postmaster.pid").exists():
            self._succeeds(["pg_ctl", "-D", str(self._folder / "data"), "-m", "immediate", "-w", "stop"])

    def _succeeds(self, step: Sequence[str]) -> bool:
        program, *arguments = step
        # Output goes to a file: the server keeps what it inherits open, and a pipe would never end.
        with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
            done = subprocess.run(
                [*self._as_user, str(self._programs / program), *arguments],
                cwd=self._folder,
                env={**os.environ, "PGPASSWORD": self._password},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
            )
            if done.returncode != 0:
                output.seek(0)
                system.say(f"{program} failed, so the tests marked postgres will skip:\n{output.read().strip()}")
        return done.returncode == 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
