"""The one gate for HTML that somebody else wrote: a closed list of tags, attributes and addresses comes out.

Two walls, neither trusting the other: `_balanced` writes every tag anew (well-formed, of bounded depth, scripts and
foreign content dropped), then nh3 applies the allow-list. The first also keeps the second quick: its tree builder is
quadratic in depth.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from learner_app.formats.html_tokens import End, Start, Text, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_DEPTH = 60
_ROUNDS = 4

INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp"}
    | {"small", "span", "strong", "sub", "sup", "u", "var"}
)
_VOID = frozenset({"br", "hr", "img", "col", "wbr"})
_BLOCK = frozenset(
    {"p", "div", "section", "article", "aside", "header", "footer", "main", "h1", "h2", "h3", "h4", "h5", "h6"}
    | {"ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "figure", "figcaption", "details", "summary", "center"}
    | {"table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "colgroup"}
)
_TAGS = INLINE | _VOID | _BLOCK
# A start tag of the key ends what is open of the value, as browsers do, but never across the borders in `_BORDERS`.
_ENDS: Mapping[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "tr": frozenset({"tr", "td", "th", "caption", "colgroup"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tbody": frozenset({"thead", "tbody", "tfoot", "caption", "colgroup"}),
    "tfoot": frozenset({"thead", "tbody", "caption", "colgroup"}),
    "thead": frozenset({"caption", "colgroup"}),
}
_BORDERS = frozenset({"ul", "ol", "dl", "table", "blockquote", "div", "details", "section", "article", "aside"})

CLASSES = frozenset(
    {"outside", "missing", "remote", "note", "tip", "important", "warning", "danger", "example", "exercise", "goals"}
    | {"summary", "admonition", "admonition-title", "footnote", "footnote-ref", "footnote-backref"}
)
_LANGUAGE = re.compile(r"language-[A-Za-z0-9_+#.-]{1,30}")
_HREF = re.compile(r"(?:https?://[^\s]{1,4000}|mailto:[^\s]{1,1000}|unit:[^\s]{1,300}|#[^\s]{1,300})", re.IGNORECASE)
_BLOB = re.compile(r"blob:[0-9a-f]{64}")
_NUMBER = re.compile(r"[0-9]{1,5}")
_ANCHOR = re.compile(r"[^\s]{1,300}")
_PRE = re.compile(r"(<pre(?: [^<>]*)?>)\n")

# References are slow in nh3's tree builder; text goes through it with these control characters in their place.
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]+")
_MAX_VALUE_CHARACTERS = 4_100

_PATTERNS: Mapping[str, re.Pattern[str]] = {
    "href": _HREF,
    "src": _BLOB,
    "id": _ANCHOR,
    "dir": re.compile(r"ltr|rtl|auto"),
    "align": re.compile(r"left|center|right"),
    "lang": re.compile(r"[A-Za-z0-9-]{1,35}"),
    "alt": re.compile(r".{0,2000}", re.DOTALL),
    "title": re.compile(r".{0,2000}", re.DOTALL),
    "open": re.compile(r".{0,20}"),
    **dict.fromkeys(("width", "height", "colspan", "rowspan", "start"), _NUMBER),
}
_EVERYWHERE = {"id", "dir", "lang", "class", "title"}
_ATTRIBUTES: dict[str, set[str]] = {
    "*": _EVERYWHERE,
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan", "rowspan", "align"},
    "th": {"colspan", "rowspan", "align"},
    "ol": {"start"},
    "details": {"open"},
}


def sanitise(html: str) -> str:
    """Whatever came in, HTML that is safe to show: no scripts, no styles, no loads but of blobs.

    Doing it again changes nothing. Text survives, except that of scripts, styles and foreign content (SVG, MathML).
    """
    clean = clean_once(html)
    for _ in range(_ROUNDS):
        again = clean_once(clean)
        if again == clean:
            return clean
        clean = again
    return escape("".join(token.text for token in tokens(clean) if isinstance(token, Text)), quote=False)


def clean_once(html: str) -> str:
    """As safe as `sanitise`, at half its price; only that doing it again might change the markup a little."""
    import nh3  # 1.4 MB: not before the first lesson

    clean = nh3.clean(
        _balanced(html),
        tags=set(_TAGS),
        attributes=_ATTRIBUTES,
        attribute_filter=_allowed,
        url_schemes={"http", "https", "mailto", "unit", "blob"},
        link_rel=None,
        strip_comments=True,
    )
    # A parser drops the first line break of a <pre>; a second one keeps the text the same however often it is read.
    clean = _PRE.sub(r"\1\n\n", clean)
    return clean.replace("\x01", "&amp;").replace("\x02", "&lt;").replace("\x03", "&gt;")


def _allowed(_tag: str, name: str, value: str) -> str | None:
    if name == "class":
        kept = [word for word in value.split() if word in CLASSES or _LANGUAGE.fullmatch(word)]
        return " ".join(dict.fromkeys(kept)) or None
    pattern = _PATTERNS.get(name)
    return value if pattern and pattern.fullmatch(value) else None


class _Writer:
    """Writes tags so that what is opened is closed, inside out, and never deeper than `MAX_DEPTH`."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self._open: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name not in _TAGS:
            return
        if name not in INLINE and name not in _VOID:
            self._end_inline()
            self._end_p()
            self._end_all(_ENDS.get(name, frozenset()))
        elif name == "a" and "a" in self._open:
            self.end("a")
        elif name == "hr":
            self._end_inline()
            self._end_p()
        if name not in _VOID:
            if len(self._open) >= MAX_DEPTH:
                return
            self._open.append(name)
        self.out.append(f"<{name}{''.join(_written(attributes))}>" if attributes else f"<{name}>")

    def text(self, text: str) -> None:
        text = _CONTROLS.sub("", text)
        self.out.append(text.replace("&", "\x01").replace("<", "\x02").replace(">", "\x03"))

    def end(self, name: str) -> None:
        if name not in self._open:
            return
        if name in INLINE and not all(other in INLINE for other in self._after(name)):
            return
        while self._open:
            last = self._open.pop()
            self.out.append(f"</{last}>")
            if last == name:
                return

    def finish(self) -> str:
        self.out.extend(f"</{name}>" for name in reversed(self._open))
        return "".join(self.out)

    def _after(self, name: str) -> list[str]:
        """What was opened after the innermost `name`."""
        return self._open[len(self._open) - self._open[::-1].index(name) :]

    def _end_inline(self) -> None:
        while self._open and self._open[-1] in INLINE:
            self.out.append(f"</{self._open.pop()}>")

    def _end_p(self) -> None:
        if self._open and self._open[-1] == "p":
            self.out.append(f"</{self._open.pop()}>")

    def _end_all(self, names: frozenset[str]) -> None:
        for _ in range(2 if names else 0):
            for name in reversed(self._open):
                if name in names:
                    self.end(name)
                    break
                if name in _BORDERS:
                    break


_WRITTEN = {name for names in _ATTRIBUTES.values() for name in names}


def _written(attributes: Mapping[str, str]) -> Iterator[str]:
    for name, value in attributes.items():
        if name in _WRITTEN and len(value) <= _MAX_VALUE_CHARACTERS:
            yield f' {name}="{escape(_CONTROLS.sub("", value))}"'


def _balanced(html: str) -> str:
    writer = _Writer()
    for token in tokens(html):
        if isinstance(token, Text):
            writer.text(token.text)
        elif isinstance(token, Start):
            writer.start(token.name, token.attributes)
        elif isinstance(token, End):
            writer.end(token.name)
    return writer.finish()


def visible_text(html: str) -> str:
    """What a reader sees, white space folded; a picture counts with its alternative text."""
    parts: list[str] = []
    for token in tokens(html):
        if isinstance(token, Text):
            parts.append(token.text)
        elif isinstance(token, Start) and token.name == "img":
            parts.append(f" {token.attributes.get('alt', '')} ")
        elif isinstance(token, Start | End) and token.name not in INLINE:
            parts.append(" ")
    return " ".join("".join(parts).split())
