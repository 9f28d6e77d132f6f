"""Courses of recordings, from an author's source through the real build: one of ours, and real speech."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.authoring.build import build_course
from learner_app.domain.ids import CourseId, UnitId
from tests.fakes.course import AUTHOR

if TYPE_CHECKING:
    from pathlib import Path

    from tests.recordings import Recordings

_COURSE_TOML = """\
id = "valley"
version = "1"
title = "The valley"
language = "en"
outcome = "Find the way with, and without, the sound."
licence = "CC0-1.0"

[[module]]
title = "All of it"
[[module.unit]]
id = "talk"
title = "A talk on the weather"
kind = "media"
file = "talk.mp3"
captions = { en = "words.vtt" }
[[module.unit]]
id = "film"
title = "A film of the bridge"
kind = "media"
file = "film.mp4"
captions = { en = "words.vtt" }
[[module.unit]]
id = "story"
title = "A story of the woods"
kind = "media"
file = "story.ogg"
captions = { en = "words.vtt" }
"""
_WORDS = "WEBVTT\n\n00:00.000 --> 00:03.000\n<v Ama>Bring a torch.\n\n00:03.000 --> 00:06.000\n<v Kofi>And a map.\n"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A built course of three recordings, and in which way each is to be learned."""

    package: Path
    course: CourseId
    listened: UnitId
    watched: UnitId
    read: UnitId

    @property
    def ways(self) -> dict[str, str]:
        """As reports name them."""
        return {self.listened: "listened", self.watched: "watched", self.read: "read"}


def build_valley(folder: Path, recordings: Recordings) -> Spoken:
    """A talk, a film and a story of six seconds each."""
    source = folder / "source"
    source.mkdir()
    for name, made in (("talk.mp3", recordings.mp3), ("film.mp4", recordings.mp4), ("story.ogg", recordings.ogg)):
        shutil.copyfile(made, source / name)
    (source / "words.vtt").write_text(_WORDS, encoding="utf-8")
    (source / "course.toml").write_text(_COURSE_TOML, encoding="utf-8")
    package = _build(source, folder / "valley.learnpack")
    return Spoken(package, CourseId("valley"), UnitId("talk"), UnitId("film"), UnitId("story"))


def build_spoken_word(folder: Path, content: Path) -> Spoken:
    """What people really said."""
    package = _build(content / "spoken-word.toml", folder / "spoken-word.learnpack")
    return Spoken(package, CourseId("spoken-word"), UnitId("printing"), UnitId("adapt"), UnitId("voice-menu"))


def _build(source: Path, package: Path) -> Path:
    report = build_course(source, package, AUTHOR, cache=package.with_suffix(".renditions"))
    assert report.built is not None, report.findings
    assert not [finding for finding in report.findings if str(finding.severity) in {"error", "gap"}]
    return package
