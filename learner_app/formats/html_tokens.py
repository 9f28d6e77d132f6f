"""Cuts any text into HTML tokens in linear time, without ever failing. Judges nothing: that is `safe_html`'s part."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

# Possessive and bounded, so that no text makes it scan the same stretch again and again. A quoted value may hold a few
# "<", which a serialiser need not escape there.
_DOUBLE = r'"[^"<]*+(?:<[^"<]*+){0,8}+"'
_SINGLE = r"'[^'<]*+(?:<[^'<]*+){0,8}+'"
_TAG = re.compile(
    rf"<(?P<slash>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*+)(?P<rest>(?:[^\"'<>]++|{_DOUBLE}|{_SINGLE}){{0,48}}+)>"
    r"|<!--(?P<comment>.*?)(?:-->|\Z)"
    r"|<[!?][^<>]*+>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'=<>`]++)))?+""")
RAW_TEXT = frozenset({"script", "style", "iframe", "noembed", "noframes", "textarea", "title", "xmp", "template"})
FOREIGN = frozenset({"svg", "math", "object", "select"})
_END_OF = {name: re.compile(rf"</{name}[^<>]*>", re.IGNORECASE) for name in RAW_TEXT | FOREIGN}


@dataclass(frozen=True, slots=True)
class Text:
    """Characters, references resolved."""

    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """A start tag, names in lower case. Of an attribute given twice the first counts."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class End:
    """An end tag."""

    name: str


@dataclass(frozen=True, slots=True)
class Dropped:
    """An element left out with all that it holds, such as a script."""

    name: str


Token: TypeAlias = Text | Start | End | Dropped


def tokens(html: str) -> Iterator[Token]:
    """The tokens of `html` in order. Comments and declarations are left out; what is no tag is text."""
    position = 0
    while match := _TAG.search(html, position):
        if match.start() > position:
            yield Text(unescape(html[position : match.start()]))
        position = match.end()
        name = (match["name"] or "").lower()
        if not name:
            continue
        if match["slash"]:
            yield End(name)
        elif end := _END_OF.get(name):
            closing = end.search(html, position)
            position = closing.end() if closing else len(html)
            yield Dropped(name)
        else:
            yield Start(name, _attributes(match["rest"]) if match["rest"] else {})
    if position < len(html):
        yield Text(unescape(html[position:]))


def _attributes(written: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(written):
        value = match[2] or match[3] or match[4] or ""
        found.setdefault(match[1].lower(), unescape(value) if "&" in value else value)
    return found
