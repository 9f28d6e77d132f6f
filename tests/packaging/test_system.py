"""System packages are installed only where that is allowed, and named where it is not."""

from __future__ import annotations

import sys

import pytest
import system

PRESENT = system.Need("libhere1", "libhere.so.1", lambda: True)
ABSENT = system.Need("libgone1", "libgone.so.1", lambda: False)


@pytest.fixture(autouse=True)
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What would have been installed; nothing is."""
    names: list[str] = []
    monkeypatch.setattr(system, "can_install", lambda: True)
    monkeypatch.setattr(system, "apt_install", names.extend)
    return names


@pytest.fixture
def not_root(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "can_install", lambda: False)


def test_only_what_is_missing_is_installed(installed: list[str]) -> None:
    system.ensure([PRESENT, ABSENT], "a test", is_required=False)
    assert installed == ["libgone1"]


def test_nothing_is_installed_when_everything_is_there(installed: list[str]) -> None:
    assert system.ensure([PRESENT], "a test", is_required=True)
    assert installed == []


def test_debian_without_root_is_told_the_command_to_run(not_root: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: True)
    with pytest.raises(system.SetUpError, match=r"run as root: apt-get install --no-install-recommends libgone1$"):
        system.ensure([PRESENT, ABSENT], "Qt", is_required=True)


def test_other_systems_are_told_what_to_look_for(not_root: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system, "is_debian", lambda: False)
    with pytest.raises(system.SetUpError, match=r"Missing for Qt; .*libgone\.so\.1$"):
        system.ensure([ABSENT], "Qt", is_required=True)


def test_something_optional_that_is_missing_is_said_and_does_not_stop(
    not_root: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert not system.ensure([ABSENT], "Arabic letters", is_required=False)
    output = capsys.readouterr()
    assert "Missing for Arabic letters" in output.err
    assert output.out == ""


def test_systems_that_bring_their_own_libraries_miss_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert system.missing([ABSENT]) == []
