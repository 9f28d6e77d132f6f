"""Units that are one file as it is: recordings and documents."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from learner_app.authoring.blobs import file_tier, media_type
from learner_app.authoring.course_folder import SourceFault
from learner_app.authoring.media import duration_s
from learner_app.authoring.workshop import MadeUnit, Workshop, saved_name
from learner_app.domain.course import Tier
from learner_app.formats.manifest import UnitContent

if TYPE_CHECKING:
    from learner_app.domain.ids import BlobHash
    from learner_app.formats.course_source import UnitSource

MAX_FILE_BYTES = 2_000_000_000
MAX_CAPTIONS_BYTES = 2_000_000
_END = re.compile(r"-->\s+(?:(\d{2,4}):)?(\d\d):(\d\d\.\d{3})", re.ASCII)


def make_document(unit: UnitSource, workshop: Workshop) -> MadeUnit:
    """A file to open or save: a form, a handout.

    Raises:
        SourceFault: It is missing or too large.
    """
    return MadeUnit(UnitContent(files=(_take(unit, workshop),), source_name=saved_name(unit.file)))


def make_media(unit: UnitSource, workshop: Workshop) -> MadeUnit:
    """A recording with its captions and chapters.

    Raises:
        SourceFault: One of the files is missing, too large or not WebVTT.
    """
    recording = _take(unit, workshop)
    if not unit.captions:
        workshop.warn(
            "missing-transcript",
            workshop.course.name,
            unit.line,
            f"The recording {unit.file} has no captions: it cannot be read or searched, nor followed without sound.",
            'Add captions = { en = "….vtt" }.',
        )
    cues = {language: _read_cues(file, workshop) for language, file in sorted(unit.captions.items())}
    seconds = duration_s(workshop.folder.find(unit.file)) or max(map(_last_cue_s, cues.values()), default=0.0)
    content = UnitContent(
        files=(recording,),
        source_name=saved_name(unit.file),
        captions={language: _keep_cues(text, workshop) for language, text in cues.items()},
        chapters=_keep_cues(_read_cues(unit.chapters, workshop), workshop) if unit.chapters else None,
    )
    return MadeUnit(content, minutes=max(1, math.ceil(seconds / 60)))


def _take(unit: UnitSource, workshop: Workshop) -> BlobHash:
    size = workshop.folder.size_bytes(unit.file, MAX_FILE_BYTES)
    path = workshop.folder.find(unit.file)
    try:
        return workshop.blobs.add_file(path, file_tier(path, size), media_type(path))
    except OSError as error:
        raise SourceFault("unreadable", f"{unit.file} cannot be read: {error.strerror or error}.") from error


def _read_cues(file: str, workshop: Workshop) -> str:
    text = workshop.folder.read_text(file, MAX_CAPTIONS_BYTES)
    if not text.startswith("WEBVTT"):
        raise SourceFault("bad-captions", f"{file} is not a WebVTT file: its first line is not WEBVTT.")
    return text


def _keep_cues(text: str, workshop: Workshop) -> BlobHash:
    return workshop.blobs.add(text.encode(), Tier.TEXT, "text/vtt")


def _last_cue_s(cues: str) -> float:
    """When the last cue ends: how long the recording is where no program can tell. Source: WebVTT, W3C, section 4.1."""
    ends = (
        int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds) for hours, minutes, seconds in _END.findall(cues)
    )
    return max(ends, default=0.0)
