"""Captions, descriptions and chapters: WebVTT and SubRip into cues, and cues into WebVTT.

Files in the wild are odd (byte-order marks, no blank lines, no hours, cues out of order), and webvtt-py reads them as
browsers do: what is no cue is passed over. A file without a single cue is none.
Source: WebVTT, W3C Candidate Recommendation, 4 April 2019, sections 4 and 6.
"""

from __future__ import annotations

import html
import io
import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from learner_app.domain.errors import ExpectedFailure, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    import webvtt

MAX_CAPTIONS_BYTES = 4_000_000
"""Ten hours of speech take about 1 MB."""
MAX_CUES = 50_000

_UNREVIEWED = "UNREVIEWED"
_MARK = re.compile(rf"^NOTE[ \t\n]+{_UNREVIEWED}[^\n]*$", re.MULTILINE)
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?(?:\s+([^>]*))?>")
_TAG = re.compile(r"<[^<>]*>")


class BadCaptions(ExpectedFailure):
    """The bytes are no captions; the message says why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(Kind.BAD_INPUT, f"{name} {reason}", "Save it as WebVTT (.vtt) or SubRip (.srt).")


@dataclass(frozen=True, slots=True)
class Cue:
    """One stretch of speech, or of what is seen.

    Attributes:
        text: Plain, its lines kept; never empty.
        speaker: As a voice span names them; empty where nobody is named.
    """

    start_ms: int
    end_ms: int
    text: str
    speaker: str = ""

    @property
    def on_one_line(self) -> str:
        """The text as a sentence in a paragraph."""
        return " ".join(self.text.split())


@dataclass(frozen=True, slots=True)
class Captions:
    """What one file holds.

    Attributes:
        cues: By time, whatever their order in the file.
        is_in_order: Whether they were so in the file.
        notes: Comments before the first cue.
    """

    cues: tuple[Cue, ...]
    is_in_order: bool = True
    notes: tuple[str, ...] = ()

    @property
    def is_unreviewed(self) -> bool:
        """Whether a machine wrote them and nobody has looked at them yet."""
        return any(note.startswith(_UNREVIEWED) for note in self.notes)


def read_captions(data: bytes, name: str) -> Captions:
    """Read WebVTT or SubRip; what a file is shows its content, not its ending.

    Args:
        data: UTF-8, with or without a byte-order mark.
        name: For messages.

    Raises:
        BadCaptions: Too large, no text, or no cue in it.
    """
    import webvtt  # most starts have no captions to read
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    if len(data) > MAX_CAPTIONS_BYTES:
        raise BadCaptions(name, f"is larger than {MAX_CAPTIONS_BYTES // 1_000_000} MB.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadCaptions(name, "is not UTF-8 text.") from error
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\N{REPLACEMENT CHARACTER}")
    try:
        found = webvtt.from_buffer(io.StringIO(text), format="vtt" if is_webvtt(text) else "srt")
    except (MalformedFileError, MalformedCaptionError, ValueError) as error:
        raise BadCaptions(name, "is not a file of captions.") from error
    cues = [cue for caption in found.captions for cue in _cues(caption)]
    if not cues:
        raise BadCaptions(name, "has no cue.")
    if len(cues) > MAX_CUES:
        raise BadCaptions(name, f"has more than {MAX_CUES:,} cues.")
    in_order = all(one.start_ms <= other.start_ms for one, other in pairwise(cues))
    return Captions(
        tuple(cues if in_order else sorted(cues, key=lambda cue: (cue.start_ms, cue.end_ms))),
        in_order,
        tuple(found.header_comments),
    )


def is_webvtt(text: str) -> bool:
    """Whether a text begins as WebVTT does."""
    return text.removeprefix("\ufeff").startswith("WEBVTT")


def write_webvtt(captions: Captions) -> bytes:
    """The file, with the same bytes for the same cues; `read_captions` gives them again."""
    blocks = ["WEBVTT", *(f"NOTE {note}" if "\n" not in note else f"NOTE\n{note}" for note in captions.notes)]
    blocks += [f"{_time(cue.start_ms)} --> {_time(cue.end_ms)}\n{_payload(cue)}" for cue in captions.cues]
    return ("\n\n".join(blocks) + "\n").encode()


def unreviewed_note(maker: str) -> str:
    """The note that marks a draft; `maker` says what made it and when, on one line."""
    return f"{_UNREVIEWED} {maker}"


def reviewed(webvtt: bytes, note: str) -> bytes:
    """The same file with a note of who looked at it in place of the mark of a draft.

    All else stays as it was written: its styles and places are somebody's work, and cues do not hold them.
    """
    text = webvtt.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    return _MARK.sub(lambda _: f"NOTE {note}", text).encode()


def _cues(caption: webvtt.Caption) -> Iterator[Cue]:
    """One for each voice in it: people speak at the same time, and two names do not fit one cue."""
    start_ms, end_ms = caption.start_time.in_milliseconds(), caption.end_time.in_milliseconds()
    before, *voices = _VOICE.split(caption.raw_text)
    spoken = [("", before), *zip(voices[::2], voices[1::2], strict=True)]
    for speaker, raw in spoken:
        text = _plain(raw)
        if text:
            yield Cue(start_ms, max(start_ms, end_ms), text, " ".join(html.unescape(speaker or "").split()))


def _plain(raw: str) -> str:
    lines = (" ".join(html.unescape(_TAG.sub("", line)).split()) for line in raw.split("\n"))
    return "\n".join(line for line in lines if line)


def _payload(cue: Cue) -> str:
    text = "\n".join(html.escape(line, quote=False) for line in cue.text.split("\n") if line.strip())
    return f"<v {html.escape(cue.speaker, quote=False)}>{text}" if cue.speaker else text


def _time(ms: int) -> str:
    seconds, rest = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"
