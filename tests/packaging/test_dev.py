"""The one script that people start: what it passes on, what it decides itself, and what it says."""

from __future__ import annotations

import ast
import subprocess
import sys
from typing import TYPE_CHECKING

import checks
import dev
import environment
import pytest
import system
from side_environments import SideEnvironment

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Recorder:
    """Stands where programs are started; answers with the exit codes it was given, by the program's name."""

    def __init__(self, codes: Mapping[str, int]) -> None:
        self.commands: list[list[str]] = []
        self.variables: list[dict[str, str]] = []
        self._codes = codes

    def __call__(self, command: Sequence[str | Path], *, extra: Mapping[str, str] | None = None) -> int:
        words = [str(word) for word in command]
        self.commands.append(words)
        self.variables.append(dict(extra or {}))
        return next((code for name, code in self._codes.items() if any(name in word for word in words)), 0)


@pytest.fixture
def codes() -> dict[str, int]:
    return {}


@pytest.fixture
def started(codes: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> Recorder:
    """A machine that is set up already, where programs are recorded and not run."""
    recorder = Recorder(codes)
    monkeypatch.setattr(environment, "prepare", lambda: None)
    monkeypatch.setattr(SideEnvironment, "prepare", lambda _self: None)
    monkeypatch.setattr(environment, "run", recorder)
    monkeypatch.setattr(system, "ensure", lambda *_args, **_options: True)
    return recorder


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)


def test_demo_hands_its_options_on_in_their_order(started: Recorder) -> None:
    assert dev.main(["demo", "--headless", "--json", "--keep", "a folder"]) == 0
    assert started.commands[0][1:] == ["demo", "--headless", "--json", "--keep", "a folder"]


def test_demo_without_a_screen_says_so_and_runs_headless(
    started: Recorder, no_screen: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(["demo", "--json"]) == 0
    assert started.commands[0][1:] == ["demo", "--headless", "--json"]
    output = capsys.readouterr()
    assert "no screen" in output.err
    assert output.out == ""


def test_demo_opens_the_window_where_there_is_a_screen(started: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert dev.main(["demo"]) == 0
    assert started.commands[0][1:] == ["demo"]


def test_the_exit_code_of_the_program_is_the_exit_code_of_the_script(started: Recorder, codes: dict[str, int]) -> None:
    codes["learner-app"] = 7
    assert dev.main(["demo", "--headless"]) == 7


def test_every_linter_runs_though_the_first_one_fails(
    started: Recorder, codes: dict[str, int], capsys: pytest.CaptureFixture[str]
) -> None:
    codes["--check"] = 1
    assert dev.main(["lint"]) == 1
    assert len(started.commands) == len(checks.LINTERS)
    assert capsys.readouterr().err.split() == ["format", "failed", "lint", "ok", "types", "ok", "layers", "ok"]


def test_a_failed_linter_fails_the_test_command_though_all_tests_pass(started: Recorder, codes: dict[str, int]) -> None:
    codes["mypy"] = 1
    assert dev.main(["test"]) == 1
    assert "pytest" in started.commands[-1]


def test_chosen_tests_run_alone(started: Recorder) -> None:
    assert dev.main(["test", "tests/domain", "-k", "marking", "-q"]) == 0
    assert [command[1:] for command in started.commands] == [["-m", "pytest", "tests/domain", "-k", "marking", "-q"]]


def test_without_the_real_lrs_its_tests_skip_and_the_others_run(
    started: Recorder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_self: SideEnvironment) -> None:
        message = "There is no network."
        raise system.SetUpError(message)

    monkeypatch.setattr(SideEnvironment, "prepare", stop)
    assert dev.main(["test"]) == 0
    assert "pytest" in started.commands[-1]
    assert "There is no network.\nThe tests against a real learning record store will skip." in capsys.readouterr().err


def test_chosen_tests_do_not_make_the_real_lrs_first(started: Recorder, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[bool] = []
    monkeypatch.setattr(SideEnvironment, "prepare", lambda _self: made.append(True))
    assert dev.main(["test", "tests/domain"]) == 0
    assert not made
    assert dev.main(["test"]) == 0
    assert made


def test_speech_is_heard_for_real_only_where_that_was_asked_for(
    started: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []
    monkeypatch.setattr(SideEnvironment, "prepare", lambda self: made.append(self.venv.name))
    assert dev.main(["test"]) == 0
    assert made == [".venv-lrs"]
    assert dev.main(["speech", "-x"]) == 0
    assert made == [".venv-lrs", ".venv-speech"]
    assert started.commands[-1][1:] == ["-m", "pytest", "tests/authoring/speech", "-m", "speech", "-x"]


def test_the_fault_suite_runs_whole_and_in_short_with_all_other_tests(started: Recorder) -> None:
    assert dev.main(["faults"]) == 0
    assert started.commands[0][1:4] == ["-m", "pytest", "tests/faults"]
    assert started.variables[0]["LEARNER_FAULTS"] == "whole"
    assert dev.main(["test", "-q"]) == 0
    assert "LEARNER_FAULTS" not in started.variables[1]


@pytest.mark.parametrize(
    ("arguments", "run"),
    [
        (["-k", "cut", "-q"], ["tests/faults", "-k", "cut", "-q"]),
        (["tests/faults/links/test_proxy.py"], ["tests/faults/links/test_proxy.py"]),
    ],
)
def test_a_part_of_the_fault_suite_can_be_chosen(started: Recorder, arguments: list[str], run: list[str]) -> None:
    assert dev.main(["faults", *arguments]) == 0
    assert started.commands[0][3:] == run


def test_what_stops_set_up_is_told_in_a_sentence_and_not_as_a_traceback(
    started: Recorder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop() -> None:
        message = "Install Python's venv module first."
        raise system.SetUpError(message)

    monkeypatch.setattr(environment, "prepare", stop)
    assert dev.main(["lint"]) == 1
    assert capsys.readouterr().err == "Install Python's venv module first.\n"


def test_an_older_python_is_told_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2, "final", 0))
    assert dev.main(["demo"]) == 1
    assert "Python 3.11 or newer" in capsys.readouterr().err


def test_an_older_python_can_read_the_script_far_enough_to_say_so(repository: Path) -> None:
    source = (repository / "packaging" / "dev.py").read_text(encoding="utf-8")
    assert ast.parse(source, feature_version=(3, 7)).body


@pytest.mark.parametrize("command", ["bench", "screenshots"])
def test_measurements_and_pictures_need_no_screen(started: Recorder, command: str) -> None:
    assert dev.main([command]) == 0
    assert started.variables == [{"QT_QPA_PLATFORM": "offscreen"}]


def test_help_needs_no_environment(repository: Path, tmp_path: Path) -> None:
    script = [sys.executable, "-S", str(repository / "packaging" / "dev.py"), "--help"]
    done = subprocess.run(script, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert done.returncode == 0, done.stderr
    assert all(command in done.stdout for command in ("setup", "demo", "test", "faults", "lint", "bench", "lock"))
