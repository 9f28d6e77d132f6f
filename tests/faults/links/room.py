"""A network and a view of the file system of one's own, as the kernel gives them to root: a room apart.

Nothing of it has a name on the machine: it goes with the process that holds it, and that one with us.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.faults.hubs.hub_process import checkout_environment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from contextlib import AbstractContextManager

TOOLS = ("unshare", "nsenter", "mount", "ip")
LINK_TOOLS = ("tc", "nft")
TIMEOUT_S = 120
ENDING_S = 10


def why_not(*, is_for_link: bool = False) -> str:
    """Why no room can be had here, or no link between two; empty where one can."""
    if sys.platform != "linux" or os.geteuid() != 0:
        return "network namespaces need root on Linux"
    missing = [tool for tool in (*TOOLS, *(LINK_TOOLS if is_for_link else ())) if shutil.which(tool) is None]
    if missing:
        return f"not installed: {', '.join(missing)} (packages iproute2 and nftables)"
    if is_for_link and not Path("/dev/net/tun").exists():
        return "this kernel has no /dev/net/tun"
    tried = subprocess.run(["unshare", "--net", "--mount", "true"], capture_output=True, check=False)
    return "" if tried.returncode == 0 else f"no namespaces here: {tried.stderr.decode().strip()}"


class Room:
    """Programs in it see its loopback (up) and what is built into it, and no other network."""

    def __init__(self, holder: int) -> None:
        self._holder = holder

    @property
    def network(self) -> str:
        """The file by which a process enters its network."""
        return f"/proc/{self._holder}/ns/net"

    def words(self) -> list[str]:
        """What stands before the words of a program that is to run in here."""
        return [
            "nsenter",
            f"--net={self.network}",
            f"--mount=/proc/{self._holder}/ns/mnt",
            f"--wdns={Path.cwd()}",
            "--",
        ]

    def run(
        self, words: Sequence[str], *, given: str = "", variables: Mapping[str, str] | None = None, check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Run a program in here to its end."""
        done = subprocess.run(
            [*self.words(), *words],
            input=given,
            capture_output=True,
            text=True,
            timeout=TIMEOUT_S,
            check=False,
            env={**checkout_environment(), **(variables or {})},
        )
        assert done.returncode == 0 or not check, f"{' '.join(words)}: {done.stderr}"
        return done

    def running(self, *words: str) -> AbstractContextManager[subprocess.Popen[str]]:
        """A program of Python's in here, as `running` has it."""
        return running([*self.words(), sys.executable, *words])

    def put(self, path: Path, over: str) -> None:
        """Let programs in here see `path` in the place of another file."""
        self.run(["mount", "--bind", str(path), over])


@contextmanager
def running(words: Sequence[str]) -> Iterator[subprocess.Popen[str]]:
    """A program that runs for the time of the block: ready once it has said a line, and ending with its input."""
    with subprocess.Popen(
        words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=checkout_environment()
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            assert process.stdout.readline(), f"{' '.join(words)} did not start"
            yield process
        finally:
            process.stdin.close()
            try:
                process.wait(ENDING_S)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def open_room() -> Iterator[Room]:
    """A room for the time of the block; all that runs in it should have ended by then."""
    with subprocess.Popen(
        ["unshare", "--net", "--mount", "cat"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        try:
            holder.stdin.write("there\n")
            holder.stdin.flush()
            assert holder.stdout.readline() == "there\n"
            room = Room(holder.pid)
            room.run(["ip", "link", "set", "lo", "up"])
            yield room
        finally:
            holder.stdin.close()
            holder.wait(TIMEOUT_S)
