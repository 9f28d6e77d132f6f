"""Drafts of captions: written by a machine that heard the recording, and approved by a person who looked at them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from learner_app.authoring.speech.cue_splitting import Word, split_into_cues
from learner_app.authoring.speech.engine import no_speech
from learner_app.domain.errors import ExpectedFailure, Kind
from learner_app.formats.captions import (
    MAX_CAPTIONS_BYTES,
    BadCaptions,
    Captions,
    is_webvtt,
    read_captions,
    reviewed,
    unreviewed_note,
    write_webvtt,
)
from learner_app.formats.whole_file import read_whole, replacing

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from pathlib import Path

    from learner_app.authoring.speech.engine import Engine

    OnHeard = Callable[[int, int], None]
    """Told how much was heard, and of how much, in milliseconds."""

SUFFIX = ".vtt"
LONGEST_NAME = 100


@dataclass(frozen=True, slots=True)
class Draft:
    """What was written."""

    path: Path
    language: str
    duration_ms: int
    cues: int
    words: int
    engine: str


def check_places(recording: Path, output: Path, *, is_forced: bool) -> None:
    """Look before the long work whether its result may be written.

    Raises:
        ExpectedFailure: NOT_FOUND without the recording; WRONG_USE where the output is no `.vtt`; NOT_ALLOWED where it
            is there already, and, forced or not, where a person has reviewed it.
    """
    if not recording.is_file():
        raise ExpectedFailure(Kind.NOT_FOUND, f"There is no file {recording}.", "Check its name.")
    if output.suffix.lower() != SUFFIX:
        raise ExpectedFailure(Kind.WRONG_USE, f"{output} is no name for WebVTT.", "Let it end in .vtt.")
    if not output.exists():
        return
    if not _is_draft(output):
        raise ExpectedFailure(
            Kind.NOT_ALLOWED,
            f"{output} is there already, and is no draft: somebody has reviewed or written it.",
            "Choose another name with -o, or move it away.",
        )
    if not is_forced:
        raise ExpectedFailure(Kind.NOT_ALLOWED, f"{output} is there already.", "Replace it with --force.")


def transcribe(
    recording: Path, output: Path, engine: Engine, today: date, on_heard: OnHeard, language: str | None = None
) -> Draft:
    """Write a draft; where it is stopped on the way, nothing is written.

    Args:
        recording: Sound or video.
        output: Replaced if it is there, see `check_places`.
        engine: What hears.
        today: For the note in the draft.
        on_heard: Called again and again.
        language: What is spoken, if that is known.

    Raises:
        ExpectedFailure: As the engine, BAD_INPUT where nobody says anything, STORAGE.
    """
    hearing = engine.hear(recording, language)
    words: list[Word] = []
    on_heard(0, hearing.duration_ms)
    for passage in hearing.passages:
        words += passage
        if words:
            on_heard(min(words[-1].end_ms, hearing.duration_ms), hearing.duration_ms)
    cues = split_into_cues(words, hearing.duration_ms)
    if not cues:
        raise no_speech(recording)
    note = unreviewed_note(f"draft made by {engine.name} on {today.isoformat()}")
    with replacing(output) as file:
        file.write(write_webvtt(Captions(cues, notes=(note,))))
    spoken = sum(len(cue.text.split()) for cue in cues)
    return Draft(output, hearing.language, hearing.duration_ms, len(cues), spoken, engine.name)


def approve(path: Path, reviewer: str, today: date) -> bool:
    """Take the mark of a draft off a file that somebody has looked at, and note who.

    Returns:
        False where it is no draft: then it stays as it is.

    Raises:
        ExpectedFailure: WRONG_USE for a name that cannot be written there, BAD_INPUT where the file is no WebVTT, and
            as `read_whole` and `replacing`.
    """
    name = " ".join(reviewer.split())
    if not name or len(name) > LONGEST_NAME or "-->" in name:
        raise ExpectedFailure(
            Kind.WRONG_USE, "--by needs the name of whoever looked at it.", "Write --by “Amina Diallo”."
        )
    data = read_whole(path, MAX_CAPTIONS_BYTES)
    captions = read_captions(data, str(path))
    if not is_webvtt(data.decode("utf-8-sig")):
        raise ExpectedFailure(Kind.BAD_INPUT, f"{path} is not WebVTT: drafts are.", "Name the .vtt file.")
    if not captions.is_unreviewed:
        return False
    with replacing(path) as file:
        file.write(reviewed(data, f"Reviewed by {name} on {today.isoformat()}"))
    return True


def _is_draft(path: Path) -> bool:
    """What cannot be read as captions is somebody's work too."""
    try:
        return read_captions(read_whole(path, MAX_CAPTIONS_BYTES), str(path)).is_unreviewed
    except (BadCaptions, ExpectedFailure):
        return False
