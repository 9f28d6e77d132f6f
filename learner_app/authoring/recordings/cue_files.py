"""The caption files of a course: read, made WebVTT where they are not, with the line on which each cue stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.authoring.course_folder import SourceFault
from learner_app.formats.captions import (
    MAX_CAPTIONS_BYTES,
    BadCaptions,
    Captions,
    Cue,
    is_webvtt,
    read_captions,
    write_webvtt,
)

if TYPE_CHECKING:
    from learner_app.authoring.course_folder import CourseFolder

_TIMES = re.compile(
    r"\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{3})\s*-->\s*(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})[.,](\d{3})", re.ASCII
)


@dataclass(frozen=True, slots=True)
class CueFile:
    """One file.

    Attributes:
        name: Relative to the course folder.
        webvtt: What travels: the file itself, byte by byte, where it is WebVTT.
        times: Line, start and end in milliseconds of each cue, in the order of the file.
    """

    name: str
    captions: Captions
    webvtt: bytes
    times: tuple[tuple[int, int, int], ...]

    @property
    def last_ms(self) -> int:
        """When the last cue ends."""
        return max(cue.end_ms for cue in self.captions.cues)

    def line(self, cue: Cue) -> int:
        """Where the cue stands; 0 where that cannot be told."""
        return next(
            (line for line, start, end in self.times if (start, max(start, end)) == (cue.start_ms, cue.end_ms)), 0
        )


def read_cue_file(name: str, folder: CourseFolder) -> CueFile:
    """Read WebVTT or SubRip.

    Raises:
        SourceFault: It is missing, too large, or no file of captions.
    """
    data = folder.read(name, MAX_CAPTIONS_BYTES)
    try:
        captions = read_captions(data, name)
    except BadCaptions as error:
        raise SourceFault("bad-captions", error.message, error.next_step) from error
    text = data.decode("utf-8-sig")
    return CueFile(name, captions, data if is_webvtt(text) else write_webvtt(captions), tuple(_times(text)))


def _times(text: str) -> list[tuple[int, int, int]]:
    found = []
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), start=1):
        if match := _TIMES.match(line):
            numbers = [int(digits or 0) for digits in match.groups()]
            found.append((number, _milliseconds(numbers[:4]), _milliseconds(numbers[4:])))
    return found


def _milliseconds(parts: list[int]) -> int:
    hours, minutes, seconds, rest = parts
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + rest
