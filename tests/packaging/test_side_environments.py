"""An environment beside the product's own is made once, and again when its lock has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import environment
import pytest
import system
from side_environments import REAL_LRS, SPEECH, SideEnvironment

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def beside(tmp_path: Path) -> SideEnvironment:
    lock = tmp_path / "store.txt"
    lock.write_text("store==5.1.0\n", encoding="utf-8")
    return SideEnvironment(tmp_path / ".venv-store", lock, "a store", "15 MB")


@pytest.fixture
def installed(beside: SideEnvironment, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked of pip, in a place where nothing has been made yet."""
    asked: list[str] = []

    def make(place: Path) -> None:
        beside.python.parent.mkdir(parents=True)
        beside.python.write_text("", encoding="utf-8")
        assert place == beside.venv

    monkeypatch.setattr(environment, "works", lambda place: place.exists())
    monkeypatch.setattr(environment, "make", make)
    monkeypatch.setattr(environment, "pip_install", lambda _venv, *words, goal: asked.append(" ".join((*words, goal))))
    return asked


def test_it_is_made_once_from_hashes_alone(beside: SideEnvironment, installed: list[str]) -> None:
    beside.prepare()
    beside.prepare()
    assert len(installed) == 1
    assert "--require-hashes" in installed[0]
    assert beside.is_current()


def test_a_change_of_its_lock_makes_it_stale(beside: SideEnvironment, installed: list[str]) -> None:
    beside.prepare()
    beside.lock.write_text("store==5.2.0\n", encoding="utf-8")
    assert not beside.is_current()
    beside.prepare()
    assert len(installed) == 2


def test_what_could_not_be_finished_is_not_taken_for_finished(
    beside: SideEnvironment, installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_venv: Path, *_words: str, goal: str) -> None:
        raise system.SetUpError(goal)

    monkeypatch.setattr(environment, "pip_install", stop)
    with pytest.raises(system.SetUpError):
        beside.prepare()
    assert not beside.is_current()


@pytest.mark.parametrize("side", [REAL_LRS, SPEECH], ids=["lrs", "speech"])
def test_each_has_a_lock_and_a_place_of_its_own(side: SideEnvironment, repository: Path) -> None:
    assert side.lock.is_file()
    assert side.venv.parent == repository
