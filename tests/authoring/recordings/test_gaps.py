"""What a recording lacks is named, and the package is written nevertheless."""

from __future__ import annotations

import shutil

import pytest

from learner_app.authoring.lint import lint_course
from learner_app.domain.course import Tier
from learner_app.formats.captions import read_captions
from learner_app.formats.gaps import gaps
from tests.authoring.recordings.conftest import CAPTIONS, CUES, codes, ffmpeg

DRAFT = CUES.replace("WEBVTT\n", "WEBVTT\n\nNOTE UNREVIEWED by a machine\n")


@pytest.fixture
def without_ffmpeg(monkeypatch, tmp_path):
    """A machine on which it is not installed."""
    monkeypatch.setenv("PATH", str(tmp_path))


def test_without_captions_a_package_is_built_with_a_gap(talks, sources, key):
    talk = talks.write("talk.wav", sources.sound, keys="").built(key)

    assert codes(talk.report.findings, "gap") == ["missing-transcript"]
    assert [gap.code for gap in gaps(talk.manifest, talk.read)] == ["missing-transcript"]
    assert codes(lint_course(talks.folder), "gap") == ["missing-transcript"]


def test_a_draft_that_nobody_reviewed_is_a_gap(talks, sources, key):
    talk = talks.write("talk.wav", sources.sound, cues=DRAFT).built(key)

    (gap,) = gaps(talk.manifest, talk.read)
    assert gap.sentence() == "The transcript of talk (en) is a draft that nobody has reviewed."
    assert codes(talk.report.findings, "gap") == codes(lint_course(talks.folder), "gap") == ["unreviewed-transcript"]


def test_an_exception_is_recorded_and_leaves_a_warning(talks, sources, key):
    talk = talks.write("talk.wav", sources.sound, keys='exception = "It is music."\n').built(key)

    assert gaps(talk.manifest, talk.read) == ()
    assert codes(talk.report.findings, "gap") == []
    (warning,) = [one for one in talk.report.findings if one.code == "missing-transcript"]
    assert warning.message.endswith("The reason that is given: It is music.")
    assert talk.content.recording.exception == "It is music."


def test_an_exception_where_nothing_is_missing_is_not_recorded(talks, sources, key):
    talk = talks.write("talk.wav", sources.sound, keys=f'{CAPTIONS}exception = "It is music."\n').built(key)

    assert talk.content.recording.exception == ""
    assert "needless-exception" in codes(talk.report.findings, "warning")


def test_without_ffmpeg_the_text_is_built_and_each_tier_that_is_missing_is_named(talks, sources, key, without_ffmpeg):
    talk = talks.write("talk.mp4", sources.film).built(key)

    found = [one for one in talk.report.findings if str(one.severity) == "gap"]
    assert talk.files == {}
    assert read_captions(talk.read(talk.content.captions["en"]), "").cues[0].text == "Good morning to all."
    assert talk.content.recording.duration_ms == 6_000  # the last cue
    assert [one.code for one in found] == ["missing-tier", "missing-tier"]
    assert "talk has no audio tier. ffmpeg is not installed" in found[0].message
    assert "talk has no low tier. ffmpeg is not installed" in found[1].message
    assert [gap.what for gap in gaps(talk.manifest, talk.read)] == ["audio", "low"]
    assert codes(lint_course(talks.folder), "gap") == []  # the course lacks nothing; this machine does


def test_without_ffmpeg_and_captions_the_author_says_how_long_it_is(talks, sources, key, without_ffmpeg):
    talk = talks.write("talk.wav", sources.sound, keys="").built(key)
    assert talk.content.recording.duration_ms == 300_000
    source = talks.folder / "course.toml"
    source.write_text(source.read_text().replace("minutes = 5\n", ""))

    talk = talks.built(key)

    assert talk.content.recording is None
    assert codes(talk.report.findings, "gap") == ["missing-transcript", "missing-tier"]


@pytest.mark.parametrize(("bitrate", "channels", "fits"), [("14k", 1, True), ("48k", 1, False), ("14k", 2, False)])
def test_without_ffmpeg_opus_is_used_as_it_is_where_it_is_light_enough(
    talks, sources, key, tmp_path, monkeypatch, bitrate, channels, fits
):
    words = ("-f", "lavfi", "-i", "anoisesrc=d=6:a=0.2", "-ac", str(channels), "-c:a", "libopus", "-b:a", bitrate)
    opus = ffmpeg(tmp_path / "x.opus", *words)
    monkeypatch.setenv("PATH", str(tmp_path))

    talk = talks.write("talk.opus", opus).built(key)

    assert talk.files == ({Tier.AUDIO: opus.read_bytes()} if fits else {})
    assert talk.content.recording.duration_ms == pytest.approx(6_000, abs=20)
    assert codes(talk.report.findings, "gap") == ([] if fits else ["missing-tier"])


@pytest.mark.parametrize(
    ("picture", "coding", "fits"),
    [
        ("color=s=320x240:r=10:d=6", ("-c:v", "libx264"), True),
        ("color=s=640x480:r=10:d=6", ("-c:v", "libx264"), False),
        ("color=s=320x240:r=10:d=6", ("-c:v", "mpeg4"), False),
    ],
    ids=["light enough", "too large", "another codec"],
)
def test_without_ffmpeg_a_film_is_used_as_it_is_where_it_is_light_enough(
    talks, key, sources, tmp_path, monkeypatch, picture, coding, fits
):
    words = ("-f", "lavfi", "-i", picture, "-i", str(sources.sound), *coding, "-c:a", "aac", "-b:a", "48k")
    film = ffmpeg(tmp_path / "film.mp4", *words)
    opus = ffmpeg(tmp_path / "film.opus", "-i", str(sources.sound), "-ac", "1", "-c:a", "libopus", "-b:a", "14k")
    shutil.copy(opus, talks.folder)
    monkeypatch.setenv("PATH", str(tmp_path))

    talk = talks.write("talk.mp4", film, keys=f'{CAPTIONS}audio = "film.opus"\n').built(key)

    audio = {Tier.AUDIO: opus.read_bytes()}
    assert talk.files == (audio | {Tier.LOW: film.read_bytes()} if fits else audio)
    assert talk.content.recording.duration_ms == pytest.approx(6_000, abs=50)
    assert (talk.content.recording.has_video, talk.content.recording.has_sound) == (True, True)
    assert codes(talk.report.findings, "gap") == ([] if fits else ["missing-tier"])


def test_without_ffmpeg_a_silent_film_needs_no_audio_tier(talks, key, sources, tmp_path, monkeypatch):
    film = ffmpeg(tmp_path / "film.mp4", "-f", "lavfi", "-i", "color=s=320x240:r=10:d=6", "-c:v", "libx264")
    monkeypatch.setenv("PATH", str(tmp_path))

    talk = talks.write("talk.mp4", film, keys='descriptions = { en = "talk.vtt" }\n').built(key)

    assert talk.files == {Tier.LOW: film.read_bytes()}
    assert talk.content.recording.has_sound is False
    assert codes(talk.report.findings, "gap") == []


def test_the_sound_that_an_author_made_of_a_film_is_used_as_it_is(talks, key, sources):
    opus = ffmpeg(talks.folder / "film.opus", "-i", str(sources.sound), "-ac", "1", "-c:a", "libopus", "-b:a", "14k")

    talk = talks.write("talk.mp4", sources.film, keys=f'{CAPTIONS}audio = "film.opus"\n').built(key)

    assert talk.files[Tier.AUDIO] == opus.read_bytes()
    assert set(talk.files) == {Tier.AUDIO, Tier.LOW, Tier.STANDARD}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("-ac", "2", "-b:a", "64k"), "is not Opus (.opus) in one channel of about 16 kbit/s"),
        (("-ac", "1", "-b:a", "14k", "-t", "3"), "lasts 3.0 s, and talk.mp4 6.0 s"),
    ],
    ids=["too heavy", "of another film"],
)
def test_a_sound_that_does_not_fit_the_film_is_an_error(talks, key, sources, words, told):
    ffmpeg(talks.folder / "film.opus", "-i", str(sources.sound), "-c:a", "libopus", *words)

    report = talks.write("talk.mp4", sources.film, keys=f'{CAPTIONS}audio = "film.opus"\n').build(key)

    (error,) = [one for one in report.findings if one.code == "unusable-audio"]
    assert told in error.message
    assert report.built is None
