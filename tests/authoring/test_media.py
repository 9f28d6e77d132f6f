from __future__ import annotations

import pytest

from learner_app.authoring.media import duration_s


@pytest.fixture
def ffprobe(tmp_path, monkeypatch):
    """Put a program called ffprobe in the way that answers what it is told to."""

    def answering(text):
        program = tmp_path / "bin" / "ffprobe"
        program.parent.mkdir(exist_ok=True)
        program.write_text(f"#!/bin/sh\ncat <<'END'\n{text}\nEND\n")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")

    return answering


@pytest.fixture
def recording(tmp_path):
    path = tmp_path / "-talk.mp3"
    path.write_bytes(b"ID3")
    return path


def test_the_length_is_what_ffprobe_says(ffprobe, recording):
    ffprobe("[FORMAT]\nfilename=talk.mp3\nduration=90.500000\n[/FORMAT]")

    assert duration_s(recording) == 90.5


@pytest.mark.parametrize("answer", ["", "[FORMAT]\nduration=N/A\n[/FORMAT]", "duration=-1", "duration=nan", "nonsense"])
def test_an_unknown_length_is_none(ffprobe, recording, answer):
    ffprobe(answer)

    assert duration_s(recording) is None


def test_without_ffmpeg_the_length_is_unknown(recording, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert duration_s(recording) is None
