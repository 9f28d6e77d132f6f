"""Drawings from strangers: an SVG is taken only if it can neither run, load nor grow."""

from __future__ import annotations

import re
from typing import NoReturn
from xml.parsers import expat

MAX_SVG_BYTES = 512 * 1024
MAX_ELEMENTS = 20_000
_FORBIDDEN = frozenset(
    {"script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener"}
)
_PLAIN_DOCTYPE = re.compile(rb"""<!DOCTYPE\s+svg(?:\s+PUBLIC)?(?:\s+"[^"<>\[\]]{0,200}"){0,2}\s*>""")
"""Names a public definition and declares nothing itself; one that does is left in, and so refused."""
_URL = re.compile(r"url\s*\(\s*['\"]?\s*([^'\")\s]*)", re.IGNORECASE)
_LOADING_CSS = re.compile(r"@import|@font-face|expression\s*\(|\\[0-9a-f]", re.IGNORECASE)


class UnsafeDrawing(Exception):  # noqa: N818 - not an error: a drawing that is left out
    """The reason, in words that follow "it …"."""


def safe_svg(data: bytes) -> bytes:
    """The drawing, without the document type that many programs write before it.

    Raises:
        UnsafeDrawing: It is not self-contained, or it is no SVG.
    """
    if len(data) > MAX_SVG_BYTES:
        raise UnsafeDrawing(f"is larger than {MAX_SVG_BYTES // 1024} KB")
    if b"\0" in data:
        raise UnsafeDrawing("is not in UTF-8")  # but in UTF-16, which expat would read and the rest of us would not
    bare = _PLAIN_DOCTYPE.sub(b"", data, count=1)
    _Checker().check(bare)
    return bare


class _Checker:
    """One pass over the drawing; expat tells what it meets, `_refuse` stops it."""

    def __init__(self) -> None:
        self._open: list[str] = []
        self._elements = 0
        self._ids: list[list[str]] = []
        self._ids_around_use: set[str] = set()
        self._used: set[str] = set()

    def check(self, data: bytes) -> None:
        parser = expat.ParserCreate("utf-8", "}")
        parser.buffer_text = True
        parser.StartElementHandler = self._on_start
        parser.EndElementHandler = self._on_end
        parser.CharacterDataHandler = self._on_text
        parser.XmlDeclHandler = _on_declaration
        parser.StartDoctypeDeclHandler = lambda *_: _refuse("has a DOCTYPE")
        parser.EntityDeclHandler = lambda *_: _refuse("declares entities")
        parser.ProcessingInstructionHandler = lambda *_: _refuse("has processing instructions")
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            raise UnsafeDrawing(f"is not well-formed ({error})") from error
        if self._used & self._ids_around_use:
            _refuse("repeats parts that repeat parts")  # a few such steps multiply into millions of shapes

    def _on_start(self, name: str, attributes: dict[str, str]) -> None:
        element = _local(name)
        self._elements += 1
        if not self._open and element != "svg":
            _refuse("is not an SVG drawing")
        if element in _FORBIDDEN:
            _refuse(f"holds <{element}>")
        if self._elements > MAX_ELEMENTS:
            _refuse(f"has more than {MAX_ELEMENTS:,} parts")
        own_ids = [value for key, value in attributes.items() if _local(key) == "id"]
        self._open.append(element)
        self._ids.append(own_ids)
        for key, value in attributes.items():
            self._check_attribute(element, _local(key), value)
        if element == "use":
            self._ids_around_use.update(name for ids in self._ids for name in ids)

    def _check_attribute(self, element: str, key: str, value: str) -> None:
        if key.startswith("on"):
            _refuse(f"holds the handler {key}")
        if key == "attributename" and value.strip().lower().endswith("href"):
            _refuse("changes its links while it is shown")
        if key in {"href", "src"}:
            if not value.strip().startswith("#"):
                _refuse("links to something outside of it")
            if element == "use":
                self._used.add(value.strip()[1:])
        _check_css(value)

    def _on_end(self, _name: str) -> None:
        self._open.pop()
        self._ids.pop()

    def _on_text(self, text: str) -> None:
        if self._open and self._open[-1] == "style":
            _check_css(text)


def _on_declaration(_version: str, encoding: str | None, _standalone: int) -> None:
    if encoding is not None and encoding.lower() not in {"utf-8", "us-ascii", "ascii"}:
        _refuse("is not in UTF-8")  # what is read otherwise elsewhere was not checked here


def _check_css(text: str) -> None:
    if any(not target.startswith("#") for target in _URL.findall(text)):
        _refuse("loads something from outside of it")
    if _LOADING_CSS.search(text):
        _refuse("loads something from outside of it")


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2].lower()


def _refuse(reason: str) -> NoReturn:
    raise UnsafeDrawing(reason)
