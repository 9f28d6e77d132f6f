"""Short recordings that are made once, and courses with one of them."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pytest

from learner_app.authoring.build import BuildReport, build_course
from learner_app.formats.package import read_package

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from learner_app.authoring.progress import Step
    from learner_app.domain.course import Tier
    from learner_app.domain.ids import BlobHash
    from learner_app.formats.findings import Finding
    from learner_app.formats.manifest import Manifest, UnitContent

HEAD = """\
id = "talks"
version = "1"
title = "Talks"
language = "en"
outcome = "Listen."
licence = "MIT"
[[module]]
title = "All"
"""
UNIT = """\
[[module.unit]]
id = "talk"
kind = "media"
minutes = 5
"""
CUES = "WEBVTT\n\n00:00.500 --> 00:03.000\nGood morning to all.\n\n00:03.500 --> 00:06.000\nLet us begin.\n"
CAPTIONS = 'captions = { en = "talk.vtt" }\n'


def ffmpeg(target: Path, *words: str) -> Path:
    """Make a recording with the real program."""
    command = ["ffmpeg", "-nostdin", "-v", "error", "-y", *words, str(target)]
    subprocess.run(command, check=True, timeout=120)
    return target


@dataclass(frozen=True)
class Sources:
    """Recordings of six seconds: silence up to 2.0 s, a tone up to 4.0 s, silence. Pictures move all the time."""

    folder: Path
    sound: Path
    film: Path


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Sources:
    """Made once; do not change them."""
    if shutil.which("ffmpeg") is None:
        pytest.skip("ffmpeg is not installed")
    folder = tmp_path_factory.mktemp("sources")
    tone = "sine=f=300:d=6,volume='between(t,2,4)':eval=frame"
    sound = ffmpeg(folder / "tone.wav", "-f", "lavfi", "-i", tone)
    pictures = ("-f", "lavfi", "-i", "testsrc2=s=640x360:r=15:d=6")
    film = ffmpeg(folder / "film.mp4", *pictures, "-i", str(sound), "-c:v", "libx264", "-b:v", "3000k", "-c:a", "aac")
    return Sources(folder, sound, film)


@dataclass(frozen=True)
class BuiltTalk:
    """A package with one recording, opened."""

    report: BuildReport
    manifest: Manifest
    read: Callable[[BlobHash], bytes]

    @property
    def content(self) -> UnitContent:
        return self.manifest.units[self.manifest.course.units[0].id]

    @property
    def files(self) -> dict[Tier, bytes]:
        return {self.manifest.blobs[file].tier: self.read(file) for file in self.content.files}

    @property
    def types(self) -> dict[Tier, str]:
        return {self.manifest.blobs[file].tier: self.manifest.blobs[file].media_type for file in self.content.files}


class TalkCourse:
    """A course with one recording."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "talks"
        self.cache = folder / "cache"
        self.package = folder / "talks.learnpack"
        self.steps: list[Step] = []
        self.folder.mkdir()

    def write(self, name: str, content: Path | bytes, keys: str = CAPTIONS, cues: str | bytes = CUES) -> TalkCourse:
        target = self.folder / name
        if isinstance(content, bytes):
            target.write_bytes(content)
        else:
            shutil.copy(content, target)
        (self.folder / "talk.vtt").write_bytes(cues if isinstance(cues, bytes) else cues.encode())
        (self.folder / "course.toml").write_text(f'{HEAD}{UNIT}file = "{name}"\n{keys}')
        return self

    def build(self, key) -> BuildReport:
        return build_course(self.folder, self.package, key, self.steps.append, self.cache)

    def built(self, key) -> BuiltTalk:
        report = self.build(key)
        assert report.built is not None, report.findings
        with read_package(report.built.path) as package:
            blobs = {name: package.blob(name) for name in package.manifest.blobs}
            return BuiltTalk(report, package.manifest, partial(dict.__getitem__, blobs))


@pytest.fixture
def talks(tmp_path: Path) -> TalkCourse:
    """An empty course folder, with a cache of its own."""
    return TalkCourse(tmp_path)


def codes(findings: tuple[Finding, ...], severity: str) -> list[str]:
    """Of one severity, without the length of the module."""
    return [one.code for one in findings if str(one.severity) == severity and one.code != "module-length"]
