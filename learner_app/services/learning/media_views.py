"""What a player and a transcript show of a recording. Plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from learner_app.domain.course import Unit
    from learner_app.domain.ids import BlobHash, CourseId, UnitId
    from learner_app.domain.media import Way
    from learner_app.domain.progress import UnitProgress
    from learner_app.formats.captions import Cue
    from learner_app.formats.manifest import KeyPicture


@dataclass(frozen=True, slots=True)
class Rendition:
    """A recording at one tier.

    Attributes:
        path: Its verified bytes; None where it is not here.
    """

    tier: Tier
    media_type: str
    size_bytes: int
    is_here: bool
    path: Path | None
    blob: BlobHash

    @property
    def has_picture(self) -> bool:
        """Whether there is something to see in it."""
        return self.media_type.startswith("video/")


@dataclass(frozen=True, slots=True)
class TranscriptInfo:
    """A language that the transcript is in."""

    language: str
    size_bytes: int
    is_here: bool


@dataclass(frozen=True, slots=True)
class Transcript:
    """What is said in a recording, to be read; complete without any rendition.

    Attributes:
        direction: "ltr" or "rtl", from its language.
        cues: By time.
        descriptions: What is seen, by time, in the same language or the nearest there is; empty for a sound.
        stills: By time; their bytes come from `Media.picture`.
    """

    language: str
    direction: str
    cues: tuple[Cue, ...]
    descriptions: tuple[Cue, ...]
    stills: tuple[KeyPicture, ...]
    chapters: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class MediaView:
    """A recording ready to be played or read.

    Attributes:
        position_ms: Where it was left; 0 for the first time.
        way_done: How it was completed; None where it is not, or the record does not say.
        duration_ms: 0 where the package does not say; the player will know.
        transcripts: The course's language first.
        language: Of the transcript to show; empty where there is none.
        chapters: By time.
        waveform: Lowest and highest value, -128 to 127, of points evenly over the recording; empty where there is none.
        key_pictures: By time; their bytes come from `Media.picture`.
        renditions: Lightest first.
        preferred: The heaviest that is here; TEXT where none is.
        previous, following: Neighbours in course order that are open; None at the ends.
        direction: "ltr" or "rtl", from the course's language.
        exception: Why something is missing with its author's knowledge; empty where nothing is.
    """

    course: CourseId
    course_title: str
    unit: Unit
    progress: UnitProgress
    position_ms: int
    way_done: Way | None
    duration_ms: int
    has_video: bool
    transcripts: tuple[TranscriptInfo, ...]
    language: str
    chapters: tuple[Cue, ...]
    waveform: tuple[tuple[int, int], ...]
    key_pictures: tuple[KeyPicture, ...]
    renditions: tuple[Rendition, ...]
    preferred: Tier
    previous: UnitId | None
    following: UnitId | None
    direction: str
    exception: str

    def rendition(self, tier: Tier) -> Rendition | None:
        """The one of a tier."""
        return next((one for one in self.renditions if one.tier is tier), None)


def best_here(renditions: Sequence[Rendition]) -> Tier:
    """The heaviest tier that can be played now; TEXT where none can."""
    here = [one.tier for one in renditions if one.is_here]
    return max(here, key=lambda tier: tier.rank, default=Tier.TEXT)


def nearest_language(there: Sequence[str], wanted: Sequence[str]) -> str:
    """The language to show of those there are: the first wanted one that is there, by its whole tag or its beginning.

    The first there is where none of the wanted is; empty where there is none.
    """
    for tag in wanted:
        for same in (_whole, _beginning):
            for language in there:
                if same(language) == same(tag):
                    return language
    return there[0] if there else ""


def _whole(tag: str) -> str:
    return tag.casefold()


def _beginning(tag: str) -> str:
    return tag.casefold().partition("-")[0]
