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
_VISIT_TOML = """\
id = "visit"
version = "1"
title = "Before a visit"
language = "en"
outcome = "Be ready to go."
licence = "CC0-1.0"

[[module]]
title = "All of it"
[[module.unit]]
id = "pack"
title = "What to pack"
kind = "lesson"
file = "pack.md"
[[module.unit]]
id = "film"
title = "A film of the bridge"
kind = "media"
file = "film.mp4"
captions = { en = "words.vtt" }
descriptions = { en = "seen.vtt" }
[[module.unit]]
id = "check"
title = "Check: what to pack"
kind = "quiz"
file = "check.gift"
policy = "practice"
pass_mark = 0.5
"""
_PACK = "# What to pack\n\nTake a torch.\n\n## For the bridge\n\nTake a map as well.\n"
_CHECK = """\
::Light:: What gives light? { =A torch ~A map ~A rope }

::Way:: What shows the way? { =A map ~A torch ~A rope }
"""
_SEEN = "WEBVTT\n\n00:02.000 --> 00:02.900\nA path leads into the woods.\n"
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


def build_visit(folder: Path, recordings: Recordings) -> Path:
    """A package with a lesson, a film and a practice quiz."""
    source = folder / "source"
    source.mkdir()
    shutil.copyfile(recordings.mp4, source / "film.mp4")
    texts = {"course.toml": _VISIT_TOML, "pack.md": _PACK, "check.gift": _CHECK, "words.vtt": _WORDS, "seen.vtt": _SEEN}
    for name, text in texts.items():
        (source / name).write_text(text, encoding="utf-8")
    return _build(source, folder / "visit.learnpack")


def build_spoken_word(folder: Path, content: Path) -> Spoken:
    """What people really said."""
    package = _build(content / "spoken-word.toml", folder / "spoken-word.learnpack")
    return Spoken(package, CourseId("spoken-word"), UnitId("printing"), UnitId("adapt"), UnitId("voice-menu"))


def _build(source: Path, package: Path) -> Path:
    report = build_course(source, package, AUTHOR, cache=package.with_suffix(".renditions"))
    assert report.built is not None, report.findings
    assert not [finding for finding in report.findings if str(finding.severity) in {"error", "gap"}]
    return package
