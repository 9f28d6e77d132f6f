"""Recordings into tiers with the real ffmpeg: light enough, on one time line, the same bytes each time."""

from __future__ import annotations

import io
import json
import shutil

import pytest
from pydub import AudioSegment
from pydub.silence import detect_leading_silence

from learner_app.authoring.recordings.probe import probe
from learner_app.authoring.recordings.transcoder import find_transcoder
from learner_app.domain.course import Tier
from tests.authoring.recordings.conftest import CAPTIONS, codes, ffmpeg

SILENT_DBFS = -45.0
JITTER_MS = 60  # a frame of Opus


def heard(data):
    return AudioSegment.from_file(io.BytesIO(data))


def looked_into(data, path):
    path.write_bytes(data)
    transcoder = find_transcoder()
    assert transcoder is not None
    return probe(path, transcoder)


def test_a_sound_becomes_mono_opus_of_about_16_kbit_with_a_waveform(talks, sources, key, tmp_path):
    talk = talks.write("talk.wav", sources.sound).built(key)

    source = looked_into(talk.files[Tier.AUDIO], tmp_path / "x")
    assert talk.types == {Tier.AUDIO: "audio/ogg"}
    assert (source.container, source.audio.codec, source.audio.channels) == ("ogg", "opus", 1)
    assert source.bits_a_second < 20_000
    recording = talk.content.recording
    assert (recording.duration_ms, recording.has_video, recording.has_sound) == (6_000, False, True)
    assert codes(talk.report.findings, "gap") == []
    for blob, info in talk.manifest.blobs.items():
        assert info.size_bytes == len(talk.read(blob))


def test_the_waveform_is_one_of_audiowaveform_and_shows_where_the_sound_is(talks, sources, key):
    talk = talks.write("talk.wav", sources.sound).built(key)

    waveform = json.loads(talk.read(talk.content.recording.waveform))
    data = waveform["data"]
    length_s = waveform["length"] * waveform["samples_per_pixel"] / waveform["sample_rate"]
    assert {key: waveform[key] for key in ("version", "channels", "bits")} == {"version": 2, "channels": 1, "bits": 8}
    assert len(data) == 2 * waveform["length"] <= 2_000
    assert length_s == pytest.approx(6, abs=0.1)
    third = len(data) // 6 * 2
    assert max(map(abs, data[: third - 8])) <= 1
    assert max(data[third + 8 : 2 * third - 8]) > 5
    assert min(data[third + 8 : 2 * third - 8]) < -5


def test_silence_at_the_end_goes_and_no_cue_is_shifted(talks, sources, key):
    talk = talks.write("talk.wav", sources.sound, keys='exception = "no words"\n').built(key)

    sound = heard(talk.files[Tier.AUDIO])
    assert detect_leading_silence(sound, SILENT_DBFS) == pytest.approx(2_000, abs=JITTER_MS)
    assert 4_400 <= len(sound) <= 4_700


def test_silence_is_kept_as_long_as_there_are_cues(talks, sources, key):
    talk = talks.write("talk.wav", sources.sound).built(key)

    assert len(heard(talk.files[Tier.AUDIO])) == pytest.approx(6_000, abs=JITTER_MS)


def test_what_is_made_of_a_film_keeps_its_times_also_where_the_sound_begins_late(talks, sources, key, tmp_path):
    late = ffmpeg(
        tmp_path / "late.mp4",
        *("-f", "lavfi", "-i", "testsrc2=s=640x360:r=15:d=6"),
        *("-itsoffset", "1.5", "-i", str(sources.sound), "-map", "0:v", "-map", "1:a"),
        *("-c:v", "libx264", "-b:v", "3000k", "-c:a", "aac", "-t", "6"),
    )
    talk = talks.write("talk.mp4", late).built(key)

    for tier in (Tier.AUDIO, Tier.LOW):  # standard is the source itself
        assert detect_leading_silence(heard(talk.files[tier]), SILENT_DBFS) == pytest.approx(3_500, abs=90), tier


def test_all_recordings_are_about_as_loud(talks, sources, key, tmp_path):
    loudness = []
    for name, gain in (("quiet.wav", "0.05"), ("loud.wav", "4")):
        source = ffmpeg(tmp_path / name, "-f", "lavfi", "-i", f"sine=f=500:d=8,volume={gain}")
        loudness.append(heard(talks.write(name, source).built(key).files[Tier.AUDIO]).dBFS)

    assert loudness[0] == pytest.approx(loudness[1], abs=1.5)


def test_a_film_gets_low_standard_and_audio_tiers_and_stills(talks, sources, key, tmp_path):
    talk = talks.write("talk.mp4", sources.film).built(key)

    low = looked_into(talk.files[Tier.LOW], tmp_path / "low")
    standard = looked_into(talk.files[Tier.STANDARD], tmp_path / "standard")
    assert list(talk.types) == [Tier.AUDIO, Tier.LOW, Tier.STANDARD]  # heaviest last
    assert low.video.short_side <= 240
    assert low.bits_a_second <= 400_000
    assert (low.video_type, standard.video_type) == ("video/mp4", "video/mp4")
    assert standard.video.height == 360  # not larger than the source
    assert talk.content.recording.has_video
    stills = talk.content.recording.key_pictures
    assert stills
    assert all(talk.manifest.blobs[still.picture].media_type == "image/webp" for still in stills)


def test_a_film_that_stands_upright_has_240_pixels_across(talks, key, sources, tmp_path):
    tall = ffmpeg(tmp_path / "tall.mp4", "-f", "lavfi", "-i", "testsrc2=s=361x641:r=10:d=2", "-pix_fmt", "yuv444p")

    talk = talks.write("talk.mp4", tall, keys='exception = "silent"\n').built(key)

    assert looked_into(talk.files[Tier.LOW], tmp_path / "low").video.width == 240


def test_a_film_that_is_light_enough_is_used_as_it_is(talks, key, sources, tmp_path):
    words = ("-f", "lavfi", "-i", "color=s=320x240:r=10:d=4", "-f", "lavfi", "-i", "sine=d=4")
    light = ffmpeg(tmp_path / "light.mp4", *words, "-c:v", "libx264", "-c:a", "aac", "-b:a", "48k")

    talk = talks.write("talk.mp4", light).built(key)

    assert set(talk.files) == {Tier.AUDIO, Tier.LOW}
    assert talk.files[Tier.LOW] == light.read_bytes()


def test_opus_that_is_light_enough_is_used_as_it_is(talks, key, sources, tmp_path):
    opus = ffmpeg(tmp_path / "x.opus", "-i", str(sources.sound), "-ac", "1", "-c:a", "libopus", "-b:a", "14k")

    talk = talks.write("talk.opus", opus).built(key)

    assert talk.files == {Tier.AUDIO: opus.read_bytes()}
    assert talk.content.recording.waveform is not None


def test_24_kbit_are_used_where_the_course_or_the_unit_says_so(talks, sources, key):
    light = len(talks.write("talk.wav", sources.sound).built(key).files[Tier.AUDIO])
    rich = len(talks.write("talk.wav", sources.sound, keys=f"{CAPTIONS}audio_kbit = 24\n").built(key).files[Tier.AUDIO])
    source = talks.folder / "course.toml"
    source.write_text("audio_kbit = 24\n" + source.read_text().replace("audio_kbit = 24\n", ""))
    for_all = len(talks.built(key).files[Tier.AUDIO])

    assert light < rich == for_all


def test_a_silent_film_needs_neither_captions_nor_an_audio_tier(talks, sources, key):
    silent = ffmpeg(sources.folder / "silent.mp4", "-i", str(sources.film), "-an", "-c", "copy")

    talk = talks.write("talk.mp4", silent, keys='descriptions = { en = "talk.vtt" }\n').built(key)

    recording = talk.content.recording
    assert (recording.has_sound, recording.waveform) == (False, None)
    assert set(talk.files) == {Tier.LOW, Tier.STANDARD}
    assert talk.read(recording.descriptions["en"]).startswith(b"WEBVTT")
    assert codes(talk.report.findings, "gap") == []


def test_a_sound_with_a_cover_picture_is_no_film(talks, sources, key, tmp_path):
    cover = ffmpeg(tmp_path / "cover.png", "-f", "lavfi", "-i", "testsrc2=s=300x300:d=1", "-frames:v", "1")
    words = ("-i", str(sources.sound), "-i", str(cover), "-map", "0", "-map", "1", "-disposition:v", "attached_pic")
    song = ffmpeg(tmp_path / "song.mp3", *words, "-c:v", "copy")

    talk = talks.write("talk.mp3", song).built(key)

    assert set(talk.files) == {Tier.AUDIO}
    assert not talk.content.recording.has_video


def test_the_same_recording_gives_the_same_bytes_with_the_cache_and_without(talks, sources, key):
    talks.write("talk.mp4", sources.film).built(key)
    first = talks.package.read_bytes()
    talks.built(key)
    with_cache = talks.package.read_bytes()
    shutil.rmtree(talks.cache)
    talks.built(key)

    assert first == with_cache == talks.package.read_bytes()


def test_ten_minutes_of_film_keep_to_the_sizes_that_learners_can_pay(talks, sources, key, tmp_path):
    """One minute, which has all the stills and points that ten have.

    Source: MB-01: text 50 KB, audio 2.5 MB, low 30 MB.
    """
    words = ("-f", "lavfi", "-i", "testsrc2=s=640x360:r=5:d=60", "-f", "lavfi", "-i", "anoisesrc=d=60:a=0.1:r=16000")
    film = ffmpeg(tmp_path / "film.mp4", *words, "-c:v", "libx264", "-preset", "ultrafast", "-c:a", "aac")
    cues = "".join(f"\n00:{at:02}.000 --> 00:{at + 3:02}.500\n{'words ' * 9}\n" for at in range(0, 56, 4))

    talk = talks.write("talk.mp4", film, cues=f"WEBVTT\n{cues}").built(key)

    assert len(talk.content.recording.key_pictures) == 6
    assert talk.manifest.size_bytes(Tier.TEXT) + 9 * len(cues) <= 50_000
    assert talk.manifest.size_bytes(Tier.AUDIO) <= 250_000
    assert talk.manifest.size_bytes(Tier.LOW) <= 3_000_000
