"""Learning from a recording: opening it where it was left, its transcript, and having watched, heard or read it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from learner_app.domain.course import Tier, UnitKind
from learner_app.domain.errors import ExpectedFailure, Kind, StillArriving
from learner_app.domain.events import Verb
from learner_app.domain.media import LONGEST_RECORDING_MS, Way
from learner_app.domain.progress import Status
from learner_app.domain.wording import say
from learner_app.formats.captions import BadCaptions
from learner_app.formats.waveform import MAX_WAVEFORM_BYTES, read_waveform
from learner_app.services.learning.media_views import (
    MediaView,
    Rendition,
    Transcript,
    TranscriptInfo,
    best_here,
    nearest_language,
)
from learner_app.services.learning.playing import Played, PlaySession
from learner_app.services.left_off import left_at_ms
from learner_app.services.recorder import Deed
from learner_app.services.shelf import direction_of
from learner_app.store.blobs import BlobMissing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from learner_app.domain.ids import BlobHash, CourseId, RecordId, UnitId
    from learner_app.formats.captions import Cue
    from learner_app.services.cues import CueReader
    from learner_app.services.learning.doorway import Doorway, Entered
    from learner_app.services.recorder import Recorder
    from learner_app.store.blobs import BlobStore
    from learner_app.store.drafts import Drafts

logger = logging.getLogger(__name__)


class Media:
    """Opens recordings and remembers where the learner is in them."""

    def __init__(self, doorway: Doorway, recorder: Recorder, blobs: BlobStore, cues: CueReader, drafts: Drafts) -> None:
        self._doorway = doorway
        self._recorder = recorder
        self._blobs = blobs
        self._drafts = drafts
        self._cues = cues

    def open(self, course_id: CourseId, unit_id: UnitId, languages: Sequence[str] = ()) -> MediaView:
        """The recording with all that is here of it; records the first opening.

        Args:
            course_id: The course.
            unit_id: The recording.
            languages: Which the learner would read the transcript in, the dearest first.

        Raises:
            ExpectedFailure: Kind.NOT_FOUND, Kind.NOT_ALLOWED (locked, and why; or no recording).
            StillArriving: Neither a transcript nor a rendition is here yet.
        """
        entered = self._enter(course_id, unit_id)
        transcripts, renditions = self._transcripts(entered), self._renditions(entered)
        here = [one.language for one in transcripts if one.is_here]
        if transcripts and not here and best_here(renditions) is Tier.TEXT:
            raise StillArriving
        entered = self._doorway.note_opening(entered)
        course, content, recording = entered.edition.course, entered.content, entered.content.recording
        previous, following = entered.neighbours
        return MediaView(
            course=course.id,
            course_title=course.title,
            unit=entered.unit,
            progress=entered.progress,
            position_ms=left_at_ms(self._drafts, entered.edition, entered.unit.id),
            way_done=entered.progress.way,
            duration_ms=recording.duration_ms if recording else 0,
            has_video=_has_video(entered, renditions),
            transcripts=transcripts,
            language=nearest_language(here or list(content.captions), (*languages, course.language)),
            chapters=self._optional_cues(entered, content.chapters),
            waveform=self._waveform(entered),
            key_pictures=recording.key_pictures if recording else (),
            renditions=renditions,
            preferred=best_here(renditions),
            previous=previous,
            following=following,
            direction=entered.edition.direction,
            exception=recording.exception if recording else "",
        )

    def transcript(self, course_id: CourseId, unit_id: UnitId, language: str = "") -> Transcript:
        """What is said, in a language, or in the course's where that is empty or not there.

        Raises:
            ExpectedFailure: As `open`; Kind.NOT_FOUND where there is no transcript at all; Kind.BAD_INPUT where its
                blob is none; Kind.STORAGE for a damaged blob, which is fetched again on the next sync.
            StillArriving: It is not here yet.
        """
        entered = self._enter(course_id, unit_id)
        captions, recording = entered.content.captions, entered.content.recording
        chosen = nearest_language(list(captions), (language, entered.edition.course.language))
        if not chosen:
            raise ExpectedFailure(
                Kind.NOT_FOUND,
                say("“{unit}” has no transcript.", unit=entered.unit.title),
                say("Play it, or tell the author of the course."),
            )
        told = recording.descriptions if recording else {}
        return Transcript(
            language=chosen,
            direction=direction_of(chosen),
            cues=self._required_cues(entered, captions[chosen]),
            descriptions=self._optional_cues(entered, _of_language(told, chosen)),
            stills=recording.key_pictures if recording else (),
            chapters=self._optional_cues(entered, entered.content.chapters),
        )

    def picture(self, blob: BlobHash) -> bytes | None:
        """The verified bytes of a key picture; None where it is not here."""
        try:
            return self._blobs.read(blob)
        except ExpectedFailure as failure:
            logger.info("key picture %s is not shown: %s", blob, failure)
            return None

    def keep_position(self, course_id: CourseId, unit_id: UnitId, ms: int) -> None:
        """Remember where the learner is, durably."""
        self._drafts.set_position(course_id, unit_id, str(min(max(0, ms), LONGEST_RECORDING_MS)))

    def begin(self, course_id: CourseId, unit_id: UnitId, tier: Tier, length_ms: int = 0) -> PlaySession:
        """A new session of playing; nothing is recorded before it plays.

        Args:
            course_id: The course.
            unit_id: The recording.
            tier: Of the rendition that is played first.
            length_ms: As the player says, for a package that does not.

        Raises:
            ExpectedFailure: As `open`.
        """
        entered = self._enter(course_id, unit_id)
        recording, renditions = entered.content.recording, self._renditions(entered)
        length = recording.duration_ms if recording else min(max(1, length_ms), LONGEST_RECORDING_MS)
        played = Played(entered.edition.version, unit_id, length, _has_video(entered, renditions))
        session = PlaySession(
            played,
            self._recorder,
            self._drafts,
            lambda: self._doorway.progress(entered.edition, unit_id).status is Status.COMPLETED,
        )
        session.show(has_picture=any(one.has_picture for one in renditions if one.tier is tier))
        return session

    def complete(
        self, course_id: CourseId, unit_id: UnitId, way: Way = Way.READ, spent_s: int | None = None
    ) -> RecordId:
        """Record that the unit was worked through, and how; twice records it once and returns the first record.

        Raises:
            ExpectedFailure: As `transcript` for what was read: a unit that cannot be shown cannot have been.
        """
        entered = self._enter(course_id, unit_id)
        if way is Way.READ:
            here = [one.language for one in self._transcripts(entered) if one.is_here]
            self.transcript(course_id, unit_id, next(iter(here), ""))
        deed = Deed(Verb.COMPLETED, entered.edition.version, unit_id, duration_s=spent_s, way=way)
        return self._doorway.complete(entered, deed)

    def _enter(self, course_id: CourseId, unit_id: UnitId) -> Entered:
        entered = self._doorway.enter(course_id, unit_id)
        if entered.unit.kind is not UnitKind.MEDIA:
            raise ExpectedFailure(
                Kind.NOT_ALLOWED,
                say("“{unit}” is not a recording.", unit=entered.unit.title),
                say("Open it from its course."),
            )
        return entered

    def _transcripts(self, entered: Entered) -> tuple[TranscriptInfo, ...]:
        own = entered.edition.course.language
        captions = sorted(entered.content.captions.items(), key=lambda item: item[0] != own)
        return tuple(
            TranscriptInfo(language, _size(entered, blob), self._is_here(entered, blob)) for language, blob in captions
        )

    def _renditions(self, entered: Entered) -> tuple[Rendition, ...]:
        found = []
        for blob in entered.content.files:
            info = entered.edition.manifest.blobs[blob]
            is_here = self._is_here(entered, blob)
            path = self._blobs.path(blob) if is_here else None
            found.append(Rendition(info.tier, info.media_type, info.size_bytes, is_here, path, blob))
        return tuple(sorted(found, key=lambda one: one.tier.rank))

    def _is_here(self, entered: Entered, blob: BlobHash) -> bool:
        return self._blobs.has(blob, _size(entered, blob))

    def _waveform(self, entered: Entered) -> tuple[tuple[int, int], ...]:
        blob = entered.content.recording.waveform if entered.content.recording else None
        if blob is None or _size(entered, blob) > MAX_WAVEFORM_BYTES:
            return ()
        try:
            return read_waveform(self._blobs.read(blob))
        except BlobMissing:
            return ()

    def _required_cues(self, entered: Entered, blob: BlobHash) -> tuple[Cue, ...]:
        try:
            return self._cues.cues(blob, entered.unit.title)
        except BadCaptions as bad:
            raise ExpectedFailure(
                Kind.BAD_INPUT,
                say("The transcript of “{unit}” cannot be read.", unit=entered.unit.title),
                say("Play it instead, and tell the author of the course."),
            ) from bad
        except BlobMissing as missing:
            if not missing.was_damaged:
                raise StillArriving from missing
            raise ExpectedFailure(
                Kind.STORAGE,
                say("The transcript was damaged on the disk; it is being repaired."),
                say("It is fetched again on the next sync; nothing you did is lost."),
            ) from missing

    def _optional_cues(self, entered: Entered, blob: BlobHash | None) -> tuple[Cue, ...]:
        try:
            return () if blob is None else self._cues.cues(blob, entered.unit.title)
        except (BadCaptions, BlobMissing) as failure:
            logger.info("a part of %s is not shown: %s", entered.unit.id, failure)
            return ()


def _has_video(entered: Entered, renditions: Iterable[Rendition]) -> bool:
    recording = entered.content.recording
    return recording.has_video if recording else any(one.has_picture for one in renditions)


def _size(entered: Entered, blob: BlobHash) -> int:
    return entered.edition.manifest.blobs[blob].size_bytes


def _of_language(told: Mapping[str, BlobHash], language: str) -> BlobHash | None:
    chosen = nearest_language(list(told), (language,))
    return told[chosen] if chosen else None
