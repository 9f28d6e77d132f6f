"""The checkout's environment is made again exactly when what it was made from has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import environment
import pytest

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "checkout"
    locks = root / "packaging" / "locks"
    locks.mkdir(parents=True)
    (root / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    (locks / "dev.txt").write_text("a==1\n", encoding="utf-8")
    return root


@pytest.fixture
def finished(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout whose environment is complete."""
    python = checkout / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text("", encoding="utf-8")
    stamp = checkout / ".venv" / "stamp"
    stamp.write_text(environment.fingerprint(checkout), encoding="ascii")
    fingerprint = environment.fingerprint
    monkeypatch.setattr(environment, "PYTHON", python)
    monkeypatch.setattr(environment, "STAMP", stamp)
    monkeypatch.setattr(environment, "fingerprint", lambda: fingerprint(checkout))
    return checkout


def test_a_finished_environment_is_left_alone(finished: Path) -> None:
    assert environment.is_current()


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/locks/dev.txt", "packaging/locks/hub.txt"])
def test_a_change_of_locks_or_configuration_makes_it_stale(finished: Path, changed: str) -> None:
    with (finished / changed).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    assert not environment.is_current()


def test_an_interrupted_set_up_is_not_taken_for_a_finished_one(finished: Path) -> None:
    (finished / ".venv" / "stamp").unlink()
    assert not environment.is_current()


def test_an_environment_that_lost_its_python_is_made_again(finished: Path) -> None:
    (finished / ".venv" / "bin" / "python").unlink()
    assert not environment.is_current()


def test_a_moved_checkout_needs_a_new_environment(checkout: Path) -> None:
    before = environment.fingerprint(checkout)
    moved = checkout.rename(checkout.parent / "elsewhere")
    assert environment.fingerprint(moved) != before


def test_a_program_that_fails_gives_its_exit_code_and_sees_the_variables_it_was_given() -> None:
    shell = ["sh", "-c", "exit $LEARNER_TEST_CODE"]
    assert environment.run(shell, extra={"LEARNER_TEST_CODE": "42"}) == 42
