"""Transcripts as documents: cues into paragraphs under headings, and those into plain text and a page to print or send.

The page stands alone: nothing is loaded, nothing runs.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from learner_app.domain.wording import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from learner_app.formats.captions import Cue

_LONG_LETTERS = 450
"""A paragraph of so many letters ends with its sentence: about a minute of speech, and six lines to read."""
_PAUSE_MS = 2_500
"""A silence after which a new paragraph begins where the last sentence was over."""
_SENTENCE_ENDS = (".", "!", "?", "…", "؟", "۔", "。", "！", "？", "।")
_CLOSERS = "\"'”’»)]"


_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 0 auto; padding: 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif;
  overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; margin: 2em 0 .5em; }
h1 { margin-top: 0; }
p { margin: 0 0 .9em; }
time { font-size: .85em; opacity: .75; font-variant-numeric: tabular-nums; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } h1, h2, h3 { break-after: avoid; } }
"""
_PAGE = """<!doctype html>
<html lang="{language}" dir="{direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{tab}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{title}</h1>{source}
</header>
{contents}<main>
{parts}
</main>
</body>
</html>
"""


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
    """The transcript of one recording.

    Attributes:
        language: A BCP 47 tag.
        direction: "ltr" or "rtl".
    """

    title: str
    language: str
    direction: str
    sections: tuple[Section, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """One file: a recording, or all recordings of a course one after the other.

    Attributes:
        title: Of the recording, or of the course.
        source: The course where the document is one recording; empty where it is the course.
        language: A BCP 47 tag, of the titles.
        direction: "ltr" or "rtl".
        left_out: Titles of recordings whose transcript could not be had.
    """

    title: str
    source: str
    language: str
    direction: str
    parts: tuple[Part, ...]
    left_out: tuple[str, ...] = ()

    @property
    def is_whole_course(self) -> bool:
        """Whether its parts have titles of their own."""
        return not self.source


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


def as_text(document: Document, *, with_times: bool = True) -> str:
    """Plain text, a paragraph a line; titles are underlined."""
    lines = [document.title, "=" * len(document.title), *([document.source] if document.source else [])]
    for part in document.parts:
        if document.is_whole_course:
            lines += ["", "", part.title, "-" * len(part.title)]
        for section in part.sections:
            lines += ["", section.title] if section.title else []
            for paragraph in section.paragraphs:
                time = f"[{clock(paragraph.start_ms)}] " if with_times else ""
                lines += ["", f"{time}{_named(paragraph)}"]
    return "\n".join(lines) + "\n"


def as_html(document: Document, *, with_times: bool = True) -> str:
    """A page with its language, one heading of the first level, and those below in order; a course has contents."""
    if document.is_whole_course:
        numbered = enumerate(document.parts, start=1)
        parts = [_article(part, number, with_times=with_times) for number, part in numbered]
    else:
        parts = [_body(part, 2, with_times=with_times) for part in document.parts]
    return _PAGE.format(
        language=escape(document.language),
        direction=escape(document.direction),
        tab=escape(say("Transcript: {title}", title=document.title)),
        style=_STYLE,
        title=escape(document.title),
        source=f"\n<p>{escape(document.source)}</p>" if document.source else "",
        contents=_contents(document) if document.is_whole_course else "",
        parts="\n".join(parts),
    )


def _contents(document: Document) -> str:
    links = "\n".join(
        f'<li><a href="#part-{number}" lang="{escape(part.language)}" dir="auto">{escape(part.title)}</a></li>'
        for number, part in enumerate(document.parts, start=1)
    )
    title = say("Contents")
    heading = f'<h2 id="contents">{escape(title)}</h2>'
    return f'<nav aria-labelledby="contents">\n{heading}\n<ol>\n{links}\n</ol>\n</nav>\n'


def _article(part: Part, number: int, *, with_times: bool) -> str:
    head = f'<article id="part-{number}" lang="{escape(part.language)}" dir="{escape(part.direction)}">'
    return f'{head}\n<h2 dir="auto">{escape(part.title)}</h2>\n{_body(part, 3, with_times=with_times)}\n</article>'


def _body(part: Part, level: int, *, with_times: bool) -> str:
    lines: list[str] = []
    for section in part.sections:
        lines += [f'<h{level} dir="auto">{escape(section.title)}</h{level}>'] if section.title else []
        lines += [_html(paragraph, with_times=with_times) for paragraph in section.paragraphs]
    return "\n".join(lines)


def _html(paragraph: Paragraph, *, with_times: bool) -> str:
    name = say("Description", "of what is seen in a video") if paragraph.is_description else paragraph.speaker
    label = f"<b><bdi>{escape(name)}</bdi>:</b> " if name else ""
    text = f"<i>{escape(paragraph.text)}</i>" if paragraph.is_description else escape(paragraph.text)
    start = paragraph.start_ms
    time = f'<time datetime="PT{start // 1000}S"><bdi>{clock(start)}</bdi></time> ' if with_times else ""
    return f'<p dir="auto">{time}{label}{text}</p>'


def _named(paragraph: Paragraph) -> str:
    if paragraph.is_description:
        return say("Description: {text}", text=paragraph.text)
    if paragraph.speaker:
        return say("{speaker}: {text}", speaker=paragraph.speaker, text=paragraph.text)
    return paragraph.text


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
