"""Reads lesson HTML into blocks. Takes any text whatever, as it goes through the sanitiser first; never fails."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

from learner_app.domain.ids import BlobHash
from learner_app.formats.blocks.inline import Inline
from learner_app.formats.blocks.model import (
    NOTE_KINDS,
    Block,
    Cell,
    Code,
    Details,
    Heading,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Picture,
    Quote,
    Rule,
    Table,
)
from learner_app.formats.html_tokens import End, Start, Text, tokens
from learner_app.formats.safe_html import INLINE, clean_once

if TYPE_CHECKING:
    from collections.abc import Mapping

    from learner_app.formats.blocks.model import Align, Direction

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_CAPTURES = _HEADINGS | {"td", "th", "caption", "figcaption", "summary", "admonition-title"}
_LISTS = frozenset({"ul", "ol", "dl"})
_ITEMS = frozenset({"li", "dt", "dd"})
_LARGEST_SPAN = 100


@dataclass(slots=True)
class _Frame:
    """An element that is open and what has been read of it."""

    name: str
    direction: Direction = ""
    anchor: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    items: list[ListItem] = field(default_factory=list)
    header: tuple[Cell, ...] = ()
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    title: str = ""
    kind: str = ""


def blocks(html: str) -> tuple[Block, ...]:
    """The blocks of a lesson. Quick enough to be called when a lesson is opened (5,000 words: some 10 ms)."""
    reader = _Reader()
    for token in tokens(clean_once(html)):
        if isinstance(token, Text):
            reader.text(token.text)
        elif isinstance(token, Start):
            reader.start(token.name, token.attributes)
        elif isinstance(token, End):
            reader.end(token.name)
    return reader.finish()


class _Reader:
    def __init__(self) -> None:
        self._frames = [_Frame("")]
        self._inline = Inline()
        self._anchor = ""  # of an element that makes no block itself: goes to the next that does
        self._code: list[str] | None = None
        self._language = ""

    def finish(self) -> tuple[Block, ...]:
        while len(self._frames) > 1:
            self.end(self._frames[-1].name)
        self._flush()
        return tuple(self._frames[0].blocks)

    def text(self, text: str) -> None:
        if self._code is not None:
            self._code.append(text)
        else:
            self._inline.add(text)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._code is not None:
            if name == "code":
                self._language = self._language or _language(attributes)
            elif name == "br":
                self._code.append("\n")
        elif name in INLINE:
            self._anchor = self._anchor or attributes.get("id", "")
            self._inline.start(name, attributes)
        elif name == "br":
            self._inline.line_break()
        elif name == "img":
            self._picture(attributes)
        elif self._is_capturing and name not in _CAPTURES - _HEADINGS:
            self._flatten(name)
        elif name != "wbr":
            self._open(name, attributes)

    def end(self, name: str) -> None:
        if name in INLINE:
            if self._code is None:
                self._inline.end(name)
        elif self._frames[-1].name == name or (name == "p" and self._frames[-1].name == "admonition-title"):
            self._close()

    @property
    def _is_capturing(self) -> bool:
        return self._frames[-1].name in _CAPTURES

    def _flatten(self, name: str) -> None:
        """A block inside a heading or a cell is one more line of its text."""
        if not self._inline.is_empty:
            self._inline.line_break()
        if name == "li":
            self._inline.add("• ")

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        self._flush()
        direction = cast("Direction", attributes.get("dir", "")) or self._frames[-1].direction
        classes = attributes.get("class", "").split()
        if name == "p" and "admonition-title" in classes:
            name = "admonition-title"
        frame = _Frame(name, direction, attributes.get("id", ""), attributes)
        if name == "div":
            frame.kind = next((word for word in classes if word in NOTE_KINDS), "")
        elif name == "pre":
            self._code, self._language = [], _language(attributes)
        elif name == "hr":
            self._add(Rule(self._taken_anchor(frame), direction))
            return
        elif name == "col":
            return
        if frame.anchor and (name == "p" or _is_plain(frame)):
            self._anchor = frame.anchor
        self._frames.append(frame)

    def _close(self) -> None:
        frame = self._frames[-1]
        if frame.name in _CAPTURES:
            html, text = self._inline.take()
            self._frames.pop()
            self._captured(frame, html, text)
            return
        if frame.name == "pre":
            self._frames.pop()
            self._end_code(frame)
            return
        self._flush()
        self._frames.pop()
        parent = self._frames[-1]
        if frame.name in _ITEMS:
            self._end_item(frame, parent)
        elif frame.name == "tr":
            _end_row(frame, parent)
        elif frame.name in {"thead", "tbody", "tfoot"}:
            parent.header = parent.header or frame.header
            parent.rows.extend(frame.rows)
        elif made := self._made(frame):
            self._add(made)
        else:
            parent.items.extend(frame.items)
            parent.blocks.extend(frame.blocks)

    def _made(self, frame: _Frame) -> Block | None:
        """The block that a closed element is; None for one that only groups."""
        inner, direction = tuple(frame.blocks), frame.direction
        if frame.name in _LISTS and frame.items:
            start = _number(frame.attributes.get("start", ""), 1, 99_999)
            return ListBlock(tuple(frame.items), frame.name == "ol", start, self._taken_anchor(frame), direction)
        if frame.name == "table" and (frame.rows or frame.header):
            return Table(tuple(frame.rows), frame.header, frame.title, self._taken_anchor(frame), direction)
        if frame.name == "blockquote" and inner:
            return Quote(inner, self._taken_anchor(frame), direction)
        if frame.name == "details" and (inner or frame.title):
            is_open = "open" in frame.attributes
            return Details(frame.title or "…", inner, is_open, self._taken_anchor(frame), direction)
        if frame.kind and (inner or frame.title):
            return Note(frame.kind, frame.title, inner, self._taken_anchor(frame), direction)
        if frame.name == "figure" and frame.title and (pictures := [b for b in inner if isinstance(b, Picture)]):
            place = frame.blocks.index(pictures[-1])
            frame.blocks[place] = replace(pictures[-1], caption=frame.title)
        elif frame.name == "figure" and frame.title:
            frame.blocks.append(Paragraph(frame.title, frame.title, direction=direction))
        return None

    def _captured(self, frame: _Frame, html: str, text: str) -> None:
        parent = self._frames[-1]
        if frame.name in {"td", "th"}:
            parent.cells.append(_cell(frame, html, text))
        elif frame.name in _HEADINGS:
            if text:
                anchor = self._taken_anchor(frame)
                self._add(Heading(int(frame.name[1]), " ".join(text.split()), html, anchor, frame.direction))
            parent.blocks.extend(frame.pictures)
        else:
            parent.title = parent.title or " ".join(text.split())
            parent.blocks.extend(frame.pictures)

    def _end_code(self, frame: _Frame) -> None:
        text = "".join(self._code or ()).strip("\n")
        self._code = None
        if text.strip():
            self._add(Code(text, self._language, self._taken_anchor(frame), frame.direction))

    def _end_item(self, frame: _Frame, parent: _Frame) -> None:
        inner = tuple(frame.blocks)
        if frame.name == "dt" and inner and isinstance(inner[0], Paragraph):
            inner = (replace(inner[0], html=f"<b>{inner[0].html}</b>"), *inner[1:])
        if frame.name == "dd" and parent.items and inner:
            term = parent.items[-1]
            parent.items[-1] = replace(term, blocks=term.blocks + inner)
        elif inner:
            parent.items.append(ListItem(inner, frame.anchor))

    def _picture(self, attributes: dict[str, str]) -> None:
        source = attributes.get("src", "")
        blob = BlobHash(source.removeprefix("blob:")) if source.startswith("blob:") else None
        reason = "remote" if "remote" in attributes.get("class", "").split() else "missing"
        width = attributes.get("width", "")
        frame = self._frames[-1]
        if not self._is_capturing:
            self._flush()
        picture = Picture(
            blob,
            attributes.get("alt", ""),
            attributes.get("title", ""),
            "" if blob else reason,
            self._inline.link,
            int(width) if width.isdecimal() else None,
            attributes.get("id", "") or ("" if self._is_capturing else self._taken_anchor()),
            frame.direction,
        )
        if self._is_capturing:
            frame.pictures.append(picture)
        else:
            self._add(picture)

    def _flush(self) -> None:
        """End the running paragraph, if anything is in it."""
        html, text = self._inline.take()
        if text:
            self._add(Paragraph(html, text, self._taken_anchor(), self._frames[-1].direction))

    def _add(self, block: Block) -> None:
        self._frames[-1].blocks.append(block)

    def _taken_anchor(self, frame: _Frame | None = None) -> str:
        anchor, self._anchor = (frame.anchor if frame else "") or self._anchor, ""
        return anchor


def _is_plain(frame: _Frame) -> bool:
    return frame.name in {"div", "section", "article", "aside", "header", "footer", "main", "center", "figure"} and (
        not frame.kind
    )


def _end_row(frame: _Frame, parent: _Frame) -> None:
    cells = tuple(frame.cells)
    if not cells:
        return
    is_first = not parent.rows and not parent.header
    if is_first and parent.name in {"thead", "tbody", "table"} and all(cell.is_header for cell in cells):
        parent.header = cells
    else:
        parent.rows.append(cells)


def _cell(frame: _Frame, html: str, text: str) -> Cell:
    attributes = frame.attributes
    return Cell(
        text,
        html,
        frame.name == "th",
        cast("Align", attributes.get("align", "")),
        _number(attributes.get("colspan", ""), 1, _LARGEST_SPAN),
        _number(attributes.get("rowspan", ""), 1, _LARGEST_SPAN),
        tuple(frame.pictures),
    )


def _language(attributes: Mapping[str, str]) -> str:
    words = attributes.get("class", "").split()
    return next((word.removeprefix("language-") for word in words if word.startswith("language-")), "")


def _number(written: str, default: int, largest: int) -> int:
    return min(max(int(written), default), largest) if written.isdecimal() else default
