"""Transcripts as documents: cues into paragraphs under headings, and those into plain text and a page to print or send.

The page stands alone: nothing is loaded, nothing runs.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from learner_app.formats.captions import Cue

_LONG_LETTERS = 450
"""A paragraph of so many letters ends with its sentence: about a minute of speech, and six lines to read."""
_PAUSE_MS = 2_500
"""A silence after which a new paragraph begins where the last sentence was over."""
_SENTENCE_ENDS = (".", "!", "?", "…", "؟", "۔", "。", "！", "？", "।")
_CLOSERS = "\"'”’»)]"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What one person said without a break, or what was seen meanwhile.

    Attributes:
        speaker: Empty where nobody is named.
    """

    start_ms: int
    text: str
    speaker: str = ""
    is_description: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """The paragraphs of a chapter.

    Attributes:
        title: Empty for what comes before the first chapter, or where there are none.
    """

    title: str
    start_ms: int
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The transcript of one unit, as a document has it.

    Attributes:
        language: A BCP 47 tag.
        direction: "ltr" or "rtl".
    """

    title: str
    language: str
    direction: str
    sections: tuple[Section, ...]


def clock(ms: int) -> str:
    """A place in a recording: "0:07", "12:34", "1:02:03"."""
    seconds = ms // 1000
    hours, minutes = divmod(seconds // 60, 60)
    return f"{hours}:{minutes:02}:{seconds % 60:02}" if hours else f"{minutes}:{seconds % 60:02}"


def sections(
    cues: Sequence[Cue], descriptions: Sequence[Cue] = (), chapters: Sequence[Cue] = ()
) -> tuple[Section, ...]:
    """Cues as a text to read, in the order of time.

    Returns:
        By time; one with no paragraphs only where its chapter has none.
    """
    all_of_it = sorted(
        [*((cue, False) for cue in cues), *((cue, True) for cue in descriptions)],
        key=lambda each: (each[0].start_ms, not each[1]),
    )
    starts = [chapter.start_ms for chapter in chapters]

    def chapter_of(each: tuple[Cue, bool]) -> int:
        return bisect_right(starts, each[0].start_ms) - 1

    found = {at: tuple(_paragraphs(inside)) for at, inside in groupby(all_of_it, chapter_of)}
    before = [Section("", 0, found[-1])] if -1 in found else []
    return (
        *before,
        *(Section(each.on_one_line, each.start_ms, found.get(at, ())) for at, each in enumerate(chapters)),
    )


def _paragraphs(pieces: Iterable[tuple[Cue, bool]]) -> Iterator[Paragraph]:
    texts: list[str] = []
    first: tuple[Cue, bool] | None = None
    end_ms = 0
    for cue, is_description in pieces:
        if first is not None and _is_another(first, cue, is_description, texts, cue.start_ms - end_ms):
            yield _paragraph(first, texts)
            first, texts = None, []
        first = first or (cue, is_description)
        texts.append(cue.on_one_line)
        end_ms = cue.end_ms
    if first is not None:
        yield _paragraph(first, texts)


def _is_another(first: tuple[Cue, bool], cue: Cue, is_description: bool, texts: list[str], silence_ms: int) -> bool:
    before, was_description = first
    if was_description or is_description or cue.speaker != before.speaker:
        return True
    has_ended = texts[-1].rstrip(_CLOSERS).endswith(_SENTENCE_ENDS)
    return has_ended and (silence_ms >= _PAUSE_MS or sum(map(len, texts)) >= _LONG_LETTERS)


def _paragraph(first: tuple[Cue, bool], texts: list[str]) -> Paragraph:
    cue, is_description = first
    return Paragraph(cue.start_ms, " ".join(texts), cue.speaker, is_description)
