"""Gathers running text twice at once: as inline HTML of a closed list and as plain text."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_WHITE_SPACE = re.compile(r"[ \t\n\r\f]+")
_WRITTEN_AS = {
    **dict.fromkeys(("b", "strong"), "b"),
    **dict.fromkeys(("i", "em", "cite", "dfn", "var"), "i"),
    **dict.fromkeys(("code", "samp"), "code"),
    **dict.fromkeys(("del", "s"), "s"),
    **dict.fromkeys(("ins", "u"), "u"),
    **{name: name for name in ("kbd", "mark", "sub", "sup", "small", "a")},
    **dict.fromkeys(("span", "bdi", "bdo"), "span"),
}
_OUTSIDE = ("http://", "https://")


class Inline:
    """Running text in the making. Tags that are open go on in the next piece after `take`."""

    def __init__(self) -> None:
        self._html: list[str] = []
        self._text: list[str] = []
        self._open: list[
            tuple[str, str, str]
        ] = []  # name in the source, start tag, end tag (both empty if not written)
        self._links: list[str] = []
        self._ends_in_space = True

    @property
    def link(self) -> str:
        """Where the link leads that is open, empty for none."""
        return self._links[-1] if self._links else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing visible has come yet."""
        return not self._text

    def add(self, text: str) -> None:
        """Add text, white space folded as HTML has it."""
        folded = _WHITE_SPACE.sub(" ", text)
        if self._ends_in_space:
            folded = folded.removeprefix(" ")
        if folded:
            self._html.append(escape(folded, quote=False))
            self._text.append(folded)
            self._ends_in_space = folded[-1] == " "

    def line_break(self) -> None:
        """Add a line break."""
        self._html.append("<br>")
        self._text.append("\n")
        self._ends_in_space = True

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Open an inline tag; one that is not of the list, or says nothing, leaves no trace."""
        tag = _WRITTEN_AS.get(name, "")
        opening = _opening(tag, attributes) if tag else ""
        self._open.append((name, opening, f"</{tag}>" if opening else ""))
        if name == "a":
            self._links.append(attributes.get("href", ""))
        self._html.append(opening)

    def end(self, name: str) -> None:
        """Close the innermost tag if it is of that name; what does not fit is ignored."""
        if not self._open or self._open[-1][0] != name:
            return
        self._html.append(self._open.pop()[2])
        if name == "a":
            self._links.pop()

    def take(self) -> tuple[str, str]:
        """HTML and text so far, trimmed; both empty where nothing is visible. Starts afresh."""
        closing = "".join(tag[2] for tag in reversed(self._open))
        text = "".join(self._text).strip()
        html = _trimmed("".join(self._html) + closing) if text else ""
        self._html = [tag[1] for tag in self._open]
        self._text = []
        self._ends_in_space = True
        return html, text


def _opening(tag: str, attributes: Mapping[str, str]) -> str:
    if tag == "a":
        href = attributes.get("href", "")
        outside = ' class="outside"' if href.lower().startswith(_OUTSIDE) else ""
        return f'<a href="{escape(href)}"{outside}>' if href else ""
    if tag == "span":
        direction = attributes.get("dir", "")
        return f'<span dir="{direction}">' if direction in {"ltr", "rtl", "auto"} else ""
    return f"<{tag}>"


def _trimmed(html: str) -> str:
    html = html.strip()
    while html.startswith("<br>"):
        html = html[4:].lstrip()
    while html.endswith("<br>"):
        html = html[:-4].rstrip()
    return html
