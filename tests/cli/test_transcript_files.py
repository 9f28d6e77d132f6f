"""Transcripts into files from a terminal, with nothing here that plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.fakes.recordings import COURSE, recorded

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Terminal


@pytest.fixture
def learner(terminal: Terminal, tmp_path: Path) -> Terminal:
    terminal.ask("import", str(recorded().write(tmp_path / "voices.learnpack")))
    return terminal


def test_ta16_a_course_is_one_file(learner: Terminal, tmp_path: Path) -> None:
    answer = learner.ask("transcript", COURSE, str(tmp_path / "voices.html"))
    assert answer["units"] == ["The bridge", "The weather"]
    assert (answer["languages"], answer["left_out"]) == (["en"], [])
    assert "It tells you when to leave." in (tmp_path / "voices.html").read_text(encoding="utf-8")


def test_a_recording_is_written_in_the_language_asked_for(learner: Terminal, tmp_path: Path) -> None:
    told = learner.type(
        "transcript", COURSE, str(tmp_path / "f.txt"), "--unit", "film", "--language", "de", "--without-times"
    )
    assert told == f"The transcript is in {tmp_path / 'f.txt'}.\n"
    assert (tmp_path / "f.txt").read_text(encoding="utf-8").startswith("The bridge\n==========\nVoices\n")
    assert "\n\nAma: Willkommen im Tal.\n" in (tmp_path / "f.txt").read_text(encoding="utf-8")


def test_what_is_no_recording_is_refused(learner: Terminal, tmp_path: Path) -> None:
    learner.type("transcript", COURSE, str(tmp_path / "f.txt"), "--unit", "words")
    assert learner.code != 0
    assert not (tmp_path / "f.txt").exists()


def test_a_name_that_promises_another_kind_of_file_is_refused(learner: Terminal, tmp_path: Path) -> None:
    learner.type("transcript", COURSE, str(tmp_path / "voices.pdf"))
    assert learner.code == 2
    assert "voices.pdf" in learner.errors
    assert ".html or .txt" in learner.errors
    assert not (tmp_path / "voices.pdf").exists()
