"""The tiers of one recording as blobs, and why those are missing that could not be made."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.authoring.recordings import renditions
from learner_app.authoring.recordings.key_pictures import moments, take_stills
from learner_app.domain.course import Tier
from learner_app.formats.manifest import KeyPicture

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from learner_app.authoring.blobs import BlobCollection
    from learner_app.authoring.recordings.ogg_opus import OggOpus
    from learner_app.authoring.recordings.probe import Source, VideoStream
    from learner_app.authoring.recordings.renditions import Recipe
    from learner_app.authoring.recordings.sound import Sound
    from learner_app.authoring.recordings.studio import Studio
    from learner_app.domain.ids import BlobHash

NO_TRANSCODER = "ffmpeg is not installed: it needs the programs ffmpeg and ffprobe."


@dataclass(frozen=True, slots=True)
class Tiers:
    """What was made of a recording.

    Attributes:
        duration_ms: 0 where nothing could tell.
        files: One a tier, heaviest last.
        unmade: Why a tier is missing, as a sentence.
    """

    duration_ms: int
    has_video: bool
    has_sound: bool
    files: tuple[BlobHash, ...] = ()
    waveform: BlobHash | None = None
    key_pictures: tuple[KeyPicture, ...] = ()
    unmade: Mapping[Tier, str] = field(default_factory=dict)


def as_it_is(
    source: Source | None, opus: OggOpus | None, audio_kbit: int, blobs: BlobCollection, *, is_video: bool
) -> Tiers:
    """What there is without ffmpeg: the text, and recordings that are light enough as they are.

    Args:
        source: The film, where it could be read.
        opus: What there is in Opus: the recording, or the sound of a film.
        audio_kbit: What the audio tier may cost in a second.
        blobs: Takes the recordings.
        is_video: Whether the name of what could not be read says so; nothing else can tell.
    """
    files: dict[Tier, BlobHash] = {}
    if opus is not None and renditions.fits_audio(opus, audio_kbit):
        files[Tier.AUDIO] = blobs.add_file(opus.path, Tier.AUDIO, renditions.AUDIO_TYPE)
    if source is not None and renditions.fits_low(source):
        files[Tier.LOW] = blobs.add_file(source.path, Tier.LOW, source.video_type or renditions.VIDEO_TYPE)
    has_video = source is not None or is_video
    has_sound = source is None or source.audio is not None
    duration_ms = source.duration_ms if source is not None else 0 if opus is None else opus.duration_ms
    needed = ((Tier.AUDIO, has_sound), (Tier.LOW, has_video))
    unmade = {tier: NO_TRANSCODER for tier, is_needed in needed if is_needed and tier not in files}
    return Tiers(duration_ms, has_video, has_sound, tuple(files.values()), unmade=unmade)


def make_tiers(
    source: Source,
    opus: OggOpus | None,
    audio_kbit: int,
    *,
    last_cue_ms: int,
    chapters_ms: Sequence[int],
    studio: Studio,
    blobs: BlobCollection,
) -> Tiers:
    """Make all that this machine can make.

    Args:
        source: The recording.
        opus: What it is, where it is Opus, or its sound where that comes as a file of its own.
        audio_kbit: What the audio tier may cost in a second.
        last_cue_ms: Up to here silence is not cut off.
        chapters_ms: Where chapters begin.
        studio: Makes the renditions.
        blobs: Takes them.

    Raises:
        TranscoderFailed: The file cannot be decoded.
        OSError: It cannot be read.
    """
    maker = _Maker(source, studio, blobs)
    sound = maker.sound()
    has_sound = sound is not None and not (sound.is_silent and source.video is not None)
    if has_sound and sound is not None:
        maker.add_audio(sound, opus, audio_kbit, last_cue_ms)
    stills: tuple[KeyPicture, ...] = ()
    if source.video is not None:
        maker.add_films(source.video, sound)
        stills = maker.stills(chapters_ms)
    is_heard_alone = sound is not None and source.video is None
    return Tiers(
        sound.duration_ms if sound is not None and is_heard_alone else source.duration_ms,
        source.video is not None,
        has_sound,
        tuple(maker.files[tier] for tier in Tier if tier in maker.files),
        blobs.add(sound.waveform(), Tier.TEXT, "application/json") if sound is not None and has_sound else None,
        stills,
        maker.unmade,
    )


class _Maker:
    """Collects the renditions of one recording."""

    def __init__(self, source: Source, studio: Studio, blobs: BlobCollection) -> None:
        self._source, self._studio, self._blobs = source, studio, blobs
        self.files: dict[Tier, BlobHash] = {}
        self.unmade: dict[Tier, str] = {}

    def sound(self) -> Sound | None:
        return None if self._source.audio is None else self._studio.sound(self._source)

    def add_audio(self, sound: Sound, opus: OggOpus | None, audio_kbit: int, last_cue_ms: int) -> None:
        if opus is not None and renditions.fits_audio(opus, audio_kbit):
            self._keep(opus.path, Tier.AUDIO, renditions.AUDIO_TYPE)
        else:
            self._make(renditions.audio_recipe(sound, audio_kbit, last_cue_ms))

    def add_films(self, video: VideoStream, sound: Sound | None) -> None:
        source = self._source
        if renditions.fits_low(source):
            self._keep(source.path, Tier.LOW, source.video_type or renditions.VIDEO_TYPE)
            return
        self._make(renditions.low_recipe(video, sound))
        if not renditions.has_more_than_low(video):
            return
        if renditions.fits_standard(source):
            self._keep(source.path, Tier.STANDARD, source.video_type or renditions.VIDEO_TYPE)
        else:
            self._make(renditions.standard_recipe(video, sound))

    def stills(self, chapters_ms: Sequence[int]) -> tuple[KeyPicture, ...]:
        try:
            taken = take_stills(self._source, self._studio.transcoder, moments(self._source.duration_ms, chapters_ms))
        except ImportError:  # no Pillow: they are welcome, and no gap
            return ()
        return tuple(KeyPicture(at_ms, self._blobs.add(data, Tier.TEXT, "image/webp")) for at_ms, data in taken)

    def _make(self, recipe: Recipe) -> None:
        lacking = [name for name in recipe.encoders if name not in self._studio.transcoder.encoders]
        if lacking:
            self.unmade[recipe.tier] = f"The ffmpeg of this machine has no encoder {' and no '.join(lacking)}."
            return
        self._keep(self._studio.rendition(self._source, recipe), recipe.tier, recipe.media_type)

    def _keep(self, path: Path, tier: Tier, media_type: str) -> None:
        self.files[tier] = self._blobs.add_file(path, tier, media_type)
