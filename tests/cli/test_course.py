from __future__ import annotations

import argparse
import sys

import pytest

from learner_app.authoring.progress import Step
from learner_app.cli import course as course_command
from learner_app.domain.errors import ExpectedFailure, Kind


class Answers:
    """Keeps what a command answers and says."""

    def __init__(self):
        self.results = []
        self.said = []

    def result(self, content, text):
        self.results.append(content)
        self.said.append(text)

    def say(self, text):
        self.said.append(text)


def run(*words):
    parser = argparse.ArgumentParser()
    course_command.add_parser(parser.add_subparsers(dest="command"))
    out = Answers()
    code = course_command.run(parser.parse_args(["course", *map(str, words)]), out)
    assert len(out.results) == 1
    return code, out.results[0], out.said


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "safety"
    folder.mkdir()
    (folder / "1.md").write_text("# Alarm\n\n" + "word " * 1500)
    (folder / "2.gift").write_text("::q:: Sure? {T####Yes.}\n")
    return folder


def test_a_course_is_made_checked_and_built(folder, tmp_path):
    package = tmp_path / "safety.learnpack"

    made = run("new", folder)
    checked = run("lint", folder)
    built = run("build", folder, "-o", package, "--key", tmp_path / "author.key")

    assert made[:2] == (0, {"path": str(folder / "course.toml"), "course": "safety", "modules": 1, "units": 2})
    assert (checked[0], checked[1]["ok"], checked[1]["errors"], checked[1]["warnings"]) == (0, True, 0, 2)
    code, answer, _ = built
    assert code == 0
    assert package.is_file()
    assert answer["path"] == str(package)
    assert answer["keys"] is None
    assert (answer["ok"], answer["course"], answer["version"], answer["units"]) == (True, "safety", "1", 2)
    assert len(answer["manifest"]) == 64
    assert set(answer["bytes"]) == {"text", "audio", "low", "standard"}
    assert answer["warnings"] == len(answer["findings"]) == 2


def test_the_same_key_signs_the_next_build(folder, tmp_path):
    run("new", folder)
    words = ("build", folder, "-o", tmp_path / "x.learnpack", "--key", tmp_path / "author.key")

    run(*words)
    first = (tmp_path / "x.learnpack").read_bytes()
    run(*words)

    assert (tmp_path / "x.learnpack").read_bytes() == first


def test_errors_are_listed_by_file_and_line_and_give_exit_code_4(folder, tmp_path):
    run("new", folder)
    (folder / "2.gift").write_text("\nSure? {T\n")

    lint_code, checked, said = run("lint", folder)
    build_code, built, _ = run("build", folder, "-o", tmp_path / "x.learnpack", "--key", tmp_path / "k")

    assert (lint_code, build_code) == (4, 4)
    assert (checked["ok"], checked["errors"]) == (False, 1)
    first = checked["findings"][0]
    assert set(first) == {"severity", "code", "file", "line", "message", "fix"}
    assert (first["severity"], first["file"], first["line"]) == ("error", "2.gift", 2)
    assert said[0].startswith("2.gift:2: error: ")
    assert (built["ok"], built["path"], built["findings"][0]) == (False, None, first)
    assert not (tmp_path / "x.learnpack").exists()


def test_a_recording_without_a_transcript_is_built_and_the_exit_code_says_that_it_lacks_something(
    folder, tmp_path, monkeypatch
):
    monkeypatch.setenv("PATH", str(tmp_path))  # no ffmpeg
    run("new", folder)
    with (folder / "course.toml").open("a") as source:
        source.write('[[module.unit]]\nid = "talk"\nkind = "media"\nfile = "talk.mp3"\n')
    (folder / "talk.mp3").write_bytes(b"ID3 sound")
    package = tmp_path / "safety.learnpack"

    lint_code, checked, _ = run("lint", folder)
    build_code, built, said = run("build", folder, "-o", package, "--key", tmp_path / "k")

    assert (lint_code, build_code) == (14, 14)
    assert (checked["ok"], checked["gaps"]) == (True, 1)
    assert (built["ok"], built["errors"], built["gaps"]) == (True, 0, 2)
    assert [one["code"] for one in built["findings"][:2]] == ["missing-transcript", "missing-tier"]
    assert package.is_file()
    assert "talk has no audio tier. ffmpeg is not installed" in "".join(said)
    assert said[-1].endswith("Not fit for publishing: 2 gaps.")


def test_how_far_a_build_is_is_said_in_tenths(tmp_path):
    out = Answers()
    teller = course_command.Teller(out)

    for percent in range(31):
        teller.tell(Step("talk", 2, 3, "audio tier", percent))

    assert out.said == [f"2/3 talk: audio tier {tenth} %" for tenth in (0, 10, 20, 30)]


def test_a_missing_source_is_left_to_the_caller(tmp_path):
    with pytest.raises(ExpectedFailure) as caught:
        run("lint", tmp_path / "gone")

    assert caught.value.kind is Kind.NOT_FOUND


def test_without_the_authoring_tools_it_says_what_to_install(folder, monkeypatch):
    monkeypatch.setitem(sys.modules, "learner_app.authoring.lint", None)

    with pytest.raises(ExpectedFailure) as caught:
        run("lint", folder)

    assert caught.value.kind is Kind.MISSING_PART
    assert "learner-app[author]" in caught.value.next_step
