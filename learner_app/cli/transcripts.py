"""A recording in a terminal: its transcript as text to read, and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learner_app.formats import transcript_document as documents

if TYPE_CHECKING:
    from learner_app.formats.captions import Cue
    from learner_app.services.learning.media_views import MediaView, Transcript


def content(view: MediaView, transcript: Transcript) -> dict[str, object]:
    """What `read --json` answers for a recording."""
    return {
        "course": view.course,
        "unit": view.unit.id,
        "title": view.unit.title,
        "kind": view.unit.kind.value,
        "language": transcript.language,
        "languages": [one.language for one in view.transcripts],
        "direction": transcript.direction,
        "minutes": view.unit.minutes,
        "duration_ms": view.duration_ms,
        "status": view.progress.status.value,
        "way": view.way_done.value if view.way_done else None,
        "position_ms": view.position_ms,
        "cues": [_cue(cue) for cue in transcript.cues],
        "chapters": [_cue(cue) for cue in transcript.chapters],
        "descriptions": [_cue(cue) for cue in transcript.descriptions],
        "renditions": {
            one.tier.value: {"media_type": one.media_type, "bytes": one.size_bytes, "here": one.is_here}
            for one in view.renditions
        },
        "text": text(view, transcript),
        "previous": view.previous,
        "next": view.following,
    }


def text(view: MediaView, transcript: Transcript) -> str:
    """What `read` prints: chapters, a paragraph for each stretch of speech, and who speaks in front."""
    laid_out = documents.sections(transcript.cues, transcript.descriptions, transcript.chapters)
    part = documents.Part(view.unit.title, transcript.language, transcript.direction, laid_out)
    document = documents.Document(view.unit.title, view.course_title, part.language, part.direction, (part,))
    return documents.as_text(document, with_times=False).rstrip("\n")


def _cue(cue: Cue) -> dict[str, object]:
    return {"start_ms": cue.start_ms, "end_ms": cue.end_ms, "speaker": cue.speaker, "text": cue.text}
