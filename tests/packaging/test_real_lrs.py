"""The environment of the real learning record store is made once, and again when its lock has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import environment
import pytest
import real_lrs
import system

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked of pip, in a place where nothing has been made yet."""
    asked: list[str] = []
    venv = tmp_path / ".venv-lrs"
    lock = tmp_path / "ralph.txt"
    lock.write_text("ralph-malph==5.1.0\n", encoding="utf-8")

    def make(place: Path) -> None:
        real_lrs.PYTHON.parent.mkdir(parents=True)
        real_lrs.PYTHON.write_text("", encoding="utf-8")
        assert place == venv

    monkeypatch.setattr(real_lrs, "VENV", venv)
    monkeypatch.setattr(real_lrs, "PYTHON", environment.python_of(venv))
    monkeypatch.setattr(real_lrs, "STAMP", venv / "stamp")
    monkeypatch.setattr(real_lrs, "LOCK", lock)
    monkeypatch.setattr(environment, "works", lambda place: place.exists())
    monkeypatch.setattr(environment, "make", make)
    monkeypatch.setattr(environment, "pip_install", lambda _venv, *words, goal: asked.append(" ".join((*words, goal))))
    return asked


def test_it_is_made_once_from_hashes_alone(installed: list[str]) -> None:
    real_lrs.prepare()
    real_lrs.prepare()
    assert len(installed) == 1
    assert "--require-hashes" in installed[0]
    assert real_lrs.is_current()


def test_a_change_of_its_lock_makes_it_stale(installed: list[str]) -> None:
    real_lrs.prepare()
    real_lrs.LOCK.write_text("ralph-malph==5.2.0\n", encoding="utf-8")
    assert not real_lrs.is_current()
    real_lrs.prepare()
    assert len(installed) == 2


def test_what_could_not_be_finished_is_not_taken_for_finished(
    installed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(_venv: Path, *_words: str, goal: str) -> None:
        raise system.SetUpError(goal)

    monkeypatch.setattr(environment, "pip_install", stop)
    with pytest.raises(system.SetUpError):
        real_lrs.prepare()
    assert not real_lrs.is_current()
