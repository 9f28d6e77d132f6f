"""A file of 20 MB fetched by the client, beside curl fetching the same one over the same link."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from learner_app.cli.processes import command
from learner_app.store.blobs import BlobStore
from learner_app.store.profile import Profile
from learner_app.store.secrets import TokenVault
from tests.bench import courses
from tests.bench.ground import PASSWORD, hub_command
from tests.bench.results import CannotMeasure, Result
from tests.bench.timing import Pair, in_turns
from tests.fakes.course import hash_of
from tests.faults.hubs.hub_process import HubProcess, checkout_environment
from tests.faults.links.proxy import proxy_before
from tests.faults.links.room import why_not
from tests.faults.links.shaped import ADDRESS, NAME, PORT, open_link
from tests.faults.links.tls_front import make_certificate
from tests.faults.links.tun_link import HUB
from tests.faults.links.weather import Weather

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE = 20_000_000
LINK = Weather(up=2_000_000, down=2_000_000, round_trip_ms=60)
"""Bytes a second each way: 16 Mbit/s."""
ROUNDS = 3
LOOPBACK_ROUNDS = 7
GOAL = 0.95
PERSON = "goodput"
_TIMEOUT_S = 300
_SOUND = random.Random(20).randbytes(SIZE)


@dataclass(frozen=True, slots=True)
class _Place:
    """A folder to work in, and how a hub is reached from where `words` let a program run.

    `authority` is the file with the one that its certificate is trusted by; None for plain HTTP.
    """

    folder: Path
    address: str
    words: Sequence[str] = ()
    authority: Path | None = None

    def prepare(self) -> None:
        """Sign somebody in who has the text of the course."""
        hub_command(self.folder / "hub", "user", "add", PERSON, "--password-stdin", given=f"{PASSWORD}\n")
        program = [*command(), "--profile", str(self._profile)]
        signing_in = ["sign-in", "--hub", self.address, "--user", PERSON, "--password-stdin"]
        self._run([*program, *signing_in], given=f"{PASSWORD}\n")
        self._run([*program, "sync"])

    def both(self, rounds: int) -> Pair:
        """How long the client took and how long curl did, in milliseconds."""
        return in_turns(self._client_ms, self._curl_ms, rounds)

    def _client_ms(self) -> float:
        BlobStore(Profile(self._profile).content).remove(hash_of(_SOUND))
        said = self._run([sys.executable, str(Path(__file__).with_name("fetching.py")), str(self._profile)])
        return float(json.loads(said)["took_s"]) * 1000

    def _curl_ms(self) -> float:
        target = self.folder / "fetched"
        target.unlink(missing_ok=True)
        token = TokenVault(self._profile).get(self.address, PERSON)
        trust = ["--cacert", str(self.authority)] if self.authority else []
        words = ["curl", "-sSf", *trust, "-C", "-", "-o", str(target), "-w", "%{time_total}"]
        said = self._run([*words, "-H", f"Authorization: Bearer {token}", f"{self.address}/blobs/{hash_of(_SOUND)}"])
        if target.stat().st_size != SIZE:
            raise CannotMeasure("curl did not get all of it")
        return float(said) * 1000

    @property
    def _profile(self) -> Path:
        return self.folder / "profile"

    def _run(self, words: Sequence[str], given: str = "") -> str:
        trust = {"SSL_CERT_FILE": str(self.authority)} if self.authority else {}
        done = subprocess.run(
            [*self.words, *words],
            input=given,
            capture_output=True,
            text=True,
            timeout=_TIMEOUT_S,
            check=False,
            env={**checkout_environment(), **trust},
        )
        if done.returncode:
            raise CannotMeasure(f"{words[0]}: {(done.stderr or done.stdout).strip()[-300:]}")
        return done.stdout


def measure(scratch: Path) -> list[Result]:
    """Over a link of the kernel's own with TLS, where one can be made here; else over one that only this program has.

    And over no link at all, where nothing but the programs themselves holds the bytes back.
    """
    if shutil.which("curl") is None:
        raise CannotMeasure("curl is not installed")
    reason = why_not(is_for_link=True)
    speed = f"{LINK.down * 8 / 1e6:.0f} Mbit/s"
    shaped = _proxied(scratch / "proxied") if reason else _shaped(scratch / "shaped")
    how = f"the fault proxy, since {reason}" if reason else "a link of the kernel's, with TLS"
    with ExitStack() as stack:
        hub = _hub(scratch / "loopback", stack)
        place = _Place(scratch / "loopback", f"http://127.0.0.1:{hub.port}")
        place.prepare()
        bare = place.both(LOOPBACK_ROUNDS)
    return [
        Result(f"20 MB at {speed} ÷ curl", 1 / shaped.ratio, "×", GOAL, f"{_said(shaped)}; {how}", is_least=True),
        Result("20 MB on loopback ÷ curl", 1 / bare.ratio, "×", None, _said(bare)),
    ]


def _said(pair: Pair) -> str:
    ours, curls = (SIZE / median(took) / 1000 for took in (pair.ours, pair.yardstick))
    return f"{ours:.2f} ÷ {curls:.2f} MB/s, medians of {len(pair.ours)}"


def _shaped(folder: Path) -> Pair:
    with ExitStack() as stack:
        folder.mkdir()
        link = stack.enter_context(open_link(folder))
        hub = _hub(folder, stack, link.hub.words())
        authority, certificate = make_certificate(folder, NAME, HUB)
        front = ("-m", "tests.faults.links.tls_front", str(certificate), HUB, str(PORT), str(hub.port))
        stack.enter_context(link.hub.running(*front))
        place = _Place(folder, ADDRESS, link.client.words(), authority)
        place.prepare()
        link.shape(LINK)
        return place.both(ROUNDS)


def _proxied(folder: Path) -> Pair:
    with ExitStack() as stack:
        proxy = stack.enter_context(proxy_before(_hub(folder, stack).port))
        place = _Place(folder, proxy.address)
        place.prepare()
        proxy.weather = LINK
        return place.both(ROUNDS)


def _hub(folder: Path, stack: ExitStack, words: Sequence[str] = ()) -> HubProcess:
    """A hub with one course for everybody, running where `words` let it."""
    folder.mkdir(exist_ok=True)
    package = courses.course(PERSON, "1", [courses.lesson(300, seed=1)], _SOUND).write(folder / "goodput.learnpack")
    hub_command(folder / "hub", "publish", str(package))
    hub_command(folder / "hub", "assign", PERSON, "--all")
    hub = HubProcess(folder / "hub")
    stack.callback(hub.stop)
    hub.start([*words, *command()])
    return hub
