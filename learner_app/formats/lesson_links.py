"""The second look at a rendered lesson: where its pictures and links lead, its headings' anchors, its warnings.

Does not decide what is safe; that stays with `safe_html`, which comes after.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from learner_app.formats.html_tokens import Dropped, End, Start, Text, tokens
from learner_app.formats.markdown_source import KIND_OF, PLACEHOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learner_app.domain.ids import BlobHash

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*)\s*:")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SCRIPTS = frozenset({"javascript", "vbscript", "data", "livescript"})
_NOT_A_WORD = re.compile(r"[^\w\- ]")
_CONTROL = re.compile(r"[\x00-\x20\x7f]")


@dataclass(frozen=True, slots=True, order=True)
class LessonWarning:
    """Something in a lesson that will not be as its author may expect.

    `code` is one of: missing-picture, remote-picture, missing-alt, outside-link, broken-link, unsafe-address,
    script-removed, element-removed, shortcode.
    """

    line: int
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class LessonLink:
    """A link that leads out of the course and so needs a connection."""

    line: int
    href: str


@dataclass(frozen=True, slots=True)
class Resolver:
    """What the course says about relative addresses (see `to_safe_html`)."""

    picture: Callable[[str], BlobHash | None] | None = None
    link: Callable[[str], str | None] | None = None


class Places:
    """Finds the line of something written in the source: the next time it occurs, so that repeated ones differ."""

    def __init__(self, source: str, first_line: int) -> None:
        self.warnings: list[LessonWarning] = []
        self._source = source
        self._first_line = first_line
        self._starts = [0, *(match.end() for match in re.finditer("\n", source))]
        self._next: dict[str, int] = {}

    def line(self, *needles: str) -> int:
        """The line of the first needle that is found at all; the first line where none is."""
        for needle in filter(None, needles):
            start = self._next.get(needle, 0)
            if start < 0:
                continue
            found = self._source.find(needle, start)
            if found < 0 and start:
                found = self._source.rfind(needle, 0, start)
                self._next[needle] = start
            else:
                self._next[needle] = found + len(needle) if found >= 0 else -1
            if found >= 0:
                return self._first_line + bisect_right(self._starts, found) - 1
        return self._first_line

    def warn(self, line: int, code: str, text: str) -> None:
        """Note a warning for a line that `line` gave."""
        self.warnings.append(LessonWarning(line, code, text))

    def warn_at(self, source_line: int, code: str, text: str) -> None:
        """Note a warning for a line counted from 1 in the source."""
        self.warn(self._first_line + source_line - 1, code, text)


@dataclass(slots=True)
class Rewritten:
    """A lesson's HTML with its addresses resolved; not yet sanitised."""

    html: str = ""
    title: str = ""
    links: list[LessonLink] = field(default_factory=list)
    pictures: list[BlobHash] = field(default_factory=list)


def rewrite(html: str, code: Sequence[str], resolver: Resolver, places: Places) -> Rewritten:
    """Resolve every address of `html`, put `code` back, give headings anchors. Warnings go to `places`."""
    writer = _Rewriter(code, resolver, places)
    for token in tokens(html):
        if isinstance(token, Text):
            writer.text(token.text)
        elif isinstance(token, Start):
            writer.start(token.name, token.attributes)
        elif isinstance(token, End):
            writer.end(token.name)
        else:
            writer.dropped(token)
    writer.result.html = "".join(writer.out)
    return writer.result


class _Rewriter:
    def __init__(self, code: Sequence[str], resolver: Resolver, places: Places) -> None:
        self.out: list[str] = []
        self.result = Rewritten()
        self._code = code
        self._resolver = resolver
        self._places = places
        self._links: list[bool] = []  # of each open <a>, whether it was written
        self._heading: tuple[int, dict[str, str]] | None = None  # where its start tag stands in `out`
        self._heading_text: list[str] = []
        self._anchors: dict[str, int] = {}
        self._folds: list[bool] = []  # of each open <div>, whether it became <details>
        self._is_summary = False
        self._is_backref = False

    def text(self, text: str) -> None:
        if self._is_backref:
            return
        if self._heading:
            self._heading_text.append(text)
        written = escape(text, quote=False)
        self.out.append(PLACEHOLDER.sub(self._code_back, written) if "\ue000" in written else written)

    def _code_back(self, match: re.Match[str]) -> str:
        number = int(match[1])
        return self._code[number] if number < len(self._code) else ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if any(key.startswith("on") for key in attributes):
            line = self._places.line(next(key for key in attributes if key.startswith("on")))
            self._places.warn(line, "script-removed", f"a script in a <{name}> is left out")
        if name == "img":
            self._picture(attributes)
        elif name == "a":
            self._link(attributes)
        elif name == "div":
            self._div(attributes)
        elif name == "p" and attributes.get("class") == "admonition-title" and self._folds and self._folds[-1]:
            self._is_summary = True
            self._write("summary", {})
        else:
            if name in _HEADINGS:
                self._heading, self._heading_text = (len(self.out), attributes), []
            self._write(name, attributes)

    def end(self, name: str) -> None:
        if name == "a":
            self._is_backref = False
            if not (self._links and self._links.pop()):
                return
        elif name == "p" and self._is_summary:
            self._is_summary = False
            name = "summary"
        elif name == "div" and self._folds and self._folds.pop():
            name = "details"
        elif name in _HEADINGS:
            self._end_heading(name)
        self.out.append(f"</{name}>")

    def dropped(self, token: Dropped) -> None:
        line = self._places.line(f"<{token.name}", f"<{token.name.upper()}")
        code = "script-removed" if token.name == "script" else "element-removed"
        self._places.warn(line, code, f"<{token.name}> is left out with what it holds")

    def _write(self, name: str, attributes: dict[str, str]) -> None:
        written = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
        self.out.append(f"<{name}{written}>")

    def _div(self, attributes: dict[str, str]) -> None:
        words = attributes.get("class", "").split()
        is_fold = any(word.startswith("fold-") for word in words)
        self._folds.append(is_fold)
        if "admonition" in words:
            named = [word.removeprefix("fold-") for word in words if word != "admonition"]
            kind = next((KIND_OF[word.lower()] for word in named if word.lower() in KIND_OF), "note")
            attributes = {**attributes, "class": kind}
        self._write("details" if is_fold else "div", attributes)

    def _end_heading(self, name: str) -> None:
        if not self._heading:
            return
        (place, attributes), self._heading = self._heading, None
        text = " ".join("".join(self._heading_text).split())
        if not self.result.title:
            self.result.title = text
        anchor = attributes.get("id") or _slug(text)
        if anchor:
            seen = self._anchors.get(anchor, 0)
            self._anchors[anchor] = seen + 1
            attributes = {**attributes, "id": f"{anchor}-{seen}" if seen else anchor}
        opening = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
        self.out[place] = f"<{name}{opening}>"

    def _picture(self, attributes: dict[str, str]) -> None:
        src, alt = attributes.get("src", "").strip(), attributes.get("alt", "")
        line = self._places.line(src, unquote(src), escape(src), "data:," if src.startswith("data:") else "")
        shown = {key: value for key, value in attributes.items() if key not in {"src", "class", "srcset"}}
        shown["alt"] = " ".join(alt.split())
        if not shown["alt"]:
            self._places.warn(line, "missing-alt", f"the picture {src[:80]} has no alternative text")
        scheme = _scheme(src)
        if scheme in {"http", "https"}:
            shown["class"] = "missing remote"
            self._places.warn(line, "remote-picture", f"the picture {src[:120]} needs a connection")
        elif scheme:
            shown["class"] = "missing"
            self._places.warn(line, "unsafe-address", f"a picture from a “{scheme}:” address is not taken")
        elif blob := self._resolved_picture(src):
            shown["src"] = f"blob:{blob}"
            self.result.pictures.append(blob)
        else:
            shown["class"] = "missing"
            self._places.warn(line, "missing-picture", f"the picture {src[:120]} is not there")
        self._write("img", shown)

    def _resolved_picture(self, src: str) -> BlobHash | None:
        path = unquote(src.partition("?")[0].partition("#")[0])
        return self._resolver.picture(path) if path and self._resolver.picture else None

    def _link(self, attributes: dict[str, str]) -> None:
        href = attributes.get("href", "").strip()
        if "footnote-backref" in attributes.get("class", ""):
            self._is_backref = True
            self._links.append(False)
            return
        target = self._target(href)
        keep = {key: value for key, value in attributes.items() if key in {"id", "title", "dir", "lang"}}
        if target:
            keep["href"] = target
            if target.lower().startswith("http"):
                keep["class"] = "outside"
            elif attributes.get("class") == "footnote-ref":
                keep["class"] = "footnote-ref"
        self._links.append(bool(target or keep))
        if target or keep:
            self._write("a", keep)

    def _target(self, href: str) -> str:
        """Where the link may lead; empty where it is to become plain text."""
        if not href or href == "#":
            return ""
        if href.startswith("#"):
            return f"#{unquote(href[1:])}".replace(" ", "-")
        line = self._places.line(href, unquote(href), escape(href), href.removeprefix("mailto:"))
        scheme = _scheme(href)
        if scheme in {"http", "https"}:
            address = _CONTROL.sub(lambda match: quote(match[0]), f"https:{href}" if href.startswith("//") else href)
            self.result.links.append(LessonLink(line, address))
            self._places.warn(line, "outside-link", f"{address[:120]} needs a connection")
            return address
        if scheme == "mailto":
            return _CONTROL.sub(lambda match: quote(match[0]), href)
        if scheme:
            code = "script-removed" if scheme in _SCRIPTS else "unsafe-address"
            self._places.warn(line, code, f"a link to a “{scheme}:” address becomes plain text")
            return ""
        path, _, fragment = href.partition("#")
        unit = self._resolver.link(unquote(path)) if path and self._resolver.link else None
        if not unit:
            self._places.warn(line, "broken-link", f"the link to {href[:120]} leads to no unit; it becomes plain text")
            return ""
        return f"unit:{unit}#{fragment}" if fragment else f"unit:{unit}"


def _scheme(address: str) -> str:
    if address.startswith(("//", "\\\\")):
        return "https" if address.startswith("//") else "file"
    match = _SCHEME.match(_CONTROL.sub("", address))
    if match:
        return match[1].lower()
    return "file" if address.startswith("\\") else ""  # one slash: from the top of the course, as on a web site


def _slug(text: str) -> str:
    """An anchor as GitHub makes it, so that links that work there work here."""
    return _NOT_A_WORD.sub("", text.lower()).strip().replace(" ", "-")
