"""Which renditions a recording gets, and the words that make ffmpeg write each; the same words give the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.authoring.recordings.sound import FULL_TIMELINE, normalising
from learner_app.domain.course import Tier

if TYPE_CHECKING:
    from learner_app.authoring.recordings.ogg_opus import OggOpus
    from learner_app.authoring.recordings.probe import Source, VideoStream
    from learner_app.authoring.recordings.sound import Sound

AUDIO_TYPE = "audio/ogg"
VIDEO_TYPE = "video/mp4"
LOW_SIDE, LOW_BITS_A_SECOND = 240, 400_000
"""Source: MB-01: at most 240p and 400 kbit/s, sound included."""
STANDARD_SIDE, STANDARD_BITS_A_SECOND = 720, 2_000_000
TAIL_MS = 500
"""What stays of the silence at the end: a voice that dies away is no silence yet."""
_SPARE = 1.25
"""Opus may use more than it was told where speech is dense; a source within this is not encoded again."""
_EXACT = ("-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact")
_NOTHING_ELSE = ("-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1")
_KEY_FRAME_S = 5


@dataclass(frozen=True, slots=True)
class Recipe:
    """One rendition.

    Attributes:
        encoders: What ffmpeg must have for it.
        words: Between the input and the output.
    """

    tier: Tier
    media_type: str
    suffix: str
    encoders: tuple[str, ...]
    words: tuple[str, ...]


def fits_audio(opus: OggOpus | None, audio_kbit: int) -> bool:
    """Whether an Opus file may be the audio tier as it is."""
    return opus is not None and opus.channels == 1 and opus.bits_a_second <= audio_kbit * 1000 * _SPARE


def fits_low(source: Source) -> bool:
    """Whether a film may be the low tier as it is."""
    return _fits(source, LOW_SIDE, LOW_BITS_A_SECOND)


def fits_standard(source: Source) -> bool:
    """Whether a film may be the standard tier as it is."""
    return _fits(source, STANDARD_SIDE, STANDARD_BITS_A_SECOND)


def has_more_than_low(video: VideoStream) -> bool:
    """Whether a standard tier would show more than the low one."""
    return video.short_side > LOW_SIDE


def audio_recipe(sound: Sound, audio_kbit: int, last_cue_ms: int) -> Recipe:
    """Mono Opus for speech; silence before the first sound is made cheap, silence after the last is left out."""
    end_ms = sound.duration_ms if sound.is_silent else max(sound.ends_ms + TAIL_MS, last_cue_ms)
    muted = f"volume=0:enable='lt(t,{sound.begins_ms / 1000})'" if sound.begins_ms and not sound.is_silent else ""
    cut = f"atrim=end={end_ms / 1000}" if end_ms < sound.duration_ms else ""
    filters = _chain(FULL_TIMELINE, "aformat=channel_layouts=mono", normalising(sound), muted, cut)
    # Frames of 60 ms and pages of 5 s cost 1 % above what Opus itself writes; 20 ms and 1 s cost 4 %.
    coding = ("-c:a", "libopus", "-application", "voip", "-b:a", f"{audio_kbit}k", "-frame_duration", "60")
    page = ("-page_duration", "5000000", "-f", "ogg")
    words = ("-map", "0:a:0", "-vn", *_NOTHING_ELSE, "-af", filters, "-ac", "1", *coding, *page, *_EXACT)
    return Recipe(Tier.AUDIO, AUDIO_TYPE, ".ogg", ("libopus",), words)


def low_recipe(video: VideoStream, sound: Sound | None) -> Recipe:
    """240p H.264 with mono sound: at most 300 + 48 kbit/s."""
    coding = ("-preset", "medium", "-crf", "28", "-maxrate", "300k", "-bufsize", "600k")
    return _film(Tier.LOW, LOW_SIDE, video, sound, coding, ("-ac", "1", "-b:a", "48k"))


def standard_recipe(video: VideoStream, sound: Sound | None) -> Recipe:
    """H.264 of up to 720p: at most 1,500 + 96 kbit/s."""
    coding = ("-preset", "medium", "-crf", "24", "-maxrate", "1500k", "-bufsize", "3000k")
    return _film(Tier.STANDARD, STANDARD_SIDE, video, sound, coding, ("-ac", "2", "-b:a", "96k"))


def _film(
    tier: Tier,
    side: int,
    video: VideoStream,
    sound: Sound | None,
    coding: tuple[str, ...],
    sounding: tuple[str, ...],
) -> Recipe:
    narrow = f"trunc(min({side},min(iw,ih))/2)*2"
    scaled = f"scale=w='if(gt(iw,ih),-2,{narrow})':h='if(gt(iw,ih),{narrow},-2)'"
    rate = "fps=30" if video.frames_a_second > 31 else ""  # 50 and 60 pictures a second are for sport
    # Two threads whatever the machine has, and no choices by processor: both would change the bytes.
    exact = f"threads=2:cpu-independent=1:keyint={round(min(video.frames_a_second or 25, 30) * _KEY_FRAME_S)}"
    words = (
        *("-map", f"0:{video.index}", *_NOTHING_ELSE, "-vf", _chain(rate, scaled), "-pix_fmt", "yuv420p"),
        *("-c:v", "libx264", *coding, "-x264-params", exact),
    )
    encoders: tuple[str, ...] = ("libx264",)
    if sound is not None:
        words += ("-map", "0:a:0", "-af", _chain(FULL_TIMELINE, normalising(sound)), "-c:a", "aac", *sounding)
        encoders += ("aac",)
    return Recipe(tier, VIDEO_TYPE, ".mp4", encoders, (*words, "-movflags", "+faststart", "-f", "mp4", *_EXACT))


def _fits(source: Source, side: int, bits_a_second: int) -> bool:
    is_small = source.video is not None and source.video.short_side <= side
    return is_small and source.video_type is not None and 0 < source.bits_a_second <= bits_a_second


def _chain(*filters: str) -> str:
    return ",".join(one for one in filters if one)
