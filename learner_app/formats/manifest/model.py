"""What a manifest says: which blobs carry which unit."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from learner_app.domain.course import Course, Tier
    from learner_app.domain.ids import BlobHash, UnitId


class BadManifest(ExpectedFailure):
    """The bytes are not a manifest that this program can take."""

    def __init__(self, message: str, next_step: str = "") -> None:
        super().__init__(Kind.BAD_INPUT, message, next_step or say("Ask for the course package again."))


@dataclass(frozen=True, slots=True)
class BlobInfo:
    """What is known of a blob before it is here."""

    size_bytes: int
    tier: Tier
    media_type: str


@dataclass(frozen=True, slots=True)
class KeyPicture:
    """A still of a video, for whoever reads it; text tier."""

    at_ms: int
    picture: BlobHash


@dataclass(frozen=True, slots=True)
class Recording:
    """What is known of a sound or a video beside its files.

    Attributes:
        duration_ms: Of the source; its renditions keep to it, so that cues fit all of them.
        has_video: Whether there is something to see in its low and standard tiers.
        waveform: Peaks for the player as JSON of audiowaveform, version 2, 8 bits; text tier.
        descriptions: WebVTT blob (kind "descriptions") by language tag: what a video shows, in words; text tier.
        key_pictures: By time; text tier.
        exception: Why a tier or a transcript is missing with its author's knowledge; empty where nothing is missing.
        has_sound: Whether there is something to hear; a silent film has no audio tier and needs no captions.
    """

    duration_ms: int
    has_video: bool = False
    waveform: BlobHash | None = None
    descriptions: Mapping[str, BlobHash] = field(default_factory=dict)
    key_pictures: tuple[KeyPicture, ...] = ()
    exception: str = ""
    has_sound: bool = True


@dataclass(frozen=True, slots=True)
class UnitContent:
    """The blobs of one unit.

    Attributes:
        body: Safe HTML (lesson, attestation) or a quiz document (quiz); None for media, documents and live units.
        pictures: What the body shows, each once, in order of appearance; text tier where a small rendition exists.
        outside_links: How many links in the body need a connection.
        source_name: The author's file name, without folders; what a saved document is called.
        files: The media or document itself, heaviest last; of a recording at most one in each tier.
        captions: WebVTT blob by language tag; text tier.
        chapters: WebVTT blob with chapter titles.
        recording: Set for media of packages of format 3 on.
    """

    body: BlobHash | None = None
    pictures: tuple[BlobHash, ...] = ()
    outside_links: int = 0
    source_name: str = ""
    files: tuple[BlobHash, ...] = ()
    captions: Mapping[str, BlobHash] = field(default_factory=dict)
    chapters: BlobHash | None = None
    recording: Recording | None = None

    @property
    def texts(self) -> tuple[BlobHash, ...]:
        """What is read: body, chapters, captions, descriptions; may hold doubles."""
        first = tuple(blob for blob in (self.body, self.chapters) if blob is not None)
        descriptions = () if self.recording is None else self.recording.descriptions.values()
        return (*first, *self.captions.values(), *descriptions)

    @property
    def stills(self) -> tuple[BlobHash, ...]:
        """What is looked at: pictures, the waveform, key pictures; may hold doubles."""
        recording = self.recording
        if recording is None:
            return self.pictures
        waveform = () if recording.waveform is None else (recording.waveform,)
        return (*self.pictures, *waveform, *(one.picture for one in recording.key_pictures))

    @property
    def blobs(self) -> tuple[BlobHash, ...]:
        """Every blob of the unit: texts, stills, files; may hold doubles."""
        return (*self.texts, *self.stills, *self.files)


@dataclass(frozen=True, slots=True)
class Manifest:
    """One course version and everything needed to show it.

    Attributes:
        units: Has every unit of the course.
        blobs: Every blob that `units` or `originals` name, and no other.
        originals: The full picture behind a small rendition, by the rendition's hash.
    """

    course: Course
    units: Mapping[UnitId, UnitContent]
    blobs: Mapping[BlobHash, BlobInfo]
    originals: Mapping[BlobHash, BlobHash] = field(default_factory=dict)

    def blobs_in(self, tier: Tier, units: Collection[UnitId] | None = None) -> tuple[BlobHash, ...]:
        """Blobs of exactly that tier, each once: what is read first, then what is looked at, both in course order.

        Of the whole course, or of some of its units with the full pictures behind theirs.
        """
        contents = [self.units[unit.id] for unit in self.course.units if units is None or unit.id in units]
        read = [blob for content in contents for blob in content.texts]
        seen = [blob for content in contents for blob in (*content.stills, *content.files)]
        small = self.originals if units is None else dict.fromkeys(seen)
        full = (self.originals[blob] for blob in small if blob in self.originals)
        return tuple(blob for blob in dict.fromkeys((*read, *seen, *full)) if self.blobs[blob].tier is tier)

    def size_bytes(self, tier: Tier, units: Collection[UnitId] | None = None) -> int:
        """Sum of the sizes of all blobs of exactly that tier, or of what some units have of it."""
        return sum(self.blobs[blob].size_bytes for blob in self.blobs_in(tier, units))
