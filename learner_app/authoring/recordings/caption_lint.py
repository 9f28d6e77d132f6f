"""What makes captions hard to follow: too fast, too short, holes, nobody named, times that do not fit, not translated.

Source: DCMP Captioning Key, “Presentation rate”, and W3C, Making Audio and Video Media Accessible (transcripts).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from learner_app.authoring.recordings.cue_files import CueFile
    from learner_app.authoring.workshop import Workshop
    from learner_app.formats.captions import Cue

FASTEST_WORDS_A_MINUTE = 160
SHORTEST_MS = 2_000
LONGEST_GAP_MS = 20_000  # a guess: whoever reads along wonders by then whether something is broken
PAST_END_MS = 500
"""A cue may stand a little longer than the sound."""
NAMED_CUES = 5
"""How many cues of a file are named for the same reason; the last one says how many more there are."""
_NAMED = re.compile(r"[-–>\s]*[^\W\d_][\w .'’-]{0,40}:\s")
_TURN = re.compile(r"\s*(?:[-–]\s|>>)")
_NOT_SPEECH = re.compile(r"[\[(♪*].*[\])♪*]\W*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Fault:
    code: str
    cue: Cue
    message: str
    fix: str


def look_over_speech(file: CueFile, duration_ms: int | None, *, is_descriptive: bool, workshop: Workshop) -> None:
    """Warn of what is doubtful in captions.

    Args:
        file: The captions.
        duration_ms: Of the recording, if known.
        is_descriptive: Whether the recording has descriptions beside: then whoever reads both must see who speaks.
        workshop: Takes the warnings.
    """
    cues = file.captions.cues
    faults = [*_paces(cues), *_gaps(cues, duration_ms), *_speakers(cues, is_descriptive=is_descriptive)]
    _warn(file, faults, workshop)
    look_over_times(file, duration_ms, workshop)


def look_over_times(file: CueFile, duration_ms: int | None, workshop: Workshop) -> None:
    """Warn of cues that are out of order or past the end; of descriptions and chapters too."""
    if not file.captions.is_in_order:
        line = next((after[0] for before, after in pairwise(file.times) if after[1] < before[1]), 0)
        message = "This cue begins before the one above it; learners get them by time."
        workshop.warn("cues-out-of-order", file.name, line, message, "Put the cues in order.")
    if duration_ms is not None:
        _warn(file, _past_end(file.captions.cues, duration_ms), workshop)


def look_over_languages(files: Mapping[str, CueFile], workshop: Workshop) -> None:
    """Warn of captions that are the same text in two languages."""
    known: dict[tuple[str, ...], str] = {}
    for language, file in files.items():
        text = tuple(cue.on_one_line for cue in file.captions.cues)
        other = known.setdefault(text, language)
        if other != language:
            message = f"The captions in {language} have the same text as those in {other}."
            workshop.warn("untranslated-captions", file.name, 0, message, "Translate them, or name the right file.")


def _paces(cues: tuple[Cue, ...]) -> Iterator[_Fault]:
    for cue in cues:
        shown_ms = cue.end_ms - cue.start_ms
        words = len(cue.text.split())
        if words * 60_000 > FASTEST_WORDS_A_MINUTE * max(1, shown_ms):
            pace = f"{words * 60_000 / shown_ms:,.0f} words a minute" if shown_ms else "no time at all"
            message = f"This cue asks for {pace}; at most {FASTEST_WORDS_A_MINUTE} can be read along."
            yield _Fault("fast-cue", cue, message, "Show it longer, or say it in fewer words.")
        if shown_ms < SHORTEST_MS:
            message = f"This cue stands for {shown_ms / 1000:.1f} s; at least {SHORTEST_MS // 1000} s can be read."
            yield _Fault("short-cue", cue, message, "Join it with its neighbour, or show it longer.")


def _gaps(cues: tuple[Cue, ...], duration_ms: int | None) -> Iterator[_Fault]:
    fix = "Say what is heard meanwhile, such as [music]."
    if cues[0].start_ms > LONGEST_GAP_MS:
        yield _Fault("caption-gap", cues[0], f"Nothing is captioned for {cues[0].start_ms // 1000} s before it.", fix)
    shown_ms = cues[0].end_ms
    for cue in cues[1:]:
        if cue.start_ms - shown_ms > LONGEST_GAP_MS:
            message = f"Nothing is captioned for {(cue.start_ms - shown_ms) // 1000} s before it."
            yield _Fault("caption-gap", cue, message, fix)
        shown_ms = max(shown_ms, cue.end_ms)
    if duration_ms is not None and duration_ms - shown_ms > LONGEST_GAP_MS:
        message = f"Nothing is captioned for {(duration_ms - shown_ms) // 1000} s after it, up to the end."
        yield _Fault("caption-gap", cues[-1], message, fix)


def _speakers(cues: tuple[Cue, ...], *, is_descriptive: bool) -> Iterator[_Fault]:
    spoken = [cue for cue in cues if not _NOT_SPEECH.fullmatch(cue.text.strip())]
    nameless = [cue for cue in spoken if not (cue.speaker or _NAMED.match(cue.text))]
    fix = "Name who speaks: <v Amina>…, or Amina: …"
    if len(nameless) < len(spoken):
        message = "This cue does not say who speaks, as others in the file do."
        yield from (_Fault("missing-speaker", cue, message, fix) for cue in nameless)
        return
    turns = [cue for cue in nameless if _TURN.match(cue.text)]
    if turns:
        message = "Somebody else begins to speak here, and is not named."
        yield from (_Fault("missing-speaker", cue, message, fix) for cue in turns)
    elif is_descriptive and nameless:
        message = "Nobody is named in the whole file, and the transcript also describes what is seen."
        yield _Fault("missing-speaker", nameless[0], message, fix)


def _past_end(cues: tuple[Cue, ...], duration_ms: int) -> list[_Fault]:
    length = f"{duration_ms / 1000:.1f} s"
    return [
        _Fault(
            "cue-past-end",
            cue,
            f"This cue ends at {cue.end_ms / 1000:.1f} s, and the recording after {length}.",
            "Correct its times, or the file of the recording.",
        )
        for cue in cues
        if cue.end_ms > duration_ms + PAST_END_MS
    ]


def _warn(file: CueFile, faults: list[_Fault], workshop: Workshop) -> None:
    for code in dict.fromkeys(fault.code for fault in faults):
        same = [fault for fault in faults if fault.code == code]
        for number, fault in enumerate(same[:NAMED_CUES], start=1):
            more = len(same) - NAMED_CUES if number == NAMED_CUES else 0
            rest = f" The same is true of {more} more in this file." if more > 0 else ""
            workshop.warn(code, file.name, file.line(fault.cue), fault.message + rest, fault.fix)
