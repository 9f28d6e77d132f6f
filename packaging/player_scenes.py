"""States of the player for pictures: a course with recordings that ffmpeg makes; none where it is not there."""

from __future__ import annotations

import shutil
import subprocess
from contextlib import closing
from typing import TYPE_CHECKING

from scenes import Scene

from learner_app.authoring.build import build_course
from learner_app.domain.course import UnitKind
from learner_app.domain.ids import CourseId, UnitId
from learner_app.services.session import open_session
from learner_app.ui.navigation import Place, Screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from learner_app.bridge.client import Client
    from learner_app.ui.main_window import MainWindow

_COURSE, _FILM, _TALK = CourseId("valley"), UnitId("valley"), UnitId("weather")
_SECONDS = "20"
_TONE = ("-f", "lavfi", "-i", f"aevalsrc=0.4*sin(2*PI*220*t)*abs(sin(1.7*t)*sin(0.6*t)):d={_SECONDS}")
_PICTURE = (
    "-f",
    "lavfi",
    "-i",
    f"gradients=size=854x480:rate=25:duration={_SECONDS}:speed=0.01:c0=#0b3d4f:c1=#1f7a5c:c2=#d9a441:n=3:seed=7",
)
_TOML = """\
id = "valley"
version = "1"
title = "Into the valley"
language = "en"
outcome = "Find your way where the network ends."
licence = "CC-BY-4.0"

[[module]]
title = "On foot"
[[module.unit]]
id = "valley"
title = "The way to the bridge"
kind = "media"
minutes = 2
file = "valley.mp4"
captions = { en = "valley.en.vtt", ar = "valley.ar.vtt" }
chapters = "chapters.vtt"
[[module.unit]]
id = "weather"
title = "Listen to the weather"
kind = "media"
minutes = 1
file = "weather.mp3"
captions = { en = "valley.en.vtt" }
"""
_SAID = (
    ("Ama", "Welcome to the valley. Take your time.", "أهلا بكم في الوادي. لا داعي للعجلة."),
    ("Ama", "Here the network ends, and we go on foot.", "هنا تنتهي الشبكة، ونمضي سيرا."),
    ("Kofi", "Bring a torch, a map and somebody who knows the way.", "أحضروا مصباحا وخريطة ومن يعرف الطريق."),
    ("Kofi", "At the bridge we check every rope twice.", "عند الجسر نفحص كل حبل مرتين."),
    ("Ama", "If it rains, we wait. Nobody crosses alone.", "إن أمطرت انتظرنا. لا يعبر أحد وحده."),
)


def player_scenes(folder: Path, key: Ed25519PrivateKey) -> Iterator[Scene]:
    """In the order in which they are looked at."""
    if shutil.which("ffmpeg") is None:
        return
    package = _build(folder, key)
    here = _installed(folder / "recordings", package)
    yield Scene("recording", here, Place(Screen.MEDIA, _COURSE, _FILM, at_ms=5_000))
    yield Scene("recording-playing", here, Place(Screen.MEDIA, _COURSE, _FILM, at_ms=9_000), act=_play)
    yield Scene("recording-of-sound", here, Place(Screen.MEDIA, _COURSE, _TALK, at_ms=13_000))
    yield Scene("course-of-recordings", here, Place(Screen.COURSE, _COURSE))
    yield Scene("today-recording", here, Place(Screen.TODAY))
    lost = _installed(folder / "texts", package)
    _lose_recordings(lost)
    yield Scene("recording-not-here", lost, Place(Screen.MEDIA, _COURSE, _FILM))


def _build(folder: Path, key: Ed25519PrivateKey) -> Path:
    source = folder / "valley"
    source.mkdir(parents=True)
    (source / "course.toml").write_text(_TOML, encoding="utf-8")
    for language in (1, 2):
        name = f"valley.{('en', 'ar')[language - 1]}.vtt"
        said = [_cue(4 * at, 4 * at + 3.6, f"<v {each[0]}>{each[language]}") for at, each in enumerate(_SAID)]
        (source / name).write_text("\n\n".join(["WEBVTT", *said]) + "\n", encoding="utf-8")
    chapters = [_cue(0, 8, "Where the network ends"), _cue(8, 20, "The bridge")]
    (source / "chapters.vtt").write_text("\n\n".join(["WEBVTT", *chapters]) + "\n", encoding="utf-8")
    _ffmpeg(*_PICTURE, *_TONE, "-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac", str(source / "valley.mp4"))
    _ffmpeg(*_TONE, str(source / "weather.mp3"))
    package = folder / "valley.learnpack"
    build_course(source, package, key)
    return package


def _cue(start_s: float, end_s: float, text: str) -> str:
    return f"00:{start_s:06.3f} --> 00:{end_s:06.3f}\n{text}"


def _ffmpeg(*arguments: str) -> None:
    subprocess.run(["ffmpeg", "-nostdin", "-loglevel", "error", "-y", *arguments], check=True, timeout=120)


def _installed(profile: Path, package: Path) -> Path:
    with closing(open_session(profile, is_offline=True)) as session:
        session.library.import_package(package)
    return profile


def _lose_recordings(profile: Path) -> None:
    """As if the text alone had come."""
    with closing(open_session(profile, is_offline=True)) as session:
        for unit in session.library.course(_COURSE).course.units:
            if unit.kind is UnitKind.MEDIA:
                for rendition in session.media.open(_COURSE, unit.id).renditions:
                    if rendition.path is not None:
                        rendition.path.unlink()


def _play(window: MainWindow, _client: Client) -> None:
    from PySide6.QtWidgets import QPushButton

    for button in window.findChildren(QPushButton):
        if button.property("kind") == "play" and button.isVisible():
            button.click()
