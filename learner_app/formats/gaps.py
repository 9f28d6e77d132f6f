"""What recordings must have before anybody learns from them: a transcript that was reviewed, and every tier."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier, UnitKind
from learner_app.formats.captions import BadCaptions, read_captions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from learner_app.domain.ids import BlobHash, UnitId
    from learner_app.formats.manifest import BlobInfo, Manifest, UnitContent


class GapCode(StrEnum):
    """What is missing."""

    TRANSCRIPT = "missing-transcript"
    REVIEW = "unreviewed-transcript"
    TIER = "missing-tier"


@dataclass(frozen=True, slots=True)
class Gap:
    """One thing that a recording lacks.

    Attributes:
        what: The tier, or the language of the transcript; empty where there is none at all.
    """

    unit: UnitId
    code: GapCode
    what: str = ""

    def sentence(self) -> str:
        """For the author and for whoever publishes."""
        match self.code:
            case GapCode.TRANSCRIPT:
                return f"{self.unit} has no transcript."
            case GapCode.REVIEW:
                return f"The transcript of {self.unit} ({self.what}) is a draft that nobody has reviewed."
            case GapCode.TIER:
                return f"{self.unit} has no {self.what} tier."


def gaps(manifest: Manifest, read: Callable[[BlobHash], bytes]) -> tuple[Gap, ...]:
    """What the recordings of a course lack, in course order; without those whose author said why.

    Packages of formats 1 and 2 do not say what their recordings are made of: of them a transcript alone is asked for.

    Args:
        manifest: Of the course.
        read: Gives a blob's bytes.
    """
    media = [unit.id for unit in manifest.course.units if unit.kind is UnitKind.MEDIA]
    return tuple(
        gap
        for unit in media
        if not _is_excepted(manifest.units[unit])
        for gap in unit_gaps(unit, manifest.units[unit], manifest.blobs, read)
    )


def unit_gaps(
    unit: UnitId, content: UnitContent, blobs: Mapping[BlobHash, BlobInfo], read: Callable[[BlobHash], bytes]
) -> Iterator[Gap]:
    """What one recording lacks, whatever its author says."""
    yield from transcript_gaps(unit, content, read)
    recording = content.recording
    if recording is None:
        return
    here = {blobs[file].tier for file in content.files}
    needed = ((Tier.AUDIO, recording.has_sound), (Tier.LOW, recording.has_video))
    yield from (Gap(unit, GapCode.TIER, tier.value) for tier, is_needed in needed if is_needed and tier not in here)


def transcript_gaps(unit: UnitId, content: UnitContent, read: Callable[[BlobHash], bytes]) -> Iterator[Gap]:
    """Of what is silent, descriptions are the transcript; of all else it takes captions."""
    recording = content.recording
    is_silent = recording is not None and not recording.has_sound
    descriptions = {} if recording is None else recording.descriptions
    if not content.captions and not (is_silent and descriptions):
        yield Gap(unit, GapCode.TRANSCRIPT)
    for language, blob in (*sorted(content.captions.items()), *sorted(descriptions.items())):
        if not _is_reviewed(read(blob)):
            yield Gap(unit, GapCode.REVIEW, language)


def _is_excepted(content: UnitContent) -> bool:
    return content.recording is not None and content.recording.exception != ""


def _is_reviewed(captions: bytes) -> bool:
    """What cannot be read was reviewed by nobody."""
    try:
        return not read_captions(captions, "").is_unreviewed
    except BadCaptions:
        return False
