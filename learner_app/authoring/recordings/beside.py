"""What lies beside a recording under the same name: captions, descriptions and chapters for a first `course.toml`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from learner_app.authoring.recordings.unit import VIDEO_SUFFIXES
from learner_app.domain.course import UnitKind
from learner_app.formats.course_source import UnitSource
from learner_app.formats.manifest import LANGUAGE_PATTERN

if TYPE_CHECKING:
    from pathlib import Path

    from learner_app.domain.ids import UnitId

RECORDING_SUFFIXES = VIDEO_SUFFIXES | {".aac", ".flac", ".m4a", ".mp3", ".oga", ".ogg", ".opus", ".wav"}
CUE_SUFFIXES = (".srt", ".vtt")
"""Where there are both, the later one counts."""


def recording_unit(unit: UnitId, title: str, path: Path, file: str, language: str) -> UnitSource:
    """A media unit with all that belongs to the recording by its name.

    `talk.mp4` has captions in `talk.vtt` (the course's language) and `talk.ar.srt`, descriptions in
    `talk.descriptions.vtt` and `talk.descriptions.ar.vtt`, chapters in `talk.chapters.vtt`.

    Args:
        unit: Its id.
        title: Its title.
        path: The recording.
        file: The same, as the course names it.
        language: Of the course.
    """
    made = UnitSource(unit, UnitKind.MEDIA, title, file)
    captions: dict[str, str] = {}
    descriptions: dict[str, str] = {}
    folder = file.rpartition("/")[0]
    for suffix in CUE_SUFFIXES:
        for beside in sorted(path.parent.glob("*")):
            marks = _marks(beside, path, suffix)
            name = f"{folder}/{beside.name}".lstrip("/")
            match marks:
                case []:
                    captions[language] = name
                case ["chapters"]:
                    made = replace(made, chapters=name)
                case ["descriptions"]:
                    descriptions[language] = name
                case ["descriptions", tag] if LANGUAGE_PATTERN.fullmatch(tag):
                    descriptions[tag] = name
                case [tag] if LANGUAGE_PATTERN.fullmatch(tag):
                    captions[tag] = name
    return replace(made, captions=captions, descriptions=descriptions)


def _marks(beside: Path, recording: Path, suffix: str) -> list[str] | None:
    """What stands between the recording's name and the ending; None where the file is another's, or a link."""
    is_cues = beside.suffix.lower() == suffix and beside.is_file() and not beside.is_symlink()
    if not is_cues or not beside.stem.startswith(recording.stem):
        return None
    rest = beside.stem.removeprefix(recording.stem)
    if not rest:
        return []
    return rest[1:].split(".") if rest.startswith(".") else None
