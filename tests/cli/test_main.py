from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

import learner_app
from learner_app.cli import exit_codes
from learner_app.cli.arguments import parser
from learner_app.cli.main import main
from learner_app.cli.options import Globals, WrongUse, split_globals
from learner_app.domain.errors import Blocked, Cause, ExpectedFailure, Kind
from learner_app.resources import resource
from learner_app.services.session import open_session


@pytest.mark.parametrize(
    "words",
    [
        ["--profile", "p", "--json", "--offline", "status"],
        ["status", "--json", "--profile=p", "--offline"],
        ["--json", "status", "--offline", "--profile", "p"],
    ],
)
def test_options_for_every_command_stand_before_or_after_it(words: list[str]) -> None:
    assert split_globals(words) == (Globals(Path("p"), is_json=True, is_offline=True), ["status"])


def test_words_after_two_dashes_are_never_options() -> None:
    options, words = split_globals(["search", "--", "--json"])

    assert not options.is_json
    assert parser().parse_args(words).words == ["--json"]


def test_a_profile_without_a_folder_is_wrong_use() -> None:
    with pytest.raises(WrongUse):
        split_globals(["status", "--profile"])


def test_every_kind_of_failure_and_every_cause_has_a_documented_code() -> None:
    codes = {exit_codes.of_failure(ExpectedFailure(kind, "")) for kind in Kind}
    codes |= {exit_codes.of_failure(Blocked(cause, "")) for cause in Cause}

    assert codes <= set(exit_codes.MEANINGS)
    assert len(set(exit_codes.OF_KIND.values())) == len(Kind)
    assert not codes & {exit_codes.DONE, exit_codes.BUG}


def test_help_shows_every_command_and_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])

    shown = capsys.readouterr().out
    assert left.value.code == 0
    assert exit_codes.table() in shown
    for command in ("demo", "sign-in", "courses", "quiz", "records", "doctor", "hub", "course", "--profile"):
        assert command in shown


@pytest.mark.parametrize("words", [["--help"], ["status", "-h"], ["hub", "serve", "--help"]], ids=" ".join)
def test_help_in_json_is_one_object(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main([*words, "--json"])

    assert left.value.code == 0
    assert json.loads(capsys.readouterr().out)["help"].startswith("usage: learner-app")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"version": learner_app.__version__}


def test_a_fault_of_the_program_still_answers_in_json(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def break_down(*_: object, **__: object) -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("learner_app.cli.learner.run", break_down)

    with pytest.raises(ZeroDivisionError):
        main(["--profile", str(tmp_path), "status", "--json"])

    assert json.loads(capsys.readouterr().out)["kind"] == "bug"


def test_the_help_page_lists_every_exit_code() -> None:
    page = resource("help", "it-and-command-line.md").read_text(encoding="utf-8")

    for code in exit_codes.MEANINGS:
        assert f"| {code} |" in page


def test_the_command_line_speaks_english_whatever_language_the_window_was_given(
    learner: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = learner.ask("courses"), learner.ask("status"), learner.type("status")
    with closing(open_session(learner.profile, is_offline=True)) as session:
        session.preferences.change(language="de")
    for name, value in {"LEARNER_LANGUAGE": "de", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"}.items():
        monkeypatch.setenv(name, value)
    assert (learner.ask("courses"), learner.ask("status"), learner.type("status")) == plain
