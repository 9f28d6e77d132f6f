"""Short recordings of every sort the player meets, good and bad, made by ffmpeg once for all tests."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

LENGTH_MS = 6_000
_TONE = ("-f", "lavfi", "-i", "sine=frequency=440:duration=6")
_PICTURE = ("-f", "lavfi", "-i", "testsrc2=size=426x240:rate=25:duration=6")
_OPUS = ("-ac", "1", "-c:a", "libopus", "-b:a", "16k")
_H264 = ("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-g", "25", "-movflags", "+faststart")
_MADE = {
    "sound.mp3": (*_TONE, "-c:a", "libmp3lame", "-b:a", "32k"),
    "sound.ogg": (*_TONE, *_OPUS),
    "video.mp4": (*_PICTURE, *_TONE, *_H264, "-c:a", "aac", "-b:a", "32k"),
    "video.webm": (
        *_PICTURE,
        *_TONE,
        "-c:v",
        "libvpx",
        "-deadline",
        "realtime",
        "-cpu-used",
        "8",
        "-b:v",
        "200k",
        *_OPUS,
    ),
}


@dataclass(frozen=True, slots=True)
class Recordings:
    """Files in a folder; none of their names says what they are, as in the store of blobs."""

    folder: Path

    def path(self, name: str) -> Path:
        return self.folder / name.replace(".", "-")

    @property
    def mp3(self) -> Path:
        return self.path("sound.mp3")

    @property
    def ogg(self) -> Path:
        return self.path("sound.ogg")

    @property
    def mp4(self) -> Path:
        return self.path("video.mp4")

    @property
    def webm(self) -> Path:
        return self.path("video.webm")


@pytest.fixture(scope="session")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> Recordings:
    """A tone of six seconds as MP3 and Opus, and with a moving picture as MP4 and WebM; and what is broken of them."""
    made = make_recordings(tmp_path_factory.mktemp("recordings"))
    if made is None:
        pytest.skip("ffmpeg is not here to make recordings with")
    return made


def make_recordings(folder: Path) -> Recordings | None:
    """All of them in a folder; None where there is no ffmpeg."""
    if shutil.which("ffmpeg") is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    made = Recordings(folder)
    for name, options in _MADE.items():
        _ffmpeg(*options, str(made.folder / name))
        (made.folder / name).rename(made.path(name))
    _ffmpeg(*_TONE, *_OPUS, "-f", "webm", "-live", "1", str(made.path("endless.webm")))
    made.path("empty").write_bytes(b"")
    made.path("words").write_bytes(b"These are words, and no recording.\n" * 100)
    whole = made.mp4.read_bytes()
    made.path("cut.mp4").write_bytes(whole[: len(whole) // 3])
    sound = made.webm.read_bytes()
    made.path("cut.webm").write_bytes(sound[: len(sound) // 3])
    made.path("unknown-codec").write_bytes(whole.replace(b"avc1", b"zzz1").replace(b"mp4a", b"zzza"))
    return made


def _ffmpeg(*arguments: str) -> None:
    subprocess.run(["ffmpeg", "-nostdin", "-loglevel", "error", "-y", *arguments], check=True, timeout=120)
