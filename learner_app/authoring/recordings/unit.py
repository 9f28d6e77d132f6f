"""A media unit: the recording in tiers, with all that is read and looked at without it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from learner_app.authoring.course_folder import SourceFault
from learner_app.authoring.recordings.caption_lint import look_over_languages, look_over_speech, look_over_times
from learner_app.authoring.recordings.cue_files import CueFile, read_cue_file
from learner_app.authoring.recordings.mp4 import read_mp4
from learner_app.authoring.recordings.ogg_opus import OggOpus, read_ogg_opus
from learner_app.authoring.recordings.probe import Source, probe
from learner_app.authoring.recordings.renditions import fits_audio
from learner_app.authoring.recordings.tiers import Tiers, as_it_is, make_tiers
from learner_app.authoring.recordings.transcoder import TranscoderFailed
from learner_app.authoring.workshop import MadeUnit, Workshop, saved_name
from learner_app.domain.course import Tier
from learner_app.formats.gaps import Gap, GapCode, transcript_gaps, unit_gaps
from learner_app.formats.manifest import Recording, UnitContent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from learner_app.domain.ids import BlobHash
    from learner_app.formats.course_source import UnitSource

MAX_FILE_BYTES = 2_000_000_000
_FIXES = {
    GapCode.TRANSCRIPT: 'Add captions = { en = "….vtt" }, or say why there are none: exception = "…".',
    GapCode.REVIEW: "Look it over and approve it.",
    GapCode.TIER: 'Build where it can be made, or say why it is missing: exception = "…".',
}
OTHER_LENGTH_MS = 1_000
"""Sound and picture of a film end about together; what differs by more belongs to another film."""
VIDEO_SUFFIXES = frozenset({".avi", ".m4v", ".mkv", ".mov", ".mp4", ".mpg", ".webm", ".wmv"})


@dataclass(frozen=True, slots=True)
class _Texts:
    """What is read of a recording."""

    captions: Mapping[str, CueFile]
    descriptions: Mapping[str, CueFile]
    chapters: CueFile | None

    @property
    def last_ms(self) -> int:
        """When the last cue ends; 0 where there is none."""
        return max((file.last_ms for file in (*self.captions.values(), *self.descriptions.values())), default=0)


def make_media(unit: UnitSource, workshop: Workshop) -> MadeUnit:
    """Make every tier of a recording that can be made; what cannot is found and named.

    Raises:
        SourceFault: One of the files is missing, too large, damaged or of another kind.
    """
    folder = workshop.folder
    size_bytes = folder.size_bytes(unit.file, MAX_FILE_BYTES)
    path = folder.find(unit.file)
    if not size_bytes:
        raise SourceFault("unusable-recording", f"{unit.file} is empty.", "Export it again.")
    texts = _Texts(
        {language: read_cue_file(file, folder) for language, file in sorted(unit.captions.items())},
        {language: read_cue_file(file, folder) for language, file in sorted(unit.descriptions.items())},
        read_cue_file(unit.chapters, folder) if unit.chapters else None,
    )
    try:
        source = _source(path, workshop)
        opus = _own_sound(unit, source, workshop) if unit.audio else read_ogg_opus(path)
        tiers = _tiers(unit, source, opus, texts, workshop)
    except TranscoderFailed as failure:
        raise SourceFault(
            "unusable-recording", f"{unit.file} {failure}.", "Export it again in another format."
        ) from failure
    except OSError as error:
        raise SourceFault("unreadable", f"{unit.file} cannot be read: {error.strerror or error}.") from error
    duration_ms = tiers.duration_ms or texts.last_ms or (unit.minutes or 0) * 60_000
    _look_over(unit, texts, tiers.duration_ms or None, has_video=tiers.has_video, workshop=workshop)
    content = _content(unit, texts, tiers, duration_ms, workshop)
    return MadeUnit(content, minutes=max(1, math.ceil(duration_ms / 60_000)))


def _source(path: Path, workshop: Workshop) -> Source | None:
    """None where nothing here can look into it."""
    transcoder = workshop.transcoder
    return read_mp4(path) if transcoder is None else probe(path, transcoder)


def _own_sound(unit: UnitSource, source: Source | None, workshop: Workshop) -> OggOpus:
    """The sound alone of a film, as its author made it.

    Raises:
        SourceFault: It is missing, not light enough, or not the sound of this film.
    """
    kbit = unit.audio_kbit or workshop.course.audio_kbit
    opus = read_ogg_opus(workshop.folder.find(unit.audio))
    if opus is None or not fits_audio(opus, kbit):
        message = f"{unit.audio} is not Opus (.opus) in one channel of about {kbit} kbit/s."
        raise SourceFault("unusable-audio", message, "Export it so, or remove the key audio: it is made of the film.")
    if source is not None and abs(source.duration_ms - opus.duration_ms) > OTHER_LENGTH_MS:
        message = (
            f"{unit.audio} lasts {opus.duration_ms / 1000:.1f} s, and {unit.file} {source.duration_ms / 1000:.1f} s."
        )
        raise SourceFault("unusable-audio", message, "Export the sound of the whole film.")
    return opus


def _tiers(unit: UnitSource, source: Source | None, opus: OggOpus | None, texts: _Texts, workshop: Workshop) -> Tiers:
    kbit = unit.audio_kbit or workshop.course.audio_kbit
    if workshop.transcoder is None or source is None:
        is_heard_alone = opus is not None and not unit.audio
        is_video = PurePosixPath(unit.file).suffix.lower() in VIDEO_SUFFIXES and not is_heard_alone
        return as_it_is(source, opus, kbit, workshop.blobs, is_video=is_video)
    if workshop.studio is None:
        return Tiers(source.duration_ms, has_video=source.video is not None, has_sound=source.audio is not None)
    chapters = () if texts.chapters is None else texts.chapters.captions.cues
    return make_tiers(
        source,
        opus,
        kbit,
        last_cue_ms=texts.last_ms,
        chapters_ms=[cue.start_ms for cue in chapters],
        studio=workshop.studio,
        blobs=workshop.blobs,
    )


def _look_over(
    unit: UnitSource, texts: _Texts, duration_ms: int | None, *, has_video: bool, workshop: Workshop
) -> None:
    is_descriptive = bool(texts.descriptions)
    for file in texts.captions.values():
        look_over_speech(file, duration_ms, is_descriptive=is_descriptive, workshop=workshop)
    for file in (*texts.descriptions.values(), *((texts.chapters,) if texts.chapters else ())):
        look_over_times(file, duration_ms, workshop)
    look_over_languages(texts.captions, workshop)
    spoken = {language for other in workshop.course.units for language in other.captions}
    for language in sorted(spoken - texts.captions.keys() if texts.captions else ()):
        message = f"{unit.id} has no captions in {language}, as other recordings of the course have."
        workshop.warn("untranslated-captions", workshop.course.name, unit.line, message, "Have them translated.")
    if has_video and not texts.descriptions:
        message = f"{unit.id} is a video without descriptions: who cannot see it misses what nobody says."
        fix = 'Add descriptions = { en = "….vtt" } with what is only shown, unless all of it is said.'
        workshop.warn("no-descriptions", workshop.course.name, unit.line, message, fix)


def _content(unit: UnitSource, texts: _Texts, tiers: Tiers, duration_ms: int, workshop: Workshop) -> UnitContent:
    content = UnitContent(
        files=tiers.files,
        source_name=saved_name(unit.file),
        captions=_kept(texts.captions, workshop),
        chapters=_kept({"": texts.chapters}, workshop)[""] if texts.chapters else None,
        recording=Recording(
            duration_ms,
            tiers.has_video,
            waveform=tiers.waveform,
            descriptions=_kept(texts.descriptions, workshop),
            key_pictures=tuple(one for one in tiers.key_pictures if one.at_ms <= duration_ms),
            has_sound=tiers.has_sound,
        )
        if duration_ms
        else None,
    )
    found = _gaps(unit, content, tiers, workshop)
    _name(found, unit, tiers, workshop)
    if content.recording is None or not found:
        return content
    return replace(content, recording=replace(content.recording, exception=unit.exception))


def _kept(files: Mapping[str, CueFile], workshop: Workshop) -> dict[str, BlobHash]:
    return {name: workshop.blobs.add(file.webvtt, Tier.TEXT, "text/vtt") for name, file in files.items()}


def _gaps(unit: UnitSource, content: UnitContent, tiers: Tiers, workshop: Workshop) -> list[Gap]:
    """What is missing; where a course is only looked over, no tier was made and none is missing."""
    blobs = workshop.blobs
    if workshop.is_check_only:
        return list(transcript_gaps(unit.id, content, blobs.read))
    if content.recording is None:  # of unknown length, so nothing was made of it
        unmade = [Gap(unit.id, GapCode.TIER, tier.value) for tier in tiers.unmade]
        return [*transcript_gaps(unit.id, content, blobs.read), *unmade]
    return list(unit_gaps(unit.id, content, blobs.infos, blobs.read))


def _name(found: list[Gap], unit: UnitSource, tiers: Tiers, workshop: Workshop) -> None:
    name, line = workshop.course.name, unit.line
    for gap in found:
        reason = tiers.unmade.get(Tier(gap.what), "") if gap.code is GapCode.TIER else ""
        message = f"{gap.sentence()} {reason}".strip()
        if unit.exception:
            workshop.warn(gap.code, name, line, f"{message} The reason that is given: {unit.exception}")
        else:
            workshop.lack(gap.code, name, line, message, _FIXES[gap.code])
    if unit.exception and not found and not workshop.is_check_only:
        workshop.warn("needless-exception", name, line, f"{unit.id} has all it needs.", "Remove its exception.")
