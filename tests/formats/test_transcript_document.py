"""Transcripts as text and as pages that everyone can read."""

from __future__ import annotations

import itertools
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import pytest

from learner_app.formats.captions import Cue
from learner_app.formats.transcript_document import Document, Part, as_html, as_text, clock, sections
from learner_app.overriding import override

if TYPE_CHECKING:
    from collections.abc import Sequence

CUES = (
    Cue(0, 3_000, "The pump fails.", "Amina"),
    Cue(3_000, 6_000, "It is the\nsand.", "Amina"),
    Cue(6_500, 8_000, "Every spring.", "João <b>"),
)
TOLD = (Cue(6_000, 6_400, "A hand opens the lid."),)
CHAPTERS = (Cue(0, 6_000, "Why & when"), Cue(6_000, 9_000, "How"))
ARABIC = (Cue(0, 2_000, "المضخة لا تعمل."), Cue(2_000, 3_000, "Model X-200."))

_VOID = {"meta", "br", "link", "hr", "img", "input"}


def film(title: str = "The pump") -> Part:
    return Part(title, "en", "ltr", sections(CUES, TOLD, CHAPTERS))


def arabic(title: str = "المضخة") -> Part:
    return Part(title, "ar", "rtl", sections(ARABIC))


def of_unit(part: Part) -> Document:
    return Document(part.title, "Water", part.language, part.direction, (part,))


COURSE = Document("Water", "", "en", "ltr", (film(), arabic(), film("Again")))
PAGES = {"recording": of_unit(film()), "from right to left": of_unit(arabic()), "course": COURSE}


class Checked(HTMLParser):
    """A page as a screen reader would find its way in it; says what is wrong with it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.levels: list[int] = []
        self.tags: list[str] = []
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self._title = ""
        self.attributes: dict[str, dict[str, str | None]] = {}
        self.feed(page)
        self.close()
        self.faults += [f"never closed: {tag}" for tag in self._open]

    @override
    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.attributes.setdefault(tag, given)
        if tag in ("p", "h1", "h2", "h3", "li") and "p" in self._open:
            self.faults.append(f"{tag} inside a paragraph")
        if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}:
            self.levels.append(int(tag[1]))
        if identity := given.get("id"):
            if identity in self.ids:
                self.faults.append(f"twice: {identity}")
            self.ids.add(identity)
        if tag == "a":
            self.links.append(given.get("href") or "")
        if tag in {"script", "iframe", "img", "object"} or any(name.startswith("on") for name in given):
            self.faults.append(f"does more than show text: {tag}")
        if tag not in _VOID:
            self._open.append(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"closed at the wrong place: {tag}")

    @override
    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] == "title":
            self._title += data
        elif data.strip() and self._open[-1:] != ["style"]:
            self.texts.append(data.strip())

    def verdict(self) -> list[str]:
        faults = list(self.faults)
        page = self.attributes.get("html", {})
        if not page.get("lang") or page.get("dir") not in ("ltr", "rtl"):
            faults.append("no language or direction")
        if not self._title.strip():
            faults.append("no title")
        if self.levels.count(1) != 1 or self.levels[:1] != [1]:
            faults.append("not one first heading")
        if any(after > before + 1 for before, after in itertools.pairwise(self.levels)):
            faults.append(f"a level is left out: {self.levels}")
        faults += [f"{mark} landmarks: {self.tags.count(mark)}" for mark in ("main",) if self.tags.count(mark) != 1]
        faults += [f"leads nowhere: {link}" for link in self.links if link.removeprefix("#") not in self.ids]
        return faults


@pytest.mark.parametrize("document", PAGES.values(), ids=PAGES.keys())
@pytest.mark.parametrize("with_times", [True, False])
def test_ta16_a_page_passes_what_a_reader_of_pages_needs(document: Document, with_times: bool) -> None:
    checked = Checked(as_html(document, with_times=with_times))
    assert checked.verdict() == []


@pytest.mark.parametrize(
    ("spoilt", "by"),
    [
        (' lang="en"', ""),
        ("<h1>", "<h2>"),
        ("<main>", "<div>"),
        ('href="#part-1"', 'href="#part-9"'),
        ("<h3", "<h4"),
        ("<p ", "<p><p "),
        ("<title>Transcript: Water</title>", "<title></title>"),
        ("<b>", '<b onclick="x()">'),
    ],
)
def test_the_check_finds_what_it_is_for(spoilt: str, by: str) -> None:
    page = as_html(COURSE)
    assert spoilt in page
    assert Checked(page.replace(spoilt, by, 1)).verdict() != []


def test_a_course_has_contents_and_each_recording_its_own_language_and_direction() -> None:
    page = as_html(COURSE)
    assert Checked(page).links == ["#part-1", "#part-2", "#part-3"]
    assert '<article id="part-2" lang="ar" dir="rtl">' in page


def test_names_and_titles_are_text_whatever_they_hold() -> None:
    page = as_html(of_unit(film("<script>alert(1)</script>")))
    assert "<script" not in page
    assert "João &lt;b&gt;" in page


def test_what_one_person_says_is_one_paragraph() -> None:
    found = sections(CUES, TOLD, CHAPTERS)
    assert [section.title for section in found] == ["Why & when", "How"]
    assert [(each.speaker, each.text, each.is_description) for section in found for each in section.paragraphs] == [
        ("Amina", "The pump fails. It is the sand.", False),
        ("", "A hand opens the lid.", True),
        ("João <b>", "Every spring.", False),
    ]


def test_a_long_speech_is_broken_at_the_end_of_a_sentence() -> None:
    texts = [f"part {at} of it" + ("." if at % 3 == 2 else "") for at in range(300)]
    said = tuple(Cue(at * 1000, at * 1000 + 990, text) for at, text in enumerate(texts))
    paragraphs = sections(said)[0].paragraphs
    assert len(paragraphs) > 5
    assert all(paragraph.text.endswith(".") for paragraph in paragraphs)
    assert max(len(paragraph.text) for paragraph in paragraphs) < 600
    assert " ".join(paragraph.text for paragraph in paragraphs) == " ".join(cue.text for cue in said)


def test_after_a_silence_a_new_paragraph_begins_but_never_within_a_sentence() -> None:
    said = (Cue(0, 1000, "One."), Cue(6000, 7000, "Two and"), Cue(12_000, 13_000, "three."))
    assert [paragraph.text for paragraph in sections(said)[0].paragraphs] == ["One.", "Two and three."]


def test_what_comes_before_the_first_chapter_stands_before_it() -> None:
    chapters = (Cue(5000, 0, "First"), Cue(9000, 0, "Last"))
    found = sections((Cue(0, 900, "Hello."), Cue(5000, 5900, "Now.")), (), chapters)
    assert [(section.title, len(section.paragraphs)) for section in found] == [("", 1), ("First", 1), ("Last", 0)]


def test_plain_text_names_who_speaks_and_what_is_seen() -> None:
    text = as_text(of_unit(film()), with_times=False)
    assert "Amina: The pump fails. It is the sand.\n" in text
    assert "Description: A hand opens the lid.\n" in text
    assert "0:00" not in text


def test_a_course_as_text_has_every_recording_under_its_title() -> None:
    text = as_text(COURSE)
    assert text.startswith("Water\n=====\n")
    assert "\nالمضخة\n------\n" in text


@pytest.mark.parametrize(("ms", "said"), [(0, "0:00"), (7_999, "0:07"), (754_000, "12:34"), (3_723_000, "1:02:03")])
def test_a_place_is_said_in_minutes_and_hours_only_where_there_are_any(ms: int, said: str) -> None:
    assert clock(ms) == said
