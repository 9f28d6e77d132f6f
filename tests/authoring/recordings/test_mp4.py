"""MP4 is read without any program as ffprobe reads it, and whatever is in a file, reading it ends."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learner_app.authoring.recordings.mp4 import read_mp4
from learner_app.authoring.recordings.probe import probe
from learner_app.authoring.recordings.transcoder import find_transcoder
from tests.authoring.recordings.conftest import ffmpeg


@pytest.mark.parametrize("place", [(), ("-movflags", "+faststart")], ids=["index last", "index first"])
def test_it_says_what_ffprobe_says(sources, tmp_path, place):
    words = ("-i", str(sources.film), *place, "-c", "copy")
    film = ffmpeg(tmp_path / "film.mp4", *words)

    transcoder = find_transcoder()
    assert transcoder is not None
    read, known = read_mp4(film), probe(film, transcoder)

    assert read is not None
    assert read.video is not None
    assert read.audio is not None
    assert (read.container, read.size_bytes, read.video_type) == (known.container, known.size_bytes, known.video_type)
    assert read.duration_ms == pytest.approx(known.duration_ms, abs=50)
    assert (read.video.codec, read.video.width, read.video.height) == ("h264", 640, 360)
    assert read.audio.codec == "aac"


def test_what_has_no_moving_picture_is_no_film(sources, tmp_path):
    assert read_mp4(ffmpeg(tmp_path / "sound.m4a", "-i", str(sources.sound), "-c:a", "aac")) is None
    assert read_mp4(sources.sound) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0\0\0\1ftyp",
        struct.pack(">I4s", 0, b"free") * 3,
        struct.pack(">I4sQ", 1, b"moov", 2**63),
        struct.pack(">I4s", 2**32 - 1, b"moov") + b"x" * 100,
        struct.pack(">I4s", 16, b"moov") + struct.pack(">I4s", 8, b"mvhd"),
    ],
    ids=["empty", "cut off", "no size", "beyond all measure", "larger than the file", "empty header"],
)
def test_a_file_that_lies_about_itself_is_no_film(tmp_path, content):
    (tmp_path / "film.mp4").write_bytes(content)
    assert read_mp4(tmp_path / "film.mp4") is None


@given(st.integers(0, 3_000), st.integers(0, 255))
def test_no_changed_byte_makes_reading_fail(tmp_path_factory, sources, at, value):
    content = bytearray(sources.film.read_bytes())
    moov = content.index(b"moov")
    content[min(len(content) - 1, moov - 4 + at)] = value
    changed = tmp_path_factory.mktemp("changed") / "film.mp4"
    changed.write_bytes(content)
    read_mp4(changed)
