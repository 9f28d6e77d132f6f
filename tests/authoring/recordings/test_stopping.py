"""Long work says how far it is, can be stopped, and goes on where it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import psutil
import pytest

from learner_app.authoring.recordings.studio import Studio
from learner_app.cli import exit_codes
from tests.authoring.recordings.conftest import ffmpeg


def test_a_build_says_what_takes_long_and_how_much_of_it_is_done(talks, sources, key):
    talks.write("talk.mp4", sources.film).built(key)

    assert (talks.steps[0].unit, talks.steps[0].number, talks.steps[0].total) == ("talk", 1, 1)
    doing = {step.doing for step in talks.steps}
    assert {"", "audio tier", "low tier"} <= doing
    assert all(0 <= step.percent <= 100 for step in talks.steps)


def test_a_second_build_encodes_nothing_again(talks, sources, key, monkeypatch):
    talks.write("talk.mp4", sources.film).built(key)
    encoded = []
    monkeypatch.setattr(Studio, "_encode", lambda *words: encoded.append(words))

    talks.built(key)

    assert encoded == []


def test_a_changed_recording_is_encoded_anew(talks, sources, key, tmp_path):
    before = talks.write("talk.wav", sources.sound).built(key)
    other = ffmpeg(tmp_path / "other.wav", "-f", "lavfi", "-i", "sine=f=900:d=6")

    after = talks.write("talk.wav", other).built(key)

    assert before.content.files != after.content.files


def test_a_build_that_is_stopped_leaves_no_ffmpeg_and_goes_on_with_what_was_finished(talks, sources, tmp_path):
    if sys.platform == "win32":
        pytest.skip("signals of another kind")
    words = ("-f", "lavfi", "-i", "testsrc2=s=1280x720:r=30:d=120", "-i", str(sources.sound))
    film = ffmpeg(tmp_path / "long.mp4", *words, "-c:v", "libx264", "-preset", "ultrafast", "-b:v", "4000k")
    talks.write("talk.mp4", film)
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "caches")}
    command = [sys.executable, "-m", "learner_app", "course", "build", str(talks.folder), "--json"]
    command += ["-o", str(talks.package), "--key", str(tmp_path / "author.key")]
    said = []
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stderr is not None
        for line in process.stderr:
            said.append(line)
            if "low tier" in line:
                process.send_signal(signal.SIGINT)
                break
        answer, _ = process.communicate(timeout=60)

    assert process.returncode == exit_codes.INTERRUPTED, said
    assert answer == ""
    assert not talks.package.exists()
    kept = list((tmp_path / "caches" / "learner-app" / "renditions").iterdir())
    assert len(kept) == 2  # what was heard, and the audio tier; nothing half done
    running = [" ".join(one.info["cmdline"] or ()) for one in psutil.process_iter(["cmdline"])]
    assert not [words for words in running if str(talks.folder) in words]
