"""A link of the kernel's own between a client and a hub, each in a room apart: TUN, tbf and nft under real TCP and TLS.

The kernels this runs on have no netem: delay, jitter and loss are made by `tun_link`, the rate by tbf, and what is
dropped or refused by nft.
"""

from __future__ import annotations

import json
import select
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from learner_app.cli.processes import command
from tests.fakes.course import built
from tests.faults.hubs.hub_process import HubProcess, checkout_environment
from tests.faults.links.room import TIMEOUT_S, open_room, running
from tests.faults.links.tls_front import make_certificate
from tests.faults.links.tun_link import CLIENT, DEVICE, HUB
from tests.faults.links.weather import CLEAR, Way, Weather
from tests.faults.stage import PASSWORD, hub_command, publish

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.links.room import Room

NAME, PORT = "hub.test", 8443
ADDRESS = f"https://{NAME}:{PORT}"
_RULES = """\
table inet faults {{
  chain out {{
    type filter hook output priority 0;
    {rule}
  }}
}}
"""
DROP = f"oifname {DEVICE} counter drop"
REFUSE = f"oifname {DEVICE} tcp dport {PORT} counter reject with tcp reset"


class ShapedLink:
    """Two rooms and the link between them."""

    def __init__(self, client: Room, hub: Room, tun: subprocess.Popen[str]) -> None:
        self.client = client
        self.hub = hub
        self._tun = tun

    def shape(self, weather: Weather = CLEAR, *, dark_after: int | None = None) -> dict[str, int]:
        """Change the link; gives how many packets passed and were dropped since it was changed last.

        Args:
            weather: A lost segment is really lost here, and TCP has to find out.
            dark_after: How many more packets pass before none does; None for never.
        """
        for room, way in ((self.client, Way.UP), (self.hub, Way.DOWN)):
            room.run(["tc", "qdisc", "del", "dev", DEVICE, "root"], check=False)
            if rate := weather.rate(way):
                limits = ["rate", f"{round(rate * 8)}bit", "burst", "4kb", "latency", "2s"]
                room.run(["tc", "qdisc", "add", "dev", DEVICE, "root", "tbf", *limits])
        changes = {"round_trip_ms": weather.round_trip_ms, "jitter_ms": weather.jitter_ms, "loss": weather.loss}
        return self._ask({**changes, "dark_after": dark_after})

    def until_dropped(self, packets: int) -> dict[str, int]:
        """Wait until so many packets were dropped since the last change."""
        return self._ask(packets)

    def firewall(self, rule: str = "accept") -> None:
        """Let the client's own kernel do this with what leaves it (`DROP`, `REFUSE`)."""
        self.client.run(["nft", "flush", "ruleset"])
        self.client.run(["nft", "-f", "-"], given=_RULES.format(rule=rule))

    def _ask(self, content: dict[str, Any] | int) -> dict[str, int]:
        assert self._tun.stdin is not None
        assert self._tun.stdout is not None
        self._tun.stdin.write(f"{json.dumps(content)}\n")
        self._tun.stdin.flush()
        assert select.select([self._tun.stdout], [], [], TIMEOUT_S)[0], "the link does not answer"
        answer: dict[str, int] = json.loads(self._tun.stdout.readline())
        return answer


class ShapedStage:
    """A hub with a course behind a TLS front at one end of the link, and clients at the other.

    Attributes:
        authority: The file with the authority that clients trust; None for those of the system alone.
    """

    def __init__(self, folder: Path, link: ShapedLink, hub: HubProcess, authority: Path | None) -> None:
        self.folder = folder
        self.link = link
        self.hub = hub
        self.authority = authority

    def client(self, profile: str, *words: str, given: str = "", code: int = 0) -> dict[str, Any]:
        """Run one of the client's commands at its end of the link."""
        with self.starting(profile, *words) as process:
            output, errors = process.communicate(given, timeout=TIMEOUT_S)
        assert process.returncode == code, f"{output}\n{errors}"
        content: dict[str, Any] = json.loads(output)
        return content

    def starting(self, profile: str, *words: str) -> subprocess.Popen[str]:
        """Start one of them and leave it running."""
        told = {"SSL_CERT_FILE": str(self.authority)} if self.authority else {}
        return subprocess.Popen(
            [*self.link.client.words(), *command(), "--profile", str(self.folder / profile), *words, "--json"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**checkout_environment(), **told},
        )

    def sign_in(self, profile: str, person: str) -> None:
        """Make an account and sign in with it, over the link as it is."""
        hub_command(self.hub.data, "user", "add", person, "--password-stdin", given=f"{PASSWORD}\n")
        words = ("sign-in", "--hub", ADDRESS, "--user", person, "--password-stdin")
        self.client(profile, *words, given=f"{PASSWORD}\n")


@contextmanager
def open_link(folder: Path) -> Iterator[ShapedLink]:
    """The link alone, for the time of the block; the hub has a name at the client's end."""
    with ExitStack() as stack:
        client, hub = stack.enter_context(open_room()), stack.enter_context(open_room())
        words = [sys.executable, "-m", "tests.faults.links.tun_link", client.network, hub.network]
        tun = stack.enter_context(running(words))
        hosts = folder / "hosts"
        hosts.write_text(f"127.0.0.1 localhost\n{HUB} {NAME}\n{CLIENT} client.test\n", encoding="ascii")
        client.put(hosts, "/etc/hosts")
        yield ShapedLink(client, hub, tun)


@contextmanager
def open_shaped_stage(folder: Path) -> Iterator[ShapedStage]:
    """All of it for the time of the block."""
    pytest.importorskip("django")
    with ExitStack() as stack:
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("LEARNER_KEYRING", "file")
        patch.setenv("XDG_CONFIG_HOME", str(folder / "config"))
        patch.delenv("DATABASE_URL", raising=False)
        link = stack.enter_context(open_link(folder))
        publish(folder / "hub", built())
        hub = HubProcess(folder / "hub")
        stack.callback(hub.stop)
        hub.start([*link.hub.words(), *command()])
        authority, certificate = make_certificate(folder, NAME, HUB)
        front = ("-m", "tests.faults.links.tls_front", str(certificate), HUB, str(PORT), str(hub.port))
        stack.enter_context(link.hub.running(*front))
        yield ShapedStage(folder, link, hub, authority)
