"""The window's loop during a full first sync with downloads: how long an event waits for it."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from learner_app.authoring.author_key import load_or_make_key
from learner_app.authoring.build import build_course
from learner_app.services.session import open_session
from tests.bench.ground import PASSWORD, running_hub
from tests.bench.results import CannotMeasure, Result
from tests.bench.waiting import wait_ms

if TYPE_CHECKING:
    from tests.bench.ground import Hub

GOAL_MS = 50.0
ROUNDS = 5
_PICTURES = 4
_SIDE = 1300  # pixels of a picture nobody can compress: about 5 MB
_COURSES = 12
_TIMEOUT_S = 180
_WINDOW = Path(__file__).with_name("lag_window.py")
_UNIT = '[[module.unit]]\nid = "{0}"\ntitle = "Piece {0}"\nkind = "lesson"\nfile = "{0}.md"\n'


def measure(scratch: Path) -> list[Result]:
    """A person signs in on a new laptop: everything assigned comes, and one course with all its pictures."""
    with running_hub(scratch / "hub-of-lag") as hub:
        hub.add_person("amina")
        for number in range(_COURSES):
            _publish(hub, scratch, f"kit-{number:02}", _PICTURES if number == 0 else 0)
        both = [
            (_window(hub, scratch / f"lag-{number}"), _window(hub, scratch / f"idle-{number}", "--idle"))
            for number in range(ROUNDS + 1)
        ][1:]  # the first one compiles the modules
    rounds = [ours for ours, _ in both]
    waits = [wait_ms(gaps, 99) for gaps, _ in rounds]
    idle = median(wait_ms(gaps, 99) for _, (gaps, _) in both)
    longest = max(max(gaps) for gaps, _ in rounds)
    size = median(size for _, size in rounds) / 1e6
    took_s = median(sum(gaps) for gaps, _ in rounds) / 1e3
    detail = (
        f"{size:.0f} MB of {_COURSES + 2} courses in {took_s:.1f} s; {min(waits):.0f} to {max(waits):.0f} in {ROUNDS} "
        f"rounds, longest single wait {longest:.0f}; with nothing to do {idle:.1f}"
    )
    return [Result("event loop during a full first sync, 99th percentile", median(waits), "ms", GOAL_MS, detail)]


def _publish(hub: Hub, scratch: Path, course: str, pictures: int) -> None:
    source = scratch / course
    source.mkdir()
    units = [f"piece-{number}" for number in range(10)]
    head = (
        f'id = "{course}"\nversion = "1"\ntitle = "Kit {course}"\nlanguage = "en"\noutcome = "Pack."\nlicence = "MIT"\n'
    )
    toml = f'{head}\n[[module]]\ntitle = "All"\n' + "\n".join(map(_UNIT.format, units))
    (source / "course.toml").write_text(toml, encoding="utf-8")
    for number, unit in enumerate(units):
        text = f"# {unit}\n\n" + "\n\n".join(f"Look at piece {number} twice, {line}." for line in range(60))
        if number < pictures:
            _noise(source / f"{unit}.png", number)
            text += f"\n\n![A piece]({unit}.png)\n"
        (source / f"{unit}.md").write_text(text, encoding="utf-8")
    package = scratch / f"{course}.learnpack"
    build_course(source, package, load_or_make_key(scratch / "author.key"))
    hub.command("publish", str(package))
    hub.command("assign", course, "--all")


def _noise(path: Path, seed: int) -> None:
    from PIL import Image

    Image.frombytes("RGB", (_SIDE, _SIDE), random.Random(seed).randbytes(3 * _SIDE * _SIDE)).save(path)


def _window(hub: Hub, profile: Path, *options: str) -> tuple[list[float], int]:
    with closing(open_session(profile)) as session:
        session.accounts.sign_in(hub.address, "amina", PASSWORD)
    done = subprocess.run(
        [sys.executable, str(_WINDOW), str(profile), "kit-00", *options],
        capture_output=True,
        text=True,
        timeout=_TIMEOUT_S,
        check=False,
    )
    try:
        seen = json.loads(done.stdout)
    except ValueError as error:
        raise CannotMeasure(f"the window ended with {done.returncode}: {done.stderr[-300:]}") from error
    return seen["gaps_ms"], seen["bytes"]
