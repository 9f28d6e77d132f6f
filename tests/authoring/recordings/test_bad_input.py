"""Whatever is called a recording: a message that names the file, and never a crash."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from learner_app.authoring.lint import lint_course
from learner_app.authoring.recordings import transcoder as transcoding
from learner_app.domain.course import Tier
from tests.authoring.recordings.conftest import CAPTIONS, codes, ffmpeg


def the_error(report):
    assert report.built is None
    (finding,) = [one for one in report.findings if str(one.severity) == "error"]
    return finding


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b"moving pictures, as it were", "cannot be read as sound or video"),
        (b"<!DOCTYPE html><html><body>404</body></html>" * 50, "cannot be read as sound or video"),
        (bytes(100_000), "cannot be read as sound or video"),
        (b"OggS" + bytes(500), "cannot be read as sound or video"),
        (b"\0\0\0\x18ftypmp42" + bytes(4_000), "cannot be read as sound or video"),
    ],
)
@pytest.mark.parametrize("name", ["talk.mp4", "talk.opus"])
def test_what_is_no_recording_is_named(talks, sources, key, name, content, said):
    report = talks.write(name, content).build(key)

    finding = the_error(report)
    assert (finding.code, finding.file) == ("unusable-recording", "course.toml")
    assert name in finding.message
    assert said in finding.message
    assert str(talks.folder) not in finding.message
    assert finding in lint_course(talks.folder)


def test_a_playlist_that_is_called_a_film_reads_no_other_file(talks, sources, key):
    secret = talks.folder.parent / "secret.wav"
    secret.write_bytes(sources.sound.read_bytes())
    lists = {
        "hls.mp4": f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:9,\n{secret}\n#EXT-X-ENDLIST\n",
        "concat.mp4": f"ffconcat version 1.0\nfile '{secret}'\n",
        "plain.mp4": "ffconcat version 1.0\nfile secret.wav\n",
    }
    (talks.folder / "secret.wav").write_bytes(sources.sound.read_bytes())
    for name, text in lists.items():
        finding = the_error(talks.write(name, text.encode()).build(key))

        assert finding.code == "unusable-recording", name


def test_a_name_is_never_taken_for_an_option_or_an_address(talks, sources, key):
    for name in ("-i.wav", "concat:x.wav", "pipe:0", "%03d.wav"):
        talk = talks.write(name, sources.sound).built(key)

        assert set(talk.files) == {Tier.AUDIO}, name


def test_what_a_file_is_shows_its_content_and_not_its_name(talks, sources, key):
    film = talks.write("talk.mp3", sources.film).built(key)
    sound = talks.write("talk.mp4", sources.sound).built(key)

    assert film.content.recording.has_video
    assert not sound.content.recording.has_video
    assert set(film.files) == {Tier.AUDIO, Tier.LOW, Tier.STANDARD}


def test_a_film_that_does_not_say_how_long_it_is_is_measured(talks, sources, key, tmp_path):
    endless = tmp_path / "live.webm"
    with endless.open("wb") as file:  # what is written to a pipe cannot be put right at its end
        words = [
            "-i",
            str(sources.film),
            "-c:v",
            "libvpx",
            "-deadline",
            "realtime",
            "-cpu-used",
            "8",
            "-c:a",
            "libopus",
            "-f",
            "webm",
            "-",
        ]
        subprocess.run(["ffmpeg", "-nostdin", "-v", "error", *words], stdout=file, check=True)

    talk = talks.write("talk.webm", endless).built(key)

    assert talk.content.recording.duration_ms == pytest.approx(6_000, abs=150)
    assert {Tier.AUDIO, Tier.LOW} <= set(talk.files)


def test_a_sound_of_length_0_is_named(talks, sources, key, tmp_path):
    nothing = ffmpeg(tmp_path / "nothing.wav", "-i", str(sources.sound), "-t", "0")

    finding = the_error(talks.write("talk.wav", nothing).build(key))

    assert "talk.wav" in finding.message
    assert "length 0" in finding.message


def test_a_recording_of_3_gb_is_refused_and_not_read(talks, sources, key):
    talks.write("talk.mp4", b"")
    with (talks.folder / "talk.mp4").open("wb") as file:
        file.truncate(3_000_000_000)  # a hole

    finding = the_error(talks.build(key))

    assert finding.code == "too-large"
    assert "talk.mp4 has 3,000.0 MB" in finding.message
    assert talks.steps[-1].doing == ""


@pytest.mark.parametrize("cues", [b"", b"WEBVTT\n", b"\xff\xfe\x00W", b"{\\rtf1 not captions}", b"<html>", bytes(64)])
@pytest.mark.parametrize("key_name", ["captions", "chapters", "descriptions"])
def test_a_file_that_holds_no_cues_is_named(talks, sources, key, key_name, cues):
    value = '"talk.vtt"' if key_name == "chapters" else '{ en = "talk.vtt" }'

    finding = the_error(talks.write("talk.wav", sources.sound, keys=f"{key_name} = {value}\n", cues=cues).build(key))

    assert finding.code == "bad-captions"
    assert "talk.vtt" in finding.message


def test_a_codec_that_nobody_knows_is_named(talks, sources, key):
    data = sources.film.read_bytes().replace(b"avc1", b"zzz1").replace(b"mp4a", b"zzz2")

    finding = the_error(talks.write("talk.mp4", data).build(key))

    assert "talk.mp4 is written in a codec that ffmpeg does not know" in finding.message


def test_the_other_files_of_a_course_are_looked_over_too(talks, sources, key):
    talks.write("talk.mp4", b"broken", cues=b"broken")
    source = talks.folder / "course.toml"
    source.write_text(source.read_text() + '[[module.unit]]\nid = "b"\nkind = "media"\nfile = "gone.mp4"\n')

    report = talks.build(key)

    assert codes(report.findings, "error") == ["bad-captions", "missing-file"]


@pytest.fixture
def false_ffmpeg(tmp_path, monkeypatch, sources):
    """Puts a program called ffmpeg before the real one; `{real}` is that."""
    real = shutil.which("ffmpeg")

    def put(script):
        program = tmp_path / "bin" / "ffmpeg"
        program.parent.mkdir()
        program.write_text("#!/bin/sh\n" + script.format(real=real))
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{program.parent}:/usr/bin:/bin")

    return put


IF_ASKED = 'case "$*" in *-version*|*-encoders*) exec {real} "$@";; esac\n'


def test_a_file_that_ffmpeg_hangs_on_is_given_up_and_named(talks, sources, key, false_ffmpeg, monkeypatch):
    false_ffmpeg(IF_ASKED + "exec sleep 300\n")
    monkeypatch.setattr(transcoding, "STALL_S", 0.3)

    finding = the_error(talks.write("talk.wav", sources.sound).build(key))

    assert "talk.wav cannot be converted: ffmpeg does not get on with it" in finding.message


def test_an_encoder_that_is_not_there_leaves_a_gap_and_the_rest_is_built(talks, sources, key, false_ffmpeg):
    false_ffmpeg('case "$*" in *-encoders*) {real} "$@" | grep -v libx264; exit;; esac\nexec {real} "$@"\n')

    talk = talks.write("talk.mp4", sources.film, keys=CAPTIONS).built(key)

    assert Tier.LOW not in talk.files
    assert Tier.AUDIO in talk.files
    (gap,) = [one for one in talk.report.findings if str(one.severity) == "gap"]
    assert gap.code == "missing-tier"
    assert "talk has no low tier. The ffmpeg of this machine has no encoder libx264." in gap.message
