"""A recording in a terminal: its transcript as text to read, and as JSON."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learner_app.formats.captions import Cue
    from learner_app.services.learning.media_views import MediaView, Transcript

_PAUSE_MS = 2_000
"""Silence after which a new paragraph begins."""
_LONGEST_PARAGRAPH_MS = 30_000


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
        "text": text(transcript),
        "previous": view.previous,
        "next": view.following,
    }


def text(transcript: Transcript) -> str:
    """Chapters as headings, a paragraph for each stretch of speech, who speaks in front, what is seen in brackets."""
    chapters = list(transcript.chapters)
    pieces: list[str] = []
    for start_ms, paragraph in sorted([*_spoken(transcript.cues), *_seen(transcript.descriptions)]):
        while chapters and chapters[0].start_ms <= start_ms:
            pieces.append(_heading(chapters.pop(0)))
        pieces.append(paragraph)
    pieces += [_heading(chapter) for chapter in chapters]
    return "\n\n".join(pieces)


def _cue(cue: Cue) -> dict[str, object]:
    return {"start_ms": cue.start_ms, "end_ms": cue.end_ms, "speaker": cue.speaker, "text": cue.text}


def _heading(chapter: Cue) -> str:
    title = chapter.on_one_line
    return f"{title}\n{'-' * len(title)}"


def _seen(descriptions: Sequence[Cue]) -> Iterator[tuple[int, str]]:
    return ((cue.start_ms, f"[{cue.on_one_line}]") for cue in descriptions)


def _spoken(cues: Sequence[Cue]) -> Iterator[tuple[int, str]]:
    """Paragraphs with where they begin."""
    before = ""
    for _, group in groupby(_numbered(cues), key=lambda pair: pair[0]):
        said = [cue for _, cue in group]
        speaker = said[0].speaker
        label = f"{speaker}: " if speaker and speaker != before else ""
        before = speaker
        yield said[0].start_ms, label + " ".join(cue.on_one_line for cue in said)


def _numbered(cues: Sequence[Cue]) -> Iterator[tuple[int, Cue]]:
    """Each cue with the number of its paragraph."""
    number, begins_ms = 0, 0
    last: Cue | None = None
    for cue in cues:
        is_new = last is None or cue.speaker != last.speaker or cue.start_ms - last.end_ms >= _PAUSE_MS
        if is_new or cue.start_ms - begins_ms >= _LONGEST_PARAGRAPH_MS:
            number, begins_ms = number + 1, cue.start_ms
        last = cue
        yield number, cue
